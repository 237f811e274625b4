package org.parlstaff.examples.casedesk;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.Concern;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.log.PersonalText;

/**
 * A program that writes as fast as it can, and prints the digest of every text once it is in the database, until it is
 * killed.
 *
 * <p>Its threads work on the same case. Each case gets {@link #NOTES} notes from each, and one concern, which is written as
 * two lines: the concern, and the escalation that follows.
 */
final class Scribe {

    static final int THREADS = 4;
    private static final int NOTES = 8;

    private final CaseDesk desk;
    private final String life;
    private final SecureRandom salts = new SecureRandom();

    private Scribe(CaseDesk desk, String life) {
        this.desk = desk;
        this.life = life;
    }

    /**
     * Writes.
     *
     * @param args the URL of the database, and the name of this life, which goes into the ids of its cases
     */
    public static void main(String[] args) throws Exception {
        JdbcConnectionPool database = OfficeDay.database(args[0]);
        Scribe scribe = new Scribe(CaseDesk.open(database, OfficeDay.office()), args[1]);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        // none of them ends but by a fault, which the exit status tells
        threads.invokeAny(IntStream.range(0, THREADS)
                .mapToObj(thread -> Executors.callable(() -> scribe.write(thread)))
                .toList());
    }

    private void write(int thread) {
        try {
            for (int number = 0; true; number++) {
                String caseId = life + "-" + number;
                desk.handle(caseId, Cases.ARRIVES, Cases.CASEWORKER, Cases.MORNING); // refused to all but the first
                for (int note = 0; note < NOTES; note++) {
                    put(caseId, thread == 0 && note == NOTES / 2);
                }
            }
        } catch (SQLException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void put(String caseId, boolean concern) throws SQLException {
        PersonalText text = PersonalText.of(caseId, concern ? "She is afraid" : "Rang again", salts);
        CaseEvent event = concern
                ? new HandlingEvent.RaiseConcern(Concern.SAFEGUARDING, text.digest())
                : new HandlingEvent.Note(text.digest());
        desk.handle(caseId, event, Cases.CASEWORKER, Cases.MORNING, text).orElseThrow();
        System.out.println(text.digest()); // one write, after the commit
    }

    static List<String> command(String url, String life) {
        return List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Scribe.class.getName(),
                url,
                life);
    }
}
