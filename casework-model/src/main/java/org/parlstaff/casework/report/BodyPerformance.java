package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.clock.WorkingCalendar;

/**
 * How one public body answered in a period that ends with the day of the caseload: how many, how soon, and how much chasing
 * it took.
 *
 * <p>An answer is in target if it came by the day it was first due; a holding reply moves that day for nobody. Drafts are
 * left out.
 *
 * @param body the id of the body
 * @param from the first day of the period
 * @param day the last day of the period, on which what is open stood so
 * @param sent how many enquiries were sent in the period
 * @param answeredInTarget how many of those answered were so in time
 * @param dueInTarget how many of those due were answered in time: those answered, given up or overdue
 * @param toAnswer the working days from sending to the answer
 * @param unanswered how many were given up
 * @param open how many are outstanding
 * @param overdue how many of those are overdue
 * @param longestOpen the working days the oldest outstanding one has been out, none if there is none or it cannot be counted
 * @param chases how often it was chased
 * @param holdingReplies how often it sent a holding reply
 * @param notCounted how many enquiries were answered or are outstanding whose working days the calendar does not know
 */
public record BodyPerformance(
        String body,
        LocalDate from,
        LocalDate day,
        int sent,
        Share answeredInTarget,
        Share dueInTarget,
        Spread toAnswer,
        int unanswered,
        int open,
        int overdue,
        OptionalInt longestOpen,
        int chases,
        int holdingReplies,
        int notCounted)
        implements JsonForm {

    /**
     * Measures every body of which there is something to say in a period: a letter, an answer, a chase, or what it owes.
     *
     * @param caseload the cases, as they stood at the end of the period
     * @param startInclusive the first day of the period
     * @param calendar the working days to count by
     * @return one report for each body, by id
     * @throws IllegalArgumentException if the period begins after the day of the caseload
     */
    public static List<BodyPerformance> of(Caseload caseload, LocalDate startInclusive, WorkingCalendar calendar) {
        Period period = new Period(Cases.start(caseload, startInclusive), caseload.day(), calendar);
        Map<String, Tally> byBody = new TreeMap<>();
        for (Enquiry enquiry : caseload.enquiries()) {
            if (enquiry.sentOn().isPresent()) {
                byBody.computeIfAbsent(enquiry.body(), body -> new Tally()).add(enquiry, period);
            }
        }
        List<BodyPerformance> reports = new ArrayList<>();
        byBody.forEach((body, tally) -> {
            if (tally.isAny) {
                reports.add(tally.report(body, period));
            }
        });
        return List.copyOf(reports);
    }

    /** {@return how often it was chased for each answer} */
    public Share chasesPerAnswer() {
        return new Share(chases, answeredInTarget.whole());
    }

    private record Period(LocalDate from, LocalDate day, WorkingCalendar calendar) {

        boolean has(LocalDate one) {
            return !one.isBefore(from) && !one.isAfter(day);
        }

        int count(List<LocalDate> days) {
            return (int) days.stream().filter(this::has).count();
        }
    }

    /** What is counted of one body. */
    private static final class Tally {

        private final List<Integer> toAnswer = new ArrayList<>();
        private boolean isAny;
        private int sent;
        private int answered;
        private int inTarget;
        private int unanswered;
        private int open;
        private int overdue;
        private int longestOpen;
        private boolean isLongestKnown = true;
        private int chases;
        private int holdingReplies;
        private int notCounted;

        void add(Enquiry enquiry, Period period) {
            LocalDate sentOn = enquiry.sentOn().orElseThrow();
            boolean ended = enquiry.endedOn().map(period::has).orElse(false);
            sent += period.has(sentOn) ? 1 : 0;
            chases += period.count(enquiry.chasedOn());
            holdingReplies += period.count(enquiry.heldOn());
            if (enquiry.status() == Enquiry.Status.ANSWERED && ended) {
                LocalDate on = enquiry.endedOn().orElseThrow();
                answered++;
                inTarget += on.isAfter(enquiry.dueOn().orElseThrow()) ? 0 : 1;
                Cases.workingDays(period.calendar(), sentOn, on).ifPresentOrElse(toAnswer::add, () -> notCounted++);
            } else if (enquiry.status() == Enquiry.Status.UNANSWERED && ended) {
                unanswered++;
            } else if (enquiry.isOutstanding()) {
                open++;
                overdue += enquiry.isOverdue(period.day()) ? 1 : 0;
                OptionalInt days = Cases.workingDays(period.calendar(), sentOn, period.day());
                longestOpen = Math.max(longestOpen, days.orElse(0));
                notCounted += days.isPresent() ? 0 : 1;
                isLongestKnown &= days.isPresent();
            }
            isAny = sent + chases + holdingReplies + answered + unanswered + open > 0;
        }

        BodyPerformance report(String body, Period period) {
            return new BodyPerformance(
                    body,
                    period.from(),
                    period.day(),
                    sent,
                    new Share(inTarget, answered),
                    new Share(inTarget, answered + unanswered + overdue),
                    Spread.of(toAnswer),
                    unanswered,
                    open,
                    overdue,
                    open > 0 && isLongestKnown ? OptionalInt.of(longestOpen) : OptionalInt.empty(),
                    chases,
                    holdingReplies,
                    notCounted);
        }
    }
}
