package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.format.FromJson;

/**
 * All that a scheme is known to pay for one span of days, such as IPSA's ranges for 2025-26.
 *
 * <p>Standing is said for the whole table, and where it differs for the span, for one scale, and for one figure. Immutable
 * and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = PayTable.class)
@JsonDeserialize(builder = PayTable.Builder.class, using = FromJson.class)
@JsonPropertyOrder({
    "span",
    "published",
    "standing",
    "source",
    "note",
    "override",
    "rank",
    "scales",
    "points",
    "notKnown"
})
public abstract sealed class PayTable implements JsonForm permits ImmutablePayTable {

    PayTable() {}

    /** {@return the days for which the table counts} */
    @JsonProperty
    public abstract Span span();

    /** {@return the day on which it was published, if that is known} */
    @JsonProperty
    public abstract Optional<LocalDate> published();

    /** {@return how sure the table is, where nothing weaker is said} */
    @JsonProperty
    public abstract Standing standing();

    /** {@return where the table is from} */
    @JsonProperty
    public abstract Source source();

    /** {@return what the source says of this table, if anything} */
    @JsonProperty
    public abstract Optional<String> note();

    /** {@return whether the table stands in place of the others of the scheme, for its cells and days} */
    @JsonProperty
    public abstract Optional<Boolean> override();

    /**
     * {@return which of several overrides of a cell answers on a day: the one of the highest rank, and of the same rank the one that
     *     was published last; 1 if absent}
     */
    @JsonProperty
    public abstract Optional<Integer> rank();

    /** {@return what bands pay} */
    @JsonProperty
    public abstract List<PayCell> scales();

    /**
     * {@return pay points that stand in place of those of what lies beneath, which keeps its other points; only of an override}
     *
     * <p>What lies beneath is what the cell would pay without them, from whatever table. Where that is not known, or no pay points,
     * nothing is made of them.
     */
    @JsonProperty
    public abstract List<PayPoint> points();

    /** {@return bands that exist and whose pay no source gives} */
    @JsonProperty
    public abstract List<UnknownCell> notKnown();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (scales().isEmpty() && points().isEmpty() && notKnown().isEmpty()) {
            throw new IllegalArgumentException(
                    "a table must have a scale, a pay point or a cell that is not known: " + span());
        }
        if (!points().isEmpty() && !isOverride()) {
            throw new IllegalArgumentException("a table with single pay points must be an override: " + span());
        }
        if (rank().isPresent() && (!isOverride() || rank().get() < 1)) {
            throw new IllegalArgumentException("rank must be 1 or more, and only of an override: " + rank().get());
        }
    }

    /** {@return whether the table stands in place of another for its cells and days} */
    public final boolean isOverride() {
        return override().orElse(false);
    }

    /** How far above the other tables it stands: 0 for one that is no override. */
    final int height() {
        return isOverride() ? rank().orElse(1) : 0;
    }

    /** Builds a {@link PayTable}. */
    public static final class Builder extends ImmutablePayTable.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
