package org.parlstaff.casework.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.CaseRecord.MissedDeadline;
import org.parlstaff.casework.CaseRecord.RightsRequest;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.clock.Deadline;
import org.parlstaff.casework.clock.DueAnswer;

/** What an office owes on a case, and which deadlines have passed: derived from a record, a policy and a day. */
final class Obligations {

    private Obligations() {}

    static List<Obligation> of(CaseRecord record, OfficePolicy policy, LocalDate day) {
        Owed owed = new Owed(record, policy, day);
        if (record.status().isLive()) {
            addLive(owed, record, policy);
        }
        if (record.lateReply() && record.status() == Status.CLOSED) {
            owed.addAfter(ObligationKind.REVIEW_REPLY, lastAnswered(record), policy.acknowledgeWithin(), record.id());
        }
        for (RightsRequest request : record.rightsRequests()) {
            owed.add(ObligationKind.FINISH_RIGHTS_REQUEST, request.dueOn(), request.id());
        }
        for (CaseRecord.LegalHold hold : record.legalHolds()) {
            owed.add(ObligationKind.REVIEW_HOLD, hold.reviewOn(), hold.id());
        }
        if (record.status() == Status.CLOSED
                && record.legalHolds().isEmpty()
                && record.rightsRequests().isEmpty()
                && record.restrictions().isEmpty()) {
            Retention.eraseOn(record, policy, day).ifPresent(due -> owed.add(ObligationKind.ERASE, due, record.id()));
        }
        owed.list.sort(Obligations::mostUrgentFirst);
        return owed.list;
    }

    /** What is owed on all cases, and that merged cases are taken in. */
    static List<WorkItem> of(Caseload caseload, OfficePolicy policy) {
        List<WorkItem> items = new ArrayList<>();
        for (CaseRecord record : caseload.records()) {
            of(record, policy, caseload.day())
                    .forEach(owed -> items.add(new WorkItem(record.id(), record.assignee(), owed)));
        }
        for (CaseRecord merged : caseload.unabsorbed()) {
            String survivor = merged.mergedInto().orElseThrow();
            items.add(new WorkItem(
                    merged.id(), merged.assignee(), new Obligation(ObligationKind.ABSORB, merged.since(), survivor)));
        }
        items.sort(Comparator.comparing(WorkItem::obligation, Obligations::mostUrgentFirst)
                .thenComparing(WorkItem::caseId));
        return items;
    }

    /** What is owed on one case, and once a newer calendar if a day cannot be counted. */
    private static final class Owed {

        private final List<Obligation> list = new ArrayList<>();
        private final CaseRecord record;
        private final OfficePolicy policy;
        private final LocalDate day;
        private boolean calendarOwed;

        Owed(CaseRecord record, OfficePolicy policy, LocalDate day) {
            this.record = record;
            this.policy = policy;
            this.day = day;
        }

        void add(ObligationKind kind, LocalDate dueOn, String subject) {
            list.add(new Obligation(kind, dueOn, subject));
        }

        void addAfter(ObligationKind kind, LocalDate from, int workingDays, String subject) {
            addIfKnown(kind, policy.calendar().findAfter(from, workingDays), subject);
        }

        void addIfKnown(ObligationKind kind, Optional<LocalDate> dueOn, String subject) {
            if (dueOn.isPresent()) {
                add(kind, dueOn.get(), subject);
            } else if (!calendarOwed) {
                calendarOwed = true;
                boolean beginsLate =
                        record.receivedOn().isBefore(policy.calendar().from());
                add(
                        ObligationKind.LOAD_CALENDAR,
                        beginsLate ? day : policy.calendar().lastKnownDay(),
                        record.id());
            }
        }
    }

    private static int mostUrgentFirst(Obligation one, Obligation other) {
        int order = one.dueOn().compareTo(other.dueOn());
        if (order == 0) {
            order = one.kind().compareTo(other.kind());
        }
        return order == 0 ? one.subject().compareTo(other.subject()) : order;
    }

    private static void addLive(Owed owed, CaseRecord record, OfficePolicy policy) {
        if (record.acknowledgedOn().isEmpty()) {
            owed.addAfter(ObligationKind.ACKNOWLEDGE, record.receivedOn(), policy.acknowledgeWithin(), record.id());
        }
        if (record.assignee().isEmpty()) {
            owed.addAfter(ObligationKind.ASSIGN, record.receivedOn(), policy.acknowledgeWithin(), record.id());
        } else if (!policy.mayHold(record.assignee().get(), record)) { // who left, or may not see the case any more
            owed.add(ObligationKind.ASSIGN, record.lastEntryOn(), record.id());
        }
        if (record.actedOn().isEmpty() && record.status().isOfficeMove()) {
            owed.addIfKnown(ObligationKind.ACT, findActDue(record, policy), record.id());
        }
        if (isVerificationOwed(record, policy)) {
            owed.addAfter(ObligationKind.VERIFY, acceptedOn(record), policy.verifyUrgentWithin(), record.id());
        }
        for (Enquiry enquiry : record.enquiries()) {
            if (enquiry.isOutstanding()) {
                owed.addIfKnown(ObligationKind.CHASE, findChaseDue(enquiry, policy), enquiry.id());
            }
        }
        if (record.waiting().isPresent()) {
            addWaiting(owed, record, policy, record.waiting().get());
        }
        if (record.status() == Status.OPEN) {
            owed.addAfter(ObligationKind.REVIEW, record.lastEntryOn(), policy.staleAfter(), record.id());
        }
    }

    private static void addWaiting(Owed owed, CaseRecord record, OfficePolicy policy, CaseRecord.Waiting waiting) {
        switch (record.status()) {
            case VERIFYING, AWAITING_CONSTITUENT -> {
                if (waiting.reminders().size() < policy.reminders()) {
                    owed.addAfter(
                            ObligationKind.REMIND_ENQUIRER, waiting.lastAsked(), policy.remindEvery(), record.id());
                }
            }
            case ON_HOLD -> owed.add(ObligationKind.RESUME, waiting.until(), record.id());
            case CLOSURE_PROPOSED ->
                owed.add(ObligationKind.CONFIRM_CLOSURE, waiting.until().plusDays(1), record.id());
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

    /** Counted in the office's own time: while someone else had to move the clock stood still. */
    private static Optional<LocalDate> findActDue(CaseRecord record, OfficePolicy policy) {
        if (neverStoodStill(record)) {
            return policy.calendar().findAfter(record.receivedOn(), policy.actWithin());
        }
        DueAnswer answer = record.clock()
                .due(Deadline.workingDaysAfter(policy.actWithin()), record.lastEntryOn(), policy.calendar());
        return answer instanceof DueAnswer.Due due ? Optional.of(due.day()) : Optional.empty();
    }

    static boolean neverStoodStill(CaseRecord record) {
        for (CaseRecord.Move move : record.moves()) {
            if (!move.to().isOfficeMove()) {
                return false;
            }
        }
        return true;
    }

    /** The last day the case was accepted. */
    private static LocalDate acceptedOn(CaseRecord record) {
        LocalDate accepted = record.receivedOn();
        Status before = Status.RECEIVED;
        for (CaseRecord.Move move : record.moves()) {
            if (move.to() == Status.OPEN && (before == Status.RECEIVED || before == Status.VERIFYING)) {
                accepted = move.at().toLocalDate();
            }
            before = move.to();
        }
        return accepted;
    }

    private static Optional<LocalDate> findChaseDue(Enquiry enquiry, OfficePolicy policy) {
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
            case 0 -> policy.calendar().findAfter(awaited, policy.firstChaseAfter());
            case 1 -> policy.calendar().findAfter(awaited, policy.nextChaseAfter());
            default -> policy.calendar().findAfter(last, policy.nextChaseAfter());
        };
    }
}
