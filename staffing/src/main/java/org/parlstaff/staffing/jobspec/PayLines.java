package org.parlstaff.staffing.jobspec;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.SpotSalary;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.StartingPoint;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.progression.Policy;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Start;
import org.parlstaff.payscale.progression.Timeline;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.document.Block.Fact;
import org.parlstaff.staffing.document.Phrase;
import org.parlstaff.staffing.document.RangePicture;
import org.parlstaff.staffing.document.TimelinePicture;

/** What a document says of pay. Every figure is the scheme's, or is worked out from it in a way that is printed. */
final class PayLines {

    /** How pay is rounded where the scheme does not say; the document says how it was done. */
    private static final Rounding USUAL = Rounding.PENNY_HALF_UP;

    private final JobSpecification spec;
    private final PayScheme scheme;
    private final Wording wording;
    private final PayAnswer answer;
    private final Rounding rounding;
    private final Optional<WeeklyHours> week;
    private final Optional<AnnualHours> year;

    PayLines(JobSpecification spec, PayScheme scheme, Wording wording) {
        this.spec = spec;
        this.scheme = scheme;
        this.wording = wording;
        this.answer = spec.post().pay(scheme, spec.payOn());
        this.rounding = scheme.rule(PayRule.PAY_ROUNDING, spec.payOn()) instanceof RuleAnswer.Found<Rounding> rule
                ? rule.value()
                : USUAL;
        this.week = scheme.rule(PayRule.FULL_TIME_HOURS, spec.payOn()) instanceof RuleAnswer.Found<WeeklyHours> rule
                ? Optional.of(rule.value())
                : Optional.empty();
        this.year = isHourly() ? scheme.findAnnualHours(spec.payOn()) : Optional.empty();
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

    List<Fact> facts() {
        if (answer instanceof PayAnswer.Found found) {
            return facts(found);
        }
        Reason.Code code = ((PayAnswer.Refused) answer).code();
        return List.of(wording.fact("salary", wording.phrase(code.id(), Map.of("day", spec.payOn()))));
    }

    private List<Fact> facts(PayAnswer.Found found) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fullTime(found.scale()));
        year.ifPresent(hours -> facts.add(hourly(found.scale(), hours)));
        notFullTime().ifPresent(share -> facts.add(actual(found.scale(), share)));
        facts.add(wording.fact("salary.basis", basis(found)));
        if (found.scale() instanceof IncrementalScale) {
            facts.addAll(progress());
        }
        return facts;
    }

    /** The share at which a yearly salary differs from the full-time one. */
    private Optional<FullTimeEquivalent> notFullTime() {
        return fte().filter(share -> !isHourly() && !share.equals(FullTimeEquivalent.FULL_TIME));
    }

    private Fact fullTime(PayScale scale) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(figures("salary", scale, PayFigure::findAmount));
        lines.add(
                week.isPresent()
                        ? wording.phrase("salary.full-time.hours", Map.of("hours", week.get()))
                        : wording.phrase(
                                "salary.full-time.hours-not-known",
                                Map.of("hours", spec.post().weeklyHours())));
        if (isHourly() && week.isPresent() && year.isEmpty()) {
            lines.add(wording.phrase("salary.hourly.not-known"));
        }
        return wording.fact("salary.full-time", lines);
    }

    private Fact hourly(PayScale scale, AnnualHours hours) {
        Phrase basis = wording.phrase(
                "salary.hourly.basis", Map.of("hours", hours.weekly(), "weeks", hours.weeks(), "rounding", rounded()));
        return wording.fact("salary.hourly", List.of(figures("salary.hourly", scale, this::paid), basis));
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
                        share,
                        "rounding",
                        rounded()));
        return wording.fact("salary.actual", List.of(figures("salary", scale, this::paid), basis));
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

    /** The salary over the term, or up to the top of the scale, where the scheme settles the start; else nothing. */
    List<Block> timeline() {
        if (!(answer instanceof PayAnswer.Found found) || !startsAtMinimum(found.scale()) || isHourly()) {
            return List.of();
        }
        LocalDate from = spec.payOn();
        Optional<LocalDate> end = spec.post().appointment().endAfter(from);
        if (end.isPresent() && !end.get().isAfter(from)) {
            return List.of();
        }
        Start start = Start.builder()
                .band(spec.post().band())
                .area(spec.post().area())
                .point(1)
                .term(end.map(day -> Span.of(from, day)).orElseGet(() -> Span.startingOn(from)))
                .hours(spec.post().weeklyHours())
                .build();
        LocalDate top = from.plusYears(found.scale().figures().size());
        Timeline timeline = Progression.of(scheme, start)
                .under(Policy.builder().payRounding(USUAL).build())
                .until(end.map(day -> day.plusDays(1)).orElse(top));
        if (timeline.slices().size() < 2) {
            return List.of(); // the actual salary has said it
        }
        TimelinePicture picture = new TimelinePicture(timeline);
        return List.of(
                new Block.Paragraph(wording.phrase(
                        spec.promisesIncrement(scheme) ? "timeline.assumes.increments" : "timeline.assumes",
                        Map.of("day", from))),
                new Block.Facts(picture.facts(wording.language())),
                new Block.Figure(wording.phrase("figure.timeline"), picture));
    }

    private boolean startsAtMinimum(PayScale scale) {
        return scale instanceof IncrementalScale
                && scheme.rule(PayRule.STARTING_POINT, spec.payOn()) instanceof RuleAnswer.Found<StartingPoint> start
                && start.value() == StartingPoint.SCALE_MINIMUM;
    }

    /** What the scheme is known to say of the start and of increments; the rest is left to it. */
    private List<Fact> progress() {
        List<Fact> facts = new ArrayList<>();
        if (scheme.rule(PayRule.STARTING_POINT, spec.payOn()) instanceof RuleAnswer.Found<StartingPoint> start) {
            facts.add(wording.fact("salary.start", wording.phrase("start." + Wording.id(start.value()))));
        }
        if (spec.promisesIncrement(scheme)) {
            scheme.findBand(spec.post().band())
                    .flatMap(PayBand::framework)
                    .flatMap(framework -> wording.find("increments." + scheme.id() + "." + framework))
                    .ifPresent(text -> facts.add(wording.fact("salary.increments", text)));
        }
        return facts;
    }

    private Phrase figures(String unit, PayScale scale, Function<PayFigure, Optional<? extends Pay>> basis) {
        return scale instanceof SpotSalary spot
                ? wording.phrase(unit + ".spot", Map.of("amount", amount(spot.salary(), basis)))
                : scale instanceof PayRange range && !range.hasMinimum()
                        ? wording.phrase(unit + ".up-to", Map.of("maximum", amount(scale.maximum(), basis)))
                        : wording.phrase(
                                unit + ".range",
                                Map.of(
                                        "minimum",
                                        amount(scale.minimum(), basis),
                                        "maximum",
                                        amount(scale.maximum(), basis)));
    }

    private Object amount(PayFigure figure, Function<PayFigure, Optional<? extends Pay>> basis) {
        Optional<? extends Pay> amount = basis.apply(figure);
        return amount.isPresent() ? amount.get() : wording.text("salary.figure-not-known", Map.of());
    }

    private List<Phrase> basis(PayAnswer.Found found) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(wording.phrase("salary.basis.day", Map.of("day", spec.payOn())));
        lines.add(wording.phrase("salary.basis.source", Map.of())
                .then(found.source().title(), Language.ENGLISH));
        Standing standing = standing(found);
        if (standing != Standing.CONFIRMED) {
            lines.add(wording.standing(standing));
        }
        if (found.scale().force() == PayScale.Force.INDICATIVE) {
            lines.add(wording.phrase("salary.indicative", Map.of()));
        }
        return lines;
    }

    /** The weakest standing of what the printed figures rest on: the table, and the rules by which it was converted. */
    private Standing standing(PayAnswer.Found found) {
        if (year.isPresent()) {
            return found.standing().weaker(standing(PayRule.FULL_TIME_HOURS)).weaker(standing(PayRule.WEEKS_IN_YEAR));
        }
        return notFullTime().isPresent()
                ? found.standing().weaker(standing(PayRule.FULL_TIME_HOURS))
                : found.standing();
    }

    private Standing standing(PayRule<?> rule) {
        return scheme.rule(rule, spec.payOn()) instanceof RuleAnswer.Found<?> found
                ? found.rule().standing()
                : Standing.CONFIRMED;
    }
}
