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
 * A kind of work, such as casework in the Senedd or executive support at Westminster.
 *
 * <p>Its id means something only within its scheme. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = JobFamily.class)
@JsonDeserialize(builder = JobFamily.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"id", "name", "nameWelsh", "aliases"})
public abstract sealed class JobFamily implements JsonForm permits ImmutableJobFamily {

    JobFamily() {}

    /** {@return the id, such as {@code executive}} */
    @JsonProperty
    public abstract String id();

    /** {@return the name in English} */
    @JsonProperty
    public abstract String name();

    /** {@return the name in Welsh, if there is one} */
    @JsonProperty
    public abstract Optional<String> nameWelsh();

    /** {@return other names that the sources use} */
    @JsonProperty
    public abstract List<String> aliases();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Ids.check("family", id());
    }

    /** Builds a {@link JobFamily}. */
    public static final class Builder extends ImmutableJobFamily.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
