package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.award.FloorAnswer;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.payscale.award.WageFloors;

class DatedTermsTest {

    private final WageFloors floors = WageFloors.shipped();
    private final DatedTerms terms = new DatedTerms(PaySchemes.shipped(), floors, Optional.empty());

    private static Set<LocalDate> daysAround(PayScheme scheme) {
        Set<LocalDate> days =
                new TreeSet<>(Set.of(LocalDate.MIN, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.MAX));
        scheme.rules()
                .forEach(rule -> around(days, rule.span().from(), rule.span().until()));
        scheme.tables()
                .forEach(table -> around(days, table.span().from(), table.span().until()));
        for (WageFloor rate : WageFloors.shipped().rates()) {
            rate.mustAdopt().ifPresent(span -> around(days, span.from(), span.until()));
        }
        return days;
    }

    private static void around(Set<LocalDate> days, LocalDate from, Optional<LocalDate> until) {
        for (LocalDate day : until.map(end -> Set.of(from, end)).orElse(Set.of(from))) {
            days.addAll(Set.of(day.minusDays(1), day, day.plusDays(1)));
        }
    }

    @Test
    void hold_for_each_day_what_the_scheme_and_the_floors_answer_for_it() {
        for (PayScheme scheme : PaySchemes.shipped().all()) {
            for (LocalDate day : daysAround(scheme)) {
                Terms found = Objects.requireNonNull(terms.on(day.toEpochDay(), scheme.id()));
                assertThat(found.fullTimeHours)
                        .as("%s on %s", scheme, day)
                        .isEqualTo(
                                scheme.rule(PayRule.FULL_TIME_HOURS, day) instanceof RuleAnswer.Found<?> rule
                                        ? rule
                                        : null);
                assertThat(Optional.ofNullable(found.floors.voluntary("outside-london", null))
                                .map(floor -> floor.rate))
                        .as("%s on %s", scheme, day)
                        .isEqualTo(
                                namesTheRealLivingWage(scheme, day)
                                                && floors.mustPay("real-living-wage", "", day)
                                                        instanceof FloorAnswer.Found rate
                                        ? Optional.of(rate.floor())
                                        : Optional.empty());
                for (PayBand band : scheme.bands()) {
                    Terms.Band own = Objects.requireNonNull(found.band(band.id()));
                    assertThat(Objects.requireNonNull(own.cell(null)).answer.getClass())
                            .as("%s, %s on %s", scheme, band, day)
                            .isEqualTo(scheme.pay(band.id(), day).getClass());
                }
            }
        }
    }

    private static boolean namesTheRealLivingWage(PayScheme scheme, LocalDate day) {
        return scheme.findArea("outside-london").isPresent()
                || scheme.rule(PayRule.WAGE_FLOOR, day) instanceof RuleAnswer.Found<String>;
    }

    @Test
    void know_no_scheme_that_is_not_at_hand() {
        assertThat(terms.on(LocalDate.of(2025, 4, 1).toEpochDay(), "parish-council"))
                .isNull();
    }
}
