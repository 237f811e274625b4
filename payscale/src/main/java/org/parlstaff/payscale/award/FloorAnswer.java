package org.parlstaff.payscale.award;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Standing;

/** What a wage floor is on a day for a class of workers: a rate, or that it is not known and so not checked. */
public sealed interface FloorAnswer extends JsonForm {

    /**
     * A rate that counts on the day.
     *
     * @param floor the rate with its dates and its source
     * @param standing the weaker of the standings of the rate and of its days
     */
    record Found(WageFloor floor, Standing standing) implements FloorAnswer {}

    /**
     * No rate is known for the day and the class, or there is no such floor, so nothing can be checked against it.
     *
     * @param reason which floor, which class, which day
     */
    record NotKnown(Reason reason) implements FloorAnswer {}

    /** {@return the rate, if it is known} */
    default Optional<WageFloor> find() {
        return this instanceof Found found ? Optional.of(found.floor()) : Optional.empty();
    }

    /**
     * Returns the rate.
     *
     * @return the rate
     * @throws NoSuchElementException if it is not known, with the reason
     */
    default WageFloor orElseThrow() {
        return find().orElseThrow(() ->
                new NoSuchElementException(((NotKnown) this).reason().toString()));
    }
}
