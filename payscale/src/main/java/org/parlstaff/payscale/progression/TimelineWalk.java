package org.parlstaff.payscale.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.Position;
import org.parlstaff.payscale.ProRata;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.SchemeRule;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.SpotSalary;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.progression.Person.Stop;
import org.parlstaff.payscale.progression.Timeline.Ending;
import org.parlstaff.payscale.progression.Timeline.Slice;
import org.parlstaff.payscale.rule.SameDayOrder;

/**
 * Walks from one day of change to the next. On each day the person's place is brought up to date; what cannot be told ends the
 * walk.
 */
final class TimelineWalk {

    private final Progression progression;
    private final PayScheme scheme;
    private final PayDefaults defaults;
    private final Span span;
    private final LocalDate first;
    private final LocalDate last;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final List<Slice> slices = new ArrayList<>();

    private final Person person;
    private final Increments increments;
    private final SalaryByHand byHand;
    private WeeklyHours hours;
    private Optional<Protection> protection = Optional.empty();
    private @Nullable FullTimeSalary paid;

    TimelineWalk(Progression progression, Span span) {
        this.progression = progression;
        this.scheme = progression.scheme();
        this.defaults = progression.defaults();
        this.span = span;
        Start start = progression.start();
        this.first = start.term().from();
        LocalDate end = span.until().orElseThrow(() -> new IllegalArgumentException("span must have an end: " + span));
        this.last = start.term().until().filter(end::isAfter).orElse(end);
        if (!last.isAfter(first)) {
            throw new IllegalArgumentException("span must end after the start: " + span + ", " + first);
        }
        this.person = new Person(progression);
        this.hours = start.hours();
        scheme.tables().stream().map(PayTable::span).forEach(this::addDays);
        scheme.rules().stream().map(SchemeRule::span).forEach(this::addDays);
        for (Event event : progression.events()) {
            addEvent(event);
        }
        this.increments = new Increments(person);
        this.byHand = new SalaryByHand(person);
    }

    private void addDays(Span change) {
        days.add(change.from());
        change.until().ifPresent(days::add);
    }

    private void addEvent(Event event) {
        if (event.day().isBefore(first)) {
            throw new IllegalArgumentException("an event must not be before the start: " + event + ", " + first);
        }
        days.add(event.day());
        if (event instanceof Event.Hours) {
            demandOne(Event.Hours.class, event.day(), "hours must change at most once on a day");
        } else if (event instanceof Event.Move) {
            demandOne(Event.Move.class, event.day(), "a person must move at most once on a day");
        } else if (event instanceof Event.Deferred deferred) {
            days.add(deferred.until());
        }
    }

    /** Events are listed in any order, so two of which the later one would count are refused. */
    private void demandOne(Class<? extends Event> kind, LocalDate day, String fault) {
        if (person.events(kind, day).size() > 1) {
            throw new IllegalArgumentException(fault + ": " + day);
        }
    }

    Timeline run() {
        Ending ending = walk();
        increments.demandAllMet(ending.day());
        return new Timeline(
                progression,
                span,
                slices,
                person.changes.stream()
                        .filter(change -> !change.day().isBefore(span.from()))
                        .toList(),
                ending);
    }

    private Ending walk() {
        LocalDate day = first;
        try {
            begin();
            while (day.isBefore(last)) {
                bringTo(day);
                Slice slice = slice(day);
                LocalDate next = next(day);
                add(slice.over(Span.of(day, next)));
                day = next;
            }
        } catch (Stop stop) {
            return stop.on(day);
        }
        return last.equals(span.until().orElseThrow())
                ? new Ending(last, Reason.of(Reason.Code.SPAN_OVER))
                : new Ending(last, Reason.of(Reason.Code.TERM_OVER));
    }

    private void begin() throws Stop {
        try {
            byHand.begin(first);
        } finally {
            person.changed(first, "start", person.place());
        }
        increments.begin();
    }

    private LocalDate next(LocalDate day) {
        LocalDate change =
                Optional.ofNullable(days.higher(day)).filter(last::isAfter).orElse(last);
        return increments.due().filter(change::isAfter).orElse(change);
    }

    /** Two slices become one where nothing differs but the days; days before the span are left out. */
    private void add(Slice slice) {
        LocalDate until = slice.span().until().orElseThrow();
        if (!until.isAfter(span.from())) {
            return;
        }
        LocalDate from = slice.span().from().isBefore(span.from())
                ? span.from()
                : slice.span().from();
        Slice before = slices.isEmpty() ? null : slices.get(slices.size() - 1);
        if (before != null && before.paysAs(slice)) {
            slices.set(slices.size() - 1, before.over(Span.of(before.span().from(), until)));
        } else {
            slices.add(slice.over(Span.of(from, until)));
        }
    }

    private void bringTo(LocalDate day) throws Stop {
        SameDayOrder order = person.ruleOr(PayRule.SAME_DAY_ORDER, day, defaults.sameDayOrder());
        person.events(Event.Hours.class, day).forEach(change -> {
            hours = change.hours();
            person.changed(day, "hours", hours);
        });
        person.events(Event.Leave.class, day).stream()
                .filter(increments::pauses)
                .forEach(leave -> person.changed(day, "paused", leave.type()));
        if (protection.filter(kept -> !kept.covers(day)).isPresent()) {
            protection = Optional.empty();
            person.changed(day, "protection-ended", person.place());
        }
        if (order == SameDayOrder.UPLIFT_FIRST) {
            renumber(day);
            byHand.uplift(day);
        }
        // a step is taken within the table of the day, or of the day before
        LocalDate reading = order == SameDayOrder.UPLIFT_FIRST || day.equals(first) ? day : day.minusDays(1);
        increments.giveOn(day, reading);
        for (Event.Move move : person.events(Event.Move.class, day)) {
            move(move, reading);
        }
        if (order == SameDayOrder.STEP_FIRST) {
            renumber(day);
            byHand.uplift(day);
        }
    }

    /** Points added below in a new table move everybody's number and nobody's pay. */
    private void renumber(LocalDate day) {
        if (person.point.isPresent()
                && !day.equals(first)
                && person.answer(day.minusDays(1)) instanceof PayAnswer.Found before
                && person.answer(day) instanceof PayAnswer.Found now
                && before.scale() instanceof IncrementalScale old
                && now.scale() instanceof IncrementalScale renewed
                && old.addedBelow() != renewed.addedBelow()) {
            int number = person.point.get() + renewed.addedBelow() - old.addedBelow();
            person.point = Optional.of(number);
            person.changed(day, "renumbered", number);
        }
    }

    private void move(Event.Move move, LocalDate reading) throws Stop {
        FullTimeSalary before = salaryBefore(reading);
        PayScale scale = person.pay(move.band(), move.area(), reading).scale();
        Placement placement =
                new Placement(progression.on(reading), before, person.point, move.band(), move.area(), move.policy());
        PlacementAnswer answer = move.policy().place(placement, scale);
        if (!(answer instanceof PlacementAnswer.Placed placed)) {
            throw new Stop(((PlacementAnswer.Refused) answer).reason());
        }
        boolean anew = placed.newIncrementDate() || person.point.isEmpty();
        person.band = move.band();
        person.area = move.area();
        person.point = placed.point();
        boolean fixed = person.point.isPresent()
                || (scale instanceof SpotSalary && scale.position(placed.salary()) == Position.INSIDE);
        person.salary = fixed ? Optional.empty() : Optional.of(placed.salary());
        protection = placed.protection();
        protection.flatMap(Protection::until).ifPresent(days::add);
        person.changed(move.day(), "moved", person.place());
        increments.moved(move.day(), anew);
    }

    /** What the old band pays on the day, or where its tables have ended, what was paid last. */
    private FullTimeSalary salaryBefore(LocalDate reading) throws Stop {
        return paid != null && person.answer(reading) instanceof PayAnswer.Refused
                ? paid
                : withProtection(own(reading));
    }

    private FullTimeSalary withProtection(FullTimeSalary own) {
        return protection
                .map(Protection::salary)
                .filter(kept -> kept.compareTo(own) > 0)
                .orElse(own);
    }

    private Slice slice(LocalDate day) throws Stop {
        PayAnswer.Found found = person.pay(day);
        if (!day.equals(first)) {
            byHand.meet(found, day);
        }
        FullTimeSalary own = own(day);
        FullTimeSalary fullTime = withProtection(own);
        Position position = byHand.judge(fullTime, found, day, !fullTime.equals(own));
        if (person.salary.isPresent()
                && found.scale() instanceof IncrementalScale points
                && points.force() == PayScale.Force.BINDING) {
            throw new Stop(Reason.of(
                    Reason.Code.POINT_NEEDED, "band", person.band, "salary", person.salary.get(), "day", day));
        }
        paid = fullTime;
        ProRata proRata = fullTime.proRata(
                hours.outOf(week(day)), person.ruleOr(PayRule.PAY_ROUNDING, day, defaults.payRounding()));
        return new Slice(
                span, person.band, person.area, person.point, proRata, position, found.standing(), found.source());
    }

    private WeeklyHours week(LocalDate day) throws Stop {
        RuleAnswer<WeeklyHours> answer = progression.on(day).rule(PayRule.FULL_TIME_HOURS);
        WeeklyHours week = answer instanceof RuleAnswer.Found<WeeklyHours> known
                ? known.value()
                : defaults.fullTimeHours()
                        .orElseThrow(() -> new Stop(((RuleAnswer.NotKnown<WeeklyHours>) answer).reason()));
        if (hours.compareTo(week) > 0) {
            throw new Stop(Reason.of(
                    Reason.Code.HOURS_ABOVE_FULL_TIME,
                    "scheme",
                    scheme.id(),
                    "hours",
                    hours,
                    "limit",
                    week,
                    "day",
                    day));
        }
        return week;
    }

    private FullTimeSalary own(LocalDate day) throws Stop {
        PayScale scale = person.pay(day).scale();
        if (person.point.isPresent()) {
            int number = person.point.get();
            Optional<PayFigure> figure =
                    scale instanceof IncrementalScale points ? points.point(number) : Optional.empty();
            return known(figure.orElseThrow(() ->
                    new Stop(Reason.of(Reason.Code.NO_SUCH_POINT, "band", person.band, "point", number, "day", day))));
        } else if (person.salary.isPresent()) {
            return person.salary.get();
        } else if (scale instanceof PayRange || scale instanceof IncrementalScale) {
            throw new IllegalArgumentException(
                    "a start must be at a pay point of an incremental scale, or at a salary within a range: "
                            + person.place());
        }
        return known(scale.minimum());
    }

    private FullTimeSalary known(PayFigure figure) throws Stop {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("band", person.band);
        person.point.ifPresent(number -> values.put("point", number));
        values.put("why", figure);
        return figure.findAmount().orElseThrow(() -> new Stop(new Reason(Reason.Code.FIGURE_NOT_KNOWN, values)));
    }
}
