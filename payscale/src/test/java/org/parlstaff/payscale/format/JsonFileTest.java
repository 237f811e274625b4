package org.parlstaff.payscale.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Span;

class JsonFileTest {

    private static final String OPEN = "{\"from\":\"2025-04-01\"}";
    private static final Span SPAN = Span.startingOn(LocalDate.of(2025, 4, 1));

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertFault(String json, String message) {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> PayScheme.parse(json))
                .withMessage(message);
    }

    @Test
    void a_file_of_just_the_limit_is_read_and_a_byte_more_is_not() {
        JsonFile<Span> just = new JsonFile<>(Span.class, OPEN.length());
        assertThat(just.parse(OPEN, "span")).isEqualTo(SPAN);
        assertThat(just.read(stream(OPEN), "span")).isEqualTo(SPAN);
        JsonFile<Span> less = new JsonFile<>(Span.class, OPEN.length() - 1);
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> less.parse(OPEN, "span"))
                .withMessage("span:1: file must not be larger than 20 bytes");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> less.read(stream(OPEN), "span"))
                .withMessage("span:1: file must not be larger than 20 bytes");
    }

    @Test
    void a_value_has_one_form_on_one_line_and_one_in_a_file() {
        JsonFile<Span> file = new JsonFile<>(Span.class, 100);
        assertThat(file.writeLine(SPAN)).isEqualTo(OPEN);
        assertThat(file.write(SPAN)).isEqualTo("{\n  \"from\": \"2025-04-01\"\n}\n");
    }

    @Test
    void a_byte_that_is_not_utf_8_is_named_with_its_line() {
        byte[] bytes = {'{', '\n', '\n', (byte) 0xc3, '(', '\n'};
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> PayScheme.read(new ByteArrayInputStream(bytes), "bad.json"))
                .withMessage("bad.json:3: text must be UTF-8: byte c3");
    }

    @Test
    void says_in_our_own_words_what_a_parser_refuses() {
        assertFault("{", "scheme:1: text must be JSON, and ends too early");
        assertFault(
                "{\"" + "k".repeat(201) + "\": 1}",
                "scheme:1: file must keep within limits: 40 levels, keys of 200 characters, numbers of 40 digits");
        assertFault(
                "{\"rules\": [ { \"standing\": \"SURE\" } ]}",
                "scheme:1 /rules/0/standing: value must be one of CONFIRMED, OBSERVED, SECONDARY, DERIVED, PROVISIONAL,"
                        + " CONFLICTING; found: SURE");
    }

    @Test
    void a_value_is_shown_as_far_as_sixty_characters() {
        for (int length : new int[] {60, 61}) {
            String shown = "k".repeat(60) + (length == 60 ? "" : "…");
            assertThatExceptionOfType(FileFormatException.class)
                    .isThrownBy(() -> PayScheme.parse("{\"" + "k".repeat(length) + "\": 1}"))
                    .withMessageEndingWith("titles; found: " + shown);
        }
    }
}
