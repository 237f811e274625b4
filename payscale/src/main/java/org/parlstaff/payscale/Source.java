package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.format.FromJson;

/**
 * Where a figure or a rule is from, such as the page of IPSA for new starters.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Source.class)
@JsonDeserialize(builder = Source.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"title", "href"})
public abstract sealed class Source implements JsonForm permits ImmutableSource {

    Source() {}

    /** {@return what the source is called} */
    @JsonProperty
    public abstract String title();

    /** {@return the address of the source, if it has one} */
    @JsonProperty
    public abstract Optional<String> href();

    /**
     * Returns a source without an address.
     *
     * @param title what the source is called
     * @return the source
     * @throws IllegalArgumentException if the title is blank
     */
    public static Source of(String title) {
        return ImmutableSource.of(title, Optional.empty());
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("title of a source must not be blank: \"" + title() + "\"");
        }
    }

    /** {@return the title, and the address after it if there is one} */
    @Override
    public final String toString() {
        return title() + href().map(address -> ", " + address).orElse("");
    }

    /** Builds a {@link Source}. */
    public static final class Builder extends ImmutableSource.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
