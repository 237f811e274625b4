package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    private static final PayFigure LOST =
            new PayFigure.NotKnown("it was not found", Optional.of("ni chafwyd hyd iddo"), false);

    /** A value for every name that a sentence speaks of. */
    private static final Map<String, Object> ALL = Map.ofEntries(
            Map.entry("scheme", "ipsa"),
            Map.entry("band", "executive-1"),
            Map.entry("area", "london"),
            Map.entry("areas", List.of("london", "outside-london")),
            Map.entry("day", DAY),
            Map.entry("from", DAY),
            Map.entry("knownOn", DAY.plusDays(1)),
            Map.entry("origin", DAY),
            Map.entry("year", 2027),
            Map.entry("point", 2),
            Map.entry("salary", FullTimeSalary.ofPounds("25200")),
            Map.entry("bound", FullTimeSalary.ofPounds("26989")),
            Map.entry("hours", WeeklyHours.parse("40")),
            Map.entry("limit", WeeklyHours.parse("37.5")),
            Map.entry("rule", PayRule.LEAP_DAY),
            Map.entry("floor", "real-living-wage"),
            Map.entry("jurisdiction", "united-kingdom"),
            Map.entry("workerClass", "apprentice"),
            Map.entry("why", LOST));

    @Test
    void is_a_clause_in_the_language_of_the_reader() {
        Reason reason = Reason.of(
                Reason.Code.DAY_NOT_COVERED, "scheme", "ipsa", "band", "executive-1", "area", "london", "day", DAY);
        assertThat(reason.text(Locale.FRANCE))
                .isEqualTo("no pay table of ipsa covers executive-1 (london) on 1 April 2027");
        assertThat(reason.text(WELSH))
                .isEqualTo(
                        "dim tabl cyflog ar gyfer y diwrnod (cynllun: ipsa; band: executive-1; ardal: london; diwrnod:"
                                + " 1 Ebrill 2027)");
        assertThat(reason)
                .hasToString("pay.day-not-covered: no pay table of ipsa covers executive-1 (london) on 1 April 2027");
    }

    @Test
    void names_a_rule_and_why_a_figure_is_not_known_in_that_language_too() {
        assertThat(Reason.of(Reason.Code.RULE_NOT_KNOWN, "scheme", "senedd", "rule", PayRule.LEAP_DAY, "day", DAY)
                        .text(WELSH))
                .isEqualTo(
                        "nid oes rheol gan y cynllun ar gyfer y diwrnod (cynllun: senedd; rheol: beth a wneir â phen-blwydd"
                                + " 29 Chwefror; diwrnod: 1 Ebrill 2027)");
        Reason figure = Reason.of(Reason.Code.FIGURE_NOT_KNOWN, "band", "band-3", "point", 2, "why", LOST);
        assertThat(figure.text(Locale.UK)).isEqualTo("no source gives pay point 2 of band-3: it was not found");
        assertThat(figure.text(WELSH))
                .isEqualTo(
                        "nid oes ffynhonnell sy'n rhoi'r pwynt cyflog (band: band-3; pwynt: 2; rheswm: ni chafwyd hyd iddo)");
        assertThat(Reason.of(Reason.Code.NOT_KNOWN, "band", "own", "why", PayFigure.notKnown("lost"))
                        .text(WELSH))
                .isEqualTo("nid oes ffynhonnell sy'n rhoi'r cyflog (band: own; rheswm: lost)");
    }

    @ParameterizedTest
    @EnumSource
    void has_words_in_both_languages_that_name_the_same_values(Reason.Code code) {
        Reason whole = new Reason(code, ALL);
        assertThat(whole.text(Locale.UK)).isNotEqualTo(whole.text(WELSH)).doesNotContain("{");
        assertThat(whole.text(Locale.UK)).doesNotEndWith(".");
    }

    @Test
    void has_the_same_sentences_in_both_languages() {
        assertThat(Reason.keys(WELSH)).isEqualTo(Reason.keys(Locale.UK));
    }

    @Test
    void is_written_by_any_mapper_as_its_code_and_its_values() throws Exception {
        assertThat(JsonMapper.builder()
                        .build()
                        .writeValueAsString(Reason.of(Reason.Code.NO_SUCH_POINT, "band", "band-3", "point", 4)))
                .isEqualTo("{\"code\":\"pay.no-such-point\",\"values\":{\"band\":\"band-3\",\"point\":4}}");
    }
}
