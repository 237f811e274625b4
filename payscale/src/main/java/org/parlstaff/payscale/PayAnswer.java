package org.parlstaff.payscale;

import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What a scheme pays for a band, an area and a day: a scale, or why there is none.
 *
 * <p>A day outside the tables, a band that does not exist and a figure that no source gives are different answers.
 */
public sealed interface PayAnswer {

    /**
     * A scale that counts on the day.
     *
     * @param scale what the band pays
     * @param standing the weakest standing among what the answer rests on: span, table, scale and figures
     * @param span the days for which the scale counts
     * @param source where it is from
     * @param published the day on which the table was published, if that is known; it may be later than a day that it covers
     */
    record Found(PayScale scale, Standing standing, Span span, Source source, Optional<LocalDate> published)
            implements PayAnswer {

        /** {@return the first day for which the scale counts} */
        public LocalDate since() {
            return span.from();
        }
    }

    /**
     * No scale can be given.
     *
     * @param code why, for programs
     * @param message why, for people
     */
    record Refused(Code code, String message) implements PayAnswer {}

    /** Why a scale cannot be given. */
    enum Code {
        /** No table of the scheme covers the day. */
        DAY_NOT_COVERED,
        /** The scheme has no such band. */
        NO_SUCH_BAND,
        /** The scheme has no such area, or the band is not paid by area there. */
        NO_SUCH_AREA,
        /** The band is paid by area, and no area was named. */
        AREA_NEEDED,
        /** The band exists, and no source gives what it pays. */
        NOT_KNOWN,
        /** The table does not say when it was published, so what was known on a day cannot be told. */
        PUBLICATION_DAY_NOT_KNOWN;

        private final String id = "pay." + name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** {@return the permanent code, such as {@code pay.day-not-covered}} */
        public String id() {
            return id;
        }
    }

    /**
     * Returns the scale.
     *
     * @return what the band pays
     * @throws NoSuchElementException if there is none, with the code and the message
     */
    default PayScale orElseThrow() {
        if (this instanceof Found found) {
            return found.scale();
        }
        Refused refused = (Refused) this;
        throw new NoSuchElementException(refused.code().id() + ": " + refused.message());
    }
}
