package org.parlstaff.payscale.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.PayCell;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.WeeksInYear;

class AwardPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final Source SOURCE = Source.of("A determination");

    private static PayTable range(long minimum, long width) {
        return PayTable.builder()
                .span(Span.of(DAY, DAY.plusYears(1)))
                .standing(Standing.CONFIRMED)
                .source(SOURCE)
                .addScale(PayCell.builder()
                        .band("one")
                        .minimum(PayFigure.of(FullTimeSalary.ofPence("GBP", minimum)))
                        .maximum(PayFigure.of(FullTimeSalary.ofPence("GBP", minimum + width)))
                        .build())
                .build();
    }

    private static Award award(AwardStep step, Rounding rounding) {
        return Award.builder()
                .span(Span.of(DAY.plusYears(1), DAY.plusYears(2)))
                .addStep(step)
                .rounding(rounding)
                .standing(Standing.CONFIRMED)
                .source(SOURCE)
                .build();
    }

    private static long pence(PayFigure figure) {
        return figure.findAmount().orElseThrow().pence();
    }

    @Property(tries = 300)
    void pay_never_falls_on_an_uplift_of_zero_or_more(
            @ForAll @LongRange(max = 20_000_000) long minimum,
            @ForAll @LongRange(max = 10_000_000) long width,
            @ForAll @IntRange(max = 20_000) int thousandths,
            @ForAll Rounding rounding) {
        PayTable before = range(minimum, width);
        PayTable after = award(
                        AwardStep.percent(BigDecimal.valueOf(thousandths, 3).toPlainString()), rounding)
                .apply(before)
                .table();
        for (int i = 0; i < 2; i++) {
            assertThat(pence(after.scales().get(0).scale().figures().get(i)))
                    .isGreaterThanOrEqualTo(
                            pence(before.scales().get(0).scale().figures().get(i)));
        }
    }

    @Property(tries = 300)
    void a_floor_applied_twice_is_a_floor_applied_once(
            @ForAll @LongRange(max = 5_000_000) long minimum,
            @ForAll @LongRange(max = 2_000_000) long width,
            @ForAll @IntRange(min = 500, max = 3_000) int rate,
            @ForAll Rounding rounding) {
        Award floor = award(
                AwardStep.floor(wage(rate)
                        .yearly(new BigDecimal("1.03"), WeeksInYear.WEEKS_52.of(WeeklyHours.parse("37.5")), rounding)),
                rounding);
        PayTable once = floor.apply(range(minimum, width)).table();
        PayTable twice = floor.apply(once).table();
        assertThat(twice.scales()).isEqualTo(once.scales());
    }

    @Property(tries = 300)
    void no_figure_ends_below_a_floor_of_its_award(
            @ForAll @LongRange(max = 5_000_000) long minimum,
            @ForAll @LongRange(max = 2_000_000) long width,
            @ForAll @IntRange(min = 500, max = 3_000) int rate,
            @ForAll @IntRange(min = -20_000, max = 20_000) int thousandths,
            @ForAll boolean floorFirst,
            @ForAll Rounding ofFloor,
            @ForAll Rounding ofAward) {
        YearlyFloor floor =
                wage(rate).yearly(BigDecimal.ONE, WeeksInYear.WEEKS_52.of(WeeklyHours.parse("36.25")), ofFloor);
        AwardStep percent = AwardStep.percent(BigDecimal.valueOf(thousandths, 3).toPlainString());
        PayTable after = Award.builder()
                .copy(award(floorFirst ? AwardStep.floor(floor) : percent, ofAward))
                .addStep(floorFirst ? percent : AwardStep.floor(floor))
                .build()
                .apply(range(minimum, width))
                .table();
        assertThat(after.scales().get(0).scale().figures())
                .allMatch(figure -> floor.isMetBy(figure.findAmount().orElseThrow()));
    }

    @Property(tries = 300)
    void the_greater_of_two_is_never_less_than_either(
            @ForAll @LongRange(max = 20_000_000) long minimum,
            @ForAll @IntRange(max = 20_000) int thousandths,
            @ForAll @IntRange(max = 300_000) int pence,
            @ForAll Rounding rounding) {
        String percent = BigDecimal.valueOf(thousandths, 3).toPlainString();
        Payment amount = Payment.ofPence("GBP", pence);
        PayTable before = range(minimum, 1000);
        long greater = pence(after(AwardStep.greaterOf(percent, amount), rounding, before));
        long byPercent = pence(after(AwardStep.percent(percent), rounding, before));
        long byAmount = pence(after(AwardStep.flat(amount), rounding, before));
        assertThat(greater).isEqualTo(Math.max(byPercent, byAmount));
    }

    private static PayFigure after(AwardStep step, Rounding rounding, PayTable before) {
        return award(step, rounding)
                .apply(before)
                .table()
                .scales()
                .get(0)
                .scale()
                .minimum();
    }

    private static WageFloor wage(int pence) {
        return WageFloor.builder()
                .floor("own")
                .statutory(true)
                .rate(HourlyRate.ofPence("GBP", pence))
                .mustAdopt(Span.startingOn(DAY))
                .standing(Standing.CONFIRMED)
                .source(SOURCE)
                .build();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 3_000).map(DAY::plusDays);
    }

    @Property(tries = 300)
    void cutting_a_span_in_two_changes_no_total_under_an_additive_method(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 450) int cut,
            @ForAll @IntRange(min = 1, max = 450) int rest,
            @ForAll @LongRange(max = 20_000_000) long salary,
            @ForAll Rounding rounding) {
        ActualSalary pay = ActualSalary.ofPence("GBP", salary);
        LocalDate middle = from.plusDays(cut);
        LocalDate until = middle.plusDays(rest);
        List<PaySlice> halves =
                List.of(PaySlice.of(Span.of(from, middle), pay), PaySlice.of(Span.of(middle, until), pay));
        for (PartPeriod method : PartPeriod.values()) {
            if (method.isAdditive()) {
                assertThat(PaySlice.total(halves, method, rounding))
                        .isEqualTo(
                                method.pay(pay, Span.of(from, until), rounding).payment());
            }
        }
    }

    @Property(tries = 300)
    void arrears_of_nothing_changed_are_zero_however_the_slices_are_cut(
            @ForAll @IntRange(min = 2, max = 900) int length,
            @ForAll @IntRange(min = 1, max = 899) int cut,
            @ForAll @LongRange(max = 20_000_000) long salary,
            @ForAll PartPeriod method,
            @ForAll Rounding rounding) {
        ActualSalary pay = ActualSalary.ofPence("GBP", salary);
        LocalDate until = DAY.plusDays(length);
        LocalDate middle = DAY.plusDays(Math.min(cut, length - 1));
        List<PaySlice> whole = List.of(PaySlice.of(Span.of(DAY, until), pay));
        List<PaySlice> halves =
                List.of(PaySlice.of(Span.of(DAY, middle), pay), PaySlice.of(Span.of(middle, until), pay));
        BackPay arrears = new BackPay(whole, halves, method, rounding);
        assertThat(arrears.owed().pence()).isZero();
        assertThat(arrears.overpaid().pence()).isZero();
    }

    @Property(tries = 300)
    void a_sum_is_rounded_as_an_exact_number_would_be(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long numerator,
            @ForAll @IntRange(min = 1, max = 10_000) int denominator,
            @ForAll Rounding rounding) {
        long pence =
                Fraction.of(numerator, denominator).payment("GBP", rounding).pence();
        long unit = Fraction.of(1, 100).payment("GBP", Rounding.PENNY_HALF_UP).pence()
                * (rounding.id().startsWith("penny") ? 1 : rounding.id().startsWith("pound") ? 100 : 1000);
        // the distance to the exact value, in units × denominator: below one unit, and half a unit at most to the
        // nearest
        long distance = pence * denominator - 100 * numerator;
        assertThat(Math.abs(distance)).isLessThan(unit * denominator);
        switch (rounding) {
            case PENNY_UP, POUND_UP, TEN_POUNDS_UP -> assertThat(distance).isNotNegative();
            case PENNY_DOWN, POUND_DOWN -> assertThat(distance).isNotPositive();
            default -> {
                assertThat(2 * distance).isLessThanOrEqualTo(unit * denominator);
                assertThat(2 * distance).isGreaterThan(-unit * denominator);
            }
        }
    }
}
