package org.parlstaff.staffing.offer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.format.Texts;

/**
 * One thing that is wrong with an offer, could not be checked, or is worth saying.
 *
 * <p>It holds a code and typed values; the sentence is made late, in English or Welsh.
 *
 * @param code what was found
 * @param severity what it leads to
 * @param pointer the place in the offer, as a JSON Pointer
 * @param values what the sentence speaks of, by name: pay, days, hours, numbers and words
 * @param source where the rule or the figure is from, if it has a source
 * @param standing how sure the rule or the figure is, if it has a standing
 * @param waiver the approved exception that suppresses it, if there is one
 */
public record Finding(
        FindingCode code,
        Severity severity,
        String pointer,
        Map<String, Object> values,
        Optional<Source> source,
        Optional<Standing> standing,
        Optional<Waiver> waiver) {

    private static final Texts TEXTS =
            new Texts(language -> Finding.class.getResourceAsStream("Finding_" + language + ".properties"));

    /**
     * Copies the values.
     *
     * @param code what was found
     * @param severity what it leads to
     * @param pointer the place in the offer, as a JSON Pointer
     * @param values what the sentence speaks of, by name: pay, days, hours, numbers and words
     * @param source where the rule or the figure is from, if it has a source
     * @param standing how sure the rule or the figure is, if it has a standing
     * @param waiver the approved exception that suppresses it, if there is one
     */
    public Finding {
        values = values instanceof Values ? values : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** {@return whether a waiver suppresses it, so that it does not count for the outcome} */
    public boolean isSuppressed() {
        return waiver.isPresent();
    }

    /**
     * Renders the finding as one sentence.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the sentence
     */
    public String text(Locale locale) {
        boolean ofWholeRow = code == FindingCode.ROW_UNREADABLE && "".equals(values.get("place"));
        return TEXTS.text(ofWholeRow ? code.id() + ".whole" : code.id(), values, locale);
    }

    static String words(String key, Map<String, ?> values, Locale locale) {
        return TEXTS.text(key, values, locale);
    }

    static Set<String> keys(Locale locale) {
        return TEXTS.keys(locale);
    }

    Finding suppressedBy(Waiver exception) {
        return new Finding(code, severity, pointer, values, source, standing, Optional.of(exception));
    }
}
