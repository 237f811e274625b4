package org.parlstaff.staffing.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.format.FromJson;

/**
 * What a Member may spend on staff in a year, such as GBP 263,370.00 for Members outside London in 2025-26.
 *
 * <p>A Member who joins within a year has an allowance of their own: IPSA gave those elected on 7 May 2015 eleven months'
 * worth, which is an allowance from 1 May. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Allowance.class)
@JsonDeserialize(builder = Allowance.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"scheme", "memberArea", "span", "amount", "onCosts", "standing", "source", "note"})
public abstract sealed class Allowance implements JsonForm permits ImmutableAllowance {

    Allowance() {}

    /** {@return the id of the pay scheme of the Members' staff, such as {@code ipsa}} */
    @JsonProperty
    public abstract String scheme();

    /** {@return the area of the Member's constituency, if the allowance differs by it; never where the staff work} */
    @JsonProperty
    public abstract Optional<String> memberArea();

    /** {@return the months that it is for, from the first day of one to the first day of another} */
    @JsonProperty
    public abstract Span span();

    /** {@return the amount for all of the months} */
    @JsonProperty
    public abstract Payment amount();

    /** {@return whether it bears employer on-costs as well as pay, if that is known} */
    @JsonProperty
    public abstract Optional<Boolean> onCosts();

    /** {@return how sure it is} */
    @JsonProperty
    public abstract Standing standing();

    /** {@return where it is from} */
    @JsonProperty
    public abstract Source source();

    /** {@return what else is to be said, if anything} */
    @JsonProperty
    public abstract Optional<String> note();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns this allowance as one that bears on-costs, or not, where no source says.
     *
     * @param borne whether it bears employer on-costs as well as pay
     * @return the allowance
     */
    public final Allowance bearingOnCosts(boolean borne) {
        return ImmutableAllowance.of(
                scheme(), memberArea(), span(), amount(), Optional.of(borne), standing(), source(), note());
    }

    final LocalDate end() {
        return span().until().orElseThrow();
    }

    final long months() {
        return ChronoUnit.MONTHS.between(span().from(), end());
    }

    @Value.Check
    void check() {
        if (span().until().isEmpty()
                || span().from().getDayOfMonth() != 1
                || span().until().get().getDayOfMonth() != 1) {
            throw new IllegalArgumentException("/span: span must be whole months: " + span());
        }
    }

    /** {@return the scheme, the area, the months and the amount} */
    @Override
    public final String toString() {
        return scheme() + memberArea().map(area -> " " + area).orElse("") + " " + span() + " " + amount();
    }

    /** Builds an {@link Allowance}. */
    public static final class Builder extends ImmutableAllowance.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
