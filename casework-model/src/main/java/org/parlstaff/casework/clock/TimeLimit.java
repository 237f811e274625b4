package org.parlstaff.casework.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.FromJson;

/**
 * A published target or a limit in law for a span of days, such as one year to complain to the Ombudsman for Wales.
 *
 * <p>The deadline is what the source says, or it is not known, with the reason. Limits are immutable and safe to share
 * between threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the builder has an attribute of that name instead of a copy method
@JsonSerialize(as = TimeLimit.class)
@JsonDeserialize(builder = TimeLimit.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"id", "title", "from", "until", "deadline", "notKnown", "share", "standing", "note", "source"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract sealed class TimeLimit implements JsonForm permits ImmutableTimeLimit {

    TimeLimit() {}

    /** {@return the name programs use, in kebab case, such as {@code wales-ombudsman-complaint}} */
    @JsonProperty
    public abstract String id();

    /** {@return what it is, from which day it runs, in words} */
    @JsonProperty
    public abstract String title();

    /** {@return the first day it is known to hold} */
    @JsonProperty
    public abstract LocalDate from();

    /** {@return the first day it no longer holds, if that is known} */
    @JsonProperty
    public abstract Optional<LocalDate> until();

    /** {@return how it is counted, unless that is not known} */
    @JsonProperty
    public abstract Optional<Deadline> deadline();

    /** {@return why it is not known, if it is not} */
    @JsonProperty
    public abstract Optional<String> notKnown();

    /** {@return the share of matters it is meant for, between 0 and 1, if it is a target for fewer than all} */
    @JsonProperty
    public abstract Optional<BigDecimal> share();

    /** {@return how far it can be relied on} */
    @JsonProperty
    public abstract Standing standing();

    /** {@return what the source adds or leaves open, if anything} */
    @JsonProperty
    public abstract Optional<String> note();

    /** {@return where it was read} */
    @JsonProperty
    public abstract Source source();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tells whether this limit holds on a day.
     *
     * @param day the day
     * @return whether the day is within its span
     */
    public final boolean covers(LocalDate day) {
        return !day.isBefore(from()) && until().map(day::isBefore).orElse(true);
    }

    final boolean overlaps(TimeLimit other) {
        return covers(other.from()) || other.covers(from());
    }

    @Value.Check
    void check() {
        Check.kebabCase("id", id());
        Check.notBlank("title", title());
        until().ifPresent(until -> {
            if (!until.isAfter(from())) {
                throw new IllegalArgumentException("until must be after from: " + from() + "/" + until);
            }
        });
        if (deadline().isPresent() == notKnown().isPresent()) {
            throw new IllegalArgumentException("one of deadline and notKnown must be given: " + id());
        }
        share().ifPresent(share -> {
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
                throw new IllegalArgumentException("share must be between 0 and 1: " + share);
            }
        });
    }

    /** Builds a {@link TimeLimit}. */
    public static final class Builder extends ImmutableTimeLimit.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
