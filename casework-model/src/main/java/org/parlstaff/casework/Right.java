package org.parlstaff.casework;

/** A right that people have over their data. */
public enum Right implements Labelled {
    /** To see it. */
    ACCESS,
    /** To have it put right. */
    RECTIFICATION,
    /** To have it erased. */
    ERASURE,
    /** To have it kept and not used. */
    RESTRICTION,
    /** To have it in a form that another system reads. */
    PORTABILITY,
    /** To object to its use. */
    OBJECTION,
    /** To complain about its use. */
    COMPLAINT
}
