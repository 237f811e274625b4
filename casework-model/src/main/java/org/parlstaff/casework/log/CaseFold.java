package org.parlstaff.casework.log;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.fold.Fold;
import org.parlstaff.casework.lifecycle.Lifecycle;

/** Cases in the making, one entry after the other. */
final class CaseFold {

    private final LocalDate day;
    private final Map<String, CaseRecord> records = new LinkedHashMap<>();

    CaseFold(LocalDate day) {
        this.day = day;
    }

    void add(LogEntry entry) {
        if (!entry.day().isAfter(day)) {
            CaseRecord before = records.get(entry.caseId());
            records.put(entry.caseId(), Fold.after(before, entry));
            entry.mustFollow(before);
        }
    }

    /** Says whether an entry is a step that no row of the standard lifecycle allows. */
    boolean isImpossible(LogEntry entry) {
        if (entry.day().isAfter(day)) {
            return false;
        }
        CaseRecord before = records.get(entry.caseId());
        if (before == null) {
            return entry.event() instanceof IntakeEvent.Log && entry.to() != Status.RECEIVED;
        }
        return Lifecycle.standard()
                .findRow(entry.event().kind(), before.status())
                .map(row -> row.to() != entry.to())
                .orElse(true);
    }

    Caseload caseload(LocalDate asOf) {
        return Caseload.of(records.values(), asOf);
    }
}
