package org.parlstaff.payscale;

import java.util.List;
import java.util.function.LongUnaryOperator;

/** Finds where an amount of pay lies among figures, some of which may not be known. */
final class Placing {

    private Placing() {}

    static Position of(PayScale scale, Pay pay, LongUnaryOperator basis) {
        if (scale instanceof IncrementalScale points) {
            return among(points.points(), pay, basis);
        } else if (scale instanceof SpotSalary spot) {
            return among(spot.figures(), pay, basis);
        }
        return within((PayRange) scale, pay, basis);
    }

    private static Position within(PayRange range, Pay pay, LongUnaryOperator basis) {
        boolean known = true;
        if (range.minimum() instanceof PayFigure.Known minimum) {
            if (compare(pay, minimum, basis) < 0) {
                return Position.BELOW;
            }
        } else {
            known = false;
        }
        if (range.maximum() instanceof PayFigure.Known maximum) {
            if (compare(pay, maximum, basis) > 0) {
                return Position.ABOVE;
            }
        } else {
            known = false;
        }
        return known ? Position.INSIDE : Position.NOT_KNOWN;
    }

    /**
     * Points rise. The pay is on a known point; or it lies in a gap between two known neighbours (or beyond an end), and
     * then an unknown point in that gap could be the one.
     */
    private static Position among(List<PayFigure> points, Pay pay, LongUnaryOperator basis) {
        boolean unknownBelow = false; // an unknown point since the last known point at or below the pay
        boolean knownBelow = false;
        for (PayFigure point : points) {
            if (!(point instanceof PayFigure.Known known)) {
                unknownBelow = true;
                continue;
            }
            int order = compare(pay, known, basis);
            if (order == 0) {
                return Position.INSIDE;
            } else if (order < 0) {
                return unknownBelow ? Position.NOT_KNOWN : knownBelow ? Position.OFF_POINT : Position.BELOW;
            }
            knownBelow = true;
            unknownBelow = false;
        }
        return unknownBelow ? Position.NOT_KNOWN : Position.ABOVE;
    }

    private static int compare(Pay pay, PayFigure.Known figure, LongUnaryOperator basis) {
        FullTimeSalary amount = figure.amount();
        if (!pay.currency().equals(amount.currency())) {
            throw new IllegalArgumentException("currencies must be the same: " + pay + ", " + amount);
        }
        return Long.compare(pay.pence(), basis.applyAsLong(amount.pence()));
    }
}
