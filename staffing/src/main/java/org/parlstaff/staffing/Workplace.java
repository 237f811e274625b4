package org.parlstaff.staffing;

/** Whether a post is tied to the place where the work is done. */
public enum Workplace {
    /** The work is done at the place. */
    ON_SITE,
    /** Part of the work may be done from home. */
    HYBRID,
    /** All of the work may be done from home. */
    REMOTE
}
