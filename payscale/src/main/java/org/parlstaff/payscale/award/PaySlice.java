package org.parlstaff.payscale.award;

import java.util.List;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Span;

/**
 * An actual salary and the days for which it is paid, such as GBP 21,076.00 a year from 1 June to 30 November 2026.
 *
 * @param span the days, with an end
 * @param salary the salary of a year at contracted hours
 */
public record PaySlice(Span span, ActualSalary salary) {

    /**
     * Checks the span.
     *
     * @param span the days, with an end
     * @param salary the salary of a year at contracted hours
     * @throws IllegalArgumentException if it has no end
     */
    public PaySlice {
        if (span.until().isEmpty()) {
            throw new IllegalArgumentException("span must have an end: " + span);
        }
    }

    /**
     * Returns what a run of slices is worth: each slice unrounded, the sum rounded once.
     *
     * @param slices the slices, of one currency, at least one
     * @param method how a part of a month is counted
     * @param rounding how the sum is rounded
     * @return what is paid for all of them
     * @throws IllegalArgumentException if there is no slice, or the currencies differ
     */
    public static Payment total(List<PaySlice> slices, PartPeriod method, Rounding rounding) {
        String currency = currency(slices);
        Fraction sum = Fraction.ZERO;
        for (PaySlice slice : slices) {
            sum = sum.plus(method.worth(slice.salary(), slice.span()));
        }
        return sum.payment(currency, rounding);
    }

    static String currency(List<PaySlice> slices) {
        if (slices.isEmpty()) {
            throw new IllegalArgumentException("slices must not be empty: " + slices);
        }
        ActualSalary first = slices.get(0).salary();
        for (PaySlice slice : slices) {
            if (!slice.salary().currency().equals(first.currency())) {
                throw new IllegalArgumentException("currencies must be the same: " + first + ", " + slice.salary());
            }
        }
        return first.currency();
    }
}
