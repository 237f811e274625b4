package org.parlstaff.payscale;

import java.util.List;
import org.immutables.value.Value;

/**
 * One figure that is paid, such as GBP 70,912.00 for the representative of a Member of Parliament.
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class SpotSalary implements PayScale permits ImmutableSpotSalary {

    SpotSalary() {}

    /** {@return the salary of a full-time year} */
    public abstract PayFigure salary();

    @Override
    public abstract Force force();

    /**
     * Returns a spot salary.
     *
     * @param salary the salary of a full-time year
     * @param force whether the figure decides
     * @return the spot salary
     * @throws IllegalArgumentException if the figure stands for several
     */
    public static SpotSalary of(PayFigure salary, Force force) {
        return ImmutableSpotSalary.of(salary, force);
    }

    @Override
    public final List<PayFigure> figures() {
        return List.of(salary());
    }

    @Value.Check
    void check() {
        if (salary() instanceof PayFigure.NotKnown notKnown && notKnown.several()) {
            throw new IllegalArgumentException("a spot salary must be one figure: " + salary());
        }
    }

    /** {@return the figure} */
    @Override
    public final String toString() {
        return salary().toString();
    }
}
