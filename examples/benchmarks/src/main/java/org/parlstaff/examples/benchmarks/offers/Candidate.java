package org.parlstaff.examples.benchmarks.offers;

import java.math.BigDecimal;

/** What the five rules look at in one offer, in a form that any library can read. */
public record Candidate(int number, String band, String area, BigDecimal weeklyHours, BigDecimal salary) {}
