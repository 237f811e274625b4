package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {

    @Test
    void are_an_exact_share_of_full_time_hours() {
        assertThat(WeeklyHours.parse("29.6").outOf(WeeklyHours.parse("37")))
                .isEqualTo(FullTimeEquivalent.of(4, 5))
                .hasToString("0.8");
        assertThat(WeeklyHours.parse("22").outOf(WeeklyHours.parse("37"))).hasToString("22/37");
        assertThat(WeeklyHours.parse("37.50").outOf(WeeklyHours.parse("37.5"))).isEqualTo(FullTimeEquivalent.FULL_TIME);
        assertThat(WeeklyHours.parse("40").outOf(WeeklyHours.parse("37.5")).isPartTime())
                .isFalse();
    }

    @Test
    void do_not_mind_trailing_zeros() {
        assertThat(WeeklyHours.parse("30.00"))
                .isEqualTo(WeeklyHours.of(new BigDecimal("3E1")))
                .hasToString("30")
                .hasSameHashCodeAs(WeeklyHours.parse("30"));
    }

    @Test
    void refuse_numbers_out_of_bounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyHours.parse("0"))
                .withMessage("weekly hours must be more than 0 and at most 168: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyHours.parse("168.01"))
                .withMessage("weekly hours must be more than 0 and at most 168: 168.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyHours.parse("7.33333"))
                .withMessage("weekly hours must have at most four decimals: 7.33333");
    }

    @Test
    void of_a_year_show_how_they_are_made_up() {
        assertThat(WeeksInYear.parse("52.0").of(WeeklyHours.parse("37.5"))).hasToString("1950 (37.5 × 52)");
        assertThat(WeeksInYear.parse("1461/28").of(WeeklyHours.parse("37.5")))
                .hasToString("1956.696428571429 (37.5 × 1461/28)");
    }

    @Test
    void are_in_order_and_so_are_shares() {
        assertThat(WeeklyHours.parse("29.6")).isLessThan(WeeklyHours.parse("29.61"));
        assertThat(WeeklyHours.parse("168")).isGreaterThan(WeeklyHours.parse("0.0001"));
        assertThat(FullTimeEquivalent.of(22, 37)).isLessThan(FullTimeEquivalent.of(3, 5));
        assertThat(FullTimeEquivalent.of(2, 4)).isEqualByComparingTo(FullTimeEquivalent.of(1, 2));
        assertThat(FullTimeEquivalent.of(1, 2)).isGreaterThan(FullTimeEquivalent.of(1, 3));
    }

    @Test
    void have_shares_in_lowest_terms_within_bounds() {
        FullTimeEquivalent share = FullTimeEquivalent.of(296, 370);
        assertThat(share.numerator()).isEqualTo(4);
        assertThat(share.denominator()).isEqualTo(5);
        assertThat(share.isPartTime()).isTrue();
        assertThat(FullTimeEquivalent.FULL_TIME.isPartTime()).isFalse();
        assertThat(share).hasSameHashCodeAs(FullTimeEquivalent.of(4, 5)).isNotEqualTo(FullTimeEquivalent.of(4, 7));
        assertThat(share.hashCode()).isNotEqualTo(FullTimeEquivalent.of(5, 4).hashCode());
        assertThat(FullTimeEquivalent.of(1_680_000, 1)).hasToString("1680000");
        assertThat(FullTimeEquivalent.of(1, 1_680_000)).hasToString("1/1680000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullTimeEquivalent.of(0, 1))
                .withMessage("parts must be from 1 to 1680000: 0/1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullTimeEquivalent.of(1, 0))
                .withMessage("parts must be from 1 to 1680000: 1/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullTimeEquivalent.of(1_680_001, 1))
                .withMessage("parts must be from 1 to 1680000: 1680001/1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullTimeEquivalent.of(1, 1_680_001))
                .withMessage("parts must be from 1 to 1680000: 1/1680001");
    }
}
