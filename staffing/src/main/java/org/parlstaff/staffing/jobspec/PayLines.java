package org.parlstaff.staffing.jobspec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.FullTimeEquivalent;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.SchemeDay;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.SpotSalary;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Start;
import org.parlstaff.payscale.progression.Timeline;
import org.parlstaff.payscale.rule.StartingPoint;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.document.Block.Fact;
import org.parlstaff.staffing.document.Phrase;
import org.parlstaff.staffing.document.RangePicture;
import org.parlstaff.staffing.document.TimelinePicture;

/** What a document says of pay. Every figure is the scheme's, or is worked out from it in a way that is printed. */
final class PayLines {

    private final JobSpecification spec;
    private final SchemeDay on;
    private final Wording wording;
    private final PayAnswer answer;
    private final Rounding rounding;
    private final Optional<WeeklyHours> week;
    private final Optional<AnnualHours> year;

    PayLines(JobSpecification spec, PayScheme scheme, Wording wording) {
        this.spec = spec;
        this.on = scheme.on(spec.payOn());
        this.wording = wording;
        this.answer = spec.post().pay(on);
        this.rounding = on.rule(PayRule.PAY_ROUNDING).find().orElse(Rounding.USUAL);
        this.week = on.rule(PayRule.FULL_TIME_HOURS).find();
        this.year = isHourly() ? on.findAnnualHours() : Optional.empty();
    }

    /** Casual work has no yearly salary: it is paid by the hour. */
    boolean isHourly() {
        return spec.post().appointment().type() == Appointment.Type.CASUAL;
    }

    /** What the post is paid where a full-time year is paid that: an hourly rate for casual work, else the actual salary. */
    Optional<Pay> paid(PayFigure figure) {
        return figure.findAmount()
                .flatMap(salary -> isHourly()
                        ? year.map(hours -> salary.hourly(hours, rounding).rate())
                        : fte().map(share -> salary.proRata(share, rounding).salary()));
    }

    /** The share of full time, if the scheme gives the hours of a full-time week. */
    Optional<FullTimeEquivalent> fte() {
        return week.map(hours -> spec.post().weeklyHours().outOf(hours));
    }

    /** What is known; why the rest is not, whoever publishes the document reads in its provenance. */
    List<Fact> facts() {
        if (!(answer instanceof PayAnswer.Found found)) {
            return List.of();
        }
        Optional<Phrase> figures = figures("salary", found.scale(), PayFigure::findAmount);
        if (figures.isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(fullTime(figures.get()));
        year.ifPresent(hours -> facts.add(hourly(found.scale(), hours)));
        notFullTime().ifPresent(share -> facts.add(actual(found.scale(), share)));
        facts.add(wording.fact("salary.basis", wording.phrase("salary.basis.day", Map.of("day", spec.payOn()))));
        if (found.scale() instanceof IncrementalScale) {
            facts.addAll(progress());
        }
        return facts;
    }

    /** The share at which a yearly salary differs from the full-time one. */
    private Optional<FullTimeEquivalent> notFullTime() {
        return fte().filter(share -> !isHourly() && !share.equals(FullTimeEquivalent.FULL_TIME));
    }

    private Fact fullTime(Phrase figures) {
        return wording.fact(
                "salary.full-time",
                week.map(hours -> List.of(figures, wording.phrase("salary.full-time.hours", Map.of("hours", hours))))
                        .orElse(List.of(figures)));
    }

    private Fact hourly(PayScale scale, AnnualHours hours) {
        Phrase basis = wording.phrase(
                "salary.hourly.basis", Map.of("hours", hours.weekly(), "weeks", hours.weeks(), "rounding", rounded()));
        return wording.fact(
                "salary.hourly",
                List.of(figures("salary.hourly", scale, this::paid).orElseThrow(), basis));
    }

    private Fact actual(PayScale scale, FullTimeEquivalent share) {
        Phrase basis = wording.phrase(
                "salary.actual.basis",
                Map.of(
                        "hours",
                        spec.post().weeklyHours(),
                        "fullTime",
                        week.orElseThrow(),
                        "fte",
                        shown(share),
                        "rounding",
                        rounded()));
        return wording.fact(
                "salary.actual", List.of(figures("salary", scale, this::paid).orElseThrow(), basis));
    }

    /** The share as people write it, such as 0.8; to two places where it has more. */
    private static BigDecimal shown(FullTimeEquivalent share) {
        return new BigDecimal(share.numerator())
                .divide(new BigDecimal(share.denominator()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private String rounded() {
        return wording.text("rounding." + rounding.id(), Map.of());
    }

    /** The bar of the scale, if both its ends are known and it has two, with the start marked where the scheme settles it. */
    Optional<Block> figure() {
        if (!(answer instanceof PayAnswer.Found found)
                || found.scale() instanceof SpotSalary
                || !RangePicture.isDrawable(found.scale())) {
            return Optional.empty();
        }
        PayScale scale = found.scale();
        return Optional.of(
                startsAtMinimum(scale)
                        ? new Block.Figure(
                                wording.phrase("figure.start"),
                                RangePicture.of(
                                        scale, scale.minimum().findAmount().orElseThrow()))
                        : new Block.Figure(wording.phrase("figure.scale"), RangePicture.of(scale)));
    }

    /** The salary over the term, or up to the top of the scale, if it is known to change; the actual salary has said one. */
    List<Block> timelineBlocks() {
        return timeline()
                .filter(timeline -> timeline.slices().size() > 1)
                .map(timeline -> {
                    TimelinePicture picture = new TimelinePicture(timeline);
                    return List.<Block>of(
                            new Block.Paragraph(wording.phrase(
                                    spec.promisesIncrement(on.scheme())
                                            ? "timeline.assumes.increments"
                                            : "timeline.assumes",
                                    Map.of("day", spec.payOn()))),
                            new Block.Facts(picture.facts(wording.language())),
                            new Block.Figure(wording.phrase("figure.timeline"), picture));
                })
                .orElse(List.of());
    }

    /** The salary from the day for which pay is quoted, where the scheme settles the start. */
    Optional<Timeline> timeline() {
        if (!(answer instanceof PayAnswer.Found found) || !startsAtMinimum(found.scale()) || isHourly()) {
            return Optional.empty();
        }
        LocalDate from = spec.payOn();
        Optional<LocalDate> end = spec.post().appointment().endAfter(from);
        if (end.isPresent() && !end.get().isAfter(from)) {
            return Optional.empty();
        }
        Start start = Start.builder()
                .band(spec.post().band())
                .area(spec.post().area())
                .point(1)
                .term(end.map(day -> Span.of(from, day)).orElseGet(() -> Span.startingOn(from)))
                .hours(spec.post().weeklyHours())
                .build();
        LocalDate top = from.plusYears(found.scale().figures().size());
        return Optional.of(Progression.of(on.scheme(), start)
                .until(end.map(day -> day.plusDays(1)).orElse(top)));
    }

    private boolean startsAtMinimum(PayScale scale) {
        return scale instanceof IncrementalScale
                && on.rule(PayRule.STARTING_POINT) instanceof RuleAnswer.Found<StartingPoint> start
                && start.value() == StartingPoint.SCALE_MINIMUM;
    }

    /** What the scheme is known to say of the start and of increments; the rest is left to it. */
    private List<Fact> progress() {
        List<Fact> facts = new ArrayList<>();
        if (on.rule(PayRule.STARTING_POINT) instanceof RuleAnswer.Found<StartingPoint> start) {
            facts.add(wording.fact("salary.start", wording.phrase("start." + Wording.id(start.value()))));
        }
        if (spec.promisesIncrement(on.scheme())) {
            on.scheme()
                    .findBand(spec.post().band())
                    .flatMap(PayBand::framework)
                    .flatMap(framework ->
                            wording.find("increments." + on.scheme().id() + "." + framework))
                    .ifPresent(text -> facts.add(wording.fact("salary.increments", text)));
        }
        return facts;
    }

    /** What is known of the scale: both its ends, one of them, or nothing. */
    private Optional<Phrase> figures(
            String unit, PayScale scale, Function<PayFigure, ? extends Optional<? extends Pay>> basis) {
        boolean lacksMinimum = scale instanceof PayRange range && !range.hasMinimum();
        Optional<? extends Pay> minimum = lacksMinimum ? Optional.empty() : basis.apply(scale.minimum());
        Optional<? extends Pay> maximum = basis.apply(scale.maximum());
        Map<String, Object> values = new HashMap<>();
        minimum.ifPresent(amount -> values.put("minimum", amount));
        maximum.ifPresent(amount -> values.put("maximum", amount));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        String kind = scale instanceof SpotSalary
                ? ".spot"
                : maximum.isEmpty() ? ".from" : minimum.isEmpty() ? ".up-to" : ".range";
        return Optional.of(wording.phrase(unit + kind, values));
    }
}
