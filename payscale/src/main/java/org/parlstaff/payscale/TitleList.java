package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import org.parlstaff.payscale.format.FromJson;

/**
 * The job titles that a source gives for a span of days.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = TitleList.class)
@JsonDeserialize(builder = TitleList.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"span", "standing", "source", "titles"})
public abstract sealed class TitleList implements JsonForm permits ImmutableTitleList {

    TitleList() {}

    /** {@return the days for which the titles count} */
    @JsonProperty
    public abstract Span span();

    /** {@return how sure the list is} */
    @JsonProperty
    public abstract Standing standing();

    /** {@return where the list is from} */
    @JsonProperty
    public abstract Source source();

    /** {@return the titles} */
    @JsonProperty
    public abstract List<JobTitle> titles();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TitleList}. */
    public static final class Builder extends ImmutableTitleList.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
