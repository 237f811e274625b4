package org.parlstaff.staffing.offer;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.OwnCode;

/**
 * One rule that offers are held to, such as an office's own cap on salaries. {@link Examiner#with} adds it to ours, and what it
 * finds appears in reports, policies, waivers, summaries and logs exactly as what ours find.
 *
 * <pre>{@code
 * OfferRule budget = OfferRule.of(
 *                 Code.of("our-office.budget.exceeded", Kind.FAIL, Severity.REFER, "amount", "cap"),
 *                 Needs.SCALE,
 *                 (facts, note) -> {
 *                     if (facts.compare(cap) > 0) {
 *                         note.at("/salary/amount", facts.offered(), facts.onItsBasis(cap));
 *                     }
 *                 })
 *         .saying(Language.ENGLISH, "The salary of {amount} is above our cap of {cap}.");
 * }</pre>
 *
 * <p>Rules are equal if their codes are and their check is the same object. A rule is as safe to share between threads as its
 * check, which should depend on nothing but the facts.
 */
public final class OfferRule {

    private final String name;
    private final Needs needs;
    private final int occasions;
    private final List<Code> codes;
    private final Checking checking;
    private final Object check;

    private OfferRule(String name, Needs needs, int occasions, List<Code> codes, Checking checking, Object check) {
        this.name = name;
        this.needs = needs;
        this.occasions = occasions;
        this.codes = codes;
        this.checking = checking;
        this.check = check;
    }

    /** Looks at an offer, and notes what is wrong with it. */
    @FunctionalInterface
    public interface Check {

        /**
         * Looks at an offer.
         *
         * @param facts the offer, and what is known of scheme, band and scale as far as the rule needs it
         * @param note takes what is found
         */
        void look(OfferFacts facts, Note note);
    }

    /** Takes what a rule of a user's own finds. */
    public interface Note {

        /**
         * Notes that the rule's code was found.
         *
         * @param pointer the place in the offer, as a JSON Pointer such as {@code /salary/amount}
         * @param values what the sentence speaks of, in the order in which the code names it: pay, days, hours, numbers, words
         * @throws IllegalArgumentException if there are more values or fewer than the code names
         */
        void at(String pointer, Object... values);
    }

    /** Looks at an offer for one of our own rules. */
    interface Checking {
        void look(OfferFacts facts, Findings findings);
    }

    /**
     * Returns a rule of a user's own.
     *
     * @param code what it finds
     * @param needs what must be known before it can look
     * @param check how it looks
     * @return the rule
     */
    public static OfferRule of(OwnCode code, Needs needs, Check check) {
        return new OfferRule(
                code.id(),
                needs,
                Occasion.ALWAYS,
                List.of(code),
                (facts, findings) ->
                        check.look(facts, (pointer, values) -> findings.note(code, pointer, values.clone())),
                check);
    }

    /** One of our own rules, asked only where one of its occasions arises. */
    static OfferRule ours(String name, Needs needs, Checking checking, List<Occasion> occasions, OfferCode... codes) {
        return new OfferRule(
                name,
                needs,
                occasions.stream().mapToInt(Occasion::bit).reduce(0, (one, other) -> one | other),
                Arrays.asList((Code[]) codes),
                checking,
                checking);
    }

    /**
     * Returns this rule with its sentence in one language. Where one language has none, the other's is shown.
     *
     * @param language the language
     * @param sentence the sentence, with the names of values in braces
     * @return the rule
     * @throws IllegalArgumentException if the sentence is blank or names a value that the code does not have
     */
    public OfferRule saying(Language language, String sentence) {
        return of(((OwnCode) codes.get(0)).saying(language, sentence), needs, (Check) check);
    }

    /** {@return what it is called: its code, or for one of ours a few words such as {@code wage floors}} */
    public String name() {
        return name;
    }

    /** {@return what must be known before it can look} */
    public Needs needs() {
        return needs;
    }

    /** {@return what it may find} */
    public List<Code> codes() {
        return codes;
    }

    /** The occasions on which it is asked, as bits. */
    int occasions() {
        return occasions;
    }

    void look(OfferFacts facts, Findings findings) {
        checking.look(facts, findings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfferRule that
                && name.equals(that.name)
                && needs == that.needs
                && codes.equals(that.codes)
                && check == that.check;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, needs, codes);
    }

    /** {@return the code, or for one of ours the name and the codes} */
    @Override
    public String toString() {
        return check instanceof Check ? name : name + " " + codes;
    }
}
