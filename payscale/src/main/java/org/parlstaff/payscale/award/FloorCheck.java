package org.parlstaff.payscale.award;

import java.math.BigDecimal;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.Working;

/**
 * Pay held against a wage floor, such as GBP 23,810.00 for 1,950 hours against GBP 12.21 an hour.
 *
 * <p>Nothing is rounded: the pay must reach the rate times the hours to the last fraction of a penny. A floor out of which
 * a scheme made a bound is another question; see {@link YearlyFloor#isMetBy}.
 *
 * @param floor the floor
 * @param pay the pay for the hours
 * @param hours the paid hours, more than zero
 */
public record FloorCheck(WageFloor floor, Pay pay, BigDecimal hours) {

    /**
     * Checks that the two can be compared.
     *
     * @param floor the floor
     * @param pay the pay for the hours
     * @param hours the paid hours, more than zero
     * @throws IllegalArgumentException if the hours are not more than zero, or the currencies differ
     */
    public FloorCheck {
        if (hours.signum() <= 0) {
            throw new IllegalArgumentException("hours must be more than 0: " + hours);
        }
        if (!pay.currency().equals(floor.rate().currency())) {
            throw new IllegalArgumentException("currencies must be the same: " + pay + ", " + floor.rate());
        }
    }

    /** {@return the least pay for the hours, in pounds, exactly} */
    public BigDecimal least() {
        return floor.rate().pounds().multiply(hours);
    }

    /** {@return whether the pay reaches the floor} */
    public boolean isMet() {
        return pay.pounds().compareTo(least()) >= 0;
    }

    /** {@return what is missing, in pounds, exactly; zero if the floor is met} */
    public BigDecimal shortfall() {
        return least().subtract(pay.pounds()).max(BigDecimal.ZERO);
    }

    /** {@return the floor for the hours, and the pay} */
    public Working working() {
        return Working.of(
                Working.Step.of("floor-year", Amounts.plain(least()), floor.rate(), "×", Amounts.plain(hours))
                        .from(floor.source()),
                Working.Step.of("floor-pay", pay));
    }
}
