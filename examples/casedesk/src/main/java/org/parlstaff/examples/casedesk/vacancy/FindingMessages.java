package org.parlstaff.examples.casedesk.vacancy;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.parlstaff.staffing.finding.Finding;

/**
 * Writes findings in the language of the reader, Welsh or else English, and leaves other messages to another interpolator.
 *
 * <p>The template of a finding names its code and its place, such as {@code {offer.pay.below-minimum /salary/amount}}, and the
 * finding itself comes with it as a parameter of that name. An application without this interpolator reads it in English.
 */
public final class FindingMessages implements MessageInterpolator {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private final MessageInterpolator others;
    private final Locale locale;

    /**
     * Creates an interpolator.
     *
     * @param others writes all other messages
     * @param locale the language where the caller gives none
     */
    public FindingMessages(MessageInterpolator others, Locale locale) {
        this.others = others;
        this.locale = locale;
    }

    static String name(Finding finding) {
        return finding.code() + " " + finding.pointer();
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale language) {
        return context.unwrap(HibernateMessageInterpolatorContext.class)
                                .getMessageParameters()
                                .get(template.replaceAll("^\\{|}$", ""))
                        instanceof Said said
                ? said.finding().text(language.getLanguage().equals(WELSH.getLanguage()) ? WELSH : Locale.UK)
                : others.interpolate(template, context, language);
    }

    /** A finding that says itself in English to who asks for no language. */
    record Said(Finding finding) {

        @Override
        public String toString() {
            return finding.text(Locale.UK);
        }
    }
}
