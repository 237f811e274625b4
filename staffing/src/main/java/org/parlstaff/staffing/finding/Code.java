package org.parlstaff.staffing.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What can be found, such as {@code offer.pay.below-minimum}: a permanent name with the sentence that people read.
 *
 * <p>Ours are the constants of {@code OfferCode} and {@code SpecCode}; a user's own come from {@link #of}, and appear in
 * reports, policies, waivers, summaries and logs exactly as ours do. A code never changes its meaning and is never used again
 * for another.
 */
public interface Code {

    /** {@return the permanent id, such as {@code offer.pay.below-minimum}; it is what files hold} */
    @JsonValue
    String id();

    /** {@return what sort of statement it makes} */
    Kind kind();

    /** {@return what it leads to where a policy says nothing else} */
    Severity severity();

    /** {@return whether an approved waiver may suppress it; what a statute sets may not be waived} */
    boolean isWaivable();

    /** {@return the names of the values that a finding of this code has, in their order} */
    List<String> valueNames();

    /**
     * Renders the sentence of this code.
     *
     * @param values what goes into its places, by name
     * @param locale the reader's language: Welsh, or any other for English
     * @return the sentence
     */
    String text(Map<String, ?> values, Locale locale);

    /**
     * Returns a code of a user's own, without a sentence yet.
     *
     * <pre>{@code
     * OwnCode overBudget = Code.of("our-office.budget.exceeded", Kind.FAIL, Severity.REFER, "amount", "cap")
     *         .saying(Language.ENGLISH, "The salary of {amount} is above our cap of {cap}.")
     *         .saying(Language.WELSH, "Mae'r cyflog uwchlaw ein terfyn. Cyflog: {amount}. Terfyn: {cap}.");
     * }</pre>
     *
     * @param id the id: words in lower case joined by hyphens, in two parts or more with a point between, of which the first
     *     has a hyphen as none of ours has, such as {@code our-office.budget.exceeded}
     * @param kind what sort of statement it makes
     * @param severity what it leads to where a policy says nothing else
     * @param valueNames the names of its values, each of English letters, in the order in which findings give them
     * @return the code
     * @throws IllegalArgumentException if the id or a name is none, if a name comes twice, or if the severity is a mere note
     *     though the kind is not informational
     */
    static OwnCode of(String id, Kind kind, Severity severity, String... valueNames) {
        return OwnCode.of(id, kind, severity, List.of(valueNames));
    }

    /** {@return the order of codes in lists: ours first, in the order of their catalogue, then users' own by their ids} */
    static Comparator<Code> order() {
        return OwnCode.ORDER;
    }
}
