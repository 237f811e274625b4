package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.payscale.rule.LeapDay;

class SchemeDayTest {

    private static final PayScheme SENEDD = PaySchemes.shipped().scheme("senedd");
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private static PayScheme ruling(String leapDay) {
        return SENEDD.overlaidWith(PayScheme.parse("""
                { "id": "senedd", "name": "Senedd Cymru", "currency": "GBP",
                  "rules": [ { "rule": "leap-day", "value": "%s", "span": { "from": "2020-01-01", "until": "2030-01-01" },
                    "standing": "CONFIRMED", "source": { "title": "The office's own handbook" } } ] }
                """.formatted(leapDay)));
    }

    @Test
    void answers_as_the_scheme_does_on_that_day() {
        SchemeDay on = SENEDD.on(SUMMER);
        assertThat(on.pay("band-3")).isEqualTo(SENEDD.pay("band-3", SUMMER));
        assertThat(on.pay("band-3", "london")).isEqualTo(SENEDD.pay("band-3", "london", SUMMER));
        assertThat(on.rule(PayRule.FULL_TIME_HOURS)).isEqualTo(SENEDD.rule(PayRule.FULL_TIME_HOURS, SUMMER));
        assertThat(on.asKnownOn(SUMMER).pay("band-3").find()).isEmpty();
        assertThat(on).hasToString("senedd on 2026-07-01");
        assertThat(on.asKnownOn(SUMMER)).hasToString("senedd on 2026-07-01 as known on 2026-07-01");
    }

    @Test
    void knows_the_titles_of_its_day_and_whether_there_is_a_list_of_them() {
        assertThat(SENEDD.on(SUMMER).hasTitles()).isTrue();
        assertThat(SENEDD.on(SUMMER).titlesNamed("  constituency support\tOFFICER "))
                .hasSize(1);
        assertThat(SENEDD.on(SUMMER).titlesNamed("Wizard")).isEmpty();
        SchemeDay before = SENEDD.on(LocalDate.of(1999, 1, 1));
        assertThat(before.hasTitles()).isFalse();
        assertThat(before.titlesNamed("Constituency Support Officer")).isEmpty();
        TitleList list = SENEDD.titles().stream()
                .filter(titles -> titles.span().contains(SUMMER))
                .findFirst()
                .orElseThrow();
        SchemeDay twice =
                PayScheme.builder().copy(SENEDD).addTitle(list).build().on(SUMMER);
        assertThat(twice.titlesNamed("Constituency Support Officer"))
                .isEqualTo(SENEDD.on(SUMMER).titlesNamed("Constituency Support Officer"));
    }

    @Test
    void gives_each_entry_of_a_title_by_its_name_in_either_language_and_by_its_aliases() {
        JobTitle two = JobTitle.builder()
                .title("Clerk")
                .titleWelsh("Clerc")
                .aliases(List.of("Scribe"))
                .band("band-2")
                .build();
        JobTitle three = JobTitle.builder().copy(two).band("band-3").build();
        SchemeDay on = PayScheme.builder()
                .copy(SENEDD)
                .addTitle(TitleList.builder()
                        .span(Span.of(SUMMER, SUMMER.plusDays(1)))
                        .standing(Standing.CONFIRMED)
                        .source(Source.of("A list"))
                        .addTitle(three)
                        .addTitle(two)
                        .build())
                .build()
                .on(SUMMER);
        for (String name : List.of("Clerk", "clerk", "Clerc", " CLERC ", "Scribe", "scribe")) {
            assertThat(on.titlesNamed(name)).containsExactly(two, three);
        }
    }

    @ParameterizedTest(name = "{0} + {1}, {2}: {3} to {4}")
    @CsvSource({
        "2024-02-29, P1Y, feb-28, 2025-02-28, 2025-02-28",
        "2024-02-29, P1Y, mar-1, 2025-03-01, 2025-03-01",
        "2024-02-29, P1Y, reject, 2025-02-28, 2025-03-01",
        "2024-02-29, P4Y, reject, 2028-02-29, 2028-02-29",
        "2025-08-31, P6M, mar-1, 2026-03-01, 2026-03-01",
        "2025-08-31, P6M, feb-28, 2026-02-28, 2026-02-28",
        "2023-08-31, P6M, feb-28, 2024-02-29, 2024-02-29",
        "2025-08-28, P6M, reject, 2026-02-28, 2026-02-28",
    })
    void gives_the_anniversary_by_the_rule_of_the_scheme_or_of_the_caller(
            LocalDate start, Period period, String leapDay, LocalDate earliest, LocalDate latest) {
        Anniversary expected = new Anniversary(earliest, latest);
        assertThat(ruling(leapDay).on(start).anniversary(period, LeapDay.REJECT))
                .isEqualTo(expected);
        assertThat(SENEDD.on(start).anniversary(period, LeapDay.parse(leapDay))).isEqualTo(expected);
        assertThat(expected.isSettled()).isEqualTo(earliest.equals(latest));
    }

    /** The rule counts that is in force when the anniversary falls, not the one of the start. */
    @Test
    void asks_the_rule_that_counts_at_the_anniversary() {
        SchemeDay start = ruling("feb-28").on(LocalDate.of(2028, 2, 29));
        assertThat(start.anniversary(Period.ofYears(1), LeapDay.MAR_1).latest()).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(start.anniversary(Period.ofYears(2), LeapDay.MAR_1).latest()).isEqualTo(LocalDate.of(2030, 3, 1));
    }

    @Test
    void an_anniversary_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Anniversary(SUMMER, SUMMER.minusDays(1)))
                .withMessage("latest must not be before earliest: 2026-07-01, 2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "ANNIVERSARY_OF_START, true, P1Y",
        "ANNIVERSARY_OF_START, false, P1Y",
        "SIX_MONTH_REVIEW, true, P6M",
        "SIX_MONTH_REVIEW, false, P1Y",
        "MEMBER_DECIDES, true, ",
        "NONE, true, ",
    })
    void the_first_increment_is_a_year_or_a_review_away(IncrementDate rule, boolean atLowestPoint, Period period) {
        assertThat(rule.untilFirst(atLowestPoint).orElse(null)).isEqualTo(period);
    }
}
