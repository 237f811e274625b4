package org.parlstaff.staffing.jobspec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parlstaff.payscale.FullTimeEquivalent;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
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
import org.parlstaff.staffing.jobspec.Block.Fact;

/** What a document says of pay. Every figure is the scheme's, or is worked out from it in a way that is printed. */
final class PayLines {

    /** The schemes do not say how pay at contracted hours is rounded; the document says how it has done so. */
    static final Rounding ROUNDING = Rounding.PENNY_HALF_UP;

    private final JobSpecification spec;
    private final PayScheme scheme;
    private final Wording wording;
    private final PayAnswer answer;

    PayLines(JobSpecification spec, PayScheme scheme, Wording wording) {
        this.spec = spec;
        this.scheme = scheme;
        this.wording = wording;
        this.answer = spec.post().pay(scheme, spec.payOn());
    }

    List<Fact> facts() {
        if (answer instanceof PayAnswer.Found found) {
            return facts(found);
        }
        PayAnswer.Code code = ((PayAnswer.Refused) answer).code();
        return List.of(wording.fact("salary", wording.phrase(code.id(), Map.of("day", spec.payOn()))));
    }

    private List<Fact> facts(PayAnswer.Found found) {
        List<Fact> facts = new ArrayList<>();
        RuleAnswer<WeeklyHours> rule = scheme.rule(PayRule.FULL_TIME_HOURS, spec.payOn());
        WeeklyHours hours = spec.post().weeklyHours();
        if (rule instanceof RuleAnswer.Found<WeeklyHours> week) {
            FullTimeEquivalent fte = hours.outOf(week.value());
            List<Phrase> full = figures(found.scale(), Function.identity());
            full.add(wording.phrase("salary.full-time.hours", Map.of("hours", week.value())));
            facts.add(wording.fact("salary.full-time", full));
            if (!fte.equals(FullTimeEquivalent.FULL_TIME)) {
                List<Phrase> actual = figures(
                        found.scale(), salary -> salary.proRata(fte, ROUNDING).salary());
                actual.add(wording.phrase(
                        "salary.actual.basis", Map.of("hours", hours, "fullTime", week.value(), "fte", fte)));
                facts.add(wording.fact("salary.actual", actual));
            }
        } else {
            List<Phrase> full = figures(found.scale(), Function.identity());
            full.add(wording.phrase("salary.full-time.hours-not-known", Map.of("hours", hours)));
            facts.add(wording.fact("salary.full-time", full));
        }
        facts.add(wording.fact("salary.basis", basis(found)));
        if (found.scale() instanceof IncrementalScale) {
            facts.addAll(progress());
        }
        return facts;
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
        if (!(answer instanceof PayAnswer.Found found)
                || !startsAtMinimum(found.scale())
                || spec.post().appointment().type() == Appointment.Type.CASUAL) {
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
                .under(Policy.builder().payRounding(ROUNDING).build())
                .until(end.map(day -> day.plusDays(1)).orElse(top));
        if (timeline.slices().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Paragraph(wording.phrase("timeline.assumes", Map.of("day", from))),
                new Block.Facts(TimelinePicture.facts(timeline, wording)),
                new Block.Figure(wording.phrase("figure.timeline"), new TimelinePicture(timeline)));
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
        if (spec.promisesIncrement()) {
            scheme.findBand(spec.post().band())
                    .flatMap(PayBand::framework)
                    .flatMap(framework -> wording.find("increments." + scheme.id() + "." + framework))
                    .ifPresent(text -> facts.add(wording.fact("salary.increments", text)));
        }
        return facts;
    }

    private List<Phrase> figures(PayScale scale, Function<FullTimeSalary, ? extends Pay> basis) {
        List<Phrase> lines = new ArrayList<>();
        if (scale instanceof SpotSalary spot) {
            lines.add(wording.phrase("salary.spot", Map.of("amount", amount(spot.salary(), basis))));
        } else {
            lines.add(wording.phrase(
                    "salary.range",
                    Map.of("minimum", amount(scale.minimum(), basis), "maximum", amount(scale.maximum(), basis))));
        }
        return lines;
    }

    private Object amount(PayFigure figure, Function<FullTimeSalary, ? extends Pay> basis) {
        Optional<Pay> amount = figure.findAmount().map(basis);
        return amount.isPresent() ? amount.get() : wording.text("salary.figure-not-known", Map.of());
    }

    private List<Phrase> basis(PayAnswer.Found found) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(wording.phrase("salary.basis.day", Map.of("day", spec.payOn())));
        lines.add(wording.phrase("salary.basis.source", Map.of())
                .then(found.source().title(), Language.ENGLISH));
        if (found.standing() != Standing.CONFIRMED) {
            lines.add(wording.phrase("standing." + Wording.id(found.standing()), Map.of()));
        }
        if (found.scale().force() == PayScale.Force.INDICATIVE) {
            lines.add(wording.phrase("salary.indicative", Map.of()));
        }
        return lines;
    }
}
