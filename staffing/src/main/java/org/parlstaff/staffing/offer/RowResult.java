package org.parlstaff.staffing.offer;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What became of one row of a batch: a report, or why the row could not be read. */
public sealed interface RowResult {

    /** {@return the number of the line, from 1} */
    long line();

    /** {@return all that was found} */
    List<Finding> findings();

    /** {@return what it comes to} */
    Outcome outcome();

    /**
     * Writes the result as one line of JSON Lines: the line's number, then what {@link OfferReport#toJson} writes.
     *
     * @param locale English or Welsh, for the sentences
     * @return the JSON, without a line feed
     */
    default String toJson(Locale locale) {
        return Json.line(out -> new ResultWriter(out, locale).write(this));
    }

    /**
     * Writes results as JSON Lines, as {@link #toJson} gives each, in memory that does not grow with them.
     *
     * @param results the results
     * @param out where to write them in UTF-8; it is flushed and left open
     * @param locale English or Welsh, for the sentences
     * @throws java.io.UncheckedIOException if they cannot be written
     */
    static void writeLines(Stream<? extends RowResult> results, OutputStream out, Locale locale) {
        Json.lines(out, results, json -> new ResultWriter(json, locale)::write);
    }

    /**
     * A row whose offer was examined.
     *
     * @param line the number of the line, from 1
     * @param report the report
     */
    record Examined(long line, OfferReport report) implements RowResult {

        @Override
        public List<Finding> findings() {
            return report.findings();
        }

        @Override
        public Outcome outcome() {
            return report.outcome();
        }
    }

    /**
     * A row that could not be read as an offer.
     *
     * @param line the number of the line, from 1
     * @param finding the place and the reason
     */
    record Unreadable(long line, Finding finding) implements RowResult {

        @Override
        public List<Finding> findings() {
            return List.of(finding);
        }

        @Override
        public Outcome outcome() {
            return finding.severity().outcome();
        }
    }
}
