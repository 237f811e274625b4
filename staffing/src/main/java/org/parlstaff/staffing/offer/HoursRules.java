package org.parlstaff.staffing.offer;

import java.math.BigDecimal;
import java.util.List;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.staffing.offer.Offer.OtherEmployment;
import org.parlstaff.staffing.offer.OfferedPay.Basis;

/** The hours of a week, and what pay is for. */
final class HoursRules {

    private static final String HOURS = "/weeklyHours";
    private static final String EMPLOYMENTS = "/otherEmployments";

    /** The rules of this file. */
    static final List<OfferRule> ROWS = List.of(
            OfferRule.ours(
                    "hours",
                    Needs.OFFER,
                    HoursRules::checkStated,
                    List.of(Occasion.HOURS, Occasion.SPECIAL),
                    OfferCode.HOURS_NOT_STATED,
                    OfferCode.HOURS_NEEDED,
                    OfferCode.HOURS_OUT_OF_RANGE),
            OfferRule.ours(
                    "full time",
                    Needs.SCHEME,
                    HoursRules::checkFullTime,
                    List.of(Occasion.HOURS),
                    OfferCode.HOURS_ABOVE_FULL_TIME),
            OfferRule.ours(
                    "full time as claimed",
                    Needs.SCHEME,
                    HoursRules::checkClaimedFullTime,
                    List.of(Occasion.SPECIAL),
                    OfferCode.HOURS_FULL_TIME_DIFFERS),
            OfferRule.ours(
                    "hours of the basis",
                    Needs.MONEY,
                    HoursRules::checkBasis,
                    List.of(Occasion.MONEY),
                    OfferCode.HOURS_FULL_TIME_NOT_KNOWN),
            OfferRule.ours(
                    "all employments",
                    Needs.SCHEME,
                    HoursRules::checkAllEmployments,
                    List.of(Occasion.HOURS, Occasion.SPECIAL),
                    OfferCode.HOURS_OVER_LIMIT,
                    OfferCode.HOURS_TOTAL_NOT_KNOWN,
                    OfferCode.HOURS_LIMIT_NOT_KNOWN));

    private HoursRules() {}

    static void checkStated(OfferFacts facts, Findings findings) {
        Offer offer = facts.offer();
        if (offer.weeklyUnits() <= 0 && offer.weeklyHours().isPresent()) {
            findings.note(
                    OfferCode.HOURS_OUT_OF_RANGE, HOURS, offer.weeklyHours().get());
        } else if (offer.weeklyUnits() <= 0) {
            findings.note(
                    offer.salary().basis() == OfferedPay.Basis.ACTUAL
                            ? OfferCode.HOURS_NEEDED
                            : OfferCode.HOURS_NOT_STATED,
                    HOURS);
        }
        offer.fullTimeHours()
                .filter(claimed -> OfferLimits.tenThousandths(claimed) < 0)
                .ifPresent(claimed -> findings.note(OfferCode.HOURS_OUT_OF_RANGE, "/fullTimeHours", claimed));
    }

    static void checkFullTime(OfferFacts facts, Findings findings) {
        RuleAnswer.Found<WeeklyHours> limit = facts.terms().fullTimeHours;
        if (limit == null || facts.offer().weeklyUnits() <= facts.terms().fullTimeUnits) {
            return;
        } else if (findings.areCodesAlone()) {
            findings.note(OfferCode.HOURS_ABOVE_FULL_TIME, HOURS);
        } else {
            findings.by(limit.rule()).note(OfferCode.HOURS_ABOVE_FULL_TIME, HOURS, facts.hours(), limit.value());
        }
    }

    static void checkClaimedFullTime(OfferFacts facts, Findings findings) {
        RuleAnswer.Found<WeeklyHours> fullTime = facts.terms().fullTimeHours;
        BigDecimal claimed = facts.offer().fullTimeHours().orElse(BigDecimal.ZERO);
        if (fullTime == null || OfferLimits.tenThousandths(claimed) < 0) {
            return;
        }
        WeeklyHours hours = WeeklyHours.of(claimed);
        if (!hours.equals(fullTime.value())) {
            findings.by(fullTime.rule())
                    .note(OfferCode.HOURS_FULL_TIME_DIFFERS, "/fullTimeHours", hours, fullTime.value());
        }
    }

    static void checkAllEmployments(OfferFacts facts, Findings findings) {
        Offer offer = facts.offer();
        boolean stated = offer.weeklyUnits() > 0;
        boolean alone = offer.otherEmployments().isEmpty();
        if (!stated && (alone || offer.weeklyHours().isPresent())) {
            return;
        }
        BigDecimal total = stated ? facts.hours().decimal() : BigDecimal.ZERO;
        for (OtherEmployment other : offer.otherEmployments()) {
            total = total.add(other.weeklyHours());
        }
        RuleAnswer.Found<WeeklyHours> limit = facts.terms().weeklyHoursLimit;
        if (limit == null) {
            if (stated && !alone) {
                findings.note(
                        OfferCode.HOURS_LIMIT_NOT_KNOWN,
                        EMPLOYMENTS,
                        total,
                        facts.scheme().id());
            }
        } else if (total.compareTo(limit.value().decimal()) > 0) {
            findings.by(limit.rule())
                    .note(OfferCode.HOURS_OVER_LIMIT, alone ? HOURS : EMPLOYMENTS, total, limit.value());
        } else if (!stated) {
            findings.by(limit.rule()).note(OfferCode.HOURS_TOTAL_NOT_KNOWN, HOURS, total, limit.value());
        }
    }

    /** Whether the scheme gives what pay for an hour or at contracted hours is compared by. */
    static void checkBasis(OfferFacts facts, Findings findings) {
        Terms terms = facts.terms();
        Basis basis = facts.offer().salary().basis();
        boolean unknown =
                (basis == Basis.HOURLY && terms.year == null) || (basis == Basis.ACTUAL && terms.fullTimeHours == null);
        if (unknown && !facts.offer().isCasual()) {
            findings.note(
                    OfferCode.HOURS_FULL_TIME_NOT_KNOWN,
                    "/salary/basis",
                    facts.scheme().id(),
                    facts.day());
        }
    }
}
