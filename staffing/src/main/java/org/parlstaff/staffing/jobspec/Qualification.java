package org.parlstaff.staffing.jobspec;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.staffing.Bilingual;

/**
 * A qualification, such as one at level 3 in administration, or equivalent experience.
 *
 * <p>Levels 1 to 8 are those that the Credit and Qualifications Framework for Wales (CQFW) and the Regulated Qualifications
 * Framework (RQF) share. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Qualification.class)
@JsonDeserialize(builder = Qualification.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"text", "level", "instead"})
public abstract sealed class Qualification implements JsonForm permits ImmutableQualification {

    Qualification() {}

    /** {@return what is asked for} */
    @JsonProperty
    public abstract Bilingual text();

    /** {@return the level of the CQFW and the RQF, from 1 to 8, if one is asked for} */
    @JsonProperty
    public abstract Optional<Integer> level();

    /** {@return what is accepted in its place, if anything} */
    @JsonProperty
    public abstract Optional<Alternative> instead();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** What is accepted in place of a qualification. */
    public enum Alternative {
        /** Experience that shows the same. */
        EQUIVALENT_EXPERIENCE
    }

    @Value.Check
    void check() {
        if (level().isPresent() && (level().get() < 1 || level().get() > 8)) {
            throw new IllegalArgumentException("level must be from 1 to 8: " + level().get());
        }
    }

    /** Builds a {@link Qualification}. */
    public static final class Builder extends ImmutableQualification.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
