package org.parlstaff.casework;

import java.util.List;
import java.util.Locale;

/**
 * Why something is not so: a permanent code with its values, such as {@code case.guard.hold-not-over} with the day it ends.
 *
 * <p>Programs read the code, people the text; nobody parses the text. Values are days, numbers, ids and constants of this
 * module, in the order the text needs them.
 *
 * @param code the code, in kebab case with its area in front
 * @param values the values
 */
public record Reason(String code, List<Object> values) {

    /**
     * Creates a reason.
     *
     * @param code the code, in kebab case with its area in front
     * @param values the values
     */
    public Reason {
        values = List.copyOf(values);
    }

    static Reason of(String code, Object... values) {
        return new Reason(code, List.of(values));
    }

    /**
     * Returns the reason as people read it.
     *
     * @param locale the language, English or Welsh; any other language gets English
     * @return the text, or the code alone if an office made the code up itself
     */
    public String text(Locale locale) {
        return Texts.render(code, locale, values.toArray());
    }
}
