package org.parlstaff.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertyTest {

    @Property
    void adding_and_counting_working_days_are_inverse(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 250) int count) {
        LocalDate later = calendar.plusWorkingDays(day, count);

        assertThat(calendar.workingDaysBetween(day, later)).isEqualTo(count);
        if (count > 0) {
            assertThat(calendar.isWorkingDay(later)).isTrue();
        }
    }

    @Property
    void counting_and_adding_lead_back_to_a_working_day(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 250) int apart) {
        LocalDate later = calendar.nextOrSameWorkingDay(day.plusDays(apart));

        assertThat(calendar.plusWorkingDays(day, calendar.workingDaysBetween(day, later)))
                .isEqualTo(later);
    }

    @Property
    void cutting_a_span_in_two_changes_no_count(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 200) int first,
            @ForAll @IntRange(max = 200) int second) {
        LocalDate cut = start.plusDays(first);
        LocalDate end = cut.plusDays(second);

        assertThat(calendar.workingDaysBetween(start, cut) + calendar.workingDaysBetween(cut, end))
                .isEqualTo(calendar.workingDaysBetween(start, end));
    }

    @Property
    void a_count_agrees_with_asking_each_day(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 60) int length) {
        LocalDate end = start.plusDays(length);
        long asked = start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(calendar.workingDaysBetween(start, end)).isEqualTo((int) asked);
    }

    @Provide
    static Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(WorkingCalendars.shipped().calendars());
    }

    /** A year before the end of the calendars, so that sums stay inside. */
    @Provide
    static Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2019, 1, 1);
        return Arbitraries.integers().between(0, 3652 - 400).map(first::plusDays);
    }
}
