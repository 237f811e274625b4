package org.parlstaff.payscale.award;

import java.math.BigDecimal;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.WeeklyHours;

/**
 * The named divisors by which a yearly salary becomes a weekly or hourly one.
 *
 * <p>They matter: GBP 26,345.00 at 37 hours a week is GBP 13.69 an hour by 52 weeks and GBP 13.65 by 365.25 ÷ 7. A scheme that
 * states its divisor has it as a rule; see {@link org.parlstaff.payscale.SchemeDay#findAnnualHours}.
 */
public enum WeeksInYear {
    /** 52 weeks, as IPSA and the Senedd divide. */
    WEEKS_52("52"),
    /** 52.14 weeks. */
    WEEKS_52_14("52.14"),
    /** 52.143 weeks, which is 365 ÷ 7 to three places. */
    WEEKS_52_143("52.143"),
    /** 365.25 ÷ 7 weeks, to fifteen places; the difference cannot reach a penny of an hourly rate. */
    WEEKS_365_25_OVER_7("52.178571428571429");

    private final BigDecimal weeks;

    WeeksInYear(String weeks) {
        this.weeks = new BigDecimal(weeks);
    }

    /**
     * Returns the paid hours of a full-time year.
     *
     * @param weekly the hours of a full-time week
     * @return the hours of the year
     */
    public AnnualHours of(WeeklyHours weekly) {
        return new AnnualHours(weekly, weeks);
    }
}
