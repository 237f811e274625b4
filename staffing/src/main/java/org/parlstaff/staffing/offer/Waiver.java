package org.parlstaff.staffing.offer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.parlstaff.payscale.FileFormatException;

/**
 * An approved exception to one rule for one offer.
 *
 * <p>A waiver suppresses a finding and never removes it. It counts only if it is approved, on a day it covers, for the code
 * and the offer it names. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Waiver.class)
@JsonDeserialize(builder = Waiver.Builder.class)
@JsonPropertyOrder({"code", "subject", "approver", "reason", "from", "until", "state"})
public abstract sealed class Waiver permits ImmutableWaiver {

    Waiver() {}

    /** {@return the code of the finding, such as {@code offer.pay.above-scale-minimum}} */
    @JsonProperty
    public abstract String code();

    /** {@return the reference of the offer} */
    @JsonProperty
    public abstract String subject();

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
        return OfferFile.parseWaivers(json);
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
        return OfferFile.readWaivers(in, sourceName);
    }

    /**
     * Tells whether this waiver suppresses a finding.
     *
     * @param finding the code of the finding
     * @param reference the reference of the offer
     * @param day the day on which it is judged
     * @return whether it is approved, covers the day and names both
     */
    public final boolean covers(FindingCode finding, String reference, LocalDate day) {
        return state() == State.APPROVED
                && code().equals(finding.id())
                && subject().equals(reference)
                && !day.isBefore(from())
                && day.isBefore(until());
    }

    @Value.Check
    void check() {
        FindingCode named = FindingCode.parse(code());
        if (!named.isWaivable()) {
            throw new IllegalArgumentException("a statutory rule must not be waived: " + code());
        }
        if (!until().isAfter(from())) {
            throw new IllegalArgumentException("end must be after start: " + from() + "/" + until());
        }
        if (approver().isBlank() || reason().isBlank()) {
            throw new IllegalArgumentException("a waiver must name approver and reason: " + code());
        }
    }

    /** Builds a {@link Waiver}. */
    public static final class Builder extends ImmutableWaiver.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
