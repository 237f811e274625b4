package org.parlstaff.staffing.offer;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.parlstaff.payscale.Anniversary;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.SchemeRule;
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.payscale.rule.LeapDay;

/** How long an appointment is, how the person was found, how old the contract is, and which increments are promised. */
final class AppointmentRules {

    private static final String TERM = "/appointment";
    private static final String RECRUITMENT = "/recruitment";
    private static final String INCREMENTS = "/incrementsPromised";

    /** The rules of this file. */
    static final List<OfferRule> ROWS = List.of(
            OfferRule.ours(
                    "term",
                    Needs.OFFER,
                    AppointmentRules::checkTerm,
                    List.of(Occasion.APPOINTMENT),
                    OfferCode.APPOINTMENT_CASUAL,
                    OfferCode.DATES_END_BEFORE_START),
            OfferRule.ours(
                    "earlier contract",
                    Needs.SCHEME,
                    AppointmentRules::checkContract,
                    List.of(Occasion.SPECIAL),
                    OfferCode.DATES_BEFORE_SCHEME),
            OfferRule.ours(
                    "appointment",
                    Needs.SCHEME,
                    AppointmentRules::checkStated,
                    List.of(Occasion.APPOINTMENT),
                    OfferCode.APPOINTMENT_NOT_STATED),
            OfferRule.ours(
                    "length of the term",
                    Needs.SCHEME,
                    AppointmentRules::checkLength,
                    List.of(Occasion.APPOINTMENT),
                    OfferCode.APPOINTMENT_TERM_OVER_LIMIT),
            OfferRule.ours(
                    "recruitment",
                    Needs.SCHEME,
                    AppointmentRules::checkRecruitment,
                    List.of(Occasion.APPOINTMENT),
                    OfferCode.APPOINTMENT_OPEN_RECRUITMENT,
                    OfferCode.APPOINTMENT_INTERNAL,
                    OfferCode.APPOINTMENT_RECRUITMENT_NOT_STATED),
            OfferRule.ours(
                    "increments",
                    Needs.SCHEME,
                    AppointmentRules::checkIncrements,
                    List.of(Occasion.SPECIAL),
                    OfferCode.APPOINTMENT_INCREMENT_NEVER_DUE,
                    OfferCode.APPOINTMENT_NO_INCREMENTS,
                    OfferCode.APPOINTMENT_INCREMENTS_NOT_KNOWN));

    private AppointmentRules() {}

    static void checkTerm(OfferFacts facts, Findings findings) {
        if (facts.offer().isCasual()) {
            findings.note(OfferCode.APPOINTMENT_CASUAL, TERM + "/type");
        }
        LocalDate start = facts.offer().startDate();
        facts.offer()
                .appointment()
                .flatMap(appointment -> appointment.endAfter(start))
                .filter(end -> !end.isAfter(start))
                .ifPresent(end -> findings.note(OfferCode.DATES_END_BEFORE_START, TERM, start, end));
    }

    static void checkContract(OfferFacts facts, Findings findings) {
        RuleAnswer.Found<LocalDate> since = facts.terms().contractsSince;
        if (since != null && facts.isOnEarlierContract()) {
            findings.by(since.rule())
                    .note(
                            OfferCode.DATES_BEFORE_SCHEME,
                            "/previousContractDate",
                            facts.offer().previousContractDate().orElseThrow(),
                            since.value());
        }
    }

    static void checkStated(OfferFacts facts, Findings findings) {
        SchemeRule limits = facts.terms().limitsAppointments;
        if (limits != null && facts.offer().appointment().isEmpty()) {
            findings.by(limits)
                    .note(OfferCode.APPOINTMENT_NOT_STATED, TERM, facts.scheme().id());
        }
    }

    static void checkLength(OfferFacts facts, Findings findings) {
        RuleAnswer.Found<Period> limit = facts.terms().fixedTermLimit;
        if (limit == null) {
            return;
        }
        LocalDate latest = facts.offer().startDate().plus(limit.value());
        end(facts)
                .filter(end -> end.isAfter(latest))
                .ifPresent(end ->
                        findings.by(limit.rule()).note(OfferCode.APPOINTMENT_TERM_OVER_LIMIT, TERM, end, latest));
    }

    static void checkRecruitment(OfferFacts facts, Findings findings) {
        RuleAnswer.Found<Period> beyond = facts.terms().openRecruitmentBeyond;
        if (beyond == null
                || facts.offer().appointment().isEmpty()
                || facts.offer().isCasual()) {
            return;
        }
        LocalDate latest = facts.offer().startDate().plus(beyond.value());
        if (end(facts).filter(end -> !end.isAfter(latest)).isPresent()) {
            return;
        }
        Offer.Recruitment recruitment = facts.offer().recruitment().orElse(null);
        if (recruitment == null) {
            findings.by(beyond.rule()).note(OfferCode.APPOINTMENT_RECRUITMENT_NOT_STATED, RECRUITMENT, latest);
        } else if (recruitment == Offer.Recruitment.NONE) {
            findings.by(beyond.rule()).note(OfferCode.APPOINTMENT_OPEN_RECRUITMENT, RECRUITMENT, latest);
        } else if (recruitment == Offer.Recruitment.INTERNAL) {
            findings.by(beyond.rule()).note(OfferCode.APPOINTMENT_INTERNAL, RECRUITMENT, latest);
        }
    }

    static void checkIncrements(OfferFacts facts, Findings findings) {
        if (!facts.offer().incrementsPromised().orElse(false)) {
            return;
        }
        RuleAnswer.Found<IncrementDate> rule = facts.terms().incrementDate;
        String scheme = facts.scheme().id();
        if (rule == null) {
            findings.note(OfferCode.APPOINTMENT_INCREMENTS_NOT_KNOWN, INCREMENTS, scheme, facts.day());
            return;
        } else if (rule.value() == IncrementDate.NONE) {
            findings.by(rule.rule()).note(OfferCode.APPOINTMENT_NO_INCREMENTS, INCREMENTS, scheme);
            return;
        }
        if (facts.cell != null
                && facts.cell.answer instanceof PayAnswer.Found found
                && !(found.scale() instanceof IncrementalScale)) {
            findings.note(OfferCode.APPOINTMENT_NO_INCREMENTS, INCREMENTS, scheme);
        }
        // who gives no pay point is taken to start at the lowest, from which the first increment is never later
        rule.value()
                .untilFirst(facts.offer().payPoint().orElse(1) == 1)
                .map(period -> facts.scheme().on(facts.offer().startDate()).anniversary(period, LeapDay.REJECT))
                .ifPresent(first -> checkFirst(facts, rule, first, findings));
    }

    private static void checkFirst(
            OfferFacts facts, RuleAnswer.Found<IncrementDate> rule, Anniversary first, Findings findings) {
        LocalDate end = end(facts)
                .filter(last -> last.isAfter(facts.offer().startDate()))
                .orElse(LocalDate.MAX);
        if (!end.isAfter(first.earliest())) {
            findings.by(rule.rule()).note(OfferCode.APPOINTMENT_INCREMENT_NEVER_DUE, INCREMENTS, end, first.earliest());
        } else if (!end.isAfter(first.latest())) {
            findings.note(
                    OfferCode.APPOINTMENT_INCREMENTS_NOT_KNOWN,
                    INCREMENTS,
                    facts.scheme().id(),
                    first.latest());
        }
    }

    /** The first day after the term, if it is fixed. */
    private static Optional<LocalDate> end(OfferFacts facts) {
        return facts.offer()
                .appointment()
                .flatMap(appointment -> appointment.endAfter(facts.offer().startDate()));
    }
}
