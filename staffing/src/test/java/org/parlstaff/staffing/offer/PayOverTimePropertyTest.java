package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayArea;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.Position;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.progression.Event;
import org.parlstaff.payscale.progression.PayDefaults;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Start;
import org.parlstaff.payscale.progression.Timeline;
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Severity;

/** What is wrong as an offer is never shown as pay over time. */
class PayOverTimePropertyTest {

    private static final Set<Code> WRONG = new HashSet<>(Arrays.stream(OfferCode.values())
            .filter(code -> code.id().startsWith("offer.pay.")
                    || code.id().startsWith("offer.hours.")
                    || code.id().startsWith("offer.statutory."))
            .filter(code -> code.severity() == Severity.REJECT
                    || code == OfferCode.PAY_FIGURE_NOT_KNOWN
                    || code == OfferCode.HOURS_ABOVE_FULL_TIME)
            .toList());

    /** A band, an area where there is one, and a day on which it is paid. */
    record Cell(PayScheme scheme, String band, Optional<String> area, LocalDate day) {

        Optional<PayScale> scale() {
            return Optional.of(area.map(id -> scheme.pay(band, id, day)).orElseGet(() -> scheme.pay(band, day)))
                    .flatMap(answer ->
                            answer instanceof PayAnswer.Found found ? Optional.of(found.scale()) : Optional.empty());
        }

        Set<Code> codes(Timeline.Slice slice, WeeklyHours hours) {
            return codes(slice.fullTime(), slice.point(), hours, slice.span().from());
        }

        Set<Code> codes(FullTimeSalary salary, Optional<Integer> point, WeeklyHours hours, LocalDate from) {
            Set<Code> codes = new HashSet<>(Examiner.shipped()
                    .codes(Offer.builder()
                            .reference("P")
                            .scheme(scheme.id())
                            .band(band)
                            .area(area)
                            .payPoint(point)
                            .weeklyHours(hours.decimal())
                            .salary(OfferedPay.of(OfferedPay.Basis.FULL_TIME, salary.toString()))
                            .hourlyRateClass("21-and-over")
                            .startDate(from)
                            .build()));
            codes.retainAll(WRONG);
            return codes;
        }
    }

    @Provide
    Arbitrary<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (PayScheme scheme : PaySchemes.shipped().all()) {
            List<Optional<String>> areas = new ArrayList<>(List.of(Optional.empty()));
            scheme.areas().stream().map(PayArea::id).map(Optional::of).forEach(areas::add);
            for (LocalDate from : scheme.tables().stream()
                    .map(PayTable::span)
                    .map(Span::from)
                    .distinct()
                    .toList()) {
                for (String band : scheme.bands().stream().map(PayBand::id).toList()) {
                    for (Optional<String> area : areas) {
                        Cell cell = new Cell(scheme, band, area, from);
                        if (from.getYear() >= 2016 && cell.scale().isPresent()) {
                            cells.add(cell);
                        }
                    }
                }
            }
        }
        return Arbitraries.of(cells);
    }

    private static FullTimeSalary near(PayScale scale, int pick, int pounds) {
        long figure = scale.figures()
                .get(pick % scale.figures().size())
                .findAmount()
                .map(FullTimeSalary::pence)
                .orElse(3_000_000L);
        return FullTimeSalary.ofPence("GBP", Math.max(0, figure + 100L * pounds));
    }

    @Property(tries = 500)
    void what_an_offer_would_be_rejected_for_is_never_shown_as_sound_pay(
            @ForAll("cells") Cell cell,
            @ForAll @IntRange(max = 6) int pick,
            @ForAll @IntRange(min = -4_000, max = 4_000) int pounds,
            @ForAll @IntRange(max = 60) int thousandths,
            @ForAll boolean lifts,
            @ForAll boolean exact) {
        WeeklyHours hours = WeeklyHours.parse("30");
        FullTimeSalary salary = near(cell.scale().orElseThrow(), pick, exact ? 0 : pounds);
        LocalDate april = LocalDate.of(cell.day().getYear() + 1, 4, 1);
        Timeline timeline = Progression.of(
                        cell.scheme(),
                        Start.builder()
                                .band(cell.band())
                                .area(cell.area())
                                .salary(salary)
                                .term(Span.startingOn(cell.day()))
                                .hours(hours)
                                .build())
                .under(PayDefaults.builder()
                        .liftsToMinimum(lifts)
                        .incrementDate(IncrementDate.NONE)
                        .fullTimeHours(WeeklyHours.parse("37"))
                        .build())
                .until(april.plusYears(3));
        Statistics.collect(timeline.slices().size());
        boolean indicative = cell.scale().orElseThrow().force() == PayScale.Force.INDICATIVE;
        for (Timeline.Slice slice : timeline.slices()) {
            assertThat(slice.position() == Position.INSIDE || indicative).isTrue();
            assertThat(cell.codes(slice, hours)).isEmpty();
        }
        if (timeline.ending().isNotAllowed() && timeline.slices().isEmpty()) {
            assertThat(cell.codes(salary, Optional.empty(), hours, cell.day())).isNotEmpty();
        }
    }

    @Property(tries = 200)
    void more_than_full_time_is_never_shown_as_sound_pay(
            @ForAll("cells") Cell cell,
            @ForAll @IntRange(min = 1, max = 1_680) int tenths,
            @ForAll @IntRange(min = 1, max = 1_680) int later) {
        WeeklyHours hours = WeeklyHours.of(BigDecimal.valueOf(tenths, 1));
        WeeklyHours more = WeeklyHours.of(BigDecimal.valueOf(later, 1));
        LocalDate month = cell.day().plusMonths(1);
        FullTimeSalary salary = near(cell.scale().orElseThrow(), 0, 0);
        Timeline timeline = Progression.of(
                        cell.scheme(),
                        Start.builder()
                                .band(cell.band())
                                .area(cell.area())
                                .salary(salary)
                                .term(Span.startingOn(cell.day()))
                                .hours(hours)
                                .build())
                .under(PayDefaults.builder().incrementDate(IncrementDate.NONE).build())
                .with(new Event.Hours(month, more))
                .until(month.plusMonths(1));
        for (Timeline.Slice slice : timeline.slices()) {
            assertThat(cell.codes(slice, slice.span().from().isBefore(month) ? hours : more))
                    .isEmpty();
        }
    }
}
