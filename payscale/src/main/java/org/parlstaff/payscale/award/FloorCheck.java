package org.parlstaff.payscale.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Optional;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.Working;

/**
 * Pay held against a wage floor, such as GBP 23,810.00 for 1,950 hours against GBP 12.21 an hour.
 *
 * <p>Nothing is rounded: the pay must reach the rate times the hours to the last fraction of a penny. A floor out of which
 * a scheme made a bound is another question; see {@link YearlyFloor#isMetBy}.
 *
 * @param floor the floor
 * @param pay the pay for the hours, or the rate for one
 * @param hours the paid hours of the year that a salary is for; absent for a rate
 */
@JsonPropertyOrder({"floor", "pay", "hours", "least", "shortfall"})
public record FloorCheck(WageFloor floor, Pay pay, Optional<AnnualHours> hours) implements JsonForm {

    /**
     * Checks that the two can be compared.
     *
     * @param floor the floor
     * @param pay the pay for the hours, or the rate for one
     * @param hours the paid hours of the year that a salary is for; absent for a rate
     * @throws IllegalArgumentException if a salary comes without its hours or a rate with some, or the currencies differ
     */
    public FloorCheck {
        if (pay instanceof HourlyRate == hours.isPresent()) {
            throw new IllegalArgumentException(
                    "a salary must have the hours of its year, and a rate none: " + pay + ", " + hours);
        }
        if (!pay.currency().equals(floor.rate().currency())) {
            throw new IllegalArgumentException("currencies must be the same: " + pay + ", " + floor.rate());
        }
    }

    /** {@return the least pay for the hours, in pounds, exactly, or to sixteen digits where it has no end} */
    @JsonProperty
    public BigDecimal least() {
        return exact().shown();
    }

    /** {@return whether the pay reaches the floor} */
    public boolean isMet() {
        return missing().signum() <= 0;
    }

    /** {@return what is missing, in pounds, exactly or to sixteen digits; zero if the floor is met} */
    @JsonProperty
    public BigDecimal shortfall() {
        return missing().shown().max(BigDecimal.ZERO);
    }

    /** {@return the floor for the hours, and the pay} */
    public Working working() {
        return Working.of(
                (hours.isPresent()
                                ? Working.Step.of("floor-year", least(), floor.rate(), "×", hours.get())
                                : Working.Step.of("floor-rate", floor.rate()))
                        .from(floor.source()),
                Working.Step.of(hours.isPresent() ? "floor-pay" : "floor-hour", pay));
    }

    private Fraction exact() {
        Fraction rate = Fraction.of(floor.rate().pence(), 100);
        return hours.map(year -> rate.times(year.numerator(), year.denominator()))
                .orElse(rate);
    }

    private Fraction missing() {
        return exact().minus(Fraction.of(pay.pence(), 100));
    }
}
