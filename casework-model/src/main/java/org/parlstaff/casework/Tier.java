package org.parlstaff.casework;

import java.util.Locale;

/**
 * Who must handle a case: a caseworker, a senior caseworker or the Member, in rising order.
 */
public enum Tier {
    /** Any caseworker. */
    CASEWORKER,
    /** A senior caseworker. */
    SENIOR_CASEWORKER,
    /** The Member in person. */
    MEMBER;

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
