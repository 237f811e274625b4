package org.parlstaff.staffing.offer;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.Pay;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.award.FloorCheck;
import org.parlstaff.payscale.award.WageFloor;

/** What the law and the living wage say, on the day on which the offer starts, whatever day the table is of. */
final class FloorRules {

    private static final String AMOUNT = "/salary/amount";

    private FloorRules() {}

    static void checkFloors(OfferFacts facts, Findings findings) {
        Offer offer = facts.offer();
        Terms law = facts.examiner.tableDay().isEmpty()
                ? facts.terms()
                : Objects.requireNonNull(facts.examiner.terms().on(offer.startDay(), offer.scheme()));
        Pay offered = facts.offered();
        boolean byYear = !(offered instanceof HourlyRate);
        boolean byFullTime = offered instanceof FullTimeSalary;
        if ((byYear && law.weeksInYear == null) || (byFullTime && law.year == null)) {
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
                            offer.startDate()));
        } else if (!byYear || byFullTime || offer.weeklyUnits() > 0) {
            Hourly pay = new Hourly(offered, byYear ? paidHours(facts, law) : null);
            checkStatutory(pay, law, offer, findings);
            DatedFloors.Floor voluntary = law.floors.voluntary(offer.area(), offer.hourlyRateClass());
            if (voluntary != null && !pay.meets(voluntary)) {
                noteBelow(findings, OfferCode.FLOOR_BELOW_REAL_LIVING_WAGE, offered, voluntary.rate);
            }
        }
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

    private static @Nullable AnnualHours paidHours(OfferFacts facts, Terms law) {
        Optional<WeeklyHours> hours = facts.offered() instanceof FullTimeSalary
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
        String place = law.scheme.jurisdiction().orElse(null);
        if (law.floors.statutory.isEmpty() && place == null) {
            noteNotChecked(findings, Reason.of(Reason.Code.JURISDICTION_NOT_KNOWN, "scheme", law.scheme.id()));
        } else if (law.floors.statutory.isEmpty()) {
            noteNotChecked(
                    findings,
                    Reason.of(
                            Reason.Code.STATUTORY_FLOOR_NOT_KNOWN,
                            "jurisdiction",
                            Objects.requireNonNull(place),
                            "day",
                            offer.startDate()));
        }
        for (DatedFloors.Rates floor : law.floors.statutory) {
            if (pay.meets(floor.highest)) {
                continue; // and with it the rate of every class
            }
            DatedFloors.Floor own = floor.of(offer.hourlyRateClass());
            if (own != null && !pay.meets(own)) {
                noteBelow(findings, OfferCode.STATUTORY_BELOW_FLOOR, pay.offered, own.rate);
            } else if (offer.hourlyRateClass().isEmpty()) {
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
                                offer.hourlyRateClass().get()));
            }
        }
    }

    private static void noteBelow(Findings findings, OfferCode code, Pay offered, WageFloor floor) {
        findings.by(floor).note(code, AMOUNT, offered, floor.rate(), floor.floor());
    }

    private static void noteNotChecked(Findings findings, Reason reason) {
        findings.note(OfferCode.FLOOR_NOT_CHECKED, AMOUNT, reason);
    }
}
