package org.parlstaff.payscale;

/**
 * How sure a figure or a rule is, from the strongest to the weakest.
 *
 * <p>An answer carries the weakest standing that it rests on. Figures that are not confirmed can be used, and say so.
 */
public enum Standing {
    /** A page or document of the body that decides it says it, or a copy of one, which the source then calls a copy. */
    CONFIRMED,
    /** Seen in use, in an advertisement for instance. */
    OBSERVED,
    /** A newspaper or another third party says it, however many of them agree. */
    SECONDARY,
    /** Our arithmetic or reading, from figures that are confirmed. */
    DERIVED,
    /** Announced, and not final. */
    PROVISIONAL,
    /** Sources differ. */
    CONFLICTING;

    /**
     * Returns the weaker of two standings.
     *
     * @param that the other standing
     * @return the one of which we are less sure
     */
    public Standing weaker(Standing that) {
        return compareTo(that) >= 0 ? this : that;
    }
}
