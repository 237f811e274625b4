package org.parlstaff.payscale.rule;

import org.parlstaff.payscale.format.Ids;

/**
 * What a wage floor lifts in a scheme that keeps to one, such as the maximum of a range.
 */
public enum FloorMove {
    /** The highest salary that may be paid; nobody is obliged to pay it. */
    MAXIMUM,
    /** The lowest salary that may be paid. */
    MINIMUM,
    /** The first pay point of a scale. */
    FIRST_POINT;

    /** {@return the name as files write it, such as {@code maximum}} */
    public String id() {
        return Ids.of(this);
    }

    /**
     * Reads a name as files write it.
     *
     * @param id the name, such as {@code maximum}
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name
     */
    public static FloorMove parse(String id) {
        return Ids.parse(FloorMove.class, "floor move", id);
    }
}
