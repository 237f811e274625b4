package org.parlstaff.casework;

import java.util.Locale;
import org.parlstaff.casework.format.Sentences;

/** A constant of this module that people read by a label, such as {@code AWAITING_BODY}, which is "Waiting for a body". */
public interface Labelled {

    /**
     * Returns the label that people read.
     *
     * @param locale the language, English or Welsh; any other language gets English
     * @return the label
     */
    default String label(Locale locale) {
        return Sentences.CASE.render(locale, Sentences.key((Enum<?>) this));
    }
}
