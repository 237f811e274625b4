package org.parlstaff.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.casework.clock.Deadline.Counting;
import org.parlstaff.casework.clock.Deadline.End;
import org.parlstaff.casework.clock.Deadline.Start;
import org.parlstaff.casework.clock.Deadline.Unit;

class DeadlineTest {

    /** Twenty working days; facts on casework, 1.6, and on bank holidays. 21 November 2026 is a Saturday. */
    @ParameterizedTest(name = "{0}, {1}, {2} -> {3}")
    @CsvSource(textBlock = """
            # the trap: the Cabinet Office's day-after rule and the Home Office's code part company on a Saturday
            england-and-wales, NEXT_WORKING_DAY, 2026-11-21, 2026-12-18
            england-and-wales, ROLL_THEN_NEXT,   2026-11-21, 2026-12-21
            # St Andrew's Day, Monday 30 November 2026
            scotland,          NEXT_WORKING_DAY, 2026-11-21, 2026-12-21
            scotland,          ROLL_THEN_NEXT,   2026-11-21, 2026-12-22
            northern-ireland,  NEXT_WORKING_DAY, 2026-11-21, 2026-12-18
            northern-ireland,  ROLL_THEN_NEXT,   2026-11-21, 2026-12-21
            # for a receipt on a working day the two agree
            england-and-wales, NEXT_WORKING_DAY, 2026-11-20, 2026-12-18
            england-and-wales, ROLL_THEN_NEXT,   2026-11-20, 2026-12-18
            england-and-wales, NEXT_WORKING_DAY, 2026-11-23, 2026-12-21
            england-and-wales, ROLL_THEN_NEXT,   2026-11-23, 2026-12-21
            # a Sunday is like the Saturday
            england-and-wales, NEXT_WORKING_DAY, 2026-11-22, 2026-12-18
            england-and-wales, ROLL_THEN_NEXT,   2026-11-22, 2026-12-21
            # counting from the day after, or from the day itself, reaches the same first working day
            england-and-wales, NEXT_DAY,         2026-11-21, 2026-12-18
            england-and-wales, SAME_DAY,         2026-11-21, 2026-12-18
            england-and-wales, SAME_DAY,         2026-11-20, 2026-12-17
            # Christmas 2026: Friday 25 and, for Boxing Day, Monday 28 December
            england-and-wales, NEXT_WORKING_DAY, 2026-12-04, 2027-01-06
            """)
    void counts_twenty_working_days(String calendar, Start start, LocalDate received, LocalDate due) {
        Deadline deadline = deadline(start, 20, Unit.WORKING_DAYS, Counting.INCLUSIVE, End.AS_IS);

        assertThat(due(deadline, received, WorkingCalendars.shipped().calendar(calendar)))
                .isEqualTo(due);
    }

    private static LocalDate due(Deadline deadline, LocalDate start, WorkingCalendar calendar) {
        return deadline.due(start, calendar).orElseThrow().day();
    }

    private static Deadline deadline(Start start, int length, Unit unit, Counting counting, End end) {
        return Deadline.builder()
                .start(start)
                .length(length)
                .unit(unit)
                .counting(counting)
                .end(end)
                .build();
    }
}
