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
 * A section of the office's own, such as what it offers its staff: a heading, paragraphs, and bullets after them.
 *
 * <p>It is printed in every format, and checked like the rest. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = FurtherSection.class)
@JsonDeserialize(builder = FurtherSection.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"heading", "paragraphs", "bullets"})
public abstract sealed class FurtherSection implements JsonForm permits ImmutableFurtherSection {

    FurtherSection() {}

    /** {@return the heading} */
    @JsonProperty
    public abstract Bilingual heading();

    /** {@return the paragraphs} */
    @JsonProperty
    public abstract List<Bilingual> paragraphs();

    /** {@return the bullets after the paragraphs} */
    @JsonProperty
    public abstract List<Bilingual> bullets();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FurtherSection}. */
    public static final class Builder extends ImmutableFurtherSection.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
