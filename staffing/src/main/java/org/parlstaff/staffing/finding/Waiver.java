package org.parlstaff.staffing.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.format.JsonFile;

/**
 * An exception to one rule for one offer or job specification, such as that PO-17 may be paid less for a year.
 *
 * <p>A waiver suppresses a finding and never removes it. It counts only if it is approved, on a day it covers, for the code,
 * the reference and the place it names. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Waiver.class)
@JsonDeserialize(builder = Waiver.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"code", "subject", "pointer", "approver", "reason", "from", "until", "state"})
public abstract sealed class Waiver implements JsonForm permits ImmutableWaiver {

    Waiver() {}

    /** {@return the code of the finding, such as {@code offer.pay.above-scale-minimum}} */
    @JsonProperty
    public abstract String code();

    /** {@return the reference of the offer or the specification} */
    @JsonProperty
    public abstract String subject();

    /** {@return the one place it is for, with the places below it, as a JSON Pointer such as {@code /duties/0}; else all} */
    @JsonProperty
    public abstract Optional<String> pointer();

    /** {@return who approved it, by office rather than by name} */
    @JsonProperty
    public abstract String approver();

    /** {@return why} */
    @JsonProperty
    public abstract String reason();

    /** {@return the first day on which it counts} */
    @JsonProperty
    public abstract LocalDate from();

    /** {@return the first day on which it no longer counts} */
    @JsonProperty
    public abstract LocalDate until();

    /** {@return whether it was approved} */
    @JsonProperty
    public abstract State state();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** How far a waiver has come. */
    public enum State {
        /** Asked for. */
        PROPOSED,
        /** Allowed. */
        APPROVED,
        /** Not allowed. */
        REJECTED
    }

    /**
     * Reads a list of waivers from a text.
     *
     * @param json the text of a waiver file
     * @return the waivers
     * @throws FileFormatException if the text is not a waiver file
     */
    public static List<Waiver> parseAll(String json) {
        return all(File.ALL.parse(json, "waivers"), "waivers");
    }

    /**
     * Reads a list of waivers from a stream of UTF-8 and leaves the stream open.
     *
     * @param in the stream, of at most one megabyte
     * @param sourceName what to call it in errors, such as the name of the file
     * @return the waivers
     * @throws FileFormatException if it is not a waiver file
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static List<Waiver> readAll(InputStream in, String sourceName) {
        return all(File.ALL.read(in, sourceName), sourceName);
    }

    /**
     * Tells whether this waiver suppresses a finding.
     *
     * @param finding the finding
     * @param reference the reference of the offer or the specification in which it was found
     * @param day the day on which it is judged
     * @return whether it is approved, covers the day and names code, reference and place, and the code may be waived
     */
    public final boolean covers(Finding finding, String reference, LocalDate day) {
        return code().equals(finding.code().id())
                && subject().equals(reference)
                && finding.code().isWaivable()
                && isAround(finding.pointer())
                && isInForceOn(day);
    }

    /**
     * Tells whether this waiver counts on a day.
     *
     * @param day the day
     * @return whether it is approved and covers the day
     */
    public final boolean isInForceOn(LocalDate day) {
        return state() == State.APPROVED && !day.isBefore(from()) && day.isBefore(until());
    }

    private boolean isAround(String place) {
        return pointer().isEmpty()
                || place.equals(pointer().get())
                || place.startsWith(pointer().get() + "/");
    }

    @Value.Check
    void check() {
        if (!until().isAfter(from())) {
            throw new IllegalArgumentException("end must be after start: " + from() + "/" + until());
        }
        if (subject().isBlank() || approver().isBlank() || reason().isBlank()) {
            throw new IllegalArgumentException("a waiver must name subject, approver and reason: " + code());
        }
        pointer().filter(place -> !place.isEmpty() && !place.startsWith("/")).ifPresent(place -> {
            throw new IllegalArgumentException("pointer must be empty or start with a slash: " + place);
        });
    }

    private static List<Waiver> all(Waiver @Nullable [] waivers, String sourceName) {
        if (waivers == null) { // a file may hold that word
            throw new FileFormatException(sourceName, "", 1, "value must not be null", null);
        }
        return List.of(waivers);
    }

    /** Made once, when the first file is read. */
    private static final class File {

        static final JsonFile<Waiver[]> ALL = new JsonFile<>(Waiver[].class, 1_000_000);
    }

    /** Builds a {@link Waiver}. */
    public static final class Builder extends ImmutableWaiver.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
