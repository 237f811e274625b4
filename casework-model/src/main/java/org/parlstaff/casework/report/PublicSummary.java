package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;

/**
 * How many cases of each category an office took in, fit to be published: no number in it points at a person.
 *
 * <p>A count from one to the threshold less one is suppressed. If what is suppressed could be worked out from the total, the next
 * smallest counts are suppressed as well, until at least two are and together they reach the threshold. If no count is
 * left to hide behind, the total is suppressed too.
 *
 * @param from the first day
 * @param until the first day that no longer counts
 * @param total all cases received, none if it is suppressed
 * @param byCategory cases by category code, none where it is suppressed
 */
public record PublicSummary(LocalDate from, LocalDate until, OptionalInt total, Map<String, OptionalInt> byCategory) {

    /** The threshold that statistics offices commonly use: no count under five is shown. */
    public static final int USUAL_THRESHOLD = 5;

    /**
     * Creates a summary.
     *
     * @param from the first day
     * @param until the first day that no longer counts
     * @param total all cases received, none if it is suppressed
     * @param byCategory cases by category code, none where it is suppressed
     */
    public PublicSummary {
        byCategory = Collections.unmodifiableMap(new TreeMap<>(byCategory));
    }

    /**
     * Summarises a period.
     *
     * @param caseload the cases
     * @param startInclusive the first day
     * @param endExclusive the first day that no longer counts
     * @param threshold the smallest count that is shown, at least 2
     * @return the summary
     * @throws IllegalArgumentException if the threshold is below 2
     */
    public static PublicSummary of(Caseload caseload, LocalDate startInclusive, LocalDate endExclusive, int threshold) {
        Map<String, Integer> counts = new TreeMap<>();
        for (CaseRecord record : Cases.counted(caseload)) {
            LocalDate received = record.receivedOn();
            if (!received.isBefore(startInclusive) && received.isBefore(endExclusive)) {
                Cases.count(counts, record.category().code());
            }
        }
        return of(startInclusive, endExclusive, counts, threshold);
    }

    static PublicSummary of(LocalDate from, LocalDate until, Map<String, Integer> counts, int threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("threshold must be at least 2: " + threshold);
        }
        Set<String> suppressed = new TreeSet<>();
        counts.forEach((category, count) -> {
            if (count > 0 && count < threshold) {
                suppressed.add(category);
            }
        });
        boolean totalShown = true;
        while (!suppressed.isEmpty() && totalShown && canBeWorkedOut(suppressed, counts, threshold)) {
            Optional<String> next = counts.keySet().stream()
                    .filter(category -> !suppressed.contains(category) && counts.getOrDefault(category, 0) > 0)
                    .min(Comparator.comparing(category -> counts.getOrDefault(category, 0)));
            next.ifPresent(suppressed::add);
            totalShown = next.isPresent();
        }
        Map<String, OptionalInt> shown = new TreeMap<>();
        counts.forEach((category, count) ->
                shown.put(category, suppressed.contains(category) ? OptionalInt.empty() : OptionalInt.of(count)));
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new PublicSummary(from, until, totalShown ? OptionalInt.of(total) : OptionalInt.empty(), shown);
    }

    /**
     * Returns the share of a category in the total.
     *
     * @param category the category code
     * @return the share, none if either is suppressed
     */
    public Optional<Share> share(String category) {
        OptionalInt count = byCategory.getOrDefault(category, OptionalInt.empty());
        return count.isPresent() && total.isPresent()
                ? Optional.of(new Share(count.getAsInt(), total.getAsInt()))
                : Optional.empty();
    }

    private static boolean canBeWorkedOut(Set<String> suppressed, Map<String, Integer> counts, int threshold) {
        int hidden = suppressed.stream()
                .mapToInt(category -> counts.getOrDefault(category, 0))
                .sum();
        return suppressed.size() < 2 || hidden < threshold;
    }
}
