package org.parlstaff.casework;

/**
 * Who in the office may see a case, from everyone to the few who are cleared, in rising order.
 */
public enum Sensitivity implements Labelled {
    /** All staff who work on cases. */
    STANDARD,
    /** Staff cleared for sensitive cases. */
    SENSITIVE,
    /** The Member and those the Member names. */
    RESTRICTED
}
