package org.parlstaff.payscale.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayCell;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.Position;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.progression.Timeline.Change;
import org.parlstaff.payscale.progression.Timeline.Slice;
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.payscale.rule.SameDayOrder;

/** A salary that no table gives is held against the scale of each day. */
class SalaryByHandTest {

    private static final PayScheme IPSA = PaySchemes.shipped().scheme("ipsa");
    private static final PayScheme SENEDD = PaySchemes.shipped().scheme("senedd");
    private static final PayScheme SCOTLAND = PaySchemes.shipped().scheme("scotland");
    private static final WeeklyHours FULL = WeeklyHours.parse("37.5");
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final PayDefaults LIFTING = PayDefaults.builder()
            .liftsToMinimum(true)
            .incrementDate(IncrementDate.NONE)
            .fullTimeHours(FULL)
            .build();

    private static FullTimeSalary pounds(String pounds) {
        return FullTimeSalary.ofPounds(pounds);
    }

    private static Progression caseworker(String salary) {
        return Progression.of(IPSA, Start.atSalary("executive-1", "london", pounds(salary), MAY, FULL));
    }

    private static List<String> lines(Timeline timeline) {
        return timeline.slices().stream().map(Slice::toString).toList();
    }

    @Test
    void ends_where_a_new_minimum_overtakes_it() {
        Timeline timeline = caseworker("25200").until(DECEMBER);
        assertThat(lines(timeline))
                .containsExactly("2025-05-01/2026-04-01 executive-1: GBP 25200.00 full-time, GBP 25200.00 actual");
        assertThat(timeline.ending())
                .hasToString("2026-04-01 pay.below-minimum: £25,200.00 is below the minimum of executive-1 (london)"
                        + " on 1 April 2026, which is £26,989.00");
        assertThat(timeline.changes()).contains(new Change(APRIL, "not-uplifted", pounds("25200")));
        assertThat(timeline.working().text(Locale.UK))
                .endsWith("No uplift under the new scale: 1 April 2026 = £25,200.00\nEnd: 1 April 2026 ="
                        + " pay.below-minimum");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> timeline.paySlices().orElseThrow())
                .withMessage(timeline.ending().toString());
        assertThat(timeline.paySlices()).isInstanceOf(PaySlicesAnswer.Partial.class);
        assertThat(timeline.ending().isNotAllowed()).isTrue();
    }

    @Test
    void is_lifted_to_a_new_minimum_only_if_the_policy_says_so() {
        Timeline timeline = caseworker("25200").under(LIFTING).until(DECEMBER);
        assertThat(lines(timeline))
                .containsExactly(
                        "2025-05-01/2026-04-01 executive-1: GBP 25200.00 full-time, GBP 25200.00 actual",
                        "2026-04-01/2026-12-01 executive-1: GBP 26989.00 full-time, GBP 26989.00 actual");
        assertThat(timeline.changes())
                .endsWith(
                        new Change(APRIL, "not-uplifted", pounds("25200")),
                        new Change(APRIL, "lifted", pounds("26989")));
        assertThat(timeline.ending().isComplete()).isTrue();
    }

    @Test
    void is_lifted_after_an_uplift_that_does_not_reach_the_minimum_and_not_after_one_that_does() {
        Progression from = caseworker("25200").under(LIFTING);
        Timeline little =
                from.with(new Event.Uplift(APRIL, new BigDecimal("3.5"))).until(DECEMBER);
        assertThat(little.changes())
                .endsWith(new Change(APRIL, "uplift", pounds("26082")), new Change(APRIL, "lifted", pounds("26989")));
        assertThat(little.changes()).extracting(Change::code).doesNotContain("not-uplifted");
        Timeline enough =
                from.with(new Event.Uplift(APRIL, new BigDecimal("10"))).until(DECEMBER);
        assertThat(enough.changes()).last().isEqualTo(new Change(APRIL, "uplift", pounds("27720")));
    }

    @Test
    void is_not_lifted_where_it_never_reached_the_minimum() {
        Timeline timeline = caseworker("23000").under(LIFTING).until(DECEMBER);
        assertThat(timeline.slices()).isEmpty();
        assertThat(timeline.ending())
                .hasToString("2025-05-01 pay.below-minimum: £23,000.00 is below the minimum of executive-1 (london)"
                        + " on 1 May 2025, which is £25,200.00");
    }

    @Test
    void says_that_no_award_was_applied_even_where_it_stays_in_the_range() {
        Timeline timeline = caseworker("30000").until(DECEMBER);
        assertThat(timeline.ending().isComplete()).isTrue();
        assertThat(timeline.ending().isNotAllowed()).isFalse();
        assertThat(timeline.changes()).endsWith(new Change(APRIL, "not-uplifted", pounds("30000")));
        assertThat(timeline.slices()).extracting(Slice::position).containsOnly(Position.INSIDE);
    }

    @Test
    void is_refused_above_the_maximum() {
        Timeline timeline = caseworker("90000").until(DECEMBER);
        assertThat(timeline.slices()).isEmpty();
        assertThat(timeline.ending())
                .hasToString("2025-05-01 pay.above-maximum: £90,000.00 is above the maximum of executive-1 (london)"
                        + " on 1 May 2025, which is £41,782.00");
        Timeline later = caseworker("41782")
                .with(new Event.Uplift(LocalDate.of(2025, 9, 1), BigDecimal.ONE))
                .until(DECEMBER);
        assertThat(later.ending().day()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(later.ending().code()).isEqualTo(Reason.Code.ABOVE_MAXIMUM);
    }

    @Test
    void ends_where_the_hours_are_more_than_full_time() {
        Timeline timeline = Progression.of(
                        IPSA, Start.atSalary("executive-1", "london", pounds("30000"), MAY, WeeklyHours.parse("168")))
                .until(DECEMBER);
        assertThat(timeline.slices()).isEmpty();
        assertThat(timeline.ending())
                .hasToString("2025-05-01 pay.hours-above-full-time: 168 hours a week are more than full time in ipsa on"
                        + " 1 May 2025, which is 37.5");
        Timeline later = caseworker("30000")
                .with(new Event.Hours(LocalDate.of(2025, 9, 1), WeeklyHours.parse("37.6")))
                .until(DECEMBER);
        assertThat(later.ending().day()).isEqualTo(LocalDate.of(2025, 9, 1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            20000 | 2026-06-01 pay.below-minimum: £20,000.00 is below the minimum of band-3 on 1 June 2026, which is £26,345.00
            30000 | 2026-06-01 pay.figure-not-known: no source gives a figure of band-3 that decides: the sources give points 1 and 3 only
            90000 | 2026-06-01 pay.above-maximum: £90,000.00 is above the maximum of band-3 on 1 June 2026, which is £33,873.00
            """)
    void is_refused_off_the_points_of_a_scale(String salary, String ending) {
        Timeline timeline = Progression.of(
                        SENEDD,
                        Start.atSalary("band-3", pounds(salary), LocalDate.of(2026, 6, 1), WeeklyHours.parse("37")))
                .until(DECEMBER);
        assertThat(timeline.changes()).containsExactly(new Change(LocalDate.of(2026, 6, 1), "start", "band-3"));
        assertThat(timeline.slices()).isEmpty();
        assertThat(timeline.ending()).hasToString(ending);
    }

    @Test
    void between_two_known_points_it_is_on_none_and_on_a_point_it_is_that_point() {
        PayScheme years = ProgressionTest.years(2024, 4);
        LocalDate june = LocalDate.of(2024, 6, 1);
        PayDefaults yearly = PayDefaults.builder()
                .incrementDate(IncrementDate.ANNIVERSARY_OF_START)
                .fullTimeHours(FULL)
                .build();
        assertThat(Progression.of(years, Start.atSalary("one", pounds("20500"), june, FULL))
                        .under(yearly)
                        .until(DECEMBER)
                        .ending())
                .hasToString("2024-06-01 pay.not-on-pay-point: £20,500.00 is on no pay point of one on 1 June 2024");
        Timeline second = Progression.of(years, Start.atSalary("one", pounds("21000"), june, FULL))
                .under(yearly)
                .until(DECEMBER);
        Timeline atPoint = Progression.of(years, Start.atPoint("one", 2, june, FULL))
                .under(yearly)
                .until(DECEMBER);
        assertThat(second.slices()).isEqualTo(atPoint.slices());
        assertThat(second.changes()).isEqualTo(atPoint.changes());
    }

    @Test
    void a_point_above_an_uncounted_stretch_has_no_number() {
        Timeline timeline = Progression.of(
                        SENEDD,
                        Start.atSalary(
                                "additional-group-support",
                                SENEDD.pay("additional-group-support", LocalDate.of(2014, 7, 1))
                                        .orElseThrow()
                                        .maximum()
                                        .findAmount()
                                        .orElseThrow(),
                                LocalDate.of(2014, 7, 1),
                                WeeklyHours.parse("37")))
                .until(LocalDate.of(2014, 9, 1));
        assertThat(timeline.ending().code()).isEqualTo(Reason.Code.POINT_NUMBER_NOT_KNOWN);
        assertThat(timeline.ending().reason().text(Locale.UK))
                .startsWith("no source gives the number of the pay point of additional-group-support");
    }

    @Test
    void on_a_scale_that_only_shows_what_is_usual_it_is_shown_with_where_it_lies() {
        PayTable table = SCOTLAND.tables().get(SCOTLAND.tables().size() - 1);
        PayCell cell = table.scales().get(0);
        assertThat(cell.scale().force()).isEqualTo(PayScale.Force.INDICATIVE);
        LocalDate from = table.span().from();
        Timeline timeline = Progression.of(
                        SCOTLAND, Start.atSalary(cell.band(), pounds("90000"), from, WeeklyHours.parse("37")))
                .under(LIFTING)
                .until(from.plusDays(7));
        assertThat(timeline.ending().isComplete()).isTrue();
        assertThat(timeline.slices()).extracting(Slice::position).containsExactly(Position.ABOVE);
        assertThat(timeline.working().text(Locale.UK))
                .contains("Where it lies: £90,000.00, above the scale")
                .doesNotContain("Lifted");
        Timeline low = Progression.of(
                        SCOTLAND, Start.atSalary(cell.band(), pounds("100"), from, WeeklyHours.parse("37")))
                .under(LIFTING)
                .until(from.plusDays(7));
        assertThat(low.slices()).extracting(Slice::position).containsExactly(Position.BELOW);
    }

    @Test
    void a_spot_salary_that_is_given_or_moved_to_follows_its_table() {
        LocalDate june = LocalDate.of(2024, 6, 1);
        LocalDate end = LocalDate.of(2025, 6, 1);
        Timeline given = Progression.of(IPSA, Start.atSalary("mp-representative", pounds("68847"), june, FULL))
                .until(end);
        assertThat(given.slices()).extracting(Slice::fullTime).containsExactly(pounds("68847"), pounds("70912"));
        Timeline moved = Progression.of(IPSA, Start.atSalary("executive-2", "london", pounds("40000"), june, FULL))
                .with(new Event.Move(
                        june.plusMonths(1),
                        "mp-representative",
                        Optional.empty(),
                        PlacementPolicy.nearestWithoutLoss()))
                .until(end);
        assertThat(moved.slices())
                .extracting(Slice::fullTime)
                .containsExactly(pounds("40000"), pounds("68847"), pounds("70912"));
        assertThat(Progression.of(IPSA, Start.atSalary("mp-representative", pounds("60000"), june, FULL))
                        .until(end)
                        .ending()
                        .code())
                .isEqualTo(Reason.Code.BELOW_MINIMUM);
    }

    /** A band with a range for a year, and pay points from then on. */
    private static PayScheme becomingPoints() {
        PayTable range = PayTable.builder()
                .span(Span.of(MAY, APRIL))
                .standing(Standing.CONFIRMED)
                .source(Source.of("Ranges"))
                .addScale(PayCell.builder()
                        .band("one")
                        .minimum(PayFigure.of(pounds("20000")))
                        .maximum(PayFigure.of(pounds("30000")))
                        .build())
                .build();
        PayTable points = PayTable.builder()
                .copy(range)
                .span(Span.startingOn(APRIL))
                .scales(List.of(PayCell.builder()
                        .band("one")
                        .addPoint(PayFigure.of(pounds("21000")))
                        .addPoint(PayFigure.of(pounds("25000")))
                        .build()))
                .build();
        return PayScheme.builder()
                .id("own")
                .name("Own")
                .currency("GBP")
                .addBand(PayBand.builder().id("one").name("One").build())
                .addTable(range)
                .addTable(points)
                .build();
    }

    @Test
    void needs_a_point_where_the_scale_comes_to_have_points() {
        Progression on = Progression.of(becomingPoints(), Start.atSalary("one", pounds("25000"), MAY, FULL))
                .under(LIFTING);
        assertThat(on.until(DECEMBER).ending())
                .hasToString("2026-04-01 pay.point-needed: one has pay points on 1 April 2026, and none is given for"
                        + " the salary of £25,000.00");
        assertThat(on.with(Event.move(APRIL, "one", PlacementPolicy.nearestWithoutLoss()))
                        .until(DECEMBER)
                        .slices())
                .extracting(Slice::point)
                .containsExactly(Optional.empty(), Optional.of(2));
    }

    @Test
    void a_place_that_a_callers_own_policy_gives_is_held_against_the_scale_too() {
        LocalDate september = LocalDate.of(2025, 9, 1);
        PlacementPolicy tooMuch =
                (move, scale) -> new PlacementAnswer.Placed(Optional.empty(), pounds("90000"), false, Optional.empty());
        Timeline timeline = caseworker("30000")
                .with(new Event.Move(september, "executive-2", Optional.of("london"), tooMuch))
                .until(DECEMBER);
        assertThat(timeline.ending().day()).isEqualTo(september);
        assertThat(timeline.ending().code()).isEqualTo(Reason.Code.ABOVE_MAXIMUM);
    }

    @Test
    void a_protected_salary_may_lie_above_the_scale_and_is_lifted_with_it() {
        LocalDate september = LocalDate.of(2025, 9, 1);
        LocalDate end = LocalDate.of(2026, 6, 1);
        PlacementPolicy kept = PlacementPolicy.atMinimum().protectedUntil(end);
        Progression down = Progression.of(IPSA, Start.atSalary("executive-2", "london", pounds("48000"), MAY, FULL))
                .with(new Event.Move(september, "executive-1", Optional.of("london"), kept));
        Timeline ended = down.until(DECEMBER);
        assertThat(ended.slices())
                .extracting(Slice::position)
                .containsExactly(Position.INSIDE, Position.ABOVE, Position.ABOVE);
        // placed at 25,200, which the minimum of April overtakes while 48,000 is still paid
        assertThat(ended.ending().day()).isEqualTo(end);
        assertThat(ended.ending().code()).isEqualTo(Reason.Code.BELOW_MINIMUM);
        Timeline lifted = down.under(LIFTING).until(DECEMBER);
        assertThat(lifted.slices()).last().extracting(Slice::fullTime).isEqualTo(pounds("26989"));
        assertThat(lifted.ending().isComplete()).isTrue();
    }

    @Test
    void a_place_of_the_old_table_is_lifted_to_the_new_one_when_a_step_comes_first() {
        Progression low = Progression.of(
                        IPSA,
                        Start.atSalary(
                                "executive-1", "outside-london", pounds("23500"), LocalDate.of(2024, 6, 1), FULL))
                .with(new Event.Move(
                        LocalDate.of(2025, 4, 1),
                        "administrative-1",
                        Optional.of("outside-london"),
                        PlacementPolicy.atMinimum()));
        PayDefaults stepFirst = PayDefaults.builder()
                .copy(LIFTING)
                .sameDayOrder(SameDayOrder.STEP_FIRST)
                .build();
        assertThat(low.under(stepFirst).until(MAY).slices())
                .last()
                .extracting(Slice::fullTime)
                .isEqualTo(pounds("23810"));
        assertThat(low.under(PayDefaults.builder()
                                .copy(stepFirst)
                                .liftsToMinimum(false)
                                .build())
                        .until(MAY)
                        .ending()
                        .code())
                .isEqualTo(Reason.Code.BELOW_MINIMUM);
    }
}
