package org.parlstaff.staffing.finding;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.staffing.format.Json;

/**
 * What was found in one offer or one job specification, and what it comes to.
 *
 * <p>Texts and JSON hold every finding, suppressed ones too, and say of these who allowed them until when.
 */
public interface Report extends JsonForm {

    /** What was examined. */
    enum Matter {
        /** An offer, or a row that should be one. */
        OFFER,
        /** A job specification. */
        SPECIFICATION
    }

    /** {@return what was examined} */
    Matter matter();

    /** {@return the reference of what was examined, such as {@code PO-17}, if it has one} */
    Optional<String> reference();

    /** {@return all that was found, suppressed findings among it, in the {@linkplain Finding#order() order} of all reports} */
    List<Finding> findings();

    /** {@return the scale of the band that was judged by, with its days, its standing and its source, if there was one} */
    default Optional<PayAnswer.Found> pay() {
        return Optional.empty();
    }

    /** {@return the number of the line in the file that was examined, from 1, if it is a file of many} */
    default OptionalLong row() {
        return OptionalLong.empty();
    }

    /** {@return what the worst finding that is not suppressed leads to} */
    default Outcome outcome() {
        Outcome worst = Outcome.ACCEPT;
        List<Finding> findings = findings();
        for (int i = 0; i < findings.size(); i++) { // most lists are empty, and an iterator for each is dear
            Finding finding = findings.get(i);
            Outcome outcome = finding.severity().outcome();
            if (!finding.isSuppressed() && outcome.compareTo(worst) > 0) {
                worst = outcome;
            }
        }
        return worst;
    }

    /**
     * Throws unless the outcome is acceptable.
     *
     * @throws NoSuchElementException if it is neither ACCEPT nor ACCEPT_WITH_WARNINGS, with every code
     */
    default void requireAcceptable() {
        if (!outcome().isAcceptable()) {
            throw new NoSuchElementException(outcome() + ": "
                    + findings().stream()
                            .filter(finding -> !finding.isSuppressed())
                            .map(finding -> finding.code().id())
                            .collect(Collectors.joining(", ")));
        }
    }

    /**
     * Renders the report for a person: the outcome, and each finding with its source.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the lines
     */
    default String text(Locale locale) {
        return ReportText.text(this, locale);
    }

    /**
     * Renders the report on one line: the outcome, the first of the worst findings, and how many more there are.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the line, without a line feed
     */
    default String line(Locale locale) {
        return ReportText.line(this, locale);
    }

    /**
     * Renders the report as Markdown (CommonMark with tables). Nothing that was examined is taken for markup.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return a heading, and the findings in a table
     */
    default String markdown(Locale locale) {
        return ReportText.markdown(this, locale);
    }

    /**
     * Returns what {@link #toJson} writes, without the sentences, which a reader's language is needed for: a finding has its code,
     * kind, severity, place and values, and a figure that is not known its reason in each language that has one.
     *
     * @return the JSON form, for a mapper of the application's own
     */
    @Override
    default Object json() {
        return Json.tree(Json.line(out -> new ReportWriter(out).write(this)));
    }

    /**
     * Returns what {@link #toJson} writes, sentences and all.
     *
     * @param locale English or Welsh, for the sentences
     * @return the JSON form, for a mapper of the application's own
     */
    default Object json(Locale locale) {
        return Json.tree(toJsonLine(locale));
    }

    /**
     * Writes the report as JSON. Equal reports give equal text.
     *
     * @param locale English or Welsh, for the sentences
     * @return the JSON, with {@code reference}, {@code outcome}, {@code findings} and, if there was a scale, {@code pay}
     */
    default String toJson(Locale locale) {
        return Json.file(out -> new ReportWriter(out, locale).write(this));
    }

    /**
     * Writes the report as JSON on one line.
     *
     * @param locale English or Welsh, for the sentences
     * @return what {@link #toJson} gives, without a line feed; for a row, with the number of its line in front
     */
    default String toJsonLine(Locale locale) {
        return Json.line(out -> new ReportWriter(out, locale).write(this));
    }

    /**
     * Writes reports as JSON Lines, as {@link #toJsonLine} gives each, in memory that does not grow with them.
     *
     * @param reports the reports
     * @param out where to write them in UTF-8; it is flushed and left open
     * @param locale English or Welsh, for the sentences
     * @throws java.io.UncheckedIOException if they cannot be written
     */
    static void writeLines(Stream<? extends Report> reports, OutputStream out, Locale locale) {
        Json.lines(out, reports, json -> new ReportWriter(json, locale)::write);
    }

    /**
     * Writes the report as problem details (RFC 9457), for an answer with status 422, unless the outcome is acceptable.
     *
     * @param locale English or Welsh, for the sentences
     * @return the JSON, with the members of {@link #toJson} as extensions; nothing if the outcome is acceptable
     */
    default Optional<String> toProblem(Locale locale) {
        return outcome().isAcceptable()
                ? Optional.empty()
                : Optional.of(Json.file(out -> new ReportWriter(out, locale).writeProblem(this, locale)));
    }
}
