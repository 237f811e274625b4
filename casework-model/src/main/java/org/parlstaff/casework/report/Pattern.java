package org.parlstaff.casework.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.JsonForm;

/**
 * A week in which a category, alone or with one body, brought more new cases than its own past leads one to expect.
 *
 * <p>The baseline is the average of the weeks before, of that category and body alone. A count is unusual if a Poisson
 * variable with that average would reach it with at most the chance given. Small numbers say nothing: a count below the
 * minimum is never a pattern. So that one quiet spell does not make every case a spike, a baseline is never taken to be less
 * than one case in the whole of the weeks looked back on.
 *
 * @param category the category code
 * @param body the body, if the pattern is of cases that wrote to one
 * @param week the Monday of the week
 * @param count the new cases in that week
 * @param expected the average of the weeks before
 * @param chance how likely so many are by chance
 * @param cases the ids of the cases: a cluster to look at
 */
public record Pattern(
        String category,
        Optional<String> body,
        LocalDate week,
        int count,
        double expected,
        double chance,
        List<String> cases) implements JsonForm {

    /**
     * Creates a pattern.
     *
     * @param category the category code
     * @param body the body, if the pattern is of cases that wrote to one
     * @param week the Monday of the week
     * @param count the new cases in that week
     * @param expected the average of the weeks before
     * @param chance how likely so many are by chance
     * @param cases the ids of the cases: a cluster to look at
     */
    public Pattern {
        cases = List.copyOf(cases);
    }

    /**
     * Looks for patterns in the last week that was over on the day of the caseload.
     *
     * @param caseload the cases
     * @param weeksBack how many weeks before make the baseline, at least 1
     * @param minimum the smallest count that can be a pattern, at least 1
     * @param chance the largest chance that is still unusual, such as 0.01
     * @return the patterns, the least likely first
     * @throws IllegalArgumentException if a number is out of bounds
     */
    public static List<Pattern> find(Caseload caseload, int weeksBack, int minimum, double chance) {
        if (weeksBack < 1 || minimum < 1 || !(chance > 0 && chance < 1)) {
            throw new IllegalArgumentException("weeks and minimum must be at least 1, chance between 0 and 1: "
                    + weeksBack + ", " + minimum + ", " + chance);
        }
        LocalDate week = caseload.day()
                .plusDays(1)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
        LocalDate baselineFrom = week.minusWeeks(weeksBack);
        Map<Key, List<String>> now = new TreeMap<>();
        Map<Key, Integer> before = new TreeMap<>();
        for (CaseRecord record : Cases.counted(caseload)) {
            LocalDate received = record.receivedOn();
            if (received.isBefore(baselineFrom) || !received.isBefore(week.plusWeeks(1))) {
                continue;
            }
            for (Key key : keys(record)) {
                if (received.isBefore(week)) {
                    Cases.count(before, key);
                } else {
                    now.computeIfAbsent(key, k -> new ArrayList<>()).add(record.id());
                }
            }
        }
        List<Pattern> patterns = new ArrayList<>();
        now.forEach((key, cases) -> {
            double expected = Math.max(1, before.getOrDefault(key, 0)) / (double) weeksBack;
            double tail = atLeast(cases.size(), expected);
            if (cases.size() >= minimum && tail <= chance) {
                patterns.add(new Pattern(key.category(), key.body(), week, cases.size(), expected, tail, cases));
            }
        });
        patterns.sort(Comparator.comparingDouble(Pattern::chance));
        return List.copyOf(patterns);
    }

    private static List<Key> keys(CaseRecord record) {
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(record.category().code(), Optional.empty()));
        TreeSet<String> bodies = new TreeSet<>();
        record.enquiries().stream().map(Enquiry::body).forEach(bodies::add);
        bodies.forEach(body -> keys.add(new Key(record.category().code(), Optional.of(body))));
        return keys;
    }

    /** The chance that a Poisson variable with a mean is at least a count. */
    static double atLeast(int count, double mean) {
        double term = Math.exp(-mean);
        double below = 0;
        for (int i = 0; i < count; i++) {
            below += term;
            term *= mean / (i + 1);
        }
        return Math.max(0, 1 - below);
    }

    private record Key(String category, Optional<String> body) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byCategory = category.compareTo(other.category);
            return byCategory == 0 ? body.orElse("").compareTo(other.body.orElse("")) : byCategory;
        }
    }
}
