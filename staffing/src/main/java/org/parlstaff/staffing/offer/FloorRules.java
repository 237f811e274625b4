package org.parlstaff.staffing.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.award.FloorCheck;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.staffing.offer.OfferedPay.Basis;

/** What the law and the living wage say, on the day on which the offer starts, whatever day the table is of. */
final class FloorRules {

    private static final String AMOUNT = "/salary/amount";

    /** The rules of this file. */
    static final List<OfferRule> ROWS = List.of(
            OfferRule.ours(
                    "wage floors",
                    Needs.MONEY,
                    FloorRules::checkStatutory,
                    List.of(Occasion.LAW),
                    OfferCode.STATUTORY_BELOW_FLOOR,
                    OfferCode.FLOOR_CLASS_NEEDED,
                    OfferCode.FLOOR_NOT_CHECKED),
            OfferRule.ours(
                    "real Living Wage",
                    Needs.MONEY,
                    FloorRules::checkVoluntary,
                    List.of(Occasion.LIVING_WAGE),
                    OfferCode.FLOOR_BELOW_REAL_LIVING_WAGE,
                    OfferCode.FLOOR_VOLUNTARY_NOT_KNOWN),
            OfferRule.ours(
                    "wage floor of the scheme",
                    Needs.SCALE,
                    FloorRules::checkFirstPoint,
                    List.of(Occasion.PAY),
                    OfferCode.FLOOR_OF_SCHEME_NOT_CHECKED));

    private FloorRules() {}

    /** Pay that meets the highest rate of a law meets that of every class. */
    static void checkStatutory(OfferFacts facts, Findings findings) {
        Terms law = law(facts);
        if (isYearKnown(facts, law)) {
            Hourly pay = hourly(facts, law);
            if (pay != null) {
                checkStatutory(pay, law, facts.offer(), findings);
            }
            return;
        }
        PayRule<?> rule = law.weeksInYear == null ? PayRule.WEEKS_IN_YEAR : PayRule.FULL_TIME_HOURS;
        noteNotChecked(
                findings,
                Reason.of(
                        Reason.Code.RULE_NOT_KNOWN,
                        "scheme",
                        law.scheme.id(),
                        "rule",
                        rule,
                        "day",
                        facts.offer().startDate()));
    }

    static void checkVoluntary(OfferFacts facts, Findings findings) {
        Terms law = law(facts);
        Offer offer = facts.offer();
        String unknown = law.floors.unknownVoluntary(offer.areaOrNull());
        if (unknown != null) {
            findings.note(OfferCode.FLOOR_VOLUNTARY_NOT_KNOWN, AMOUNT, unknown, offer.startDate());
        }
        Hourly pay = isYearKnown(facts, law) ? hourly(facts, law) : null;
        DatedFloors.Floor voluntary =
                law.floors.voluntary(offer.areaOrNull(), offer.hourlyRateClass().orElse(null));
        if (pay != null && voluntary != null && !pay.meets(voluntary)) {
            noteBelow(findings, OfferCode.FLOOR_BELOW_REAL_LIVING_WAGE, pay.offered, voluntary.rate);
        }
    }

    private static Terms law(OfferFacts facts) {
        Offer offer = facts.offer();
        return facts.examiner.tableDay().isEmpty()
                ? facts.terms()
                : Objects.requireNonNull(facts.examiner.terms().on(offer.startDay(), offer.scheme()));
    }

    /** Whether the scheme gives the hours of the year that the pay is for, if it is for a year. */
    private static boolean isYearKnown(OfferFacts facts, Terms law) {
        return switch (facts.offer().salary().basis()) {
            case FULL_TIME -> law.year != null && law.weeksInYear != null;
            case ACTUAL -> law.weeksInYear != null;
            case HOURLY -> true;
        };
    }

    /** The lowest pay point, where the scheme keeps it at a wage floor whose rate on the day is not known: it may have risen. */
    static void checkFirstPoint(OfferFacts facts, Findings findings) {
        Terms terms = facts.terms();
        if (terms.raisesFirstPoint != null
                && terms.unknownFloor != null
                && facts.pay().scale() instanceof IncrementalScale scale
                && scale.points().get(0) instanceof PayFigure.Known lowest
                && facts.compare(lowest.amount()) == 0) {
            findings.by(terms.raisesFirstPoint)
                    .note(
                            OfferCode.FLOOR_OF_SCHEME_NOT_CHECKED,
                            AMOUNT,
                            terms.unknownFloor,
                            terms.scheme.id(),
                            facts.day());
        }
    }

    /** Pay, and the hours of the year that it is for; null for an hour, and for the full-time year of the scheme. */
    private record Hourly(Pay offered, @Nullable AnnualHours paid) {

        boolean meets(DatedFloors.Floor floor) {
            if (paid != null) {
                return new FloorCheck(floor.rate, offered, Optional.of(paid)).isMet();
            }
            return offered.pence()
                    >= (offered instanceof HourlyRate ? floor.rate.rate().pence() : floor.fullTime);
        }
    }

    /** The pay with its hours, or null for a year at hours that are not stated. */
    private static @Nullable Hourly hourly(OfferFacts facts, Terms law) {
        return switch (facts.offer().salary().basis()) {
            case FULL_TIME -> new Hourly(facts.offered(), paidHours(facts, law));
            case ACTUAL -> facts.offer().weeklyUnits() > 0 ? new Hourly(facts.offered(), paidHours(facts, law)) : null;
            case HOURLY -> new Hourly(facts.offered(), null);
        };
    }

    private static @Nullable AnnualHours paidHours(OfferFacts facts, Terms law) {
        Optional<WeeklyHours> hours = facts.offer().salary().basis() == Basis.FULL_TIME
                ? facts.offer()
                        .fullTimeHours()
                        .filter(claimed -> OfferLimits.tenThousandths(claimed) > law.fullTimeUnits)
                        .map(WeeklyHours::of)
                : Optional.of(facts.hours());
        return law.weeksInYear == null || hours.isEmpty()
                ? null
                : new AnnualHours(hours.get(), law.weeksInYear.value());
    }

    private static void checkStatutory(Hourly pay, Terms law, Offer offer, Findings findings) {
        if (law.floors.statutory.isEmpty()) {
            noteNotChecked(findings, withoutLaw(law.scheme, offer.startDate()));
        }
        String workerClass = offer.hourlyRateClass().orElse(null);
        for (DatedFloors.Rates floor : law.floors.statutory) {
            if (pay.meets(floor.highest)) {
                continue; // and with it the rate of every class
            }
            DatedFloors.Floor own = floor.of(workerClass);
            if (own != null && !pay.meets(own)) {
                noteBelow(findings, OfferCode.STATUTORY_BELOW_FLOOR, pay.offered, own.rate);
            } else if (workerClass == null) {
                noteBelow(findings, OfferCode.FLOOR_CLASS_NEEDED, pay.offered, floor.highest.rate);
            } else if (own == null) {
                noteNotChecked(
                        findings,
                        Reason.of(
                                Reason.Code.FLOOR_NOT_KNOWN,
                                "floor",
                                floor.highest.rate.floor(),
                                "day",
                                offer.startDate(),
                                "workerClass",
                                workerClass));
            }
        }
    }

    private static Reason withoutLaw(PayScheme scheme, LocalDate day) {
        return scheme.jurisdiction()
                .map(place -> Reason.of(Reason.Code.STATUTORY_FLOOR_NOT_KNOWN, "jurisdiction", place, "day", day))
                .orElseGet(() -> Reason.of(Reason.Code.JURISDICTION_NOT_KNOWN, "scheme", scheme.id()));
    }

    private static void noteBelow(Findings findings, OfferCode code, Pay offered, WageFloor floor) {
        findings.by(floor).note(code, AMOUNT, offered, floor.rate(), floor.floor());
    }

    private static void noteNotChecked(Findings findings, Reason reason) {
        findings.note(OfferCode.FLOOR_NOT_CHECKED, AMOUNT, reason);
    }
}
