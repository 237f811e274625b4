package org.parlstaff.payscale.rule;

import java.time.Period;
import java.util.Optional;
import org.parlstaff.payscale.format.Ids;

/**
 * When the pay point of somebody on an incremental scale rises by one, such as on the anniversary of the start.
 */
public enum IncrementDate {
    /** On each anniversary of the day on which the employment began. */
    ANNIVERSARY_OF_START,
    /** Who starts at the bottom point rises after six months, and from then on each anniversary of that review; others rise on
     * each anniversary of the start. */
    SIX_MONTH_REVIEW,
    /** Only when the Member says so; no day is fixed. */
    MEMBER_DECIDES,
    /** Never: the scheme has no increments. */
    NONE;

    private static final Period YEAR = Period.ofYears(1);

    /**
     * Returns how long after the start the first increment falls due.
     *
     * @param atLowestPoint whether the start is at the lowest pay point
     * @return a year or six months; nothing where no day is fixed
     */
    public Optional<Period> untilFirst(boolean atLowestPoint) {
        return switch (this) {
            case ANNIVERSARY_OF_START -> Optional.of(YEAR);
            case SIX_MONTH_REVIEW -> Optional.of(atLowestPoint ? Period.ofMonths(6) : YEAR);
            case MEMBER_DECIDES, NONE -> Optional.empty();
        };
    }

    /** {@return the name as files write it, such as {@code anniversary-of-start}} */
    public String id() {
        return Ids.of(this);
    }

    /**
     * Reads a name as files write it.
     *
     * @param id the name, such as {@code anniversary-of-start}
     * @return the constant
     * @throws IllegalArgumentException if there is none of that name
     */
    public static IncrementDate parse(String id) {
        return Ids.parse(IncrementDate.class, "increment date", id);
    }
}
