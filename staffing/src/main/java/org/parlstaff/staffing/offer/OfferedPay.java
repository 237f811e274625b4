package org.parlstaff.staffing.offer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.format.FromJson;

/**
 * What is offered and on which basis, such as GBP 21,076.00 a year at contracted hours.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = OfferedPay.class)
@JsonDeserialize(builder = OfferedPay.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"basis", "amount"})
public abstract sealed class OfferedPay implements JsonForm permits ImmutableOfferedPay {

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

    /**
     * Returns pay on the basis that it is of.
     *
     * @param pay a full-time salary, an actual salary or an hourly rate
     * @return the pay
     * @throws IllegalArgumentException if it is a payment, which is no rate of pay
     */
    public static OfferedPay of(Pay pay) {
        if (pay instanceof FullTimeSalary) {
            return of(Basis.FULL_TIME, pay.toString());
        } else if (pay instanceof ActualSalary) {
            return of(Basis.ACTUAL, pay.toString());
        } else if (pay instanceof HourlyRate) {
            return of(Basis.HOURLY, pay.toString());
        }
        throw new IllegalArgumentException("pay must be for a year or an hour: " + pay);
    }

    /** Builds a {@link OfferedPay}. */
    public static final class Builder extends ImmutableOfferedPay.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
