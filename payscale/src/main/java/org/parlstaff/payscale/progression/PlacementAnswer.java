package org.parlstaff.payscale.progression;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Reason;

/** Where a move leads: a place in the new band, or why none can be given. */
public sealed interface PlacementAnswer extends JsonForm {

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
     * @param reason why: what the table refuses, a figure that is not known, or what the placement policy says
     */
    record Refused(Reason reason) implements PlacementAnswer {

        /** {@return why, for programs} */
        public Reason.Code code() {
            return reason.code();
        }
    }

    /** {@return the place, if one can be given} */
    default Optional<Placed> find() {
        return this instanceof Placed placed ? Optional.of(placed) : Optional.empty();
    }

    /**
     * Returns the place.
     *
     * @return the place
     * @throws NoSuchElementException if there is none, with the reason
     */
    default Placed orElseThrow() {
        return find().orElseThrow(() ->
                new NoSuchElementException(((Refused) this).reason().toString()));
    }
}
