package org.parlstaff.payscale.progression;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.Anniversary;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.progression.Person.Stop;
import org.parlstaff.payscale.rule.IncrementDate;

/** When a person's increments fall due, and which of them are given, put off or withheld. */
final class Increments {

    private static final Period YEAR = Period.ofYears(1);

    private final Person person;
    private final Map<LocalDate, Event> interventions = new HashMap<>();
    /** A day for each increment that is still to be given, so a day to which two were deferred is in it twice. */
    private final List<LocalDate> deferredTo = new ArrayList<>();

    private LocalDate origin;
    private Period period = YEAR;
    private int anniversary = 1;
    private @Nullable LocalDate due;
    private boolean unsettled;

    Increments(Person person) {
        this.person = person;
        this.origin = person.progression.start().term().from();
        for (Event event : person.progression.events()) {
            if ((event instanceof Event.Withheld || event instanceof Event.Deferred)
                    && interventions.put(event.day(), event) != null) {
                throw new IllegalArgumentException("an increment must be withheld or deferred once: " + event.day());
            }
        }
    }

    void begin() throws Stop {
        if (person.point.isPresent()) {
            period = rule(origin).untilFirst(person.point.get() == 1).orElse(period);
            schedule();
        }
    }

    /** The next day on which one falls due, if any does. */
    Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** Gives what falls due, was put off to the day, or was decided on; a step is taken within the table that is read. */
    void giveOn(LocalDate day, LocalDate reading) throws Stop {
        while (day.equals(due)) {
            fallDue(day, reading);
        }
        while (deferredTo.remove(day)) {
            give(day, reading);
        }
        for (Event.Increment decided : person.events(Event.Increment.class, day)) {
            give(decided.day(), reading);
        }
    }

    /** After a move increments run on, or anew from its day, or not at all. */
    void moved(LocalDate day, boolean anew) throws Stop {
        if (person.point.isEmpty()) {
            due = null;
            lapse(day);
        } else if (anew) {
            rule(day);
            countFrom(day);
            schedule();
            lapse(day);
        }
    }

    boolean pauses(Event.Leave leave) {
        return person.defaults.pausingLeave().contains(leave.type());
    }

    /** Who withholds or defers on a day on which nothing fell due has mistaken the day. */
    void demandAllMet(LocalDate end) {
        interventions.keySet().stream()
                .filter(day -> day.isBefore(end))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> {
                    throw new IllegalArgumentException("an increment must fall due on the day: " + day);
                });
    }

    private IncrementDate rule(LocalDate day) throws Stop {
        RuleAnswer<IncrementDate> answer = person.progression.on(day).rule(PayRule.INCREMENT_DATE);
        if (answer instanceof RuleAnswer.Found<IncrementDate> found) {
            return found.value();
        }
        return person.defaults
                .incrementDate()
                .orElseThrow(() -> new Stop(((RuleAnswer.NotKnown<IncrementDate>) answer).reason()));
    }

    /** Works out the next day on which an increment falls due: always from the origin, never from the last one. */
    private void schedule() {
        Anniversary next = person.progression
                .scheme()
                .on(origin)
                .anniversary(period.multipliedBy(anniversary), person.defaults.leapDay());
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
        return person.events(Event.Leave.class)
                .filter(this::pauses)
                .flatMap(event -> {
                    Span leave = event.span();
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
                    Reason.Code.LEAP_DAY_NOT_SETTLED,
                    "scheme",
                    person.progression.scheme().id(),
                    "origin",
                    origin,
                    "year",
                    day.getYear()));
        }
        if (rule(day).untilFirst(false).isPresent()) {
            Event intervention = interventions.remove(day);
            if (intervention instanceof Event.Withheld withheld) {
                person.changed(day, "withheld", withheld.reason());
            } else if (intervention instanceof Event.Deferred deferred) {
                person.changed(day, "deferred", deferred.until());
                deferredTo.add(deferred.until());
            } else {
                give(day, reading);
            }
        }
        if (period.equals(YEAR)) {
            anniversary++;
        } else {
            countFrom(day);
        }
        schedule();
    }

    private void countFrom(LocalDate day) {
        origin = day;
        period = YEAR;
        anniversary = 1;
    }

    private void give(LocalDate day, LocalDate reading) throws Stop {
        PayScale scale = person.pay(reading).scale();
        if (person.point.isEmpty() || !(scale instanceof IncrementalScale points)) {
            throw new IllegalArgumentException("an increment needs a pay point: " + person.place() + " on " + day);
        }
        int next = person.point.get() + 1;
        if (points.point(next).isEmpty()) {
            person.changed(day, "ceiling", next - 1);
        } else {
            person.point = Optional.of(next);
            person.changed(day, "increment", next);
        }
    }

    /** An increment of the old band that is still to be given is none of the new one. */
    private void lapse(LocalDate day) {
        deferredTo.forEach(until -> person.changed(day, "lapsed", until));
        deferredTo.clear();
    }
}
