package org.parlstaff.casework.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.FromJson;

/**
 * An office's appropriate policy document, such as the one in force from 1 July 2026.
 *
 * <p>Paragraphs 23 and 24 of Schedule 1 to the Data Protection Act 2018 both need one. Documents are immutable and safe
 * to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the builder has an attribute of that name instead of a copy method
@JsonSerialize(as = PolicyDocument.class)
@JsonDeserialize(builder = PolicyDocument.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"reference", "from", "until"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract sealed class PolicyDocument implements JsonForm permits ImmutablePolicyDocument {

    PolicyDocument() {}

    /** {@return where the office keeps it} */
    @JsonProperty
    public abstract String reference();

    /** {@return the first day it is in force} */
    @JsonProperty
    public abstract LocalDate from();

    /** {@return the first day it is no longer in force, if that is known} */
    @JsonProperty
    public abstract Optional<LocalDate> until();

    /**
     * Returns a document without an end.
     *
     * @param reference where the office keeps it
     * @param from the first day it is in force
     * @return the document
     */
    public static PolicyDocument startingOn(String reference, LocalDate from) {
        return ImmutablePolicyDocument.of(reference, from, Optional.empty());
    }

    /**
     * Returns this document with an end.
     *
     * @param endExclusive the first day it is no longer in force
     * @return the document
     * @throws IllegalArgumentException if that is not after its first day
     */
    public final PolicyDocument endingOn(LocalDate endExclusive) {
        return ((ImmutablePolicyDocument) this).withUntil(endExclusive);
    }

    /**
     * Tells whether this document is in force on a day.
     *
     * @param day the day
     * @return whether it is within its span
     */
    public final boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from()) && until().map(day::isBefore).orElse(true);
    }

    @Value.Check
    void check() {
        Check.notBlank("reference", reference());
        Check.after("until", from(), until());
    }

    /** Builds a {@link PolicyDocument}. */
    public static final class Builder extends ImmutablePolicyDocument.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
