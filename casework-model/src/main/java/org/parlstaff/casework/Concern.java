package org.parlstaff.casework;

import java.util.Locale;

/**
 * Something about a case that a higher tier must handle, such as press interest.
 */
public enum Concern {
    /** A child or a vulnerable adult may be at risk. */
    SAFEGUARDING(Tier.SENIOR_CASEWORKER),
    /** The enquirer needs particular care. */
    VULNERABLE_ENQUIRER(Tier.SENIOR_CASEWORKER),
    /** Someone in the office has an interest in the case. */
    CONFLICT_OF_INTEREST(Tier.MEMBER),
    /** The press is asking, or will. */
    PRESS_INTEREST(Tier.MEMBER),
    /** The enquirer complains about the office itself. */
    COMPLAINT_ABOUT_OFFICE(Tier.MEMBER),
    /** The enquirer's behaviour is unreasonable. */
    UNREASONABLE_BEHAVIOUR(Tier.MEMBER);

    private final Tier tier;

    Concern(Tier tier) {
        this.tier = tier;
    }

    /**
     * {@return the lowest tier that handles it}
     */
    public Tier tier() {
        return tier;
    }

    /**
     * Returns the label that people read.
     *
     * @param locale the language, English or Welsh; any other language gets English
     * @return the label
     */
    public String label(Locale locale) {
        return Texts.label(this, locale);
    }
}
