package org.parlstaff.payscale.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.PayCell;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.Working;
import org.parlstaff.payscale.format.Decimals;

/**
 * A table to which an award was applied.
 *
 * @param award the award
 * @param before the table before
 */
public record Awarded(Award award, PayTable before) {

    /** A figure before and after, and the steps between. */
    private record Change(PayFigure before, PayFigure after, List<Working.Step> steps) {}

    /**
     * Applies the award once, so that an award that does not fit the table is refused here.
     *
     * @param award the award
     * @param before the table before
     * @throws IllegalArgumentException if the points of a scale would no longer rise, a maximum would fall below its minimum, the
     *     currencies differ, or the table has single pay points, which are no scale
     */
    public Awarded {
        table(award, before);
    }

    /**
     * Returns the table after the award.
     *
     * <p>It is derived, or weaker if the award or the table before was. A figure that is not known stays not known. A figure
     * that no step touches keeps its pence, and rounding alone never takes a figure below what it was.
     *
     * @return the table for the days of the award
     */
    public PayTable table() {
        return table(award, before);
    }

    /** {@return how each figure came about, cell by cell; in an override, of the cells that change} */
    public Working working() {
        List<Working.Step> steps = new ArrayList<>();
        for (PayCell cell : before.scales()) {
            if (isSettled(award, cell) && (!award.override() || isChanged(cell))) {
                steps.add(Working.Step.of(
                        "award-cell",
                        cell.band() + cell.area().map(area -> " · " + area).orElse("")));
                for (Change change : changes(award, cell)) {
                    steps.addAll(change.steps);
                }
            }
        }
        return new Working(steps);
    }

    private boolean isChanged(PayCell cell) {
        return changes(award, cell).stream().anyMatch(change -> !change.before.equals(change.after));
    }

    private static boolean isSettled(Award award, PayCell cell) {
        return award.notSettled().stream()
                .noneMatch(open -> open.band().equals(cell.band())
                        && (open.area().isEmpty() || open.area().equals(cell.area())));
    }

    private static PayTable table(Award award, PayTable before) {
        if (!before.points().isEmpty()) {
            throw new IllegalArgumentException(
                    "an award must be for whole scales, not for single pay points: " + before.span());
        }
        Standing standing = Standing.DERIVED.weaker(award.standing()).weaker(before.standing());
        Standing weakest = before.span().standing().map(standing::weaker).orElse(standing);
        PayTable.Builder table = PayTable.builder();
        for (PayCell cell : before.scales()) {
            if (isSettled(award, cell)) {
                PayCell after = cell(award, cell, weakest);
                if (!award.override() || !after.scale().equals(cell.scale())) {
                    table.addScale(after);
                }
            }
        }
        if (!award.override()) {
            table.addAllNotKnown(before.notKnown());
        }
        return table.addAllNotKnown(award.notSettled())
                .override(award.override() ? Optional.of(true) : Optional.empty())
                .span(award.span())
                .published(award.published())
                .standing(weakest)
                .source(award.source())
                .note(award.note())
                .build();
    }

    private static PayCell cell(Award award, PayCell cell, Standing table) {
        List<PayFigure> figures = changes(award, cell).stream()
                .map(change -> weakened(change.after, table))
                .toList();
        PayCell.Builder after = PayCell.builder()
                .band(cell.band())
                .area(cell.area())
                .force(cell.force())
                .standing(cell.standing().filter(own -> isWeaker(own, table)));
        if (cell.salary().isPresent()) {
            after.salary(figures.get(0));
        } else if (cell.points().isEmpty()) {
            after.minimum(cell.minimum().map(set -> figures.get(0))).maximum(figures.get(1));
        } else {
            after.points(figures).addedBelow(cell.addedBelow());
        }
        return after.build();
    }

    private static PayFigure weakened(PayFigure figure, Standing table) {
        return figure instanceof PayFigure.Known known
                ? new PayFigure.Known(known.amount(), known.standing().filter(own -> isWeaker(own, table)))
                : figure;
    }

    private static boolean isWeaker(Standing own, Standing table) {
        return own.compareTo(table) > 0;
    }

    private static List<Change> changes(Award award, PayCell cell) {
        List<PayFigure> figures = cell.scale().figures();
        List<Change> changes = new ArrayList<>();
        boolean openBelow = cell.maximum().isPresent() && cell.minimum().isEmpty();
        for (int i = 0; i < figures.size(); i++) {
            if (i == 0 && openBelow) {
                changes.add(new Change(figures.get(0), figures.get(0), List.of())); // no award sets a minimum
                continue;
            }
            AwardStep.Figures kind;
            String label;
            if (cell.salary().isPresent()) {
                kind = AwardStep.Figures.SPOT_SALARIES;
                label = "award-salary";
            } else if (cell.points().isEmpty()) {
                kind = i == 0 ? AwardStep.Figures.MINIMA : AwardStep.Figures.MAXIMA;
                label = i == 0 ? "award-minimum" : "award-maximum";
            } else {
                kind = i == 0 ? AwardStep.Figures.FIRST_POINTS : AwardStep.Figures.HIGHER_POINTS;
                label = "award-point";
            }
            changes.add(change(award, cell, figures.get(i), kind, label));
        }
        return changes;
    }

    private static Change change(Award award, PayCell cell, PayFigure figure, AwardStep.Figures kind, String label) {
        if (!(figure instanceof PayFigure.Known known)) {
            return new Change(figure, figure, List.of(Working.Step.of(label, figure)));
        }
        FullTimeSalary before = known.amount();
        List<Working.Step> steps = new ArrayList<>();
        steps.add(Working.Step.of(label, before));
        BigDecimal pounds = before.pounds();
        BigDecimal least = BigDecimal.ZERO;
        boolean touched = false;
        for (AwardStep step : award.steps()) {
            if (step.isFor(cell, kind)) {
                demandCurrency(step.change(), before);
                if (step.change() instanceof AwardStep.Change.Floor floor) {
                    least = least.max(floor.floor().bound().pounds());
                }
                Optional<Working.Step> taken = take(step.change(), pounds);
                if (taken.isPresent()) {
                    touched = true;
                    steps.add(taken.get());
                    pounds = (BigDecimal) taken.get().result();
                }
            }
        }
        if (!touched) {
            return new Change(figure, figure, steps);
        }
        BigDecimal rounded = award.rounding().round(pounds);
        boolean fell = rounded.compareTo(before.pounds()) < 0 && pounds.compareTo(before.pounds()) >= 0;
        FullTimeSalary after = fell ? before : Pounds.fullTime(before.currency(), rounded);
        steps.add(Working.Step.of("award-round", after)
                .rounded(pounds, award.rounding())
                .from(award.source()));
        if (after.pounds().compareTo(least) < 0) {
            after = Pounds.fullTime(before.currency(), least);
            steps.add(Working.Step.of("award-floor-holds", after));
        }
        return new Change(figure, new PayFigure.Known(after, known.standing()), steps);
    }

    private static void demandCurrency(AwardStep.Change change, FullTimeSalary figure) {
        Optional<Pay> amount = Optional.empty();
        if (change instanceof AwardStep.Change.Flat flat) {
            amount = Optional.of(flat.amount());
        } else if (change instanceof AwardStep.Change.GreaterOf greater) {
            amount = Optional.of(greater.flat().amount());
        } else if (change instanceof AwardStep.Change.Floor floor) {
            amount = Optional.of(floor.floor().bound());
        }
        amount.filter(pay -> !pay.currency().equals(figure.currency())).ifPresent(pay -> {
            throw new IllegalArgumentException("currencies must be the same: " + figure + ", " + pay);
        });
    }

    private static Optional<Working.Step> take(AwardStep.Change change, BigDecimal pounds) {
        if (change instanceof AwardStep.Change.Percent percent) {
            BigDecimal after = Decimals.plain(pounds.multiply(percent.factor()));
            return Optional.of(Working.Step.of("award-percent", after, pounds, "×", percent.factor()));
        } else if (change instanceof AwardStep.Change.Flat flat) {
            BigDecimal after = pounds.add(flat.amount().pounds());
            return Optional.of(Working.Step.of("award-flat", after, pounds, "+", flat.amount()));
        } else if (change instanceof AwardStep.Change.GreaterOf greater) {
            BigDecimal factor = greater.percent().factor();
            Payment amount = greater.flat().amount();
            BigDecimal after = Decimals.plain(pounds.multiply(factor).max(pounds.add(amount.pounds())));
            return Optional.of(Working.Step.of("award-greater", after, pounds, "×", factor, "|", pounds, "+", amount));
        }
        YearlyFloor floor = ((AwardStep.Change.Floor) change).floor();
        BigDecimal bound = floor.bound().pounds();
        return pounds.compareTo(bound) >= 0
                ? Optional.empty()
                : Optional.of(Working.Step.of(
                                "award-floor",
                                bound,
                                floor.floor().rate(),
                                "×",
                                Decimals.plain(floor.factor()),
                                "×",
                                floor.hours())
                        .rounded(floor.exact(), floor.rounding())
                        .from(floor.floor().source()));
    }
}
