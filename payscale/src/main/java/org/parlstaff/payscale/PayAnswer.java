package org.parlstaff.payscale;

import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What a scheme pays for a band, an area and a day: a scale, or why there is none.
 *
 * <p>A day outside the tables, a band that does not exist and a figure that no source gives are different answers.
 */
public sealed interface PayAnswer extends JsonForm {

    /**
     * A scale that counts on the day.
     *
     * @param scale what the band pays
     * @param standing the weakest standing among what the answer rests on: span, table, scale and figures
     * @param span the days for which the scale counts
     * @param source where it is from; where single pay points stand in it, the titles of both, and the address of the scale
     * @param published the day on which the table was published, or the last of its single pay points, if that is known; it may be
     *     later than a day that it covers
     */
    record Found(PayScale scale, Standing standing, Span span, Source source, Optional<LocalDate> published)
            implements PayAnswer {

        /** {@return the first day for which the scale counts} */
        public LocalDate since() {
            return span.from();
        }

        /** {@return the parts of the scale, and then {@code span}, {@code published}, {@code standing} and {@code source}} */
        @Override
        public Map<String, Object> json() {
            Map<String, Object> parts = scale.json();
            parts.put("span", span.json());
            published.ifPresent(day -> parts.put("published", day.toString()));
            parts.put("standing", standing.name());
            parts.put("source", source.json());
            return parts;
        }
    }

    /**
     * No scale can be given.
     *
     * @param reason why: the day is not covered, there is no such band or area, an area is needed, the pay is not known, or
     *     nobody says when the table was published
     */
    record Refused(Reason reason) implements PayAnswer {

        /** {@return why, for programs} */
        public Reason.Code code() {
            return reason.code();
        }
    }

    /** {@return what the band pays, if that can be told} */
    default Optional<PayScale> find() {
        return this instanceof Found found ? Optional.of(found.scale()) : Optional.empty();
    }

    /**
     * Returns the scale.
     *
     * @return what the band pays
     * @throws NoSuchElementException if there is none, with the reason
     */
    default PayScale orElseThrow() {
        return find().orElseThrow(() ->
                new NoSuchElementException(((Refused) this).reason().toString()));
    }
}
