package org.parlstaff.casework;

import java.util.Locale;

/**
 * How a case came in.
 */
public enum Channel {
    /** In person at a surgery. */
    SURGERY,
    /** By telephone. */
    PHONE,
    /** By email. */
    EMAIL,
    /** By letter. */
    LETTER,
    /** Through the web site. */
    WEB_FORM,
    /** Through social media. */
    SOCIAL_MEDIA,
    /** From another Member or a body. */
    REFERRAL;

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
