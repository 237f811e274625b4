package org.parlstaff.payscale.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayScale;
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
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.payscale.rule.LeapDay;
import org.parlstaff.payscale.rule.SameDayOrder;

class ProgressionPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
    private static final PayScheme IPSA = PaySchemes.shipped().scheme("ipsa");
    private static final PayScheme YEARS = ProgressionTest.years(2020, 8);
    private static final PayDefaults POLICY = PayDefaults.builder()
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

    /** Some days without tables, and events that may lead anywhere. */
    private static Progression eventful(
            LocalDate from, SameDayOrder order, int missing, List<Integer> days, int point, PlacementPolicy placing) {
        List<PayTable> tables = new ArrayList<>(YEARS.tables());
        PayTable cut = tables.get(missing);
        tables.set(
                missing,
                PayTable.builder()
                        .copy(cut)
                        .scales(cut.scales().stream()
                                .filter(cell -> cell.band().equals("one"))
                                .toList())
                        .build());
        List<Event> events = new ArrayList<>();
        for (int day : days) {
            LocalDate april = LocalDate.of(2021 + day % 5, 4, 1);
            LocalDate on = day % 2 == 0 && april.isAfter(from) ? april : from.plusDays(day);
            String band = day % 3 == 0 ? "one" : "two";
            if (events.stream().noneMatch(event -> event.day().equals(on))) {
                events.add(Event.move(on, band, placing));
            }
        }
        return Progression.of(
                        PayScheme.builder().copy(YEARS).tables(tables).build(),
                        Start.atPoint("one", point, from, WeeklyHours.parse("22")))
                .under(PayDefaults.builder().copy(POLICY).sameDayOrder(order).build())
                .with(events.toArray(Event[]::new));
    }

    @Provide
    Arbitrary<PlacementPolicy> placings() {
        return Arbitraries.of(
                PlacementPolicy.atMinimum(),
                PlacementPolicy.firstRise(),
                PlacementPolicy.samePoint(),
                PlacementPolicy.nearestWithoutLoss(),
                PlacementPolicy.nearestWithoutLoss().redCircled());
    }

    @Property(tries = 500)
    void the_ending_is_the_first_day_without_a_salary(
            @ForAll("days") LocalDate from,
            @ForAll SameDayOrder order,
            @ForAll @IntRange(min = 1, max = 6) int missing,
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 1500) Integer> days,
            @ForAll @IntRange(min = 1, max = 4) int point,
            @ForAll("placings") PlacementPolicy placing) {
        Progression progression = eventful(from, order, missing, days, point, placing);
        Timeline timeline = progression.until(from.plusDays(1600));
        LocalDate end = timeline.ending().day();
        if (timeline.slices().isEmpty()) {
            assertThat(end).isEqualTo(from);
        } else {
            int last = timeline.slices().size() - 1;
            assertThat(timeline.slices().get(last).span().until()).contains(end);
            assertThat(progression.until(end).slices()).isEqualTo(timeline.slices());
            assertThat(progression.until(end).ending().isComplete()).isTrue();
        }
    }

    @Property(tries = 300)
    void every_increment_that_falls_due_is_given_once_on_its_day_or_on_the_one_it_was_deferred_to(
            @ForAll("days") LocalDate from,
            @ForAll @Size(max = 4) List<@IntRange(max = 800) Integer> deferrals,
            @ForAll @IntRange(min = 1, max = 5) int grain) {
        List<Event> events = new ArrayList<>();
        LocalDate end = FIRST.plusYears(8);
        long beyond = 0;
        for (int i = 0; i < deferrals.size(); i++) {
            LocalDate due = anniversary(from, i + 1);
            // few days to defer to, so that several fall on one, and some on the day of another
            LocalDate until = deferrals.get(i) % 3 == 0
                    ? anniversary(from, i + 2)
                    : LocalDate.of(due.getYear() + 1 + deferrals.get(i) % grain, 8, 20);
            if (due.isBefore(end)) {
                events.add(new Event.Deferred(due, until, "late"));
                beyond += until.isBefore(end) ? 0 : 1;
            }
        }
        Timeline timeline =
                progression(from, 1).with(events.toArray(Event[]::new)).until(end);
        long due = 0;
        while (anniversary(from, due + 1).isBefore(end)) {
            due++;
        }
        assertThat(timeline.changes())
                .filteredOn(change ->
                        change.code().equals("increment") || change.code().equals("ceiling"))
                .hasSize((int) (due - beyond));
        assertThat(timeline.slices().get(timeline.slices().size() - 1).point())
                .contains((int) Math.min(4, 1 + due - beyond));
    }

    private static LocalDate anniversary(LocalDate from, long years) {
        LocalDate day = from.plusYears(years);
        return day.getDayOfMonth() == from.getDayOfMonth() ? day : day.plusDays(1);
    }

    @Property(tries = 300)
    void the_order_in_which_events_are_listed_never_matters(
            @ForAll("days") LocalDate from,
            @ForAll SameDayOrder order,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 11) Integer> picks,
            @ForAll Random random) {
        List<Event> events = new ArrayList<>();
        LocalDate day = from.plusDays(40);
        for (int pick : picks) {
            LocalDate on =
                    pick % 2 == 0 ? day : LocalDate.of(from.getYear() + 1, 4, 1).plusYears(1);
            events.add(
                    switch (pick / 2) {
                        case 0 -> new Event.Hours(on, WeeklyHours.parse("30"));
                        case 1 -> new Event.Increment(on);
                        case 2 -> Event.move(on, "two", PlacementPolicy.samePoint());
                        case 3 -> Event.move(on, "two", PlacementPolicy.firstRise());
                        case 4 -> new Event.Deferred(anniversary(from, 1), on.plusYears(2), "late");
                        default -> new Event.Leave(Span.of(on, on.plusDays(30)), "unpaid");
                    });
        }
        List<Event> other = new ArrayList<>(events);
        Collections.shuffle(other, random);
        Progression progression = progression(from, 1)
                .under(PayDefaults.builder()
                        .copy(POLICY)
                        .sameDayOrder(order)
                        .addPausingLeave("unpaid")
                        .build());
        assertThat(outcome(progression, other)).isEqualTo(outcome(progression, events));
    }

    private static Object outcome(Progression progression, List<Event> events) {
        try {
            Timeline timeline = progression.with(events.toArray(Event[]::new)).until(FIRST.plusYears(7));
            return List.of(timeline.slices(), timeline.ending());
        } catch (IllegalArgumentException e) {
            return "refused";
        }
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
        List<PaySlice> parts =
                new ArrayList<>(progression.until(middle).paySlices().orElseThrow());
        parts.addAll(progression.over(Span.of(middle, until)).paySlices().orElseThrow());
        List<PaySlice> whole = progression.until(until).paySlices().orElseThrow();
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
            assertThat(both.on(day).asKnownOn(knownOn).pay("one"))
                    .isEqualTo(YEARS.on(day).asKnownOn(knownOn).pay("one"));
        }
    }

    @Property(tries = 200)
    void an_uplift_within_a_range_never_lowers_a_salary(
            @ForAll @IntRange(min = 2_000_000, max = 5_000_000) int pence,
            @ForAll @IntRange(max = 10_000) int thousandths,
            @ForAll Rounding rounding) {
        Timeline timeline = Progression.of(IPSA, executive(pence, LocalDate.of(2025, 1, 1)))
                .under(PayDefaults.builder().payRounding(rounding).build())
                .with(new Event.Uplift(LocalDate.of(2025, 4, 1), BigDecimal.valueOf(thousandths, 3)))
                .until(LocalDate.of(2025, 5, 1));
        assertThat(timeline.slices())
                .allSatisfy(slice ->
                        assertThat(slice.fullTime()).isGreaterThanOrEqualTo(FullTimeSalary.ofPence("GBP", pence)));
    }

    private static Start executive(int pence, LocalDate from) {
        return Start.atSalary(
                "executive-1", "london", FullTimeSalary.ofPence("GBP", pence), from, WeeklyHours.parse("37.5"));
    }

    @Property(tries = 300)
    void a_salary_given_by_hand_is_shown_only_while_it_lies_in_the_scale_of_the_day(
            @ForAll @IntRange(min = 2_400_000, max = 4_400_000) int pence,
            @ForAll @IntRange(max = 700) int day,
            @ForAll @IntRange(max = 8_000) int thousandths,
            @ForAll boolean lifts) {
        LocalDate from = LocalDate.of(2024, 6, 1).plusDays(day);
        Timeline timeline = Progression.of(IPSA, executive(pence, from))
                .under(PayDefaults.builder().liftsToMinimum(lifts).build())
                .with(new Event.Uplift(LocalDate.of(2026, 7, 1), BigDecimal.valueOf(thousandths, 3)))
                .until(LocalDate.of(2027, 1, 1));
        for (Slice slice : timeline.slices()) {
            for (LocalDate on : List.of(
                    slice.span().from(), slice.span().until().orElseThrow().minusDays(1))) {
                PayScale scale = IPSA.pay("executive-1", "london", on).orElseThrow();
                assertThat(scale.contains(slice.fullTime())).isTrue();
            }
        }
        if (!timeline.ending().isComplete()) {
            LocalDate end = timeline.ending().day();
            PayScale scale = IPSA.pay("executive-1", "london", end).orElseThrow();
            Optional<Slice> last = timeline.slices().stream().reduce((one, other) -> other);
            BigDecimal given = last.map(Slice::fullTime)
                    .orElse(FullTimeSalary.ofPence("GBP", pence))
                    .pounds();
            BigDecimal uplifted = end.equals(LocalDate.of(2026, 7, 1))
                    ? given.multiply(BigDecimal.ONE.add(BigDecimal.valueOf(thousandths, 5)))
                    : given;
            assertThat(scale.contains(FullTimeSalary.ofPence(
                            "GBP",
                            Rounding.PENNY_HALF_UP
                                    .round(uplifted)
                                    .movePointRight(2)
                                    .longValueExact())))
                    .isFalse();
        }
    }

    @Property(tries = 300)
    void a_sum_is_only_of_all_the_days_that_were_asked_for(
            @ForAll @IntRange(min = 2_400_000, max = 4_400_000) int pence,
            @ForAll @IntRange(max = 700) int day,
            @ForAll @IntRange(max = 300) int skipped,
            @ForAll @IntRange(min = 1, max = 900) int length) {
        LocalDate from = LocalDate.of(2024, 6, 1).plusDays(day);
        LocalDate until = from.plusDays(skipped + length);
        PaySlicesAnswer answer = Progression.of(IPSA, executive(pence, from))
                .over(Span.of(from.plusDays(skipped), until))
                .paySlices();
        if (answer instanceof PaySlicesAnswer.Whole whole) {
            assertThat(days(whole.slices())).isEqualTo(length);
            assertThat(answer.orElseThrow()).isEqualTo(whole.slices());
        } else {
            PaySlicesAnswer.Partial partial = (PaySlicesAnswer.Partial) answer;
            assertThat(days(partial.known())).isLessThan(length);
            assertThat(partial.ending().day()).isBefore(until);
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(answer::orElseThrow)
                    .withMessage(partial.ending().toString());
        }
    }

    private static long days(List<PaySlice> slices) {
        return slices.stream()
                .mapToLong(slice -> ChronoUnit.DAYS.between(
                        slice.span().from(), slice.span().until().orElseThrow()))
                .sum();
    }
}
