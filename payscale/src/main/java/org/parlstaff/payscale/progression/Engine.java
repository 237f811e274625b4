package org.parlstaff.payscale.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.Anniversary;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.IncrementDate;
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
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.SameDayOrder;
import org.parlstaff.payscale.SchemeDay;
import org.parlstaff.payscale.SchemeRule;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.SpotSalary;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.progression.Timeline.Change;
import org.parlstaff.payscale.progression.Timeline.Ending;
import org.parlstaff.payscale.progression.Timeline.Slice;

/**
 * Walks from one day of change to the next. On each day the person's place is brought up to date; what cannot be told ends the
 * walk.
 */
final class Engine {

    private final Progression progression;
    private final PayScheme scheme;
    private final PayDefaults defaults;
    private final Span span;
    private final LocalDate first;
    private final LocalDate last;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Map<LocalDate, Event> interventions = new HashMap<>();
    /** A day for each increment that is still to be given, so a day to which two were deferred is in it twice. */
    private final List<LocalDate> deferredTo = new ArrayList<>();

    private final List<Slice> slices = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private String band;
    private Optional<String> area;
    private Optional<Integer> point;
    private Optional<FullTimeSalary> salary;
    private WeeklyHours hours;
    private Optional<Protection> protection = Optional.empty();
    private @Nullable FullTimeSalary paid;

    private LocalDate origin;
    private Period period = Period.ofYears(1);
    private int anniversary = 1;
    private @Nullable LocalDate due;
    private boolean unsettled;

    /** Thrown within the walk, and caught at its end, where something cannot be told. */
    private static final class Stop extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Reason reason;

        Stop(Reason reason) {
            super(reason.code().id(), null, false, false);
            this.reason = reason;
        }

        /** The day is that of the walk, not of the table that was read: a step may be taken within the table before. */
        Ending on(LocalDate day) {
            return new Ending(day, reason);
        }
    }

    Engine(Progression progression, Span span) {
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
        this.band = start.band();
        this.area = start.area();
        this.point = start.point();
        this.salary = start.salary();
        this.hours = start.hours();
        this.origin = first;
        scheme.tables().stream().map(PayTable::span).forEach(this::addDays);
        scheme.rules().stream().map(SchemeRule::span).forEach(this::addDays);
        for (Event event : progression.events()) {
            addEvent(event);
        }
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
        }
        if (event instanceof Event.Withheld || event instanceof Event.Deferred) {
            if (interventions.put(event.day(), event) != null) {
                throw new IllegalArgumentException("an increment must be withheld or deferred once: " + event.day());
            }
        }
        if (event instanceof Event.Deferred deferred) {
            days.add(deferred.until());
        }
    }

    /** Events are listed in any order, so two of which the later one would count are refused. */
    private void demandOne(Class<? extends Event> kind, LocalDate day, String fault) {
        if (on(day, kind).count() > 1) {
            throw new IllegalArgumentException(fault + ": " + day);
        }
    }

    private <T extends Event> Stream<T> on(LocalDate day, Class<T> kind) {
        return progression.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(event -> event.day().equals(day));
    }

    Timeline run() {
        Ending ending = walk();
        interventions.keySet().stream()
                .filter(day -> day.isBefore(ending.day()))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> {
                    throw new IllegalArgumentException("an increment must fall due on the day: " + day);
                });
        return new Timeline(
                progression,
                span,
                slices,
                changes.stream()
                        .filter(change -> !change.day().isBefore(span.from()))
                        .toList(),
                ending);
    }

    private Ending walk() {
        LocalDate day = first;
        try {
            begin();
            beginIncrements();
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
            if (salary.isPresent()) {
                settle(pay(first), first);
            }
        } finally {
            changes.add(new Change(first, "start", place()));
        }
    }

    private String place() {
        return band
                + area.map(id -> " · " + id).orElse("")
                + point.map(number -> " · " + number).orElse("");
    }

    private LocalDate next(LocalDate day) {
        LocalDate next = days.higher(day);
        if (next == null || next.isAfter(last)) {
            next = last;
        }
        return due != null && due.isBefore(next) ? due : next;
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
        SameDayOrder order = ruleOr(PayRule.SAME_DAY_ORDER, day, defaults.sameDayOrder());
        on(day, Event.Hours.class).forEach(change -> {
            hours = change.hours();
            changes.add(new Change(day, "hours", hours));
        });
        on(day, Event.Leave.class)
                .filter(this::pauses)
                .forEach(leave -> changes.add(new Change(day, "paused", leave.type())));
        if (protection.filter(kept -> !kept.covers(day)).isPresent()) {
            protection = Optional.empty();
            changes.add(new Change(day, "protection-ended", place()));
        }
        if (order == SameDayOrder.UPLIFT_FIRST) {
            renumber(day);
            uplift(day);
        }
        // a step is taken within the table of the day, or of the day before
        LocalDate reading = order == SameDayOrder.UPLIFT_FIRST || day.equals(first) ? day : day.minusDays(1);
        while (day.equals(due)) {
            fallDue(day, reading);
        }
        while (deferredTo.remove(day)) {
            increment(day, reading);
        }
        for (Event.Increment decided : on(day, Event.Increment.class).toList()) {
            increment(decided.day(), reading);
        }
        for (Event.Move move : on(day, Event.Move.class).toList()) {
            move(move, reading);
        }
        if (order == SameDayOrder.STEP_FIRST) {
            renumber(day);
            uplift(day);
        }
    }

    /** Points added below in a new table move everybody's number and nobody's pay. */
    private void renumber(LocalDate day) {
        if (point.isPresent()
                && !day.equals(first)
                && answer(band, area, day.minusDays(1)) instanceof PayAnswer.Found before
                && answer(band, area, day) instanceof PayAnswer.Found now
                && before.scale() instanceof IncrementalScale old
                && now.scale() instanceof IncrementalScale renewed
                && old.addedBelow() != renewed.addedBelow()) {
            point = Optional.of(point.get() + renewed.addedBelow() - old.addedBelow());
            changes.add(new Change(day, "renumbered", point.get()));
        }
    }

    private boolean pauses(Event.Leave leave) {
        return defaults.pausingLeave().contains(leave.type());
    }

    // ---- increments ----

    private void beginIncrements() throws Stop {
        if (point.isEmpty()) {
            return;
        }
        period = incrementRule(first).untilFirst(point.get() == 1).orElse(period);
        schedule();
    }

    private IncrementDate incrementRule(LocalDate day) throws Stop {
        RuleAnswer<IncrementDate> answer = progression.on(day).rule(PayRule.INCREMENT_DATE);
        if (answer instanceof RuleAnswer.Found<IncrementDate> found) {
            return found.value();
        }
        return defaults.incrementDate()
                .orElseThrow(() -> new Stop(((RuleAnswer.NotKnown<IncrementDate>) answer).reason()));
    }

    /** Works out the next day on which an increment falls due: always from the origin, never from the last one. */
    private void schedule() {
        Anniversary next = scheme.on(origin).anniversary(period.multipliedBy(anniversary), defaults.leapDay());
        unsettled = !next.isSettled();
        LocalDate plain = next.earliest();
        LocalDate shifted = plain;
        for (LocalDate last = origin; !shifted.equals(last); ) {
            last = shifted;
            shifted = plain.plusDays(pausedBefore(shifted));
        }
        due = shifted;
    }

    private long pausedBefore(LocalDate day) {
        return progression.events().stream()
                .filter(event -> event instanceof Event.Leave leave && pauses(leave))
                .flatMap(event -> {
                    Span leave = ((Event.Leave) event).span();
                    LocalDate from = leave.from().isBefore(origin) ? origin : leave.from();
                    LocalDate until = leave.until().orElseThrow();
                    LocalDate end = until.isBefore(day) ? until : day;
                    return from.isBefore(end) ? from.datesUntil(end) : Stream.<LocalDate>empty();
                })
                .distinct()
                .count();
    }

    private void fallDue(LocalDate day, LocalDate reading) throws Stop {
        if (unsettled) {
            throw new Stop(Reason.of(
                    Reason.Code.LEAP_DAY_NOT_SETTLED, "scheme", scheme.id(), "origin", origin, "year", day.getYear()));
        }
        IncrementDate rule = incrementRule(day);
        boolean review = !period.equals(Period.ofYears(1));
        if (rule.untilFirst(false).isPresent()) {
            Event intervention = interventions.remove(day);
            if (intervention instanceof Event.Withheld withheld) {
                changes.add(new Change(day, "withheld", withheld.reason()));
            } else if (intervention instanceof Event.Deferred deferred) {
                changes.add(new Change(day, "deferred", deferred.until()));
                deferredTo.add(deferred.until());
            } else {
                increment(day, reading);
            }
        }
        if (review) {
            countFrom(day);
        } else {
            anniversary++;
        }
        schedule();
    }

    private void countFrom(LocalDate day) {
        origin = day;
        period = Period.ofYears(1);
        anniversary = 1;
    }

    private void increment(LocalDate day, LocalDate reading) throws Stop {
        PayScale scale = pay(reading).scale();
        if (point.isEmpty() || !(scale instanceof IncrementalScale points)) {
            throw new IllegalArgumentException("an increment needs a pay point: " + place() + " on " + day);
        }
        int next = point.get() + 1;
        if (points.point(next).isEmpty()) {
            changes.add(new Change(day, "ceiling", point.get()));
        } else {
            point = Optional.of(next);
            changes.add(new Change(day, "increment", next));
        }
    }

    // ---- moves and uplifts ----

    private void move(Event.Move move, LocalDate reading) throws Stop {
        FullTimeSalary before = salaryBefore(reading);
        PayScale scale = pay(move.band(), move.area(), reading).scale();
        Placement placement =
                new Placement(progression.on(reading), before, point, move.band(), move.area(), move.policy());
        PlacementAnswer answer = move.policy().place(placement, scale);
        if (!(answer instanceof PlacementAnswer.Placed placed)) {
            throw new Stop(((PlacementAnswer.Refused) answer).reason());
        }
        band = move.band();
        area = move.area();
        boolean wasOnPoint = point.isPresent();
        point = placed.point();
        salary = point.isPresent() ? Optional.empty() : Optional.of(placed.salary());
        protection = placed.protection();
        protection.flatMap(Protection::until).ifPresent(days::add);
        if (scale instanceof SpotSalary && scale.position(placed.salary()) == Position.INSIDE) {
            salary = Optional.empty();
        }
        changes.add(new Change(move.day(), "moved", place()));
        if (point.isEmpty()) {
            due = null;
            lapse(move.day());
        } else if (placed.newIncrementDate() || !wasOnPoint) {
            incrementRule(move.day());
            countFrom(move.day());
            schedule();
            lapse(move.day());
        }
    }

    /** An increment of the old band that is still to be given is none of the new one. */
    private void lapse(LocalDate day) {
        deferredTo.forEach(until -> changes.add(new Change(day, "lapsed", until)));
        deferredTo.clear();
    }

    /** What the old band pays on the day, or where its tables have ended, what was paid last. */
    private FullTimeSalary salaryBefore(LocalDate reading) throws Stop {
        return paid != null && answer(band, area, reading) instanceof PayAnswer.Refused
                ? paid
                : withProtection(own(reading));
    }

    private FullTimeSalary withProtection(FullTimeSalary own) {
        return protection
                .map(Protection::salary)
                .filter(kept -> kept.compareTo(own) > 0)
                .orElse(own);
    }

    private void uplift(LocalDate day) {
        List<Event.Uplift> uplifts = on(day, Event.Uplift.class).toList();
        if (uplifts.isEmpty()) {
            return;
        }
        FullTimeSalary before = salary.filter(own -> point.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(
                        "an uplift needs a salary within a range: " + place() + " on " + day));
        Rounding rounding = ruleOr(PayRule.PAY_ROUNDING, day, defaults.payRounding());
        BigDecimal pounds = before.pounds();
        for (Event.Uplift uplift : uplifts) {
            pounds = pounds.multiply(BigDecimal.ONE.add(uplift.percent().movePointLeft(2)));
        }
        long pence = rounding.round(pounds).movePointRight(2).longValueExact();
        salary = Optional.of(FullTimeSalary.ofPence(before.currency(), Math.max(before.pence(), pence)));
        changes.add(new Change(day, "uplift", salary.get()));
    }

    // ---- what is paid on a day ----

    private Slice slice(LocalDate day) throws Stop {
        PayAnswer.Found found = pay(day);
        if (salary.isPresent() && !day.equals(first)) {
            meetNewScale(found, day);
        }
        FullTimeSalary own = own(day);
        FullTimeSalary fullTime = withProtection(own);
        Position position = judge(fullTime, found, day, !fullTime.equals(own));
        if (salary.isPresent()
                && found.scale() instanceof IncrementalScale points
                && points.force() == PayScale.Force.BINDING) {
            throw new Stop(Reason.of(Reason.Code.POINT_NEEDED, "band", band, "salary", salary.get(), "day", day));
        }
        paid = fullTime;
        ProRata proRata =
                fullTime.proRata(hours.outOf(week(day)), ruleOr(PayRule.PAY_ROUNDING, day, defaults.payRounding()));
        return new Slice(span, band, area, point, proRata, position, found.standing(), found.source());
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

    // ---- a salary that is given by hand ----

    /** Where the scale itself fixes what is paid, a salary given by hand is that of a point, or of the post. */
    private void settle(PayAnswer.Found found, LocalDate day) throws Stop {
        FullTimeSalary given = salary.orElseThrow();
        PayScale scale = found.scale();
        if (scale instanceof PayRange || judge(given, found, day, false) != Position.INSIDE) {
            return;
        }
        salary = Optional.empty();
        if (scale instanceof IncrementalScale points) {
            point = IntStream.rangeClosed(1, points.points().size())
                    .boxed()
                    .filter(number ->
                            points.point(number).flatMap(PayFigure::findAmount).equals(Optional.of(given)))
                    .findFirst();
            if (point.isEmpty()) {
                throw new Stop(
                        Reason.of(Reason.Code.POINT_NUMBER_NOT_KNOWN, "band", band, "salary", given, "day", day));
            }
        }
    }

    /** A new scale leaves a salary given by hand where it is, unless an uplift of the day or the policy moves it. */
    private void meetNewScale(PayAnswer.Found found, LocalDate day) {
        if (!(answer(band, area, day.minusDays(1)) instanceof PayAnswer.Found before)
                || before.scale().equals(found.scale())) {
            return;
        }
        FullTimeSalary given = salary.orElseThrow();
        if (on(day, Event.Uplift.class).findAny().isEmpty()
                && on(day, Event.Move.class).findAny().isEmpty()) {
            changes.add(new Change(day, "not-uplifted", given));
        }
        Optional<FullTimeSalary> minimum = found.scale().minimum().findAmount();
        if (defaults.liftsToMinimum()
                && found.scale().force() == PayScale.Force.BINDING
                && found.scale().position(given) == Position.BELOW
                && before.scale().position(given) != Position.BELOW) {
            salary = minimum;
            changes.add(new Change(day, "lifted", minimum.orElseThrow()));
        }
    }

    /** A scale that binds ends the walk where the salary does not lie in it, unless it is a protected one. */
    private Position judge(FullTimeSalary fullTime, PayAnswer.Found found, LocalDate day, boolean kept) throws Stop {
        PayScale scale = found.scale();
        Position position = scale.position(fullTime);
        if (position == Position.INSIDE
                || scale.force() == PayScale.Force.INDICATIVE
                || (kept && position != Position.BELOW)) {
            return position;
        }
        throw switch (position) {
            case BELOW -> misplaced(Reason.Code.BELOW_MINIMUM, fullTime, day, Optional.of(scale.minimum()));
            case ABOVE -> misplaced(Reason.Code.ABOVE_MAXIMUM, fullTime, day, Optional.of(scale.maximum()));
            case OFF_POINT -> misplaced(Reason.Code.NOT_ON_PAY_POINT, fullTime, day, Optional.empty());
            default -> new Stop(Reason.of(Reason.Code.FIGURE_NOT_KNOWN, "band", band, "why", unknown(scale)));
        };
    }

    private Stop misplaced(Reason.Code code, FullTimeSalary fullTime, LocalDate day, Optional<PayFigure> bound) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("band", band);
        area.ifPresent(id -> values.put("area", id));
        values.put("salary", fullTime);
        values.put("day", day);
        bound.flatMap(PayFigure::findAmount).ifPresent(amount -> values.put("bound", amount));
        return new Stop(new Reason(code, values));
    }

    private static PayFigure unknown(PayScale scale) {
        return scale.figures().stream()
                .filter(PayFigure.NotKnown.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private FullTimeSalary own(LocalDate day) throws Stop {
        PayScale scale = pay(day).scale();
        if (point.isPresent()) {
            int number = point.get();
            Optional<PayFigure> figure =
                    scale instanceof IncrementalScale points ? points.point(number) : Optional.empty();
            return known(figure.orElseThrow(
                    () -> new Stop(Reason.of(Reason.Code.NO_SUCH_POINT, "band", band, "point", number, "day", day))));
        } else if (salary.isPresent()) {
            return salary.get();
        } else if (scale instanceof PayRange || scale instanceof IncrementalScale) {
            throw new IllegalArgumentException(
                    "a start must be at a pay point of an incremental scale, or at a salary within a range: "
                            + place());
        }
        return known(scale.minimum());
    }

    private FullTimeSalary known(PayFigure figure) throws Stop {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("band", band);
        point.ifPresent(number -> values.put("point", number));
        values.put("why", figure);
        return figure.findAmount().orElseThrow(() -> new Stop(new Reason(Reason.Code.FIGURE_NOT_KNOWN, values)));
    }

    private PayAnswer.Found pay(LocalDate day) throws Stop {
        return pay(band, area, day);
    }

    private PayAnswer.Found pay(String inBand, Optional<String> inArea, LocalDate day) throws Stop {
        PayAnswer answer = answer(inBand, inArea, day);
        if (answer instanceof PayAnswer.Found found) {
            return found;
        }
        throw new Stop(((PayAnswer.Refused) answer).reason());
    }

    private PayAnswer answer(String inBand, Optional<String> inArea, LocalDate day) {
        SchemeDay on = progression.on(day);
        return inArea.map(id -> on.pay(inBand, id)).orElseGet(() -> on.pay(inBand));
    }

    private <T> T ruleOr(PayRule<T> rule, LocalDate day, T otherwise) {
        return progression.on(day).rule(rule).find().orElse(otherwise);
    }
}
