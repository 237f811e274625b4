package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.JsonForm;

/**
 * How many cases of each category an office took in, fit to be published: no number in it points at a person.
 *
 * <p>A case that began here counts on the day it was logged, as in {@link Flow}, and by what it was thought to be about at the end of the
 * period, so that nothing that happens later changes the summary of a period that is over.
 *
 * <p>A count from one to the threshold less one is suppressed, and with it the smallest of the other counts and all that
 * equal it. So what is missing cannot be worked out, neither by taking what is shown from the total nor by knowing this rule.
 * If there is no other count to hide behind, the total is suppressed too.
 *
 * <p>That holds for one summary. Two of them can be taken from each other: publish each day in one period only.
 *
 * @param from the first day
 * @param until the first day that no longer counts
 * @param total all cases received, none if it is suppressed
 * @param byCategory cases by category code, none where it is suppressed
 */
public record PublicSummary(LocalDate from, LocalDate until, OptionalInt total, Map<String, OptionalInt> byCategory)
        implements JsonForm {

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
     * @param threshold the smallest count that may be shown, at least 3
     * @return the summary
     * @throws IllegalArgumentException if the threshold is below 3, for then a missing count would always be one
     */
    public static PublicSummary of(Caseload caseload, LocalDate startInclusive, LocalDate endExclusive, int threshold) {
        Map<String, Integer> counts = new TreeMap<>();
        for (CaseRecord record : Cases.begunHere(caseload)) {
            LocalDate logged = Cases.loggedOn(record);
            if (!logged.isBefore(startInclusive) && logged.isBefore(endExclusive)) {
                Cases.count(counts, record.categoryOn(endExclusive.minusDays(1)).code());
            }
        }
        return of(startInclusive, endExclusive, counts, threshold);
    }

    static PublicSummary of(LocalDate from, LocalDate until, Map<String, Integer> counts, int threshold) {
        if (threshold < 3) {
            throw new IllegalArgumentException("threshold must be at least 3: " + threshold);
        }
        boolean anySmall = counts.values().stream().anyMatch(count -> count > 0 && count < threshold);
        OptionalInt cover = counts.values().stream()
                .mapToInt(Integer::intValue)
                .filter(count -> count >= threshold)
                .min();
        int suppressedUpTo = anySmall ? cover.orElse(threshold) : 0;
        boolean totalShown = !anySmall || cover.isPresent();
        Map<String, OptionalInt> shown = new TreeMap<>();
        counts.forEach((category, count) -> shown.put(
                category, count > 0 && count <= suppressedUpTo ? OptionalInt.empty() : OptionalInt.of(count)));
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
}
