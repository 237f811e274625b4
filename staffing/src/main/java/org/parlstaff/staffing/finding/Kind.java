package org.parlstaff.staffing.finding;

/** What sort of statement a finding makes. */
public enum Kind {
    /** A rule is broken. */
    FAIL,
    /** It could not be told whether a rule is broken. */
    OPEN,
    /** A person must look at it. */
    REVIEW,
    /** It is worth knowing. */
    INFORMATIONAL
}
