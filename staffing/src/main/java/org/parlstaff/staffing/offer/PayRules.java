package org.parlstaff.staffing.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.rule.StartingPoint;

/** What the band pays, how sure that is, and where the offer lies on its scale. */
final class PayRules {

    private static final String BAND = "/band";
    private static final String START = "/startDate";
    private static final String AMOUNT = "/salary/amount";
    private static final String POINT = "/payPoint";

    /** An offer says that figures run out if it starts so many days before the last day on which they are known, or later. */
    static final int SOON = 90;

    /** The rules of this file. */
    static final List<OfferRule> ROWS = List.of(
            OfferRule.ours(
                    "day of the table",
                    Needs.OFFER,
                    PayRules::checkDay,
                    List.of(Occasion.DAY),
                    OfferCode.TABLE_OTHER_DAY),
            OfferRule.ours(
                    "coverage",
                    Needs.BAND,
                    PayRules::checkCoverage,
                    List.of(Occasion.TABLE),
                    OfferCode.TABLE_DAY_NOT_COVERED,
                    OfferCode.TABLE_PUBLICATION_NOT_KNOWN,
                    OfferCode.TABLE_NOT_KNOWN),
            OfferRule.ours(
                    "table",
                    Needs.TABLE,
                    PayRules::checkTable,
                    List.of(Occasion.TABLE),
                    OfferCode.TABLE_NOT_CONFIRMED,
                    OfferCode.TABLE_CONFLICTING,
                    OfferCode.SCALE_INDICATIVE),
            OfferRule.ours(
                    "end of the table",
                    Needs.TABLE,
                    PayRules::checkEnd,
                    List.of(Occasion.END),
                    OfferCode.TABLE_RUNS_OUT),
            OfferRule.ours(
                    "money",
                    Needs.OFFER,
                    PayRules::checkMoney,
                    List.of(Occasion.MONEY),
                    OfferCode.PAY_NOT_POSITIVE,
                    OfferCode.PAY_FINER_THAN_PENNY,
                    OfferCode.PAY_CURRENCY),
            OfferRule.ours(
                    "bounds",
                    Needs.SCALE,
                    PayRules::checkBounds,
                    List.of(Occasion.PAY),
                    OfferCode.PAY_BELOW_MINIMUM,
                    OfferCode.PAY_ABOVE_MAXIMUM,
                    OfferCode.PAY_WITHIN_FLOOR_CAP,
                    OfferCode.PAY_EXISTING_ABOVE_MAXIMUM,
                    OfferCode.PAY_NOT_ON_POINT,
                    OfferCode.PAY_FIGURE_NOT_KNOWN),
            OfferRule.ours(
                    "basis of the pay",
                    Needs.SCALE,
                    PayRules::checkBasis,
                    List.of(Occasion.MONEY),
                    OfferCode.PAY_BASIS_IN_DOUBT),
            OfferRule.ours(
                    "starting point",
                    Needs.SCALE,
                    PayRules::checkStart,
                    List.of(Occasion.PAY),
                    OfferCode.PAY_ABOVE_SCALE_MINIMUM,
                    OfferCode.PAY_ABOVE_SCALE_MINIMUM_WITH_REASON),
            OfferRule.ours(
                    "pay point",
                    Needs.TABLE,
                    PayRules::checkPoint,
                    List.of(Occasion.SPECIAL),
                    OfferCode.PAY_POINT_DOES_NOT_EXIST,
                    OfferCode.PAY_POINT_DIFFERS,
                    OfferCode.PAY_POINT_NOT_KNOWN));

    private PayRules() {}

    static void checkMoney(OfferFacts facts, Findings findings) {
        OfferedAmount amount = facts.amount();
        if (amount.amount().signum() <= 0) {
            findings.note(OfferCode.PAY_NOT_POSITIVE, AMOUNT, amount);
        }
        if (!amount.isWholePence()) {
            findings.note(OfferCode.PAY_FINER_THAN_PENNY, AMOUNT, amount);
        }
        if (facts.terms != null && !amount.currency().equals(facts.scheme().currency())) {
            findings.note(OfferCode.PAY_CURRENCY, AMOUNT, amount, facts.scheme().currency());
        }
    }

    static void checkDay(OfferFacts facts, Findings findings) {
        LocalDate start = facts.offer().startDate();
        if (!facts.day().equals(start)) {
            findings.note(OfferCode.TABLE_OTHER_DAY, "/startDate", facts.day(), start);
        }
    }

    static void checkCoverage(OfferFacts facts, Findings findings) {
        if (facts.cell == null || !(facts.cell.answer instanceof PayAnswer.Refused refused)) {
            return;
        }
        String band = facts.band().id();
        switch (refused.code()) {
            case AREA_NEEDED -> {} // said of the area
            case DAY_NOT_COVERED ->
                findings.note(
                        OfferCode.TABLE_DAY_NOT_COVERED,
                        START,
                        band,
                        facts.scheme().id(),
                        facts.day());
            case PUBLICATION_DAY_NOT_KNOWN ->
                findings.note(OfferCode.TABLE_PUBLICATION_NOT_KNOWN, START, band, facts.day());
            case NOT_KNOWN -> findings.note(OfferCode.TABLE_NOT_KNOWN, BAND, band, refused.reason());
            default -> throw new IllegalStateException("band and area must be of the scheme: " + refused.reason());
        }
    }

    static void checkTable(OfferFacts facts, Findings findings) {
        PayAnswer.Found found = facts.pay();
        String band = facts.band().id();
        if (found.standing() == Standing.CONFLICTING) {
            findings.by(found).note(OfferCode.TABLE_CONFLICTING, BAND, band, facts.day());
        } else if (found.standing() != Standing.CONFIRMED) {
            findings.by(found).note(OfferCode.TABLE_NOT_CONFIRMED, BAND, band, found.standing(), facts.day());
        }
        if (found.scale().force() == PayScale.Force.INDICATIVE) {
            findings.by(found).note(OfferCode.SCALE_INDICATIVE, BAND, band);
        }
    }

    /** Says once what of the table and the wage floors is soon no longer known; if only other figures follow, they are known. */
    static void checkEnd(OfferFacts facts, Findings findings) {
        Terms.Cell now = facts.cellOn(facts.day().toEpochDay());
        long end = now.until;
        while (end - 1 <= facts.day().toEpochDay() + SOON) {
            Terms.Cell later = facts.cellOn(end);
            List<String> lost = now.known.stream()
                    .filter(known -> !later.known.contains(known))
                    .toList();
            if (!lost.isEmpty()) {
                findings.note(OfferCode.TABLE_RUNS_OUT, START, LocalDate.ofEpochDay(end - 1), lost);
                return;
            }
            end = later.until;
        }
    }

    static void checkBounds(OfferFacts facts, Findings findings) {
        PayScale scale = facts.pay().scale();
        Comparison offered = facts.comparison();
        if (scale.force() != PayScale.Force.BINDING) {
            return;
        }
        switch (offered.position(scale)) {
            case INSIDE -> {}
            case BELOW -> noteBound(facts, OfferCode.PAY_BELOW_MINIMUM, findings);
            case ABOVE -> {
                if (mayHaveRisen(facts.terms(), scale)) {
                    noteNotKnown(
                            facts,
                            Reason.of(
                                    Reason.Code.FLOOR_NOT_KNOWN,
                                    "floor",
                                    Objects.requireNonNull(facts.terms().unknownFloor),
                                    "day",
                                    facts.day()),
                            findings);
                } else {
                    noteBound(facts, codeAbove(facts), findings);
                }
            }
            case OFF_POINT ->
                findings.by(facts.pay())
                        .note(
                                OfferCode.PAY_NOT_ON_POINT,
                                AMOUNT,
                                offered.offered(),
                                scale.figures().stream()
                                        .flatMap(figure -> figure.findAmount().stream())
                                        .map(offered::onItsBasis)
                                        .toList());
            case NOT_KNOWN ->
                noteNotKnown(
                        facts,
                        scale.figures().stream()
                                .filter(PayFigure.NotKnown.class::isInstance)
                                .findFirst()
                                .orElseThrow(),
                        findings);
        }
    }

    /** Whether a wage floor that had reached the maximum may since have lifted it by more than anybody knows. */
    private static boolean mayHaveRisen(Terms terms, PayScale scale) {
        return terms.formerCap != null
                && scale.maximum() instanceof PayFigure.Known maximum
                && maximum.amount().compareTo(terms.formerCap) <= 0;
    }

    private static OfferCode codeAbove(OfferFacts facts) {
        Terms terms = facts.terms();
        if (terms.cap != null && facts.compare(terms.cap) <= 0) {
            return OfferCode.PAY_WITHIN_FLOOR_CAP;
        }
        return facts.offer().existingEmployee().orElse(false) || facts.isOnEarlierContract()
                ? OfferCode.PAY_EXISTING_ABOVE_MAXIMUM
                : OfferCode.PAY_ABOVE_MAXIMUM;
    }

    /** The bound that decides is the first known figure for pay below the scale, and the last for pay above. */
    private static void noteBound(OfferFacts facts, OfferCode code, Findings findings) {
        if (findings.areCodesAlone()) {
            findings.note(code, AMOUNT);
            return;
        }
        FullTimeSalary nearest = null;
        for (PayFigure figure : facts.pay().scale().figures()) {
            if (figure instanceof PayFigure.Known known && (nearest == null || code != OfferCode.PAY_BELOW_MINIMUM)) {
                nearest = known.amount();
            }
        }
        Pay offered = facts.comparison().offered();
        Pay bound = facts.comparison().onItsBasis(Objects.requireNonNull(nearest));
        Pay difference = ActualSalary.ofPence(bound.currency(), Math.abs(bound.pence() - offered.pence()));
        findings.by(facts.pay()).note(code, AMOUNT, offered, bound, difference);
    }

    private static void noteNotKnown(OfferFacts facts, Object reason, Findings findings) {
        findings.by(facts.pay())
                .note(OfferCode.PAY_FIGURE_NOT_KNOWN, AMOUNT, facts.comparison().offered(), reason);
    }

    /** Actual pay at fewer hours that is, to the penny, a figure for full time: the two may have been mixed up. */
    static void checkBasis(OfferFacts facts, Findings findings) {
        if (!(facts.comparison() instanceof Comparison.Actual actual)
                || !actual.fte().isPartTime()) {
            return;
        }
        for (PayFigure figure : facts.pay().scale().figures()) {
            if (figure instanceof PayFigure.Known known && known.amount().pence() == actual.pence()) {
                findings.by(facts.pay())
                        .note(
                                OfferCode.PAY_BASIS_IN_DOUBT,
                                "/salary/basis",
                                known.amount(),
                                facts.hours(),
                                actual.onItsBasis(known.amount()));
                return;
            }
        }
    }

    static void checkStart(OfferFacts facts, Findings findings) {
        if (!(facts.pay().scale() instanceof IncrementalScale scale
                && scale.points().get(0) instanceof PayFigure.Known lowest)) {
            return;
        }
        Offer offer = facts.offer();
        boolean newStarter = offer.newStarter().orElse(!offer.existingEmployee().orElse(false));
        RuleAnswer.Found<StartingPoint> start = facts.terms().startingPoint;
        if (newStarter
                && start != null
                && start.value() == StartingPoint.SCALE_MINIMUM
                && facts.compare(lowest.amount()) > 0) {
            String reason = offer.payPointReason().orElse("");
            findings.by(start.rule())
                    .note(
                            reason.isBlank()
                                    ? OfferCode.PAY_ABOVE_SCALE_MINIMUM
                                    : OfferCode.PAY_ABOVE_SCALE_MINIMUM_WITH_REASON,
                            AMOUNT,
                            facts.offered(),
                            facts.onItsBasis(lowest.amount()),
                            reason);
        }
    }

    static void checkPoint(OfferFacts facts, Findings findings) {
        if (facts.offer().payPoint().isEmpty()) {
            return;
        }
        int number = facts.offer().payPoint().get();
        if (facts.pay().scale() instanceof IncrementalScale scale) {
            checkPoint(facts, scale.point(number), number, findings);
        } else if (facts.terms().incrementDate != null) {
            findings.by(facts.pay()).note(OfferCode.PAY_POINT_DOES_NOT_EXIST, POINT, number);
        } else { // some scales have points that no source gives
            findings.by(facts.pay())
                    .note(
                            OfferCode.PAY_POINT_NOT_KNOWN,
                            POINT,
                            number,
                            Reason.of(
                                    Reason.Code.RULE_NOT_KNOWN,
                                    "scheme",
                                    facts.scheme().id(),
                                    "rule",
                                    PayRule.INCREMENT_DATE,
                                    "day",
                                    facts.day()));
        }
    }

    private static void checkPoint(OfferFacts facts, Optional<PayFigure> point, int number, Findings findings) {
        if (point.isEmpty()) {
            findings.by(facts.pay()).note(OfferCode.PAY_POINT_DOES_NOT_EXIST, POINT, number);
        } else if (point.get() instanceof PayFigure.NotKnown unknown) {
            findings.by(facts.pay()).note(OfferCode.PAY_POINT_NOT_KNOWN, POINT, number, unknown);
        } else if (facts.meet(Needs.SCALE)) {
            Pay offered = facts.comparison().offered();
            Pay bound = facts.onItsBasis(((PayFigure.Known) point.get()).amount());
            if (!bound.equals(offered)) {
                findings.by(facts.pay()).note(OfferCode.PAY_POINT_DIFFERS, POINT, number, offered, bound);
            }
        }
    }
}
