package org.parlstaff.payscale.progression;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.progression.PlacementAnswer.Placed;
import org.parlstaff.payscale.progression.PlacementAnswer.Refused;

/** Searches figures, some of which may not be known. */
final class PlacementSearch {

    private PlacementSearch() {}

    /** The first figure that will do. An unknown one below it may be the first, unless a known one above that will not. */
    static PlacementAnswer first(
            Placement move, PayScale scale, Predicate<FullTimeSalary> willDo, boolean newIncrementDate) {
        boolean range = !(scale instanceof IncrementalScale);
        Optional<PayFigure> unknown = Optional.empty();
        Optional<PayFigure> uncounted = Optional.empty();
        int number = 0;
        for (PayFigure figure : range ? scale.figures().subList(0, 1) : scale.figures()) {
            number++;
            Optional<FullTimeSalary> amount = figure.findAmount();
            if (amount.isEmpty()) {
                unknown = Optional.of(figure);
                uncounted = isSeveral(figure) ? unknown : uncounted;
            } else if (willDo.test(amount.get())) {
                Optional<PayFigure> open = unknown.isPresent() ? unknown : uncounted;
                return open.isPresent()
                        ? notKnown(move, open.get())
                        : at(move, figure, range ? Optional.empty() : Optional.of(number), newIncrementDate);
            } else {
                unknown = Optional.empty();
            }
        }
        return unknown.isPresent() ? notKnown(move, unknown.get()) : noRise(move);
    }

    private static Refused noRise(Placement move) {
        return new Refused(Reason.of(Reason.Code.NO_RISE, "band", move.band()));
    }

    /** The least salary of a range that is enough. An unknown bound does not decide where the known one alone does. */
    static PlacementAnswer least(Placement move, PayRange range, BigDecimal enough) {
        Optional<BigDecimal> low = range.minimum().findAmount().map(FullTimeSalary::pounds);
        Optional<BigDecimal> high = range.maximum().findAmount().map(FullTimeSalary::pounds);
        if (low.filter(bound -> bound.compareTo(enough) >= 0).isPresent()) {
            return at(move, range.minimum(), Optional.empty(), true);
        } else if (high.filter(bound -> bound.compareTo(enough) < 0).isPresent()) {
            return noRise(move);
        } else if (low.isEmpty() || high.isEmpty()) {
            return notKnown(move, low.isEmpty() ? range.minimum() : range.maximum());
        }
        FullTimeSalary salary = FullTimeSalary.ofPence(
                move.salary().currency(), enough.movePointRight(2).longValueExact());
        return new Placed(Optional.empty(), salary, true, Optional.empty());
    }

    private static boolean isSeveral(PayFigure figure) {
        return figure instanceof PayFigure.NotKnown notKnown && notKnown.several();
    }

    static PlacementAnswer at(Placement move, PayFigure figure, Optional<Integer> point, boolean newIncrementDate) {
        return figure.findAmount()
                .<PlacementAnswer>map(amount -> new Placed(point, amount, newIncrementDate, Optional.empty()))
                .orElseGet(() -> notKnown(move, figure));
    }

    static PlacementAnswer nearest(Placement move, PayScale scale) {
        FullTimeSalary before = move.salary();
        if (scale instanceof IncrementalScale points) {
            PayFigure top = points.maximum();
            return top.findAmount()
                            .filter(amount -> amount.compareTo(before) < 0)
                            .isPresent()
                    ? top(move, points)
                    : first(move, scale, figure -> figure.compareTo(before) >= 0, false);
        }
        for (PayFigure bound : scale.figures()) {
            if (bound.findAmount().isEmpty()) {
                return notKnown(move, bound);
            }
        }
        return new Placed(Optional.empty(), within(before, scale), false, Optional.empty());
    }

    private static PlacementAnswer top(Placement move, IncrementalScale points) {
        return points.numberOfPoints().isPresent()
                ? at(move, points.maximum(), Optional.of(points.points().size()), false)
                : notKnown(move, points.point(points.points().size()).orElse(points.maximum()));
    }

    private static FullTimeSalary within(FullTimeSalary salary, PayScale scale) {
        FullTimeSalary low = scale.minimum().findAmount().orElseThrow();
        FullTimeSalary high = scale.maximum().findAmount().orElseThrow();
        return salary.compareTo(low) < 0 ? low : salary.compareTo(high) > 0 ? high : salary;
    }

    static Reason unknown(Placement move, PayFigure figure) {
        return Reason.of(Reason.Code.FIGURE_NOT_KNOWN, "band", move.band(), "why", figure);
    }

    private static Refused notKnown(Placement move, PayFigure figure) {
        return new Refused(unknown(move, figure));
    }
}
