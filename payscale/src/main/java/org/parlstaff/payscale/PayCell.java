package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.format.FromJson;

/**
 * What one band pays in one area, as a row of a pay table.
 *
 * <p>It has either a maximum, with the minimum if one is set, or pay points, or one salary. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = PayCell.class)
@JsonDeserialize(builder = PayCell.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"band", "area", "force", "standing", "minimum", "maximum", "points", "addedBelow", "salary", "note"
})
public abstract sealed class PayCell implements JsonForm permits ImmutablePayCell {

    PayCell() {}

    /** {@return the id of the band} */
    @JsonProperty
    public abstract String band();

    /** {@return the id of the area; absent for all areas} */
    @JsonProperty
    public abstract Optional<String> area();

    /** {@return whether the scale decides; binding if absent} */
    @JsonProperty
    public abstract Optional<PayScale.Force> force();

    /** {@return how sure the scale is, if it differs from the table} */
    @JsonProperty
    public abstract Optional<Standing> standing();

    /** {@return the lowest salary of a range; absent if none is set} */
    @JsonProperty
    public abstract Optional<PayFigure> minimum();

    /** {@return the highest salary of a range} */
    @JsonProperty
    public abstract Optional<PayFigure> maximum();

    /** {@return the pay points of an incremental scale, lowest first} */
    @JsonProperty
    public abstract List<PayFigure> points();

    /** {@return by how much the points are numbered higher than at first, if some were added or taken away below} */
    @JsonProperty
    public abstract Optional<Integer> addedBelow();

    /** {@return the one figure of a spot salary} */
    @JsonProperty
    public abstract Optional<PayFigure> salary();

    /** {@return what the source says of this cell alone, if anything} */
    @JsonProperty
    public abstract Optional<String> note();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the scale that the row describes} */
    @Value.Lazy
    public PayScale scale() {
        PayScale.Force decides = force().orElse(PayScale.Force.BINDING);
        if (salary().isPresent()) {
            return SpotSalary.of(salary().get(), decides);
        } else if (!points().isEmpty()) {
            return IncrementalScale.of(points(), decides, addedBelow().orElse(0));
        }
        PayFigure high = maximum().orElseThrow();
        return minimum().isPresent()
                ? PayRange.of(minimum().get(), high, decides)
                : PayRange.upTo(high.findAmount().orElseThrow(), decides);
    }

    @Value.Check
    void check() {
        int shapes = (maximum().isPresent() ? 1 : 0) + (points().isEmpty() ? 0 : 1) + (salary().isPresent() ? 1 : 0);
        if (shapes != 1 || (minimum().isPresent() && maximum().isEmpty())) {
            throw new IllegalArgumentException(
                    "a cell must have either maximum, with minimum if one is set, or points, or salary: " + band());
        }
        if (minimum().isEmpty()
                && maximum().isPresent()
                && maximum().get().findAmount().isEmpty()) {
            throw new IllegalArgumentException("a maximum without a minimum must be known: " + band());
        }
        if (addedBelow().isPresent() && points().isEmpty()) {
            throw new IllegalArgumentException("only points can be numbered anew: " + band());
        }
        scale();
    }

    /** Builds a {@link PayCell}. */
    public static final class Builder extends ImmutablePayCell.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
