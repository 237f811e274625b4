package org.parlstaff.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parlstaff.casework.CaseRecord.LegalHold;
import org.parlstaff.casework.CaseRecord.MissedDeadline;
import org.parlstaff.casework.CaseRecord.RightsRequest;
import org.parlstaff.casework.CaseRecord.TierChange;
import org.parlstaff.casework.CaseRecord.TimeLimit;
import org.parlstaff.casework.CaseRecord.Waiting;
import org.parlstaff.casework.privacy.Authority;

/**
 * What each kind of event does to the facts of a case, apart from its status.
 *
 * <p>Nothing is decided here: an effect takes an entry as the fact it is and fails only where the fact cannot be about
 * this case, such as an answer to an enquiry that was never made.
 */
final class Effects {

    private Effects() {}

    /** A case is opened by its first entry, and by no later one. */
    @SuppressWarnings("DoNotCallSuggester") // a kind of event calls it by its place
    static void log(CaseFacts facts, IntakeEvent.Log event, LogEntry entry) {
        throw new IllegalArgumentException("a case must be logged once: " + facts.id);
    }

    /** An event that leaves a trace in the log, and on the case none but its status. */
    static void nothing(CaseFacts facts, CaseEvent event, LogEntry entry) {}

    static void requestVerification(CaseFacts facts, IntakeEvent.RequestVerification event, LogEntry entry) {
        told(facts, entry.day());
        facts.waiting = waiting(entry, event.replyBy());
    }

    static void verify(CaseFacts facts, IntakeEvent.Verify event, LogEntry entry) {
        facts.areas = event.areas();
        facts.agreedWith = event.agreedWith();
    }

    static void accept(CaseFacts facts, IntakeEvent.Accept event, LogEntry entry) {
        facts.startedUrgently = event.urgent();
    }

    static void decline(CaseFacts facts, IntakeEvent.Decline event, LogEntry entry) {
        told(facts, event.toldOn());
        acted(facts, entry);
        close(facts, Outcome.DECLINED, entry);
        facts.declined = Optional.of(event.reason());
    }

    static void signpostAndClose(CaseFacts facts, IntakeEvent.SignpostAndClose event, LogEntry entry) {
        told(facts, event.toldOn());
        acted(facts, entry);
        close(facts, Outcome.SIGNPOSTED, entry);
        facts.signposts = union(facts.signposts, event.targets());
    }

    static void transfer(CaseFacts facts, IntakeEvent.Transfer event, LogEntry entry) {
        told(facts, event.toldOn());
        acted(facts, entry);
        close(facts, event.passing().isPresent() ? Outcome.TRANSFERRED : Outcome.NOT_A_CONSTITUENT, entry);
        facts.signposts = union(facts.signposts, event.members());
    }

    static void verificationLapsed(CaseFacts facts, IntakeEvent.VerificationLapsed event, LogEntry entry) {
        close(facts, Outcome.NO_RESPONSE, entry);
    }

    static void draftEnquiry(CaseFacts facts, EnquiringEvent.DraftEnquiry event, LogEntry entry) {
        if (facts.hasEnquiry(event.enquiry())) {
            throw new IllegalArgumentException("enquiry must be new: " + event.enquiry());
        }
        facts.enquiries =
                CaseFacts.plus(facts.enquiries, Enquiry.draft(event.enquiry(), event.body(), event.question()));
    }

    static void sendEnquiry(CaseFacts facts, EnquiringEvent.SendEnquiry event, LogEntry entry) {
        UnaryOperator<Enquiry> sending =
                enquiry -> enquiry.sent(event.question(), event.sentOn().orElse(entry.day()), event.dueBy());
        if (facts.hasEnquiry(event.enquiry())) {
            facts.changeEnquiry(event.enquiry(), sending);
        } else {
            Enquiry draft = Enquiry.draft(event.enquiry(), event.body(), event.question());
            facts.enquiries = CaseFacts.plus(facts.enquiries, sending.apply(draft));
        }
        facts.asked(event.body(), entry.day());
        acted(facts, entry);
    }

    static void askConstituent(CaseFacts facts, WaitingEvent.AskConstituent event, LogEntry entry) {
        told(facts, entry.day());
        acted(facts, entry);
        facts.waiting = waiting(entry, event.replyBy());
    }

    static void hold(CaseFacts facts, WaitingEvent.Hold event, LogEntry entry) {
        facts.waiting = waiting(entry, event.until());
    }

    static void replyReceived(CaseFacts facts, EnquiringEvent.ReplyReceived event, LogEntry entry) {
        LocalDate received = event.receivedOn().orElse(entry.day());
        facts.changeEnquiry(event.enquiry(), enquiry -> {
            facts.unanswered = CaseFacts.plus(facts.unanswered, enquiry);
            return enquiry.answered(received, event.reply());
        });
        if (event.receivedOn().isPresent()) { // it may turn out that what was recorded as missed was not
            facts.missedDeadlines = facts.missedDeadlines.stream()
                    .filter(missed ->
                            !missed.deadline().equals("enquiry:" + event.enquiry()) || received.isAfter(missed.dueOn()))
                    .toList();
        }
        facts.lateReply |= !facts.status.isLive();
        takeBackOutcome(facts, entry);
    }

    static void holdingReply(CaseFacts facts, EnquiringEvent.HoldingReply event, LogEntry entry) {
        facts.changeEnquiry(event.enquiry(), enquiry -> enquiry.held(entry.day(), event.expectedBy()));
    }

    static void chase(CaseFacts facts, EnquiringEvent.Chase event, LogEntry entry) {
        facts.changeEnquiry(event.enquiry(), enquiry -> enquiry.chased(entry.day()));
    }

    static void endEnquiry(CaseFacts facts, EnquiringEvent.EndEnquiry event, LogEntry entry) {
        facts.changeEnquiry(event.enquiry(), enquiry -> enquiry.ended(event.as(), entry.day()));
    }

    static void constituentReplied(CaseFacts facts, WaitingEvent.ConstituentReplied event, LogEntry entry) {
        takeBackOutcome(facts, entry);
    }

    private static void takeBackOutcome(CaseFacts facts, LogEntry entry) {
        if (facts.status == Status.CLOSURE_PROPOSED && entry.to() == Status.OPEN) {
            facts.outcome = Optional.empty();
        }
    }

    static void constituentSilent(CaseFacts facts, ClosingEvent.ConstituentSilent event, LogEntry entry) {
        facts.outcome = Optional.of(Outcome.NO_RESPONSE);
        facts.waiting = waiting(entry, event.comeBackBy());
    }

    static void remind(CaseFacts facts, WaitingEvent.Remind event, LogEntry entry) {
        Waiting waiting = facts.waiting.orElseThrow(
                () -> new IllegalArgumentException("case must wait for someone: " + facts.id));
        facts.waiting = Optional.of(
                new Waiting(waiting.since(), waiting.until(), CaseFacts.plus(waiting.reminders(), entry.day())));
    }

    static void acknowledge(CaseFacts facts, HandlingEvent.Acknowledge event, LogEntry entry) {
        told(facts, entry.day());
    }

    static void proposeClosure(CaseFacts facts, ClosingEvent.ProposeClosure event, LogEntry entry) {
        told(facts, event.toldOn());
        acted(facts, entry);
        facts.outcome = Optional.of(event.outcome());
        facts.waiting = waiting(entry, event.comeBackBy());
    }

    static void confirmClosure(CaseFacts facts, ClosingEvent.ConfirmClosure event, LogEntry entry) {
        close(facts, facts.outcome.orElse(Outcome.NO_RESPONSE), entry);
    }

    static void withdraw(CaseFacts facts, ClosingEvent.Withdraw event, LogEntry entry) {
        close(facts, Outcome.WITHDRAWN, entry);
    }

    static void recordInError(CaseFacts facts, IntakeEvent.RecordInError event, LogEntry entry) {
        close(facts, Outcome.RECORDED_IN_ERROR, entry);
    }

    static void changeConstituency(CaseFacts facts, ClosingEvent.ChangeConstituency event, LogEntry entry) {
        told(facts, event.toldOn());
        facts.areas = List.of();
        facts.agreedWith = Optional.empty();
        facts.outcome = Optional.empty();
        facts.waiting = waiting(entry, event.replyBy());
    }

    static void endOffice(CaseFacts facts, ClosingEvent.EndOffice event, LogEntry entry) {
        close(facts, Outcome.OFFICE_ENDED, entry);
    }

    static void merge(CaseFacts facts, ClosingEvent.Merge event, LogEntry entry) {
        facts.mergedInto = Optional.of(event.survivor());
        facts.links = union(facts.links, List.of(event.survivor()));
    }

    static void absorb(CaseFacts facts, ClosingEvent.Absorb event, LogEntry entry) {
        facts.absorptions = CaseFacts.plus(facts.absorptions, new CaseFacts.Absorption(event, facts.clone()));
        List<Enquiry> enquiries = new ArrayList<>(facts.enquiries);
        event.enquiries().forEach(enquiry -> enquiries.add(enquiry.withId(event.merged() + ":" + enquiry.id())));
        List<Authority> granted = new ArrayList<>(facts.granted);
        event.authorities().stream()
                .filter(authority -> authority.kind() != Authority.Kind.SELF)
                .filter(authority -> !facts.granted.contains(authority))
                .forEach(granted::add);
        if (facts.ownWithdrawnOn.isEmpty()) {
            facts.ownWithdrawnOn = event.authorities().stream()
                    .filter(authority -> authority.id().equals(CaseRecord.OWN_AUTHORITY))
                    .flatMap(authority -> authority.withdrawnOn().stream())
                    .filter(day -> !day.isBefore(facts.receivedOn))
                    .findFirst();
        }
        facts.receivedOn = earlier(facts.receivedOn, event.receivedOn());
        facts.acknowledgedOn = earliest(facts.acknowledgedOn, event.acknowledgedOn());
        facts.actedOn = earliest(facts.actedOn, event.actedOn());
        facts.tier = higher(facts.tier, event.tier());
        prioritise(facts, higher(facts.priority, event.priority()));
        facts.sensitivity = higher(facts.sensitivity, event.sensitivity());
        facts.enquiries = List.copyOf(enquiries);
        facts.granted = List.copyOf(granted);
        facts.parties = Stream.concat(facts.parties.stream(), event.parties().stream())
                .distinct()
                .toList();
        event.concerns().forEach(concern -> raise(facts, concern));
        event.timeLimits().forEach(limit -> limit(facts, limit));
        facts.links = union(facts.links, List.of(event.merged()));
        facts.absorbed = union(facts.absorbed, List.of(event.merged()));
    }

    /** Of two days for one limit the earlier stands, so that neither is missed. */
    private static void limit(CaseFacts facts, TimeLimit other) {
        Optional<TimeLimit> own = facts.timeLimits.stream()
                .filter(limit -> limit.limit().equals(other.limit()))
                .findFirst();
        if (own.isEmpty() || other.lastDay().isBefore(own.get().lastDay())) {
            replace(facts, other);
        }
    }

    private static void replace(CaseFacts facts, TimeLimit limit) {
        if (!facts.timeLimits.contains(limit)) {
            ariseAnew(facts, limit.causes());
        }
        List<TimeLimit> limits = new ArrayList<>(facts.timeLimits);
        limits.removeIf(earlier -> earlier.limit().equals(limit.limit()));
        limits.add(limit);
        facts.timeLimits = List.copyOf(limits);
    }

    static void unmerge(CaseFacts facts, ClosingEvent.Unmerge event, LogEntry entry) {
        facts.mergedInto = Optional.empty();
        event.enquiries().ifPresent(enquiries -> facts.enquiries = enquiries);
    }

    static void giveBack(CaseFacts facts, ClosingEvent.GiveBack event, LogEntry entry) {
        facts.absorptions.stream()
                .filter(one -> one.event().merged().equals(event.merged()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("case must be taken in: " + event.merged()))
                .undo(facts);
    }

    static void retract(CaseFacts facts, HandlingEvent.Retract event, LogEntry entry) {
        String subject = event.subject();
        switch (event.slip()) {
            case TIME_LIMIT ->
                facts.timeLimits =
                        without(facts.timeLimits, limit -> limit.limit().equals(subject));
            case PARTY ->
                facts.parties = without(facts.parties, party -> party.id().equals(subject));
            case LINK -> facts.links = without(facts.links, subject::equals);
            case CONCERN -> {
                Set<Concern> concerns = EnumSet.noneOf(Concern.class);
                concerns.addAll(without(
                        List.copyOf(facts.concerns), concern -> concern.cause().endsWith(":" + subject)));
                facts.concerns = Collections.unmodifiableSet(concerns);
            }
            case REPLY -> unanswer(facts, subject);
            case RETENTION ->
                facts.extensions =
                        without(facts.extensions, day -> day.toString().equals(subject));
        }
    }

    /** The enquiry stands as it did before the answer; one that a merged case brought answered is out again. */
    private static void unanswer(CaseFacts facts, String id) {
        Optional<Enquiry> before = facts.unanswered.stream()
                .filter(enquiry -> enquiry.id().equals(id))
                .findFirst();
        facts.unanswered = without(facts.unanswered, enquiry -> enquiry.id().equals(id));
        facts.changeEnquiry(id, answered -> before.orElseGet(answered::unanswered));
        if (!facts.status.isLive()) {
            takeBackEnquiries(
                    facts, facts.moves.get(facts.moves.size() - 1).at().toLocalDate());
        }
    }

    static void correctEnquirer(CaseFacts facts, HandlingEvent.CorrectEnquirer event, LogEntry entry) {
        facts.enquirer = Optional.of(event.enquirer());
        facts.dataSubject =
                event.dataSubject().equals(event.enquirer()) ? facts.enquirer : Optional.of(event.dataSubject());
        facts.areas = event.areas();
        facts.agreedWith = event.agreedWith();
    }

    static <T> List<T> without(List<T> list, Predicate<T> wrong) {
        return list.stream().filter(wrong.negate()).toList();
    }

    static void reopen(CaseFacts facts, ClosingEvent.Reopen event, LogEntry entry) {
        facts.outcome = Optional.empty();
        facts.declined = Optional.empty();
        facts.extensions = List.of();
        facts.lateReply = false;
    }

    /** What stays is the tombstone: id, category, days, outcome, bodies and counts. */
    static void erase(CaseFacts facts, CustodyEvent.Erase event, LogEntry entry) {
        facts.enquirer = Optional.empty();
        facts.dataSubject = Optional.empty();
        facts.parties = List.of();
        facts.areas = List.of();
        facts.agreedWith = Optional.empty();
        facts.granted = List.of();
        facts.ownWithdrawnOn = Optional.empty();
        facts.concerns = Set.of();
        facts.unanswered = List.of();
        facts.absorptions = List.of();
        facts.settledCauses = List.of();
        facts.tierChanges = facts.tierChanges.stream() // a cause may name a concern
                .map(change -> new TierChange(change.to(), "erased", change.on(), change.automatic()))
                .toList();
    }

    static void assign(CaseFacts facts, HandlingEvent.Assign event, LogEntry entry) {
        facts.assignee = Optional.of(event.assignee());
    }

    static void unassign(CaseFacts facts, HandlingEvent.Unassign event, LogEntry entry) {
        facts.assignee = Optional.empty();
    }

    static void escalate(CaseFacts facts, HandlingEvent.Escalate event, LogEntry entry) {
        tier(facts, event.tier(), event.cause(), entry);
        if (entry.role() == Role.CLOCK) { // whoever raises a case by hand settles nothing that a rule asks for
            facts.settledCauses = union(facts.settledCauses, List.of(event.cause()));
        }
    }

    static void deescalate(CaseFacts facts, HandlingEvent.Deescalate event, LogEntry entry) {
        tier(facts, event.tier(), "lowered", entry);
        facts.settledCauses = union(facts.settledCauses, event.settled());
    }

    static void setTimeLimit(CaseFacts facts, HandlingEvent.SetTimeLimit event, LogEntry entry) {
        replace(facts, new TimeLimit(event.limit(), event.lastDay()));
    }

    static void grantAuthority(CaseFacts facts, HandlingEvent.GrantAuthority event, LogEntry entry) {
        facts.granted = CaseFacts.plus(facts.granted, event.authority());
    }

    /** Leave that has not begun is withdrawn on the day it would begin, so that it never does. */
    static void withdrawAuthority(CaseFacts facts, HandlingEvent.WithdrawAuthority event, LogEntry entry) {
        if (event.authority().equals(CaseRecord.OWN_AUTHORITY)) {
            facts.ownWithdrawnOn = Optional.of(entry.day());
            return;
        }
        List<Authority> granted = new ArrayList<>(facts.granted);
        granted.replaceAll(authority -> authority.id().equals(event.authority())
                        && authority.withdrawnOn().isEmpty()
                ? authority.withdrawingOn(later(entry.day(), authority.from()))
                : authority);
        facts.granted = List.copyOf(granted);
    }

    /** A note on a closed case shows that a late reply was looked at. */
    static void note(CaseFacts facts, HandlingEvent.Note event, LogEntry entry) {
        facts.lateReply = false;
    }

    static void missDeadline(CaseFacts facts, HandlingEvent.MissDeadline event, LogEntry entry) {
        facts.missedDeadlines =
                CaseFacts.plus(facts.missedDeadlines, new MissedDeadline(event.deadline(), event.dueOn(), facts.tier));
    }

    /** What was recorded as missed was not, if it was done by the new day or that has not passed. */
    static void moveDeadline(CaseFacts facts, HandlingEvent.MoveDeadline event, LogEntry entry) {
        String deadline = event.deadline();
        LocalDate doneOn = doneOn(facts, deadline).orElse(entry.day());
        List<MissedDeadline> missed = new ArrayList<>(facts.missedDeadlines);
        missed.removeIf(one -> one.deadline().equals(deadline) && !doneOn.isAfter(event.dueOn()));
        missed.replaceAll(
                one -> one.deadline().equals(deadline) ? new MissedDeadline(deadline, event.dueOn(), one.tier()) : one);
        facts.missedDeadlines = List.copyOf(missed);
        String subject = deadline.substring(deadline.indexOf(':') + 1);
        if (deadline.startsWith("enquiry:")) {
            facts.changeEnquiry(subject, enquiry -> enquiry.dueBy(event.dueOn()));
        } else if (deadline.equals(CustodyEvent.ReceiveRightsRequest.deadline(subject))) {
            due(facts, subject, event.dueOn());
        }
    }

    private static Optional<LocalDate> doneOn(CaseFacts facts, String deadline) {
        return switch (deadline) {
            case "acknowledge" -> facts.acknowledgedOn;
            case "act" -> facts.actedOn;
            default ->
                facts.enquiries.stream()
                        .filter(enquiry -> deadline.equals("enquiry:" + enquiry.id()))
                        .flatMap(enquiry -> enquiry.endedOn().stream())
                        .findFirst();
        };
    }

    static void setPriority(CaseFacts facts, HandlingEvent.SetPriority event, LogEntry entry) {
        prioritise(facts, event.priority());
    }

    private static void prioritise(CaseFacts facts, Priority priority) {
        if (priority != facts.priority) {
            ariseAnew(facts, List.of(Priority.IMMEDIATE_CAUSE));
        }
        facts.priority = priority;
    }

    /** What was settled before does not settle a cause that arises once more. */
    private static void ariseAnew(CaseFacts facts, List<String> causes) {
        facts.settledCauses = facts.settledCauses.stream()
                .filter(cause -> !causes.contains(cause))
                .toList();
    }

    static void setSensitivity(CaseFacts facts, HandlingEvent.SetSensitivity event, LogEntry entry) {
        facts.sensitivity = event.sensitivity();
    }

    static void setCategory(CaseFacts facts, HandlingEvent.SetCategory event, LogEntry entry) {
        facts.category = event.category();
        facts.subjects = CaseFacts.plus(facts.subjects, new CaseFacts.Subject(event.category(), entry.day()));
    }

    static void addParty(CaseFacts facts, HandlingEvent.AddParty event, LogEntry entry) {
        if (!facts.parties.contains(event.party())) {
            facts.parties = CaseFacts.plus(facts.parties, event.party());
        }
    }

    static void link(CaseFacts facts, HandlingEvent.Link event, LogEntry entry) {
        facts.links = union(facts.links, List.of(event.other()));
    }

    static void raiseConcern(CaseFacts facts, HandlingEvent.RaiseConcern event, LogEntry entry) {
        raise(facts, event.concern());
    }

    private static void raise(CaseFacts facts, Concern concern) {
        Set<Concern> concerns = EnumSet.of(concern);
        concerns.addAll(facts.concerns);
        ariseAnew(facts, List.of(concern.cause()));
        facts.concerns = Collections.unmodifiableSet(concerns);
    }

    static void placeHold(CaseFacts facts, CustodyEvent.PlaceHold event, LogEntry entry) {
        facts.legalHolds = CaseFacts.plus(
                facts.legalHolds, new LegalHold(event.hold(), event.reason(), entry.day(), event.reviewOn()));
    }

    static void liftHold(CaseFacts facts, CustodyEvent.LiftHold event, LogEntry entry) {
        facts.legalHolds = facts.legalHolds.stream()
                .filter(hold -> !hold.id().equals(event.hold()))
                .toList();
    }

    static void receiveRightsRequest(CaseFacts facts, CustodyEvent.ReceiveRightsRequest event, LogEntry entry) {
        facts.rightsRequests = CaseFacts.plus(
                facts.rightsRequests,
                new RightsRequest(event.request(), event.right(), event.receivedOn(), event.dueOn()));
    }

    static void extendRightsRequest(CaseFacts facts, CustodyEvent.ExtendRightsRequest event, LogEntry entry) {
        due(facts, event.request(), event.dueOn());
    }

    /** What was recorded as missed was not, for the time had not begun. */
    static void restartRightsRequest(CaseFacts facts, CustodyEvent.RestartRightsRequest event, LogEntry entry) {
        due(facts, event.request(), event.dueOn());
        String deadline = CustodyEvent.ReceiveRightsRequest.deadline(event.request());
        facts.missedDeadlines =
                without(facts.missedDeadlines, missed -> missed.deadline().equals(deadline));
    }

    private static void due(CaseFacts facts, String id, LocalDate dueOn) {
        facts.rightsRequests = facts.rightsRequests.stream()
                .map(request -> request.id().equals(id)
                        ? new RightsRequest(request.id(), request.right(), request.receivedOn(), dueOn)
                        : request)
                .toList();
    }

    static void finishRightsRequest(CaseFacts facts, CustodyEvent.FinishRightsRequest event, LogEntry entry) {
        if (event.granted()) {
            facts.rightsRequests.stream()
                    .filter(request -> request.id().equals(event.request()))
                    .forEach(request -> grant(facts, request));
        }
        facts.rightsRequests = facts.rightsRequests.stream()
                .filter(request -> !request.id().equals(event.request()))
                .toList();
    }

    private static void grant(CaseFacts facts, RightsRequest request) {
        facts.erasureGranted |= request.right() == Right.ERASURE;
        if (request.right() == Right.RESTRICTION) {
            facts.restrictions = CaseFacts.plus(facts.restrictions, request);
        }
    }

    static void liftRestriction(CaseFacts facts, CustodyEvent.LiftRestriction event, LogEntry entry) {
        facts.restrictions = without(facts.restrictions, request -> request.id().equals(event.request()));
    }

    static void extendRetention(CaseFacts facts, CustodyEvent.ExtendRetention event, LogEntry entry) {
        facts.extensions = CaseFacts.plus(facts.extensions, event.until());
    }

    private static Optional<Waiting> waiting(LogEntry entry, LocalDate until) {
        return Optional.of(new Waiting(entry.day(), until, List.of()));
    }

    private static void told(CaseFacts facts, LocalDate on) {
        if (facts.acknowledgedOn.isEmpty()) {
            facts.acknowledgedOn = Optional.of(on);
        }
    }

    private static void acted(CaseFacts facts, LogEntry entry) {
        if (facts.actedOn.isEmpty()) {
            facts.actedOn = Optional.of(entry.day());
        }
    }

    /** A case that closes takes back what it still asks: nothing may stay out of which nobody minds the answer. */
    private static void close(CaseFacts facts, Outcome outcome, LogEntry entry) {
        takeBackEnquiries(facts, entry.day());
        facts.outcome = Optional.of(outcome);
    }

    private static void takeBackEnquiries(CaseFacts facts, LocalDate day) {
        List<Enquiry> enquiries = new ArrayList<>(facts.enquiries);
        enquiries.replaceAll(enquiry -> enquiry.isOutstanding() || enquiry.status() == Enquiry.Status.DRAFT
                ? enquiry.ended(Enquiry.Status.CANCELLED, day)
                : enquiry);
        facts.enquiries = List.copyOf(enquiries);
    }

    private static void tier(CaseFacts facts, Tier to, String cause, LogEntry entry) {
        boolean automatic = entry.role() == Role.CLOCK;
        facts.tier = to;
        facts.tierChanges = CaseFacts.plus(facts.tierChanges, new TierChange(to, cause, entry.day(), automatic));
    }

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().sorted().toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }

    private static <E extends Enum<E>> E higher(E one, E other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
