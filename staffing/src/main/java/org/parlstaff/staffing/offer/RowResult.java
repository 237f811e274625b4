package org.parlstaff.staffing.offer;

import java.util.List;
import java.util.Locale;

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
     * @throws IllegalArgumentException if the language is neither English nor Welsh
     */
    default String toJson(Locale locale) {
        return Json.line(out -> {
            out.writeStartObject();
            out.writeNumberField("line", line());
            if (this instanceof Examined examined) {
                out.writeStringField("reference", examined.report().offer().reference());
            }
            out.writeStringField("outcome", outcome().name());
            Rendering.write(out, findings(), locale);
            out.writeEndObject();
        });
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
