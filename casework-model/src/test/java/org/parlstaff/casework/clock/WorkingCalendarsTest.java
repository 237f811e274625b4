package org.parlstaff.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarsTest {

    private static final String JSON = """
            {
              "calendars" : [ {
                "id" : "own-office",
                "title" : "Own office",
                "from" : "2026-01-01",
                "until" : "2027-01-01",
                "asOf" : "2026-11-21",
                "standing" : "SECONDARY",
                "source" : {
                  "title" : "Staff handbook",
                  "href" : "https://example.org/handbook"
                },
                "weekend" : [ "SATURDAY", "SUNDAY" ],
                "bankHolidays" : {
                  "2026-12-25" : "Christmas Day",
                  "2026-12-28" : "Boxing Day"
                }
              } ]
            }""";

    @Test
    void ships_the_three_nations() {
        assertThat(WorkingCalendars.shipped().calendars())
                .extracting(WorkingCalendar::id)
                .containsExactly("england-and-wales", "scotland", "northern-ireland");
    }

    @Test
    void refuses_an_id_it_does_not_have() {
        assertThatThrownBy(() -> WorkingCalendars.shipped().calendar("wales"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id must be one of england-and-wales, scotland, northern-ireland; found: wales");
    }

    @Test
    void writes_what_it_reads() throws IOException {
        WorkingCalendars read = WorkingCalendars.parse(JSON);

        assertThat(read.toJson()).isEqualToNormalizingNewlines(JSON);
        assertThat(WorkingCalendars.read(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)), "own.json"))
                .isEqualTo(read);
        assertThat(WorkingCalendars.parse(WorkingCalendars.shipped().toJson())).isEqualTo(WorkingCalendars.shipped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "title", "from", "until", "asOf", "standing", "source", "bankHolidays"})
    void refuses_a_calendar_without_one_of_its_keys(String key) {
        String json = JSON.replaceFirst("\"" + key + "\" : (\"[^\"]*\"|\\{[^}]*\\}),?", "")
                .replaceFirst(",\\s*\\}", "}");

        assertThatThrownBy(() -> WorkingCalendars.parse(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("calendars line ")
                .hasMessageContaining(" at /calendars/0: ")
                .hasMessageContaining(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "title", "from", "until", "asOf", "standing", "source", "bankHolidays"})
    void refuses_a_calendar_with_null_for_one_of_its_keys(String key) {
        String json = JSON.replaceFirst("\"" + key + "\" : (\"[^\"]*\"|\\{[^}]*\\})", "\"" + key + "\" : null");

        assertThatThrownBy(() -> WorkingCalendars.parse(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("calendars line ")
                .hasMessageContaining(key);
    }

    @Test
    void refuses_unknown_and_doubled_keys_and_says_where() {
        assertThatThrownBy(() -> WorkingCalendars.parse(JSON.replace("\"id\"", "\"ID\"")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "calendars line 3 at /calendars/0/ID: key must be one of asOf, bankHolidays, from, id, source, "
                                + "standing, title, until, weekend; found: ID");
        assertThatThrownBy(() -> WorkingCalendars.parse(JSON.replace("2026-12-28", "2026-12-25")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("calendars line 16")
                .hasMessageEndingWith(": key must not be given twice: 2026-12-25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "20260101", "2026-01-01T00:00:00", "01/01/2026", ""})
    void refuses_what_is_not_a_day(String from) {
        assertThatThrownBy(() -> WorkingCalendars.parse(JSON.replace("\"2026-01-01\"", '"' + from + '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("calendars line 5 at /calendars/0/from: value must be a day, like 2026-04-01: " + from);
    }

    @Test
    void refuses_more_after_the_end_and_what_is_too_large_or_too_deep() throws IOException {
        assertThatThrownBy(() -> WorkingCalendars.parse(JSON + "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("calendars line 19: nothing must follow the value");
        assertThatThrownBy(() -> WorkingCalendars.parse(JSON + " ".repeat(4 << 20)))
                .hasMessage("calendars: must not be larger than 4194304 characters");
        byte[] large = new byte[(4 << 20) + 1];
        assertThatThrownBy(() -> WorkingCalendars.read(new ByteArrayInputStream(large), "large.json"))
                .hasMessage("large.json: must not be larger than 4194304 bytes");
        String largest = JSON + " ".repeat((4 << 20) - JSON.length());
        assertThat(WorkingCalendars.parse(largest)).isEqualTo(WorkingCalendars.parse(JSON));
        assertThat(WorkingCalendars.read(
                        new ByteArrayInputStream(largest.getBytes(StandardCharsets.UTF_8)), "largest.json"))
                .isEqualTo(WorkingCalendars.parse(JSON));
        assertThatThrownBy(() -> WorkingCalendars.parse("[".repeat(10_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_no_calendar_and_two_of_one_name() {
        WorkingCalendar scotland = WorkingCalendars.shipped().calendar("scotland");

        assertThatThrownBy(() -> WorkingCalendars.of(List.of())).hasMessage("calendars must not be empty: []");
        assertThatThrownBy(() -> WorkingCalendars.of(List.of(scotland, scotland)))
                .hasMessage("ids must be distinct: scotland, scotland");
        assertThat(WorkingCalendars.of(List.of(scotland)).calendar("scotland")).isEqualTo(scotland);
    }

    /** What a parser says is not for whoever mends the file, and a look-alike letter is shown as what it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "SECONDARY"             | "S\u0435cond"  | /calendars/0/standing: value must be one of CONFIRMED, SECONDARY; found: S\u0435[U+0435]cond
            "Own office"            | 7              | /calendars/0/title: value must be text
            "2026-01-01"            | [2026, 1, 1]   | /calendars/0/from: value must be a day, like 2026-04-01
            "Boxing Day"            | "Boxing        | text must be JSON
            "Own office"            | "a" "b"        | text must be JSON
            "asOf" : "2026-11-21"   | "asOf" : "2026-11-21", "x\u200b" : 1 | found: x[U+200B]
            "https://example.org/handbook" | " "     | href
            """)
    void says_in_our_own_words_what_is_wrong(String from, String to, String says) {
        assertThat(JSON).contains(from);
        assertThatThrownBy(() -> WorkingCalendars.parse(JSON.replace(from, to)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageContaining(says)
                .message()
                .doesNotContainPattern("(?i)jackson|java\\.|parlstaff|`|\\[Source|Unexpected|token|deserializ");
    }

    @Test
    void refuses_bytes_that_are_no_text_with_their_place_and_drops_a_mark() throws IOException {
        byte[] latin1 = JSON.replace("Own office", "Swyddfa T\u0177 \u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> WorkingCalendars.read(new ByteArrayInputStream(latin1), "own.json"))
                .hasMessage("own.json line 4: text must be UTF-8: byte e9");
        assertThatThrownBy(() -> WorkingCalendars.read(
                        new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_16)), "own.json"))
                .hasMessage("own.json line 1: text must be UTF-8: byte fe");
        assertThat(WorkingCalendars.read(
                        new ByteArrayInputStream(("\uFEFF" + JSON).getBytes(StandardCharsets.UTF_8)), "own.json"))
                .isEqualTo(WorkingCalendars.parse(JSON));
    }

    @Test
    void bounds_fields_depth_keys_and_numbers() {
        String within = "file must keep within limits: 20 levels, keys of 200 characters, texts of 20000 characters, "
                + "numbers of 40 digits";
        assertThatThrownBy(() -> WorkingCalendars.parse(JSON.replace("Own office", "x".repeat(20_001))))
                .hasMessageEndingWith(within);
        assertThatThrownBy(() -> WorkingCalendars.parse(JSON.replace("\"title\"", '"' + "x".repeat(201) + '"')))
                .hasMessageEndingWith(within);
        assertThatThrownBy(() -> WorkingCalendars.parse(JSON.replace("\"Own office\"", "1".repeat(41))))
                .hasMessageEndingWith(within);
        assertThatThrownBy(() -> WorkingCalendars.parse(JSON.replace("\"Own office\"", "[".repeat(30))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WorkingCalendars.parse("null")).hasMessage("calendars line 1: value must not be null");
    }
}
