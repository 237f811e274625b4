package org.parlstaff.casework.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;

/** The order in which an office works on its cases. */
final class Queue {

    private Queue() {}

    static List<CaseRecord> of(Caseload caseload, OfficePolicy policy) {
        return caseload.records().stream()
                .filter(record -> record.status().isOfficeMove())
                .sorted(Comparator.<CaseRecord>comparingInt(record -> -points(record, policy, caseload.day()))
                        .thenComparing(CaseRecord::receivedOn))
                .toList();
    }

    /** For its priority, and for its age. */
    static int points(CaseRecord record, OfficePolicy policy, LocalDate day) {
        int forPriority = switch (record.priority()) {
            case ROUTINE -> 0;
            case PRIORITY -> policy.priorityPoints();
            case IMMEDIATE -> policy.immediatePoints();
        };
        return forPriority + Math.min(policy.mostAgePoints(), policy.atLeastBetween(record.receivedOn(), day));
    }
}
