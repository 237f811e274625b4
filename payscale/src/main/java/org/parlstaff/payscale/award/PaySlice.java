package org.parlstaff.payscale.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.ProRata;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Working;

/**
 * An actual salary and the days for which it is paid, such as GBP 21,076.00 a year from 1 June to 30 November 2026.
 *
 * @param span the days, with an end
 * @param salary the salary of a year at contracted hours, as it is agreed and rounded
 * @param proRata how it came of a full-time salary, if that is known
 */
public record PaySlice(Span span, ActualSalary salary, Optional<ProRata> proRata) implements JsonForm {

    /**
     * Checks the span and the salary.
     *
     * @param span the days, with an end
     * @param salary the salary of a year at contracted hours, as it is agreed and rounded
     * @param proRata how it came of a full-time salary, if that is known
     * @throws IllegalArgumentException if the span has no end, or another salary comes of the full-time one
     */
    public PaySlice {
        if (span.until().isEmpty()) {
            throw new IllegalArgumentException("span must have an end: " + span);
        }
        if (proRata.isPresent() && !proRata.get().salary().equals(salary)) {
            throw new IllegalArgumentException("salary must be what comes of the full-time one: " + salary + ", "
                    + proRata.get().salary());
        }
    }

    /**
     * Returns a salary of which it is not known how it came about.
     *
     * @param span the days, with an end
     * @param salary the salary of a year at contracted hours
     * @return the slice
     * @throws IllegalArgumentException if the span has no end
     */
    public static PaySlice of(Span span, ActualSalary salary) {
        return new PaySlice(span, salary, Optional.empty());
    }

    /**
     * Returns a salary that came of a full-time one.
     *
     * @param span the days, with an end
     * @param proRata the full-time salary, the share of full-time hours and the rounding
     * @return the slice
     * @throws IllegalArgumentException if the span has no end
     */
    public static PaySlice of(Span span, ProRata proRata) {
        return new PaySlice(span, proRata.salary(), Optional.of(proRata));
    }

    PaySlice over(Span days) {
        return new PaySlice(days, salary, proRata);
    }

    List<Working.Step> steps(PartPeriod method) {
        List<Working.Step> steps = new ArrayList<>();
        proRata.ifPresent(share -> steps.addAll(share.working().steps()));
        steps.addAll(method.steps(salary, span));
        return steps;
    }

    Fraction worth(PartPeriod method) {
        return method.worth(salary, span);
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
            sum = sum.plus(slice.worth(method));
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
