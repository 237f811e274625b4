package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.Status;

/**
 * What came and went in a period, such as June 2026, by the days on which it was logged.
 *
 * <p>The backlog at the end is the backlog at the start plus what was received, brought over and re-opened less what was closed or merged.
 * Nothing that happens later changes the flow of a period that is over: a case that is merged came in like any other, and
 * its merge is an end of its own.
 *
 * @param from the first day
 * @param until the first day that no longer counts
 * @param backlogAtStart live cases before the first day
 * @param received cases logged in the period that began here
 * @param imported cases brought over in the period from another system, whenever they began
 * @param reopened how often a case was re-opened in the period
 * @param closed how often a case was closed in the period
 * @param merged how many cases were merged into another in the period
 * @param backlogAtEnd live cases at the end of the last day
 */
public record Flow(
        LocalDate from,
        LocalDate until,
        int backlogAtStart,
        int received,
        int imported,
        int reopened,
        int closed,
        int merged,
        int backlogAtEnd)
        implements JsonForm {

    /**
     * Counts a period.
     *
     * @param caseload the cases
     * @param startInclusive the first day
     * @param endExclusive the first day that no longer counts
     * @return the flow
     * @throws IllegalArgumentException if the end is not after the start, or after the day of the caseload is over
     */
    public static Flow of(Caseload caseload, LocalDate startInclusive, LocalDate endExclusive) {
        if (!endExclusive.isAfter(startInclusive)) {
            throw new IllegalArgumentException("end must be after start: " + startInclusive + "/" + endExclusive);
        }
        if (endExclusive.isAfter(caseload.day().plusDays(1))) {
            throw new IllegalArgumentException(
                    "end must not be after the caseload: " + endExclusive + ", " + caseload.day());
        }
        int received = 0;
        int imported = 0;
        int reopened = 0;
        int closed = 0;
        int merged = 0;
        for (CaseRecord record : caseload.records()) {
            boolean live = false;
            for (int i = 0; i < record.moves().size(); i++) {
                CaseRecord.Move move = record.moves().get(i);
                LocalDate day = move.at().toLocalDate();
                boolean counts = !day.isBefore(startInclusive) && day.isBefore(endExclusive);
                if (counts && i == 0) {
                    received += record.importedAs().isEmpty() ? 1 : 0;
                    imported += record.importedAs().isEmpty() ? 0 : 1;
                } else if (counts && !live && move.to().isLive()) {
                    reopened++;
                } else if (counts && live && !move.to().isLive()) {
                    closed += move.to() == Status.MERGED ? 0 : 1;
                    merged += move.to() == Status.MERGED ? 1 : 0;
                }
                live = move.to().isLive();
            }
        }
        return new Flow(
                startInclusive,
                endExclusive,
                backlog(caseload, startInclusive.minusDays(1)),
                received,
                imported,
                reopened,
                closed,
                merged,
                backlog(caseload, endExclusive.minusDays(1)));
    }

    /**
     * Counts month by month: the backlog curve.
     *
     * @param caseload the cases
     * @param first the first month
     * @param last the last month; if it is not over on the day of the caseload it is counted up to that day
     * @return the flows, oldest first
     * @throws IllegalArgumentException if the last month has not begun
     */
    public static List<Flow> byMonth(Caseload caseload, YearMonth first, YearMonth last) {
        List<Flow> flows = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate next = month.plusMonths(1).atDay(1);
            LocalDate tomorrow = caseload.day().plusDays(1);
            LocalDate end = next.isAfter(tomorrow) && tomorrow.isAfter(month.atDay(1)) ? tomorrow : next;
            flows.add(of(caseload, month.atDay(1), end));
        }
        return List.copyOf(flows);
    }

    /** {@return by how much the backlog grew} */
    public int net() {
        return received + imported + reopened - closed - merged;
    }

    /** {@return the clearance rate: closed and merged out of received} */
    public Share clearance() {
        return new Share(closed + merged, received);
    }

    private static int backlog(Caseload caseload, LocalDate day) {
        return (int) caseload.records().stream()
                .filter(record ->
                        Cases.statusOn(record, day).map(Status::isLive).orElse(false))
                .count();
    }
}
