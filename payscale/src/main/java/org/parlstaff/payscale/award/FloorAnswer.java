package org.parlstaff.payscale.award;

import java.util.NoSuchElementException;
import org.parlstaff.payscale.Standing;

/** What a wage floor is on a day for a class of workers: a rate, or that it is not known and so not checked. */
public sealed interface FloorAnswer {

    /**
     * A rate that counts on the day.
     *
     * @param floor the rate with its dates and its source
     * @param standing the weaker of the standings of the rate and of its days
     */
    record Found(WageFloor floor, Standing standing) implements FloorAnswer {}

    /**
     * No rate is known for the day and the class, so nothing can be checked against it.
     *
     * @param message which floor, which class, which day
     */
    record NotKnown(String message) implements FloorAnswer {

        /** The permanent code of this answer. */
        public static final String CODE = "pay.floor-not-known";
    }

    /**
     * Returns the rate.
     *
     * @return the rate
     * @throws NoSuchElementException if it is not known, with the code and the message
     */
    default WageFloor orElseThrow() {
        if (this instanceof Found found) {
            return found.floor();
        }
        throw new NoSuchElementException(NotKnown.CODE + ": " + ((NotKnown) this).message());
    }
}
