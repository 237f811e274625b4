package org.parlstaff.casework;

/**
 * What must be found out before a case can be accepted.
 */
public enum Missing implements Labelled {
    /** The full address. */
    ADDRESS,
    /** Whether the address is in this Member's area. */
    CONSTITUENCY,
    /** Who the enquirer is. */
    IDENTITY,
    /** Leave of the person whom the data is about. */
    AUTHORITY
}
