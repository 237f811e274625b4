package org.parlstaff.casework.clock;

/** How far a figure can be relied on, such as SECONDARY for a limit read in a law firm's note. */
public enum Standing {
    /** Read in an Act, or on a page of the body whose figure it is, or in a copy of one, which the source then calls a copy. */
    CONFIRMED,
    /** Read elsewhere, or with a part that the official page leaves open; what is open is said in the note. */
    SECONDARY
}
