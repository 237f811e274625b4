package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RoundingPropertyTest {

    @Property
    void whole_number_arithmetic_agrees_with_decimals(
            @ForAll Rounding rounding,
            @ForAll @LongRange(max = 1_000_000_000_000L) long pence,
            @ForAll @IntRange(min = 1, max = 1_680_000) int numerator,
            @ForAll @IntRange(min = 1, max = 1_680_000) int denominator) {
        BigDecimal exact = BigDecimal.valueOf(pence, 2)
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), new MathContext(60, RoundingMode.DOWN));
        assertThat(BigDecimal.valueOf(rounding.pence(pence, numerator, denominator), 2))
                .isEqualByComparingTo(rounding.round(exact));
    }

    @Property
    void dividing_by_hours_agrees_with_decimals(
            @ForAll Rounding rounding,
            @ForAll @LongRange(max = 1_000_000_000_000L) long pence,
            @ForAll @IntRange(min = 1, max = 16_800) int hundredthsOfHours,
            @ForAll @IntRange(min = 10, max = 1_000) int divisor,
            @ForAll @IntRange(min = 506, max = 539) int tenthsOfWeeks) {
        BigDecimal hours = BigDecimal.valueOf(hundredthsOfHours, 2);
        long weeks = (long) tenthsOfWeeks * divisor;
        BigDecimal exact = BigDecimal.valueOf(pence, 2)
                .multiply(BigDecimal.valueOf(10L * divisor + 1))
                .divide(hours.multiply(BigDecimal.valueOf(weeks)), new MathContext(60, RoundingMode.DOWN));
        AnnualHours year = WeeksInYear.of(weeks, 10L * divisor + 1).of(WeeklyHours.of(hours));
        assertThat(BigDecimal.valueOf(rounding.pence(pence, year), 2)).isEqualByComparingTo(rounding.round(exact));
    }

    @Property
    void names_are_read_as_they_are_written(@ForAll Rounding rounding) {
        assertThat(Rounding.parse(rounding.id())).isEqualTo(rounding);
    }
}
