package org.parlstaff.casework;

import org.parlstaff.casework.format.Sentences;

/**
 * Something about a case that a higher tier must handle, such as press interest.
 */
public enum Concern implements Labelled {
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
    private final String cause;

    Concern(Tier tier) {
        this.tier = tier;
        this.cause = "concern:" + Sentences.name(this);
    }

    /**
     * {@return the lowest tier that handles it}
     */
    public Tier tier() {
        return tier;
    }

    /**
     * {@return the cause under which it raises the tier of a case, such as {@code concern:safeguarding}}
     */
    public String cause() {
        return cause;
    }
}
