package org.parlstaff.casework.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The working days of a span, numbered once so that each question afterwards is a look in an array. */
final class WorkingDays {

    private final LocalDate first;
    /** How many of the first i days of the span are working days; one entry more than there are days. */
    private final int[] before;
    /** The working days themselves, in order. */
    private final LocalDate[] days;

    WorkingDays(LocalDate from, LocalDate until, Set<DayOfWeek> weekend, Set<LocalDate> bankHolidays) {
        int length = Math.toIntExact(until.toEpochDay() - from.toEpochDay());
        List<LocalDate> working = new ArrayList<>();
        first = from;
        before = new int[length + 1];
        for (int i = 0; i < length; i++) {
            LocalDate day = from.plusDays(i);
            if (!weekend.contains(day.getDayOfWeek()) && !bankHolidays.contains(day)) {
                working.add(day);
            }
            before[i + 1] = working.size();
        }
        days = working.toArray(LocalDate[]::new);
    }

    boolean contains(LocalDate covered) {
        int position = position(covered);
        return before[position + 1] > before[position];
    }

    /** Counts the working days after the first day up to and with the second; both must be covered. */
    int countAfter(LocalDate startExclusive, LocalDate endInclusive) {
        return before[position(endInclusive) + 1] - before[position(startExclusive) + 1];
    }

    /** Finds the n-th working day on or after a covered day, n from 1; empty if it lies past the span. */
    Optional<LocalDate> find(LocalDate covered, int n) {
        return nth(before[position(covered)], n);
    }

    /** Finds the n-th working day after a covered day, n from 1; empty if it lies past the span. */
    Optional<LocalDate> findAfter(LocalDate covered, int n) {
        return nth(before[position(covered) + 1], n);
    }

    private Optional<LocalDate> nth(int passed, int n) {
        return n <= days.length - passed ? Optional.of(days[passed + n - 1]) : Optional.empty();
    }

    private int position(LocalDate covered) {
        return (int) (covered.toEpochDay() - first.toEpochDay());
    }
}
