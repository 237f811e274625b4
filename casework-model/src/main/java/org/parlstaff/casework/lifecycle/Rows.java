package org.parlstaff.casework.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Status;

/** The rows of the standard lifecycle, as they are read aloud: event, from where, to where, by whom, if what holds. */
final class Rows {

    static final Set<Status> LIVE = EnumSet.range(Status.RECEIVED, Status.CLOSURE_PROPOSED);
    static final Set<Status> AT_WORK =
            EnumSet.of(Status.OPEN, Status.AWAITING_BODY, Status.AWAITING_CONSTITUENT, Status.ON_HOLD);
    /** Where the enquirer may not have been told anything yet; every other live state begins with telling them. */
    static final Set<Status> UNTOLD = EnumSet.of(Status.RECEIVED, Status.OPEN, Status.AWAITING_BODY, Status.ON_HOLD);

    static final Set<Status> NEW = EnumSet.of(Status.RECEIVED, Status.VERIFYING);

    private final List<Row> rows = new ArrayList<>();

    private Rows() {}

    static List<Row> standard() {
        Rows rows = new Rows();
        Intake.add(rows);
        Enquiring.addSending(rows);
        Waiting.addPauses(rows);
        Enquiring.addAnswers(rows);
        Waiting.addReplies(rows);
        Closing.add(rows);
        Custody.addRetention(rows);
        Handling.add(rows);
        Custody.add(rows);
        return rows.rows;
    }

    void add(Row row) {
        rows.add(row);
    }

    void move(EventKind event, Set<Status> from, Status to, String by, Guard... guards) {
        for (Status status : from) {
            rows.add(new Row(event, Optional.of(status), to, List.of(guards), roles(by)));
        }
    }

    void stay(EventKind event, Set<Status> in, String by, Guard... guards) {
        for (Status status : in) {
            rows.add(new Row(event, Optional.of(status), status, List.of(guards), roles(by)));
        }
    }

    static Set<Status> with(Set<Status> some, Status... more) {
        Set<Status> all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }

    /** Roles by the letter they have in tables: Caseworker, Senior caseworker, Member, Data lead, X for the clock. */
    static Set<Role> roles(String letters) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (letters.indexOf(role.letter()) >= 0) {
                roles.add(role);
            }
        }
        return roles;
    }
}
