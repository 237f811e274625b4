package org.parlstaff.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parlstaff.casework.clock.ServiceClock.Elapsed;
import org.parlstaff.casework.clock.ServiceClock.Mark;
import org.parlstaff.casework.clock.ServiceClock.Span;
import org.parlstaff.casework.clock.ServiceClock.State;

class ServiceClockPropertyTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendars.shipped().calendar("scotland");
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Property
    void net_is_never_more_than_gross(@ForAll("clocks") ServiceClock clock, @ForAll @IntRange(max = 900) int later) {
        LocalDate asOf = START.plusDays(later);
        Elapsed net = clock.net(asOf, CALENDAR);
        Elapsed gross = clock.gross(asOf, CALENDAR);

        assertThat(net.days()).isLessThanOrEqualTo(gross.days());
        assertThat(net.workingDays()).isLessThanOrEqualTo(gross.workingDays());
        assertThat(net.workingDays()).isLessThanOrEqualTo(net.days());
    }

    @Property
    void pausing_a_running_clock_never_adds_net_time(
            @ForAll("clocks") ServiceClock clock,
            @ForAll @IntRange(max = 800) int pausedAfter,
            @ForAll @IntRange(max = 100) int further) {
        LocalDate pausedOn = START.plusDays(pausedAfter);
        LocalDate asOf = pausedOn.plusDays(further);
        List<Mark> marks = new ArrayList<>(clock.marks().stream()
                .filter(mark -> !mark.day().isAfter(pausedOn))
                .toList());
        if (clock.state(pausedOn) != State.RUNNING) {
            return;
        }
        ServiceClock running = ServiceClock.of(marks);
        marks.add(new Mark(pausedOn, Mark.Kind.PAUSE));
        ServiceClock paused = ServiceClock.of(marks);
        marks.add(new Mark(asOf, Mark.Kind.RESUME));
        ServiceClock resumed = ServiceClock.of(marks);

        assertThat(paused.net(asOf, CALENDAR)).isEqualTo(running.net(pausedOn, CALENDAR));
        assertThat(paused.net(asOf, CALENDAR).workingDays())
                .isLessThanOrEqualTo(running.net(asOf, CALENDAR).workingDays());
        assertThat(resumed.net(asOf, CALENDAR)).isEqualTo(paused.net(asOf, CALENDAR));
        assertThat(resumed.gross(asOf, CALENDAR)).isEqualTo(running.gross(asOf, CALENDAR));
    }

    @Property
    void a_pause_never_makes_a_clock_overdue(
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @IntRange(max = 60) int pausedAfter,
            @ForAll @IntRange(max = 60) int paused,
            @ForAll @IntRange(max = 60) int further) {
        Deadline deadline = Deadline.workingDaysAfter(length);
        LocalDate pausedOn = START.plusDays(pausedAfter);
        LocalDate asOf = pausedOn.plusDays(paused).plusDays(further);
        ServiceClock running = ServiceClock.of(List.of(new Mark(START, Mark.Kind.START)));
        ServiceClock interrupted = ServiceClock.of(List.of(
                new Mark(START, Mark.Kind.START),
                new Mark(pausedOn, Mark.Kind.PAUSE),
                new Mark(pausedOn.plusDays(paused), Mark.Kind.RESUME)));

        if (!running.isOverdue(deadline, asOf, CALENDAR)) {
            assertThat(interrupted.isOverdue(deadline, asOf, CALENDAR)).isFalse();
        }
        if (CALENDAR.isWorkingDay(asOf)) {
            assertThat(interrupted.isOverdue(deadline, asOf, CALENDAR))
                    .isEqualTo(interrupted.net(asOf, CALENDAR).workingDays() > length);
        }
    }

    @Property
    void the_cycles_add_up_to_the_whole(@ForAll("clocks") ServiceClock clock, @ForAll @IntRange(max = 900) int later) {
        LocalDate asOf = START.plusDays(later);

        assertThat(clock.cycles().stream()
                        .mapToInt(cycle -> cycle.net(asOf, CALENDAR).workingDays())
                        .sum())
                .isEqualTo(clock.net(asOf, CALENDAR).workingDays());
        assertThat(clock.cycles().stream()
                        .mapToInt(cycle -> cycle.gross(asOf, CALENDAR).days())
                        .sum())
                .isEqualTo(clock.gross(asOf, CALENDAR).days());
    }

    @Property
    void cutting_every_stretch_in_two_changes_no_total(@ForAll("clocks") ServiceClock clock, @ForAll Random random) {
        List<Mark> cut = new ArrayList<>();
        for (Mark mark : clock.marks()) {
            Mark before = cut.isEmpty() ? mark : cut.get(cut.size() - 1);
            State state =
                    cut.isEmpty() ? State.NOT_STARTED : ServiceClock.of(cut).state(before.day());
            int days = new Span(State.RUNNING, before.day(), mark.day()).days();
            LocalDate middle = before.day().plusDays(days == 0 ? 0 : random.nextInt(days));
            if (state == State.RUNNING) {
                cut.add(new Mark(middle, Mark.Kind.PAUSE));
                cut.add(new Mark(middle, Mark.Kind.RESUME));
            }
            cut.add(mark);
        }
        LocalDate asOf = START.plusDays(900);

        assertThat(ServiceClock.of(cut).net(asOf, CALENDAR)).isEqualTo(clock.net(asOf, CALENDAR));
        assertThat(ServiceClock.of(cut).gross(asOf, CALENDAR)).isEqualTo(clock.gross(asOf, CALENDAR));
    }

    @Property
    void what_happens_later_changes_nothing_now(
            @ForAll("clocks") ServiceClock clock, @ForAll @IntRange(max = 900) int later) {
        LocalDate asOf = START.plusDays(later);
        ServiceClock known = ServiceClock.of(
                clock.marks().stream().filter(mark -> !mark.day().isAfter(asOf)).toList());

        assertThat(clock.state(asOf)).isEqualTo(known.state(asOf));
        assertThat(clock.spans(asOf)).isEqualTo(known.spans(asOf));
        assertThat(clock.net(asOf, CALENDAR)).isEqualTo(known.net(asOf, CALENDAR));
    }

    /** A clock that starts on the first of January 2024 and then has up to twelve marks that fit. */
    @Provide
    static Arbitrary<ServiceClock> clocks() {
        Arbitrary<Integer> gaps = Arbitraries.integers().between(0, 40);
        Arbitrary<Boolean> choices = Arbitraries.of(true, false);
        return Combinators.combine(gaps.list().ofMaxSize(12), choices.list().ofSize(12))
                .as((days, turns) -> {
                    List<Mark> marks = new ArrayList<>(List.of(new Mark(START, Mark.Kind.START)));
                    LocalDate day = START;
                    State state = State.RUNNING;
                    for (int i = 0; i < days.size(); i++) {
                        day = day.plusDays(days.get(i));
                        Mark.Kind kind = next(state, turns.get(i));
                        marks.add(new Mark(day, kind));
                        state = kind == Mark.Kind.PAUSE
                                ? State.PAUSED
                                : kind == Mark.Kind.STOP ? State.STOPPED : State.RUNNING;
                    }
                    return ServiceClock.of(marks);
                });
    }

    private static Mark.Kind next(State state, boolean turn) {
        return switch (state) {
            case RUNNING -> turn ? Mark.Kind.PAUSE : Mark.Kind.STOP;
            case PAUSED -> turn ? Mark.Kind.RESUME : Mark.Kind.STOP;
            case STOPPED -> Mark.Kind.REOPEN;
            case NOT_STARTED -> Mark.Kind.START;
        };
    }
}
