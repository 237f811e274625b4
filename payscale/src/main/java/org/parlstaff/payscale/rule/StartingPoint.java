package org.parlstaff.payscale.rule;

import org.parlstaff.payscale.format.Ids;

/** Where somebody new starts on an incremental scale. */
public enum StartingPoint {
    /** At the lowest pay point, unless there is a reason. */
    SCALE_MINIMUM,
    /** Where the Member decides. */
    MEMBER_DECIDES;

    /** {@return the name as files write it, such as {@code scale-minimum}} */
    public String id() {
        return Ids.of(this);
    }

    /**
     * Reads a name as files write it.
     *
     * @param id the name, such as {@code scale-minimum}
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name
     */
    public static StartingPoint parse(String id) {
        return Ids.parse(StartingPoint.class, "starting point", id);
    }
}
