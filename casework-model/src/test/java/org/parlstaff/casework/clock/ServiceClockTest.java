package org.parlstaff.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parlstaff.casework.clock.ServiceClock.Mark.Kind.PAUSE;
import static org.parlstaff.casework.clock.ServiceClock.Mark.Kind.REOPEN;
import static org.parlstaff.casework.clock.ServiceClock.Mark.Kind.RESUME;
import static org.parlstaff.casework.clock.ServiceClock.Mark.Kind.START;
import static org.parlstaff.casework.clock.ServiceClock.Mark.Kind.STOP;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.casework.clock.ServiceClock.Elapsed;
import org.parlstaff.casework.clock.ServiceClock.Mark;
import org.parlstaff.casework.clock.ServiceClock.Span;
import org.parlstaff.casework.clock.ServiceClock.State;

class ServiceClockTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendars.shipped().calendar("england-and-wales");

    /** Started Monday 2 November 2026, paused the 9th, resumed the 16th, stopped the 20th, opened again the 30th. */
    private static final ServiceClock CLOCK = ServiceClock.of(List.of(
            mark("2026-11-02", START),
            mark("2026-11-09", PAUSE),
            mark("2026-11-16", RESUME),
            mark("2026-11-20", STOP),
            mark("2026-11-30", REOPEN)));

    @ParameterizedTest(name = "{0}: {1}, gross {2} and {3}, net {4} and {5}")
    @CsvSource(textBlock = """
            2026-11-01, NOT_STARTED,  0,  0,  0,  0
            2026-11-02, RUNNING,      0,  0,  0,  0
            2026-11-03, RUNNING,      1,  1,  1,  1
            2026-11-08, RUNNING,      6,  4,  6,  4
            2026-11-09, PAUSED,       7,  5,  7,  5
            2026-11-10, PAUSED,       8,  6,  7,  5
            2026-11-15, PAUSED,      13,  9,  7,  5
            2026-11-16, RUNNING,     14, 10,  7,  5
            2026-11-17, RUNNING,     15, 11,  8,  6
            2026-11-20, STOPPED,     18, 14, 11,  9
            2026-11-29, STOPPED,     18, 14, 11,  9
            2026-11-30, RUNNING,     18, 14, 11,  9
            2026-12-02, RUNNING,     20, 16, 13, 11
            """)
    void tells_state_and_time_on_each_day(
            LocalDate asOf, State state, int grossDays, int grossWorking, int netDays, int netWorking) {
        assertThat(CLOCK.state(asOf)).isEqualTo(state);
        assertThat(CLOCK.gross(asOf, CALENDAR)).isEqualTo(new Elapsed(grossDays, grossWorking));
        assertThat(CLOCK.net(asOf, CALENDAR)).isEqualTo(new Elapsed(netDays, netWorking));
    }

    @Test
    void lists_its_stretches_up_to_the_day_looked_from() {
        assertThat(CLOCK.spans(day("2026-11-12")))
                .containsExactly(
                        new Span(State.RUNNING, day("2026-11-02"), day("2026-11-09")),
                        new Span(State.PAUSED, day("2026-11-09"), day("2026-11-12")));
        assertThat(CLOCK.spans(day("2026-12-02")))
                .containsExactly(
                        new Span(State.RUNNING, day("2026-11-02"), day("2026-11-09")),
                        new Span(State.PAUSED, day("2026-11-09"), day("2026-11-16")),
                        new Span(State.RUNNING, day("2026-11-16"), day("2026-11-20")),
                        new Span(State.RUNNING, day("2026-11-30"), day("2026-12-02")));
        assertThat(CLOCK.spans(day("2026-11-01"))).isEmpty();
    }

    @Test
    void counts_each_cycle_by_itself() {
        List<ServiceClock> cycles = CLOCK.cycles();
        LocalDate asOf = day("2026-12-02");

        assertThat(cycles)
                .containsExactly(
                        ServiceClock.of(List.of(
                                mark("2026-11-02", START),
                                mark("2026-11-09", PAUSE),
                                mark("2026-11-16", RESUME),
                                mark("2026-11-20", STOP))),
                        ServiceClock.of(List.of(mark("2026-11-30", START))));
        assertThat(cycles.get(0).net(asOf, CALENDAR)).isEqualTo(new Elapsed(11, 9));
        assertThat(cycles.get(1).net(asOf, CALENDAR)).isEqualTo(new Elapsed(2, 2));
    }

    /** Ten working days from Monday 2 November: due on the 16th, and on the 23rd after a pause of five. */
    @ParameterizedTest(name = "{0}: due {1}, overdue {2}")
    @CsvSource({
        "2026-11-02, 2026-11-16, false",
        "2026-11-15, 2026-11-16, false",
        "2026-11-16, 2026-11-23, false",
        "2026-11-20, 2026-11-23, false",
        "2026-11-23, 2026-11-23, false",
        "2026-11-24, 2026-11-23, true"
    })
    void moves_what_is_due_by_its_pauses(LocalDate asOf, LocalDate due, boolean isOverdue) {
        ServiceClock paused = ServiceClock.of(
                List.of(mark("2026-11-02", START), mark("2026-11-09", PAUSE), mark("2026-11-16", RESUME)));
        Deadline deadline = Deadline.workingDaysAfter(10);

        assertThat(paused.due(deadline, asOf, CALENDAR).orElseThrow().day()).isEqualTo(due);
        assertThat(paused.isOverdue(deadline, asOf, CALENDAR)).isEqualTo(isOverdue);
    }

    @Test
    void shows_the_pause_in_the_working() {
        ServiceClock paused = ServiceClock.of(
                List.of(mark("2026-11-02", START), mark("2026-11-09", PAUSE), mark("2026-11-16", RESUME)));
        Deadline days = Deadline.builder()
                .start(Deadline.Start.NEXT_DAY)
                .length(30)
                .unit(Deadline.Unit.DAYS)
                .counting(Deadline.Counting.INCLUSIVE)
                .end(Deadline.End.AS_IS)
                .build();

        assertThat(paused.due(Deadline.workingDaysAfter(10), day("2026-11-20"), CALENDAR)
                        .orElseThrow()
                        .working())
                .extracting(step -> step.text(Locale.UK))
                .containsExactly(
                        "Start: Monday 2 November 2026.",
                        "Count starts on the next working day: Tuesday 3 November 2026.",
                        "Working days counted, with the first day: 10. Last: Monday 16 November 2026.",
                        "Working days the clock stood still: 5.",
                        "Due: Monday 23 November 2026.");
        ServiceClock inAdvent = ServiceClock.of(
                List.of(mark("2026-12-01", START), mark("2026-12-02", PAUSE), mark("2026-12-09", RESUME)));
        assertThat(inAdvent.due(days, day("2026-12-20"), CALENDAR).orElseThrow().working())
                .extracting(DueAnswer.Step::code)
                .containsExactly(
                        "deadline.start",
                        "deadline.start.next-day",
                        "deadline.count.days.inclusive",
                        "deadline.paused.days",
                        "deadline.end.as-is");
        assertThat(paused.due(days, day("2026-11-20"), CALENDAR).orElseThrow().working())
                .extracting(step -> step.text(Locale.UK))
                .containsExactly(
                        "Start: Monday 2 November 2026.",
                        "Count starts on the day after: Tuesday 3 November 2026.",
                        "Days counted, with the first day: 30. Last: Wednesday 2 December 2026.",
                        "Days the clock stood still: 7.",
                        "Due: Wednesday 9 December 2026.");
    }

    @Test
    void is_not_overdue_by_a_pause_that_began_in_time() {
        ServiceClock paused = ServiceClock.of(List.of(mark("2026-11-02", START), mark("2026-11-16", PAUSE)));
        Deadline deadline = Deadline.workingDaysAfter(10);

        assertThat(paused.isOverdue(deadline, day("2026-11-16"), CALENDAR)).isFalse();
        assertThat(paused.isOverdue(deadline, day("2026-11-21"), CALENDAR)).isFalse();
        assertThat(paused.isOverdue(deadline, day("2028-11-21"), CALENDAR)).isFalse();
    }

    @Test
    void stays_overdue_when_it_is_paused_too_late() {
        ServiceClock late = ServiceClock.of(
                List.of(mark("2026-11-02", START), mark("2026-11-17", PAUSE), mark("2026-12-17", RESUME)));
        Deadline deadline = Deadline.workingDaysAfter(10);

        assertThat(late.isOverdue(deadline, day("2026-11-17"), CALENDAR)).isTrue();
        assertThat(late.isOverdue(deadline, day("2026-12-01"), CALENDAR)).isTrue();
        assertThat(late.isOverdue(deadline, day("2026-12-17"), CALENDAR)).isTrue();
    }

    @Test
    void is_judged_by_the_day_it_was_stopped_and_anew_when_it_is_opened_again() {
        ServiceClock clock = ServiceClock.of(
                List.of(mark("2026-11-02", START), mark("2026-11-17", STOP), mark("2026-12-07", REOPEN)));
        Deadline deadline = Deadline.workingDaysAfter(10);

        assertThat(clock.isOverdue(deadline, day("2026-11-16"), CALENDAR)).isFalse();
        assertThat(clock.isOverdue(deadline, day("2026-11-17"), CALENDAR)).isTrue();
        assertThat(clock.isOverdue(deadline, day("2026-12-06"), CALENDAR)).isTrue();
        assertThat(clock.isOverdue(deadline, day("2026-12-07"), CALENDAR)).isFalse();
        assertThat(clock.due(deadline, day("2026-12-07"), CALENDAR)
                        .orElseThrow()
                        .day())
                .isEqualTo("2026-12-21");
    }

    @Test
    void may_be_stopped_while_it_is_paused() {
        ServiceClock clock = ServiceClock.of(
                List.of(mark("2026-11-02", START), mark("2026-11-16", PAUSE), mark("2026-11-20", STOP)));

        assertThat(clock.state(day("2026-11-20"))).isEqualTo(State.STOPPED);
        assertThat(clock.isOverdue(Deadline.workingDaysAfter(10), day("2026-11-25"), CALENDAR))
                .isFalse();
    }

    @Test
    void needs_the_calendar_only_for_working_days() {
        ServiceClock future = ServiceClock.of(
                List.of(mark("2031-01-01", START), mark("2031-01-08", PAUSE), mark("2031-01-15", RESUME)));
        Deadline year = Deadline.builder()
                .start(Deadline.Start.SAME_DAY)
                .length(1)
                .unit(Deadline.Unit.YEARS)
                .counting(Deadline.Counting.INCLUSIVE)
                .end(Deadline.End.AS_IS)
                .build();
        LocalDate asOf = day("2031-06-01");

        assertThat(future.due(year, asOf, CALENDAR).orElseThrow().day()).isEqualTo("2032-01-07");
        assertThat(future.due(Deadline.workingDaysAfter(1), asOf, CALENDAR)).isInstanceOf(DueAnswer.Refused.class);
        assertThatThrownBy(() -> future.isOverdue(Deadline.workingDaysAfter(1), asOf, CALENDAR))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("deadline.day-not-covered: ");
        assertThatThrownBy(() -> future.gross(asOf, CALENDAR)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void refuses_when_a_pause_leaves_the_calendar() {
        ServiceClock clock = ServiceClock.of(
                List.of(mark("2028-12-01", START), mark("2028-12-04", PAUSE), mark("2029-01-02", RESUME)));
        ServiceClock early = ServiceClock.of(
                List.of(mark("2018-12-01", START), mark("2018-12-04", PAUSE), mark("2019-01-02", RESUME)));

        assertThat(clock.due(Deadline.workingDaysAfter(1), day("2029-01-02"), CALENDAR))
                .isInstanceOf(DueAnswer.Refused.class);
        assertThat(early.due(Deadline.workingDaysAfter(1), day("2019-01-02"), CALENDAR))
                .isInstanceOf(DueAnswer.Refused.class);
    }

    @Test
    void refuses_to_say_what_is_due_before_it_starts() {
        assertThatThrownBy(() -> CLOCK.due(Deadline.workingDaysAfter(10), day("2026-11-01"), CALENDAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("asOf must not be before the clock starts: 2026-11-01");
    }

    @ParameterizedTest(name = "{0} then {1}")
    @CsvSource({
        "START,  START,  NOT_STARTED, RUNNING",
        "START,  RESUME, PAUSED,      RUNNING",
        "START,  REOPEN, STOPPED,     RUNNING",
        "PAUSE,  PAUSE,  RUNNING,     PAUSED",
        "PAUSE,  REOPEN, STOPPED,     PAUSED",
        "STOP,   STOP,   RUNNING,     STOPPED",
        "STOP,   PAUSE,  RUNNING,     STOPPED",
        "STOP,   RESUME, PAUSED,      STOPPED"
    })
    void refuses_a_mark_that_does_not_fit(Mark.Kind before, Mark.Kind mark, State required, State state) {
        List<Mark> marks = before == START
                ? List.of(mark("2026-11-02", START), mark("2026-11-03", mark))
                : List.of(mark("2026-11-02", START), mark("2026-11-02", before), mark("2026-11-03", mark));

        assertThatThrownBy(() -> ServiceClock.of(marks))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("clock must be " + required + " for " + mark + " on 2026-11-03: " + state);
    }

    @Test
    void refuses_no_marks_a_first_mark_that_is_no_start_and_marks_out_of_order() {
        assertThatThrownBy(() -> ServiceClock.of(List.of())).hasMessage("marks must not be empty: []");
        assertThatThrownBy(() -> ServiceClock.of(List.of(mark("2026-11-02", PAUSE))))
                .hasMessage("clock must be RUNNING for PAUSE on 2026-11-02: NOT_STARTED");
        assertThatThrownBy(() -> ServiceClock.of(List.of(mark("2026-11-02", START), mark("2026-11-01", PAUSE))))
                .hasMessage("marks must be in order of days: 2026-11-02, 2026-11-01");
    }

    private static Mark mark(String day, Mark.Kind kind) {
        return new Mark(day(day), kind);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
