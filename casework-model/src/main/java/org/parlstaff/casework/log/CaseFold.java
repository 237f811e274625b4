package org.parlstaff.casework.log;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.fold.Fold;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.lifecycle.Row;

/** Cases in the making, one entry after the other. */
final class CaseFold {

    private final LocalDate day;
    private final Lifecycle lifecycle;
    private final Map<String, CaseRecord> records = new LinkedHashMap<>();

    CaseFold(LocalDate day, Lifecycle lifecycle) {
        this.day = day;
        this.lifecycle = lifecycle;
    }

    void add(LogEntry entry) {
        if (!entry.day().isAfter(day)) {
            CaseRecord before = records.get(entry.caseId());
            records.put(entry.caseId(), Fold.after(before, entry));
            entry.mustFollow(before);
        }
    }

    /** Says whether an entry is a step that no row of the lifecycle allows. */
    boolean isImpossible(LogEntry entry) {
        if (entry.day().isAfter(day)) {
            return false;
        }
        CaseRecord before = records.get(entry.caseId());
        if (before == null && !(entry.event() instanceof IntakeEvent.Log)) {
            return false; // which is said when it is folded
        }
        Optional<Row> row = before == null
                ? lifecycle.findOpening()
                : lifecycle.findRow(entry.event().kind(), before.status());
        return row.map(step -> step.to() != entry.to()).orElse(true);
    }

    Caseload caseload(LocalDate asOf) {
        return Caseload.of(records.values(), asOf);
    }
}
