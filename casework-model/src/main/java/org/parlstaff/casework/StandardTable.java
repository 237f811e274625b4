package org.parlstaff.casework;

import static org.parlstaff.casework.EventKind.ABSORB;
import static org.parlstaff.casework.EventKind.ACCEPT;
import static org.parlstaff.casework.EventKind.ACKNOWLEDGE;
import static org.parlstaff.casework.EventKind.ADD_PARTY;
import static org.parlstaff.casework.EventKind.ASK_CONSTITUENT;
import static org.parlstaff.casework.EventKind.ASSIGN;
import static org.parlstaff.casework.EventKind.CHANGE_CONSTITUENCY;
import static org.parlstaff.casework.EventKind.CHASE;
import static org.parlstaff.casework.EventKind.CONFIRM_CLOSURE;
import static org.parlstaff.casework.EventKind.CONSTITUENT_REPLIED;
import static org.parlstaff.casework.EventKind.CONSTITUENT_SILENT;
import static org.parlstaff.casework.EventKind.DECLINE;
import static org.parlstaff.casework.EventKind.DEESCALATE;
import static org.parlstaff.casework.EventKind.DRAFT_ENQUIRY;
import static org.parlstaff.casework.EventKind.END_ENQUIRY;
import static org.parlstaff.casework.EventKind.END_OFFICE;
import static org.parlstaff.casework.EventKind.ERASE;
import static org.parlstaff.casework.EventKind.ESCALATE;
import static org.parlstaff.casework.EventKind.EXTEND_RETENTION;
import static org.parlstaff.casework.EventKind.FINISH_RIGHTS_REQUEST;
import static org.parlstaff.casework.EventKind.GRANT_AUTHORITY;
import static org.parlstaff.casework.EventKind.HOLD;
import static org.parlstaff.casework.EventKind.HOLDING_REPLY;
import static org.parlstaff.casework.EventKind.HOLD_EXPIRED;
import static org.parlstaff.casework.EventKind.LIFT_HOLD;
import static org.parlstaff.casework.EventKind.LINK;
import static org.parlstaff.casework.EventKind.LOG;
import static org.parlstaff.casework.EventKind.MERGE;
import static org.parlstaff.casework.EventKind.MISS_DEADLINE;
import static org.parlstaff.casework.EventKind.NOTE;
import static org.parlstaff.casework.EventKind.PLACE_HOLD;
import static org.parlstaff.casework.EventKind.PROPOSE_CLOSURE;
import static org.parlstaff.casework.EventKind.RAISE_CONCERN;
import static org.parlstaff.casework.EventKind.RECEIVE_RIGHTS_REQUEST;
import static org.parlstaff.casework.EventKind.RECORD_IN_ERROR;
import static org.parlstaff.casework.EventKind.REMIND;
import static org.parlstaff.casework.EventKind.REOPEN;
import static org.parlstaff.casework.EventKind.REPLY_RECEIVED;
import static org.parlstaff.casework.EventKind.REQUEST_VERIFICATION;
import static org.parlstaff.casework.EventKind.RESUME;
import static org.parlstaff.casework.EventKind.RESUME_WAITING;
import static org.parlstaff.casework.EventKind.SEND_COPY;
import static org.parlstaff.casework.EventKind.SEND_ENQUIRY;
import static org.parlstaff.casework.EventKind.SET_CATEGORY;
import static org.parlstaff.casework.EventKind.SET_PRIORITY;
import static org.parlstaff.casework.EventKind.SET_SENSITIVITY;
import static org.parlstaff.casework.EventKind.SET_TIME_LIMIT;
import static org.parlstaff.casework.EventKind.SIGNPOST_AND_CLOSE;
import static org.parlstaff.casework.EventKind.TAKE_BACK;
import static org.parlstaff.casework.EventKind.TRANSFER;
import static org.parlstaff.casework.EventKind.VERIFICATION_LAPSED;
import static org.parlstaff.casework.EventKind.VERIFY;
import static org.parlstaff.casework.EventKind.VIEW;
import static org.parlstaff.casework.EventKind.WITHDRAW;
import static org.parlstaff.casework.EventKind.WITHDRAW_AUTHORITY;
import static org.parlstaff.casework.Status.AWAITING_BODY;
import static org.parlstaff.casework.Status.AWAITING_CONSTITUENT;
import static org.parlstaff.casework.Status.CLOSED;
import static org.parlstaff.casework.Status.CLOSURE_PROPOSED;
import static org.parlstaff.casework.Status.ERASED;
import static org.parlstaff.casework.Status.MERGED;
import static org.parlstaff.casework.Status.ON_HOLD;
import static org.parlstaff.casework.Status.OPEN;
import static org.parlstaff.casework.Status.RECEIVED;
import static org.parlstaff.casework.Status.VERIFYING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of the standard lifecycle, as they are read aloud: event, from where, to where, by whom, if what holds. */
final class StandardTable {

    private static final Set<Status> LIVE = EnumSet.range(RECEIVED, CLOSURE_PROPOSED);
    private static final Set<Status> AT_WORK = EnumSet.of(OPEN, AWAITING_BODY, AWAITING_CONSTITUENT, ON_HOLD);
    /** Where the enquirer may not have been told anything yet; every other live state begins with telling them. */
    private static final Set<Status> UNTOLD = EnumSet.of(RECEIVED, OPEN, AWAITING_BODY, ON_HOLD);

    private static final Set<Status> NEW = EnumSet.of(RECEIVED, VERIFYING);

    private final List<Row> rows = new ArrayList<>();

    private StandardTable() {}

    static List<Row> rows() {
        StandardTable table = new StandardTable();
        table.intake();
        table.work();
        table.closing();
        table.afterwards();
        table.anyTime();
        return table.rows;
    }

    private void intake() {
        rows.add(new Row(LOG, Optional.empty(), RECEIVED, List.of(Guards.RECEIVED), roles("CSMX")));
        move(REQUEST_VERIFICATION, Set.of(RECEIVED), VERIFYING, "CSM", Guards.SOMETHING_TO_VERIFY, Guards.VERIFY_AHEAD);
        stay(VERIFY, with(LIVE, CLOSED), "CSM");
        move(ACCEPT, NEW, OPEN, "CSM", Guards.READY, Guards.NO_CONFLICT);
        move(
                DECLINE,
                with(NEW, OPEN, AWAITING_CONSTITUENT, AWAITING_BODY, ON_HOLD),
                CLOSED,
                "SM",
                Guards.TIER,
                Guards.MEMBER_DECIDES,
                Guards.DECLINE_TOLD);
        move(SIGNPOST_AND_CLOSE, with(NEW, OPEN), CLOSED, "CSM", Guards.TIER, Guards.SIGNPOST_TOLD);
        move(
                TRANSFER,
                NEW,
                CLOSED,
                "CSM",
                Guards.OTHER_MEMBER,
                Guards.TRANSFER_TOLD,
                Guards.TRANSFER_CONSENT,
                Guards.TRANSFER_PERMITTED);
        move(VERIFICATION_LAPSED, Set.of(VERIFYING), CLOSED, "SX", Guards.REMINDED, Guards.WAITED);
        move(RECORD_IN_ERROR, with(NEW, OPEN), CLOSED, "CSM", Guards.NEVER_SENT);
    }

    private void work() {
        stay(DRAFT_ENQUIRY, AT_WORK, "CSM", Guards.ENQUIRY_NEW);
        Guard[] send = {
            Guards.BODY_KNOWN, Guards.UNSENT, Guards.DUE_AHEAD, Guards.SIGNED, Guards.OMBUDSMAN, Guards.SEND_PERMITTED
        };
        move(SEND_ENQUIRY, Set.of(OPEN), AWAITING_BODY, "CSM", send);
        stay(SEND_ENQUIRY, Set.of(AWAITING_BODY), "CSM", send);
        move(RESUME_WAITING, Set.of(OPEN), AWAITING_BODY, "CSM", Guards.SOMETHING_OUT);
        move(ASK_CONSTITUENT, Set.of(OPEN), AWAITING_CONSTITUENT, "CSM", Guards.ASK_AHEAD);
        move(HOLD, EnumSet.of(OPEN, AWAITING_BODY, AWAITING_CONSTITUENT), ON_HOLD, "CSM", Guards.HOLD_AHEAD);
        move(RESUME, Set.of(ON_HOLD), OPEN, "CSM");
        move(HOLD_EXPIRED, Set.of(ON_HOLD), OPEN, "X", Guards.HOLD_OVER);
        move(REPLY_RECEIVED, EnumSet.of(AWAITING_BODY, ON_HOLD, CLOSURE_PROPOSED), OPEN, "CSM", Guards.REPLY_KNOWN);
        stay(REPLY_RECEIVED, EnumSet.of(VERIFYING, OPEN, AWAITING_CONSTITUENT, CLOSED), "CSM", Guards.REPLY_KNOWN);
        stay(HOLDING_REPLY, AT_WORK, "CSM", Guards.HOLDING_KNOWN, Guards.PROMISE_AHEAD);
        stay(CHASE, AT_WORK, "CSM", Guards.CHASEABLE, Guards.CHASE_PERMITTED);
        move(TAKE_BACK, Set.of(AWAITING_BODY), OPEN, "CSM");
        move(END_ENQUIRY, Set.of(AWAITING_BODY), OPEN, "CSM", Guards.ENDABLE, Guards.GIVEN_UP_LATE);
        stay(
                END_ENQUIRY,
                EnumSet.of(VERIFYING, OPEN, AWAITING_CONSTITUENT, ON_HOLD),
                "CSM",
                Guards.ENDABLE,
                Guards.GIVEN_UP_LATE);
        move(CONSTITUENT_REPLIED, Set.of(AWAITING_CONSTITUENT), OPEN, "CSM");
        move(CONSTITUENT_REPLIED, Set.of(CLOSURE_PROPOSED), OPEN, "CSM", Guards.NEW_MATTER);
        stay(CONSTITUENT_REPLIED, EnumSet.of(VERIFYING, OPEN, AWAITING_BODY, ON_HOLD), "CSM");
        stay(REMIND, EnumSet.of(VERIFYING, AWAITING_CONSTITUENT), "CSMX", Guards.REMINDER_DUE);
    }

    private void closing() {
        move(
                CONSTITUENT_SILENT,
                Set.of(AWAITING_CONSTITUENT),
                CLOSURE_PROPOSED,
                "CSMX",
                Guards.REMINDED,
                Guards.WAITED,
                Guards.NOTHING_OUT,
                Guards.SILENT_COME_BACK);
        move(
                PROPOSE_CLOSURE,
                Set.of(OPEN),
                CLOSURE_PROPOSED,
                "CSM",
                Guards.TIER,
                Guards.NOTHING_OUT,
                Guards.NORMAL_OUTCOME,
                Guards.CLOSURE_TOLD,
                Guards.COME_BACK);
        move(CONFIRM_CLOSURE, Set.of(CLOSURE_PROPOSED), CLOSED, "CSMX", Guards.WINDOW_OR_AGREED);
        move(WITHDRAW, LIVE, CLOSED, "CSM", Guards.MAY_WITHDRAW);
        move(
                CHANGE_CONSTITUENCY,
                with(AT_WORK, CLOSURE_PROPOSED),
                VERIFYING,
                "CSM",
                Guards.MOVE_TOLD,
                Guards.MOVE_AHEAD);
        move(END_OFFICE, LIVE, CLOSED, "MD", Guards.MEMBER_LEFT, Guards.HANDOVER_CONSENT, Guards.HANDOVER_PERMITTED);
        move(MERGE, LIVE, MERGED, "SM", Guards.MERGEABLE);
        stay(ABSORB, LIVE, "SM", Guards.MERGED_HERE, Guards.ABSORBABLE);
    }

    private void afterwards() {
        move(
                REOPEN,
                Set.of(CLOSED),
                OPEN,
                "CSM",
                Guards.TIER,
                Guards.REOPENABLE,
                Guards.REOPEN_WINDOW,
                Guards.CONSTITUENT,
                Guards.AUTHORITY);
        stay(EXTEND_RETENTION, Set.of(CLOSED), "MD", Guards.RETENTION_LATER);
        move(
                ERASE,
                Set.of(CLOSED),
                ERASED,
                "DX",
                Guards.RETENTION_OVER,
                Guards.NO_LEGAL_HOLD,
                Guards.NO_RIGHTS_REQUEST);
        move(
                ERASE,
                Set.of(MERGED),
                ERASED,
                "DX",
                Guards.SURVIVOR_ERASED,
                Guards.NO_LEGAL_HOLD,
                Guards.NO_RIGHTS_REQUEST);
    }

    private void anyTime() {
        stay(ACKNOWLEDGE, UNTOLD, "CSMX", Guards.UNACKNOWLEDGED);
        stay(ASSIGN, LIVE, "CSM", Guards.ASSIGNABLE);
        stay(ESCALATE, LIVE, "CSMX", Guards.RISES, Guards.BY_RULE);
        stay(DEESCALATE, LIVE, "SM", Guards.TIER, Guards.FALLS, Guards.SETTLED);
        stay(SET_TIME_LIMIT, LIVE, "CSM");
        stay(MISS_DEADLINE, LIVE, "X", Guards.MISSED, Guards.UNRECORDED);
        stay(SET_PRIORITY, LIVE, "CSM");
        stay(SET_SENSITIVITY, LIVE, "CSM", Guards.SENSITIVITY_KEPT, Guards.STAYS_CLEARED);
        stay(SET_CATEGORY, LIVE, "CSM");
        stay(ADD_PARTY, LIVE, "CSM");
        stay(LINK, with(LIVE, CLOSED), "CSM", Guards.OTHER_CASE);
        stay(RAISE_CONCERN, LIVE, "CSM");
        stay(GRANT_AUTHORITY, with(LIVE, CLOSED), "CSM", Guards.AUTHORITY_NEW, Guards.AUTHORITY_FITS);
        stay(WITHDRAW_AUTHORITY, with(LIVE, CLOSED, MERGED), "CSM", Guards.AUTHORITY_KNOWN);
        stay(NOTE, LIVE, "CSM");
        stay(NOTE, Set.of(CLOSED), "CSMD");
        stay(SEND_COPY, LIVE, "CSM", Guards.COPY_PERMITTED);
        stay(SEND_COPY, Set.of(CLOSED), "CSMD", Guards.COPY_PERMITTED);
        stay(VIEW, with(LIVE, CLOSED, MERGED), "CSMD");
        stay(PLACE_HOLD, with(LIVE, CLOSED, MERGED), "MD", Guards.HOLD_NEW, Guards.REVIEW_AHEAD);
        stay(LIFT_HOLD, with(LIVE, CLOSED, MERGED), "MD", Guards.HOLD_KNOWN);
        stay(RECEIVE_RIGHTS_REQUEST, with(LIVE, CLOSED, MERGED), "CSMD", Guards.REQUEST_NEW, Guards.REQUEST_RECEIVED);
        stay(FINISH_RIGHTS_REQUEST, with(LIVE, CLOSED, MERGED), "SMD", Guards.REQUEST_KNOWN);
    }

    private void move(EventKind event, Set<Status> from, Status to, String by, Guard... guards) {
        for (Status status : from) {
            rows.add(new Row(event, Optional.of(status), to, List.of(guards), roles(by)));
        }
    }

    private void stay(EventKind event, Set<Status> in, String by, Guard... guards) {
        for (Status status : in) {
            rows.add(new Row(event, Optional.of(status), status, List.of(guards), roles(by)));
        }
    }

    private static Set<Status> with(Set<Status> some, Status... more) {
        Set<Status> all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }

    /** Roles by the letter they have in tables: Caseworker, Senior caseworker, Member, Data lead, X for the clock. */
    private static Set<Role> roles(String letters) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (letters.indexOf(role.letter()) >= 0) {
                roles.add(role);
            }
        }
        return roles;
    }
}
