package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.Tier;

/**
 * What an office has on its hands: its cases by status, and the live ones by whatever they are handled by.
 *
 * @param day the day at whose end the cases stood so
 * @param live how many cases are live
 * @param byStatus cases of every status
 * @param byCategory live cases by category code
 * @param byAssignee live cases by who works on them, those of nobody left out
 * @param byTier live cases by tier
 * @param byPriority live cases by priority
 * @param byBody live cases by the bodies that owe an answer on them; a case may count for several
 * @param byArea live cases by the areas of the address, such as wards; a case may count for several
 */
public record CaseloadReport(
        LocalDate day,
        int live,
        Map<Status, Integer> byStatus,
        Map<String, Integer> byCategory,
        Map<String, Integer> byAssignee,
        Map<Tier, Integer> byTier,
        Map<Priority, Integer> byPriority,
        Map<String, Integer> byBody,
        Map<String, Integer> byArea)
        implements JsonForm {

    /**
     * Counts a caseload.
     *
     * @param caseload the cases
     * @return the counts
     */
    public static CaseloadReport of(Caseload caseload) {
        Map<Status, Integer> byStatus = new TreeMap<>();
        Map<String, Integer> byCategory = new TreeMap<>();
        Map<String, Integer> byAssignee = new TreeMap<>();
        Map<Tier, Integer> byTier = new TreeMap<>();
        Map<Priority, Integer> byPriority = new TreeMap<>();
        Map<String, Integer> byBody = new TreeMap<>();
        Map<String, Integer> byArea = new TreeMap<>();
        Cases.counted(caseload).forEach(record -> Cases.count(byStatus, record.status()));
        for (CaseRecord record : Cases.live(caseload)) {
            Cases.count(byCategory, record.category().code());
            record.assignee().ifPresent(assignee -> Cases.count(byAssignee, assignee));
            Cases.count(byTier, record.tier());
            Cases.count(byPriority, record.priority());
            record.outstandingEnquiries().stream()
                    .map(Enquiry::body)
                    .distinct()
                    .forEach(body -> Cases.count(byBody, body));
            record.areas().forEach(area -> Cases.count(byArea, area));
        }
        return new CaseloadReport(
                caseload.day(),
                Cases.live(caseload).size(),
                Cases.frozen(byStatus),
                Cases.frozen(byCategory),
                Cases.frozen(byAssignee),
                Cases.frozen(byTier),
                Cases.frozen(byPriority),
                Cases.frozen(byBody),
                Cases.frozen(byArea));
    }
}
