package org.parlstaff.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parlstaff.casework.CaseRecord.LegalHold;
import org.parlstaff.casework.CaseRecord.MissedDeadline;
import org.parlstaff.casework.CaseRecord.RightsRequest;
import org.parlstaff.casework.CaseRecord.TierChange;
import org.parlstaff.casework.CaseRecord.TimeLimit;
import org.parlstaff.casework.CaseRecord.Waiting;
import org.parlstaff.casework.privacy.Authority;

/**
 * What each kind of event does to a record, apart from its status.
 *
 * <p>Nothing is decided here: an effect takes an entry as the fact it is and fails only where the fact cannot be about
 * this record, such as an answer to an enquiry that was never made.
 */
final class Effects {

    private Effects() {}

    /** A case is opened by its first entry, and by no later one. */
    static CaseRecord log(CaseRecord before, CaseEvent.Log event, LogEntry entry) {
        if (!before.moves().isEmpty()) {
            throw new IllegalArgumentException("a case must be logged once: " + before.id());
        }
        return before;
    }

    static CaseRecord requestVerification(CaseRecord before, CaseEvent.RequestVerification event, LogEntry entry) {
        return told(before, entry.day()).withWaiting(waiting(entry, event.replyBy()));
    }

    static CaseRecord verify(CaseRecord before, CaseEvent.Verify event, LogEntry entry) {
        return before.copy().withAreas(event.areas()).withAgreedWith(event.agreedWith());
    }

    static CaseRecord accept(CaseRecord before, CaseEvent.Accept event, LogEntry entry) {
        return before.copy().withStartedUrgently(event.urgent());
    }

    static CaseRecord decline(CaseRecord before, CaseEvent.Decline event, LogEntry entry) {
        return closed(acted(told(before, event.toldOn()), entry), Outcome.DECLINED, entry)
                .withDeclined(event.reason());
    }

    static CaseRecord signpostAndClose(CaseRecord before, CaseEvent.SignpostAndClose event, LogEntry entry) {
        return closed(acted(told(before, event.toldOn()), entry), Outcome.SIGNPOSTED, entry)
                .withSignposts(CaseRecord.union(before.signposts(), event.targets().stream()));
    }

    static CaseRecord transfer(CaseRecord before, CaseEvent.Transfer event, LogEntry entry) {
        Outcome outcome = event.passing().isPresent() ? Outcome.TRANSFERRED : Outcome.NOT_A_CONSTITUENT;
        return closed(acted(told(before, event.toldOn()), entry), outcome, entry)
                .withSignposts(CaseRecord.union(before.signposts(), event.members().stream()));
    }

    static CaseRecord verificationLapsed(CaseRecord before, CaseEvent.VerificationLapsed event, LogEntry entry) {
        return closed(before, Outcome.NO_RESPONSE, entry);
    }

    static CaseRecord draftEnquiry(CaseRecord before, CaseEvent.DraftEnquiry event, LogEntry entry) {
        if (before.findEnquiry(event.enquiry()).isPresent()) {
            throw new IllegalArgumentException("enquiry must be new: " + event.enquiry());
        }
        return before.copy()
                .withEnquiries(CaseRecord.plus(
                        before.enquiries(), Enquiry.draft(event.enquiry(), event.body(), event.question())));
    }

    static CaseRecord sendEnquiry(CaseRecord before, CaseEvent.SendEnquiry event, LogEntry entry) {
        CaseRecord known = before;
        if (before.findEnquiry(event.enquiry()).isEmpty()) {
            known = before.copy()
                    .withEnquiries(CaseRecord.plus(
                            before.enquiries(), Enquiry.draft(event.enquiry(), event.body(), event.question())));
        }
        return acted(known, entry)
                .withEnquiryChanged(
                        event.enquiry(), enquiry -> enquiry.sent(event.question(), entry.day(), event.dueBy()));
    }

    static CaseRecord resumeWaiting(CaseRecord before, CaseEvent.ResumeWaiting event, LogEntry entry) {
        return before;
    }

    static CaseRecord askConstituent(CaseRecord before, CaseEvent.AskConstituent event, LogEntry entry) {
        return acted(told(before, entry.day()), entry).withWaiting(waiting(entry, event.replyBy()));
    }

    static CaseRecord hold(CaseRecord before, CaseEvent.Hold event, LogEntry entry) {
        return before.copy().withWaiting(waiting(entry, event.until()));
    }

    static CaseRecord resume(CaseRecord before, CaseEvent.Resume event, LogEntry entry) {
        return before;
    }

    static CaseRecord holdExpired(CaseRecord before, CaseEvent.HoldExpired event, LogEntry entry) {
        return before;
    }

    static CaseRecord replyReceived(CaseRecord before, CaseEvent.ReplyReceived event, LogEntry entry) {
        return before.withEnquiryChanged(event.enquiry(), enquiry -> enquiry.answered(entry.day(), event.reply()))
                .withLateReply(before.lateReply() || !before.status().isLive());
    }

    static CaseRecord holdingReply(CaseRecord before, CaseEvent.HoldingReply event, LogEntry entry) {
        return before.withEnquiryChanged(event.enquiry(), enquiry -> enquiry.held(entry.day(), event.expectedBy()));
    }

    static CaseRecord chase(CaseRecord before, CaseEvent.Chase event, LogEntry entry) {
        return before.withEnquiryChanged(event.enquiry(), enquiry -> enquiry.chased(entry.day()));
    }

    static CaseRecord takeBack(CaseRecord before, CaseEvent.TakeBack event, LogEntry entry) {
        return before;
    }

    static CaseRecord endEnquiry(CaseRecord before, CaseEvent.EndEnquiry event, LogEntry entry) {
        return before.withEnquiryChanged(event.enquiry(), enquiry -> enquiry.ended(event.as(), entry.day()));
    }

    static CaseRecord constituentReplied(CaseRecord before, CaseEvent.ConstituentReplied event, LogEntry entry) {
        return before.status() == Status.CLOSURE_PROPOSED && entry.to() == Status.OPEN
                ? before.copy().withOutcome(Optional.empty())
                : before;
    }

    static CaseRecord constituentSilent(CaseRecord before, CaseEvent.ConstituentSilent event, LogEntry entry) {
        return before.copy().withOutcome(Outcome.NO_RESPONSE).withWaiting(waiting(entry, event.comeBackBy()));
    }

    static CaseRecord remind(CaseRecord before, CaseEvent.Remind event, LogEntry entry) {
        Waiting waiting = before.waiting()
                .orElseThrow(() -> new IllegalArgumentException("case must wait for someone: " + before.id()));
        return before.copy()
                .withWaiting(new Waiting(
                        waiting.since(), waiting.until(), CaseRecord.plus(waiting.reminders(), entry.day())));
    }

    static CaseRecord acknowledge(CaseRecord before, CaseEvent.Acknowledge event, LogEntry entry) {
        return told(before, entry.day());
    }

    static CaseRecord proposeClosure(CaseRecord before, CaseEvent.ProposeClosure event, LogEntry entry) {
        return acted(told(before, event.toldOn()), entry)
                .withOutcome(event.outcome())
                .withWaiting(waiting(entry, event.comeBackBy()));
    }

    static CaseRecord confirmClosure(CaseRecord before, CaseEvent.ConfirmClosure event, LogEntry entry) {
        return closed(before, before.outcome().orElse(Outcome.NO_RESPONSE), entry);
    }

    static CaseRecord withdraw(CaseRecord before, CaseEvent.Withdraw event, LogEntry entry) {
        return closed(before, Outcome.WITHDRAWN, entry);
    }

    static CaseRecord recordInError(CaseRecord before, CaseEvent.RecordInError event, LogEntry entry) {
        return closed(before, Outcome.RECORDED_IN_ERROR, entry);
    }

    static CaseRecord changeConstituency(CaseRecord before, CaseEvent.ChangeConstituency event, LogEntry entry) {
        return told(before, event.toldOn())
                .withAreas()
                .withAgreedWith(Optional.empty())
                .withOutcome(Optional.empty())
                .withWaiting(waiting(entry, event.replyBy()));
    }

    static CaseRecord endOffice(CaseRecord before, CaseEvent.EndOffice event, LogEntry entry) {
        return closed(before, Outcome.OFFICE_ENDED, entry);
    }

    static CaseRecord merge(CaseRecord before, CaseEvent.Merge event, LogEntry entry) {
        return before.copy()
                .withMergedInto(event.survivor())
                .withLinks(CaseRecord.union(before.links(), Stream.of(event.survivor())));
    }

    static CaseRecord absorb(CaseRecord before, CaseEvent.Absorb event, LogEntry entry) {
        List<Enquiry> enquiries = new ArrayList<>(before.enquiries());
        event.enquiries().forEach(enquiry -> enquiries.add(enquiry.withId(event.merged() + ":" + enquiry.id())));
        List<Authority> granted = new ArrayList<>(before.granted());
        event.authorities().stream()
                .filter(authority -> authority.kind() != Authority.Kind.SELF)
                .filter(authority -> !before.granted().contains(authority))
                .forEach(granted::add);
        return before.copy()
                .withReceivedOn(earlier(before.receivedOn(), event.receivedOn()))
                .withTier(higher(before.tier(), event.tier()))
                .withSensitivity(higher(before.sensitivity(), event.sensitivity()))
                .withEnquiries(enquiries)
                .withGranted(granted)
                .withLinks(CaseRecord.union(before.links(), Stream.of(event.merged())))
                .withAbsorbed(CaseRecord.union(before.absorbed(), Stream.of(event.merged())));
    }

    static CaseRecord reopen(CaseRecord before, CaseEvent.Reopen event, LogEntry entry) {
        return before.copy()
                .withOutcome(Optional.empty())
                .withDeclined(Optional.empty())
                .withRetainUntil(Optional.empty())
                .withLateReply(false);
    }

    /** What stays is the tombstone: id, category, days, outcome, bodies and counts. */
    static CaseRecord erase(CaseRecord before, CaseEvent.Erase event, LogEntry entry) {
        return before.copy()
                .withEnquirer(Optional.empty())
                .withDataSubject(Optional.empty())
                .withParties()
                .withAreas()
                .withAgreedWith(Optional.empty())
                .withGranted()
                .withOwnWithdrawnOn(Optional.empty())
                .withConcerns();
    }

    static CaseRecord assign(CaseRecord before, CaseEvent.Assign event, LogEntry entry) {
        return before.copy().withAssignee(event.assignee());
    }

    static CaseRecord escalate(CaseRecord before, CaseEvent.Escalate event, LogEntry entry) {
        return tier(before, event.tier(), event.cause(), entry)
                .withSettledCauses(CaseRecord.union(before.settledCauses(), Stream.of(event.cause())));
    }

    static CaseRecord deescalate(CaseRecord before, CaseEvent.Deescalate event, LogEntry entry) {
        return tier(before, event.tier(), "lowered", entry)
                .withSettledCauses(CaseRecord.union(before.settledCauses(), event.settled().stream()));
    }

    static CaseRecord setTimeLimit(CaseRecord before, CaseEvent.SetTimeLimit event, LogEntry entry) {
        List<TimeLimit> limits = new ArrayList<>(before.timeLimits());
        limits.removeIf(limit -> limit.limit().equals(event.limit()));
        limits.add(new TimeLimit(event.limit(), event.lastDay()));
        return before.copy().withTimeLimits(limits);
    }

    static CaseRecord grantAuthority(CaseRecord before, CaseEvent.GrantAuthority event, LogEntry entry) {
        return before.copy().withGranted(CaseRecord.plus(before.granted(), event.authority()));
    }

    static CaseRecord withdrawAuthority(CaseRecord before, CaseEvent.WithdrawAuthority event, LogEntry entry) {
        if (event.authority().equals(CaseRecord.OWN_AUTHORITY)) {
            return before.copy().withOwnWithdrawnOn(entry.day());
        }
        List<Authority> granted = new ArrayList<>(before.granted());
        granted.replaceAll(authority -> authority.id().equals(event.authority())
                        && authority.withdrawnOn().isEmpty()
                ? authority.withdrawingOn(entry.day())
                : authority);
        return before.copy().withGranted(granted);
    }

    /** A note on a closed case shows that a late reply was looked at. */
    static CaseRecord note(CaseRecord before, CaseEvent.Note event, LogEntry entry) {
        return before.lateReply() ? before.copy().withLateReply(false) : before;
    }

    static CaseRecord missDeadline(CaseRecord before, CaseEvent.MissDeadline event, LogEntry entry) {
        return before.copy()
                .withMissedDeadlines(CaseRecord.plus(
                        before.missedDeadlines(), new MissedDeadline(event.deadline(), event.dueOn(), before.tier())));
    }

    static CaseRecord setPriority(CaseRecord before, CaseEvent.SetPriority event, LogEntry entry) {
        return before.copy().withPriority(event.priority());
    }

    static CaseRecord setSensitivity(CaseRecord before, CaseEvent.SetSensitivity event, LogEntry entry) {
        return before.copy().withSensitivity(event.sensitivity());
    }

    static CaseRecord setCategory(CaseRecord before, CaseEvent.SetCategory event, LogEntry entry) {
        return before.copy().withCategory(event.category());
    }

    static CaseRecord addParty(CaseRecord before, CaseEvent.AddParty event, LogEntry entry) {
        return before.copy().withParties(CaseRecord.plus(before.parties(), event.party()));
    }

    static CaseRecord link(CaseRecord before, CaseEvent.Link event, LogEntry entry) {
        return before.copy().withLinks(CaseRecord.union(before.links(), Stream.of(event.other())));
    }

    static CaseRecord raiseConcern(CaseRecord before, CaseEvent.RaiseConcern event, LogEntry entry) {
        Set<Concern> concerns = EnumSet.of(event.concern());
        concerns.addAll(before.concerns());
        return before.copy().withConcerns(Collections.unmodifiableSet(concerns));
    }

    static CaseRecord placeHold(CaseRecord before, CaseEvent.PlaceHold event, LogEntry entry) {
        return before.copy()
                .withLegalHolds(CaseRecord.plus(
                        before.legalHolds(),
                        new LegalHold(event.hold(), event.reason(), entry.day(), event.reviewOn())));
    }

    static CaseRecord liftHold(CaseRecord before, CaseEvent.LiftHold event, LogEntry entry) {
        return before.copy()
                .withLegalHolds(before.legalHolds().stream()
                        .filter(hold -> !hold.id().equals(event.hold()))
                        .toList());
    }

    static CaseRecord receiveRightsRequest(CaseRecord before, CaseEvent.ReceiveRightsRequest event, LogEntry entry) {
        return before.copy()
                .withRightsRequests(CaseRecord.plus(
                        before.rightsRequests(),
                        new RightsRequest(event.request(), event.right(), event.receivedOn(), event.dueOn())));
    }

    static CaseRecord finishRightsRequest(CaseRecord before, CaseEvent.FinishRightsRequest event, LogEntry entry) {
        boolean erasure = event.granted()
                && before.rightsRequests().stream()
                        .anyMatch(request ->
                                request.id().equals(event.request()) && request.right() == CaseEvent.Right.ERASURE);
        return before.copy()
                .withErasureGranted(before.erasureGranted() || erasure)
                .withRightsRequests(before.rightsRequests().stream()
                        .filter(request -> !request.id().equals(event.request()))
                        .toList());
    }

    static CaseRecord extendRetention(CaseRecord before, CaseEvent.ExtendRetention event, LogEntry entry) {
        return before.copy().withRetainUntil(event.until());
    }

    static CaseRecord sendCopy(CaseRecord before, CaseEvent.SendCopy event, LogEntry entry) {
        return before;
    }

    static CaseRecord view(CaseRecord before, CaseEvent.View event, LogEntry entry) {
        return before;
    }

    private static Waiting waiting(LogEntry entry, LocalDate until) {
        return new Waiting(entry.day(), until, List.of());
    }

    private static ImmutableCaseRecord told(CaseRecord before, LocalDate on) {
        return before.acknowledgedOn().isPresent()
                ? before.copy()
                : before.copy().withAcknowledgedOn(on);
    }

    private static ImmutableCaseRecord acted(CaseRecord before, LogEntry entry) {
        return before.actedOn().isPresent() ? before.copy() : before.copy().withActedOn(entry.day());
    }

    /** A case that closes takes back what it still asks: nothing may stay out of which nobody minds the answer. */
    private static ImmutableCaseRecord closed(CaseRecord before, Outcome outcome, LogEntry entry) {
        List<Enquiry> enquiries = new ArrayList<>(before.enquiries());
        enquiries.replaceAll(enquiry -> enquiry.isOutstanding() || enquiry.status() == Enquiry.Status.DRAFT
                ? enquiry.ended(Enquiry.Status.CANCELLED, entry.day())
                : enquiry);
        return before.copy().withOutcome(outcome).withEnquiries(enquiries);
    }

    private static ImmutableCaseRecord tier(CaseRecord before, Tier to, String cause, LogEntry entry) {
        boolean automatic = entry.role() == Role.CLOCK;
        return before.copy()
                .withTier(to)
                .withTierChanges(
                        CaseRecord.plus(before.tierChanges(), new TierChange(to, cause, entry.day(), automatic)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static <E extends Enum<E>> E higher(E one, E other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
