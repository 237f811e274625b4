package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.clock.WorkingCalendar;

/**
 * Where cases spend their time, and which way they go.
 *
 * @param day the day to which time is counted
 * @param workingDays the working days all cases together spent in each live status
 * @param steps how often a case went from one status to another
 */
public record StatusTimes(LocalDate day, Map<Status, Integer> workingDays, Map<StatusTimes.Step, Integer> steps) implements JsonForm {

    /**
     * Adds up a caseload.
     *
     * @param caseload the cases
     * @param calendar the working days to count by
     * @return the times and steps
     * @throws java.time.DateTimeException if the calendar does not know a day
     */
    public static StatusTimes of(Caseload caseload, WorkingCalendar calendar) {
        Map<Status, Integer> workingDays = new TreeMap<>();
        Map<Step, Integer> steps = new TreeMap<>();
        for (CaseRecord record : Cases.counted(caseload)) {
            List<CaseRecord.Move> moves = record.moves();
            for (int i = 0; i < moves.size(); i++) {
                boolean last = i + 1 == moves.size();
                LocalDate from = moves.get(i).at().toLocalDate();
                LocalDate until = last ? caseload.day() : moves.get(i + 1).at().toLocalDate();
                Status status = moves.get(i).to();
                if (status.isLive()) {
                    workingDays.merge(status, calendar.workingDaysBetween(from, until), Integer::sum);
                }
                if (!last) {
                    Cases.count(steps, new Step(status, moves.get(i + 1).to()));
                }
            }
        }
        return new StatusTimes(caseload.day(), Cases.frozen(workingDays), Cases.frozen(steps));
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
