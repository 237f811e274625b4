package org.parlstaff.casework.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTest {

    @ParameterizedTest
    @CsvSource({
        "executive-1, executive-1",
        "executiv\u0435-1, executiv\u0435[U+0435]-1",
        "Case\u200bworker, Case[U+200B]worker",
        "Case\u00a0worker, Case[U+00A0]worker",
        "Case\u00adworker, Case[U+00AD]worker",
        "a\u202eb, a[U+202E]b",
        "a\u2028b, a[U+2028]b",
        "a\u001b[31m, a[U+001B][31m",
        "a\u0000b, a[U+0000]b",
        "a\ufe0fb, a[U+FE0F]b",
        "a\u3164b, a[U+3164]b",
        "a\u2800b, a[U+2800]b",
        "a\ue000b, a[U+E000]b",
        "\u0391lpha, \u0391[U+0391]lpha",
        // nothing hides here
        "Uwch-weithiwr Achos (T\u0177'r Cyffredin), Uwch-weithiwr Achos (T\u0177'r Cyffredin)",
        "\u041f\u043e\u043c\u0456\u0447\u043d\u0438\u043a, \u041f\u043e\u043c\u0456\u0447\u043d\u0438\u043a",
        "\u00a326\u2026, \u00a326\u2026",
    })
    void a_character_that_hides_or_passes_for_another_says_which_it_is(String text, String shown) {
        assertThat(Legible.of(text)).isEqualTo(shown);
        assertThat(Sentences.CASE.render(Locale.UK, "log.event.unknown", text))
                .isEqualTo("Kind of event not known to this version: " + shown + ".");
    }

    @Test
    void half_a_character_is_shown_as_what_it_is() {
        assertThat(Legible.of("a" + (char) 0xd800)).isEqualTo("a[U+D800]");
    }

    @Test
    void line_breaks_stay() {
        assertThat(Legible.of("a\r\n\tb")).isEqualTo("a\r\n\tb");
    }

    @Test
    void a_value_in_an_error_is_one_short_line() {
        assertThat(Legible.shown("Mrs\nEvans\u202e")).isEqualTo("Mrs Evans[U+202E]");
        assertThat(Legible.shown("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Legible.shown("x".repeat(61))).isEqualTo("x".repeat(60) + "\u2026");
    }
}
