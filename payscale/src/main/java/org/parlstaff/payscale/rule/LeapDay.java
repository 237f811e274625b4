package org.parlstaff.payscale.rule;

import org.parlstaff.payscale.format.Ids;

/**
 * What becomes of an anniversary whose day the month does not have, such as 29 February in a common year.
 */
public enum LeapDay {
    /** It falls on the last day of the month, such as 28 February. */
    FEB_28,
    /** It falls on the first day of the next month, such as 1 March. */
    MAR_1,
    /** Nobody has settled it, so there is no answer. */
    REJECT;

    /** {@return the name as files write it, such as {@code feb-28}} */
    public String id() {
        return Ids.of(this);
    }

    /**
     * Reads a name as files write it.
     *
     * @param id the name, such as {@code feb-28}
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name
     */
    public static LeapDay parse(String id) {
        return Ids.parse(LeapDay.class, "leap day", id);
    }
}
