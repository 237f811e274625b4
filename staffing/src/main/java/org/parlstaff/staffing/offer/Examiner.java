package org.parlstaff.staffing.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.award.WageFloors;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.CodeCatalogue;
import org.parlstaff.staffing.finding.Policy;
import org.parlstaff.staffing.finding.Waiver;

/**
 * Examines offers against pay schemes and says all that is wrong.
 *
 * <pre>{@code
 * OfferReport report = Examiner.shipped().examine(Offer.parse(json));
 * report.outcome();
 * report.findings().forEach(finding -> print(finding.code(), finding.text(Locale.UK)));
 * }</pre>
 *
 * <p>An examiner is a value: schemes, wage floors, a policy, waivers, and the days to judge by. It is immutable and safe to share
 * between threads.
 */
public final class Examiner {

    private final PaySchemes schemes;
    private final WageFloors floors;
    private final Policy policy;
    private final List<Waiver> waivers;
    private final Rounding payRounding;
    private final Optional<LocalDate> tableDay;
    private final Optional<LocalDate> knownOn;
    private final Optional<LocalDate> waiverDay;
    private final Ruleset rules;
    private final DatedTerms terms;

    private Examiner(
            PaySchemes schemes,
            WageFloors floors,
            Policy policy,
            List<Waiver> waivers,
            Rounding payRounding,
            Optional<LocalDate> tableDay,
            Optional<LocalDate> knownOn,
            Optional<LocalDate> waiverDay,
            Ruleset rules,
            DatedTerms terms) {
        this.schemes = schemes;
        this.floors = floors;
        this.policy = policy;
        this.waivers = waivers;
        this.payRounding = payRounding;
        this.tableDay = tableDay;
        this.knownOn = knownOn;
        this.waiverDay = waiverDay;
        this.rules = rules;
        this.terms = terms;
    }

    /** {@return an examiner of the shipped schemes under the standard policy, without waivers} */
    public static Examiner shipped() {
        return Shipped.EXAMINER;
    }

    /**
     * Returns an examiner of the given schemes under the standard policy, without waivers.
     *
     * @param schemes the schemes
     * @return the examiner
     */
    public static Examiner of(PaySchemes schemes) {
        return new Examiner(
                schemes,
                WageFloors.shipped(),
                Policy.standard(),
                List.of(),
                Rounding.USUAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Ruleset.OURS,
                new DatedTerms(schemes, WageFloors.shipped(), Optional.empty()));
    }

    /**
     * Returns this examiner with other wage floors than the shipped ones.
     *
     * @param others the wage floors
     * @return the examiner
     */
    public Examiner withFloors(WageFloors others) {
        DatedTerms dated = new DatedTerms(schemes, others, knownOn);
        return new Examiner(schemes, others, policy, waivers, payRounding, tableDay, knownOn, waiverDay, rules, dated);
    }

    /**
     * Returns this examiner under another policy.
     *
     * @param other the policy
     * @return the examiner
     */
    public Examiner under(Policy other) {
        return new Examiner(schemes, floors, other, waivers, payRounding, tableDay, knownOn, waiverDay, rules, terms);
    }

    /**
     * Returns this examiner with the given waivers and no others.
     *
     * @param exceptions the waivers, judged on the day the offer starts unless {@link #judgingWaiversOn} says otherwise
     * @return the examiner
     * @throws IllegalArgumentException if a waiver is for a code that may not be waived, or for an {@code offer.} code that there
     *     is not; those for specifications are passed over
     */
    public Examiner allowing(List<Waiver> exceptions) {
        return new Examiner(
                schemes,
                floors,
                policy,
                catalogue().checked(exceptions),
                payRounding,
                tableDay,
                knownOn,
                waiverDay,
                rules,
                terms);
    }

    /**
     * Returns this examiner with another rounding of pay than to the nearest penny with halves up.
     *
     * @param rounding how bounds are rounded when they are brought to contracted hours or to the hour, where the scheme
     *     gives no rule
     * @return the examiner
     */
    public Examiner roundingPay(Rounding rounding) {
        return new Examiner(schemes, floors, policy, waivers, rounding, tableDay, knownOn, waiverDay, rules, terms);
    }

    /**
     * Returns this examiner judging waivers on another day than the start of the offer.
     *
     * @param day the day
     * @return the examiner
     */
    public Examiner judgingWaiversOn(LocalDate day) {
        return new Examiner(
                schemes, floors, policy, waivers, payRounding, tableDay, knownOn, Optional.of(day), rules, terms);
    }

    /**
     * Returns this examiner taking tables and rules of another day than the start of the offer. Each report says so. Wage floors
     * and closed bands stay those of the start.
     *
     * @param day the day
     * @return the examiner
     */
    public Examiner withTablesOf(LocalDate day) {
        return new Examiner(
                schemes, floors, policy, waivers, payRounding, Optional.of(day), knownOn, waiverDay, rules, terms);
    }

    /**
     * Returns this examiner counting only tables that were published by a day.
     *
     * @param day the day of the knowledge
     * @return the examiner
     */
    public Examiner asKnownOn(LocalDate day) {
        DatedTerms dated = new DatedTerms(schemes, floors, Optional.of(day));
        return new Examiner(
                schemes, floors, policy, waivers, payRounding, tableDay, Optional.of(day), waiverDay, rules, dated);
    }

    /**
     * Returns this examiner with a rule of your own beside ours.
     *
     * @param rule the rule
     * @return the examiner
     * @throws IllegalArgumentException if it has a rule for the same code already
     */
    public Examiner with(OfferRule rule) {
        return with(rules.with(rule));
    }

    /**
     * Returns this examiner looking for some findings alone. What it does not look for it does not report, so its outcome
     * speaks of those rules only.
     *
     * @param only the codes to look for
     * @return the examiner
     * @throws IllegalArgumentException if there is none
     */
    public Examiner lookingOnlyFor(Set<? extends Code> only) {
        if (only.isEmpty()) {
            throw new IllegalArgumentException("codes must not be empty: " + only);
        }
        return with(rules.lookingOnlyFor(only));
    }

    /**
     * Examines an offer. It never throws for what an offer says.
     *
     * @param offer the offer
     * @return all that was found, and what it comes to
     */
    public OfferReport examine(Offer offer) {
        return Examination.full(this, offer);
    }

    /**
     * Examines an offer for its codes alone, which costs less. Waivers are not applied.
     *
     * @param offer the offer
     * @return the codes of what {@link #examine} finds, each once, in the order of the catalogue
     */
    public Set<Code> codes(Offer offer) {
        return Examination.codes(this, offer);
    }

    /** {@return all that can be found in an offer, with what it says} */
    public CodeCatalogue catalogue() {
        return rules.catalogue();
    }

    Rounding payRounding() {
        return payRounding;
    }

    PaySchemes schemes() {
        return schemes;
    }

    Policy policy() {
        return policy;
    }

    List<Waiver> waivers() {
        return waivers;
    }

    Optional<LocalDate> tableDay() {
        return tableDay;
    }

    DatedTerms terms() {
        return terms;
    }

    Optional<LocalDate> waiverDay() {
        return waiverDay;
    }

    Ruleset rules() {
        return rules;
    }

    /** This examiner asking every rule about every offer. It finds the same, and takes longer. */
    Examiner withoutShortCuts() {
        return with(rules.withoutShortCuts());
    }

    private Examiner with(Ruleset others) {
        return new Examiner(schemes, floors, policy, waivers, payRounding, tableDay, knownOn, waiverDay, others, terms);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Examiner that
                && schemes.equals(that.schemes)
                && floors.equals(that.floors)
                && policy.equals(that.policy)
                && waivers.equals(that.waivers)
                && payRounding == that.payRounding
                && tableDay.equals(that.tableDay)
                && knownOn.equals(that.knownOn)
                && waiverDay.equals(that.waiverDay)
                && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(schemes, policy, waivers, tableDay, knownOn, waiverDay, rules);
    }

    /** {@return the schemes, the rules and whatever else differs from the examiner that is shipped} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("schemes " + schemes.all() + ", " + rules);
        if (!policy.equals(Policy.standard())) {
            text.append(", policy ").append(policy);
        }
        if (!waivers.isEmpty()) {
            text.append(", waivers ").append(waivers);
        }
        tableDay.ifPresent(day -> text.append(", tables of ").append(day));
        knownOn.ifPresent(day -> text.append(", as known on ").append(day));
        waiverDay.ifPresent(day -> text.append(", waivers judged on ").append(day));
        return text.toString();
    }

    /** Made once, when first asked for. */
    private static final class Shipped {

        static final Examiner EXAMINER = of(PaySchemes.shipped());
    }
}
