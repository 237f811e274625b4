package org.parlstaff.examples.benchmarks.offers;

/** One way to hold all candidates against the five rules. What it needs was prepared when it was made. */
interface Side {

    void examine(Faults faults);
}
