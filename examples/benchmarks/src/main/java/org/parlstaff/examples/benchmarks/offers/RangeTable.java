package org.parlstaff.examples.benchmarks.offers;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ranges by band and area, for those who look a range up in code of their own. An unknown band has none and breaks none. */
final class RangeTable {

    private final Map<String, Map<String, Ranges.Range>> ranges = new HashMap<>();

    RangeTable(Ranges ranges) {
        for (Ranges.Range range : ranges.all()) {
            this.ranges.computeIfAbsent(range.band(), band -> new HashMap<>()).put(range.area(), range);
        }
    }

    private Ranges.@Nullable Range of(Candidate candidate) {
        Map<String, Ranges.Range> byArea = ranges.get(candidate.band());
        return byArea == null ? null : byArea.get(candidate.area());
    }

    boolean hasBand(Candidate candidate) {
        return ranges.containsKey(candidate.band());
    }

    boolean reachesMinimum(Candidate candidate) {
        Ranges.Range range = of(candidate);
        return range == null || candidate.salary().compareTo(range.minimum()) >= 0;
    }

    boolean keepsMaximum(Candidate candidate) {
        Ranges.Range range = of(candidate);
        return range == null || candidate.salary().compareTo(range.maximum()) <= 0;
    }
}
