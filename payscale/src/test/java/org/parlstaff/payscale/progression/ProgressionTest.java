package org.parlstaff.payscale.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayCell;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Position;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.SchemeRule;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.award.BackPay;
import org.parlstaff.payscale.award.PartPeriod;
import org.parlstaff.payscale.progression.Timeline.Change;
import org.parlstaff.payscale.progression.Timeline.Slice;
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.payscale.rule.LeapDay;
import org.parlstaff.payscale.rule.SameDayOrder;

class ProgressionTest {

    private static final PayScheme SENEDD = PaySchemes.shipped().scheme("senedd");
    private static final PayScheme IPSA = PaySchemes.shipped().scheme("ipsa");
    private static final WeeklyHours FULL = WeeklyHours.parse("37");

    static PayScheme scheme(String file) {
        try (InputStream in = PayScheme.class.getResourceAsStream(file)) {
            return PayScheme.read(in, file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final PayScheme OWN = SENEDD.overlaidWith(scheme("own-senedd.json"));

    /** A scale of four points at full-time hours of 37, with tables for a run of years, each a hundred pounds higher. */
    static PayScheme years(int first, int count) {
        PayScheme.Builder scheme = PayScheme.builder()
                .id("own")
                .name("Own")
                .currency("GBP")
                .addBand(PayBand.builder().id("one").name("One").build())
                .addBand(PayBand.builder().id("two").name("Two").build());
        for (int i = 0; i < count; i++) {
            LocalDate april = LocalDate.of(first + i, 4, 1);
            scheme.addTable(PayTable.builder()
                    .span(Span.of(april, april.plusYears(1)))
                    .published(april.minusDays(10))
                    .standing(Standing.CONFIRMED)
                    .source(Source.of("Table " + april.getYear()))
                    .addScale(points("one", i, 20000, 21000, 22000, 23000))
                    .addScale(points("two", i, 22000, 24000, 26000))
                    .build());
        }
        return scheme.build();
    }

    private static PayCell points(String band, int hundreds, int... pounds) {
        PayCell.Builder cell = PayCell.builder().band(band);
        for (int amount : pounds) {
            cell.addPoint(PayFigure.of(FullTimeSalary.ofPence("GBP", 100L * (amount + 100 * hundreds))));
        }
        return cell.build();
    }

    private static final PayDefaults POLICY = PayDefaults.builder()
            .incrementDate(IncrementDate.ANNIVERSARY_OF_START)
            .fullTimeHours(FULL)
            .build();

    private static Progression own(LocalDate from, int point) {
        return Progression.of(years(2020, 10), Start.atPoint("one", point, from, FULL))
                .under(POLICY);
    }

    private static Stream<String> lines(Timeline timeline) {
        return timeline.slices().stream().map(Slice::toString);
    }

    private static List<LocalDate> increments(Timeline timeline) {
        return timeline.changes().stream()
                .filter(change -> change.code().equals("increment"))
                .map(Change::day)
                .toList();
    }

    @Test
    void the_shipped_table_ends_where_its_day_or_its_point_is_not_known() {
        Start start = Start.atPoint("band-3", 1, LocalDate.of(2026, 6, 1), WeeklyHours.parse("29.6"));
        Timeline timeline = Progression.of(SENEDD, start).until(LocalDate.of(2027, 6, 2));
        assertThat(lines(timeline))
                .containsExactly("2026-06-01/2027-04-01 band-3 point 1: GBP 26345.00 full-time, GBP 21076.00 actual");
        assertThat(timeline.ending())
                .hasToString("2027-04-01 pay.day-not-covered: no pay table of senedd covers band-3 on 1 April 2027");
        assertThat(timeline.ending().isComplete()).isFalse();
        Start unknown = Start.atPoint("band-3", 2, LocalDate.of(2026, 6, 1), FULL);
        Timeline none = Progression.of(SENEDD, unknown).until(LocalDate.of(2027, 6, 2));
        assertThat(none.slices()).isEmpty();
        assertThat(none.ending())
                .hasToString("2026-06-01 pay.figure-not-known: no source gives pay point 2 of band-3: the sources give"
                        + " points 1 and 3 only");
        assertThat(Progression.of(SENEDD, Start.atPoint("band-3", 4, LocalDate.of(2026, 6, 1), FULL))
                        .until(LocalDate.of(2027, 1, 1))
                        .ending())
                .hasToString("2026-06-01 pay.no-such-point: band-3 has no pay point 4 on 1 June 2026");
    }

    @Test
    void rises_with_the_table_in_april_and_by_a_point_on_the_anniversary() {
        Start start = Start.atPoint("band-3", 1, LocalDate.of(2026, 6, 1), WeeklyHours.parse("29.6"));
        Timeline timeline = Progression.of(OWN, start).until(LocalDate.of(2028, 4, 1));
        assertThat(lines(timeline))
                .containsExactly(
                        "2026-06-01/2027-04-01 band-3 point 1: GBP 26345.00 full-time, GBP 21076.00 actual",
                        "2027-04-01/2027-06-01 band-3 point 1: GBP 27135.00 full-time, GBP 21708.00 actual",
                        "2027-06-01/2028-04-01 band-3 point 2: GBP 30900.00 full-time, GBP 24720.00 actual");
        assertThat(timeline.ending()).hasToString("2028-04-01 pay.span-over: the span that was asked for is over");
        assertThat(timeline.ending().isComplete()).isTrue();
        assertThat(timeline.slices().get(1).standing()).isEqualTo(Standing.PROVISIONAL);
        assertThat(timeline.slices().get(0).position()).isEqualTo(Position.INSIDE);
        assertThat(timeline.working().text(Locale.UK)).isEqualTo("""
                        Start: 1 June 2026 = band-3 · 1
                        Full-time salary: 1 June 2026 · band-3 · 1 = £26,345.00 [The office's own copy of the Determination]
                        Pro rata: £26,345.00 × 0.8 = 21,076.00, to the nearest penny: £21,076.00
                        Full-time salary: 1 April 2027 · band-3 · 1 = £27,135.00 [The office's own budget for 2027-28]
                        Pro rata: £27,135.00 × 0.8 = 21,708.00, to the nearest penny: £21,708.00
                        Increment: 1 June 2027 = 2
                        Full-time salary: 1 June 2027 · band-3 · 2 = £30,900.00 [The office's own budget for 2027-28]
                        Pro rata: £30,900.00 × 0.8 = 24,720.00, to the nearest penny: £24,720.00
                        End: 1 April 2028 = pay.span-over\
                        """);
        assertThat(timeline.working().text(Locale.forLanguageTag("cy"))).contains("Cynyddran: 1 Mehefin 2027 = 2");
    }

    @Test
    void a_span_that_begins_later_leaves_out_what_came_before() {
        Start start = Start.atPoint("band-3", 1, LocalDate.of(2026, 6, 1), FULL);
        Timeline timeline =
                Progression.of(OWN, start).over(Span.of(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 7, 1)));
        assertThat(lines(timeline))
                .containsExactly(
                        "2027-04-01/2027-06-01 band-3 point 1: GBP 27135.00 full-time, GBP 27135.00 actual",
                        "2027-06-01/2027-07-01 band-3 point 2: GBP 30900.00 full-time, GBP 30900.00 actual");
        assertThat(timeline.changes()).containsExactly(new Change(LocalDate.of(2027, 6, 1), "increment", 2));
        Timeline inside = Progression.of(OWN, start).over(Span.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1)));
        assertThat(inside.slices().get(0).span()).hasToString("2026-07-01/2026-08-01");
        assertThat(inside.slices()).hasSize(1);
    }

    @Test
    void a_rule_that_changes_within_a_table_begins_a_slice() {
        LocalDate july = LocalDate.of(2020, 7, 1);
        PayScheme scheme = PayScheme.builder()
                .copy(years(2020, 1))
                .addRule(SchemeRule.builder()
                        .rule("full-time-hours")
                        .value("40")
                        .span(Span.startingOn(july))
                        .standing(Standing.CONFIRMED)
                        .source(Source.of("A circular"))
                        .build())
                .build();
        Timeline timeline = Progression.of(scheme, Start.atPoint("one", 1, LocalDate.of(2020, 4, 1), FULL))
                .under(POLICY)
                .until(LocalDate.of(2020, 8, 1));
        assertThat(lines(timeline))
                .containsExactly(
                        "2020-04-01/2020-07-01 one point 1: GBP 20000.00 full-time, GBP 20000.00 actual",
                        "2020-07-01/2020-08-01 one point 1: GBP 20000.00 full-time, GBP 18500.00 actual");
    }

    @Test
    void points_added_below_again_move_everybodys_number_by_what_was_added() {
        PayScheme scheme = PayScheme.builder()
                .copy(years(2020, 2))
                .tables(List.of(
                        renumbered(2020, 1, 20000, 21000, 22000),
                        renumbered(2021, 3, 18000, 19000, 20000, 21000, 22000)))
                .build();
        Timeline timeline = Progression.of(scheme, Start.atPoint("one", 2, LocalDate.of(2020, 10, 1), FULL))
                .under(POLICY)
                .until(LocalDate.of(2021, 6, 1));
        assertThat(timeline.changes()).contains(new Change(LocalDate.of(2021, 4, 1), "renumbered", 4));
        assertThat(lines(timeline))
                .containsExactly(
                        "2020-10-01/2021-04-01 one point 2: GBP 21000.00 full-time, GBP 21000.00 actual",
                        "2021-04-01/2021-06-01 one point 4: GBP 21000.00 full-time, GBP 21000.00 actual");
    }

    private static PayTable renumbered(int year, int addedBelow, int... pounds) {
        LocalDate april = LocalDate.of(year, 4, 1);
        return PayTable.builder()
                .span(Span.of(april, april.plusYears(1)))
                .standing(Standing.CONFIRMED)
                .source(Source.of("Table " + year))
                .addScale(PayCell.builder()
                        .copy(points("one", 0, pounds))
                        .addedBelow(addedBelow)
                        .build())
                .build();
    }

    @Test
    void what_is_withheld_after_the_end_need_not_fall_due() {
        LocalDate start = LocalDate.of(2020, 5, 1);
        Timeline timeline = own(start, 1)
                .with(new Event.Withheld(LocalDate.of(2021, 5, 1), "sickness"))
                .until(LocalDate.of(2021, 5, 1));
        assertThat(timeline.slices()).hasSize(2);
    }

    @Test
    void the_seeds_six_month_post_reaches_no_increment() {
        Start start = Start.builder()
                .band("band-3")
                .point(1)
                .term(Span.of(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 1, 1)))
                .hours(WeeklyHours.parse("29.6"))
                .build();
        Timeline timeline = Progression.of(SENEDD, start).until(LocalDate.of(2028, 1, 1));
        assertThat(lines(timeline))
                .containsExactly("2026-07-01/2027-01-01 band-3 point 1: GBP 26345.00 full-time, GBP 21076.00 actual");
        assertThat(timeline.ending()).hasToString("2027-01-01 pay.term-over: the fixed term is over");
        assertThat(timeline.ending().isComplete()).isTrue();
    }

    @Test
    void a_term_that_ends_on_the_anniversary_pays_no_increment() {
        LocalDate from = LocalDate.of(2020, 5, 1);
        Start start = Start.builder()
                .band("one")
                .point(1)
                .term(Span.of(from, from.plusYears(1)))
                .hours(FULL)
                .build();
        Timeline timeline = Progression.of(years(2020, 3), start).under(POLICY).until(LocalDate.of(2022, 1, 1));
        assertThat(increments(timeline)).isEmpty();
        assertThat(timeline.ending().code()).isEqualTo(Reason.Code.TERM_OVER);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        // start on 29 February 2020: the anniversaries of 2021 and of 2024
        "FEB_28, 2021-02-28, 2024-02-29",
        "MAR_1, 2021-03-01, 2024-02-29",
    })
    void anniversaries_are_counted_from_the_origin_under_each_leap_day_policy(
            LeapDay leapDay, LocalDate first, LocalDate fourth) {
        PayScheme scheme = years(2019, 10);
        PayTable longer = PayTable.builder()
                .copy(scheme.tables().get(0))
                .scales(List.of())
                .addScale(points("one", 0, 1, 2, 3, 4, 5, 6, 7, 8))
                .span(Span.of(LocalDate.of(2019, 4, 1), LocalDate.of(2029, 4, 1)))
                .build();
        PayScheme eight =
                PayScheme.builder().copy(scheme).tables(List.of(longer)).build();
        Timeline timeline = Progression.of(eight, Start.atPoint("one", 1, LocalDate.of(2020, 2, 29), FULL))
                .under(PayDefaults.builder().copy(POLICY).leapDay(leapDay).build())
                .until(LocalDate.of(2025, 1, 1));
        assertThat(increments(timeline)).hasSize(4).startsWith(first).endsWith(fourth);
    }

    @Test
    void a_leap_day_that_nobody_settles_ends_the_timeline() {
        Timeline timeline = own(LocalDate.of(2020, 4, 1), 1).until(LocalDate.of(2020, 4, 2));
        assertThat(timeline.ending().isComplete()).isTrue();
        PayScheme scheme = years(2019, 5);
        Timeline leap = Progression.of(scheme, Start.atPoint("one", 1, LocalDate.of(2020, 2, 29), FULL))
                .under(POLICY)
                .until(LocalDate.of(2022, 1, 1));
        assertThat(leap.ending())
                .hasToString("2021-02-28 pay.leap-day-not-settled: neither own nor the caller has settled which day of"
                        + " 2021 is the anniversary of 29 February 2020");
    }

    @Test
    void a_leap_day_rule_of_the_scheme_comes_before_the_policy() {
        // the user's own file settles it for 1 March
        PayTable open = PayTable.builder()
                .copy(scheme("own-senedd.json").tables().get(0))
                .span(Span.of(LocalDate.of(2027, 4, 1), LocalDate.of(2032, 4, 1)))
                .build();
        PayScheme mine = PayScheme.builder()
                .copy(scheme("own-senedd.json"))
                .tables(List.of(open))
                .build();
        Timeline timeline = Progression.of(
                        SENEDD.overlaidWith(mine), Start.atPoint("band-3", 1, LocalDate.of(2028, 2, 29), FULL))
                .under(PayDefaults.builder().leapDay(LeapDay.FEB_28).build())
                .until(LocalDate.of(2030, 1, 1));
        assertThat(increments(timeline)).containsExactly(LocalDate.of(2029, 3, 1));
    }

    @Test
    void the_top_point_is_a_ceiling() {
        Timeline timeline = own(LocalDate.of(2020, 5, 1), 3).until(LocalDate.of(2023, 1, 1));
        assertThat(increments(timeline)).containsExactly(LocalDate.of(2021, 5, 1));
        assertThat(timeline.changes())
                .contains(new Change(LocalDate.of(2022, 5, 1), "ceiling", 4))
                .first()
                .isEqualTo(new Change(LocalDate.of(2020, 5, 1), "start", "one · 3"));
        assertThat(timeline.slices())
                .extracting(slice -> slice.point().orElse(0))
                .containsExactly(3, 3, 4, 4);
    }

    @Test
    void an_increment_may_be_withheld_or_deferred_and_the_others_stay() {
        LocalDate may = LocalDate.of(2020, 5, 1);
        Timeline withheld = own(may, 1)
                .with(new Event.Withheld(may.plusYears(1), "performance"))
                .until(LocalDate.of(2023, 1, 1));
        assertThat(increments(withheld)).containsExactly(may.plusYears(2));
        assertThat(withheld.changes()).contains(new Change(may.plusYears(1), "withheld", "performance"));
        LocalDate later = may.plusYears(1).plusMonths(3);
        Timeline deferred = own(may, 1)
                .with(new Event.Deferred(may.plusYears(1), later, "appraisal late"))
                .until(LocalDate.of(2023, 1, 1));
        assertThat(increments(deferred)).containsExactly(later, may.plusYears(2));
        assertThat(deferred.changes()).contains(new Change(may.plusYears(1), "deferred", later));
    }

    @Test
    void increments_deferred_to_one_day_are_each_given() {
        LocalDate may = LocalDate.of(2023, 5, 20);
        LocalDate august = LocalDate.of(2025, 8, 20);
        Timeline timeline = own(may, 1)
                .with(
                        new Event.Deferred(may.plusYears(1), august, "appraisal late"),
                        new Event.Deferred(may.plusYears(2), august, "appraisal late"))
                .until(LocalDate.of(2025, 9, 1));
        assertThat(increments(timeline)).containsExactly(august, august);
        assertThat(timeline.slices())
                .last()
                .extracting(Slice::point)
                .isEqualTo(Optional.of(3)); // to 20 and to 21 August it was 3, to one day it was 2
    }

    @Test
    void a_deferred_increment_lapses_with_a_move_that_begins_increments_anew() {
        LocalDate may = LocalDate.of(2023, 5, 20);
        LocalDate july = LocalDate.of(2024, 7, 1);
        LocalDate august = LocalDate.of(2024, 8, 20);
        Progression deferred = own(may, 1).with(new Event.Deferred(may.plusYears(1), august, "appraisal late"));
        Timeline promoted = deferred.with(Event.move(july, "two", PlacementPolicy.firstRise()))
                .until(LocalDate.of(2025, 8, 1));
        assertThat(increments(promoted)).containsExactly(july.plusYears(1));
        assertThat(promoted.changes()).contains(new Change(july, "lapsed", august));
        Timeline like = deferred.with(Event.move(july, "two", PlacementPolicy.samePoint()))
                .until(LocalDate.of(2025, 8, 1));
        assertThat(increments(like)).containsExactly(august, may.plusYears(2));
        assertThat(like.changes()).extracting(Change::code).doesNotContain("lapsed");
        Timeline onTheDay = deferred.with(Event.move(august, "two", PlacementPolicy.firstRise()))
                .until(LocalDate.of(2025, 1, 1));
        assertThat(onTheDay.changes())
                .filteredOn(change -> change.day().equals(august))
                .containsExactly(new Change(august, "increment", 2), new Change(august, "moved", "two · 1"));
    }

    @Test
    void a_deferred_increment_lapses_with_a_move_into_a_range() {
        LocalDate may = LocalDate.of(2023, 5, 20);
        LocalDate july = LocalDate.of(2024, 7, 1);
        PayScheme scheme = years(2023, 3);
        PayScheme.Builder ranged = PayScheme.builder()
                .copy(scheme)
                .tables(List.of())
                .addBand(PayBand.builder().id("three").name("Three").build());
        for (PayTable table : scheme.tables()) {
            ranged.addTable(PayTable.builder()
                    .copy(table)
                    .addScale(PayCell.builder()
                            .band("three")
                            .minimum(PayFigure.of(FullTimeSalary.ofPounds("22000")))
                            .maximum(PayFigure.of(FullTimeSalary.ofPounds("30000")))
                            .build())
                    .build());
        }
        Timeline timeline = Progression.of(ranged.build(), Start.atPoint("one", 1, may, FULL))
                .under(POLICY)
                .with(
                        new Event.Deferred(may.plusYears(1), LocalDate.of(2024, 8, 20), "appraisal late"),
                        Event.move(july, "three", PlacementPolicy.nearestWithoutLoss()))
                .until(LocalDate.of(2025, 1, 1));
        assertThat(timeline.changes()).contains(new Change(july, "lapsed", LocalDate.of(2024, 8, 20)));
        assertThat(timeline.ending().isComplete()).isTrue();
    }

    @Test
    void events_of_one_kind_on_one_day_are_refused_where_their_order_would_decide() {
        LocalDate may = LocalDate.of(2023, 5, 20);
        LocalDate june = LocalDate.of(2023, 6, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own(may, 1)
                        .with(new Event.Hours(june, FULL), new Event.Hours(june, WeeklyHours.parse("30")))
                        .until(LocalDate.of(2023, 7, 1)))
                .withMessage("hours must change at most once on a day: 2023-06-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own(may, 1)
                        .with(
                                Event.move(june, "two", PlacementPolicy.atMinimum()),
                                Event.move(june, "one", PlacementPolicy.samePoint()))
                        .until(LocalDate.of(2023, 7, 1)))
                .withMessage("a person must move at most once on a day: 2023-06-01");
    }

    @Test
    void uplifts_on_one_day_are_rounded_once() {
        LocalDate april = LocalDate.of(2025, 4, 1);
        Event three = new Event.Uplift(april, new BigDecimal("3"));
        Event two = new Event.Uplift(april, new BigDecimal("2"));
        Timeline timeline =
                Progression.of(IPSA, caseworker("25200.10")).with(three, two).until(LocalDate.of(2025, 5, 1));
        // 25,200.10 × 1.03 × 1.02 = 26,475.22506; rounded after each it was 26,475.22
        assertThat(timeline.slices()).last().extracting(Slice::fullTime).isEqualTo(FullTimeSalary.ofPounds("26475.23"));
        assertThat(timeline.changes())
                .filteredOn(change -> change.code().equals("uplift"))
                .hasSize(1);
    }

    @Test
    void an_increment_is_given_before_a_move_of_the_same_day_whichever_is_listed_first() {
        LocalDate june = LocalDate.of(2023, 6, 1);
        Event increment = new Event.Increment(june);
        Event move = Event.move(june, "two", PlacementPolicy.samePoint());
        Progression from = own(LocalDate.of(2023, 5, 20), 1);
        LocalDate end = LocalDate.of(2023, 7, 1);
        assertThat(from.with(move, increment).until(end).changes())
                .isEqualTo(from.with(increment, move).until(end).changes())
                .containsSubsequence(new Change(june, "increment", 2), new Change(june, "moved", "two · 2"));
    }

    @Test
    void ends_on_the_first_day_without_a_salary_when_a_step_comes_first() {
        PayScheme two = years(2023, 2);
        PayTable before = PayTable.builder()
                .copy(two.tables().get(0))
                .scales(List.of(points("one", 0, 20000, 21000)))
                .build();
        PayScheme scheme = PayScheme.builder()
                .copy(two)
                .tables(List.of(before, two.tables().get(1)))
                .build();
        LocalDate april = LocalDate.of(2024, 4, 1);
        Timeline timeline = Progression.of(scheme, Start.atPoint("one", 1, LocalDate.of(2023, 5, 1), FULL))
                .under(PayDefaults.builder()
                        .copy(POLICY)
                        .sameDayOrder(SameDayOrder.STEP_FIRST)
                        .build())
                .with(Event.move(april, "two", PlacementPolicy.firstRise()))
                .until(LocalDate.of(2024, 9, 1));
        assertThat(timeline.slices())
                .last()
                .extracting(slice -> slice.span().until())
                .isEqualTo(Optional.of(april));
        assertThat(timeline.ending())
                .hasToString("2024-04-01 pay.day-not-covered: no pay table of own covers two on 31 March 2024");
    }

    @Test
    void leave_pauses_increments_only_if_the_policy_says_so() {
        LocalDate may = LocalDate.of(2020, 5, 1);
        Event unpaid = new Event.Leave(Span.of(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 7, 31)), "unpaid");
        Event again = new Event.Leave(Span.of(LocalDate.of(2021, 5, 20), LocalDate.of(2021, 5, 30)), "unpaid");
        Event maternity = new Event.Leave(Span.of(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 3, 1)), "maternity");
        PayDefaults pausing =
                PayDefaults.builder().copy(POLICY).addPausingLeave("unpaid").build();
        Progression both = own(may, 1).with(unpaid, maternity, again);
        assertThat(increments(both.until(LocalDate.of(2022, 7, 1))))
                .containsExactly(may.plusYears(1), may.plusYears(2));
        // thirty days, then ten more that fall before the shifted day
        assertThat(increments(both.under(pausing).until(LocalDate.of(2022, 7, 1))))
                .containsExactly(LocalDate.of(2021, 6, 10), LocalDate.of(2022, 6, 10));
        assertThat(both.under(pausing).until(LocalDate.of(2022, 7, 1)).changes())
                .filteredOn(change -> change.code().equals("paused"))
                .extracting(Change::day)
                .containsExactly(LocalDate.of(2020, 7, 1), LocalDate.of(2021, 5, 20));
    }

    @Test
    void days_of_leave_that_overlap_pause_once() {
        LocalDate may = LocalDate.of(2020, 5, 1);
        Span july = Span.of(LocalDate.of(2020, 7, 1), LocalDate.of(2020, 7, 31));
        Timeline timeline = own(may, 1)
                .with(new Event.Leave(july, "unpaid"), new Event.Leave(july, "unpaid"))
                .under(PayDefaults.builder()
                        .copy(POLICY)
                        .addPausingLeave("unpaid")
                        .build())
                .until(LocalDate.of(2021, 7, 1));
        assertThat(increments(timeline)).containsExactly(LocalDate.of(2021, 5, 31));
    }

    @Test
    void hours_change_what_is_paid_and_not_when_it_rises() {
        LocalDate may = LocalDate.of(2020, 5, 1);
        LocalDate june = LocalDate.of(2020, 6, 1);
        Timeline timeline = own(may, 1)
                .with(new Event.Hours(june, WeeklyHours.parse("18.5")))
                .until(LocalDate.of(2021, 6, 1));
        assertThat(lines(timeline))
                .containsExactly(
                        "2020-05-01/2020-06-01 one point 1: GBP 20000.00 full-time, GBP 20000.00 actual",
                        "2020-06-01/2021-04-01 one point 1: GBP 20000.00 full-time, GBP 10000.00 actual",
                        "2021-04-01/2021-05-01 one point 1: GBP 20100.00 full-time, GBP 10050.00 actual",
                        "2021-05-01/2021-06-01 one point 2: GBP 21100.00 full-time, GBP 10550.00 actual");
        assertThat(timeline.changes()).contains(new Change(june, "hours", WeeklyHours.parse("18.5")));
        assertThat(timeline.paySlices().orElseThrow().get(1).salary()).isEqualTo(ActualSalary.ofPounds("10000"));
    }

    private static PayScheme review() {
        PayTable table = PayTable.builder()
                .span(Span.of(LocalDate.of(2014, 7, 1), LocalDate.of(2026, 4, 1)))
                .standing(Standing.CONFIRMED)
                .source(Source.of("A table of the office"))
                .addScale(points("former-band-3", 0, 18000, 19000, 20000, 21000, 22000))
                .build();
        return SENEDD.overlaidWith(PayScheme.builder()
                .id("senedd")
                .name("Own")
                .currency("GBP")
                .addBand(SENEDD.findBand("former-band-3").orElseThrow())
                .addTable(table)
                .build());
    }

    @Test
    void a_six_month_review_moves_the_increment_date() {
        Start bottom = Start.atPoint("former-band-3", 1, LocalDate.of(2014, 8, 31), FULL);
        PayDefaults clamped = PayDefaults.builder().leapDay(LeapDay.FEB_28).build();
        Timeline timeline = Progression.of(review(), bottom).under(clamped).until(LocalDate.of(2016, 6, 1));
        assertThat(increments(timeline)).containsExactly(LocalDate.of(2015, 2, 28), LocalDate.of(2016, 2, 28));
        Start second = Start.atPoint("former-band-3", 2, LocalDate.of(2014, 8, 31), FULL);
        assertThat(increments(Progression.of(review(), second).until(LocalDate.of(2016, 9, 1))))
                .containsExactly(LocalDate.of(2015, 8, 31), LocalDate.of(2016, 8, 31));
    }

    @Test
    void in_the_sixth_senedd_only_the_member_decides() {
        Start start = Start.atPoint("former-band-3", 1, LocalDate.of(2021, 9, 1), FULL);
        Progression progression = Progression.of(review(), start);
        assertThat(increments(progression.until(LocalDate.of(2023, 11, 1)))).isEmpty();
        Timeline decided =
                progression.with(new Event.Increment(LocalDate.of(2022, 3, 1))).until(LocalDate.of(2023, 11, 1));
        assertThat(increments(decided)).containsExactly(LocalDate.of(2022, 3, 1));
        assertThat(decided.slices())
                .extracting(slice -> slice.point().orElse(0))
                .containsExactly(1, 2);
    }

    @Test
    void a_rule_that_is_not_known_ends_the_timeline() {
        Start may = Start.atPoint("former-band-3", 1, LocalDate.of(2021, 5, 15), FULL);
        assertThat(Progression.of(review(), may).until(LocalDate.of(2022, 1, 1)).ending())
                .hasToString(
                        "2021-05-15 pay.rule-not-known: senedd gives no rule for 15 May 2021: when a pay point rises");
        Start earlier = Start.atPoint("former-band-3", 2, LocalDate.of(2020, 5, 15), FULL);
        assertThat(Progression.of(review(), earlier)
                        .until(LocalDate.of(2022, 1, 1))
                        .ending())
                .hasToString(
                        "2021-05-15 pay.rule-not-known: senedd gives no rule for 15 May 2021: when a pay point rises");
        PayScheme bare = years(2020, 2);
        PayDefaults noHours =
                PayDefaults.builder().incrementDate(IncrementDate.NONE).build();
        assertThat(Progression.of(bare, Start.atPoint("one", 1, LocalDate.of(2020, 5, 1), FULL))
                        .under(noHours)
                        .until(LocalDate.of(2022, 1, 1))
                        .ending())
                .hasToString(
                        "2020-05-01 pay.rule-not-known: own gives no rule for 1 May 2020: the hours of a full-time week");
        PayDefaults never =
                PayDefaults.builder().copy(noHours).fullTimeHours(FULL).build();
        assertThat(increments(Progression.of(bare, Start.atPoint("one", 1, LocalDate.of(2020, 5, 1), FULL))
                        .under(never)
                        .until(LocalDate.of(2022, 1, 1))))
                .isEmpty();
    }

    private static Start caseworker(String pounds) {
        return Start.builder()
                .band("executive-1")
                .area("london")
                .salary(FullTimeSalary.ofPounds(pounds))
                .term(Span.startingOn(LocalDate.of(2024, 6, 1)))
                .hours(WeeklyHours.parse("37.5"))
                .build();
    }

    @Test
    void within_a_range_a_salary_rises_by_uplifts_alone() {
        Timeline timeline = Progression.of(IPSA, caseworker("25200"))
                .with(new Event.Uplift(LocalDate.of(2025, 4, 1), new BigDecimal("3")))
                .until(LocalDate.of(2026, 6, 1));
        assertThat(lines(timeline))
                .containsExactly(
                        "2024-06-01/2025-04-01 executive-1: GBP 25200.00 full-time, GBP 25200.00 actual",
                        "2025-04-01/2026-04-01 executive-1: GBP 25956.00 full-time, GBP 25956.00 actual");
        assertThat(timeline.ending().code()).isEqualTo(Reason.Code.BELOW_MINIMUM);
        assertThat(timeline.changes())
                .contains(new Change(LocalDate.of(2025, 4, 1), "uplift", FullTimeSalary.ofPounds("25956")));
        assertThat(timeline.working().text(Locale.UK))
                .contains("Full-time salary: 1 June 2024 · executive-1 · london = £25,200.00");
    }

    @Test
    void a_spot_salary_follows_its_table() {
        Start start = Start.builder()
                .band("mp-representative")
                .term(Span.startingOn(LocalDate.of(2024, 6, 1)))
                .hours(WeeklyHours.parse("37.5"))
                .build();
        Timeline timeline = Progression.of(IPSA, start).until(LocalDate.of(2026, 6, 1));
        assertThat(timeline.slices())
                .extracting(slice -> slice.fullTime().toString())
                .containsExactly("GBP 68847.00", "GBP 70912.00");
        assertThat(timeline.ending().code()).isEqualTo(Reason.Code.NOT_KNOWN);
    }

    @Test
    void a_move_without_a_policy_ends_the_timeline_as_not_settled() {
        Start start = Start.atPoint("band-3", 1, LocalDate.of(2026, 6, 1), FULL);
        LocalDate day = LocalDate.of(2026, 9, 1);
        PayScheme twoBands = years(2020, 10);
        assertThat(Progression.of(twoBands, Start.atPoint("one", 1, LocalDate.of(2026, 6, 1), FULL))
                        .under(POLICY)
                        .with(Event.move(day, "two"))
                        .until(LocalDate.of(2027, 1, 1))
                        .ending())
                .hasToString(
                        "2026-09-01 pay.placement-not-settled: own gives no rule for placing somebody who moves to two, and"
                                + " the caller passed none");
        // the table of the Senedd does not even give Band 2
        assertThat(Progression.of(SENEDD, start)
                        .with(Event.move(day, "band-2"))
                        .until(LocalDate.of(2027, 1, 1))
                        .ending()
                        .code())
                .isEqualTo(Reason.Code.NOT_KNOWN);
    }

    @Test
    void a_promotion_moves_the_increment_date_and_a_like_move_does_not() {
        LocalDate may = LocalDate.of(2020, 5, 1);
        LocalDate september = LocalDate.of(2020, 9, 1);
        Timeline promoted = own(may, 3)
                .with(Event.move(september, "two", PlacementPolicy.firstRise()))
                .until(LocalDate.of(2021, 12, 1));
        assertThat(increments(promoted)).containsExactly(september.plusYears(1));
        assertThat(promoted.slices().get(1).fullTime()).isEqualTo(FullTimeSalary.ofPounds("24000"));
        assertThat(promoted.changes()).contains(new Change(september, "moved", "two · 2"));
        Timeline like = own(may, 1)
                .with(Event.move(september, "two", PlacementPolicy.samePoint()))
                .until(LocalDate.of(2021, 12, 1));
        assertThat(increments(like)).containsExactly(may.plusYears(1));
    }

    @Test
    void on_one_day_an_uplift_comes_before_a_step_or_after_it() {
        // on 1 April 2021 band two starts at 22,100: above the old 22,000 of point 3, below the new 22,100 it is not
        LocalDate april = LocalDate.of(2021, 4, 1);
        PayScheme scheme = years(2020, 3);
        Progression move = Progression.of(scheme, Start.atPoint("one", 3, LocalDate.of(2020, 5, 1), FULL))
                .with(Event.move(april, "two", PlacementPolicy.nearestWithoutLoss()));
        assertThat(move.under(POLICY)
                        .until(LocalDate.of(2021, 4, 2))
                        .slices()
                        .get(1)
                        .fullTime())
                .isEqualTo(FullTimeSalary.ofPounds("22100"));
        PayTable shorter = PayTable.builder()
                .copy(scheme.tables().get(1))
                .scales(List.of(points("one", 1, 20000, 21000), points("two", 1, 21500, 23500)))
                .build();
        PayScheme changed = PayScheme.builder()
                .copy(scheme)
                .tables(List.of(scheme.tables().get(0), shorter))
                .build();
        Progression progression = Progression.of(changed, Start.atPoint("one", 2, LocalDate.of(2020, 4, 1), FULL));
        Timeline upliftFirst = progression.under(POLICY).until(LocalDate.of(2021, 5, 1));
        assertThat(upliftFirst.changes()).contains(new Change(april, "ceiling", 2));
        assertThat(upliftFirst.slices().get(1).fullTime()).isEqualTo(FullTimeSalary.ofPounds("21100"));
        Timeline stepFirst = progression
                .under(PayDefaults.builder()
                        .copy(POLICY)
                        .sameDayOrder(SameDayOrder.STEP_FIRST)
                        .build())
                .until(LocalDate.of(2021, 5, 1));
        assertThat(stepFirst.ending())
                .hasToString("2021-04-01 pay.no-such-point: one has no pay point 3 on 1 April 2021");
    }

    @Test
    void an_uplift_and_a_move_on_one_day_follow_the_order() {
        LocalDate april = LocalDate.of(2025, 4, 1);
        Progression progression = Progression.of(IPSA, caseworker("40500"))
                .with(
                        new Event.Uplift(april, new BigDecimal("3")),
                        new Event.Move(
                                april, "executive-2", Optional.of("london"), PlacementPolicy.nearestWithoutLoss()));
        assertThat(progression.until(LocalDate.of(2025, 5, 1)).slices().get(1).fullTime())
                .isEqualTo(FullTimeSalary.ofPounds("41715"));
        PayDefaults stepFirst =
                PayDefaults.builder().sameDayOrder(SameDayOrder.STEP_FIRST).build();
        Progression low = Progression.of(IPSA, caseworker("25200"))
                .with(
                        new Event.Uplift(april, new BigDecimal("3")),
                        new Event.Move(april, "executive-2", Optional.of("london"), PlacementPolicy.atMinimum()));
        assertThat(low.until(LocalDate.of(2025, 5, 1)).slices().get(1).fullTime())
                .isEqualTo(FullTimeSalary.ofPounds("34766"));
        assertThat(low.under(stepFirst)
                        .until(LocalDate.of(2025, 5, 1))
                        .slices()
                        .get(1)
                        .fullTime())
                .isEqualTo(FullTimeSalary.ofPounds("35808.98"));
    }

    @Test
    void a_protected_salary_is_paid_until_its_end_and_a_red_circled_one_until_the_band_catches_up() {
        LocalDate may = LocalDate.of(2020, 5, 1);
        LocalDate june = LocalDate.of(2020, 6, 1);
        LocalDate end = LocalDate.of(2021, 1, 1);
        Progression from = Progression.of(years(2020, 10), Start.atPoint("two", 3, may, FULL))
                .under(POLICY);
        Timeline until = from.with(Event.move(
                        june, "one", PlacementPolicy.nearestWithoutLoss().protectedUntil(end)))
                .until(LocalDate.of(2021, 3, 1));
        assertThat(lines(until))
                .containsExactly(
                        "2020-05-01/2020-06-01 two point 3: GBP 26000.00 full-time, GBP 26000.00 actual",
                        "2020-06-01/2021-01-01 one point 4: GBP 26000.00 full-time, GBP 26000.00 actual",
                        "2021-01-01/2021-03-01 one point 4: GBP 23000.00 full-time, GBP 23000.00 actual");
        assertThat(until.changes()).contains(new Change(end, "protection-ended", "one · 4"));
        assertThat(until.slices().get(1).position()).isEqualTo(Position.ABOVE);
        Timeline circled = Progression.of(years(2020, 10), Start.atPoint("two", 1, may, FULL))
                .under(POLICY)
                .with(Event.move(june, "one", PlacementPolicy.samePoint().redCircled()))
                .until(LocalDate.of(2023, 6, 1));
        assertThat(circled.slices().stream().map(slice -> slice.fullTime().toString()))
                .containsExactly(
                        "GBP 22000.00", // in band two
                        "GBP 22000.00", // kept, at point 1 of band one
                        "GBP 22000.00", // the table of 2021
                        "GBP 22000.00", // point 2 pays 21,100
                        "GBP 22000.00", // the table of 2022: 21,200
                        "GBP 22200.00", // point 3 has caught up
                        "GBP 22300.00",
                        "GBP 23300.00");
    }

    @Test
    void the_last_salary_counts_where_the_old_framework_has_ended() {
        PayTable before = PayTable.builder()
                .span(Span.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 1)))
                .standing(Standing.CONFIRMED)
                .source(Source.of("The old framework"))
                .addScale(points("former-band-3", 0, 24000, 29000))
                .build();
        PayScheme both = OWN.overlaidWith(PayScheme.builder()
                .id("senedd")
                .name("Own")
                .currency("GBP")
                .addBand(SENEDD.findBand("former-band-3").orElseThrow())
                .addTable(before)
                .build());
        Start start = Start.atPoint("former-band-3", 2, LocalDate.of(2026, 4, 15), FULL);
        Timeline timeline = Progression.of(both, start)
                .with(Event.move(LocalDate.of(2026, 6, 1), "band-3", PlacementPolicy.nearestWithoutLoss()))
                .until(LocalDate.of(2026, 12, 1));
        assertThat(timeline.slices())
                .extracting(slice -> slice.fullTime().toString())
                .containsExactly("GBP 29000.00", "GBP 30000.00");
    }

    @Test
    void arrears_follow_from_what_was_known_and_what_is() {
        // an award for April 2026 that was published in September
        PayTable late = PayTable.builder()
                .span(Span.of(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1)))
                .published(LocalDate.of(2026, 9, 1))
                .override(true)
                .standing(Standing.CONFIRMED)
                .source(Source.of("The late award"))
                .addScale(points("one", 12, 20000, 21000, 22000, 23000))
                .build();
        PayScheme scheme = years(2025, 3);
        PayScheme both = PayScheme.builder().copy(scheme).addTable(late).build();
        Progression progression = Progression.of(both, Start.atPoint("one", 1, LocalDate.of(2026, 4, 1), FULL))
                .under(POLICY);
        Timeline known = progression.asKnownOn(LocalDate.of(2026, 8, 31)).until(LocalDate.of(2026, 9, 1));
        Timeline now = progression.until(LocalDate.of(2026, 9, 1));
        BackPay arrears = new BackPay(
                known.paySlices().orElseThrow(),
                now.paySlices().orElseThrow(),
                PartPeriod.CALENDAR_DAYS_OF_MONTH,
                Rounding.PENNY_HALF_UP);
        assertThat(known.slices().get(0).fullTime()).isEqualTo(FullTimeSalary.ofPounds("20100"));
        assertThat(now.slices().get(0).fullTime()).isEqualTo(FullTimeSalary.ofPounds("21200"));
        assertThat(arrears.owed()).isEqualTo(Payment.ofPounds("458.33"));
    }

    @Test
    void refuses_events_and_starts_that_do_not_fit() {
        LocalDate may = LocalDate.of(2020, 5, 1);
        Progression progression = own(may, 1);
        LocalDate end = LocalDate.of(2022, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> progression
                        .with(new Event.Withheld(may.plusDays(1), "x"))
                        .until(end))
                .withMessage("an increment must fall due on the day: 2020-05-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> progression
                        .with(new Event.Withheld(may.plusYears(1), "x"), new Event.Withheld(may.plusYears(1), "y"))
                        .until(end))
                .withMessage("an increment must be withheld or deferred once: 2021-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> progression
                        .with(new Event.Hours(may.minusDays(1), FULL))
                        .until(end))
                .withMessage("an event must not be before the start: Hours[day=2020-04-30, hours=37], 2020-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        progression.with(new Event.Uplift(may, BigDecimal.ONE)).until(end))
                .withMessage("an uplift needs a salary within a range: one · 1 on 2020-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Event.Uplift(may, new BigDecimal("-1")))
                .withMessage("an uplift must not be negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Event.Deferred(may, may, "x"))
                .withMessage(
                        "a deferred increment must be given later than it falls due: 2020-05-01, due on 2020-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Event.Leave(Span.startingOn(may), "unpaid"))
                .withMessage("leave must have an end: 2020-05-01/..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> progression.until(may))
                .withMessage("end must be after start: 2020-05-01/2020-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> progression.over(Span.of(may.minusDays(9), may)))
                .withMessage("span must end after the start: 2020-04-22/2020-05-01, 2020-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> progression.over(Span.startingOn(may)))
                .withMessage("span must have an end: 2020-05-01/..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Start.atPoint("one", 0, may, FULL))
                .withMessage("a pay point must be 1 or more: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Start.builder()
                        .copy(Start.atPoint("one", 1, may, FULL))
                        .salary(FullTimeSalary.ofPounds("1"))
                        .build())
                .withMessage("a start must be at a pay point or at a salary, not both: point 1, GBP 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progression.of(
                                IPSA,
                                Start.builder()
                                        .copy(caseworker("25200"))
                                        .salary(Optional.empty())
                                        .build())
                        .until(LocalDate.of(2025, 1, 1)))
                .withMessage("a start must be at a pay point of an incremental scale, or at a salary within a range:"
                        + " executive-1 · london");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progression.of(IPSA, caseworker("25200"))
                        .with(new Event.Increment(LocalDate.of(2024, 7, 1)))
                        .until(LocalDate.of(2025, 1, 1)))
                .withMessage("an increment needs a pay point: executive-1 · london on 2024-07-01");
    }
}
