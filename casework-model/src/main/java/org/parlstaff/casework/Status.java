package org.parlstaff.casework;

/**
 * Where a case stands, and so whose move is next, such as {@code AWAITING_BODY}.
 *
 * <p>Tier, authority and clocks are separate axes; overdue and age are never a status but derived from
 * the log and a day.
 */
public enum Status implements Labelled {
    /** Logged, not yet triaged; the office moves next. */
    RECEIVED,
    /** Constituency, identity or authority is being checked; the enquirer moves next. */
    VERIFYING,
    /** Accepted; the office owes the next action. */
    OPEN,
    /** We asked the enquirer something. */
    AWAITING_CONSTITUENT,
    /** At least one enquiry is out and there is nothing else to do. */
    AWAITING_BODY,
    /** Waiting for an event with a date, such as a tribunal hearing. */
    ON_HOLD,
    /** The enquirer has been told the outcome and may come back on it. */
    CLOSURE_PROPOSED,
    /** Finished with an outcome; may be re-opened. */
    CLOSED,
    /** An alias of a surviving case. */
    MERGED,
    /** A tombstone: no personal text is left. */
    ERASED;

    /**
     * {@return whether work may still be done, which is so in the first seven states}
     */
    public boolean isLive() {
        return compareTo(CLOSED) < 0;
    }

    /**
     * {@return whether the office's own clock runs; in the other states someone else moves next}
     */
    public boolean isOfficeMove() {
        return this == RECEIVED || this == OPEN;
    }
}
