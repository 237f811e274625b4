package org.parlstaff.payscale;

import java.math.BigDecimal;

/**
 * The paid hours of a full-time year, such as 1,950 for 37.5 hours in each of 52 weeks.
 *
 * <p>The weeks are a rule of the scheme: both shipped schemes that state hours divide by 52 exactly, others use 365 ÷ 7.
 *
 * @param weekly the hours of a full-time week
 * @param weeks the weeks of a year, more than 50 and less than 54
 */
public record AnnualHours(WeeklyHours weekly, BigDecimal weeks) {

    /**
     * Checks the weeks and brings them to one plain form.
     *
     * @param weekly the hours of a full-time week
     * @param weeks the weeks of a year, more than 50 and less than 54
     * @throws IllegalArgumentException if the weeks are out of bounds
     */
    public AnnualHours {
        if (weeks.compareTo(BigDecimal.valueOf(50)) <= 0 || weeks.compareTo(BigDecimal.valueOf(54)) >= 0) {
            throw new IllegalArgumentException("weeks in a year must be more than 50 and less than 54: " + weeks);
        }
        weeks = Decimals.plain(weeks);
    }

    /** {@return the hours of the year, exactly} */
    public BigDecimal hours() {
        return Decimals.plain(weekly.decimal().multiply(weeks));
    }

    /** {@return the hours and how they are made up, such as {@code 1950 (37.5 × 52)}} */
    @Override
    public String toString() {
        return hours().toPlainString() + " (" + weekly + " × " + weeks.toPlainString() + ")";
    }
}
