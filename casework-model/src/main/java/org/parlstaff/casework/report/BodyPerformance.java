package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.clock.WorkingCalendar;

/**
 * How one public body answers: how many, how soon, and how much chasing it takes.
 *
 * <p>An answer is in target if it came by the day it was first due; a holding reply moves that day for nobody. Drafts are
 * left out.
 *
 * @param body the id of the body
 * @param sent how many enquiries were sent
 * @param answeredInTarget how many of those answered were so in time
 * @param dueInTarget how many of those due were answered in time: those answered, given up or overdue
 * @param toAnswer the working days from sending to the answer
 * @param unanswered how many were given up
 * @param open how many are outstanding
 * @param overdue how many of those are overdue
 * @param longestOpen the working days the oldest outstanding one has been out, 0 if there is none
 * @param chases how often it was chased
 * @param holdingReplies how often it sent a holding reply
 */
public record BodyPerformance(
        String body,
        int sent,
        Share answeredInTarget,
        Share dueInTarget,
        Spread toAnswer,
        int unanswered,
        int open,
        int overdue,
        int longestOpen,
        int chases,
        int holdingReplies) implements JsonForm {

    /**
     * Measures every body that was written to.
     *
     * @param caseload the cases
     * @param calendar the working days to count by
     * @return one report for each body, by id
     * @throws java.time.DateTimeException if the calendar does not know a day
     */
    public static List<BodyPerformance> of(Caseload caseload, WorkingCalendar calendar) {
        Map<String, List<Enquiry>> byBody = new TreeMap<>();
        for (Enquiry enquiry : caseload.enquiries()) {
            if (enquiry.sentOn().isPresent()) {
                byBody.computeIfAbsent(enquiry.body(), body -> new ArrayList<>())
                        .add(enquiry);
            }
        }
        List<BodyPerformance> reports = new ArrayList<>();
        byBody.forEach((body, enquiries) -> reports.add(of(body, enquiries, caseload.day(), calendar)));
        return List.copyOf(reports);
    }

    /** {@return how often it was chased for each answer} */
    public Share chasesPerAnswer() {
        return new Share(chases, answeredInTarget.whole());
    }

    private static BodyPerformance of(String body, List<Enquiry> enquiries, LocalDate day, WorkingCalendar calendar) {
        List<Integer> toAnswer = new ArrayList<>();
        int inTarget = 0;
        int unanswered = 0;
        int open = 0;
        int overdue = 0;
        int longestOpen = 0;
        int chases = 0;
        int holdingReplies = 0;
        for (Enquiry enquiry : enquiries) {
            LocalDate sent = enquiry.sentOn().orElseThrow();
            chases += enquiry.chasedOn().size();
            holdingReplies += enquiry.heldOn().size();
            switch (enquiry.status()) {
                case ANSWERED -> {
                    LocalDate answered = enquiry.endedOn().orElseThrow();
                    toAnswer.add(calendar.workingDaysBetween(sent, answered));
                    inTarget += answered.isAfter(enquiry.dueOn().orElseThrow()) ? 0 : 1;
                }
                case UNANSWERED -> unanswered++;
                case SENT -> {
                    open++;
                    overdue += enquiry.isOverdue(day) ? 1 : 0;
                    longestOpen = Math.max(longestOpen, calendar.workingDaysBetween(sent, day));
                }
                case DRAFT, CANCELLED -> {}
            }
        }
        return new BodyPerformance(
                body,
                enquiries.size(),
                new Share(inTarget, toAnswer.size()),
                new Share(inTarget, toAnswer.size() + unanswered + overdue),
                Spread.of(toAnswer),
                unanswered,
                open,
                overdue,
                longestOpen,
                chases,
                holdingReplies);
    }
}
