package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.format.FromJson;

/**
 * What one pay point of a band pays, as a row of an override that leaves the other points as they are: point 2 of Band 3 pays
 * GBP 30,000.00.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = PayPoint.class)
@JsonDeserialize(builder = PayPoint.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"band", "area", "point", "salary", "note"})
public abstract sealed class PayPoint implements JsonForm permits ImmutablePayPoint {

    PayPoint() {}

    /** {@return the id of the band} */
    @JsonProperty
    public abstract String band();

    /** {@return the id of the area; absent for all areas} */
    @JsonProperty
    public abstract Optional<String> area();

    /** {@return the number of the point on the days of the table, from 1 for the lowest} */
    @JsonProperty
    public abstract int point();

    /** {@return what it pays for a full-time year, or that it is not known} */
    @JsonProperty
    public abstract PayFigure salary();

    /** {@return what the source says of this point alone, if anything} */
    @JsonProperty
    public abstract Optional<String> note();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (point() < 1) {
            throw new IllegalArgumentException("a pay point must be 1 or more: " + point());
        }
        if (salary() instanceof PayFigure.NotKnown notKnown && notKnown.several()) {
            throw new IllegalArgumentException("one pay point must not stand for several: " + notKnown.reason());
        }
    }

    /** Builds a {@link PayPoint}. */
    public static final class Builder extends ImmutablePayPoint.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
