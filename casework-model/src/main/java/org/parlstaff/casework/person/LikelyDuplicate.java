package org.parlstaff.casework.person;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;

/**
 * Two live cases that may be one matter: about the same person and the same subject, and received within some days.
 *
 * <p>That they are is for a person to decide, who then merges or links them; linked cases are not named again.
 *
 * @param first the id of the case that arrived first
 * @param second the id of the other
 * @param daysApart the days of any kind between their arrivals
 * @param sameEnquirer whether the same person asked both times
 */
public record LikelyDuplicate(String first, String second, long daysApart, boolean sameEnquirer) {

    /**
     * Finds the likely duplicates of an office.
     *
     * @param caseload the cases
     * @param withinDays how many days may lie between the arrivals, 0 or more
     * @return the pairs, in the order in which the second case of each was logged
     * @throws IllegalArgumentException if the number of days is negative
     */
    public static List<LikelyDuplicate> find(Caseload caseload, int withinDays) {
        if (withinDays < 0) {
            throw new IllegalArgumentException("days must not be negative: " + withinDays);
        }
        Map<Matter, List<CaseRecord>> byMatter = new LinkedHashMap<>();
        List<LikelyDuplicate> pairs = new ArrayList<>();
        for (CaseRecord record : caseload.records()) {
            if (!record.status().isLive() || record.dataSubject().isEmpty()) {
                continue;
            }
            Matter matter =
                    new Matter(record.dataSubject().get(), record.category().code());
            List<CaseRecord> earlier = byMatter.computeIfAbsent(matter, key -> new ArrayList<>());
            for (CaseRecord other : earlier) {
                long apart = ChronoUnit.DAYS.between(other.receivedOn(), record.receivedOn());
                if (Math.abs(apart) <= withinDays && !isLinked(other, record)) {
                    CaseRecord first = apart >= 0 ? other : record;
                    CaseRecord second = apart >= 0 ? record : other;
                    pairs.add(new LikelyDuplicate(
                            first.id(),
                            second.id(),
                            Math.abs(apart),
                            first.enquirer().equals(second.enquirer())));
                }
            }
            earlier.add(record);
        }
        return List.copyOf(pairs);
    }

    private static boolean isLinked(CaseRecord one, CaseRecord other) {
        return one.links().contains(other.id()) || other.links().contains(one.id());
    }

    private record Matter(String person, String category) {}
}
