package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.privacy.RetentionDecision;

/**
 * What becomes of every case when the Member leaves office, such as returning the papers of a live case by 11 May 2026.
 *
 * <p>A successor inherits nothing: a live case is returned, or passed on with the person's consent, and what is left is
 * erased by the end of the days of grace that the office's retention policy gives.
 *
 * @param caseId the case
 * @param action what is to be done
 * @param by the last day to do it; for a suspended case the day it would be without the suspension
 */
public record OfficeEnd(String caseId, OfficeEnd.Action action, LocalDate by) implements JsonForm {

    /** What is to be done with a case. */
    public enum Action {
        /** Return the papers, or pass them on with consent, and close the case. */
        RETURN_OR_PASS_ON,
        /** Erase it. */
        ERASE,
        /** Keep it until what suspends its erasure has ended. */
        KEEP_SUSPENDED
    }

    /**
     * Plans the end of an office.
     *
     * @param caseload the cases
     * @param policy the policy of the office, with the day the Member left
     * @return what becomes of every case that is not erased, in the order they were logged
     * @throws IllegalArgumentException if the policy gives no day on which the Member left
     */
    public static List<OfficeEnd> plan(Caseload caseload, OfficePolicy policy) {
        LocalDate left = policy.memberLeftOn()
                .orElseThrow(() -> new IllegalArgumentException("member must have left: " + policy.member()));
        LocalDate last = left.plusDays(policy.retention().graceDays());
        List<OfficeEnd> plan = new ArrayList<>();
        for (CaseRecord record : caseload.records()) {
            if (record.status() == Status.ERASED) {
                continue;
            }
            if (record.status().isLive()) {
                plan.add(new OfficeEnd(record.id(), Action.RETURN_OR_PASS_ON, last));
            } else if (policy.retentionOf(record, left.isAfter(caseload.day()) ? left : caseload.day())
                    instanceof RetentionDecision.Due due) {
                plan.add(new OfficeEnd(record.id(), Action.ERASE, due.on().isBefore(last) ? due.on() : last));
            } else {
                plan.add(new OfficeEnd(record.id(), Action.KEEP_SUSPENDED, last));
            }
        }
        return List.copyOf(plan);
    }
}
