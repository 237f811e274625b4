package org.parlstaff.examples.benchmarks.casework;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.Status;

/** The bare step from a state by an event to the next state, with no guard, no record and no data. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChoosingRowBenchmark {

    /** From an open case round to an open case, by rows that move and rows that stay. */
    static final List<EventKind> WALK = List.of(
            EventKind.SEND_ENQUIRY,
            EventKind.CHASE,
            EventKind.REPLY_RECEIVED,
            EventKind.NOTE,
            EventKind.ASK_CONSTITUENT,
            EventKind.CONSTITUENT_REPLIED,
            EventKind.HOLD,
            EventKind.RESUME,
            EventKind.PROPOSE_CLOSURE,
            EventKind.CONFIRM_CLOSURE,
            EventKind.NOTE,
            EventKind.REOPEN);

    static final int STEPS = 12;

    private final Machine table = Machines.table();
    private final Machine lifecycle = Machines.lifecycle();
    private final Machine stateless4j = Machines.stateless4j();
    private final Machine cola = Machines.cola();
    private final Machine squirrel = Machines.squirrel();
    private final Machine spring = Machines.spring();

    /** Creates the benchmark. */
    public ChoosingRowBenchmark() {}

    /** The floor: an array of arrays. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public Status bareTable() {
        return walk(table);
    }

    /** Ours. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public Status parlstaff() {
        return walk(lifecycle);
    }

    /** stateless4j. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public Status stateless4j() {
        return walk(stateless4j);
    }

    /** COLA's state machine. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public Status cola() {
        return walk(cola);
    }

    /** squirrel-foundation. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public Status squirrel() {
        return walk(squirrel);
    }

    /** Spring Statemachine. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public Status spring() {
        return walk(spring);
    }

    static Status walk(Machine machine) {
        Status state = Status.OPEN;
        for (EventKind event : WALK) {
            state = machine.fire(event);
        }
        return state;
    }
}
