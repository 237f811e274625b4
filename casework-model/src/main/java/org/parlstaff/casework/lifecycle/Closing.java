package org.parlstaff.casework.lifecycle;

import static org.parlstaff.casework.EventKind.ABSORB;
import static org.parlstaff.casework.EventKind.CHANGE_CONSTITUENCY;
import static org.parlstaff.casework.EventKind.CONFIRM_CLOSURE;
import static org.parlstaff.casework.EventKind.CONSTITUENT_SILENT;
import static org.parlstaff.casework.EventKind.END_OFFICE;
import static org.parlstaff.casework.EventKind.GIVE_BACK;
import static org.parlstaff.casework.EventKind.MERGE;
import static org.parlstaff.casework.EventKind.PROPOSE_CLOSURE;
import static org.parlstaff.casework.EventKind.REOPEN;
import static org.parlstaff.casework.EventKind.UNMERGE;
import static org.parlstaff.casework.EventKind.WITHDRAW;
import static org.parlstaff.casework.Status.AWAITING_CONSTITUENT;
import static org.parlstaff.casework.Status.CLOSED;
import static org.parlstaff.casework.Status.CLOSURE_PROPOSED;
import static org.parlstaff.casework.Status.MERGED;
import static org.parlstaff.casework.Status.OPEN;
import static org.parlstaff.casework.Status.RECEIVED;
import static org.parlstaff.casework.Status.VERIFYING;
import static org.parlstaff.casework.lifecycle.CommonGuards.AUTHORITY;
import static org.parlstaff.casework.lifecycle.CommonGuards.CONSTITUENT;
import static org.parlstaff.casework.lifecycle.CommonGuards.MEMBER_THERE;
import static org.parlstaff.casework.lifecycle.CommonGuards.REMINDED;
import static org.parlstaff.casework.lifecycle.CommonGuards.TIER;
import static org.parlstaff.casework.lifecycle.CommonGuards.WAITED;
import static org.parlstaff.casework.lifecycle.CommonGuards.ahead;
import static org.parlstaff.casework.lifecycle.CommonGuards.calendarTooShort;
import static org.parlstaff.casework.lifecycle.CommonGuards.disclosure;
import static org.parlstaff.casework.lifecycle.CommonGuards.isConsented;
import static org.parlstaff.casework.lifecycle.CommonGuards.told;
import static org.parlstaff.casework.lifecycle.CommonGuards.until;
import static org.parlstaff.casework.lifecycle.CommonGuards.window;
import static org.parlstaff.casework.lifecycle.Guard.onCase;
import static org.parlstaff.casework.lifecycle.Guard.onCaseGiving;
import static org.parlstaff.casework.lifecycle.Guard.onCaseShowing;
import static org.parlstaff.casework.lifecycle.Guard.onEvent;
import static org.parlstaff.casework.lifecycle.Guard.onEventGiving;
import static org.parlstaff.casework.lifecycle.Guard.onEventShowing;
import static org.parlstaff.casework.lifecycle.Rows.AT_WORK;
import static org.parlstaff.casework.lifecycle.Rows.LIVE;
import static org.parlstaff.casework.lifecycle.Rows.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Tier;
import org.parlstaff.casework.office.OfficePolicy;

/** Guards and rows for how a case ends, goes over into another, or begins again. */
final class Closing {

    static final Guard NOTHING_OUT = onCaseShowing(
            "case.guard.enquiries-outstanding",
            s -> !s.record().isAnswerAwaited(),
            s -> List.of(String.join(
                    ", ",
                    s.record().outstandingEnquiries().stream().map(Enquiry::id).toList())));

    static final Guard MEMBER_LEFT = onCase(
            "case.guard.member-in-office",
            s -> s.policy().memberLeftOn().map(left -> !s.day().isBefore(left)).orElse(false));

    static final Guard UNMERGEABLE = onEventGiving("case.guard.unmerge", ClosingEvent.Unmerge.class, (s, unmerge) -> {
        if (!s.record().mergedInto().equals(Optional.of(unmerge.survivor()))) {
            return List.of(Reason.of("case.guard.not-merged-there", unmerge.survivor()));
        }
        return unmerge.takenIn() ? List.of(Reason.of("case.guard.taken-in-already", unmerge.survivor())) : List.of();
    });

    static final Guard REOPENABLE = onCaseShowing(
            "case.guard.outcome-final",
            s -> s.record().outcome().map(Outcome::isReopenable).orElse(true),
            s -> s.record().outcome().map(List::<Object>of).orElse(List.of()));

    static final Guard REOPEN_WINDOW = onCaseGiving("case.guard.reopen-window-over", s -> {
        if (s.actor().reaches(Tier.SENIOR_CASEWORKER)) {
            return List.of();
        }
        LocalDate closed = s.record().closedOn().orElse(s.day());
        Optional<LocalDate> last =
                s.policy().calendar().findAfter(closed, s.policy().reopenWindow());
        if (last.isPresent()) {
            return s.day().isAfter(last.get())
                    ? List.of(Reason.of("case.guard.reopen-window-over", last.get()))
                    : List.of();
        }
        boolean endsLater =
                s.policy().calendar().covers(closed) && s.policy().calendar().covers(s.day());
        return endsLater ? List.of() : List.of(calendarTooShort(s));
    });

    static final Guard CLOSURE_TOLD = told(ClosingEvent.ProposeClosure.class, ClosingEvent.ProposeClosure::toldOn);

    static final Guard MOVE_TOLD = told(ClosingEvent.ChangeConstituency.class, ClosingEvent.ChangeConstituency::toldOn);

    static final Guard HANDOVER_CONSENT = onEvent(
            "case.guard.transfer-consent-missing",
            ClosingEvent.EndOffice.class,
            (s, end) -> isConsented(s, end.passing(), end.consentOn()));

    static final Guard HANDOVER_PERMITTED =
            disclosure(ClosingEvent.EndOffice.class, (s, event) -> event.passing(), (s, end) -> List.of());

    static final Guard MOVE_AHEAD =
            ahead(ClosingEvent.ChangeConstituency.class, ClosingEvent.ChangeConstituency::replyBy);

    static final Guard COME_BACK = window(
            ClosingEvent.ProposeClosure.class, ClosingEvent.ProposeClosure::comeBackBy, OfficePolicy::comeBackWindow);

    static final Guard SILENT_COME_BACK = window(
            ClosingEvent.ConstituentSilent.class,
            ClosingEvent.ConstituentSilent::comeBackBy,
            OfficePolicy::comeBackWindow);

    static final Guard NORMAL_OUTCOME = onEventShowing(
            "case.guard.outcome-has-own-event",
            ClosingEvent.ProposeClosure.class,
            (s, propose) -> isWorkOutcome(propose.outcome()),
            (s, propose) -> List.of(propose.outcome()));

    static final Guard WINDOW_OR_AGREED = onEventShowing(
                    "case.guard.come-back-window-open",
                    ClosingEvent.ConfirmClosure.class,
                    (s, confirm) -> (confirm.enquirerAgrees() && s.actor().role() != Role.CLOCK)
                            || WAITED.check(s).isEmpty(),
                    (s, confirm) -> until(s))
            .knowing(s -> s.actor().role() != Role.CLOCK || WAITED.check(s).isEmpty()
                    ? List.of()
                    : List.of(new Reason("case.guard.come-back-window-open", until(s))));

    static final Guard MAY_WITHDRAW = onEventShowing(
            "case.guard.not-theirs-to-withdraw",
            ClosingEvent.Withdraw.class,
            (s, withdraw) -> mayActFor(s, withdraw.askedBy()),
            (s, withdraw) -> List.of(withdraw.askedBy()));

    static final Guard MERGEABLE = onEventGiving("case.guard.merge", ClosingEvent.Merge.class, (s, merge) -> {
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
            ClosingEvent.Absorb.class,
            (s, absorb) -> absorb.survivor().equals(s.record().id()),
            (s, absorb) -> List.of(absorb.merged()));

    static final Guard ABSORBABLE = onEventShowing(
            "case.guard.absorbed-already",
            ClosingEvent.Absorb.class,
            (s, absorb) -> !s.record().absorbed().contains(absorb.merged()),
            (s, absorb) -> List.of(absorb.merged()));

    static final Guard TAKEN_IN = onEventShowing(
            "case.guard.not-taken-in",
            ClosingEvent.GiveBack.class,
            (s, back) -> s.record().absorbed().contains(back.merged()),
            (s, back) -> List.of(back.merged()));

    private Closing() {}

    /** How a case ends, and how it begins again. */
    static void add(Rows rows) {
        rows.move(
                CONSTITUENT_SILENT,
                Set.of(AWAITING_CONSTITUENT),
                CLOSURE_PROPOSED,
                "CSMX",
                REMINDED,
                WAITED,
                NOTHING_OUT,
                SILENT_COME_BACK);
        rows.move(
                PROPOSE_CLOSURE,
                Set.of(OPEN),
                CLOSURE_PROPOSED,
                "CSM",
                TIER,
                NOTHING_OUT,
                NORMAL_OUTCOME,
                CLOSURE_TOLD,
                COME_BACK);
        rows.move(CONFIRM_CLOSURE, Set.of(CLOSURE_PROPOSED), CLOSED, "CSMX", WINDOW_OR_AGREED);
        rows.move(WITHDRAW, LIVE, CLOSED, "CSM", MAY_WITHDRAW);
        rows.move(CHANGE_CONSTITUENCY, with(AT_WORK, CLOSURE_PROPOSED), VERIFYING, "CSM", MOVE_TOLD, MOVE_AHEAD);
        rows.move(END_OFFICE, LIVE, CLOSED, "MD", MEMBER_LEFT, HANDOVER_CONSENT, HANDOVER_PERMITTED);
        rows.move(MERGE, LIVE, MERGED, "SM", MERGEABLE);
        rows.stay(ABSORB, LIVE, "SM", MERGED_HERE, ABSORBABLE);
        rows.stay(GIVE_BACK, with(LIVE, CLOSED), "SM", TAKEN_IN);
        rows.move(UNMERGE, Set.of(MERGED), RECEIVED, "SM", UNMERGEABLE);
        rows.move(
                REOPEN,
                Set.of(CLOSED),
                OPEN,
                "CSM",
                TIER,
                REOPENABLE,
                REOPEN_WINDOW,
                CONSTITUENT,
                AUTHORITY,
                MEMBER_THERE);
    }

    private static boolean isWorkOutcome(Outcome outcome) {
        return switch (outcome) {
            case RESOLVED, PARTLY_RESOLVED, NOT_RESOLVED, INFORMATION_GIVEN, SIGNPOSTED, REFERRED -> true;
            default -> false;
        };
    }

    private static boolean mayActFor(Situation s, String id) {
        return s.record().enquirer().equals(Optional.of(id))
                || s.record().authoritiesOn(s.day()).stream()
                        .anyMatch(authority -> authority.holder().equals(id));
    }
}
