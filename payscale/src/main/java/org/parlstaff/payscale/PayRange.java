package org.parlstaff.payscale;

import java.util.List;
import org.immutables.value.Value;

/**
 * The salaries that may be paid for a full-time year, such as GBP 17,062.50 to GBP 24,913.00.
 *
 * <p>Both ends belong to the range, and every penny between them. Immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class PayRange implements PayScale permits ImmutablePayRange {

    PayRange() {}

    @Override
    public abstract PayFigure minimum();

    @Override
    public abstract PayFigure maximum();

    @Override
    public abstract Force force();

    /**
     * Returns a binding range of known bounds.
     *
     * @param minimum the lowest salary that may be paid
     * @param maximum the highest salary that may be paid
     * @return the range
     * @throws IllegalArgumentException if the maximum is below the minimum, or in another currency
     */
    public static PayRange of(FullTimeSalary minimum, FullTimeSalary maximum) {
        return of(PayFigure.of(minimum), PayFigure.of(maximum), Force.BINDING);
    }

    /**
     * Returns a range.
     *
     * @param minimum the lowest salary that may be paid, or that it is not known
     * @param maximum the highest salary that may be paid, or that it is not known
     * @param force whether the range decides
     * @return the range
     * @throws IllegalArgumentException if the maximum is below the minimum, in another currency, or stands for several
     */
    public static PayRange of(PayFigure minimum, PayFigure maximum, Force force) {
        return ImmutablePayRange.of(minimum, maximum, force);
    }

    /**
     * Returns a range for which no minimum is set, such as "up to GBP 34,850.00": it begins at nothing.
     *
     * @param maximum the highest salary that may be paid
     * @param force whether the range decides
     * @return the range
     */
    public static PayRange upTo(FullTimeSalary maximum, Force force) {
        return of(PayFigure.of(FullTimeSalary.ofPence(maximum.currency(), 0)), PayFigure.of(maximum), force);
    }

    /** {@return whether a minimum is set, known or not} */
    public final boolean hasMinimum() {
        return !(minimum() instanceof PayFigure.Known low && low.amount().pence() == 0);
    }

    @Override
    public final List<PayFigure> figures() {
        return List.of(minimum(), maximum());
    }

    @Value.Check
    void check() {
        for (PayFigure bound : figures()) {
            if (bound instanceof PayFigure.NotKnown notKnown && notKnown.several()) {
                throw new IllegalArgumentException("a bound must be one figure: " + bound);
            }
        }
        if (minimum() instanceof PayFigure.Known low
                && maximum() instanceof PayFigure.Known high
                && high.amount().compareTo(low.amount()) < 0) {
            throw new IllegalArgumentException("maximum must not be below minimum: " + high + " < " + low);
        }
    }

    /** {@return the two bounds, such as {@code GBP 17062.50 to GBP 24913.00}, or {@code up to GBP 34850.00}} */
    @Override
    public final String toString() {
        return (hasMinimum() ? minimum() + " " : "up ") + "to " + maximum();
    }
}
