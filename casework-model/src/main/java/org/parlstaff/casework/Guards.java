package org.parlstaff.casework;

import static org.parlstaff.casework.Guard.onCase;
import static org.parlstaff.casework.Guard.onCaseGiving;
import static org.parlstaff.casework.Guard.onCaseShowing;
import static org.parlstaff.casework.Guard.onEvent;
import static org.parlstaff.casework.Guard.onEventGiving;
import static org.parlstaff.casework.Guard.onEventShowing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parlstaff.casework.CaseRecord.Waiting;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DisclosureDecision;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.Purpose;

/** The guards of the standard lifecycle. What an event cannot be built without needs no guard. */
final class Guards {

    // In every row.

    static final Guard CLEARED = onCaseShowing(
            "case.guard.not-cleared",
            s -> s.actor().clearance().compareTo(s.record().sensitivity()) >= 0,
            s -> List.of(s.record().sensitivity()));

    static final Guard IN_ORDER = onCaseShowing(
            "case.guard.earlier-than-last-entry",
            s -> !s.moment().isBefore(s.record().lastEntryAt())
                    && !s.day().isBefore(s.record().lastEntryOn()),
            s -> List.of(s.record().lastEntryOn()));

    static final Guard CALENDAR = onCaseShowing(
            "case.guard.calendar-too-short",
            s -> s.policy().calendar().covers(s.record().receivedOn())
                    && s.policy().reaches(s.day())
                    && reachesAnswers(s),
            s -> List.of(s.policy().calendar().from(), s.policy().calendar().lastKnownDay()));

    // On the case alone.

    static final Guard TIER = onCaseShowing(
            "case.guard.tier-too-low",
            s -> s.actor().role() == Role.CLOCK || s.actor().reaches(s.record().tier()),
            s -> List.of(s.record().tier()));

    static final Guard SOMETHING_TO_VERIFY =
            onCase("case.guard.nothing-to-verify", s -> !isConstituent(s) || !hasAuthority(s));

    static final Guard CONSTITUENT = onCase("case.guard.constituency-not-verified", Guards::isConstituent);

    static final Guard AUTHORITY =
            onCaseShowing("case.guard.authority-missing", Guards::hasAuthority, s -> List.of(s.day()));

    static final Guard ASSIGNED =
            onCase("case.guard.not-assigned", s -> s.record().assignee().isPresent());

    static final Guard REMINDED = onCaseShowing(
            "case.guard.reminders-too-few",
            s -> waiting(s)
                    .map(w -> w.reminders().size() >= s.policy().reminders())
                    .orElse(false),
            s -> List.of(
                    s.policy().reminders(),
                    waiting(s).map(w -> w.reminders().size()).orElse(0)));

    static final Guard WAITED = onCaseShowing(
            "case.guard.window-open",
            s -> waiting(s).map(w -> s.day().isAfter(w.until())).orElse(false),
            s -> until(s));

    static final Guard HOLD_OVER = onCaseShowing(
            "case.guard.hold-not-over",
            s -> waiting(s).map(w -> !s.day().isBefore(w.until())).orElse(false),
            s -> until(s));

    static final Guard REMINDER_DUE = onCaseShowing(
            "case.guard.reminder-too-soon",
            s -> waiting(s).map(w -> !s.day().isBefore(remindOn(s, w))).orElse(false),
            s -> waiting(s).map(w -> List.<Object>of(remindOn(s, w))).orElse(List.of()));

    static final Guard UNACKNOWLEDGED = onCaseShowing(
            "case.guard.acknowledged-already",
            s -> s.record().acknowledgedOn().isEmpty(),
            s -> s.record().acknowledgedOn().map(List::<Object>of).orElse(List.of()));

    static final Guard SOMETHING_OUT =
            onCase("case.guard.nothing-outstanding", s -> s.record().isAnswerAwaited());

    static final Guard NOTHING_OUT = onCaseShowing(
            "case.guard.enquiries-outstanding",
            s -> !s.record().isAnswerAwaited(),
            s -> List.of(String.join(
                    ", ",
                    s.record().outstandingEnquiries().stream().map(Enquiry::id).toList())));

    static final Guard NEVER_SENT = onCase(
            "case.guard.enquiry-was-sent",
            s -> s.record().enquiries().stream()
                    .allMatch(enquiry -> enquiry.sentOn().isEmpty()));

    static final Guard MEMBER_LEFT = onCase(
            "case.guard.member-in-office",
            s -> s.policy().memberLeftOn().map(left -> !s.day().isBefore(left)).orElse(false));

    static final Guard REOPENABLE = onCaseShowing(
            "case.guard.outcome-final",
            s -> s.record().outcome().map(Outcome::isReopenable).orElse(true),
            s -> s.record().outcome().map(List::<Object>of).orElse(List.of()));

    static final Guard REOPEN_WINDOW = onCaseShowing(
            "case.guard.reopen-window-over",
            s -> s.actor().reaches(Tier.SENIOR_CASEWORKER) || !s.day().isAfter(reopenBy(s)),
            s -> List.of(reopenBy(s)));

    static final Guard RETENTION_OVER = onCaseGiving("case.guard.retention-not-over", s -> {
        Optional<LocalDate> due = s.policy().eraseOn(s.record(), s.day());
        if (due.isEmpty()) {
            return List.of(Reason.of("case.guard.retention-not-known"));
        }
        return s.day().isBefore(due.get()) ? List.of(Reason.of("case.guard.retention-not-over", due.get())) : List.of();
    });

    static final Guard NO_LEGAL_HOLD = onCaseShowing(
            "case.guard.legal-hold-in-place",
            s -> s.record().legalHolds().isEmpty(),
            s -> List.of(String.join(
                    ", ",
                    s.record().legalHolds().stream()
                            .map(CaseRecord.LegalHold::id)
                            .toList())));

    static final Guard NO_RIGHTS_REQUEST = onCaseShowing(
            "case.guard.rights-request-open",
            s -> s.record().rightsRequests().isEmpty(),
            s -> List.of(String.join(
                    ", ",
                    s.record().rightsRequests().stream()
                            .map(CaseRecord.RightsRequest::id)
                            .toList())));

    // On the event's own data as well.

    static final Guard RECEIVED =
            day("case.guard.received-later", CaseEvent.Log.class, CaseEvent.Log::receivedOn, false);

    static final Guard READY = onEventGiving("case.guard.not-ready", CaseEvent.Accept.class, (s, accept) -> {
                List<Reason> reasons = new ArrayList<>(ASSIGNED.check(s));
                if (accept.urgent()) {
                    if (!s.actor().reaches(Tier.SENIOR_CASEWORKER)) {
                        reasons.add(Reason.of("case.guard.urgent-needs-senior"));
                    }
                } else {
                    reasons.addAll(unverified(s));
                }
                return reasons;
            })
            .knowing(s -> {
                List<Reason> reasons = new ArrayList<>(ASSIGNED.check(s));
                if (!s.actor().reaches(Tier.SENIOR_CASEWORKER)) { // who may not start urgently either
                    reasons.addAll(unverified(s));
                }
                return reasons;
            });

    static final Guard NO_CONFLICT = onEventShowing(
            "case.guard.conflict-of-interest",
            CaseEvent.Accept.class,
            (s, accept) -> accept.conflicts().isEmpty(),
            (s, accept) -> List.of(String.join(", ", accept.conflicts())));

    static final Guard MEMBER_DECIDES = onEventShowing(
            "case.guard.member-decides",
            CaseEvent.Decline.class,
            (s, decline) -> !decline.reason().isForMember() || s.actor().role() == Role.MEMBER,
            (s, decline) -> List.of(decline.reason()));

    static final Guard DECLINE_TOLD = told(CaseEvent.Decline.class, CaseEvent.Decline::toldOn);
    static final Guard SIGNPOST_TOLD = told(CaseEvent.SignpostAndClose.class, CaseEvent.SignpostAndClose::toldOn);
    static final Guard TRANSFER_TOLD = told(CaseEvent.Transfer.class, CaseEvent.Transfer::toldOn);
    static final Guard CLOSURE_TOLD = told(CaseEvent.ProposeClosure.class, CaseEvent.ProposeClosure::toldOn);
    static final Guard MOVE_TOLD = told(CaseEvent.ChangeConstituency.class, CaseEvent.ChangeConstituency::toldOn);

    static final Guard TRANSFER_CONSENT = onEvent(
            "case.guard.transfer-consent-missing",
            CaseEvent.Transfer.class,
            (s, transfer) -> isConsented(s, transfer.passing(), transfer.consentOn()));

    static final Guard HANDOVER_CONSENT = onEvent(
            "case.guard.transfer-consent-missing",
            CaseEvent.EndOffice.class,
            (s, end) -> isConsented(s, end.passing(), end.consentOn()));

    static final Guard OTHER_MEMBER = onEventShowing(
            "case.guard.own-constituent",
            CaseEvent.Transfer.class,
            (s, transfer) -> !transfer.members().contains(s.policy().member()),
            (s, transfer) -> List.of(s.policy().member()));

    static final Guard SEND_PERMITTED = disclosure(
            CaseEvent.SendEnquiry.class, send -> Optional.of(send.disclosure()), (s, send) -> List.of(send.body()));

    static final Guard CHASE_PERMITTED = disclosure(
            CaseEvent.Chase.class,
            chase -> Optional.of(chase.disclosure()),
            (s, chase) -> s.record().findEnquiry(chase.enquiry()).map(Enquiry::body).stream()
                    .toList());

    static final Guard TRANSFER_PERMITTED =
            disclosure(CaseEvent.Transfer.class, CaseEvent.Transfer::passing, (s, transfer) -> transfer.members());

    static final Guard HANDOVER_PERMITTED =
            disclosure(CaseEvent.EndOffice.class, CaseEvent.EndOffice::passing, (s, end) -> List.of());

    static final Guard COPY_PERMITTED = onEventGiving("case.guard.disclosure", CaseEvent.SendCopy.class, (s, copy) -> {
        DisclosureRequest request = copy.disclosure();
        List<Reason> reasons = new ArrayList<>();
        if (isOtherMember(s, request.recipient()) && !isConsented(request)) {
            reasons.add(Reason.of("case.guard.transfer-consent-missing"));
        }
        reasons.addAll(disclosureReasons(s, request));
        return reasons;
    });

    static final Guard SIGNED = onEventShowing(
            "case.guard.member-signature-missing",
            CaseEvent.SendEnquiry.class,
            (s, send) -> send.signedByMember()
                    || !s.policy()
                            .findBody(send.body())
                            .map(PublicBody::memberSigns)
                            .orElse(false),
            (s, send) -> List.of(send.body()));

    static final Guard BODY_KNOWN = onEventShowing(
            "case.guard.body-unknown",
            CaseEvent.SendEnquiry.class,
            (s, send) -> s.policy().findBody(send.body()).isPresent(),
            (s, send) -> List.of(send.body()));

    static final Guard OMBUDSMAN =
            onEventGiving("case.guard.ombudsman-checks", CaseEvent.SendEnquiry.class, Guards::ombudsmanReasons);

    static final Guard ENQUIRY_NEW = onEventShowing(
            "case.guard.enquiry-exists",
            CaseEvent.DraftEnquiry.class,
            (s, draft) -> s.record().findEnquiry(draft.enquiry()).isEmpty(),
            (s, draft) -> List.of(draft.enquiry()));

    static final Guard UNSENT = onEventShowing(
            "case.guard.enquiry-exists",
            CaseEvent.SendEnquiry.class,
            (s, send) -> s.record()
                    .findEnquiry(send.enquiry())
                    .map(enquiry -> enquiry.status() == Enquiry.Status.DRAFT
                            && enquiry.body().equals(send.body()))
                    .orElse(true),
            (s, send) -> List.of(send.enquiry()));

    static final Guard REPLY_KNOWN = enquiry(
            "case.guard.enquiry-not-sent",
            CaseEvent.ReplyReceived.class,
            CaseEvent.ReplyReceived::enquiry,
            (s, enquiry) -> enquiry.sentOn().isPresent() && enquiry.status() != Enquiry.Status.ANSWERED);

    static final Guard HOLDING_KNOWN = enquiry(
            "case.guard.enquiry-not-outstanding",
            CaseEvent.HoldingReply.class,
            CaseEvent.HoldingReply::enquiry,
            (s, enquiry) -> enquiry.isOutstanding());

    static final Guard CHASEABLE = enquiry(
            "case.guard.enquiry-not-late",
            CaseEvent.Chase.class,
            CaseEvent.Chase::enquiry,
            (s, enquiry) -> enquiry.isChaseable(s.day()));

    static final Guard ENDABLE = enquiry(
            "case.guard.enquiry-not-open",
            CaseEvent.EndEnquiry.class,
            CaseEvent.EndEnquiry::enquiry,
            (s, enquiry) -> enquiry.isOutstanding() || enquiry.status() == Enquiry.Status.DRAFT);

    static final Guard GIVEN_UP_LATE = onEventShowing(
            "case.guard.enquiry-not-chased",
            CaseEvent.EndEnquiry.class,
            (s, end) -> end.as() == Enquiry.Status.CANCELLED
                    || s.record()
                            .findEnquiry(end.enquiry())
                            .map(enquiry -> enquiry.isOverdue(s.day())
                                    && !enquiry.chasedOn().isEmpty())
                            .orElse(false),
            (s, end) -> List.of(end.enquiry()));

    static final Guard VERIFY_AHEAD =
            ahead(CaseEvent.RequestVerification.class, CaseEvent.RequestVerification::replyBy);
    static final Guard MOVE_AHEAD = ahead(CaseEvent.ChangeConstituency.class, CaseEvent.ChangeConstituency::replyBy);
    static final Guard DUE_AHEAD = awaited(CaseEvent.SendEnquiry.class, CaseEvent.SendEnquiry::dueBy);
    static final Guard ASK_AHEAD = ahead(CaseEvent.AskConstituent.class, CaseEvent.AskConstituent::replyBy);
    static final Guard HOLD_AHEAD = ahead(CaseEvent.Hold.class, CaseEvent.Hold::until);
    static final Guard PROMISE_AHEAD = awaited(CaseEvent.HoldingReply.class, CaseEvent.HoldingReply::expectedBy);
    static final Guard REVIEW_AHEAD = ahead(CaseEvent.PlaceHold.class, CaseEvent.PlaceHold::reviewOn);

    static final Guard COME_BACK =
            window(CaseEvent.ProposeClosure.class, CaseEvent.ProposeClosure::comeBackBy, OfficePolicy::comeBackBy);
    static final Guard SILENT_COME_BACK = window(
            CaseEvent.ConstituentSilent.class, CaseEvent.ConstituentSilent::comeBackBy, OfficePolicy::comeBackBy);

    static final Guard NORMAL_OUTCOME = onEventShowing(
            "case.guard.outcome-has-own-event",
            CaseEvent.ProposeClosure.class,
            (s, propose) -> isWorkOutcome(propose.outcome()),
            (s, propose) -> List.of(propose.outcome()));

    static final Guard WINDOW_OR_AGREED = onEventShowing(
                    "case.guard.come-back-window-open",
                    CaseEvent.ConfirmClosure.class,
                    (s, confirm) -> (confirm.enquirerAgrees() && s.actor().role() != Role.CLOCK)
                            || WAITED.check(s).isEmpty(),
                    (s, confirm) -> until(s))
            .knowing(s -> s.actor().role() != Role.CLOCK || WAITED.check(s).isEmpty()
                    ? List.of()
                    : List.of(new Reason("case.guard.come-back-window-open", until(s))));

    static final Guard NEW_MATTER =
            onEvent("case.guard.nothing-new", CaseEvent.ConstituentReplied.class, (s, reply) -> reply.newMatter());

    static final Guard MAY_WITHDRAW = onEventShowing(
            "case.guard.not-theirs-to-withdraw",
            CaseEvent.Withdraw.class,
            (s, withdraw) -> mayActFor(s, withdraw.askedBy()),
            (s, withdraw) -> List.of(withdraw.askedBy()));

    static final Guard MERGEABLE = onEventGiving("case.guard.merge", CaseEvent.Merge.class, (s, merge) -> {
        List<Reason> reasons = new ArrayList<>();
        if (merge.survivor().equals(s.record().id())) {
            reasons.add(Reason.of("case.guard.merge-with-itself", merge.survivor()));
        }
        if (!s.record().enquirer().equals(Optional.of(merge.enquirer()))) {
            reasons.add(Reason.of("case.guard.merge-other-enquirer", merge.survivor()));
        }
        if (!s.record().dataSubject().equals(Optional.of(merge.dataSubject()))) {
            reasons.add(Reason.of("case.guard.merge-other-data-subject", merge.survivor()));
        }
        if (!s.record().category().code().equals(merge.category())) {
            reasons.add(Reason.of("case.guard.merge-other-matter", merge.category()));
        }
        if (!merge.live()) {
            reasons.add(Reason.of("case.guard.merge-survivor-not-live", merge.survivor()));
        }
        if (merge.sensitivity().compareTo(s.record().sensitivity()) < 0) {
            reasons.add(Reason.of("case.guard.merge-survivor-less-protected", merge.sensitivity()));
        }
        return reasons;
    });

    static final Guard MERGED_HERE = onEventShowing(
            "case.guard.not-merged-here",
            CaseEvent.Absorb.class,
            (s, absorb) -> absorb.survivor().equals(s.record().id()),
            (s, absorb) -> List.of(absorb.merged()));

    static final Guard ABSORBABLE = onEventShowing(
            "case.guard.absorbed-already",
            CaseEvent.Absorb.class,
            (s, absorb) -> !s.record().absorbed().contains(absorb.merged()),
            (s, absorb) -> List.of(absorb.merged()));

    static final Guard SURVIVOR_ERASED = onEventShowing(
            "case.guard.survivor-not-erased",
            CaseEvent.Erase.class,
            (s, erase) -> erase.survivor().equals(s.record().mergedInto()),
            (s, erase) -> s.record().mergedInto().map(List::<Object>of).orElse(List.of()));

    static final Guard ASSIGNABLE = onEventGiving("case.guard.assignee", CaseEvent.Assign.class, (s, assign) -> {
        Optional<Actor> assignee = s.policy().findStaff(assign.assignee());
        if (assignee.isEmpty()) {
            return List.of(Reason.of("case.guard.assignee-unknown", assign.assignee()));
        }
        return assignee.get().clearance().compareTo(s.record().sensitivity()) >= 0
                ? List.of()
                : List.of(Reason.of(
                        "case.guard.assignee-not-cleared",
                        assign.assignee(),
                        s.record().sensitivity()));
    });

    static final Guard RISES = onEventShowing(
                    "case.guard.tier-not-raised",
                    CaseEvent.Escalate.class,
                    (s, escalate) -> escalate.tier().compareTo(s.record().tier()) > 0,
                    (s, escalate) -> List.of(s.record().tier()))
            .knowing(s -> s.record().tier() == Tier.MEMBER
                    ? List.of(Reason.of("case.guard.tier-not-raised", Tier.MEMBER))
                    : List.of());

    static final Guard BY_RULE = onEventShowing(
            "case.guard.cause-not-given",
            CaseEvent.Escalate.class,
            (s, escalate) -> s.actor().role() != Role.CLOCK
                    || Escalations.causes(s.record(), s.policy(), s.day()).get(escalate.cause()) == escalate.tier(),
            (s, escalate) -> List.of(escalate.cause()));

    static final Guard FALLS = onEventShowing(
                    "case.guard.tier-not-lowered",
                    CaseEvent.Deescalate.class,
                    (s, deescalate) -> deescalate.tier().compareTo(s.record().tier()) < 0,
                    (s, deescalate) -> List.of(s.record().tier()))
            .knowing(s -> s.record().tier() == Tier.CASEWORKER
                    ? List.of(Reason.of("case.guard.tier-not-lowered", Tier.CASEWORKER))
                    : List.of());

    static final Guard SETTLED =
            onEventGiving("case.guard.cause-not-settled", CaseEvent.Deescalate.class, (s, deescalate) -> {
                List<Reason> reasons = new ArrayList<>();
                for (Map.Entry<String, Tier> cause :
                        Escalations.causes(s.record(), s.policy(), s.day()).entrySet()) {
                    if (cause.getValue().compareTo(deescalate.tier()) > 0
                            && !deescalate.settled().contains(cause.getKey())) {
                        reasons.add(Reason.of("case.guard.cause-not-settled", cause.getKey()));
                    }
                }
                return reasons;
            });

    static final Guard AUTHORITY_NEW = onEventShowing(
            "case.guard.authority-exists",
            CaseEvent.GrantAuthority.class,
            (s, grant) -> !grant.authority().id().equals(CaseRecord.OWN_AUTHORITY)
                    && s.record().authorities().stream()
                            .noneMatch(authority ->
                                    authority.id().equals(grant.authority().id())),
            (s, grant) -> List.of(grant.authority().id()));

    static final Guard AUTHORITY_FITS = onEventShowing(
            "case.guard.authority-for-other-person",
            CaseEvent.GrantAuthority.class,
            (s, grant) -> s.record()
                    .dataSubject()
                    .equals(Optional.of(grant.authority().dataSubject())),
            (s, grant) -> List.of(grant.authority().dataSubject()));

    static final Guard AUTHORITY_KNOWN = onEventShowing(
                    "case.guard.authority-not-in-force",
                    CaseEvent.WithdrawAuthority.class,
                    (s, withdraw) -> withdrawable(s).anyMatch(withdraw.authority()::equals),
                    (s, withdraw) -> List.of(withdraw.authority()))
            .knowing(s -> withdrawable(s).findAny().isPresent()
                    ? List.of()
                    : List.of(Reason.of("case.guard.authority-missing", s.day())));

    static final Guard MISSED = onEventShowing(
            "case.guard.deadline-not-missed",
            CaseEvent.MissDeadline.class,
            (s, miss) -> Obligations.isRecorded(s.record(), miss.deadline())
                    || Obligations.missed(s.record(), s.policy(), s.day()).stream()
                            .anyMatch(missed -> missed.deadline().equals(miss.deadline())
                                    && missed.dueOn().equals(miss.dueOn())),
            (s, miss) -> List.of(miss.deadline(), miss.dueOn()));

    static final Guard UNRECORDED = onEventShowing(
            "case.guard.deadline-recorded-already",
            CaseEvent.MissDeadline.class,
            (s, miss) -> !Obligations.isRecorded(s.record(), miss.deadline()),
            (s, miss) -> List.of(miss.deadline()));

    static final Guard OTHER_CASE = onEventShowing(
            "case.guard.link-to-itself",
            CaseEvent.Link.class,
            (s, link) -> !link.other().equals(s.record().id()),
            (s, link) -> List.of(link.other()));

    static final Guard SENSITIVITY_KEPT = onEventShowing(
            "case.guard.lowering-needs-senior",
            CaseEvent.SetSensitivity.class,
            (s, set) -> set.sensitivity().compareTo(s.record().sensitivity()) >= 0
                    || s.actor().reaches(Tier.SENIOR_CASEWORKER),
            (s, set) -> List.of(s.record().sensitivity()));

    static final Guard STAYS_CLEARED = onEventShowing(
            "case.guard.not-cleared",
            CaseEvent.SetSensitivity.class,
            (s, set) -> s.actor().clearance().compareTo(set.sensitivity()) >= 0,
            (s, set) -> List.of(set.sensitivity()));

    static final Guard HOLD_NEW = onEventShowing(
            "case.guard.hold-exists",
            CaseEvent.PlaceHold.class,
            (s, place) ->
                    s.record().legalHolds().stream().noneMatch(hold -> hold.id().equals(place.hold())),
            (s, place) -> List.of(place.hold()));

    static final Guard HOLD_KNOWN = onEventShowing(
                    "case.guard.hold-unknown",
                    CaseEvent.LiftHold.class,
                    (s, lift) -> s.record().legalHolds().stream()
                            .anyMatch(hold -> hold.id().equals(lift.hold())),
                    (s, lift) -> List.of(lift.hold()))
            .knowing(s ->
                    s.record().legalHolds().isEmpty() ? List.of(Reason.of("case.guard.no-legal-hold")) : List.of());

    static final Guard REQUEST_NEW = onEventShowing(
            "case.guard.rights-request-exists",
            CaseEvent.ReceiveRightsRequest.class,
            (s, receive) -> s.record().rightsRequests().stream()
                            .noneMatch(request -> request.id().equals(receive.request()))
                    && !Obligations.isRecorded(s.record(), Obligations.deadline(receive.request())),
            (s, receive) -> List.of(receive.request()));

    static final Guard REQUEST_RECEIVED = day(
            "case.guard.received-later",
            CaseEvent.ReceiveRightsRequest.class,
            CaseEvent.ReceiveRightsRequest::receivedOn,
            false);

    static final Guard REQUEST_KNOWN = onEventShowing(
                    "case.guard.rights-request-unknown",
                    CaseEvent.FinishRightsRequest.class,
                    (s, finish) -> s.record().rightsRequests().stream()
                            .anyMatch(request -> request.id().equals(finish.request())),
                    (s, finish) -> List.of(finish.request()))
            .knowing(s -> s.record().rightsRequests().isEmpty()
                    ? List.of(Reason.of("case.guard.no-rights-request"))
                    : List.of());

    static final Guard RETENTION_LATER = onEventShowing(
            "case.guard.retention-not-extended",
            CaseEvent.ExtendRetention.class,
            (s, extend) -> s.policy()
                    .eraseOn(s.record(), s.day())
                    .map(extend.until()::isAfter)
                    .orElse(extend.until().isAfter(s.day())),
            (s, extend) -> List.of(extend.until()));

    private Guards() {}

    private static boolean isConstituent(Situation s) {
        return isConstituent(s.record(), s.policy());
    }

    static boolean isConstituent(CaseRecord record, OfficePolicy policy) {
        return policy.isOwn(record.areas()) || record.agreedWith().isPresent();
    }

    static boolean hasAuthority(Situation s) {
        return s.record().hasOwnAuthorityOn(s.day())
                || !s.record().authoritiesOn(s.day()).isEmpty();
    }

    /** Whether working days can be counted from every day an answer is awaited on. */
    private static boolean reachesAnswers(Situation s) {
        for (Enquiry enquiry : s.record().enquiries()) {
            if (enquiry.isOutstanding() && !(reaches(s, enquiry.dueOn()) && reaches(s, enquiry.expectedOn()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean reaches(Situation s, Optional<LocalDate> day) {
        return day.isEmpty() || s.policy().reaches(day.get());
    }

    private static List<Reason> unverified(Situation s) {
        List<Reason> reasons = new ArrayList<>(CONSTITUENT.check(s));
        reasons.addAll(AUTHORITY.check(s));
        return reasons;
    }

    /** The ids of the authorities that someone may withdraw today, those among them that begin later. */
    private static Stream<String> withdrawable(Situation s) {
        return s.record().authorities().stream()
                .filter(authority -> authority.withdrawnOn().isEmpty())
                .map(Authority::id);
    }

    private static boolean mayActFor(Situation s, String id) {
        return s.record().enquirer().equals(Optional.of(id))
                || s.record().authoritiesOn(s.day()).stream()
                        .anyMatch(authority -> authority.holder().equals(id));
    }

    private static boolean isConsented(Situation s, Optional<?> passing, Optional<LocalDate> consentOn) {
        return passing.isEmpty() || consentOn.map(on -> !on.isAfter(s.day())).orElse(false);
    }

    private static boolean isWorkOutcome(Outcome outcome) {
        return switch (outcome) {
            case RESOLVED, PARTLY_RESOLVED, NOT_RESOLVED, INFORMATION_GIVEN, SIGNPOSTED, REFERRED -> true;
            default -> false;
        };
    }

    private static LocalDate reopenBy(Situation s) {
        return s.policy()
                .after(s.record().closedOn().orElse(s.day()), s.policy().reopenWindow());
    }

    private static LocalDate remindOn(Situation s, Waiting waiting) {
        return s.policy().after(waiting.lastAsked(), s.policy().remindEvery());
    }

    private static Optional<Waiting> waiting(Situation s) {
        return s.record().waiting();
    }

    private static List<Object> until(Situation s) {
        return waiting(s).map(w -> List.<Object>of(w.until())).orElse(List.of());
    }

    private static List<Reason> ombudsmanReasons(Situation s, CaseEvent.SendEnquiry send) {
        Optional<PublicBody> ombudsman = s.policy().findBody(send.body()).filter(PublicBody::ombudsman);
        if (ombudsman.isEmpty()) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        ombudsman
                .get()
                .onlyThrough()
                .filter(chamber -> !s.policy().isIn(chamber))
                .ifPresent(chamber -> reasons.add(Reason.of("case.guard.ombudsman-filter", send.body(), chamber)));
        if (send.checks().isEmpty()) {
            reasons.add(Reason.of("case.guard.ombudsman-checks-missing", send.body()));
            return reasons;
        }
        OmbudsmanChecks checks = send.checks().get();
        if (!checks.processExhausted()) {
            reasons.add(Reason.of("case.guard.ombudsman-process-not-exhausted", send.body()));
        }
        if (s.day().isAfter(checks.lastDay()) && checks.discretion().isEmpty()) {
            reasons.add(Reason.of("case.guard.ombudsman-out-of-time", send.body(), checks.lastDay()));
        }
        if (!checks.inJurisdiction()) {
            reasons.add(Reason.of("case.guard.ombudsman-out-of-jurisdiction", send.body()));
        }
        return reasons;
    }

    /** What goes out as casework must go where the event says, to anyone if it does not say, and be permitted. */
    private static <E extends CaseEvent> Guard disclosure(
            Class<E> type,
            Function<E, Optional<DisclosureRequest>> disclosure,
            BiFunction<Situation, E, List<String>> recipients) {
        return onEventGiving("case.guard.disclosure", type, (s, event) -> {
            List<Reason> reasons = new ArrayList<>();
            disclosure.apply(event).ifPresent(request -> {
                List<String> allowed = recipients.apply(s, event);
                if (!allowed.isEmpty() && !allowed.contains(request.recipient())) {
                    reasons.add(Reason.of("case.guard.disclosure-to-other-recipient", request.recipient()));
                }
                if (request.purpose() == Purpose.CAMPAIGNING) {
                    reasons.add(Reason.of("case.guard.disclosure-for-campaigning", request.recipient()));
                }
                reasons.addAll(disclosureReasons(s, request));
            });
            return reasons;
        });
    }

    /** What goes out must be about this case and its matter, and be permitted. */
    private static List<Reason> disclosureReasons(Situation s, DisclosureRequest request) {
        List<Reason> reasons = new ArrayList<>();
        if (!s.record().dataSubject().equals(Optional.of(request.dataSubject()))) {
            reasons.add(Reason.of("case.guard.disclosure-of-other-person", request.dataSubject()));
        }
        if (request.purpose() != Purpose.CAMPAIGNING
                && !s.record().category().code().equals(request.topic())) {
            reasons.add(Reason.of("case.guard.disclosure-on-other-topic", request.topic()));
        }
        if (request.condition().equals(Optional.of(DisclosureRequest.Condition.ELECTED_REPRESENTATIVE))) {
            s.policy()
                    .lastDayOfGrace()
                    .filter(s.day()::isAfter)
                    .ifPresent(last -> reasons.add(Reason.of("case.guard.member-gone", last)));
        }
        if (s.policy().disclosure().decide(request, s.record().authorities(), s.day())
                instanceof DisclosureDecision.Denied denied) {
            denied.reasons()
                    .forEach(reason -> reasons.add(Reason.of(reason.code().id(), reason.about())));
        }
        return reasons;
    }

    private static boolean isOtherMember(Situation s, String id) {
        return !id.equals(s.policy().member())
                && s.policy().seats().stream().anyMatch(seat -> seat.member().equals(id));
    }

    private static boolean isConsented(DisclosureRequest request) {
        return request.condition()
                .filter(condition ->
                        condition == DisclosureRequest.Condition.EXPLICIT_CONSENT || condition.isException())
                .isPresent();
    }

    private static <E extends CaseEvent> Guard enquiry(
            String code, Class<E> type, Function<E, String> id, BiPredicate<Situation, Enquiry> holds) {
        return onEventShowing(
                        code,
                        type,
                        (s, event) -> s.record()
                                .findEnquiry(id.apply(event))
                                .map(enquiry -> holds.test(s, enquiry))
                                .orElse(false),
                        (s, event) -> List.of(id.apply(event)))
                .knowing(s -> noneOf(s.record().enquiries(), code, enquiry -> holds.test(s, enquiry)));
    }

    /** Why no enquiry will do, if none does: there is none, or none of these. */
    private static List<Reason> noneOf(List<Enquiry> enquiries, String code, Predicate<Enquiry> holds) {
        if (enquiries.isEmpty()) {
            return List.of(Reason.of("case.guard.nothing-outstanding"));
        }
        return enquiries.stream().anyMatch(holds)
                ? List.of()
                : List.of(Reason.of(
                        code,
                        String.join(", ", enquiries.stream().map(Enquiry::id).toList())));
    }

    private static <E extends CaseEvent> Guard told(Class<E> type, Function<E, LocalDate> toldOn) {
        return onEventGiving("case.guard.enquirer-not-told", type, (s, event) -> {
            LocalDate given = toldOn.apply(event);
            if (given.isAfter(s.day())) {
                return List.of(Reason.of("case.guard.enquirer-not-told", given));
            }
            return given.isBefore(s.record().receivedOn())
                    ? List.of(Reason.of(
                            "case.guard.told-before-arrival", given, s.record().receivedOn()))
                    : List.of();
        });
    }

    private static <E extends CaseEvent> Guard ahead(Class<E> type, Function<E, LocalDate> day) {
        return day("case.guard.day-not-ahead", type, day, true);
    }

    /** A day from which working days will be counted, so that the calendar must reach beyond it. */
    private static <E extends CaseEvent> Guard awaited(Class<E> type, Function<E, LocalDate> day) {
        return onEventGiving("case.guard.day-not-ahead", type, (s, event) -> {
            LocalDate given = day.apply(event);
            if (!given.isAfter(s.day())) {
                return List.of(Reason.of("case.guard.day-not-ahead", given));
            }
            return s.policy().reaches(given) ? List.of() : List.of(calendarTooShort(s));
        });
    }

    private static Reason calendarTooShort(Situation s) {
        return Reason.of(
                "case.guard.calendar-too-short",
                s.policy().calendar().from(),
                s.policy().calendar().lastKnownDay());
    }

    private static <E extends CaseEvent> Guard day(
            String code, Class<E> type, Function<E, LocalDate> day, boolean ahead) {
        return onEventShowing(
                code,
                type,
                (s, event) -> ahead == day.apply(event).isAfter(s.day()),
                (s, event) -> List.of(day.apply(event)));
    }

    private static <E extends CaseEvent> Guard window(
            Class<E> type, Function<E, LocalDate> day, BiFunction<OfficePolicy, LocalDate, LocalDate> earliest) {
        return onEventShowing(
                "case.guard.window-too-short",
                type,
                (s, event) -> !day.apply(event).isBefore(earliest.apply(s.policy(), s.day())),
                (s, event) -> List.of(day.apply(event), earliest.apply(s.policy(), s.day())));
    }
}
