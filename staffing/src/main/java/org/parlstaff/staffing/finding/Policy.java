package org.parlstaff.staffing.finding;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an office decides about findings: what each leads to.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Policy {

    private static final Policy STANDARD = new Policy(new TreeMap<>(Code.order()));

    private final Map<Code, Severity> severities;

    private Policy(Map<Code, Severity> severities) {
        this.severities = severities;
    }

    /** {@return the severities of the codes themselves} */
    public static Policy standard() {
        return STANDARD;
    }

    /**
     * Returns this policy with another severity for one code.
     *
     * @param code the code, of ours or of your own
     * @param severity what it leads to
     * @return the policy
     * @throws IllegalArgumentException if the code is statutory, or says that something could not be checked or is broken,
     *     and would no longer be heard
     */
    public Policy with(Code code, Severity severity) {
        boolean silent = severity == Severity.NOTE && code.kind() != Kind.INFORMATIONAL;
        if (silent || (!code.isWaivable() && severity.compareTo(code.severity()) < 0)) {
            throw new IllegalArgumentException("severity must not hide the finding: " + code + " " + severity);
        }
        Map<Code, Severity> changed = new TreeMap<>(Code.order());
        changed.putAll(severities);
        changed.put(code, severity);
        return new Policy(changed);
    }

    /**
     * Returns what a finding leads to.
     *
     * @param code the code
     * @return the severity
     */
    public Severity severity(Code code) {
        return severities.isEmpty() ? code.severity() : severities.getOrDefault(code, code.severity());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy that && severities.equals(that.severities);
    }

    @Override
    public int hashCode() {
        return severities.hashCode();
    }

    /** {@return what differs from the standard policy} */
    @Override
    public String toString() {
        return severities.toString();
    }
}
