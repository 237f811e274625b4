package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemeFileTest {

    /** A file with every kind of part. */
    static final String FILE = """
            {
              "id": "manx", "name": "A scheme of our own", "currency": "GBP",
              "families": [ { "id": "support", "name": "Support" } ],
              "areas": [ { "id": "north", "name": "North" } ],
              "bands": [ { "id": "one", "name": "One", "family": "support", "seniority": 1 }, { "id": "two", "name": "Two" } ],
              "noSuchBands": [ "three" ],
              "titles": [ { "span": { "from": "2020-01-01" }, "standing": "CONFIRMED", "source": { "title": "A page" },
                "titles": [ { "title": "Clerk", "band": "one", "aliases": [ "Scribe" ] } ] } ],
              "rules": [ { "rule": "full-time-hours", "value": "36", "span": { "from": "2020-01-01", "until": "2021-01-01" },
                "standing": "CONFIRMED", "source": { "title": "A page" } } ],
              "tables": [
                { "span": { "from": "2020-01-01", "until": "2021-01-01" }, "published": "2019-12-01", "standing": "CONFIRMED",
                  "source": { "title": "A page", "href": "https://example.org/" },
                  "scales": [
                    { "band": "one", "area": "north", "minimum": "GBP 1.00", "maximum": { "amount": "GBP 2.00", "standing": "SECONDARY" } },
                    { "band": "two", "points": [ "GBP 1.00", { "notKnown": "not given" }, "GBP 3.00" ] } ] },
                { "span": { "from": "2021-01-01" }, "standing": "CONFIRMED", "source": { "title": "A page" },
                  "scales": [ { "band": "two", "salary": "GBP 4.00" } ],
                  "notKnown": [ { "band": "one", "reason": "not found" } ] },
                { "span": { "from": "2020-09-01", "until": "2020-10-01" }, "standing": "CONFIRMED", "source": { "title": "A letter" },
                  "override": true, "points": [ { "band": "two", "point": 2, "salary": "GBP 2.50" } ] } ]
            }
            """;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "\"id\": \"manx\"",
                        "\"id\": \"manx\", \"colour\": \"red\"",
                        "manx.json:2 /colour: key must be one of areas, bands, currency, families, id, jurisdiction, name, nameWelsh, "
                                + "noSuchBands, rules, tables, titles; found: colour"),
                fault(
                        "\"id\": \"manx\"",
                        "\"id\": \"manx\", \"id\": \"manx\"",
                        "manx.json:2: key must not be given twice: id"),
                fault("\"currency\": \"GBP\",", "", "manx.json:22: key must be present: currency"),
                fault(
                        "\"name\": \"A scheme of our own\"",
                        "\"name\": null",
                        "manx.json:2 /name: value must not be null"),
                fault(
                        "\"id\": \"manx\"",
                        "\"id\": \"Manx!\"",
                        "manx.json:22: id of a scheme must be lower-case words joined by hyphens: Manx!"),
                fault("\"id\": \"two\"", "\"id\": \"one\"", "manx.json:22 /bands/1: a band must be named once: one"),
                fault(
                        "[ \"three\" ]",
                        "[ \"two\" ]",
                        "manx.json:22 /noSuchBands/0: a band that does not exist must not be among the bands: two"),
                fault(
                        "\"family\": \"support\"",
                        "\"family\": \"sport\"",
                        "manx.json:22 /bands/0: the family of a band must be one of the scheme; found: sport"),
                fault(
                        "\"area\": \"north\"",
                        "\"area\": \"south\"",
                        "manx.json:22 /tables/0/scales/0: the area of a cell must be one of the scheme; found: south"),
                fault(
                        "\"band\": \"one\", \"area\"",
                        "\"band\": \"four\", \"area\"",
                        "manx.json:22 /tables/0/scales/0: band must be one of the scheme; found: four"),
                fault(
                        "\"band\": \"one\", \"aliases\"",
                        "\"band\": \"four\", \"aliases\"",
                        "manx.json:22 /titles/0/titles/0: band must be one of the scheme; found: four"),
                fault(
                        "\"minimum\": \"GBP 1.00\"",
                        "\"minimum\": \"GBP 2.01\"",
                        "manx.json:15 /tables/0/scales/0: maximum must not be below minimum: GBP 2.00 < GBP 2.01"),
                fault(
                        "\"GBP 3.00\"",
                        "\"GBP 1.00\"",
                        "manx.json:16 /tables/0/scales/1: points must rise: GBP 1.00 after GBP 1.00"),
                fault(
                        ", \"maximum\": { \"amount\": \"GBP 2.00\", \"standing\": \"SECONDARY\" }",
                        "",
                        "manx.json:15 /tables/0/scales/0: a cell must have either maximum, with minimum if one is set, or points, or salary: one"),
                fault(
                        "\"minimum\": \"GBP 1.00\", \"maximum\": { \"amount\": \"GBP 2.00\", \"standing\": \"SECONDARY\" }",
                        "\"maximum\": { \"notKnown\": \"not given\" }",
                        "manx.json:15 /tables/0/scales/0: a maximum without a minimum must be known: one"),
                fault(
                        "\"minimum\": \"GBP 1.00\", ",
                        "\"addedBelow\": 1, \"minimum\": \"GBP 1.00\", ",
                        "manx.json:15 /tables/0/scales/0: only points can be numbered anew: one"),
                fault(
                        "\"GBP 4.00\"",
                        "\"EUR 4.00\"",
                        "manx.json:22 /tables/1/scales/0: money must be in GBP; found: EUR 4.00"),
                fault(
                        "\"GBP 4.00\"",
                        "\"GBP 4.001\"",
                        "manx.json:18 /tables/1/scales/0/salary: money must be a currency, a space and an amount to the penny, "
                                + "like GBP 17062.50: GBP 4.001"),
                fault(
                        "\"GBP 4.00\"",
                        "4.00",
                        "manx.json:18 /tables/1/scales/0/salary: value must be money, like \"GBP 17062.50\""),
                fault(
                        "{ \"notKnown\": \"not given\" }",
                        "{ \"unknown\": \"not given\" }",
                        "manx.json:16 /tables/0/scales/1/points/1: key must be one of amount, notKnown, notKnownPoints, notKnownWelsh, standing; found: unknown"),
                fault(
                        "{ \"notKnown\": \"not given\" }",
                        "{ \"amount\": \"GBP 2.00\", \"standing\": \"DERIVED\", \"notKnownWelsh\": \"heb ei roi\" }",
                        "manx.json:16 /tables/0/scales/1/points/1: a figure must be money, or have amount and standing, or say why "
                                + "it is not known"),
                fault(
                        "{ \"notKnown\": \"not given\" }",
                        "{ \"notKnown\": \"not given\", \"notKnownPoints\": \"not given\" }",
                        "manx.json:16 /tables/0/scales/1/points/1: a figure must have notKnown or notKnownPoints, not both"),
                fault(
                        "{ \"notKnown\": \"not given\" }",
                        "{ \"amount\": \"GBP 2.00\" }",
                        "manx.json:16 /tables/0/scales/1/points/1: a figure must be money, or have amount and standing, or say why "
                                + "it is not known"),
                fault(
                        "\"CONFIRMED\", \"source\": { \"title\": \"A page\" },\n      \"scales\"",
                        "\"CONFIRMED\",\n      \"scales\"",
                        "manx.json:19 /tables/1: key must be present: source"),
                fault(
                        "\"from\": \"2021-01-01\"",
                        "\"from\": \"2020-12-31\"",
                        "manx.json:22 /tables/1/scales/0: tables of one cell must not overlap: two 2020-12-31/.. and "
                                + "2020-01-01/2021-01-01 of table 0"),
                fault(
                        "\"band\": \"two\", \"salary\": \"GBP 4.00\"",
                        "\"band\": \"one\", \"area\": \"north\", \"salary\": \"GBP 4.00\"",
                        "manx.json:22 /tables/1/notKnown/0: tables of one cell must not overlap: one 2021-01-01/.. and "
                                + "2021-01-01/.. of table 1"),
                fault(
                        "\"from\": \"2021-01-01\" }, \"standing\": \"CONFIRMED\", \"source\": { \"title\": \"A page\" },\n      "
                                + "\"scales\": [ { \"band\": \"two\"",
                        "\"from\": \"2020-12-31\" }, \"standing\": \"CONFIRMED\", \"source\": { \"title\": \"A page\" },\n      "
                                + "\"scales\": [ { \"band\": \"one\", \"area\": \"north\"",
                        "manx.json:22 /tables/1/scales/0: tables of one cell must not overlap: one in north 2020-12-31/.. and "
                                + "2020-01-01/2021-01-01 of table 0"),
                fault(
                        "\"from\": \"2021-01-01\"",
                        "\"from\": \"1 April\"",
                        "manx.json:17 /tables/1/span/from: value must be a day, like 2026-04-01: 1 April"),
                fault(
                        "\"from\": \"2021-01-01\"",
                        "\"from\": \"2021-02-29\"",
                        "manx.json:17 /tables/1/span/from: value must be a day, like 2026-04-01: 2021-02-29"),
                fault(
                        "\"from\": \"2021-01-01\"",
                        "\"from\": \"2021-01-01T00:00:00Z\"",
                        "manx.json:17 /tables/1/span/from: value must be a day, like 2026-04-01: 2021-01-01T00:00:00Z"),
                fault(
                        "\"from\": \"2021-01-01\"",
                        "\"from\": \"+12021-01-01\"",
                        "manx.json:17 /tables/1/span/from: value must be a day, like 2026-04-01: +12021-01-01"),
                fault(
                        "\"from\": \"2021-01-01\"",
                        "\"from\": [2021, 1, 1]",
                        "manx.json:17 /tables/1/span/from: value must be a day, like 2026-04-01"),
                fault(
                        "\"from\": \"2021-01-01\"",
                        "\"from\": \"2021-01-01\", \"until\": []",
                        "manx.json:17 /tables/1/span/until: value must be a day, like 2026-04-01"),
                fault(
                        "\"from\": \"2021-01-01\"",
                        "\"from\": \"2021-01-01\", \"until\": null",
                        "manx.json:17 /tables/1/span/until: value must not be null"),
                fault("[ \"three\" ]", "[ null ]", "manx.json:6 /noSuchBands/0: value must not be null"),
                fault(
                        "\"seniority\": 1",
                        "\"seniority\": \"\"",
                        "manx.json:5 /bands/0/seniority: value must be a whole number: "),
                fault(
                        "[ \"three\" ]",
                        "[ \"Band Three\" ]",
                        "manx.json:22: id of a band must be lower-case words joined by hyphens: Band Three"),
                fault(
                        "\"seniority\": 1",
                        "\"framework\": \"New Bands\"",
                        "manx.json:5 /bands/0: id of a framework must be lower-case words joined by hyphens: New Bands"),
                fault(
                        "\"reason\": \"not found\"",
                        "\"reason\": \" \"",
                        "manx.json:19 /tables/1/notKnown/0: reason must not be blank: \" \""),
                fault(
                        "\"value\": \"36\"",
                        "\"value\": \"200\"",
                        "manx.json:10 /rules/0: weekly hours must be more than 0 and at most 168: 200"),
                fault("\"value\": \"36\"", "\"value\": 36", "manx.json:9 /rules/0/value: value must be text: 36"),
                fault(
                        "full-time-hours",
                        "tea-breaks",
                        "manx.json:10 /rules/0: rule must be one of full-time-hours, weeks-in-year, pay-rounding, weekly-hours-limit, fixed-term-limit, "
                                + "open-recruitment-beyond, contracts-since, starting-point, uplift-rounding, increment-date, leap-day, "
                                + "same-day-order, wage-floor, floor-moves; found: tea-breaks"),
                fault(
                        "\"seniority\": 1",
                        "\"seniority\": 1.5",
                        "manx.json:5 /bands/0/seniority: value must be a whole number: 1.5"),
                fault(
                        "\"standing\": \"SECONDARY\"",
                        "\"standing\": \"SURE\"",
                        "manx.json:15 /tables/0/scales/0/maximum: standing must be one of CONFIRMED, OBSERVED, SECONDARY, DERIVED, "
                                + "PROVISIONAL, CONFLICTING; found: SURE"),
                fault(
                        "\"point\": 2",
                        "\"point\": 0",
                        "manx.json:21 /tables/2/points/0: a pay point must be 1 or more: 0"),
                fault(
                        "\"point\": 2",
                        "\"point\": 4",
                        "manx.json:22 /tables/2/points/0: a pay point must be one of the scale beneath it; found: two point 4 over "
                                + "GBP 1.00, not known: not given, GBP 3.00 of table 0"),
                fault(
                        "\"GBP 2.50\"",
                        "\"GBP 3.00\"",
                        "manx.json:22 /tables/2/points/0: points must rise: GBP 3.00 as two point 2, GBP 3.00 as point 3 of "
                                + "table 0"),
                fault(
                        "\"GBP 2.50\"",
                        "\"EUR 2.50\"",
                        "manx.json:22 /tables/2/points/0: money must be in GBP; found: EUR 2.50"),
                fault(
                        "\"GBP 2.50\"",
                        "{ \"notKnownPoints\": \"not given\" }",
                        "manx.json:21 /tables/2/points/0: one pay point must not stand for several: not given"),
                fault(
                        "\"two\", \"point\"",
                        "\"four\", \"point\"",
                        "manx.json:22 /tables/2/points/0: band must be one of the scheme; found: four"),
                fault(
                        "\"two\", \"point\"",
                        "\"two\", \"area\": \"south\", \"point\"",
                        "manx.json:22 /tables/2/points/0: the area of a cell must be one of the scheme; found: south"),
                fault(
                        "\"two\", \"point\": 2",
                        "\"one\", \"point\": 1",
                        "manx.json:22 /tables/2/points/0: a pay point must be one of the scale beneath it; found: one point 1 over "
                                + "GBP 1.00 to GBP 2.00 of table 0"),
                fault(
                        "\"override\": true, ",
                        "",
                        "manx.json:21 /tables/2: a table with single pay points must be an override: 2020-09-01/2020-10-01"),
                fault("\"GBP\",", "\"ABC\",", "manx.json:22: currency must be an ISO 4217 code: ABC"));
    }

    private static Arguments fault(String good, String bad, String message) {
        return Arguments.of(good, bad, message);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("faults")
    void a_fault_is_named_by_file_line_place_and_value(String good, String bad, String message) {
        assertThat(FILE).contains(good);
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> read(FILE.replace(good, bad)))
                .withMessage(message);
    }

    @Test
    void a_file_is_read_back_from_what_it_writes() {
        PayScheme scheme = read(FILE);
        assertThat(PayScheme.parse(scheme.toJson())).isEqualTo(scheme);
        assertThat(scheme.toJson())
                .contains(
                        "\"maximum\": {\n            \"amount\": \"GBP 2.00\",\n            \"standing\": \"SECONDARY\"\n          }")
                .contains(
                        "\"points\": [\n            \"GBP 1.00\",\n            {\n              \"notKnown\": \"not given\"\n")
                .doesNotContain("index")
                .doesNotContain("nameWelsh");
    }

    @Test
    void text_that_is_not_json_and_text_behind_it_are_refused() {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> read(FILE + "{}"))
                .withMessage("manx.json:23: nothing must follow the value");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> PayScheme.parse("scheme"))
                .withMessage("scheme:1: text must be JSON; it is not at column 1");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> PayScheme.parse("[]"))
                .withMessage("scheme:1: value must be an object");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() ->
                        PayScheme.read(new ByteArrayInputStream(new byte[] {(byte) 0xc3, (byte) 0x28}), "bad.json"))
                .withMessageStartingWith("bad.json:1: text must be UTF-8");
    }

    @Test
    void hostile_files_are_refused_before_they_cost_anything() {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> PayScheme.parse("[".repeat(100_000)))
                .withMessageStartingWith("scheme:1: ");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> PayScheme.parse("{\"families\":" + "[".repeat(100_000)))
                .withMessageStartingWith("scheme:1");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> PayScheme.parse(" ".repeat(1_000_001)))
                .withMessage("scheme:1: file must not be larger than 1000000 bytes");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> read(" ".repeat(1_000_001)))
                .withMessage("manx.json:1: file must not be larger than 1000000 bytes");
    }

    @Test
    void an_override_stands_in_place_of_a_table_for_its_days() {
        PayScheme scheme = read(FILE.replace("\"tables\": [", """
                "tables": [
                    { "span": { "from": "2020-06-01", "until": "2020-07-01" }, "standing": "CONFIRMED", "override": true,
                      "source": { "title": "A page" }, "scales": [ { "band": "two", "salary": "GBP 9.00" } ] },"""));
        assertThat(scheme.pay("two", LocalDate.of(2020, 5, 31)).orElseThrow()).isInstanceOf(IncrementalScale.class);
        assertThat(scheme.pay("two", LocalDate.of(2020, 6, 30)).orElseThrow()).hasToString("GBP 9.00");
        assertThat(scheme.pay("two", LocalDate.of(2020, 7, 1)).orElseThrow()).isInstanceOf(IncrementalScale.class);
    }

    @Test
    void an_end_that_became_known_late_lets_the_table_run_on_until_then() {
        PayScheme scheme = read(FILE.replace(
                        "\"until\": \"2021-01-01\" }, \"published\"",
                        "\"until\": \"2021-01-01\", \"untilKnownOn\": \"2021-03-01\" }, \"published\"")
                .replace(
                        "{ \"from\": \"2021-01-01\" }, \"standing\"",
                        "{ \"from\": \"2021-01-01\" }, \"published\": \"2021-03-01\", \"standing\""));
        LocalDate february = LocalDate.of(2021, 2, 1);
        assertThat(scheme.on(february).asKnownOn(february).pay("two").orElseThrow())
                .isInstanceOf(IncrementalScale.class);
        assertThat(scheme.on(february)
                        .asKnownOn(LocalDate.of(2021, 3, 1))
                        .pay("two")
                        .orElseThrow())
                .hasToString("GBP 4.00");
        assertThat(scheme.pay("two", february).orElseThrow()).hasToString("GBP 4.00");
    }

    private static PayScheme read(String json) {
        return PayScheme.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "manx.json");
    }

    @Test
    void a_fault_gives_its_parts_to_programs() {
        FileFormatException fault =
                (FileFormatException) catchThrowable(() -> read(FILE.replace("\"GBP 4.00\"", "4.00")));
        assertThat(fault.sourceName()).isEqualTo("manx.json");
        assertThat(fault.pointer()).isEqualTo("/tables/1/scales/0/salary");
        assertThat(fault.line()).isEqualTo(18);
    }

    @Test
    void names_are_given_once_and_rules_do_not_overlap() {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> read(FILE.replace(
                        "\"families\": [", "\"families\": [ { \"id\": \"support\", \"name\": \"Again\" },")))
                .withMessageContaining("/families/1: a family must be named once: support");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() ->
                        read(FILE.replace("\"areas\": [", "\"areas\": [ { \"id\": \"north\", \"name\": \"Again\" },")))
                .withMessageContaining("/areas/1: an area must be named once: north");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> read(FILE.replace("\"rules\": [", """
                        "rules": [ { "rule": "full-time-hours", "value": "37", "span": { "from": "2020-12-31" },
                          "standing": "CONFIRMED", "source": { "title": "A page" } },""")))
                .withMessageContaining("/rules/1: spans of one rule must not overlap: full-time-hours "
                        + "2020-01-01/2021-01-01, 2020-12-31/..");
    }
}
