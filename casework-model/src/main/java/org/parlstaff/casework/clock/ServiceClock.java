package org.parlstaff.casework.clock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * How long a matter ran, from marks such as started on 2 November, paused on the 9th, resumed on the 16th.
 *
 * <p>A clock is started once and may be paused, resumed, stopped and opened again; each opening begins a new cycle. A
 * paused clock is in the state {@link State#PAUSED} for as long as no mark ends it, and no far-off day stands for
 * "never". Everything is worked out for a day given by the caller, and marks after that day are not looked at.
 *
 * <p>Days are counted like the days after receipt of a letter: the day a span begins is not counted, the day it ends
 * is. So adjoining spans add up. Clocks are immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class ServiceClock permits ImmutableServiceClock {

    ServiceClock() {}

    /** {@return the marks, oldest first, the first one {@link Mark.Kind#START}} */
    public abstract List<Mark> marks();

    /**
     * Something that happened to a clock.
     *
     * @param day the day it happened
     * @param kind what happened
     */
    public record Mark(LocalDate day, Kind kind) {

        /**
         * Refuses null.
         *
         * @param day the day it happened
         * @param kind what happened
         */
        public Mark {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(kind, "kind");
        }

        /** What can happen to a clock. */
        public enum Kind {
            /** It begins to run; only ever the first mark. */
            START,
            /** It stands still, because it is someone else's turn. */
            PAUSE,
            /** It runs again after a pause. */
            RESUME,
            /** It ends, running or paused. */
            STOP,
            /** It begins to run again after it was stopped: a new cycle. */
            REOPEN
        }
    }

    /** What a clock is doing. */
    public enum State {
        /** Its first mark lies in the future. */
        NOT_STARTED,
        /** It runs. */
        RUNNING,
        /** It stands still. */
        PAUSED,
        /** It has ended, and may be opened again. */
        STOPPED;

        private State after(Mark mark) {
            return switch (mark.kind()) {
                case START -> only(NOT_STARTED, mark, RUNNING);
                case PAUSE -> only(RUNNING, mark, PAUSED);
                case RESUME -> only(PAUSED, mark, RUNNING);
                case STOP -> only(this == PAUSED ? PAUSED : RUNNING, mark, STOPPED);
                case REOPEN -> only(STOPPED, mark, RUNNING);
            };
        }

        private State only(State required, Mark mark, State next) {
            if (this != required) {
                throw new IllegalArgumentException(
                        "clock must be " + required + " for " + mark.kind() + " on " + mark.day() + ": " + this);
            }
            return next;
        }
    }

    /**
     * A stretch of time in one state, running or paused.
     *
     * @param state what the clock was doing
     * @param from the day the stretch began
     * @param until the day it ended, or the day looked from; may be the same day
     */
    public record Span(State state, LocalDate from, LocalDate until) {

        /** {@return its length in days of any kind} */
        public int days() {
            return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
        }
    }

    /**
     * A length of time.
     *
     * @param days days of any kind
     * @param workingDays working days by the calendar asked
     */
    public record Elapsed(int days, int workingDays) {}

    /**
     * Returns the clock with some marks.
     *
     * @param marks the marks, oldest first, the first one a start
     * @return the clock
     * @throws IllegalArgumentException if there is none, they are out of order, or one does not fit the state before it
     */
    public static ServiceClock of(List<Mark> marks) {
        return ImmutableServiceClock.of(marks);
    }

    /**
     * Returns what the clock is doing.
     *
     * @param asOf the day to look from
     * @return the state after the last mark on or before that day
     */
    public final State state(LocalDate asOf) {
        State state = State.NOT_STARTED;
        for (Mark mark : marks()) {
            if (mark.day().isAfter(asOf)) {
                break;
            }
            state = state.after(mark);
        }
        return state;
    }

    /**
     * Returns the stretches in which the clock ran or stood still; while it is stopped there is none.
     *
     * @param asOf the day to look from, which ends a stretch still going on
     * @return the stretches, oldest first
     */
    public final List<Span> spans(LocalDate asOf) {
        List<Span> spans = new ArrayList<>();
        State state = State.NOT_STARTED;
        LocalDate from = asOf;
        for (Mark mark : marks()) {
            if (mark.day().isAfter(asOf)) {
                break;
            }
            addSpan(spans, state, from, mark.day());
            state = state.after(mark);
            from = mark.day();
        }
        addSpan(spans, state, from, asOf);
        return List.copyOf(spans);
    }

    /**
     * Returns each cycle as a clock of its own: from the start or an opening to the stop that follows, if any.
     *
     * @return the cycles, oldest first, at least one
     */
    public final List<ServiceClock> cycles() {
        List<ServiceClock> cycles = new ArrayList<>();
        List<Mark> cycle = new ArrayList<>();
        for (Mark mark : marks()) {
            if (mark.kind() == Mark.Kind.REOPEN) {
                cycles.add(of(cycle));
                cycle.clear();
                cycle.add(new Mark(mark.day(), Mark.Kind.START));
            } else {
                cycle.add(mark);
            }
        }
        cycles.add(of(cycle));
        return List.copyOf(cycles);
    }

    /**
     * Returns how long the clock was open, pauses included, over all cycles.
     *
     * @param asOf the day to look from
     * @param calendar the working days to count by
     * @return the time open
     * @throws DateTimeException if the calendar does not know one of the days
     */
    public final Elapsed gross(LocalDate asOf, WorkingCalendar calendar) {
        return total(spans(asOf), calendar);
    }

    /**
     * Returns how long the clock ran, without pauses, over all cycles.
     *
     * @param asOf the day to look from
     * @param calendar the working days to count by
     * @return the time it ran
     * @throws DateTimeException if the calendar does not know one of the days
     */
    public final Elapsed net(LocalDate asOf, WorkingCalendar calendar) {
        return total(
                spans(asOf).stream()
                        .filter(span -> span.state() == State.RUNNING)
                        .toList(),
                calendar);
    }

    /**
     * Works out when the current cycle is due, put off by its pauses.
     *
     * <p>A pause counts once it is over. While it goes on, nothing comes due.
     *
     * @param deadline the rule
     * @param asOf the day to look from
     * @param calendar the working days to go by
     * @return the day with its working, or a refusal
     * @throws IllegalArgumentException if the clock starts after that day
     */
    public final DueAnswer due(Deadline deadline, LocalDate asOf, WorkingCalendar calendar) {
        List<Span> spans = currentCycle(asOf).spans(asOf);
        LocalDate start = spans.get(0).from();
        List<Span> pauses = spans.stream()
                .filter(span -> span.state() == State.PAUSED && !span.until().isAfter(lastRan(spans)))
                .toList();
        if (deadline.unit() != Deadline.Unit.WORKING_DAYS) {
            return deadline.due(start, pauses.stream().mapToInt(Span::days).sum(), calendar);
        }
        if (pauses.stream().anyMatch(pause -> !calendar.covers(pause.from()) || !calendar.covers(pause.until()))) {
            return new DueAnswer.Refused(DueAnswer.Code.DAY_NOT_COVERED, deadline, start, calendar);
        }
        int moved = total(pauses, calendar).workingDays();
        return deadline.due(start, moved, calendar);
    }

    /**
     * Tells whether the current cycle ran past the day it was due.
     *
     * <p>A paused or stopped clock is judged by the last day it ran: a pause makes nothing overdue and excuses nothing.
     *
     * @param deadline the rule
     * @param asOf the day to look from
     * @param calendar the working days to go by
     * @return whether it is, or stopped, overdue
     * @throws IllegalArgumentException if the clock starts after that day
     * @throws NoSuchElementException naming code and reason, if the due day is refused
     */
    public final boolean isOverdue(Deadline deadline, LocalDate asOf, WorkingCalendar calendar) {
        LocalDate lastRan = lastRan(currentCycle(asOf).spans(asOf));
        return due(deadline, asOf, calendar).orElseThrow().isOverdue(lastRan);
    }

    private ServiceClock currentCycle(LocalDate asOf) {
        ServiceClock current = this;
        for (ServiceClock cycle : cycles()) {
            if (!cycle.marks().get(0).day().isAfter(asOf)) {
                current = cycle;
            }
        }
        if (current.state(asOf) == State.NOT_STARTED) {
            throw new IllegalArgumentException("asOf must not be before the clock starts: " + asOf);
        }
        return current;
    }

    private static LocalDate lastRan(List<Span> spans) {
        Span last = spans.get(spans.size() - 1);
        return last.state() == State.RUNNING ? last.until() : last.from();
    }

    private static void addSpan(List<Span> spans, State state, LocalDate from, LocalDate until) {
        if (state == State.RUNNING || state == State.PAUSED) {
            spans.add(new Span(state, from, until));
        }
    }

    private static Elapsed total(List<Span> spans, WorkingCalendar calendar) {
        int days = 0;
        int workingDays = 0;
        for (Span span : spans) {
            days += span.days();
            workingDays += calendar.workingDaysBetween(span.from(), span.until());
        }
        return new Elapsed(days, workingDays);
    }

    @Value.Check
    void check() {
        if (marks().isEmpty()) {
            throw new IllegalArgumentException("marks must not be empty: []");
        }
        State state = State.NOT_STARTED;
        LocalDate before = marks().get(0).day();
        for (Mark mark : marks()) {
            if (mark.day().isBefore(before)) {
                throw new IllegalArgumentException("marks must be in order of days: " + before + ", " + mark.day());
            }
            state = state.after(mark);
            before = mark.day();
        }
    }
}
