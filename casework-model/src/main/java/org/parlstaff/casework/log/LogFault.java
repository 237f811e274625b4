package org.parlstaff.casework.log;

import java.util.Locale;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.format.Legible;

/**
 * Something wrong with a log, such as a line that was changed.
 *
 * @param source the name of the log
 * @param line the number of the line, from 1
 * @param reason what is wrong
 */
public record LogFault(String source, long line, Reason reason) implements JsonForm {

    /**
     * Returns the fault as people read it.
     *
     * @param locale the language, English or Welsh; any other language gets English
     * @return the text
     */
    public String text(Locale locale) {
        return Legible.of(source) + ":" + line + ": " + reason.text(locale);
    }
}
