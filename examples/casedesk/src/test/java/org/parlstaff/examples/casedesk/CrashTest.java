package org.parlstaff.examples.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.casework.log.LogHead;

/** A program is killed while it writes, again and again: five times, or as often as {@code -Dcasedesk.kills} says. */
class CrashTest {

    private static final int KILLS = Integer.getInteger("casedesk.kills", 5);
    private static final Pattern TEXT = Pattern.compile("\"(?:text|reason)\":\"([0-9a-f]{64})\"");

    @TempDir
    Path folder;

    private final long seed = Long.getLong("casedesk.seed", new SecureRandom().nextLong());
    private final Random random = new Random(seed);

    /** The digests that the program printed, over all its lives. */
    private final List<String> acknowledged = new ArrayList<>();

    private final Map<String, LogHead> lastKnown = new HashMap<>();

    @ParameterizedTest
    @EnumSource
    void loses_and_doubles_nothing_when_killed_at_any_moment(Database kind) throws Exception {
        String url = kind.fresh(folder);
        for (int life = 1; life <= KILLS; life++) {
            liveAndDie(url, "life-" + life);
            JdbcConnectionPool database = OfficeDay.database(url);
            try {
                check(database, life);
            } finally {
                database.dispose();
            }
        }
        long lines = lastKnown.values().stream().mapToLong(LogHead::sequence).sum();
        System.out.println(
                kind + ", killed " + KILLS + " times: " + acknowledged.size() + " texts acknowledged, all there; "
                        + lines + " lines in " + lastKnown.size() + " cases, every chain verifies; seed " + seed);
    }

    /** Lets the program print some lines, one time in five none, and kills it a moment later. */
    private void liveAndDie(String url, String life) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Scribe.command(url, life))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader printed =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            boolean early = random.nextInt(5) == 0;
            @Nullable String line = "";
            for (int left = early ? 0 : 1 + random.nextInt(200); left > 0 && line != null; left--) {
                line = printed.readLine();
                acknowledge(line);
            }
            LockSupport.parkNanos(random.nextLong(early ? 1_000_000_000 : 5_000_000));
            assertThat(program.isAlive())
                    .as("alive until killed, seed %d", seed)
                    .isTrue();
            program.toHandle().destroyForcibly(); // Process.destroyForcibly would throw away what was printed
            program.waitFor();
            for (line = printed.readLine(); line != null; line = printed.readLine()) {
                acknowledge(line);
            }
        }
    }

    /** Takes up a line that was printed whole; the last may have been cut short by the kill. */
    private void acknowledge(@Nullable String line) {
        if (line != null && line.length() == 64) {
            acknowledged.add(line);
        }
    }

    private void check(JdbcConnectionPool database, int lives) throws SQLException {
        CaseDesk desk = CaseDesk.open(database, OfficeDay.office());
        desk.verify(lastKnown).forEach((caseId, log) -> {
            assertThat(log.faults()).as("log of %s, seed %d", caseId, seed).isEmpty();
            lastKnown.put(caseId, log.head());
        });
        assertThat(desk.caseload(Cases.DAY).records())
                .as("every log folds, seed %d", seed)
                .hasSizeGreaterThanOrEqualTo(lastKnown.size());
        Rows rows = Rows.of(database);
        assertThat(rows.digests()).as("nothing is doubled, seed %d", seed).doesNotHaveDuplicates();
        assertThat(Set.copyOf(rows.digests()))
                .as("nothing acknowledged is lost, seed %d", seed)
                .containsAll(acknowledged);
        assertThat(rows.digests().size() - acknowledged.size())
                .as("what was never acknowledged was on its way when the program died, seed %d", seed)
                .isBetween(0, lives * Scribe.THREADS);
        assertThat(rows.texts())
                .as("every line has its text, and every text its line, seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(rows.digests());
        assertThat(rows.count("escalate"))
                .as("two lines of one decision come together, seed %d", seed)
                .isEqualTo(rows.count("raise-concern"));
    }

    /**
     * What is in the database at one moment: a commit that was on its way to the server may still arrive.
     *
     * @param lines the lines of all logs
     * @param texts the digests of all texts
     */
    private record Rows(List<String> lines, List<String> texts) {

        static Rows of(JdbcConnectionPool database) throws SQLException {
            try (Connection connection = database.getConnection()) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setAutoCommit(false);
                return new Rows(
                        column(connection, "select line from case_line"),
                        column(connection, "select digest from case_text"));
            }
        }

        private static List<String> column(Connection connection, String query) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        }

        /** The digest in each line that has one. */
        List<String> digests() {
            return lines.stream()
                    .map(TEXT::matcher)
                    .filter(Matcher::find)
                    .map(text -> text.group(1))
                    .toList();
        }

        long count(String kind) {
            return lines.stream()
                    .filter(line -> line.contains("\"kind\":\"" + kind + "\""))
                    .count();
        }
    }
}
