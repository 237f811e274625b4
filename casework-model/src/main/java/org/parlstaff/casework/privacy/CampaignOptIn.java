package org.parlstaff.casework.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.FromJson;

/**
 * A person's own wish to hear of campaigns, such as a box ticked on a form of its own.
 *
 * <p>Nothing about a case stands in for it. Opt-ins are immutable and safe to share between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the builder has an attribute of that name instead of a copy method
@JsonSerialize(as = CampaignOptIn.class)
@JsonDeserialize(builder = CampaignOptIn.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"person", "evidence", "from", "withdrawnOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract sealed class CampaignOptIn implements JsonForm permits ImmutableCampaignOptIn {

    CampaignOptIn() {}

    /** {@return the reference of the person who opted in} */
    @JsonProperty
    public abstract String person();

    /** {@return the reference of the record that shows it} */
    @JsonProperty
    public abstract String evidence();

    /** {@return the first day it holds} */
    @JsonProperty
    public abstract LocalDate from();

    /** {@return the day it was withdrawn, if it was; it does not hold on that day} */
    @JsonProperty
    public abstract Optional<LocalDate> withdrawnOn();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    final boolean isGivenBy(String person, LocalDate day) {
        return person().equals(person) && !day.isBefore(from());
    }

    final boolean isWithdrawn(LocalDate day) {
        return withdrawnOn().map(withdrawn -> !day.isBefore(withdrawn)).orElse(false);
    }

    @Value.Check
    void check() {
        Check.notBlank("person", person());
        Check.notBlank("evidence", evidence());
        Check.notBefore("withdrawnOn", from(), withdrawnOn());
    }

    /** Builds a {@link CampaignOptIn}. */
    @JsonPOJOBuilder(withPrefix = "set") // "with", the default, would read drawnOn for withdrawnOn
    public static final class Builder extends ImmutableCampaignOptIn.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
