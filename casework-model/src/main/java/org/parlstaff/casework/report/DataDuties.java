package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.privacy.RetentionDecision;

/**
 * What the office owes as a controller: cases due for erasure, holds to review, rights requests to answer.
 *
 * @param day the day looked from
 * @param dueForErasure the cases whose retention is over, and since when, the longest first
 * @param suspended the ids of the closed and merged cases that nothing may be erased of
 * @param undecided the ids of the closed cases for which the office's rule gives no day yet
 * @param rightsRequests the open rights requests, the most urgent first
 * @param holds the legal holds, the one to be reviewed first in front
 */
public record DataDuties(
        LocalDate day,
        List<DataDuties.Duty> dueForErasure,
        List<String> suspended,
        List<String> undecided,
        List<DataDuties.Duty> rightsRequests,
        List<DataDuties.Duty> holds)
        implements JsonForm {

    /**
     * Gathers the duties of an office.
     *
     * @param caseload the cases
     * @param policy the policy of the office
     * @return the duties
     */
    public static DataDuties of(Caseload caseload, OfficePolicy policy) {
        LocalDate day = caseload.day();
        List<Duty> due = new ArrayList<>();
        List<String> suspended = new ArrayList<>();
        List<String> undecided = new ArrayList<>();
        List<Duty> requests = new ArrayList<>();
        List<Duty> holds = new ArrayList<>();
        for (CaseRecord record : caseload.records()) {
            record.rightsRequests()
                    .forEach(request -> requests.add(new Duty(record.id(), request.id(), request.dueOn())));
            record.legalHolds().forEach(hold -> holds.add(new Duty(record.id(), hold.id(), hold.reviewOn())));
            if (record.closedOn().isEmpty() || record.status() == Status.ERASED) {
                continue;
            }
            if (record.mergedInto().isPresent()) { // it follows the case that took it in
                if (!record.legalHolds().isEmpty()
                        || !record.rightsRequests().isEmpty()
                        || !record.restrictions().isEmpty()) {
                    suspended.add(record.id());
                } else {
                    record.mergedInto()
                            .flatMap(caseload::find)
                            .filter(survivor -> survivor.status() == Status.ERASED)
                            .ifPresent(survivor -> due.add(new Duty(record.id(), record.id(), survivor.since())));
                }
                continue;
            }
            RetentionDecision decision = policy.retentionOf(record, day);
            if (decision instanceof RetentionDecision.Due found && found.isErasableOn(day)) {
                due.add(new Duty(record.id(), record.id(), found.on()));
            } else if (decision instanceof RetentionDecision.Suspended) {
                suspended.add(record.id());
            } else if (decision instanceof RetentionDecision.NotKnown) {
                undecided.add(record.id());
            }
        }
        return new DataDuties(
                day, sorted(due), List.copyOf(suspended), List.copyOf(undecided), sorted(requests), sorted(holds));
    }

    private static List<Duty> sorted(List<Duty> duties) {
        return duties.stream()
                .sorted(Comparator.comparing(Duty::on).thenComparing(Duty::caseId))
                .toList();
    }

    /**
     * A duty with its day.
     *
     * @param caseId the case
     * @param subject the id of the request or hold, or of the case
     * @param on the day
     */
    public record Duty(String caseId, String subject, LocalDate on) {}
}
