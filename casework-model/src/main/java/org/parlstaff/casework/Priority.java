package org.parlstaff.casework;

/**
 * How soon a case must be worked on.
 */
public enum Priority implements Labelled {
    /** In turn. */
    ROUTINE,
    /** Before routine cases. */
    PRIORITY,
    /** Now: life, liberty, or a home lost tonight. Raises the tier to senior caseworker. */
    IMMEDIATE;

    /** The cause under which a case that must be worked on at once raises its tier. */
    public static final String IMMEDIATE_CAUSE = "priority-immediate";
}
