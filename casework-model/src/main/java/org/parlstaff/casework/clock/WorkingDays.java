package org.parlstaff.casework.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The working days of a span, numbered once so that each question afterwards is a look in an array. */
final class WorkingDays {

    private final LocalDate first;
    /** How many of the first i days of the span are working days; one entry more than there are days. */
    private final int[] before;
    /** Where in the span each working day lies, in order. */
    private final int[] positions;

    WorkingDays(LocalDate from, LocalDate until, Set<LocalDate> bankHolidays) {
        int length = Math.toIntExact(until.toEpochDay() - from.toEpochDay());
        int[] working = new int[length];
        first = from;
        before = new int[length + 1];
        int count = 0;
        for (int i = 0; i < length; i++) {
            LocalDate day = from.plusDays(i);
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !bankHolidays.contains(day)) {
                working[count++] = i;
            }
            before[i + 1] = count;
        }
        positions = Arrays.copyOf(working, count);
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
        int passed = before[position(covered)];
        return n <= positions.length - passed
                ? Optional.of(first.plusDays(positions[passed + n - 1]))
                : Optional.empty();
    }

    private int position(LocalDate covered) {
        return (int) (covered.toEpochDay() - first.toEpochDay());
    }
}
