package org.parlstaff.casework.diary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.format.Ids;

/**
 * By when an office wants cases of a category done, and when it is warned, such as housing within 120 days, warned of 90, 30
 * and 7 days before.
 *
 * @param days the days of any kind from arrival to the target, by category code; a category that is not here has none
 * @param warnAt how many days before a target or a statutory limit a warning is given, the earliest first
 */
public record Targets(SortedMap<String, Integer> days, List<Integer> warnAt) {

    /** The days before a target at which offices usually want to be warned. */
    public static final List<Integer> USUAL_WARNINGS = List.of(90, 30, 7);

    /**
     * Creates targets.
     *
     * @param days the days of any kind from arrival to the target, by category code
     * @param warnAt how many days before a warning is given, the earliest first
     * @throws IllegalArgumentException if a number of days is below 1, the warnings do not fall, or a category is no plain id
     */
    public Targets {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        warnAt = List.copyOf(warnAt);
        days.forEach((category, target) -> {
            Ids.id(category, "category");
            if (target < 1) {
                throw new IllegalArgumentException("target must be at least 1 day: " + category + " " + target);
            }
        });
        for (int i = 0; i < warnAt.size(); i++) {
            if (warnAt.get(i) < 1 || (i > 0 && warnAt.get(i) >= warnAt.get(i - 1))) {
                throw new IllegalArgumentException("warnings must fall to at least 1 day: " + warnAt);
            }
        }
    }

    /**
     * Returns targets with the usual warnings.
     *
     * @param days the days of any kind from arrival to the target, by category code
     * @return the targets
     * @throws IllegalArgumentException if a number of days is below 1 or a category is no plain id
     */
    public static Targets of(Map<String, Integer> days) {
        return new Targets(new TreeMap<>(days), USUAL_WARNINGS);
    }

    /**
     * Returns what comes near or has passed: the targets of live cases, and the statutory limits that run on them.
     *
     * @param caseload the cases, looked at from the day of the caseload
     * @return a warning for each day within the earliest threshold, the nearest first
     */
    public List<Warning> warningsOn(Caseload caseload) {
        List<Warning> warnings = new ArrayList<>();
        for (CaseRecord record : caseload.records()) {
            if (!record.status().isLive()) {
                continue;
            }
            Integer target = days.get(record.category().code());
            if (target != null) {
                add(warnings, record, "target", record.receivedOn().plusDays(target), caseload.day());
            }
            record.timeLimits().forEach(limit -> add(warnings, record, limit.limit(), limit.lastDay(), caseload.day()));
        }
        warnings.sort(Comparator.comparing(Warning::dueOn)
                .thenComparing(Warning::caseId)
                .thenComparing(Warning::deadline));
        return List.copyOf(warnings);
    }

    private void add(List<Warning> warnings, CaseRecord record, String deadline, LocalDate dueOn, LocalDate day) {
        long left = ChronoUnit.DAYS.between(day, dueOn);
        OptionalInt reached = OptionalInt.empty();
        for (int threshold : warnAt) {
            if (left >= 0 && left <= threshold) {
                reached = OptionalInt.of(threshold);
            }
        }
        if (left < 0 || reached.isPresent()) {
            warnings.add(new Warning(record.id(), record.assignee(), deadline, dueOn, left, reached));
        }
    }
}
