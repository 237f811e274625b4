package org.parlstaff.casework;

import java.util.Locale;

/**
 * How soon a case must be worked on.
 */
public enum Priority {
    /** In turn. */
    ROUTINE,
    /** Before routine cases. */
    PRIORITY,
    /** Now: life, liberty, or a home lost tonight. Raises the tier to senior caseworker. */
    IMMEDIATE;

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
