package org.parlstaff.casework.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Status;

/**
 * What came and went in a period, such as June 2026.
 *
 * <p>The backlog at the end is the backlog at the start plus what was received and re-opened less what was closed.
 *
 * @param from the first day
 * @param until the first day that no longer counts
 * @param backlogAtStart live cases before the first day
 * @param received cases logged in the period
 * @param reopened how often a case was re-opened in the period
 * @param closed how often a case was closed in the period
 * @param backlogAtEnd live cases at the end of the last day
 */
public record Flow(
        LocalDate from, LocalDate until, int backlogAtStart, int received, int reopened, int closed, int backlogAtEnd) {

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
        int reopened = 0;
        int closed = 0;
        for (CaseRecord record : Cases.counted(caseload)) {
            boolean live = false;
            for (int i = 0; i < record.moves().size(); i++) {
                CaseRecord.Move move = record.moves().get(i);
                LocalDate day = move.at().toLocalDate();
                boolean counts = !day.isBefore(startInclusive) && day.isBefore(endExclusive);
                if (counts && i == 0) {
                    received++;
                } else if (counts && !live && move.to().isLive()) {
                    reopened++;
                } else if (counts && live && !move.to().isLive()) {
                    closed++;
                }
                live = move.to().isLive();
            }
        }
        return new Flow(
                startInclusive,
                endExclusive,
                backlog(caseload, startInclusive.minusDays(1)),
                received,
                reopened,
                closed,
                backlog(caseload, endExclusive.minusDays(1)));
    }

    /**
     * Counts month by month: the backlog curve.
     *
     * @param caseload the cases
     * @param first the first month
     * @param last the last month, which must be over on the day of the caseload
     * @return the flows, oldest first
     * @throws IllegalArgumentException if the last month is not over
     */
    public static List<Flow> byMonth(Caseload caseload, YearMonth first, YearMonth last) {
        List<Flow> flows = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            flows.add(of(caseload, month.atDay(1), month.plusMonths(1).atDay(1)));
        }
        return List.copyOf(flows);
    }

    /** {@return by how much the backlog grew} */
    public int net() {
        return received + reopened - closed;
    }

    /** {@return the clearance rate: closed out of received} */
    public Share clearance() {
        return new Share(closed, received);
    }

    private static int backlog(Caseload caseload, LocalDate day) {
        return (int) Cases.counted(caseload).stream()
                .filter(record ->
                        Cases.statusOn(record, day).map(Status::isLive).orElse(false))
                .count();
    }
}
