package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.rule.FloorMove;
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.payscale.rule.LeapDay;
import org.parlstaff.payscale.rule.SameDayOrder;

class PayRuleTest {

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource({
        // the rules of the Senedd on increments, and the days on which no source says which of them counted
        "senedd, increment-date, 2013-04-30, -",
        "senedd, increment-date, 2013-05-01, six-month-review",
        "senedd, increment-date, 2021-04-30, six-month-review",
        "senedd, increment-date, 2021-05-15, -",
        "senedd, increment-date, 2021-06-01, member-decides",
        "senedd, increment-date, 2026-04-30, member-decides",
        "senedd, increment-date, 2026-05-15, -",
        "senedd, increment-date, 2026-06-01, anniversary-of-start",
        "senedd, uplift-rounding, 2015-04-01, pound-half-up",
        "senedd, wage-floor, 2023-12-01, real-living-wage",
        "senedd, floor-moves, 2023-12-01, first-point",
        "senedd, leap-day, 2026-06-01, -",
        "senedd, same-day-order, 2026-06-01, -",
        "ipsa, increment-date, 2025-06-01, none",
        "ipsa, uplift-rounding, 2023-10-31, -",
        "ipsa, uplift-rounding, 2023-11-01, pound-half-up",
        "ipsa, wage-floor, 2023-11-01, real-living-wage-london",
        "ipsa, wage-floor, 2023-10-31, -",
        "ipsa, floor-moves, 2023-11-01, maximum",
    })
    void shipped_rules_are_dated(String scheme, String rule, LocalDate day, String value) {
        RuleAnswer<?> answer = PaySchemes.shipped().scheme(scheme).rule(PayRule.named(rule), day);
        if (value.equals("-")) {
            assertThat(answer)
                    .isEqualTo(new RuleAnswer.NotKnown<>(Reason.of(
                            Reason.Code.RULE_NOT_KNOWN, "scheme", scheme, "rule", PayRule.named(rule), "day", day)));
            assertThat(answer.find()).isEmpty();
        } else {
            assertThat(answer).isInstanceOf(RuleAnswer.Found.class);
            assertThat(((RuleAnswer.Found<?>) answer).rule().value()).isEqualTo(value);
        }
    }

    @Test
    void names_of_rule_values_are_read_as_they_are_written() {
        for (IncrementDate value : IncrementDate.values()) {
            assertThat(IncrementDate.parse(value.id())).isEqualTo(value);
        }
        for (LeapDay value : LeapDay.values()) {
            assertThat(LeapDay.parse(value.id())).isEqualTo(value);
        }
        for (SameDayOrder value : SameDayOrder.values()) {
            assertThat(SameDayOrder.parse(value.id())).isEqualTo(value);
        }
        for (FloorMove value : FloorMove.values()) {
            assertThat(FloorMove.parse(value.id())).isEqualTo(value);
        }
        assertThat(LeapDay.FEB_28.id()).isEqualTo("feb-28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SameDayOrder.parse("both"))
                .withMessage("same-day order must be one of uplift-first, step-first; found: both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayRule.WAGE_FLOOR.parse("Living Wage"))
                .withMessage("id of a wage floor must be lower-case words joined by hyphens: Living Wage");
    }
}
