package org.parlstaff.staffing.offer;

import java.util.ArrayList;
import java.util.List;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.FullTimeEquivalent;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.Position;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.SpotSalary;
import org.parlstaff.payscale.Working;

/** An amount offered on some basis, set beside the figures of a scale brought to the same basis. */
sealed interface Comparison {

    record FullTime(OfferedAmount amount) implements Comparison {

        @Override
        public FullTimeSalary offered() {
            return FullTimeSalary.ofPence(amount.currency(), amount.pence());
        }

        @Override
        public long pence() {
            return amount.pence();
        }
    }

    record Actual(ActualSalary offered, FullTimeEquivalent fte, Rounding rounding) implements Comparison {}

    record Hourly(HourlyRate offered, AnnualHours hours, Rounding rounding) implements Comparison {}

    Pay offered();

    default long pence() {
        return offered().pence();
    }

    default Position position(PayScale scale) {
        if (this instanceof FullTime fullTime) {
            return scale.position(fullTime.offered());
        } else if (this instanceof Actual actual) {
            return scale.position(actual.offered(), actual.fte(), actual.rounding());
        }
        Hourly hourly = (Hourly) this;
        return scale.position(hourly.offered(), hourly.hours(), hourly.rounding());
    }

    /** A figure of the scale on the basis of the offer. */
    default Pay onItsBasis(FullTimeSalary figure) {
        if (this instanceof Actual actual) {
            return figure.proRata(actual.fte(), actual.rounding()).salary();
        } else if (this instanceof Hourly hourly) {
            return figure.hourly(hourly.hours(), hourly.rounding()).rate();
        }
        return figure;
    }

    default Working working(PayAnswer.Found found) {
        List<Working.Step> steps = new ArrayList<>();
        PayScale scale = found.scale();
        for (int i = 0; i < scale.figures().size(); i++) {
            if (scale.figures().get(i) instanceof PayFigure.Known known) {
                String label = scale instanceof IncrementalScale
                        ? "pay-point"
                        : scale instanceof SpotSalary ? "spot-salary" : i == 0 ? "minimum" : "maximum";
                steps.add(Working.Step.of(label, known.amount()).from(found.source()));
                if (this instanceof Actual actual) {
                    steps.addAll(known.amount()
                            .proRata(actual.fte(), actual.rounding())
                            .working()
                            .steps());
                } else if (this instanceof Hourly hourly) {
                    steps.addAll(known.amount()
                            .hourly(hourly.hours(), hourly.rounding())
                            .working()
                            .steps());
                }
            }
        }
        steps.add(Working.Step.of("offered", offered()));
        Position position = position(scale);
        steps.add(Working.Step.of("position", position, formula(scale, position)));
        return new Working(steps);
    }

    /** The offer between the figures that decide, each brought to its basis. */
    private Object[] formula(PayScale scale, Position position) {
        Pay below = null;
        Pay above = null;
        for (PayFigure figure : scale.figures()) {
            if (figure instanceof PayFigure.Known known) {
                Pay brought = onItsBasis(known.amount());
                below = brought.pence() <= pence() ? brought : below;
                above = brought.pence() >= pence() && above == null ? brought : above;
            }
        }
        Pay offered = offered();
        if (position == Position.INSIDE && scale instanceof PayRange range) {
            Pay maximum = onItsBasis(scale.maximum().findAmount().orElseThrow());
            if (!range.hasMinimum()) {
                return new Object[] {offered, "≤", maximum};
            }
            return new Object[] {onItsBasis(scale.minimum().findAmount().orElseThrow()), "≤", offered, "≤", maximum};
        } else if (position == Position.INSIDE && below != null) {
            return new Object[] {offered, "=", below};
        } else if (position == Position.BELOW && above != null) {
            return new Object[] {offered, "<", above};
        } else if (position == Position.ABOVE && below != null) {
            return new Object[] {offered, ">", below};
        } else if (position == Position.OFF_POINT && below != null && above != null) {
            return new Object[] {below, "<", offered, "<", above};
        }
        return new Object[0];
    }
}
