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
 * Duties under one heading, such as casework.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = DutyGroup.class)
@JsonDeserialize(builder = DutyGroup.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"heading", "duties"})
public abstract sealed class DutyGroup implements JsonForm permits ImmutableDutyGroup {

    DutyGroup() {}

    /** {@return the heading} */
    @JsonProperty
    public abstract Bilingual heading();

    /** {@return the duties} */
    @JsonProperty
    public abstract List<Bilingual> duties();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyGroup}. */
    public static final class Builder extends ImmutableDutyGroup.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
