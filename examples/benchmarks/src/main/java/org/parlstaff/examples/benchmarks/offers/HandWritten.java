package org.parlstaff.examples.benchmarks.offers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parlstaff.staffing.offer.OfferCode;

/**
 * What somebody writes who needs just these five rules and nothing else.
 *
 * <p>Frozen: it is the measure of the others, so it is not made faster or slower.
 */
final class HandWritten implements Side {

    private final List<Candidate> candidates;
    private final Map<String, Map<String, Ranges.Range>> ranges = new HashMap<>();
    private final BigDecimal fullTimeHours;
    private final BigDecimal floor;

    HandWritten(Ranges ranges, List<Candidate> candidates) {
        this.candidates = candidates;
        this.fullTimeHours = ranges.fullTimeHours();
        this.floor = ranges.floor();
        for (Ranges.Range range : ranges.all()) {
            this.ranges.computeIfAbsent(range.band(), band -> new HashMap<>()).put(range.area(), range);
        }
    }

    @Override
    public void examine(Faults faults) {
        for (Candidate candidate : candidates) {
            if (candidate.weeklyHours().compareTo(fullTimeHours) > 0) {
                faults.found(candidate.number(), OfferCode.HOURS_ABOVE_FULL_TIME);
            }
            Map<String, Ranges.Range> byArea = ranges.get(candidate.band());
            Ranges.Range range = byArea == null ? null : byArea.get(candidate.area());
            if (range == null) {
                faults.found(candidate.number(), OfferCode.BAND_UNKNOWN);
            } else {
                if (candidate.salary().compareTo(range.minimum()) < 0) {
                    faults.found(candidate.number(), OfferCode.PAY_BELOW_MINIMUM);
                } else if (candidate.salary().compareTo(range.maximum()) > 0) {
                    faults.found(candidate.number(), OfferCode.PAY_ABOVE_MAXIMUM);
                }
            }
            if (candidate.salary().compareTo(floor) < 0) {
                faults.found(candidate.number(), OfferCode.STATUTORY_BELOW_FLOOR);
            }
        }
    }
}
