package org.parlstaff.payscale;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.LongUnaryOperator;

/**
 * What a band pays for a full-time year: a range, an incremental scale, or one figure.
 *
 * <p>A salary on another basis is judged in that basis: each figure of the scale is brought to it and rounded by the
 * named rule, never the salary grossed up, so that a correctly rounded share of a bound is always inside.
 */
public sealed interface PayScale extends JsonForm permits PayRange, IncrementalScale, SpotSalary {

    /** Whether a scale decides. */
    enum Force {
        /** Pay must keep to it. */
        BINDING,
        /** It shows what is usual; pay outside it is not wrong. */
        INDICATIVE
    }

    /** {@return whether the scale decides, or shows what is usual} */
    Force force();

    /** {@return the figures of the scale, lowest first: two bounds, pay points, or one} */
    List<PayFigure> figures();

    /** {@return the lowest salary that may be paid} */
    default PayFigure minimum() {
        return figures().get(0);
    }

    /** {@return the highest salary that may be paid} */
    default PayFigure maximum() {
        return figures().get(figures().size() - 1);
    }

    /** {@return {@code minimum}, unless none is set, and {@code maximum}, or {@code points}, or {@code salary}; and {@code force}} */
    @Override
    default Map<String, Object> json() {
        List<Object> figures = figures().stream().map(JsonForm::json).toList();
        Map<String, Object> parts = new LinkedHashMap<>();
        if (this instanceof PayRange range) {
            if (range.hasMinimum()) {
                parts.put("minimum", figures.get(0));
            }
            parts.put("maximum", figures.get(1));
        } else if (this instanceof SpotSalary) {
            parts.put("salary", figures.get(0));
        } else {
            parts.put("points", figures);
        }
        parts.put("force", force().name());
        return parts;
    }

    /**
     * Returns where a full-time salary lies.
     *
     * @param salary the salary
     * @return where it lies, or that it depends on a figure that is not known
     * @throws IllegalArgumentException if the currency is not that of the scale
     */
    default Position position(FullTimeSalary salary) {
        return Placing.of(this, salary, LongUnaryOperator.identity());
    }

    /**
     * Returns where an actual salary lies, each figure brought to its hours.
     *
     * @param salary the salary at contracted hours
     * @param fte the share of full-time hours
     * @param rounding how each figure is rounded once brought to those hours
     * @return where it lies, or that it depends on a figure that is not known
     * @throws IllegalArgumentException if the currency is not that of the scale
     */
    default Position position(ActualSalary salary, FullTimeEquivalent fte, Rounding rounding) {
        return Placing.of(this, salary, pence -> rounding.pence(pence, fte.numerator(), fte.denominator()));
    }

    /**
     * Returns where an hourly rate lies, each figure brought to the hour.
     *
     * @param rate the rate
     * @param hours the paid hours of a full-time year
     * @param rounding how each figure is rounded once brought to the hour
     * @return where it lies, or that it depends on a figure that is not known
     * @throws IllegalArgumentException if the currency is not that of the scale
     */
    default Position position(HourlyRate rate, AnnualHours hours, Rounding rounding) {
        return Placing.of(this, rate, pence -> rounding.pence(pence, hours));
    }

    /**
     * Tells whether a full-time salary may be paid.
     *
     * @param salary the salary
     * @return whether it is within the range, on a pay point, or the spot salary
     * @throws NoSuchElementException if that depends on a figure that is not known
     * @throws IllegalArgumentException if the currency is not that of the scale
     */
    default boolean contains(FullTimeSalary salary) {
        Position position = position(salary);
        if (position == Position.NOT_KNOWN) {
            throw new NoSuchElementException(
                    Reason.Code.FIGURE_NOT_KNOWN + ": a figure that decides is not known: " + salary + " in " + this);
        }
        return position == Position.INSIDE;
    }
}
