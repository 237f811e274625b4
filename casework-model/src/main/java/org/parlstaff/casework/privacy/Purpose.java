package org.parlstaff.casework.privacy;

/** What personal data is used for, such as CASEWORK for a letter about the matter it was given for. */
public enum Purpose {
    /** The matter the person brought to the office. */
    CASEWORK,
    /** Answering the person whose data it is. */
    SUBJECT_ACCESS,
    /** Protecting a child, an adult at risk, or a life. */
    PROTECTION,
    /** Deciding whether the data is still needed. */
    RETENTION_REVIEW,
    /**
     * Political or promotional mail. Contact details given for casework are not to be used for it, as the Information
     * Commissioner's guidance on political campaigning says, without a {@link CampaignOptIn} of its own.
     */
    CAMPAIGNING
}
