package org.parlstaff.payscale.progression;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.parlstaff.payscale.FullTimeSalary;

/** Where a move leads: a place in the new band, or why none can be given. */
public sealed interface PlacementAnswer {

    /**
     * A place in the new band.
     *
     * @param point the pay point, on an incremental scale
     * @param salary what the new band pays there for a full-time year
     * @param newIncrementDate whether later increments fall on the anniversary of the move
     * @param protection the salary that is kept, if a higher one is
     */
    record Placed(
            Optional<Integer> point, FullTimeSalary salary, boolean newIncrementDate, Optional<Protection> protection)
            implements PlacementAnswer {

        /** {@return what is paid on the day of the move: the higher of the new and the protected salary} */
        public FullTimeSalary paid() {
            return protection
                    .map(Protection::salary)
                    .filter(kept -> kept.compareTo(salary) > 0)
                    .orElse(salary);
        }
    }

    /**
     * No place can be given.
     *
     * @param code why, for programs: {@link #NO_RISE}, {@link #NO_POINT_TO_KEEP}, or the code of a table, a figure, a point or a
     *     rule that could not be given, such as {@code pay.rule-not-known}
     * @param message why, for people
     */
    record Refused(String code, String message) implements PlacementAnswer {

        /** The rule is known, and no figure of the band is the rise that it asks for. */
        public static final String NO_RISE = "pay.no-rise";

        /** The number of the pay point is to be kept, and there is none before the move or none in the new band. */
        public static final String NO_POINT_TO_KEEP = "pay.no-point-to-keep";
    }

    /**
     * Returns the place.
     *
     * @return the place
     * @throws NoSuchElementException if there is none, with the code and the message
     */
    default Placed orElseThrow() {
        if (this instanceof Placed placed) {
            return placed;
        }
        Refused refused = (Refused) this;
        throw new NoSuchElementException(refused.code() + ": " + refused.message());
    }
}
