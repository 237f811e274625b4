package org.parlstaff.casework.lifecycle;

import static org.parlstaff.casework.EventKind.ERASE;
import static org.parlstaff.casework.EventKind.EXTEND_RETENTION;
import static org.parlstaff.casework.EventKind.EXTEND_RIGHTS_REQUEST;
import static org.parlstaff.casework.EventKind.FINISH_RIGHTS_REQUEST;
import static org.parlstaff.casework.EventKind.LIFT_HOLD;
import static org.parlstaff.casework.EventKind.LIFT_RESTRICTION;
import static org.parlstaff.casework.EventKind.PLACE_HOLD;
import static org.parlstaff.casework.EventKind.RECEIVE_RIGHTS_REQUEST;
import static org.parlstaff.casework.EventKind.RESTART_RIGHTS_REQUEST;
import static org.parlstaff.casework.EventKind.SEND_COPY;
import static org.parlstaff.casework.EventKind.VIEW;
import static org.parlstaff.casework.Status.CLOSED;
import static org.parlstaff.casework.Status.ERASED;
import static org.parlstaff.casework.Status.MERGED;
import static org.parlstaff.casework.lifecycle.CommonGuards.ahead;
import static org.parlstaff.casework.lifecycle.CommonGuards.day;
import static org.parlstaff.casework.lifecycle.CommonGuards.disclosureReasons;
import static org.parlstaff.casework.lifecycle.CommonGuards.isConsented;
import static org.parlstaff.casework.lifecycle.CommonGuards.told;
import static org.parlstaff.casework.lifecycle.Guard.onCaseGiving;
import static org.parlstaff.casework.lifecycle.Guard.onCaseShowing;
import static org.parlstaff.casework.lifecycle.Guard.onEventGiving;
import static org.parlstaff.casework.lifecycle.Guard.onEventShowing;
import static org.parlstaff.casework.lifecycle.Rows.LIVE;
import static org.parlstaff.casework.lifecycle.Rows.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.privacy.DisclosureRequest;

/** Guards and rows for how an office keeps what it holds on a case: copies, looks, holds, rights, and erasure. */
final class Custody {

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
            s -> List.of(CommonGuards.ids(s.record().rightsRequests())));

    static final Guard NOT_RESTRICTED = onCaseGiving("case.guard.use-restricted", CommonGuards::restricted);

    static final Guard COPY_PERMITTED =
            onEventGiving("case.guard.disclosure", CustodyEvent.SendCopy.class, (s, copy) -> {
                DisclosureRequest request = copy.disclosure();
                List<Reason> reasons = new ArrayList<>();
                if (isOtherMember(s, request.recipient()) && !isConsented(request)) {
                    reasons.add(Reason.of("case.guard.transfer-consent-missing"));
                }
                reasons.addAll(disclosureReasons(s, request));
                return reasons;
            });

    static final Guard REVIEW_AHEAD = ahead(CustodyEvent.PlaceHold.class, CustodyEvent.PlaceHold::reviewOn);

    static final Guard SURVIVOR_ERASED = onEventShowing(
            "case.guard.survivor-not-erased",
            CustodyEvent.Erase.class,
            (s, erase) -> erase.survivor().equals(s.record().mergedInto())
                    && erase.survivorErasedOn()
                            .filter(gone -> !gone.isAfter(s.day()))
                            .isPresent(),
            (s, erase) -> s.record().mergedInto().map(List::<Object>of).orElse(List.of()));

    static final Guard HOLD_NEW = onEventShowing(
            "case.guard.hold-exists",
            CustodyEvent.PlaceHold.class,
            (s, place) ->
                    s.record().legalHolds().stream().noneMatch(hold -> hold.id().equals(place.hold())),
            (s, place) -> List.of(place.hold()));

    static final Guard HOLD_KNOWN = onEventShowing(
                    "case.guard.hold-unknown",
                    CustodyEvent.LiftHold.class,
                    (s, lift) -> s.record().legalHolds().stream()
                            .anyMatch(hold -> hold.id().equals(lift.hold())),
                    (s, lift) -> List.of(lift.hold()))
            .knowing(s ->
                    s.record().legalHolds().isEmpty() ? List.of(Reason.of("case.guard.no-legal-hold")) : List.of());

    static final Guard REQUEST_NEW = onEventShowing(
            "case.guard.rights-request-exists",
            CustodyEvent.ReceiveRightsRequest.class,
            (s, receive) -> s.record().rightsRequests().stream()
                            .noneMatch(request -> request.id().equals(receive.request()))
                    && !s.record().hasMissed(CustodyEvent.ReceiveRightsRequest.deadline(receive.request())),
            (s, receive) -> List.of(receive.request()));

    static final Guard REQUEST_RECEIVED = day(
            "case.guard.received-later",
            CustodyEvent.ReceiveRightsRequest.class,
            CustodyEvent.ReceiveRightsRequest::receivedOn,
            false);

    static final Guard REQUEST_KNOWN = onEventShowing(
                    "case.guard.rights-request-unknown",
                    CustodyEvent.FinishRightsRequest.class,
                    (s, finish) -> s.record().rightsRequests().stream()
                            .anyMatch(request -> request.id().equals(finish.request())),
                    (s, finish) -> List.of(finish.request()))
            .knowing(s -> s.record().rightsRequests().isEmpty()
                    ? List.of(Reason.of("case.guard.no-rights-request"))
                    : List.of());

    static final Guard REQUEST_LATER = onEventGiving(
            "case.guard.rights-request-not-extended", CustodyEvent.ExtendRightsRequest.class, (s, extend) -> {
                Optional<CaseRecord.RightsRequest> request = s.record().rightsRequests().stream()
                        .filter(one -> one.id().equals(extend.request()))
                        .findFirst();
                if (request.isEmpty()) {
                    return List.of(Reason.of("case.guard.rights-request-unknown", extend.request()));
                }
                LocalDate due = request.get().dueOn();
                return extend.dueOn().isAfter(due) && !s.day().isAfter(due)
                        ? List.of()
                        : List.of(Reason.of("case.guard.rights-request-not-extended", due, extend.dueOn()));
            });

    static final Guard REQUEST_RESTARTS = onEventGiving(
            "case.guard.rights-request-not-restarted", CustodyEvent.RestartRightsRequest.class, (s, restart) -> {
                Optional<CaseRecord.RightsRequest> request = s.record().rightsRequests().stream()
                        .filter(one -> one.id().equals(restart.request()))
                        .findFirst();
                if (request.isEmpty()) {
                    return List.of(Reason.of("case.guard.rights-request-unknown", restart.request()));
                }
                boolean fits = !restart.knownOn().isBefore(request.get().receivedOn())
                        && !restart.knownOn().isAfter(s.day())
                        && restart.dueOn().isAfter(request.get().dueOn());
                return fits
                        ? List.of()
                        : List.of(Reason.of(
                                "case.guard.rights-request-not-restarted",
                                request.get().receivedOn(),
                                restart.knownOn(),
                                request.get().dueOn(),
                                restart.dueOn()));
            });

    static final Guard RESTRICTED_SO = onEventShowing(
            "case.guard.not-restricted-so",
            CustodyEvent.LiftRestriction.class,
            (s, lift) -> s.record().restrictions().stream()
                    .anyMatch(request -> request.id().equals(lift.request())),
            (s, lift) -> List.of(lift.request()));

    static final Guard LIFTING_TOLD = told(CustodyEvent.LiftRestriction.class, CustodyEvent.LiftRestriction::toldOn);

    static final Guard RETENTION_LATER = onEventShowing(
            "case.guard.retention-not-extended",
            CustodyEvent.ExtendRetention.class,
            (s, extend) -> s.policy()
                    .eraseOn(s.record(), s.day())
                    .map(extend.until()::isAfter)
                    .orElse(extend.until().isAfter(s.day())),
            (s, extend) -> List.of(extend.until()));

    private Custody() {}

    /** How long a closed case is kept. */
    static void addRetention(Rows rows) {
        rows.stay(EXTEND_RETENTION, Set.of(CLOSED), "MD", RETENTION_LATER);
        rows.move(
                ERASE, Set.of(CLOSED), ERASED, "DX", RETENTION_OVER, NO_LEGAL_HOLD, NO_RIGHTS_REQUEST, NOT_RESTRICTED);
        rows.move(
                ERASE, Set.of(MERGED), ERASED, "DX", SURVIVOR_ERASED, NO_LEGAL_HOLD, NO_RIGHTS_REQUEST, NOT_RESTRICTED);
    }

    /** What may happen to the data of a case at any time. */
    static void add(Rows rows) {
        rows.stay(SEND_COPY, LIVE, "CSM", COPY_PERMITTED);
        rows.stay(SEND_COPY, Set.of(CLOSED), "CSMD", COPY_PERMITTED);
        rows.stay(VIEW, with(LIVE, CLOSED, MERGED), "CSMD");
        rows.stay(PLACE_HOLD, with(LIVE, CLOSED, MERGED), "MD", HOLD_NEW, REVIEW_AHEAD);
        rows.stay(LIFT_HOLD, with(LIVE, CLOSED, MERGED), "MD", HOLD_KNOWN);
        rows.stay(RECEIVE_RIGHTS_REQUEST, with(LIVE, CLOSED, MERGED), "CSMD", REQUEST_NEW, REQUEST_RECEIVED);
        rows.stay(EXTEND_RIGHTS_REQUEST, with(LIVE, CLOSED, MERGED), "SMD", REQUEST_LATER);
        rows.stay(RESTART_RIGHTS_REQUEST, with(LIVE, CLOSED, MERGED), "SMD", REQUEST_RESTARTS);
        rows.stay(FINISH_RIGHTS_REQUEST, with(LIVE, CLOSED, MERGED), "SMD", REQUEST_KNOWN);
        rows.stay(LIFT_RESTRICTION, with(LIVE, CLOSED, MERGED), "SMD", RESTRICTED_SO, LIFTING_TOLD);
    }

    private static boolean isOtherMember(Situation s, String id) {
        return !id.equals(s.policy().member())
                && s.policy().seats().stream().anyMatch(seat -> seat.member().equals(id));
    }
}
