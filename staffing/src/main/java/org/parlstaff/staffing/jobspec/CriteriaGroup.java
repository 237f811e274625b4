package org.parlstaff.staffing.jobspec;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.staffing.Bilingual;

/**
 * Criteria under one heading, such as skills and behaviours, each essential or desirable.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = CriteriaGroup.class)
@JsonDeserialize(builder = CriteriaGroup.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"heading", "essential", "desirable"})
public abstract sealed class CriteriaGroup implements JsonForm permits ImmutableCriteriaGroup {

    CriteriaGroup() {}

    /** {@return the heading} */
    @JsonProperty
    public abstract Bilingual heading();

    /** {@return what an applicant must have} */
    @JsonProperty
    public abstract List<Bilingual> essential();

    /** {@return what counts in an applicant's favour} */
    @JsonProperty
    public abstract List<Bilingual> desirable();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CriteriaGroup}. */
    public static final class Builder extends ImmutableCriteriaGroup.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
