package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.format.Ids;

/**
 * A title and the band it belongs to, such as Caseworker in Executive 1.
 *
 * <p>A title means nothing outside its scheme. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = JobTitle.class)
@JsonDeserialize(builder = JobTitle.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"title", "titleWelsh", "band", "aliases"})
public abstract sealed class JobTitle implements JsonForm permits ImmutableJobTitle {

    JobTitle() {}

    /** {@return the title in English} */
    @JsonProperty
    public abstract String title();

    /** {@return the title in Welsh, if there is one} */
    @JsonProperty
    public abstract Optional<String> titleWelsh();

    /** {@return the id of the band} */
    @JsonProperty
    public abstract String band();

    /** {@return other spellings and names of the same title} */
    @JsonProperty
    public abstract List<String> aliases();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Ids.check("band", band());
    }

    /** Builds a {@link JobTitle}. */
    public static final class Builder extends ImmutableJobTitle.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
