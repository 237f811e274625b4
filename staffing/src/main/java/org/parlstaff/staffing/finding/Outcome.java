package org.parlstaff.staffing.finding;

/** What an examination comes to, from the best: the worst finding that no waiver suppresses decides. */
public enum Outcome {
    /** No rule is broken, and all was checked. */
    ACCEPT,
    /** No rule is broken, and there is something to know. */
    ACCEPT_WITH_WARNINGS,
    /** A person must decide. */
    REFER,
    /** Something that decides could not be checked. */
    CANNOT_ASSESS,
    /** A rule is broken. */
    REJECT;

    /** {@return whether an offer may be made, or a specification published: all was checked and no rule is broken} */
    public boolean isAcceptable() {
        return compareTo(ACCEPT_WITH_WARNINGS) <= 0;
    }
}
