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
 * Something that keeps a case from being erased while it lasts, such as a legal hold for an inquiry.
 *
 * <p>It is a state with no set end: it lasts until it is ended. Suspensions are immutable and safe to share between
 * threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the builder has an attribute of that name instead of a copy method
@JsonSerialize(as = Suspension.class)
@JsonDeserialize(builder = Suspension.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"id", "kind", "reason", "from", "reviewOn", "endedOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract sealed class Suspension implements JsonForm permits ImmutableSuspension {

    Suspension() {}

    /** {@return the reference of this suspension within its case} */
    @JsonProperty
    public abstract String id();

    /** {@return what suspends} */
    @JsonProperty
    public abstract Kind kind();

    /** {@return the reference of the note that gives the reason} */
    @JsonProperty
    public abstract String reason();

    /** {@return the first day it suspends} */
    @JsonProperty
    public abstract LocalDate from();

    /** {@return the day to look at it again; always given for a legal hold} */
    @JsonProperty
    public abstract Optional<LocalDate> reviewOn();

    /** {@return the first day it no longer suspends, if it was ended} */
    @JsonProperty
    public abstract Optional<LocalDate> endedOn();

    /** What can suspend the erasure of a case. */
    public enum Kind {
        /** The papers are needed: a court, an inquiry, a dispute. */
        LEGAL_HOLD,
        /** A person uses a right over their data and has no answer yet, or was granted that it is only kept. */
        RIGHTS_REQUEST
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tells whether this suspends on a day.
     *
     * @param day the day
     * @return whether it has begun and was not ended on or before that day
     */
    public final boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from()) && endedOn().map(day::isBefore).orElse(true);
    }

    /**
     * Returns this suspension as ended.
     *
     * @param day the first day it no longer suspends
     * @return the suspension, ended
     * @throws IllegalArgumentException if the day is before it began, or it was ended already
     */
    public final Suspension endingOn(LocalDate day) {
        if (endedOn().isPresent()) {
            throw new IllegalArgumentException(
                    "suspension must not be ended already: " + endedOn().get());
        }
        return ((ImmutableSuspension) this).withEndedOn(day);
    }

    @Value.Check
    void check() {
        Check.notBlank("id", id());
        Check.notBlank("reason", reason());
        Check.after("reviewOn", from(), reviewOn());
        Check.notBefore("endedOn", from(), endedOn());
        if (kind() == Kind.LEGAL_HOLD && reviewOn().isEmpty()) {
            throw new IllegalArgumentException("reviewOn must be given for LEGAL_HOLD: " + id());
        }
    }

    /** Builds a {@link Suspension}. */
    public static final class Builder extends ImmutableSuspension.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
