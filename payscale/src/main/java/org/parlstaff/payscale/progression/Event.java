package org.parlstaff.payscale.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.WeeklyHours;

/** Something that happens to one person's pay after the start, such as a change of hours on a day. */
public sealed interface Event {

    /** {@return the day on which it counts} */
    LocalDate day();

    /**
     * Contracted hours change, at most once on a day. The increment date stays.
     *
     * @param day the first day of the new hours
     * @param hours the contracted hours of a week
     */
    record Hours(LocalDate day, WeeklyHours hours) implements Event {}

    /**
     * An increment that falls due is not given; the next one falls due a year later.
     *
     * @param day the day on which the increment falls due
     * @param reason why it is withheld
     */
    record Withheld(LocalDate day, String reason) implements Event {}

    /**
     * An increment that falls due is given later; the days on which others fall due stay. Several may be deferred to one day.
     * One that is still to be given lapses with a move after which increments run anew.
     *
     * @param day the day on which the increment falls due
     * @param until the day on which it is given
     * @param reason why it is deferred
     */
    record Deferred(LocalDate day, LocalDate until, String reason) implements Event {

        /**
         * Checks the days.
         *
         * @param day the day on which the increment falls due
         * @param until the day on which it is given
         * @param reason why it is deferred
         * @throws IllegalArgumentException if it would not be given later
         */
        public Deferred {
            if (!until.isAfter(day)) {
                throw new IllegalArgumentException(
                        "a deferred increment must be given later than it falls due: " + until + ", due on " + day);
            }
        }
    }

    /**
     * Leave. If the policy lets its type pause increments, each one due after it falls due as many days later.
     *
     * @param span the days of the leave, with an end
     * @param type the type of leave, as {@link PayDefaults#pausingLeave} names it
     */
    record Leave(Span span, String type) implements Event {

        /**
         * Checks the span.
         *
         * @param span the days of the leave, with an end
         * @param type the type of leave, as {@link PayDefaults#pausingLeave} names it
         * @throws IllegalArgumentException if it has no end
         */
        public Leave {
            if (span.until().isEmpty()) {
                throw new IllegalArgumentException("leave must have an end: " + span);
            }
        }

        @Override
        public LocalDate day() {
            return span.from();
        }
    }

    /**
     * An increment that somebody decides on, as the Member did in the Sixth Senedd. On the day of a move it is given first.
     *
     * @param day the first day at the next pay point
     */
    record Increment(LocalDate day) implements Event {}

    /**
     * A rise of a salary within a range, such as IPSA's yearly rise for all staff. A person on a pay point rises with the
     * table instead. Several on one day are multiplied, and the salary is rounded once.
     *
     * @param day the first day of the new salary
     * @param percent the percentage, such as 3; not negative
     */
    record Uplift(LocalDate day, BigDecimal percent) implements Event {

        /**
         * Checks the percentage.
         *
         * @param day the first day of the new salary
         * @param percent the percentage, such as 3; not negative
         * @throws IllegalArgumentException if it is negative
         */
        public Uplift {
            if (percent.signum() < 0) {
                throw new IllegalArgumentException("an uplift must not be negative: " + percent);
            }
        }
    }

    /**
     * A move to another band, framework or area: a promotion, an assimilation, a re-grading; at most one on a day.
     *
     * @param day the first day in the new band
     * @param band the id of the new band
     * @param area the id of the new area, if pay differs by area
     * @param policy where in the new band the person is placed
     */
    record Move(LocalDate day, String band, Optional<String> area, PlacementPolicy policy) implements Event {}

    /**
     * Returns a move without a policy, which the shipped schemes cannot answer.
     *
     * @param day the first day in the new band
     * @param band the id of the new band
     * @return the event
     */
    static Event move(LocalDate day, String band) {
        return move(day, band, PlacementPolicy.none());
    }

    /**
     * Returns a move where pay does not differ by area.
     *
     * @param day the first day in the new band
     * @param band the id of the new band
     * @param policy where in the new band the person is placed
     * @return the event
     */
    static Event move(LocalDate day, String band, PlacementPolicy policy) {
        return new Move(day, band, Optional.empty(), policy);
    }
}
