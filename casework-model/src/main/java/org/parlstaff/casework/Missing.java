package org.parlstaff.casework;

import java.util.Locale;

/**
 * What must be found out before a case can be accepted.
 */
public enum Missing {
    /** The full address. */
    ADDRESS,
    /** Whether the address is in this Member's area. */
    CONSTITUENCY,
    /** Who the enquirer is. */
    IDENTITY,
    /** Leave of the person whom the data is about. */
    AUTHORITY;

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
