package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A full-time salary by the hour, such as GBP 26,345.00 ÷ 1,924 = GBP 13.69.
 *
 * <p>The rate is rounded, so a year of it is not the salary: judge a salary by the year, and a rate against the rates of
 * the bounds.
 *
 * @param fullTime the salary of a full-time year
 * @param hours the paid hours of a full-time year
 * @param rounding how the rate is rounded, once
 */
public record HourlyPay(FullTimeSalary fullTime, AnnualHours hours, Rounding rounding) implements JsonForm {

    /** {@return the rate} */
    @JsonProperty
    public HourlyRate rate() {
        return HourlyRate.ofPence(fullTime.currency(), rounding.pence(fullTime.pence(), hours));
    }

    /** {@return the one step that leads from the year to the hour} */
    public Working working() {
        BigDecimal unrounded = fullTime.pounds()
                .multiply(new BigDecimal(hours.denominator()))
                .divide(new BigDecimal(hours.numerator()), MathContext.DECIMAL64);
        return Working.of(
                Working.Step.of("hourly", rate(), fullTime, "÷", hours).rounded(unrounded, rounding));
    }
}
