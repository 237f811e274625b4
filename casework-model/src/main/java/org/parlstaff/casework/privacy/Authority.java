package org.parlstaff.casework.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.FromJson;

/**
 * Leave to act for someone, such as a daughter's written authority to raise her father's housing matter.
 *
 * <p>It names people, evidence and reasons by reference only: the words themselves are personal text and are kept where
 * they can be erased. What it reaches is always spelt out; {@link #ANY} stands for every body or topic. Authorities are
 * immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the builder has an attribute of that name instead of a copy method
@JsonSerialize(as = Authority.class)
@JsonDeserialize(builder = Authority.Builder.class, using = FromJson.class)
@JsonPropertyOrder({
    "id",
    "kind",
    "ground",
    "reason",
    "dataSubject",
    "holder",
    "bodies",
    "topics",
    "data",
    "evidence",
    "from",
    "until",
    "withdrawnOn"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract sealed class Authority implements JsonForm permits ImmutableAuthority {

    /** The word that stands for every body, or for every topic. */
    public static final String ANY = "*";

    Authority() {}

    /** {@return the reference of this authority within its case} */
    @JsonProperty
    public abstract String id();

    /** {@return what the authority rests on} */
    @JsonProperty
    public abstract Kind kind();

    /** {@return why the person's own consent is missing; given for {@link Kind#PARAGRAPH_23} and no other} */
    @JsonProperty
    public abstract Optional<Ground> ground();

    /** {@return the reference of the note that gives the reason; always given for {@link Kind#PARAGRAPH_23}} */
    @JsonProperty
    public abstract Optional<String> reason();

    /** {@return the reference of the person whose data it is about} */
    @JsonProperty
    public abstract String dataSubject();

    /** {@return the reference of the person who may ask} */
    @JsonProperty
    public abstract String holder();

    /** {@return the bodies that may be approached, or {@link #ANY}} */
    @JsonProperty
    @Value.NaturalOrder
    public abstract SortedSet<String> bodies();

    /** {@return the topics it is about, or {@link #ANY}} */
    @JsonProperty
    @Value.NaturalOrder
    public abstract SortedSet<String> topics();

    /** {@return the kinds of data that may be passed on} */
    @JsonProperty
    @Value.NaturalOrder
    public abstract SortedSet<DataCategory> data();

    /** {@return the reference of the document that shows it; always given for a document} */
    @JsonProperty
    public abstract Optional<String> evidence();

    /** {@return the first day it holds} */
    @JsonProperty
    public abstract LocalDate from();

    /** {@return the first day it no longer holds, if it was given for a time} */
    @JsonProperty
    public abstract Optional<LocalDate> until();

    /** {@return the day it was withdrawn, if it was; it does not hold on that day} */
    @JsonProperty
    public abstract Optional<LocalDate> withdrawnOn();

    /** What an {@link Authority} rests on. */
    public enum Kind {
        /** The person asks for themselves. */
        SELF,
        /** The person authorised someone in writing. */
        WRITTEN,
        /** A parent asks for a child. */
        PARENT,
        /** An attorney or deputy asks. */
        ATTORNEY_OR_DEPUTY,
        /** The next of kin asks for someone who cannot. */
        NEXT_OF_KIN_INCAPACITY,
        /** No consent, and one of four grounds: Data Protection Act 2018, Schedule 1, paragraph 23. */
        PARAGRAPH_23
    }

    /**
     * Why data of someone who is not the one asking may be used without their explicit consent.
     *
     * <p>The four grounds as they stand in paragraph 6 of the Schedule to SI 2002/2905, which paragraph 23 of Schedule
     * 1 to the Data Protection Act 2018 succeeded.
     */
    public enum Ground {
        /** Consent cannot be given. */
        CONSENT_CANNOT_BE_GIVEN,
        /** Consent cannot reasonably be obtained. */
        CONSENT_CANNOT_REASONABLY_BE_OBTAINED,
        /** Asking for it would prejudice the action. */
        ASKING_WOULD_PREJUDICE_THE_ACTION,
        /** It is in the interests of another individual, and consent was unreasonably withheld. */
        CONSENT_UNREASONABLY_WITHHELD
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tells whether this authority holds on a day.
     *
     * @param day the day
     * @return whether it has begun, has not ended and was not withdrawn on or before that day
     */
    public final boolean holdsOn(LocalDate day) {
        return !day.isBefore(from()) && !hasEnded(day) && !isWithdrawn(day);
    }

    /**
     * Returns this authority as withdrawn.
     *
     * <p>It no longer holds from that day on, for the very next decision; decisions already made stand.
     *
     * @param day the day of the withdrawal
     * @return the authority, withdrawn
     * @throws IllegalArgumentException if the day is before the authority began, or it was withdrawn already
     */
    public final Authority withdrawingOn(LocalDate day) {
        if (withdrawnOn().isPresent()) {
            throw new IllegalArgumentException(
                    "authority must not be withdrawn already: " + withdrawnOn().get());
        }
        return ((ImmutableAuthority) this).withWithdrawnOn(day);
    }

    final boolean hasEnded(LocalDate day) {
        return until().map(until -> !day.isBefore(until)).orElse(false);
    }

    final boolean isWithdrawn(LocalDate day) {
        return withdrawnOn().map(withdrawn -> !day.isBefore(withdrawn)).orElse(false);
    }

    final boolean reachesBody(String body) {
        return bodies().contains(ANY) || bodies().contains(body);
    }

    final boolean reachesTopic(String topic) {
        return topics().contains(ANY) || topics().contains(topic);
    }

    @Value.Check
    void check() {
        Check.notBlank("id", id());
        Check.notBlank("dataSubject", dataSubject());
        Check.notBlank("holder", holder());
        Check.notBlank("evidence", evidence());
        Check.notBlank("reason", reason());
        Check.notEmpty("bodies", bodies());
        Check.notEmpty("topics", topics());
        Check.notEmpty("data", data());
        Check.after("until", from(), until());
        Check.notBefore("withdrawnOn", from(), withdrawnOn());
        if (kind() == Kind.PARAGRAPH_23 && (ground().isEmpty() || reason().isEmpty())) {
            throw new IllegalArgumentException("ground and reason must be given for PARAGRAPH_23: " + id());
        }
        if (kind() != Kind.PARAGRAPH_23 && ground().isPresent()) {
            throw new IllegalArgumentException("ground must not be given for " + kind() + ": " + ground().get());
        }
        if ((kind() == Kind.WRITTEN || kind() == Kind.ATTORNEY_OR_DEPUTY)
                && evidence().isEmpty()) {
            throw new IllegalArgumentException("evidence must be given for " + kind() + ": " + id());
        }
        if ((kind() == Kind.SELF) != holder().equals(dataSubject())) {
            throw new IllegalArgumentException("holder must be the data subject for SELF and for no other kind: "
                    + kind() + ", " + holder() + ", " + dataSubject());
        }
    }

    /** Builds an {@link Authority}. */
    @JsonPOJOBuilder(withPrefix = "set") // "with", the default, would read drawnOn for withdrawnOn
    public static final class Builder extends ImmutableAuthority.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
