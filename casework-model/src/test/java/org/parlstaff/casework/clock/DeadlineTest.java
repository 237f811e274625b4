package org.parlstaff.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.casework.clock.Deadline.Counting;
import org.parlstaff.casework.clock.Deadline.End;
import org.parlstaff.casework.clock.Deadline.Start;
import org.parlstaff.casework.clock.Deadline.Unit;

class DeadlineTest {

    private static final WorkingCalendar ENGLAND_AND_WALES =
            WorkingCalendars.shipped().calendar("england-and-wales");
    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");

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

    /** Facts on casework, 1.6 and 5.10: "beginning with" counts the first day, "within N of" and "after" do not. */
    @ParameterizedTest(name = "{1} {2} {3} from {0}: {4}")
    @CsvSource(textBlock = """
            # n months beginning with 29 February 2024 end with 28 February 2025
            2024-02-29, 12, MONTHS, INCLUSIVE, 2025-02-28
            2024-02-29,  1, YEARS,  INCLUSIVE, 2025-02-28
            2024-02-29,  4, YEARS,  INCLUSIVE, 2028-02-28
            2024-02-29, 12, MONTHS, EXCLUSIVE, 2025-02-28
            2024-02-29,  4, YEARS,  EXCLUSIVE, 2028-02-29
            2024-02-28, 12, MONTHS, INCLUSIVE, 2025-02-27
            2024-03-01, 12, MONTHS, INCLUSIVE, 2025-02-28
            2025-02-28, 12, MONTHS, INCLUSIVE, 2026-02-27
            # months of unequal length
            2025-01-29,  1, MONTHS, INCLUSIVE, 2025-02-28
            2025-01-28,  1, MONTHS, INCLUSIVE, 2025-02-27
            2025-01-31,  1, MONTHS, INCLUSIVE, 2025-02-28
            2025-01-31,  1, MONTHS, EXCLUSIVE, 2025-02-28
            2025-02-01,  1, MONTHS, INCLUSIVE, 2025-02-28
            2025-03-31,  1, MONTHS, INCLUSIVE, 2025-04-30
            2026-08-31,  6, MONTHS, EXCLUSIVE, 2027-02-28
            2026-03-10,  6, MONTHS, EXCLUSIVE, 2026-09-10
            2026-03-10,  6, MONTHS, INCLUSIVE, 2026-09-09
            2026-03-10,  1, YEARS,  EXCLUSIVE, 2027-03-10
            2026-03-10,  1, YEARS,  INCLUSIVE, 2027-03-09
            # days
            2026-11-21,  1, DAYS,   INCLUSIVE, 2026-11-21
            2026-11-21,  1, DAYS,   EXCLUSIVE, 2026-11-22
            2026-11-21, 30, DAYS,   INCLUSIVE, 2026-12-20
            2026-11-21, 30, DAYS,   EXCLUSIVE, 2026-12-21
            # working days
            2026-11-20,  1, WORKING_DAYS, INCLUSIVE, 2026-11-20
            2026-11-20,  1, WORKING_DAYS, EXCLUSIVE, 2026-11-23
            2026-11-21,  1, WORKING_DAYS, INCLUSIVE, 2026-11-23
            2026-11-21,  1, WORKING_DAYS, EXCLUSIVE, 2026-11-23
            """)
    void counts_each_unit_with_and_without_its_first_day(
            LocalDate start, int length, Unit unit, Counting counting, LocalDate due) {
        assertThat(due(deadline(Start.SAME_DAY, length, unit, counting, End.AS_IS), start, ENGLAND_AND_WALES))
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} days, {2}: {3}")
    @CsvSource({
        "2026-11-21, 1, AS_IS,            2026-11-22",
        "2026-11-21, 1, NEXT_WORKING_DAY, 2026-11-23",
        "2026-11-22, 1, NEXT_WORKING_DAY, 2026-11-23",
        "2026-12-24, 1, NEXT_WORKING_DAY, 2026-12-29"
    })
    void moves_a_last_day_that_is_not_a_working_day(LocalDate start, int length, End end, LocalDate due) {
        assertThat(due(deadline(Start.SAME_DAY, length, Unit.DAYS, Counting.EXCLUSIVE, end), start, ENGLAND_AND_WALES))
                .isEqualTo(due);
    }

    @Test
    void needs_no_calendar_for_what_is_not_counted_in_working_days() {
        Deadline year = deadline(Start.SAME_DAY, 1, Unit.YEARS, Counting.INCLUSIVE, End.AS_IS);

        assertThat(due(year, LocalDate.of(2035, 6, 1), ENGLAND_AND_WALES)).isEqualTo("2036-05-31");
    }

    /** The calendars end with Sunday 31 December 2028; the last working day is Friday 29. */
    @ParameterizedTest(name = "{0} {1} {2} {3}: covered {4}")
    @CsvSource({
        "2028-12-28, NEXT_WORKING_DAY, 1, AS_IS,            true",
        "2028-12-29, NEXT_WORKING_DAY, 1, AS_IS,            false",
        "2028-12-28, NEXT_WORKING_DAY, 2, AS_IS,            false",
        "2028-12-31, NEXT_DAY,         1, AS_IS,            false",
        "2028-12-27, ROLL_THEN_NEXT,   1, AS_IS,            true",
        "2028-12-30, ROLL_THEN_NEXT,   1, AS_IS,            false",
        "2018-12-31, NEXT_WORKING_DAY, 1, AS_IS,            false",
        "2018-12-31, ROLL_THEN_NEXT,   1, AS_IS,            false",
        "2029-06-01, SAME_DAY,         1, AS_IS,            false"
    })
    void refuses_a_working_day_the_calendar_does_not_know(
            LocalDate start, Start rule, int length, End end, boolean isCovered) {
        Deadline deadline = deadline(rule, length, Unit.WORKING_DAYS, Counting.INCLUSIVE, end);

        assertThat(deadline.due(start, ENGLAND_AND_WALES) instanceof DueAnswer.Due)
                .isEqualTo(isCovered);
    }

    @Test
    void refuses_with_code_and_reason_and_keeps_its_inputs() {
        LocalDate start = LocalDate.of(2028, 12, 20);
        Deadline deadline = Deadline.workingDaysAfter(20);
        DueAnswer answer = deadline.due(start, ENGLAND_AND_WALES);

        assertThat(answer)
                .isEqualTo(new DueAnswer.Refused(DueAnswer.Code.DAY_NOT_COVERED, deadline, start, ENGLAND_AND_WALES));
        assertThatThrownBy(answer::orElseThrow)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("deadline.day-not-covered: Calendar that does not reach: England and Wales. "
                        + "First day known: 1 January 2019. Last day known: 31 December 2028. "
                        + "Start: 20 December 2028.");
        assertThat(((DueAnswer.Refused) answer).text(WELSH))
                .isEqualTo("Calendr nad yw’n cyrraedd: England and Wales. "
                        + "Diwrnod cyntaf hysbys: 1 Ionawr 2019. Diwrnod olaf hysbys: 31 Rhagfyr 2028. "
                        + "Dechrau: 20 Rhagfyr 2028.");
    }

    @Test
    void refuses_an_end_that_would_have_to_move_past_the_calendar() {
        Deadline deadline = deadline(Start.SAME_DAY, 1, Unit.DAYS, Counting.EXCLUSIVE, End.NEXT_WORKING_DAY);

        assertThat(deadline.due(LocalDate.of(2028, 12, 28), ENGLAND_AND_WALES)).isInstanceOf(DueAnswer.Due.class);
        assertThat(deadline.due(LocalDate.of(2028, 12, 29), ENGLAND_AND_WALES)).isInstanceOf(DueAnswer.Refused.class);
    }

    @Test
    void is_overdue_the_day_after_it_was_due() {
        DueAnswer.Due due = Deadline.workingDaysAfter(20)
                .due(LocalDate.of(2026, 11, 21), ENGLAND_AND_WALES)
                .orElseThrow();

        assertThat(due.isOverdue(LocalDate.of(2026, 12, 17))).isFalse();
        assertThat(due.isOverdue(LocalDate.of(2026, 12, 18))).isFalse();
        assertThat(due.isOverdue(LocalDate.of(2026, 12, 19))).isTrue();
    }

    @Test
    void shows_its_working_in_both_languages() {
        DueAnswer.Due due = Deadline.workingDaysAfter(20)
                .due(LocalDate.of(2026, 11, 21), WorkingCalendars.shipped().calendar("scotland"))
                .orElseThrow();

        assertThat(due.working())
                .extracting(step -> step.text(Locale.UK))
                .containsExactly(
                        "Start: Saturday 21 November 2026.",
                        "Count starts on the next working day: Monday 23 November 2026.",
                        "Working days counted, with the first day: 20. Last: Monday 21 December 2026.",
                        "Bank holidays on the way: 30 November 2026.",
                        "Due: Monday 21 December 2026.");
        assertThat(due.working())
                .extracting(step -> step.text(WELSH))
                .containsExactly(
                        "Dechrau: Dydd Sadwrn 21 Tachwedd 2026.",
                        "Cyfrif yn dechrau ar y diwrnod gwaith nesaf: Dydd Llun 23 Tachwedd 2026.",
                        "Diwrnodau gwaith a gyfrifwyd, gyda’r diwrnod cyntaf: 20. Olaf: Dydd Llun 21 Rhagfyr 2026.",
                        "Gwyliau banc ar y ffordd: 30 Tachwedd 2026.",
                        "Dyddiad cau: Dydd Llun 21 Rhagfyr 2026.");
        assertThat(due.working())
                .extracting(DueAnswer.Step::code)
                .containsExactly(
                        "deadline.start",
                        "deadline.start.next-working-day",
                        "deadline.count.working-days.inclusive",
                        "deadline.bank-holidays",
                        "deadline.end.as-is");
    }

    @Test
    void names_bank_holidays_only_where_they_could_matter() {
        LocalDate start = LocalDate.of(2026, 12, 20);
        Deadline asIs = deadline(Start.SAME_DAY, 10, Unit.DAYS, Counting.EXCLUSIVE, End.AS_IS);
        Deadline moved = deadline(Start.SAME_DAY, 5, Unit.DAYS, Counting.EXCLUSIVE, End.NEXT_WORKING_DAY);

        assertThat(asIs.due(start, ENGLAND_AND_WALES).orElseThrow().working())
                .extracting(DueAnswer.Step::code)
                .doesNotContain("deadline.bank-holidays");
        assertThat(moved.due(start, ENGLAND_AND_WALES).orElseThrow().working())
                .extracting(step -> step.text(Locale.UK))
                .containsExactly(
                        "Start: Sunday 20 December 2026.",
                        "Count starts on the same day: Sunday 20 December 2026.",
                        "Days counted, without the first day: 5. Last: Friday 25 December 2026.",
                        "Bank holidays on the way: 25 December 2026, 28 December 2026.",
                        "Due, on a working day: Tuesday 29 December 2026.");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "10001"})
    void refuses_a_length_that_makes_no_sense(int length) {
        assertThatThrownBy(() -> Deadline.workingDaysAfter(length))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length must be from 1 to 10000: " + length);
    }

    @Test
    void takes_the_longest_length_there_is() {
        Deadline longest = deadline(Start.SAME_DAY, 10_000, Unit.DAYS, Counting.EXCLUSIVE, End.AS_IS);

        assertThat(due(longest, LocalDate.of(2000, 1, 1), ENGLAND_AND_WALES)).isEqualTo("2027-05-19");
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
