package org.parlstaff.casework;

/**
 * Who must handle a case: a caseworker, a senior caseworker or the Member, in rising order.
 */
public enum Tier implements Labelled {
    /** Any caseworker. */
    CASEWORKER,
    /** A senior caseworker. */
    SENIOR_CASEWORKER,
    /** The Member in person. */
    MEMBER
}
