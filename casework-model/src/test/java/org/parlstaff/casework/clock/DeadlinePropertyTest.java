package org.parlstaff.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parlstaff.casework.clock.Deadline.Counting;
import org.parlstaff.casework.clock.Deadline.End;
import org.parlstaff.casework.clock.Deadline.Start;
import org.parlstaff.casework.clock.Deadline.Unit;

class DeadlinePropertyTest {

    @Property
    void a_later_start_is_never_due_sooner(
            @ForAll("deadlines") Deadline deadline,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 40) int later) {
        assertThat(due(deadline, start.plusDays(later), calendar)).isAfterOrEqualTo(due(deadline, start, calendar));
    }

    @Property
    void a_longer_limit_is_never_due_sooner(
            @ForAll("deadlines") Deadline deadline,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start) {
        Deadline longer = change(deadline).length(deadline.length() + 1).build();

        assertThat(due(longer, start, calendar))
                .isAfter(due(deadline, start, calendar).minusDays(1));
    }

    @Property
    void counting_the_first_day_never_makes_a_limit_longer(
            @ForAll("deadlines") Deadline deadline,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start) {
        assertThat(due(change(deadline).counting(Counting.INCLUSIVE).build(), start, calendar))
                .isBeforeOrEqualTo(
                        due(change(deadline).counting(Counting.EXCLUSIVE).build(), start, calendar));
    }

    @Property
    void rolling_first_is_never_sooner_than_the_next_working_day_and_the_same_on_a_working_day(
            @ForAll("deadlines") Deadline deadline,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start) {
        LocalDate next = due(change(deadline).start(Start.NEXT_WORKING_DAY).build(), start, calendar);
        LocalDate rolled = due(change(deadline).start(Start.ROLL_THEN_NEXT).build(), start, calendar);

        assertThat(rolled).isAfterOrEqualTo(next);
        if (calendar.isWorkingDay(start)) {
            assertThat(rolled).isEqualTo(next);
        }
    }

    @Property
    void an_end_on_a_working_day_is_one_and_the_first_there_is(
            @ForAll("deadlines") Deadline deadline,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start) {
        LocalDate asIs = due(change(deadline).end(End.AS_IS).build(), start, calendar);
        LocalDate moved = due(change(deadline).end(End.NEXT_WORKING_DAY).build(), start, calendar);

        assertThat(moved).isEqualTo(calendar.nextOrSameWorkingDay(asIs));
    }

    @Property
    void working_days_are_due_on_a_working_day_that_many_after_the_start(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        LocalDate due = due(Deadline.workingDaysAfter(length), start, calendar);

        assertThat(due).isEqualTo(calendar.plusWorkingDays(start, length));
    }

    @Property
    void the_working_begins_with_the_start_and_ends_with_the_day_due(
            @ForAll("deadlines") Deadline deadline,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate start) {
        DueAnswer.Due due = deadline.due(start, calendar).orElseThrow();

        assertThat(due.working().get(0).day()).isEqualTo(start);
        assertThat(due.working().get(due.working().size() - 1).day()).isEqualTo(due.day());
    }

    private static LocalDate due(Deadline deadline, LocalDate start, WorkingCalendar calendar) {
        return deadline.due(start, calendar).orElseThrow().day();
    }

    private static Deadline.Builder change(Deadline deadline) {
        Deadline.Builder builder = Deadline.builder();
        builder.copy(deadline);
        return builder;
    }

    @Provide
    static Arbitrary<Deadline> deadlines() {
        return Combinators.combine(
                        Arbitraries.of(Start.class),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of(Unit.class).filter(unit -> unit != Unit.YEARS),
                        Arbitraries.of(Counting.class),
                        Arbitraries.of(End.class))
                .as((start, length, unit, counting, end) -> Deadline.builder()
                        .start(start)
                        .length(length)
                        .unit(unit)
                        .counting(counting)
                        .end(end)
                        .build());
    }

    @Provide
    static Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(WorkingCalendars.shipped().calendars());
    }

    /** Three years before the end of the calendars, so that every deadline stays inside. */
    @Provide
    static Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2019, 1, 1);
        return Arbitraries.integers().between(0, 3652 - 1100).map(first::plusDays);
    }
}
