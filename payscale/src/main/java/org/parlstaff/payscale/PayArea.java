package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.format.Ids;

/**
 * Where a different range applies, such as the London area.
 *
 * <p>For pay it is where the employee works, never the Member's constituency. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = PayArea.class)
@JsonDeserialize(builder = PayArea.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"id", "name", "nameWelsh", "wageFloor"})
public abstract sealed class PayArea implements JsonForm permits ImmutablePayArea {

    PayArea() {}

    /** {@return the id, such as {@code outside-london}} */
    @JsonProperty
    public abstract String id();

    /** {@return the name in English} */
    @JsonProperty
    public abstract String name();

    /** {@return the name in Welsh, if there is one} */
    @JsonProperty
    public abstract Optional<String> nameWelsh();

    /**
     * Returns the voluntary wage floor of the area.
     *
     * @return the id of the floor, such as {@code real-living-wage-london}; absent if it is the one of the scheme
     */
    @JsonProperty
    public abstract Optional<String> wageFloor();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Ids.check("area", id());
        wageFloor().ifPresent(floor -> Ids.check("wage floor", floor));
    }

    /** Builds a {@link PayArea}. */
    public static final class Builder extends ImmutablePayArea.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
