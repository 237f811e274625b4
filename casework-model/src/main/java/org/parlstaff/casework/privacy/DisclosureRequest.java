package org.parlstaff.casework.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.FromJson;

/**
 * What an office wants to pass on, to whom and why, such as a name and address to the council about a repair.
 *
 * <p>It holds the names of fields, never their values. Requests are immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = DisclosureRequest.class)
@JsonDeserialize(builder = DisclosureRequest.Builder.class, using = FromJson.class)
@JsonPropertyOrder({
    "recipient",
    "purpose",
    "topic",
    "dataSubject",
    "requestedBy",
    "fields",
    "alsoHolds",
    "condition",
    "reason",
    "optIn"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract sealed class DisclosureRequest implements JsonForm permits ImmutableDisclosureRequest {

    DisclosureRequest() {}

    /** {@return the reference of the body or person it would go to} */
    @JsonProperty
    public abstract String recipient();

    /** {@return what it would be used for} */
    @JsonProperty
    public abstract Purpose purpose();

    /** {@return what the matter is about, as named in an authority: on a case the code of its category} */
    @JsonProperty
    public abstract String topic();

    /** {@return the reference of the person whose data it is} */
    @JsonProperty
    public abstract String dataSubject();

    /** {@return the reference of the person who asked the office to act} */
    @JsonProperty
    public abstract String requestedBy();

    /** {@return the names of the fields to be passed on} */
    @JsonProperty
    @Value.NaturalOrder
    public abstract SortedSet<String> fields();

    /** {@return kinds of data that the free text among the fields holds too, such as a diagnosis in a letter} */
    @JsonProperty
    @Value.NaturalOrder
    public abstract SortedSet<DataCategory> alsoHolds();

    /** {@return the condition relied on; needed for protected data, and for doing without an authority} */
    @JsonProperty
    public abstract Optional<Condition> condition();

    /** {@return the reference of the note that gives the reason; needed for doing without an authority} */
    @JsonProperty
    public abstract Optional<String> reason();

    /** {@return the opt-in relied on for campaigning} */
    @JsonProperty
    public abstract Optional<CampaignOptIn> optIn();

    /** What the use of protected data rests on. */
    public enum Condition {
        /** An elected representative answers a request: Data Protection Act 2018, Schedule 1, paragraph 23. */
        ELECTED_REPRESENTATIVE(false),
        /** The person explicitly consented to it: UK GDPR, Article 9(2)(a). */
        EXPLICIT_CONSENT(false),
        /** A child or an adult at risk is to be protected: Data Protection Act 2018, Schedule 1, paragraph 18. */
        SAFEGUARDING(true),
        /** A life is at stake and consent cannot be given: UK GDPR, Article 9(2)(c). */
        VITAL_INTERESTS(true);

        private final boolean isException;

        Condition(boolean isException) {
            this.isException = isException;
        }

        /**
         * Tells whether data may be passed on under it without an authority and before a policy document is at hand.
         *
         * <p>That safeguarding does not wait for a document is this library's choice: whether paragraph 18 itself asks
         * for one was not read.
         *
         * @return whether it is one of the two exceptions
         */
        public boolean isException() {
            return isException;
        }
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    final boolean isExceptional() {
        return condition().map(Condition::isException).orElse(false);
    }

    @Value.Check
    void check() {
        Check.notBlank("recipient", recipient());
        Check.notBlank("topic", topic());
        Check.notBlank("dataSubject", dataSubject());
        Check.notBlank("requestedBy", requestedBy());
        Check.notBlank("reason", reason());
        Check.fieldNames("fields", fields());
    }

    /** Builds a {@link DisclosureRequest}. */
    public static final class Builder extends ImmutableDisclosureRequest.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
