package org.parlstaff.casework.lifecycle;

import static org.parlstaff.casework.EventKind.ACCEPT;
import static org.parlstaff.casework.EventKind.DECLINE;
import static org.parlstaff.casework.EventKind.LOG;
import static org.parlstaff.casework.EventKind.RECORD_IN_ERROR;
import static org.parlstaff.casework.EventKind.REQUEST_VERIFICATION;
import static org.parlstaff.casework.EventKind.SIGNPOST_AND_CLOSE;
import static org.parlstaff.casework.EventKind.TRANSFER;
import static org.parlstaff.casework.EventKind.VERIFICATION_LAPSED;
import static org.parlstaff.casework.EventKind.VERIFY;
import static org.parlstaff.casework.Status.AWAITING_BODY;
import static org.parlstaff.casework.Status.AWAITING_CONSTITUENT;
import static org.parlstaff.casework.Status.CLOSED;
import static org.parlstaff.casework.Status.ON_HOLD;
import static org.parlstaff.casework.Status.OPEN;
import static org.parlstaff.casework.Status.RECEIVED;
import static org.parlstaff.casework.Status.VERIFYING;
import static org.parlstaff.casework.lifecycle.CommonGuards.ASSIGNED;
import static org.parlstaff.casework.lifecycle.CommonGuards.AUTHORITY;
import static org.parlstaff.casework.lifecycle.CommonGuards.CONSTITUENT;
import static org.parlstaff.casework.lifecycle.CommonGuards.MEMBER_THERE;
import static org.parlstaff.casework.lifecycle.CommonGuards.REMINDED;
import static org.parlstaff.casework.lifecycle.CommonGuards.TIER;
import static org.parlstaff.casework.lifecycle.CommonGuards.WAITED;
import static org.parlstaff.casework.lifecycle.CommonGuards.ahead;
import static org.parlstaff.casework.lifecycle.CommonGuards.day;
import static org.parlstaff.casework.lifecycle.CommonGuards.declared;
import static org.parlstaff.casework.lifecycle.CommonGuards.disclosure;
import static org.parlstaff.casework.lifecycle.CommonGuards.hasAuthority;
import static org.parlstaff.casework.lifecycle.CommonGuards.isConsented;
import static org.parlstaff.casework.lifecycle.CommonGuards.told;
import static org.parlstaff.casework.lifecycle.Guard.onCase;
import static org.parlstaff.casework.lifecycle.Guard.onEvent;
import static org.parlstaff.casework.lifecycle.Guard.onEventGiving;
import static org.parlstaff.casework.lifecycle.Guard.onEventShowing;
import static org.parlstaff.casework.lifecycle.Rows.LIVE;
import static org.parlstaff.casework.lifecycle.Rows.NEW;
import static org.parlstaff.casework.lifecycle.Rows.roles;
import static org.parlstaff.casework.lifecycle.Rows.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Tier;

/** Guards and rows for what happens while a case comes in: it is logged, checked, and taken or not. */
final class Intake {

    static final Guard SOMETHING_TO_VERIFY =
            onCase("case.guard.nothing-to-verify", s -> !s.policy().isConstituent(s.record()) || !hasAuthority(s));

    static final Guard NEVER_SENT = onCase(
            "case.guard.enquiry-was-sent",
            s -> s.record().enquiries().stream()
                    .allMatch(enquiry -> enquiry.sentOn().isEmpty()));

    static final Guard ARRIVED =
            day("case.guard.received-later", IntakeEvent.Log.class, IntakeEvent.Log::lastDay, false);

    static final Guard READY = onEventGiving("case.guard.not-ready", IntakeEvent.Accept.class, (s, accept) -> {
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
            IntakeEvent.Accept.class,
            (s, accept) -> accept.conflicts().isEmpty(),
            (s, accept) -> List.of(String.join(", ", accept.conflicts())));

    static final Guard CATEGORY_DECLARED = onEventShowing(
            "case.guard.category-unknown",
            IntakeEvent.Log.class,
            (s, log) -> s.policy().isDeclared(log.category()),
            (s, log) -> declared(s, log.category()));

    static final Guard MEMBER_DECIDES = onEventShowing(
            "case.guard.member-decides",
            IntakeEvent.Decline.class,
            (s, decline) -> !decline.reason().isForMember() || s.actor().role() == Role.MEMBER,
            (s, decline) -> List.of(decline.reason()));

    static final Guard DECLINE_TOLD = told(IntakeEvent.Decline.class, IntakeEvent.Decline::toldOn);

    static final Guard SIGNPOST_TOLD = told(IntakeEvent.SignpostAndClose.class, IntakeEvent.SignpostAndClose::toldOn);

    static final Guard TRANSFER_TOLD = told(IntakeEvent.Transfer.class, IntakeEvent.Transfer::toldOn);

    static final Guard TRANSFER_CONSENT = onEvent(
            "case.guard.transfer-consent-missing",
            IntakeEvent.Transfer.class,
            (s, transfer) -> isConsented(s, transfer.passing(), transfer.consentOn()));

    static final Guard OTHER_MEMBER = onEventShowing(
            "case.guard.own-constituent",
            IntakeEvent.Transfer.class,
            (s, transfer) -> !transfer.members().contains(s.policy().member()),
            (s, transfer) -> List.of(s.policy().member()));

    static final Guard TRANSFER_PERMITTED =
            disclosure(IntakeEvent.Transfer.class, (s, event) -> event.passing(), (s, transfer) -> transfer.members());

    static final Guard VERIFY_AHEAD =
            ahead(IntakeEvent.RequestVerification.class, IntakeEvent.RequestVerification::replyBy);

    private Intake() {}

    /** What happens while a case comes in. */
    static void add(Rows rows) {
        rows.add(new Row(
                LOG, Optional.empty(), RECEIVED, List.of(ARRIVED, CATEGORY_DECLARED, MEMBER_THERE), roles("CSMX")));
        rows.move(REQUEST_VERIFICATION, Set.of(RECEIVED), VERIFYING, "CSM", SOMETHING_TO_VERIFY, VERIFY_AHEAD);
        rows.stay(VERIFY, with(LIVE, CLOSED), "CSM");
        rows.move(ACCEPT, NEW, OPEN, "CSM", READY, NO_CONFLICT, MEMBER_THERE);
        rows.move(
                DECLINE,
                with(NEW, OPEN, AWAITING_CONSTITUENT, AWAITING_BODY, ON_HOLD),
                CLOSED,
                "SM",
                TIER,
                MEMBER_DECIDES,
                DECLINE_TOLD);
        rows.move(SIGNPOST_AND_CLOSE, with(NEW, OPEN), CLOSED, "CSM", TIER, SIGNPOST_TOLD);
        rows.move(TRANSFER, NEW, CLOSED, "CSM", OTHER_MEMBER, TRANSFER_TOLD, TRANSFER_CONSENT, TRANSFER_PERMITTED);
        rows.move(VERIFICATION_LAPSED, Set.of(VERIFYING), CLOSED, "SX", REMINDED, WAITED);
        rows.move(RECORD_IN_ERROR, with(NEW, OPEN), CLOSED, "CSM", NEVER_SENT);
    }

    private static List<Reason> unverified(Situation s) {
        List<Reason> reasons = new ArrayList<>(CONSTITUENT.check(s));
        reasons.addAll(AUTHORITY.check(s));
        return reasons;
    }
}
