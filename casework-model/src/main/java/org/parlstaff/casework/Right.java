package org.parlstaff.casework;

/** A right that people have over their data. */
public enum Right implements Labelled {
    /** To see it. */
    ACCESS,
    /** To have it put right. */
    RECTIFICATION,
    /** To have it erased. */
    ERASURE,
    /** To object to its use. */
    OBJECTION,
    /** To complain about its use. */
    COMPLAINT
}
