package org.parlstaff.casework;

/** What becomes of the papers when a Member leaves office. */
public enum Handover implements Labelled {
    /** Returned to the enquirer. */
    RETURNED,
    /** Passed to another Member, with consent. */
    PASSED_ON,
    /** Kept closed until they are erased. */
    TO_BE_ERASED
}
