package org.parlstaff.casework;

import java.util.Locale;

/**
 * A body of elected members that a person may turn to.
 */
public enum Chamber {
    /** The House of Commons: one Member for each constituency. */
    COMMONS,
    /** The Senedd: since May 2026 six Members for each constituency. */
    SENEDD,
    /** The Scottish Parliament: one constituency and seven regional Members for each person. */
    SCOTTISH_PARLIAMENT,
    /** The Northern Ireland Assembly: five Members for each constituency. */
    NORTHERN_IRELAND_ASSEMBLY,
    /** A council: one or more councillors for each ward. */
    COUNCIL;

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
