package org.parlstaff.casework.lifecycle;

import static org.parlstaff.casework.EventKind.ACKNOWLEDGE;
import static org.parlstaff.casework.EventKind.ADD_PARTY;
import static org.parlstaff.casework.EventKind.ASSIGN;
import static org.parlstaff.casework.EventKind.CORRECT_ENQUIRER;
import static org.parlstaff.casework.EventKind.DEESCALATE;
import static org.parlstaff.casework.EventKind.ESCALATE;
import static org.parlstaff.casework.EventKind.GRANT_AUTHORITY;
import static org.parlstaff.casework.EventKind.LINK;
import static org.parlstaff.casework.EventKind.MISS_DEADLINE;
import static org.parlstaff.casework.EventKind.MOVE_DEADLINE;
import static org.parlstaff.casework.EventKind.NOTE;
import static org.parlstaff.casework.EventKind.RAISE_CONCERN;
import static org.parlstaff.casework.EventKind.RETRACT;
import static org.parlstaff.casework.EventKind.SET_CATEGORY;
import static org.parlstaff.casework.EventKind.SET_PRIORITY;
import static org.parlstaff.casework.EventKind.SET_SENSITIVITY;
import static org.parlstaff.casework.EventKind.SET_TIME_LIMIT;
import static org.parlstaff.casework.EventKind.UNASSIGN;
import static org.parlstaff.casework.EventKind.WITHDRAW_AUTHORITY;
import static org.parlstaff.casework.Status.CLOSED;
import static org.parlstaff.casework.Status.MERGED;
import static org.parlstaff.casework.lifecycle.CommonGuards.ASSIGNED;
import static org.parlstaff.casework.lifecycle.CommonGuards.TIER;
import static org.parlstaff.casework.lifecycle.CommonGuards.calendarTooShort;
import static org.parlstaff.casework.lifecycle.CommonGuards.declared;
import static org.parlstaff.casework.lifecycle.Guard.onCaseShowing;
import static org.parlstaff.casework.lifecycle.Guard.onEventGiving;
import static org.parlstaff.casework.lifecycle.Guard.onEventShowing;
import static org.parlstaff.casework.lifecycle.Rows.LIVE;
import static org.parlstaff.casework.lifecycle.Rows.UNTOLD;
import static org.parlstaff.casework.lifecycle.Rows.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Tier;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.DueDays;
import org.parlstaff.casework.office.Escalations;
import org.parlstaff.casework.privacy.Authority;

/** Guards and rows for what may happen at any time of the work: who handles a case, how soon, and by whose leave. */
final class Handling {

    static final Guard UNACKNOWLEDGED = onCaseShowing(
            "case.guard.acknowledged-already",
            s -> s.record().acknowledgedOn().isEmpty(),
            s -> s.record().acknowledgedOn().map(List::<Object>of).orElse(List.of()));

    static final Guard ASSIGNABLE = onEventGiving("case.guard.assignee", HandlingEvent.Assign.class, (s, assign) -> {
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
                    HandlingEvent.Escalate.class,
                    (s, escalate) -> escalate.tier().compareTo(s.record().tier()) > 0,
                    (s, escalate) -> List.of(s.record().tier()))
            .knowing(s -> s.record().tier() == Tier.MEMBER
                    ? List.of(Reason.of("case.guard.tier-not-raised", Tier.MEMBER))
                    : List.of());

    static final Guard BY_RULE = onEventShowing(
            "case.guard.cause-not-given",
            HandlingEvent.Escalate.class,
            (s, escalate) -> s.actor().role() != Role.CLOCK
                    || Escalations.causes(s.record(), s.policy(), s.day()).get(escalate.cause()) == escalate.tier(),
            (s, escalate) -> List.of(escalate.cause()));

    static final Guard FALLS = onEventShowing(
                    "case.guard.tier-not-lowered",
                    HandlingEvent.Deescalate.class,
                    (s, deescalate) -> deescalate.tier().compareTo(s.record().tier()) < 0,
                    (s, deescalate) -> List.of(s.record().tier()))
            .knowing(s -> s.record().tier() == Tier.CASEWORKER
                    ? List.of(Reason.of("case.guard.tier-not-lowered", Tier.CASEWORKER))
                    : List.of());

    static final Guard SETTLED =
            onEventGiving("case.guard.cause-not-settled", HandlingEvent.Deescalate.class, (s, deescalate) -> {
                List<Reason> reasons = new ArrayList<>();
                for (Map.Entry<String, Tier> cause :
                        Escalations.causes(s.record(), s.policy(), s.day()).entrySet()) {
                    if (cause.getValue().compareTo(deescalate.tier()) > 0
                            && !deescalate.settled().contains(cause.getKey())) {
                        reasons.add(Reason.of("case.guard.cause-not-settled", cause.getKey()));
                    }
                }
                if (!Escalations.isCertainOn(s.record(), s.policy(), s.day())) {
                    reasons.add(calendarTooShort(s));
                }
                return reasons;
            });

    static final Guard ENTERED = onEventShowing(
            "case.guard.nothing-to-retract",
            HandlingEvent.Retract.class,
            (s, retract) -> switch (retract.slip()) {
                case TIME_LIMIT ->
                    s.record().timeLimits().stream()
                            .anyMatch(limit -> limit.limit().equals(retract.subject()));
                case PARTY ->
                    s.record().parties().stream().anyMatch(party -> party.id().equals(retract.subject()));
                case LINK ->
                    s.record().links().contains(retract.subject())
                            && !s.record().absorbed().contains(retract.subject());
                case RETENTION ->
                    s.record().retainUntil().map(LocalDate::toString).equals(Optional.of(retract.subject()));
                case CONCERN ->
                    s.record().concerns().stream()
                            .anyMatch(concern -> concern.cause().endsWith(":" + retract.subject()));
                case REPLY ->
                    s.record()
                            .findEnquiry(retract.subject())
                            .filter(enquiry -> enquiry.status() == Enquiry.Status.ANSWERED)
                            .isPresent();
            },
            (s, retract) -> List.of(retract.slip(), retract.subject()));

    static final Guard OTHER_PERSON = onEventShowing(
            "case.guard.enquirer-as-before",
            HandlingEvent.CorrectEnquirer.class,
            (s, correct) -> !s.record().enquirer().equals(Optional.of(correct.enquirer()))
                    || !s.record().dataSubject().equals(Optional.of(correct.dataSubject())),
            (s, correct) -> List.of(correct.enquirer(), correct.dataSubject()));

    static final Guard PARTY_NEW = onEventShowing(
            "case.guard.party-exists",
            HandlingEvent.AddParty.class,
            (s, add) -> !s.record().parties().contains(add.party()),
            (s, add) -> List.of(add.party().id()));

    static final Guard AUTHORITY_NEW = onEventShowing(
            "case.guard.authority-exists",
            HandlingEvent.GrantAuthority.class,
            (s, grant) -> !grant.authority().id().equals(CaseRecord.OWN_AUTHORITY)
                    && s.record().authorities().stream()
                            .noneMatch(authority ->
                                    authority.id().equals(grant.authority().id())),
            (s, grant) -> List.of(grant.authority().id()));

    static final Guard AUTHORITY_FITS = onEventShowing(
            "case.guard.authority-for-other-person",
            HandlingEvent.GrantAuthority.class,
            (s, grant) -> s.record()
                    .dataSubject()
                    .equals(Optional.of(grant.authority().dataSubject())),
            (s, grant) -> List.of(grant.authority().dataSubject()));

    static final Guard AUTHORITY_KNOWN = onEventShowing(
                    "case.guard.authority-not-in-force",
                    HandlingEvent.WithdrawAuthority.class,
                    (s, withdraw) -> withdrawable(s).anyMatch(withdraw.authority()::equals),
                    (s, withdraw) -> List.of(withdraw.authority()))
            .knowing(s -> withdrawable(s).findAny().isPresent()
                    ? List.of()
                    : List.of(Reason.of("case.guard.authority-missing", s.day())));

    static final Guard MISSED = onEventShowing(
            "case.guard.deadline-not-missed",
            HandlingEvent.MissDeadline.class,
            (s, miss) -> s.record().hasMissed(miss.deadline())
                    || s.policy().missedOn(s.record(), s.day()).stream()
                            .anyMatch(missed -> missed.deadline().equals(miss.deadline())
                                    && missed.dueOn().equals(miss.dueOn())),
            (s, miss) -> List.of(miss.deadline(), miss.dueOn()));

    static final Guard UNRECORDED = onEventShowing(
            "case.guard.deadline-recorded-already",
            HandlingEvent.MissDeadline.class,
            (s, miss) -> !s.record().hasMissed(miss.deadline()),
            (s, miss) -> List.of(miss.deadline()));

    static final Guard MOVED = onEventShowing(
            "case.guard.deadline-not-moved",
            HandlingEvent.MoveDeadline.class,
            (s, move) -> DueDays.moved(s.record(), s.policy()).contains(move),
            (s, move) -> List.of(move.deadline(), move.dueOn()));

    static final Guard OTHER_CASE = onEventShowing(
            "case.guard.link-to-itself",
            HandlingEvent.Link.class,
            (s, link) -> !link.other().equals(s.record().id()),
            (s, link) -> List.of(link.other()));

    static final Guard SENSITIVITY_KEPT = onEventShowing(
            "case.guard.lowering-needs-senior",
            HandlingEvent.SetSensitivity.class,
            (s, set) -> set.sensitivity().compareTo(s.record().sensitivity()) >= 0
                    || s.actor().reaches(Tier.SENIOR_CASEWORKER),
            (s, set) -> List.of(s.record().sensitivity()));

    static final Guard STAYS_CLEARED = onEventShowing(
            "case.guard.not-cleared",
            HandlingEvent.SetSensitivity.class,
            (s, set) -> s.actor().clearance().compareTo(set.sensitivity()) >= 0,
            (s, set) -> List.of(set.sensitivity()));

    static final Guard CATEGORY_DECLARED = onEventShowing(
            "case.guard.category-unknown",
            HandlingEvent.SetCategory.class,
            (s, set) -> s.policy().isDeclared(set.category()),
            (s, set) -> declared(s, set.category()));

    private Handling() {}

    /** What may happen at any time of the work. */
    static void add(Rows rows) {
        rows.stay(ACKNOWLEDGE, UNTOLD, "CSMX", UNACKNOWLEDGED);
        rows.stay(ASSIGN, LIVE, "CSM", ASSIGNABLE);
        rows.stay(UNASSIGN, LIVE, "CSM", ASSIGNED);
        rows.stay(ESCALATE, LIVE, "CSMX", RISES, BY_RULE);
        rows.stay(DEESCALATE, LIVE, "SM", TIER, FALLS, SETTLED);
        rows.stay(SET_TIME_LIMIT, LIVE, "CSM");
        rows.stay(SET_TIME_LIMIT, Set.of(CLOSED), "SMD");
        rows.stay(MISS_DEADLINE, LIVE, "X", MISSED, UNRECORDED);
        rows.stay(MOVE_DEADLINE, with(LIVE, CLOSED), "SMDX", MOVED);
        rows.stay(SET_PRIORITY, LIVE, "CSM");
        rows.stay(SET_SENSITIVITY, LIVE, "CSM", SENSITIVITY_KEPT, STAYS_CLEARED);
        rows.stay(SET_CATEGORY, LIVE, "CSM", CATEGORY_DECLARED);
        rows.stay(ADD_PARTY, LIVE, "CSM", PARTY_NEW);
        rows.stay(LINK, with(LIVE, CLOSED), "CSM", OTHER_CASE);
        rows.stay(RAISE_CONCERN, LIVE, "CSM");
        rows.stay(RETRACT, LIVE, "SM", ENTERED);
        rows.stay(RETRACT, Set.of(CLOSED), "SMD", ENTERED);
        rows.stay(CORRECT_ENQUIRER, with(LIVE, CLOSED), "SM", OTHER_PERSON);
        rows.stay(GRANT_AUTHORITY, with(LIVE, CLOSED), "CSM", AUTHORITY_NEW, AUTHORITY_FITS);
        rows.stay(WITHDRAW_AUTHORITY, with(LIVE, CLOSED, MERGED), "CSM", AUTHORITY_KNOWN);
        rows.stay(NOTE, LIVE, "CSM");
        rows.stay(NOTE, Set.of(CLOSED), "CSMD");
    }

    /** The ids of the authorities that someone may withdraw today, those among them that begin later. */
    private static Stream<String> withdrawable(Situation s) {
        return s.record().authorities().stream()
                .filter(authority -> authority.withdrawnOn().isEmpty())
                .map(Authority::id);
    }
}
