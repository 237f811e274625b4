package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.clock.WorkingCalendar;

/** What the reports count, and how. */
final class Cases {

    private Cases() {}

    /** Every case but the merged ones, which are aliases. */
    static List<CaseRecord> counted(Caseload caseload) {
        return caseload.records().stream()
                .filter(record -> record.mergedInto().isEmpty())
                .toList();
    }

    /** Every case but those brought over from another system, which came in long before. */
    static List<CaseRecord> begunHere(Caseload caseload) {
        return caseload.records().stream()
                .filter(record -> record.importedAs().isEmpty())
                .toList();
    }

    static List<CaseRecord> live(Caseload caseload) {
        return counted(caseload).stream()
                .filter(record -> record.status().isLive())
                .toList();
    }

    /** The day a case was logged, which no later entry changes. */
    static LocalDate loggedOn(CaseRecord record) {
        return record.moves().get(0).at().toLocalDate();
    }

    /** Where a case stood at the end of a day, if it was logged by then. */
    static Optional<Status> statusOn(CaseRecord record, LocalDate day) {
        Optional<Status> status = Optional.empty();
        for (CaseRecord.Move move : record.moves()) {
            if (move.at().toLocalDate().isAfter(day)) {
                break;
            }
            status = Optional.of(move.to());
        }
        return status;
    }

    /** Checks the first day of a report that ends with the day of the caseload. */
    static LocalDate start(Caseload caseload, LocalDate startInclusive) {
        if (startInclusive.isAfter(caseload.day())) {
            throw new IllegalArgumentException(
                    "start must not be after the caseload: " + startInclusive + ", " + caseload.day());
        }
        return startInclusive;
    }

    /** The working days between two days, if the calendar knows both. */
    static OptionalInt workingDays(WorkingCalendar calendar, LocalDate startExclusive, LocalDate endInclusive) {
        return calendar.covers(startExclusive) && calendar.covers(endInclusive)
                ? OptionalInt.of(calendar.workingDaysBetween(startExclusive, endInclusive))
                : OptionalInt.empty();
    }

    static <K extends Comparable<K>> void count(Map<K, Integer> counts, K key) {
        counts.merge(key, 1, Integer::sum);
    }

    /** The counts in order of their keys, not to be changed any more. */
    static <K extends Comparable<K>> Map<K, Integer> frozen(Map<K, Integer> counts) {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }
}
