package org.parlstaff.examples.benchmarks.offers;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same 20,000 offers held against the same five rules, by each side in turn. The score is in offers a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class OfferPeers {

    /** Who examines. */
    @Param
    private Sides side = Sides.HAND_WRITTEN;

    private final Faults faults = new Faults(Candidates.NUMBER);
    private Side examining = none -> {};

    /**
     * Prepares all that the side may prepare. What was left behind while preparing is then collected, or it would lie between
     * the offers of a side that leaves nothing behind itself, and of no other.
     */
    @Setup
    public void prepare() {
        Ranges ranges = Ranges.shipped();
        examining = side.of(ranges, Candidates.generated(ranges));
        System.gc();
    }

    /** {@return the faults of all offers} */
    @Benchmark
    @OperationsPerInvocation(Candidates.NUMBER)
    public Faults examine() {
        faults.clear();
        examining.examine(faults);
        return faults;
    }
}
