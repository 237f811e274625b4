package org.parlstaff.payscale.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.parlstaff.payscale.FullTimeEquivalent;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Working;

/**
 * A one-off payment at contracted hours, such as GBP 600.00 × 0.8 = GBP 480.00.
 *
 * @param oneOff the payment
 * @param fte the share of full-time hours
 * @param rounding how the sum is rounded, once
 */
public record OneOffShare(OneOffPayment oneOff, FullTimeEquivalent fte, Rounding rounding) implements JsonForm {

    /** {@return the sum at contracted hours} */
    @JsonProperty
    public Payment payment() {
        return exact().payment(oneOff.fullTime().currency(), rounding);
    }

    /** {@return the one step that leads from the full-time sum to the actual one} */
    public Working working() {
        BigDecimal unrounded = exact().shown();
        return Working.of(Working.Step.of("one-off", payment(), oneOff.fullTime(), "×", fte)
                .rounded(unrounded, rounding)
                .from(oneOff.source()));
    }

    private Fraction exact() {
        return Fraction.of(oneOff.fullTime().pence(), 100)
                .times(BigInteger.valueOf(fte.numerator()), BigInteger.valueOf(fte.denominator()));
    }
}
