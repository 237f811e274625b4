package org.parlstaff.payscale.rule;

import org.parlstaff.payscale.format.Ids;

/**
 * Which comes first where a new table or an uplift and a step of one person fall on the same day.
 */
public enum SameDayOrder {
    /** Pay is brought to the new table, and the step is taken within it. */
    UPLIFT_FIRST,
    /** The step is taken within the table of the day before, and the result is brought to the new table. */
    STEP_FIRST;

    /** {@return the name as files write it, such as {@code uplift-first}} */
    public String id() {
        return Ids.of(this);
    }

    /**
     * Reads a name as files write it.
     *
     * @param id the name, such as {@code uplift-first}
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name
     */
    public static SameDayOrder parse(String id) {
        return Ids.parse(SameDayOrder.class, "same-day order", id);
    }
}
