package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.clock.WorkingCalendar;

/**
 * Where cases spent their time in a period that ends with the day of the caseload, and which way they went.
 *
 * @param from the first day of the period
 * @param day the last day of the period
 * @param workingDays the working days all cases together spent in each live status
 * @param steps how often a case went from one status to another
 * @param notCounted the ids of the cases that spent working days of the period in a live status which the calendar does
 *     not know
 */
public record StatusTimes(
        LocalDate from,
        LocalDate day,
        Map<Status, Integer> workingDays,
        Map<StatusTimes.Step, Integer> steps,
        List<String> notCounted)
        implements JsonForm {

    /**
     * Adds up a period.
     *
     * @param caseload the cases, as they stood at the end of the period
     * @param startInclusive the first day of the period
     * @param calendar the working days to count by
     * @return the times and steps
     * @throws IllegalArgumentException if the period begins after the day of the caseload
     */
    public static StatusTimes of(Caseload caseload, LocalDate startInclusive, WorkingCalendar calendar) {
        LocalDate before = Cases.start(caseload, startInclusive).minusDays(1);
        Map<Status, Integer> workingDays = new TreeMap<>();
        Map<Step, Integer> steps = new TreeMap<>();
        SortedSet<String> notCounted = new TreeSet<>();
        for (CaseRecord record : Cases.counted(caseload)) {
            List<CaseRecord.Move> moves = record.moves();
            for (int i = 0; i < moves.size(); i++) {
                boolean last = i + 1 == moves.size();
                LocalDate from = moves.get(i).at().toLocalDate();
                LocalDate until = last ? caseload.day() : moves.get(i + 1).at().toLocalDate();
                if (!until.isAfter(before)) {
                    continue;
                }
                Status status = moves.get(i).to();
                if (status.isLive()) {
                    Cases.workingDays(calendar, from.isAfter(before) ? from : before, until)
                            .ifPresentOrElse(
                                    days -> workingDays.merge(status, days, Integer::sum),
                                    () -> notCounted.add(record.id()));
                }
                if (!last) {
                    Cases.count(steps, new Step(status, moves.get(i + 1).to()));
                }
            }
        }
        return new StatusTimes(
                startInclusive,
                caseload.day(),
                Cases.frozen(workingDays),
                Cases.frozen(steps),
                List.copyOf(notCounted));
    }

    /**
     * A step from one status to another.
     *
     * @param from the status before
     * @param to the status after
     */
    public record Step(Status from, Status to) implements Comparable<Step> {

        @Override
        public int compareTo(Step other) {
            int byFrom = from.compareTo(other.from);
            return byFrom == 0 ? to.compareTo(other.to) : byFrom;
        }
    }
}
