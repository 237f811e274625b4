package org.parlstaff.examples.casedesk.vacancy;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;

/**
 * Writes findings in the language of the reader, Welsh or else English, and leaves other messages to another interpolator.
 *
 * <p>The template of a finding names its code and its place, such as {@code {offer.pay.below-minimum /salary/amount}}. Its
 * text needs the values of the finding, so the offer is examined once more: an examiner is a value, and finds the same.
 */
public final class FindingMessages implements MessageInterpolator {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private final Examiner examiner;
    private final MessageInterpolator others;
    private final Locale locale;

    /**
     * Creates an interpolator.
     *
     * @param examiner the examiner that the validators have
     * @param others writes all other messages
     * @param locale the language where the caller gives none
     */
    public FindingMessages(Examiner examiner, MessageInterpolator others, Locale locale) {
        this.examiner = examiner;
        this.others = others;
        this.locale = locale;
    }

    /**
     * Returns the template that stands for a finding.
     *
     * @param finding the finding
     * @return its code and its pointer, in braces
     */
    static String template(Finding finding) {
        return "{" + finding.code() + " " + finding.pointer() + "}";
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale language) {
        if (context.getValidatedValue() instanceof Offer offer) {
            for (Finding finding : examiner.examine(offer).findings()) {
                if (template(finding).equals(template)) {
                    return finding.text(language.getLanguage().equals(WELSH.getLanguage()) ? WELSH : Locale.UK);
                }
            }
        }
        return others.interpolate(template, context, language);
    }
}
