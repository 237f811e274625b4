package org.parlstaff.payscale;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.parlstaff.payscale.format.Decimals;

/**
 * The paid hours of a full-time year, such as 1,950 for 37.5 hours in each of 52 weeks.
 *
 * <p>The weeks are a rule of the scheme: both shipped schemes that state hours divide by 52 exactly, others use 365 ÷ 7. The
 * hours are kept as a ratio, so that nothing that is worked out by them is a penny off.
 *
 * @param weekly the hours of a full-time week
 * @param weeks the weeks of a year
 */
public record AnnualHours(WeeklyHours weekly, WeeksInYear weeks) implements JsonForm {

    /** {@return the hours of the year, exactly, or to sixteen digits where they have no end} */
    public BigDecimal hours() {
        return Decimals.plain(new BigDecimal(numerator()).divide(new BigDecimal(denominator()), MathContext.DECIMAL64));
    }

    /** {@return the upper number of the hours as a ratio, which need not be in lowest terms} */
    public BigInteger numerator() {
        return BigInteger.valueOf(weekly.units()).multiply(BigInteger.valueOf(weeks.numerator()));
    }

    /** {@return the lower number of the hours as a ratio, which need not be in lowest terms} */
    public BigInteger denominator() {
        return BigInteger.valueOf(WeeklyHours.UNITS * weeks.denominator());
    }

    /** {@return the hours and how they are made up, such as {@code 1950 (37.5 × 52)}} */
    @Override
    public String toString() {
        return hours().toPlainString() + " (" + weekly + " × " + weeks + ")";
    }
}
