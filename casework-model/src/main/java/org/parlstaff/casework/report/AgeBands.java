package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.clock.WorkingCalendar;

/**
 * How old the live cases are, in bands such as 0 to 19, 20 to 59, and 60 and over.
 *
 * <p>A case older than the calendar is in a band by days and in none by working days: it is named instead.
 *
 * @param day the day to which age is counted
 * @param workingDays the bands by working days
 * @param days the bands by days of any kind
 * @param notCounted the ids of the cases whose working days the calendar does not know
 */
public record AgeBands(
        LocalDate day, List<AgeBands.Band> workingDays, List<AgeBands.Band> days, List<String> notCounted)
        implements JsonForm {

    /**
     * Creates bands.
     *
     * @param day the day to which age is counted
     * @param workingDays the bands by working days
     * @param days the bands by days of any kind
     * @param notCounted the ids of the cases whose working days the calendar does not know
     */
    public AgeBands {
        workingDays = List.copyOf(workingDays);
        days = List.copyOf(days);
        notCounted = List.copyOf(notCounted);
    }

    /**
     * Counts the live cases by age.
     *
     * @param caseload the cases
     * @param edges where a new band begins, in rising order, such as 20 and 60; the first band begins at 0
     * @param calendar the working days to count by
     * @return the bands
     * @throws IllegalArgumentException if the edges do not rise from above 0
     */
    public static AgeBands of(Caseload caseload, List<Integer> edges, WorkingCalendar calendar) {
        List<Integer> workingDays = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        List<String> notCounted = new ArrayList<>();
        for (CaseRecord record : Cases.live(caseload)) {
            days.add(Math.toIntExact(record.age(caseload.day())));
            OptionalInt age = Cases.workingDays(calendar, record.receivedOn(), caseload.day());
            age.ifPresentOrElse(workingDays::add, () -> notCounted.add(record.id()));
        }
        return new AgeBands(caseload.day(), bands(workingDays, edges), bands(days, edges), notCounted);
    }

    private static List<Band> bands(List<Integer> ages, List<Integer> edges) {
        List<Band> bands = new ArrayList<>();
        int from = 0;
        for (int edge : edges) {
            if (edge <= from) {
                throw new IllegalArgumentException("edges must rise from above 0: " + edges);
            }
            bands.add(band(ages, from, OptionalInt.of(edge)));
            from = edge;
        }
        bands.add(band(ages, from, OptionalInt.empty()));
        return bands;
    }

    private static Band band(List<Integer> ages, int from, OptionalInt until) {
        int count = (int) ages.stream()
                .filter(age -> age >= from && (until.isEmpty() || age < until.getAsInt()))
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
