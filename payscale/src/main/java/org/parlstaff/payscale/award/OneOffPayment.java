package org.parlstaff.payscale.award;

import java.time.LocalDate;
import java.util.Optional;
import org.parlstaff.payscale.FullTimeEquivalent;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Source;

/**
 * A sum that is paid once and changes no scale, such as GBP 600 pro rata to contracted hours in January 2024.
 *
 * <p>Some are later consolidated: from a day on the same amount is part of every figure of the scale.
 *
 * @param fullTime the sum at full-time hours
 * @param paidOn the day on which it is paid
 * @param consolidatedFrom the day from which it is part of the scale, if it ever is
 * @param source where it is from
 */
public record OneOffPayment(Payment fullTime, LocalDate paidOn, Optional<LocalDate> consolidatedFrom, Source source)
        implements JsonForm {

    /**
     * Checks the days.
     *
     * @param fullTime the sum at full-time hours
     * @param paidOn the day on which it is paid
     * @param consolidatedFrom the day from which it is part of the scale, if it ever is
     * @param source where it is from
     * @throws IllegalArgumentException if the sum would be part of the scale before it is paid
     */
    public OneOffPayment {
        if (consolidatedFrom.isPresent() && consolidatedFrom.get().isBefore(paidOn)) {
            throw new IllegalArgumentException("a payment must not be consolidated before it is paid: "
                    + consolidatedFrom.get() + ", paid on " + paidOn);
        }
    }

    /**
     * Returns a payment that never becomes part of the scale.
     *
     * @param fullTime the sum at full-time hours
     * @param paidOn the day on which it is paid
     * @param source where it is from
     * @return the payment
     */
    public static OneOffPayment unconsolidated(Payment fullTime, LocalDate paidOn, Source source) {
        return new OneOffPayment(fullTime, paidOn, Optional.empty(), source);
    }

    /**
     * Returns the sum at contracted hours, with the working.
     *
     * @param fte the share of full-time hours on the day of payment
     * @param rounding how the sum is rounded, once
     * @return the sum
     */
    public OneOffShare forHours(FullTimeEquivalent fte, Rounding rounding) {
        return new OneOffShare(this, fte, rounding);
    }

    /** {@return the step by which an award makes the sum part of the scale, if it is consolidated} */
    public Optional<AwardStep> consolidation() {
        return consolidatedFrom.map(day -> AwardStep.flat(fullTime));
    }
}
