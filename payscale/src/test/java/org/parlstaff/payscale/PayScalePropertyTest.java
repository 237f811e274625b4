package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.parlstaff.payscale.PayScale.Force;

class PayScalePropertyTest {

    private static PayRange range(long minimum, long width) {
        return PayRange.of(FullTimeSalary.ofPence("GBP", minimum), FullTimeSalary.ofPence("GBP", minimum + width));
    }

    @Property
    void a_rounded_share_of_a_bound_is_inside_and_a_penny_beyond_is_not(
            @ForAll Rounding rounding,
            @ForAll @LongRange(min = 100_000, max = 20_000_000) long minimum,
            @ForAll @LongRange(max = 10_000_000) long width,
            @ForAll @IntRange(min = 1, max = 4800) int contracted,
            @ForAll @IntRange(min = 3000, max = 4800) int fullTime) {
        PayRange range = range(minimum, width);
        FullTimeEquivalent fte = FullTimeEquivalent.of(contracted, fullTime);
        long low = FullTimeSalary.ofPence("GBP", minimum)
                .proRata(fte, rounding)
                .salary()
                .pence();
        long high = FullTimeSalary.ofPence("GBP", minimum + width)
                .proRata(fte, rounding)
                .salary()
                .pence();
        assertThat(range.position(ActualSalary.ofPence("GBP", low), fte, rounding))
                .isEqualTo(Position.INSIDE);
        assertThat(range.position(ActualSalary.ofPence("GBP", high), fte, rounding))
                .isEqualTo(Position.INSIDE);
        assertThat(range.position(ActualSalary.ofPence("GBP", high + 1), fte, rounding))
                .isEqualTo(Position.ABOVE);
        if (low > 0) {
            assertThat(range.position(ActualSalary.ofPence("GBP", low - 1), fte, rounding))
                    .isEqualTo(Position.BELOW);
        }
    }

    @Property
    void a_rounded_rate_of_a_bound_is_inside_and_a_penny_beyond_is_not(
            @ForAll Rounding rounding,
            @ForAll @LongRange(min = 1_000_000, max = 20_000_000) long minimum,
            @ForAll @LongRange(max = 10_000_000) long width,
            @ForAll @IntRange(min = 300, max = 480) int tenthsOfHours) {
        PayRange range = range(minimum, width);
        AnnualHours hours = WeeksInYear.WEEKS_52.of(WeeklyHours.of(BigDecimal.valueOf(tenthsOfHours, 1)));
        HourlyRate low =
                FullTimeSalary.ofPence("GBP", minimum).hourly(hours, rounding).rate();
        HourlyRate high = FullTimeSalary.ofPence("GBP", minimum + width)
                .hourly(hours, rounding)
                .rate();
        assertThat(range.position(low, hours, rounding)).isEqualTo(Position.INSIDE);
        assertThat(range.position(high, hours, rounding)).isEqualTo(Position.INSIDE);
        assertThat(range.position(HourlyRate.ofPence("GBP", high.pence() + 1), hours, rounding))
                .isEqualTo(Position.ABOVE);
        if (low.pence() > 0) {
            assertThat(range.position(HourlyRate.ofPence("GBP", low.pence() - 1), hours, rounding))
                    .isEqualTo(Position.BELOW);
        }
    }

    @Property
    void the_two_ends_of_a_full_time_range_belong_to_it(
            @ForAll @LongRange(min = 1, max = 20_000_000) long minimum,
            @ForAll @LongRange(max = 10_000_000) long width) {
        PayScale range = range(minimum, width);
        assertThat(range.contains(FullTimeSalary.ofPence("GBP", minimum))).isTrue();
        assertThat(range.contains(FullTimeSalary.ofPence("GBP", minimum + width)))
                .isTrue();
        assertThat(range.contains(FullTimeSalary.ofPence("GBP", minimum - 1))).isFalse();
        assertThat(range.contains(FullTimeSalary.ofPence("GBP", minimum + width + 1)))
                .isFalse();
    }

    @Property
    void what_is_not_known_never_turns_a_no_into_a_yes(
            @ForAll @LongRange(min = 1, max = 100) long first,
            @ForAll @LongRange(min = 1, max = 100) long step,
            @ForAll @LongRange(max = 400) long pence) {
        PayFigure low = PayFigure.of(FullTimeSalary.ofPence("GBP", first));
        PayFigure middle = PayFigure.of(FullTimeSalary.ofPence("GBP", first + step));
        PayFigure high = PayFigure.of(FullTimeSalary.ofPence("GBP", first + 2 * step));
        FullTimeSalary salary = FullTimeSalary.ofPence("GBP", pence);
        Position known = IncrementalScale.of(java.util.List.of(low, middle, high), Force.BINDING)
                .position(salary);
        Position partly = IncrementalScale.of(java.util.List.of(low, PayFigure.notKnown("hidden"), high), Force.BINDING)
                .position(salary);
        assertThat(partly).isIn(known, Position.NOT_KNOWN);
        assertThat(partly == Position.NOT_KNOWN).isEqualTo(pence > first && pence < first + 2 * step);
    }
}
