package org.parlstaff.casework.log;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.fold.Fold;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;

/** Entries of a log put to the table again, one after the other. */
final class Redecision {

    private final Lifecycle lifecycle;
    private final Function<LocalDate, OfficePolicy> policyOn;
    private final Map<String, CaseRecord> records = new HashMap<>();

    Redecision(Lifecycle lifecycle, Function<LocalDate, OfficePolicy> policyOn) {
        this.lifecycle = lifecycle;
        this.policyOn = policyOn;
    }

    /** What the table has against an entry; the case goes on from it all the same. */
    List<Reason> reasons(LogEntry entry) {
        CaseRecord before = records.get(entry.caseId());
        OfficePolicy policy = policyOn.apply(entry.day());
        List<Reason> reasons;
        if (before == null && entry.event() instanceof IntakeEvent.Log log) {
            reasons = reasons(lifecycle.open(entry.caseId(), log, actor(entry, policy), policy, entry.at()), entry);
        } else if (before == null) {
            return List.of(Reason.of("log.entry.not-in-lifecycle", entry.event().kind(), entry.to()));
        } else {
            reasons = reasons(lifecycle.decide(before, entry.event(), actor(entry, policy), policy, entry.at()), entry);
        }
        try {
            records.put(entry.caseId(), Fold.after(before, entry));
        } catch (IllegalArgumentException e) { // it cannot be of this case, whatever the guards say
            return List.of(Reason.of("log.entry.not-in-lifecycle", entry.event().kind(), entry.to()));
        }
        return reasons;
    }

    private static List<Reason> reasons(Decision decision, LogEntry entry) {
        if (decision instanceof Decision.Accepted accepted) {
            return accepted.entries().get(0).to() == entry.to()
                    ? List.of()
                    : List.of(Reason.of(
                            "log.entry.not-in-lifecycle", entry.event().kind(), entry.to()));
        }
        return ((Decision.Refused) decision).reasons();
    }

    private static Actor actor(LogEntry entry, OfficePolicy policy) {
        Sensitivity clearance =
                policy.findStaff(entry.actor()).map(Actor::clearance).orElse(Sensitivity.RESTRICTED);
        return new Actor(entry.actor(), entry.role(), clearance);
    }
}
