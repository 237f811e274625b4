package org.parlstaff.staffing.offer;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One row of a file of offers, such as line 17: an offer, or why the row is none. */
public sealed interface OfferRow {

    /** {@return the number of the line, from 1} */
    long line();

    /**
     * A row that holds an offer.
     *
     * @param line the number of the line, from 1
     * @param offer the offer
     */
    record Given(long line, Offer offer) implements OfferRow {}

    /**
     * A row that cannot be read as an offer.
     *
     * <p>The reasons are in English, and a Welsh sentence says so: each comes from whichever of the many value types
     * refused a value, and they speak as all exceptions do.
     *
     * @param line the number of the line, from 1
     * @param reference what the office calls the offer, if the row shows it
     * @param faults all that is wrong with the row, in the order of its columns; there is at least one
     */
    record Unreadable(long line, Optional<String> reference, List<Fault> faults) implements OfferRow {

        /**
         * Copies the faults.
         *
         * @param line the number of the line, from 1
         * @param reference what the office calls the offer, if the row shows it
         * @param faults all that is wrong with the row
         */
        public Unreadable {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a row that cannot be read must have a fault: line " + line);
            }
        }

        /**
         * Makes a row with one fault, whose reference is not known.
         *
         * @param line the number of the line, from 1
         * @param place the JSON Pointer or the name of the column; empty for the whole row
         * @param reason what must hold, and the value
         */
        public Unreadable(long line, String place, String reason) {
            this(line, Optional.empty(), List.of(new Fault(place, reason)));
        }
    }

    /**
     * One thing wrong with a row.
     *
     * @param place the JSON Pointer or the name of the column; empty for the whole row
     * @param reason what must hold, and the value
     */
    record Fault(String place, String reason) {}

    /**
     * Reads JSON Lines, an offer a line, as the stream is asked for rows. Empty lines are passed over. A line of more than
     * 64 kilobytes is a row that cannot be read; it is skipped and never held.
     *
     * @param in UTF-8, with or without a byte order mark, with line feeds or carriage returns and line feeds; it is left open
     * @return the rows in order; asking for one throws {@link java.io.UncheckedIOException} if the stream cannot be read
     */
    static Stream<OfferRow> readLines(InputStream in) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new OfferLines(in), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }
}
