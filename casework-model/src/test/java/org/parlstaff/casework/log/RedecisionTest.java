package org.parlstaff.casework.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parlstaff.casework.Office.DAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;

/** A log that folds is not yet a log of what was allowed. */
class RedecisionTest {

    @Test
    void finds_nothing_in_a_log_of_what_was_decided() throws IOException {
        assertThat(redecided(entries())).isEmpty();
    }

    @Test
    void names_an_erasure_by_somebody_who_may_not_erase_with_every_reason() throws IOException {
        List<LogEntry> entries = entries();
        entries.add(new LogEntry(
                "c-1", Office.at(DAY.plusDays(1)), "carys", Role.CASEWORKER, Status.ERASED, new CustodyEvent.Erase()));
        String log = CaseLog.write(entries, LogHead.START).text();

        assertThat(CaseLog.replay(in(log), "log").orElseThrow().caseload().records())
                .extracting(CaseRecord::status)
                .containsExactly(Status.ERASED);
        assertThat(redecided(entries))
                .containsExactly(
                        new LogFault(
                                "log",
                                entries.size(),
                                Reason.of("case.guard.role-not-allowed", Role.CASEWORKER, EventKind.ERASE)),
                        new LogFault(
                                "log", entries.size(), Reason.of("case.guard.retention-not-over", DAY.plusYears(2))));
    }

    @Test
    void tells_the_faults_of_the_log_itself_first() throws IOException {
        String log = CaseLog.write(entries(), LogHead.START).text().replace("carys", "siwan");

        assertThat(CaseLog.redecide(in(log), "log", Lifecycle.standard(), day -> Office.policy()))
                .isEqualTo(CaseLog.verify(in(log), "log").faults())
                .isNotEmpty();
    }

    /** A case is raised by rule in the middle, which stands in the log as an entry of the clock. */
    private static List<LogEntry> entries() {
        Decision.Accepted step = Lifecycle.standard()
                .open("c-1", Office.log("p-1", "p-1"), Office.CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow();
        List<LogEntry> entries = new ArrayList<>(step.entries());
        for (CaseEvent event : List.of(
                new HandlingEvent.Assign("carys"),
                new HandlingEvent.SetPriority(Priority.IMMEDIATE),
                new ClosingEvent.Withdraw("p-1"))) {
            step = Lifecycle.standard()
                    .decide(step.next(), event, Office.CASEWORKER, Office.policy(), Office.at(DAY))
                    .orElseThrow();
            entries.addAll(step.entries());
        }
        return entries;
    }

    private static List<LogFault> redecided(List<LogEntry> entries) throws IOException {
        String log = CaseLog.write(entries, LogHead.START).text();
        return CaseLog.redecide(in(log), "log", Lifecycle.standard(), day -> Office.policy());
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
