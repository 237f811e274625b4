package org.parlstaff.casework.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.FromJson;

/**
 * Where a figure or a list was read, such as section 8 of the Public Services Ombudsman (Wales) Act 2019.
 *
 * <p>Sources are immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Source.class)
@JsonDeserialize(builder = Source.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"title", "href"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract sealed class Source implements JsonForm permits ImmutableSource {

    Source() {}

    /** {@return what the source calls itself, with the place in it} */
    @JsonProperty
    public abstract String title();

    /** {@return the address it was read at, if it has one that may be given} */
    @JsonProperty
    public abstract Optional<String> href();

    /**
     * Returns a source.
     *
     * @param title what the source calls itself, with the place in it
     * @param href the address it was read at
     * @return the source
     */
    public static Source of(String title, String href) {
        return ImmutableSource.of(title, Optional.of(href));
    }

    @Value.Check
    void check() {
        Check.notBlank("title", title());
        href().ifPresent(href -> Check.notBlank("href", href));
    }

    /** Builds a {@link Source}. */
    public static final class Builder extends ImmutableSource.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
