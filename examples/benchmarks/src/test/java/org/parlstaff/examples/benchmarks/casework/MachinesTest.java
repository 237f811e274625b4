package org.parlstaff.examples.benchmarks.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.lifecycle.Row;

/** What is compared does the same. */
class MachinesTest {

    @TestFactory
    List<DynamicTest> take_the_same_transition_for_every_event_in_every_state() {
        return List.of(
                test("lifecycle", Machines::lifecycle),
                test("bare table", Machines::table),
                test("stateless4j", Machines::stateless4j),
                test("COLA", Machines::cola),
                test("squirrel-foundation", Machines::squirrel),
                test("Spring Statemachine", Machines::spring));
    }

    private static DynamicTest test(String name, Supplier<Machine> make) {
        return DynamicTest.dynamicTest(name, () -> {
            Machine machine = make.get();
            List<String> other = new ArrayList<>();
            for (Status state : Status.values()) {
                for (EventKind event : EventKind.values()) {
                    machine.reset(state);
                    Status expected = Lifecycle.standard()
                            .findRow(event, state)
                            .map(Row::to)
                            .orElse(state);
                    Status reached = machine.fire(event);
                    if (reached != expected) {
                        other.add(state + " by " + event + " to " + reached + " instead of " + expected);
                    }
                }
            }
            assertThat(other).isEmpty();
            machine.reset(Status.OPEN);
            assertThat(ChoosingRowBenchmark.walk(machine)).isEqualTo(Status.OPEN);
            assertThat(ChoosingRowBenchmark.walk(machine)).isEqualTo(Status.OPEN);
        });
    }

    @Test
    void walk_by_rows_that_there_are() {
        Status state = Status.OPEN;
        for (EventKind event : ChoosingRowBenchmark.WALK) {
            state = Lifecycle.standard().findRow(event, state).orElseThrow().to();
        }

        assertThat(state).isEqualTo(Status.OPEN);
        assertThat(ChoosingRowBenchmark.WALK).hasSize(ChoosingRowBenchmark.STEPS);
    }
}
