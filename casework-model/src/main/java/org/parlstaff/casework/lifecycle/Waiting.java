package org.parlstaff.casework.lifecycle;

import static org.parlstaff.casework.EventKind.ASK_CONSTITUENT;
import static org.parlstaff.casework.EventKind.CONSTITUENT_REPLIED;
import static org.parlstaff.casework.EventKind.HOLD;
import static org.parlstaff.casework.EventKind.HOLD_EXPIRED;
import static org.parlstaff.casework.EventKind.REMIND;
import static org.parlstaff.casework.EventKind.RESUME;
import static org.parlstaff.casework.Status.AWAITING_BODY;
import static org.parlstaff.casework.Status.AWAITING_CONSTITUENT;
import static org.parlstaff.casework.Status.CLOSURE_PROPOSED;
import static org.parlstaff.casework.Status.ON_HOLD;
import static org.parlstaff.casework.Status.OPEN;
import static org.parlstaff.casework.Status.VERIFYING;
import static org.parlstaff.casework.lifecycle.CommonGuards.ahead;
import static org.parlstaff.casework.lifecycle.CommonGuards.calendarTooShort;
import static org.parlstaff.casework.lifecycle.CommonGuards.until;
import static org.parlstaff.casework.lifecycle.CommonGuards.waiting;
import static org.parlstaff.casework.lifecycle.Guard.onCaseGiving;
import static org.parlstaff.casework.lifecycle.Guard.onCaseShowing;
import static org.parlstaff.casework.lifecycle.Guard.onEvent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.WaitingEvent;

/** Guards and rows for where the enquirer or the calendar moves next. */
final class Waiting {

    static final Guard HOLD_OVER = onCaseShowing(
            "case.guard.hold-not-over",
            s -> waiting(s).map(w -> !s.day().isBefore(w.until())).orElse(false),
            s -> until(s));

    static final Guard REMINDER_DUE = onCaseGiving("case.guard.reminder-too-soon", s -> {
        if (waiting(s).isEmpty()) {
            return List.of(Reason.of("case.guard.reminder-too-soon"));
        }
        LocalDate asked = waiting(s).get().lastAsked();
        Optional<LocalDate> due =
                s.policy().calendar().findAfter(asked, s.policy().remindEvery());
        if (due.isEmpty()) {
            return List.of(calendarTooShort(s));
        }
        return s.day().isBefore(due.get()) ? List.of(Reason.of("case.guard.reminder-too-soon", due.get())) : List.of();
    });

    static final Guard ASK_AHEAD = ahead(WaitingEvent.AskConstituent.class, WaitingEvent.AskConstituent::replyBy);

    static final Guard HOLD_AHEAD = ahead(WaitingEvent.Hold.class, WaitingEvent.Hold::until);

    static final Guard NEW_MATTER =
            onEvent("case.guard.nothing-new", WaitingEvent.ConstituentReplied.class, (s, reply) -> reply.newMatter());

    private Waiting() {}

    /** Where the enquirer or the calendar moves next. */
    static void addPauses(Rows rows) {
        rows.move(ASK_CONSTITUENT, Set.of(OPEN), AWAITING_CONSTITUENT, "CSM", ASK_AHEAD);
        rows.move(HOLD, EnumSet.of(OPEN, AWAITING_BODY, AWAITING_CONSTITUENT), ON_HOLD, "CSM", HOLD_AHEAD);
        rows.move(RESUME, Set.of(ON_HOLD), OPEN, "CSM");
        rows.move(HOLD_EXPIRED, Set.of(ON_HOLD), OPEN, "X", HOLD_OVER);
    }

    /** What the enquirer says, and how they are reminded. */
    static void addReplies(Rows rows) {
        rows.move(CONSTITUENT_REPLIED, Set.of(AWAITING_CONSTITUENT), OPEN, "CSM");
        rows.move(CONSTITUENT_REPLIED, Set.of(CLOSURE_PROPOSED), OPEN, "CSM", NEW_MATTER);
        rows.stay(CONSTITUENT_REPLIED, EnumSet.of(VERIFYING, OPEN, AWAITING_BODY, ON_HOLD), "CSM");
        rows.stay(REMIND, EnumSet.of(VERIFYING, AWAITING_CONSTITUENT), "CSMX", REMINDER_DUE);
    }
}
