package org.parlstaff.staffing.finding;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Standing;
import org.parlstaff.staffing.format.Json;
import org.parlstaff.staffing.format.Values;

/**
 * One thing that is wrong with an offer or a job specification, could not be checked, or is worth saying.
 *
 * <p>It holds a code and typed values; the sentence is made late, in English or Welsh.
 *
 * @param code what was found
 * @param severity what it leads to
 * @param pointer the place in the file, as a JSON Pointer
 * @param values what the sentence speaks of, by name: pay, days, hours, numbers and words
 * @param source where the rule or the figure is from, if it has a source
 * @param standing how sure the rule or the figure is, if it has a standing
 * @param waiver the approved exception that suppresses it, if there is one
 */
public record Finding(
        Code code,
        Severity severity,
        String pointer,
        Map<String, Object> values,
        Optional<Source> source,
        Optional<Standing> standing,
        Optional<Waiver> waiver)
        implements JsonForm {

    private static final Comparator<Finding> ORDER = (one, other) -> other.severity.compareTo(one.severity);

    /**
     * Copies the values.
     *
     * @param code what was found
     * @param severity what it leads to
     * @param pointer the place in the file, as a JSON Pointer
     * @param values what the sentence speaks of, by name: pay, days, hours, numbers and words
     * @param source where the rule or the figure is from, if it has a source
     * @param standing how sure the rule or the figure is, if it has a standing
     * @param waiver the approved exception that suppresses it, if there is one
     */
    public Finding {
        values = values instanceof Values ? values : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Returns the order of findings in every report: the worst first. Equally bad ones come by their place: in a specification as it
     * is read, the whole before its parts, and in an offer in the order of the catalogue, which goes through its parts.
     *
     * @return the order, in which equally bad findings are equal
     */
    public static Comparator<Finding> order() {
        return ORDER;
    }

    /** {@return the JSON form, without a sentence: code, kind, severity, place, values, source, standing and waiver} */
    @Override
    public Object json() {
        return Json.tree(Json.line(out -> new ReportWriter(out).write(this)));
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
        return code.text(values, locale);
    }

    /**
     * Returns this finding as waivers leave it: suppressed by the first that covers it, or as it is.
     *
     * @param waivers the waivers
     * @param subject the reference of what was examined
     * @param day the day on which waivers are judged
     * @return the finding
     */
    public Finding allowedBy(List<Waiver> waivers, String subject, LocalDate day) {
        for (Waiver exception : waivers) {
            if (exception.covers(this, subject, day)) {
                return new Finding(code, severity, pointer, values, source, standing, Optional.of(exception));
            }
        }
        return this;
    }
}
