package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.format.FromJson;

/**
 * A band, or a band in one area, that exists and whose pay no source gives.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = UnknownCell.class)
@JsonDeserialize(builder = UnknownCell.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"band", "area", "reason", "reasonWelsh"})
public abstract sealed class UnknownCell implements JsonForm permits ImmutableUnknownCell {

    UnknownCell() {}

    /** {@return the id of the band} */
    @JsonProperty
    public abstract String band();

    /** {@return the id of the area; absent for all areas} */
    @JsonProperty
    public abstract Optional<String> area();

    /** {@return why the pay is not known, in English} */
    @JsonProperty
    public abstract String reason();

    /** {@return why the pay is not known, in Welsh, if somebody has said it} */
    @JsonProperty
    public abstract Optional<String> reasonWelsh();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** The cell as a figure that is not known. */
    final PayFigure.NotKnown figure() {
        return new PayFigure.NotKnown(reason(), reasonWelsh(), false);
    }

    @Value.Check
    void check() {
        figure();
    }

    /** Builds a {@link UnknownCell}. */
    public static final class Builder extends ImmutableUnknownCell.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
