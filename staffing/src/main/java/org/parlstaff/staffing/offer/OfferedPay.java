package org.parlstaff.staffing.offer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/**
 * What is offered and on which basis, such as GBP 21,076.00 a year at contracted hours.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = OfferedPay.class)
@JsonDeserialize(builder = OfferedPay.Builder.class)
@JsonPropertyOrder({"basis", "amount"})
public abstract sealed class OfferedPay permits ImmutableOfferedPay {

    OfferedPay() {}

    /** {@return what the amount is for} */
    @JsonProperty
    public abstract Basis basis();

    /** {@return the amount, right or wrong} */
    @JsonProperty
    public abstract OfferedAmount amount();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** What an amount of pay is for. */
    public enum Basis {
        /** A full-time year. */
        FULL_TIME,
        /** A year at contracted hours. */
        ACTUAL,
        /** An hour. */
        HOURLY
    }

    /**
     * Returns pay on a basis.
     *
     * @param basis what the amount is for
     * @param amount the amount, such as {@code GBP 27500.00}
     * @return the pay
     * @throws IllegalArgumentException if the amount is not a currency and a number
     */
    public static OfferedPay of(Basis basis, String amount) {
        return ImmutableOfferedPay.of(basis, OfferedAmount.parse(amount));
    }

    /** Builds a {@link OfferedPay}. */
    public static final class Builder extends ImmutableOfferedPay.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
