package org.parlstaff.casework.lifecycle;

import static org.parlstaff.casework.EventKind.CHASE;
import static org.parlstaff.casework.EventKind.DRAFT_ENQUIRY;
import static org.parlstaff.casework.EventKind.END_ENQUIRY;
import static org.parlstaff.casework.EventKind.HOLDING_REPLY;
import static org.parlstaff.casework.EventKind.REPLY_RECEIVED;
import static org.parlstaff.casework.EventKind.RESUME_WAITING;
import static org.parlstaff.casework.EventKind.SEND_ENQUIRY;
import static org.parlstaff.casework.EventKind.TAKE_BACK;
import static org.parlstaff.casework.Status.AWAITING_BODY;
import static org.parlstaff.casework.Status.AWAITING_CONSTITUENT;
import static org.parlstaff.casework.Status.CLOSED;
import static org.parlstaff.casework.Status.CLOSURE_PROPOSED;
import static org.parlstaff.casework.Status.ON_HOLD;
import static org.parlstaff.casework.Status.OPEN;
import static org.parlstaff.casework.Status.VERIFYING;
import static org.parlstaff.casework.lifecycle.CommonGuards.awaited;
import static org.parlstaff.casework.lifecycle.CommonGuards.disclosure;
import static org.parlstaff.casework.lifecycle.Guard.onCase;
import static org.parlstaff.casework.lifecycle.Guard.onEventGiving;
import static org.parlstaff.casework.lifecycle.Guard.onEventShowing;
import static org.parlstaff.casework.lifecycle.Rows.AT_WORK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.office.PublicBody;
import org.parlstaff.casework.privacy.DisclosureRequest;

/** Guards and rows for what passes between the office and the public bodies it asks. */
final class Enquiring {

    static final Guard SOMETHING_OUT =
            onCase("case.guard.nothing-outstanding", s -> s.record().isAnswerAwaited());

    static final Guard SEND_PERMITTED = disclosure(
            EnquiringEvent.SendEnquiry.class,
            (s, send) -> Optional.of(send.disclosure()),
            (s, send) -> List.of(send.body()));

    static final Guard CHASE_PERMITTED = disclosure(
            EnquiringEvent.Chase.class,
            Enquiring::given,
            (s, chase) -> s.record().findEnquiry(chase.enquiry()).map(Enquiry::body).stream()
                    .toList());

    static final Guard SIGNED = onEventShowing(
            "case.guard.member-signature-missing",
            EnquiringEvent.SendEnquiry.class,
            (s, send) -> send.signedByMember()
                    || !s.policy()
                            .findBody(send.body())
                            .map(PublicBody::memberSigns)
                            .orElse(false),
            (s, send) -> List.of(send.body()));

    static final Guard BODY_KNOWN = onEventShowing(
            "case.guard.body-unknown",
            EnquiringEvent.SendEnquiry.class,
            (s, send) -> s.policy().findBody(send.body()).isPresent(),
            (s, send) -> List.of(send.body()));

    static final Guard OMBUDSMAN =
            onEventGiving("case.guard.ombudsman-checks", EnquiringEvent.SendEnquiry.class, Enquiring::ombudsmanReasons);

    static final Guard ENQUIRY_NEW = onEventShowing(
            "case.guard.enquiry-exists",
            EnquiringEvent.DraftEnquiry.class,
            (s, draft) -> s.record().findEnquiry(draft.enquiry()).isEmpty(),
            (s, draft) -> List.of(draft.enquiry()));

    static final Guard UNSENT = onEventShowing(
            "case.guard.enquiry-exists",
            EnquiringEvent.SendEnquiry.class,
            (s, send) -> s.record()
                    .findEnquiry(send.enquiry())
                    .map(enquiry -> enquiry.status() == Enquiry.Status.DRAFT
                            && enquiry.body().equals(send.body()))
                    .orElse(true),
            (s, send) -> List.of(send.enquiry()));

    static final Guard SENT_BEFORE = onEventGiving(
            "case.guard.sent-out-of-order",
            EnquiringEvent.SendEnquiry.class,
            (s, send) -> send.sentOn()
                    .filter(sent ->
                            sent.isAfter(s.day()) || sent.isBefore(s.record().receivedOn()))
                    .map(sent -> List.of(Reason.of(
                            "case.guard.sent-out-of-order", sent, s.record().receivedOn(), s.day())))
                    .orElse(List.of()));

    static final Guard ARRIVED_BEFORE =
            onEventGiving("case.guard.reply-out-of-order", EnquiringEvent.ReplyReceived.class, (s, reply) -> {
                Optional<LocalDate> sent =
                        s.record().findEnquiry(reply.enquiry()).flatMap(Enquiry::sentOn);
                boolean fits = reply.receivedOn().isEmpty()
                        || (!reply.receivedOn().get().isAfter(s.day())
                                && !sent.filter(reply.receivedOn().get()::isBefore)
                                        .isPresent());
                return fits
                        ? List.of()
                        : List.of(Reason.of(
                                "case.guard.reply-out-of-order",
                                reply.receivedOn().get(),
                                sent.orElse(s.day()),
                                s.day()));
            });

    static final Guard REPLY_KNOWN = enquiry(
            "case.guard.enquiry-not-sent",
            EnquiringEvent.ReplyReceived.class,
            EnquiringEvent.ReplyReceived::enquiry,
            (s, enquiry) -> enquiry.sentOn().isPresent() && enquiry.status() != Enquiry.Status.ANSWERED);

    static final Guard HOLDING_KNOWN = enquiry(
            "case.guard.enquiry-not-outstanding",
            EnquiringEvent.HoldingReply.class,
            EnquiringEvent.HoldingReply::enquiry,
            (s, enquiry) -> enquiry.isOutstanding());

    static final Guard CHASEABLE = enquiry(
            "case.guard.enquiry-not-late",
            EnquiringEvent.Chase.class,
            EnquiringEvent.Chase::enquiry,
            (s, enquiry) -> enquiry.isChaseable(s.day()));

    static final Guard ENDABLE = enquiry(
            "case.guard.enquiry-not-open",
            EnquiringEvent.EndEnquiry.class,
            EnquiringEvent.EndEnquiry::enquiry,
            (s, enquiry) -> enquiry.isOutstanding() || enquiry.status() == Enquiry.Status.DRAFT);

    static final Guard GIVEN_UP_LATE = onEventShowing(
            "case.guard.enquiry-not-chased",
            EnquiringEvent.EndEnquiry.class,
            (s, end) -> end.as() == Enquiry.Status.CANCELLED
                    || s.record()
                            .findEnquiry(end.enquiry())
                            .map(enquiry -> enquiry.isOverdue(s.day())
                                    && !enquiry.chasedOn().isEmpty())
                            .orElse(false),
            (s, end) -> List.of(end.enquiry()));

    static final Guard DUE_AHEAD = awaited(EnquiringEvent.SendEnquiry.class, EnquiringEvent.SendEnquiry::dueBy);

    static final Guard PROMISE_AHEAD =
            awaited(EnquiringEvent.HoldingReply.class, EnquiringEvent.HoldingReply::expectedBy);

    private Enquiring() {}

    /** From drafting a question to waiting for its answer. */
    static void addSending(Rows rows) {
        rows.stay(DRAFT_ENQUIRY, AT_WORK, "CSM", ENQUIRY_NEW);
        Guard[] send = {BODY_KNOWN, UNSENT, DUE_AHEAD, SENT_BEFORE, SIGNED, OMBUDSMAN, SEND_PERMITTED};
        rows.move(SEND_ENQUIRY, Set.of(OPEN), AWAITING_BODY, "CSM", send);
        rows.stay(SEND_ENQUIRY, Set.of(AWAITING_BODY), "CSM", send);
        rows.move(RESUME_WAITING, Set.of(OPEN), AWAITING_BODY, "CSM", SOMETHING_OUT);
    }

    /** What becomes of a question once it is out. */
    static void addAnswers(Rows rows) {
        rows.move(
                REPLY_RECEIVED,
                EnumSet.of(AWAITING_BODY, ON_HOLD, CLOSURE_PROPOSED),
                OPEN,
                "CSM",
                REPLY_KNOWN,
                ARRIVED_BEFORE);
        rows.stay(
                REPLY_RECEIVED,
                EnumSet.of(VERIFYING, OPEN, AWAITING_CONSTITUENT, CLOSED),
                "CSM",
                REPLY_KNOWN,
                ARRIVED_BEFORE);
        rows.stay(HOLDING_REPLY, AT_WORK, "CSM", HOLDING_KNOWN, PROMISE_AHEAD);
        rows.stay(CHASE, AT_WORK, "CSM", CHASEABLE, CHASE_PERMITTED);
        rows.move(TAKE_BACK, Set.of(AWAITING_BODY), OPEN, "CSM");
        rows.move(END_ENQUIRY, Set.of(AWAITING_BODY), OPEN, "CSM", ENDABLE, GIVEN_UP_LATE);
        rows.stay(
                END_ENQUIRY, EnumSet.of(VERIFYING, OPEN, AWAITING_CONSTITUENT, ON_HOLD), "CSM", ENDABLE, GIVEN_UP_LATE);
    }

    /** What a chase gives the body: the reference that it has already, if nothing else is said. */
    private static Optional<DisclosureRequest> given(Situation s, EnquiringEvent.Chase chase) {
        return chase.disclosure().isPresent()
                ? chase.disclosure()
                : s.record()
                        .findEnquiry(chase.enquiry())
                        .map(enquiry -> s.record().disclosureTo(enquiry.body(), "reference"));
    }

    private static List<Reason> ombudsmanReasons(Situation s, EnquiringEvent.SendEnquiry send) {
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
        EnquiringEvent.OmbudsmanChecks checks = send.checks().get();
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
}
