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
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Status;

/**
 * A week in which a category, alone or with one body, brought more new cases than its own past leads one to expect.
 *
 * <p>The baseline is the average of the weeks before, of that category and body alone. A count is unusual if a Poisson
 * variable with that average would reach it with at most the chance given. Small numbers say nothing: a count below the
 * minimum is never a pattern. So that one quiet spell does not make every case a spike, a baseline is never taken to be less
 * than one case in the whole of the weeks looked back on.
 *
 * <p>A case counts in the week it was logged, as in {@link Flow}, by what it was thought to be about and by whom it was put
 * to at the end of that week; not if it was merged by then. So nothing that happens later changes a week that is over.
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
        List<String> cases)
        implements JsonForm {

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
     * Looks for patterns in a week.
     *
     * @param caseload the cases
     * @param week a day of the week, which must be over by the end of the day of the caseload
     * @param weeksBack how many weeks before make the baseline, at least 1
     * @param minimum the smallest count that can be a pattern, at least 1
     * @param chance the largest chance that is still unusual, such as 0.01
     * @return the patterns, the least likely first
     * @throws IllegalArgumentException if a number is out of bounds or the week is not over
     */
    public static List<Pattern> find(Caseload caseload, LocalDate week, int weeksBack, int minimum, double chance) {
        if (weeksBack < 1 || minimum < 1 || !(chance > 0 && chance < 1)) {
            throw new IllegalArgumentException("weeks and minimum must be at least 1, chance between 0 and 1: "
                    + weeksBack + ", " + minimum + ", " + chance);
        }
        LocalDate monday = monday(week);
        if (sunday(monday).isAfter(caseload.day())) {
            throw new IllegalArgumentException("week must be over: " + monday + ", " + caseload.day());
        }
        LocalDate baselineFrom = monday.minusWeeks(weeksBack);
        Map<Key, List<String>> now = new TreeMap<>();
        Map<Key, Integer> before = new TreeMap<>();
        for (CaseRecord record : Cases.begunHere(caseload)) {
            LocalDate logged = Cases.loggedOn(record);
            if (logged.isBefore(baselineFrom) || logged.isAfter(sunday(monday))) {
                continue;
            }
            for (Key key : keys(record, sunday(logged))) {
                if (logged.isBefore(monday)) {
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
                patterns.add(new Pattern(key.category(), key.body(), monday, cases.size(), expected, tail, cases));
            }
        });
        patterns.sort(Comparator.comparingDouble(Pattern::chance));
        return List.copyOf(patterns);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate sunday(LocalDate day) {
        return monday(day).plusDays(6);
    }

    /** What a case counts for, by what was known at the end of a day. */
    private static List<Key> keys(CaseRecord record, LocalDate day) {
        if (Cases.statusOn(record, day).equals(Optional.of(Status.MERGED))) {
            return List.of();
        }
        String category = record.categoryOn(day).code();
        List<Key> keys = new ArrayList<>();
        keys.add(new Key(category, Optional.empty()));
        record.bodiesAskedBy(day).forEach(body -> keys.add(new Key(category, Optional.of(body))));
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
