package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.parlstaff.payscale.format.Decimals;
import org.parlstaff.payscale.format.FromJson;

/**
 * The days for which something counts, such as 2025-04-01/2026-04-01.
 *
 * <p>The first day belongs to it, the day of its end does not; without an end it goes on. The end may carry the day on
 * which it became known: until then what it ends was taken to go on, which is what a late, back-dated award means.
 * Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Span.class)
@JsonDeserialize(builder = Span.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"from", "until", "untilKnownOn", "standing"})
public abstract sealed class Span implements JsonForm permits ImmutableSpan {

    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2}|\\.\\.)");

    Span() {}

    /** {@return the first day that counts} */
    @JsonProperty
    public abstract LocalDate from();

    /** {@return the first day that no longer counts, if there is an end} */
    @JsonProperty
    public abstract Optional<LocalDate> until();

    /** {@return the day on which the end became known, if it was not known from the start} */
    @JsonProperty
    public abstract Optional<LocalDate> untilKnownOn();

    /** {@return how sure the days are, if less sure than the figures} */
    @JsonProperty
    public abstract Optional<Standing> standing();

    /**
     * Returns a span with an end.
     *
     * @param startInclusive the first day that counts
     * @param endExclusive the first day that no longer counts
     * @return the span
     * @throws IllegalArgumentException if the end is not after the start
     */
    public static Span of(LocalDate startInclusive, LocalDate endExclusive) {
        return ImmutableSpan.of(startInclusive, Optional.of(endExclusive), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a span without an end.
     *
     * @param startInclusive the first day that counts
     * @return the span
     */
    public static Span startingOn(LocalDate startInclusive) {
        return ImmutableSpan.of(startInclusive, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads a span as {@link #toString()} writes it: its days alone, without what is said of them.
     *
     * @param text the first day and the first that no longer counts, such as {@code 2025-04-01/2026-04-01}, or
     *     {@code 2025-04-01/..} without an end
     * @return the span
     * @throws IllegalArgumentException if the text has another form, there is no such day, or the end is not after the start
     */
    public static Span parse(String text) {
        Matcher days = DAYS.matcher(text);
        try {
            if (days.matches()) {
                LocalDate from = LocalDate.parse(days.group(1));
                return days.group(2).equals("..") ? startingOn(from) : of(from, LocalDate.parse(days.group(2)));
            }
        } catch (DateTimeParseException e) { // there is no such day
            throw new IllegalArgumentException("a span must be of days that exist: " + Decimals.shown(text), e);
        }
        throw new IllegalArgumentException(
                "a span must be two days with a slash, like 2025-04-01/2026-04-01, or end in two points: "
                        + Decimals.shown(text));
    }

    /**
     * Does what {@link #parse} does, under the name that the converters of frameworks look for.
     *
     * @param text the text
     * @return the span
     * @throws IllegalArgumentException if the text has another form
     */
    public static Span valueOf(String text) {
        return parse(text);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tells whether a day counts.
     *
     * @param day the day
     * @return whether it is on or after the first day, and before the end if there is one
     */
    public final boolean contains(LocalDate day) {
        return !day.isBefore(from()) && (until().isEmpty() || day.isBefore(until().get()));
    }

    /**
     * Tells whether two spans share a day.
     *
     * @param that the other span
     * @return whether some day belongs to both
     */
    public final boolean overlaps(Span that) {
        return until().map(that.from()::isBefore).orElse(true)
                && that.until().map(from()::isBefore).orElse(true);
    }

    /**
     * Says which days they are, for people, who take an end to be the last day.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the days, such as {@code 1 April 2025 until and including 31 March 2026}, or {@code 1 April 2025 onwards}
     */
    public final String text(Locale locale) {
        return until().map(end -> Reason.words("span", Map.of("from", from(), "last", end.minusDays(1)), locale))
                .orElseGet(() -> Reason.words("span.open", Map.of("from", from()), locale));
    }

    @Value.Check
    void check() {
        if (until().isPresent() && !until().get().isAfter(from())) {
            throw new IllegalArgumentException("end must be after start: " + this);
        }
        if (untilKnownOn().isPresent() && until().isEmpty()) {
            throw new IllegalArgumentException("an end that became known must be given: " + this);
        }
    }

    /** {@return the two days, such as {@code 2025-04-01/2026-04-01}; an open end is two dots} */
    @Override
    public final String toString() {
        return from() + "/" + until().map(LocalDate::toString).orElse("..");
    }

    /** Builds a {@link Span}. */
    public static final class Builder extends ImmutableSpan.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
