package org.parlstaff.casework;

import java.util.Locale;

/**
 * Who in the office may see a case, from everyone to the few who are cleared, in rising order.
 */
public enum Sensitivity {
    /** All staff who work on cases. */
    STANDARD,
    /** Staff cleared for sensitive cases. */
    SENSITIVE,
    /** The Member and those the Member names. */
    RESTRICTED;

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
