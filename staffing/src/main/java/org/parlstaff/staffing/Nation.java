package org.parlstaff.staffing;

/**
 * The part of the United Kingdom where a post is, whose law holds for it.
 *
 * <p>England, Wales and Scotland are Great Britain, where the Equality Act 2010 holds. It is not the law of Northern Ireland.
 */
public enum Nation {
    /** England. */
    ENGLAND,
    /** Wales. */
    WALES,
    /** Scotland. */
    SCOTLAND,
    /** Northern Ireland. */
    NORTHERN_IRELAND;

    /** {@return whether it is part of Great Britain} */
    public boolean isInGreatBritain() {
        return this != NORTHERN_IRELAND;
    }
}
