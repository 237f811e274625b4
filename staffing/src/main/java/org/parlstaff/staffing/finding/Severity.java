package org.parlstaff.staffing.finding;

/** What a finding leads to, from the mildest. A policy sets it for each code. */
public enum Severity {
    /** Worth saying; nothing follows. */
    NOTE(Outcome.ACCEPT),
    /** It may stand, and the office should know. */
    WARNING(Outcome.ACCEPT_WITH_WARNINGS),
    /** A person must decide. */
    REFER(Outcome.REFER),
    /** It could not be checked. */
    CANNOT_ASSESS(Outcome.CANNOT_ASSESS),
    /** A rule is broken. */
    REJECT(Outcome.REJECT);

    private final Outcome outcome;

    Severity(Outcome outcome) {
        this.outcome = outcome;
    }

    /** {@return what an examination comes to whose worst finding is of this severity} */
    public Outcome outcome() {
        return outcome;
    }
}
