package org.parlstaff.casework.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.CaseRecord.MissedDeadline;
import org.parlstaff.casework.CaseRecord.RightsRequest;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.clock.Deadline;

/** What an office owes on a case, and which deadlines have passed: derived from a record, a policy and a day. */
final class Obligations {

    private Obligations() {}

    static List<Obligation> of(CaseRecord record, OfficePolicy policy, LocalDate day) {
        List<Obligation> owed = new ArrayList<>();
        if (record.status().isLive()) {
            addLive(owed, record, policy);
        }
        if (record.lateReply() && record.status() == Status.CLOSED) {
            owed.add(new Obligation(
                    ObligationKind.REVIEW_REPLY,
                    policy.after(lastAnswered(record), policy.acknowledgeWithin()),
                    record.id()));
        }
        for (RightsRequest request : record.rightsRequests()) {
            owed.add(new Obligation(ObligationKind.FINISH_RIGHTS_REQUEST, request.dueOn(), request.id()));
        }
        for (CaseRecord.LegalHold hold : record.legalHolds()) {
            owed.add(new Obligation(ObligationKind.REVIEW_HOLD, hold.reviewOn(), hold.id()));
        }
        if (record.status() == Status.CLOSED
                && record.legalHolds().isEmpty()
                && record.rightsRequests().isEmpty()) {
            Retention.eraseOn(record, policy, day)
                    .ifPresent(due -> owed.add(new Obligation(ObligationKind.ERASE, due, record.id())));
        }
        owed.sort(Obligations::mostUrgentFirst);
        return owed;
    }

    private static int mostUrgentFirst(Obligation one, Obligation other) {
        int order = one.dueOn().compareTo(other.dueOn());
        if (order == 0) {
            order = one.kind().compareTo(other.kind());
        }
        return order == 0 ? one.subject().compareTo(other.subject()) : order;
    }

    private static void addLive(List<Obligation> owed, CaseRecord record, OfficePolicy policy) {
        if (record.acknowledgedOn().isEmpty()) {
            owed.add(new Obligation(ObligationKind.ACKNOWLEDGE, acknowledgeDue(record, policy), record.id()));
        }
        if (record.assignee().isEmpty()) {
            owed.add(new Obligation(ObligationKind.ASSIGN, acknowledgeDue(record, policy), record.id()));
        }
        if (record.actedOn().isEmpty() && record.status().isOfficeMove()) {
            owed.add(new Obligation(ObligationKind.ACT, actDue(record, policy), record.id()));
        }
        if (isVerificationOwed(record, policy)) {
            owed.add(new Obligation(ObligationKind.VERIFY, verifyDue(record, policy), record.id()));
        }
        for (Enquiry enquiry : record.enquiries()) {
            if (enquiry.isOutstanding()) {
                owed.add(new Obligation(ObligationKind.CHASE, chaseDue(enquiry, policy), enquiry.id()));
            }
        }
        if (record.waiting().isPresent()) {
            addWaiting(owed, record, policy, record.waiting().get());
        }
        if (record.status() == Status.OPEN) {
            owed.add(new Obligation(
                    ObligationKind.REVIEW, policy.after(record.lastEntryOn(), policy.staleAfter()), record.id()));
        }
    }

    private static void addWaiting(
            List<Obligation> owed, CaseRecord record, OfficePolicy policy, CaseRecord.Waiting waiting) {
        switch (record.status()) {
            case VERIFYING, AWAITING_CONSTITUENT -> {
                if (waiting.reminders().size() < policy.reminders()) {
                    owed.add(new Obligation(
                            ObligationKind.REMIND_ENQUIRER,
                            policy.after(waiting.lastAsked(), policy.remindEvery()),
                            record.id()));
                }
            }
            case ON_HOLD -> owed.add(new Obligation(ObligationKind.RESUME, waiting.until(), record.id()));
            case CLOSURE_PROPOSED ->
                owed.add(new Obligation(
                        ObligationKind.CONFIRM_CLOSURE, waiting.until().plusDays(1), record.id()));
            default -> throw new IllegalStateException("a case waits only where a status says so: " + record.status());
        }
    }

    /** The deadlines that have passed and are not recorded yet, in the order they were due. */
    static List<MissedDeadline> missed(CaseRecord record, OfficePolicy policy, LocalDate day) {
        List<MissedDeadline> missed = new ArrayList<>();
        for (Obligation obligation : of(record, policy, day)) {
            String deadline = switch (obligation.kind()) {
                case ACKNOWLEDGE -> "acknowledge";
                case ACT -> "act";
                case VERIFY -> "verify";
                case FINISH_RIGHTS_REQUEST -> CustodyEvent.ReceiveRightsRequest.deadline(obligation.subject());
                default -> "";
            };
            if (!deadline.isEmpty() && obligation.isOverdue(day)) {
                missed.add(new MissedDeadline(deadline, obligation.dueOn(), record.tier()));
            }
        }
        for (Enquiry enquiry : record.outstandingEnquiries()) {
            enquiry.dueOn()
                    .filter(day::isAfter)
                    .ifPresent(due -> missed.add(new MissedDeadline("enquiry:" + enquiry.id(), due, record.tier())));
        }
        missed.removeIf(one -> record.hasMissed(one.deadline()));
        missed.sort(Comparator.comparing(MissedDeadline::dueOn).thenComparing(MissedDeadline::deadline));
        return missed;
    }

    /** The day of a late reply: nothing else ends an enquiry of a closed case. */
    private static LocalDate lastAnswered(CaseRecord record) {
        return record.enquiries().stream()
                .flatMap(enquiry -> enquiry.endedOn().stream())
                .max(Comparator.naturalOrder())
                .orElse(record.lastEntryOn());
    }

    /** Owed until the enquirer is known to be a constituent and someone was given leave to act. */
    private static boolean isVerificationOwed(CaseRecord record, OfficePolicy policy) {
        return record.startedUrgently()
                && !(policy.isConstituent(record) && !record.authorities().isEmpty());
    }

    private static LocalDate acknowledgeDue(CaseRecord record, OfficePolicy policy) {
        return policy.after(record.receivedOn(), policy.acknowledgeWithin());
    }

    /** Counted in the office's own time: while someone else had to move the clock stood still. */
    private static LocalDate actDue(CaseRecord record, OfficePolicy policy) {
        if (neverStoodStill(record)) {
            return policy.after(record.receivedOn(), policy.actWithin());
        }
        return record.clock()
                .due(Deadline.workingDaysAfter(policy.actWithin()), record.lastEntryOn(), policy.calendar())
                .orElseThrow()
                .day();
    }

    private static boolean neverStoodStill(CaseRecord record) {
        for (CaseRecord.Move move : record.moves()) {
            if (!move.to().isOfficeMove()) {
                return false;
            }
        }
        return true;
    }

    /** Counted from the last day the case was accepted. */
    private static LocalDate verifyDue(CaseRecord record, OfficePolicy policy) {
        LocalDate accepted = record.receivedOn();
        Status before = Status.RECEIVED;
        for (CaseRecord.Move move : record.moves()) {
            if (move.to() == Status.OPEN && (before == Status.RECEIVED || before == Status.VERIFYING)) {
                accepted = move.at().toLocalDate();
            }
            before = move.to();
        }
        return policy.after(accepted, policy.verifyUrgentWithin());
    }

    private static LocalDate chaseDue(Enquiry enquiry, OfficePolicy policy) {
        LocalDate awaited = enquiry.awaitedOn()
                .orElseThrow(() -> new IllegalStateException("a sent enquiry has a due day: " + enquiry.id()));
        int chases = 0;
        LocalDate last = awaited;
        for (LocalDate chased : enquiry.chasedOn()) {
            if (chased.isAfter(awaited)) {
                chases++;
                last = chased;
            }
        }
        return switch (chases) {
            case 0 -> policy.after(awaited, policy.firstChaseAfter());
            case 1 -> policy.after(awaited, policy.nextChaseAfter());
            default -> policy.after(last, policy.nextChaseAfter());
        };
    }
}
