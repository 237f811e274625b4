package org.parlstaff.examples.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.log.PersonalText;

/** Eight writers at the same cases, each with a desk and a pool of connections of its own. */
class WritersTest {

    private static final int WRITERS = 8;
    private static final int NOTES = 10;
    private static final List<String> CASES = List.of("case-1", "case-2", "case-3");

    private final SecureRandom salts = new SecureRandom();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void lose_no_note_and_take_a_step_once_that_can_be_taken_once(Database kind) throws Exception {
        String url = kind.fresh(folder);
        List<Decision> accepting = Collections.synchronizedList(new ArrayList<>());
        List<PersonalText> notes = Collections.synchronizedList(new ArrayList<>());
        atOnce(url, desk -> {
            for (String caseId : CASES) {
                for (CaseEvent event : Cases.INTAKE) {
                    desk.handle(caseId, event, Cases.CASEWORKER, Cases.MORNING);
                }
                for (int number = 0; number < NOTES; number++) {
                    PersonalText note = PersonalText.of(caseId, "Rang again", salts);
                    desk.handle(caseId, new HandlingEvent.Note(note.digest()), Cases.CASEWORKER, Cases.MORNING, note)
                            .orElseThrow();
                    notes.add(note);
                }
                accepting.add(desk.handle(caseId, Cases.ACCEPT, Cases.CASEWORKER, Cases.MORNING));
            }
        });

        assertThat(accepting).filteredOn(Decision::isAccepted).hasSize(CASES.size());
        assertThat(accepting)
                .filteredOn(Decision.Refused.class::isInstance)
                .hasSize((WRITERS - 1) * CASES.size())
                .allSatisfy(refused -> assertThat(((Decision.Refused) refused).reasons())
                        .extracting(Reason::code)
                        .containsExactly("case.step.not-in-lifecycle"));
        JdbcConnectionPool database = OfficeDay.database(url);
        try {
            CaseDesk desk = CaseDesk.open(database, OfficeDay.office());
            assertThat(desk.caseload(Cases.DAY).records())
                    .hasSize(CASES.size())
                    .extracting(CaseRecord::status)
                    .containsOnly(Status.OPEN);
            // it arrived once; each writer verified, assigned and noted; one accepted
            long lines = 1 + WRITERS * (2 + NOTES) + 1;
            assertThat(desk.verify(Map.of()).values()).allSatisfy(log -> {
                assertThat(log.faults()).isEmpty();
                assertThat(log.head().sequence()).isEqualTo(lines);
            });
            assertThat(notes).hasSize(WRITERS * CASES.size() * NOTES);
            for (PersonalText note : notes) {
                assertThat(desk.findText(note.caseId(), note.digest())).isPresent();
            }
        } finally {
            database.dispose();
        }
    }

    @ParameterizedTest
    @EnumSource
    void open_their_desks_at_once_on_a_database_without_tables(Database kind) throws Exception {
        for (int time = 0; time < 5; time++) {
            atOnce(
                    kind.fresh(folder.resolve("office-" + time)),
                    desk -> assertThat(desk.verify(Map.of())).isEmpty());
        }
    }

    /** Opens a desk for each writer, all at once and on a database without tables, and lets them write. */
    private static void atOnce(String url, Writer writer) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        Callable<Void> one = () -> {
            JdbcConnectionPool database = OfficeDay.database(url);
            try {
                start.await();
                writer.write(CaseDesk.open(database, OfficeDay.office()));
                return null;
            } finally {
                database.dispose();
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<Void> done : threads.invokeAll(Collections.nCopies(WRITERS, one))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Writer {
        void write(CaseDesk desk) throws Exception;
    }
}
