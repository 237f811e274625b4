package org.parlstaff.payscale.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.IncrementDate;
import org.parlstaff.payscale.LeapDay;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.award.Award;
import org.parlstaff.payscale.award.AwardStep;
import org.parlstaff.payscale.award.BackPay;
import org.parlstaff.payscale.award.PartPeriod;
import org.parlstaff.payscale.award.PaySlice;
import org.parlstaff.payscale.progression.Timeline.Slice;

class ProgressionPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
    private static final PayScheme YEARS = ProgressionTest.years(2020, 8);
    private static final Policy POLICY = Policy.builder()
            .incrementDate(IncrementDate.ANNIVERSARY_OF_START)
            .fullTimeHours(WeeklyHours.parse("37"))
            .leapDay(LeapDay.MAR_1)
            .build();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 1_000).map(FIRST::plusDays);
    }

    private static Progression progression(LocalDate from, int point) {
        return Progression.of(YEARS, Start.atPoint("one", point, from, WeeklyHours.parse("22")))
                .under(POLICY);
    }

    @Property(tries = 300)
    void slices_tile_the_days_up_to_the_ending(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 4) int point,
            @ForAll @IntRange(max = 400) int skipped,
            @ForAll @IntRange(min = 1, max = 2_500) int length) {
        Span asked = Span.of(from.plusDays(skipped), from.plusDays(skipped + length));
        Timeline timeline = progression(from, point)
                .with(new Event.Hours(from.plusDays(length / 2), WeeklyHours.parse("30")))
                .over(asked);
        LocalDate day = asked.from();
        for (Slice slice : timeline.slices()) {
            assertThat(slice.span().from()).isEqualTo(day);
            day = slice.span().until().orElseThrow();
        }
        assertThat(day).isEqualTo(timeline.ending().day());
        assertThat(day).isBeforeOrEqualTo(asked.until().orElseThrow());
    }

    @Property(tries = 300)
    void a_salary_never_falls_while_tables_rise(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 4) int point) {
        Timeline timeline = progression(from, point).until(FIRST.plusYears(8));
        List<Slice> slices = timeline.slices();
        for (int i = 1; i < slices.size(); i++) {
            assertThat(slices.get(i).fullTime())
                    .isGreaterThanOrEqualTo(slices.get(i - 1).fullTime());
            assertThat(slices.get(i).actual())
                    .isGreaterThanOrEqualTo(slices.get(i - 1).actual());
        }
        assertThat(slices).hasSizeGreaterThan(4);
    }

    @Property(tries = 200)
    void asking_in_two_parts_gives_the_same_pay_as_asking_at_once(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 4) int point,
            @ForAll @IntRange(min = 1, max = 700) int cut,
            @ForAll @IntRange(min = 1, max = 700) int rest,
            @ForAll Rounding rounding) {
        Progression progression = progression(from, point);
        LocalDate middle = from.plusDays(cut);
        LocalDate until = middle.plusDays(rest);
        List<PaySlice> parts = new ArrayList<>(progression.until(middle).paySlices());
        parts.addAll(progression.over(Span.of(middle, until)).paySlices());
        List<PaySlice> whole = progression.until(until).paySlices();
        for (PartPeriod method : PartPeriod.values()) {
            if (method.isAdditive()) {
                assertThat(PaySlice.total(parts, method, rounding)).isEqualTo(PaySlice.total(whole, method, rounding));
            }
        }
        assertThat(new BackPay(parts, whole, PartPeriod.DAYS_260, rounding)
                        .owed()
                        .pence())
                .isZero();
    }

    @Property(tries = 200)
    void a_later_publication_never_changes_a_timeline_as_known_on_an_earlier_day(
            @ForAll("days") LocalDate from,
            @ForAll("days") LocalDate knownOn,
            @ForAll @IntRange(min = 1, max = 500) int later,
            @ForAll @IntRange(max = 20) int percent) {
        PayTable base = YEARS.tables().get(1);
        PayTable late = Award.builder()
                .span(Span.of(FIRST.plusMonths(6), FIRST.plusYears(2)))
                .published(knownOn.plusDays(later))
                .addStep(AwardStep.percent(Integer.toString(percent + 1)))
                .rounding(Rounding.POUND_HALF_UP)
                .standing(Standing.CONFIRMED)
                .source(Source.of("Late"))
                .override(true)
                .build()
                .apply(base)
                .table();
        PayScheme both = PayScheme.builder().copy(YEARS).addTable(late).build();
        Start start = Start.atPoint("one", 1, from, WeeklyHours.parse("22"));
        List<Slice> before = Progression.of(YEARS, start)
                .under(POLICY)
                .asKnownOn(knownOn)
                .until(from.plusDays(900))
                .slices();
        List<Slice> after = Progression.of(both, start)
                .under(POLICY)
                .asKnownOn(knownOn)
                .until(from.plusDays(900))
                .slices();
        assertThat(after).isEqualTo(before);
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusYears(3)); day = day.plusMonths(1)) {
            assertThat(both.payAsKnownOn("one", Optional.empty(), day, knownOn))
                    .isEqualTo(YEARS.payAsKnownOn("one", Optional.empty(), day, knownOn));
        }
    }

    @Property(tries = 200)
    void an_uplift_within_a_range_never_lowers_a_salary(
            @ForAll @IntRange(min = 2_000_000, max = 5_000_000) int pence,
            @ForAll @IntRange(max = 10_000) int thousandths,
            @ForAll Rounding rounding) {
        PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");
        Start start = Start.builder()
                .band("executive-1")
                .area("london")
                .salary(FullTimeSalary.ofPence("GBP", pence))
                .term(Span.startingOn(LocalDate.of(2025, 1, 1)))
                .hours(WeeklyHours.parse("37.5"))
                .build();
        Timeline timeline = Progression.of(ipsa, start)
                .under(Policy.builder().payRounding(rounding).build())
                .with(new Event.Uplift(LocalDate.of(2025, 4, 1), BigDecimal.valueOf(thousandths, 3)))
                .until(LocalDate.of(2025, 5, 1));
        List<Slice> slices = timeline.slices();
        assertThat(slices.get(slices.size() - 1).fullTime())
                .isGreaterThanOrEqualTo(FullTimeSalary.ofPence("GBP", pence));
    }
}
