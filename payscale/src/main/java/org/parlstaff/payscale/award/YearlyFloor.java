package org.parlstaff.payscale.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Working;
import org.parlstaff.payscale.format.Decimals;

/**
 * A wage floor as a scheme makes a yearly bound of it, such as 1.03 × GBP 12.71 × 1,950 = GBP 25,528.04, rounded to
 * GBP 25,528.00.
 *
 * @param floor the hourly floor
 * @param factor by what the scheme multiplies it; one for the floor itself
 * @param hours the paid hours of a full-time year
 * @param rounding how the bound is rounded, once
 */
public record YearlyFloor(WageFloor floor, BigDecimal factor, AnnualHours hours, Rounding rounding)
        implements JsonForm {

    /**
     * Checks the factor.
     *
     * @param floor the hourly floor
     * @param factor by what the scheme multiplies it; one for the floor itself
     * @param hours the paid hours of a full-time year
     * @param rounding how the bound is rounded, once
     * @throws IllegalArgumentException if the factor is not more than zero
     */
    public YearlyFloor {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor must be more than 0: " + factor);
        }
    }

    /** {@return the floor for a full-time year in pounds, exactly, or to sixteen digits where it has no end} */
    public BigDecimal exact() {
        return fraction().shown();
    }

    private Fraction fraction() {
        BigDecimal above = floor.rate().pounds().multiply(factor);
        BigInteger below = BigInteger.TEN.pow(Math.max(0, above.scale()));
        return new Fraction(above.multiply(new BigDecimal(below)).toBigIntegerExact(), below)
                .times(hours.numerator(), hours.denominator());
    }

    /** {@return the floor for a full-time year as the scheme rounds it} */
    @JsonProperty
    public FullTimeSalary bound() {
        return Pounds.fullTime(floor.rate().currency(), fraction().rounded(rounding));
    }

    /**
     * Tells whether a salary reaches the bound that the scheme made of the floor.
     *
     * @param salary the salary of a full-time year
     * @return whether it is at the rounded bound or above
     * @throws IllegalArgumentException if the currencies differ
     */
    public boolean isMetBy(FullTimeSalary salary) {
        return salary.compareTo(bound()) >= 0;
    }

    /** {@return the one step that leads from the hour to the bound} */
    public Working working() {
        return Working.of(Working.Step.of("floor-year", bound(), floor.rate(), "×", Decimals.plain(factor), "×", hours)
                .rounded(exact(), rounding)
                .from(floor.source()));
    }
}
