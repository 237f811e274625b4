package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.clock.WorkingCalendar;

/**
 * How old the live cases are, in bands such as 0 to 19, 20 to 59, and 60 and over.
 *
 * @param day the day to which age is counted
 * @param workingDays the bands by working days
 * @param days the bands by days of any kind
 */
public record AgeBands(LocalDate day, List<AgeBands.Band> workingDays, List<AgeBands.Band> days) implements JsonForm {

    /**
     * Creates bands.
     *
     * @param day the day to which age is counted
     * @param workingDays the bands by working days
     * @param days the bands by days of any kind
     */
    public AgeBands {
        workingDays = List.copyOf(workingDays);
        days = List.copyOf(days);
    }

    /**
     * Counts the live cases by age.
     *
     * @param caseload the cases
     * @param edges where a new band begins, in rising order, such as 20 and 60; the first band begins at 0
     * @param calendar the working days to count by
     * @return the bands
     * @throws IllegalArgumentException if the edges do not rise from above 0
     * @throws java.time.DateTimeException if the calendar does not know a day
     */
    public static AgeBands of(Caseload caseload, List<Integer> edges, WorkingCalendar calendar) {
        List<CaseRecord> live = Cases.live(caseload);
        return new AgeBands(
                caseload.day(),
                bands(live, edges, record -> calendar.workingDaysBetween(record.receivedOn(), caseload.day())),
                bands(live, edges, record -> Math.toIntExact(record.age(caseload.day()))));
    }

    private static List<Band> bands(List<CaseRecord> live, List<Integer> edges, ToIntFunction<CaseRecord> age) {
        List<Band> bands = new ArrayList<>();
        int from = 0;
        for (int edge : edges) {
            if (edge <= from) {
                throw new IllegalArgumentException("edges must rise from above 0: " + edges);
            }
            bands.add(band(live, from, OptionalInt.of(edge), age));
            from = edge;
        }
        bands.add(band(live, from, OptionalInt.empty(), age));
        return bands;
    }

    private static Band band(List<CaseRecord> live, int from, OptionalInt until, ToIntFunction<CaseRecord> age) {
        int count = (int) live.stream()
                .mapToInt(age)
                .filter(days -> days >= from && (until.isEmpty() || days < until.getAsInt()))
                .count();
        return new Band(from, until, count);
    }

    /**
     * A band of ages.
     *
     * @param from the lowest age in it
     * @param until the first age that is no longer in it, none for the last band
     * @param count how many cases
     */
    public record Band(int from, OptionalInt until, int count) {}
}
