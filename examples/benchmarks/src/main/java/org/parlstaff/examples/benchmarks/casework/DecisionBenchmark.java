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
import org.openjdk.jmh.infra.Blackhole;
import org.parlstaff.casework.lifecycle.Lifecycle;

/** A whole accepted decision: guards, the next record, the audit entry and what the office owes then. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {

    static final int STEPS = 13;

    private final List<HousingCase.Step> steps = HousingCase.steps("case-1", HousingCase.FIRST_DAY);

    /** Creates the benchmark. */
    public DecisionBenchmark() {}

    /** Every step of one case from its checks to its closure, in turn. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public void parlstaff(Blackhole blackhole) {
        for (HousingCase.Step step : steps) {
            blackhole.consume(Lifecycle.standard()
                    .decide(step.before(), step.event(), HousingCase.CASEWORKER, HousingCase.POLICY, step.at()));
        }
    }
}
