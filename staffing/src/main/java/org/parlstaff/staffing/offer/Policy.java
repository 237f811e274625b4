package org.parlstaff.staffing.offer;

import java.util.EnumMap;
import java.util.Map;
import org.parlstaff.payscale.Rounding;

/**
 * What an office decides about examining offers: what each finding leads to, and how pay is rounded where the scheme does
 * not say.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Policy {

    private static final Policy STANDARD = new Policy(new EnumMap<>(FindingCode.class), Rounding.PENNY_HALF_UP);

    private final Map<FindingCode, Severity> severities;
    private final Rounding payRounding;

    private Policy(Map<FindingCode, Severity> severities, Rounding payRounding) {
        this.severities = severities;
        this.payRounding = payRounding;
    }

    /** {@return the severities of the codes themselves, and pay rounded to the nearest penny with halves up} */
    public static Policy standard() {
        return STANDARD;
    }

    /**
     * Returns this policy with another severity for one code.
     *
     * @param code the code
     * @param severity what it leads to
     * @return the policy
     * @throws IllegalArgumentException if the code is statutory, or says that something could not be checked or is broken,
     *     and would no longer stop an offer from being accepted without a word
     */
    public Policy with(FindingCode code, Severity severity) {
        boolean silent = severity == Severity.NOTE && code.kind() != FindingCode.Kind.INFORMATIONAL;
        if (silent || (!code.isWaivable() && severity.compareTo(code.severity()) < 0)) {
            throw new IllegalArgumentException("severity must not hide the finding: " + code + " " + severity);
        }
        Map<FindingCode, Severity> changed = new EnumMap<>(FindingCode.class);
        changed.putAll(severities);
        changed.put(code, severity);
        return new Policy(changed, payRounding);
    }

    /**
     * Returns this policy with another rounding of pay.
     *
     * @param rounding how bounds are rounded when they are brought to contracted hours or to the hour, where the scheme
     *     gives no rule
     * @return the policy
     */
    public Policy roundingPay(Rounding rounding) {
        return new Policy(severities, rounding);
    }

    /**
     * Returns what a finding leads to.
     *
     * @param code the code
     * @return the severity
     */
    public Severity severity(FindingCode code) {
        return severities.getOrDefault(code, code.severity());
    }

    /** {@return how pay is rounded where the scheme gives no rule} */
    public Rounding payRounding() {
        return payRounding;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy that && severities.equals(that.severities) && payRounding == that.payRounding;
    }

    @Override
    public int hashCode() {
        return 31 * severities.hashCode() + payRounding.hashCode();
    }

    /** {@return what differs from the standard policy} */
    @Override
    public String toString() {
        return severities + " " + payRounding.id();
    }
}
