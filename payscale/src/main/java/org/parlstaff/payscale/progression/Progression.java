package org.parlstaff.payscale.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.SchemeDay;
import org.parlstaff.payscale.Span;

/**
 * What follows from a start under the dated rules and tables of a scheme.
 *
 * <pre>{@code
 * PayScheme senedd = PaySchemes.shipped().scheme("senedd");
 * Start start = Start.atPoint("band-3", 1, LocalDate.of(2026, 6, 1), WeeklyHours.parse("29.6"));
 * Timeline timeline = Progression.of(senedd, start).until(LocalDate.of(2028, 1, 1));
 * timeline.slices().forEach(slice -> out.println("  " + slice));
 * out.println("  " + timeline.ending());
 * }</pre>
 *
 * <p>Nothing is guessed: a day that no table covers, a pay point that no source gives, or a rule that is not known ends the
 * timeline with its code. So does a salary given by hand that does not lie in a scale that binds, such as one that a new minimum
 * has overtaken; a new table alone never raises it. Immutable and safe to share between threads.
 *
 * @param scheme the scheme, with the user's own tables laid over it if there are any
 * @param start where the person begins
 * @param events what happens later, in any order
 * @param defaults what the caller settles where the scheme does not
 * @param knownOn the day whose knowledge counts; absent for all that is now known
 */
public record Progression(
        PayScheme scheme, Start start, List<Event> events, PayDefaults defaults, Optional<LocalDate> knownOn) {

    /**
     * Copies the events.
     *
     * @param scheme the scheme, with the user's own tables laid over it if there are any
     * @param start where the person begins
     * @param events what happens later, in any order
     * @param defaults what the caller settles where the scheme does not
     * @param knownOn the day whose knowledge counts; absent for all that is now known
     */
    public Progression {
        events = List.copyOf(events);
    }

    /**
     * Returns the progression of a start to which nothing happens, with all that is now known.
     *
     * @param scheme the scheme
     * @param start where the person begins
     * @return the progression
     */
    public static Progression of(PayScheme scheme, Start start) {
        return new Progression(scheme, start, List.of(), PayDefaults.defaults(), Optional.empty());
    }

    /**
     * Returns this progression with more events.
     *
     * @param more the events
     * @return the progression
     */
    public Progression with(Event... more) {
        List<Event> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return new Progression(scheme, start, all, defaults, knownOn);
    }

    /**
     * Returns this progression under other defaults.
     *
     * @param other what the caller settles where the scheme does not
     * @return the progression
     */
    public Progression under(PayDefaults other) {
        return new Progression(scheme, start, events, other, knownOn);
    }

    /**
     * Returns this progression as it looked on a day, from the tables that had been published by then.
     *
     * @param day the day whose knowledge counts
     * @return the progression
     */
    public Progression asKnownOn(LocalDate day) {
        return new Progression(scheme, start, events, defaults, Optional.of(day));
    }

    /** The scheme on a day, as the progression knows it. */
    SchemeDay on(LocalDate day) {
        SchemeDay now = scheme.on(day);
        return knownOn.map(now::asKnownOn).orElse(now);
    }

    /**
     * Returns the timeline from the start to a day.
     *
     * @param endExclusive the first day that no longer counts
     * @return the timeline
     * @throws IllegalArgumentException as {@link #over} does
     */
    public Timeline until(LocalDate endExclusive) {
        return over(Span.of(start.term().from(), endExclusive));
    }

    /**
     * Returns the timeline over a span of days.
     *
     * @param span the days, with an end; those before the start are left out
     * @return the timeline
     * @throws IllegalArgumentException if the span has no end, or ends on or before the start; if the start is not one for the
     *     scale of its band; or if an event does not fit, such as a withheld increment on a day on which none falls due
     */
    public Timeline over(Span span) {
        return new TimelineWalk(this, span).run();
    }
}
