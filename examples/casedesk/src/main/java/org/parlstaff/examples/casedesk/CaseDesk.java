package org.parlstaff.examples.casedesk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.CaseTexts;
import org.parlstaff.casework.log.LogAnswer;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.log.LogVerification;
import org.parlstaff.casework.log.PersonalText;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.privacy.TextDigest;
import org.parlstaff.casework.report.CaseloadReport;

/**
 * The cases of one office in a database, such as those of Cwm Arian: one log a case, one row a line.
 *
 * <p>The lines are those that {@link CaseLog} writes to files. Their key is case and sequence, and each carries the hash
 * of the line before, so of two writers who read the same log only one can append the next line. The other reads again
 * and decides again: it appends after the first, or gets the refusal. No lock is held while a decision is made.
 *
 * <p>Personal texts stand in a table of their own, as {@link CaseTexts} writes them, and are deleted when their case is
 * erased. A desk keeps nothing in memory; any number of them, in any number of programs, may share a database.
 */
public final class CaseDesk {

    private static final List<String> TABLES = List.of("""
            create table if not exists case_line (
              case_id varchar(64) not null,
              sequence bigint not null,
              line varchar(262144) not null,
              primary key (case_id, sequence))""", """
            create table if not exists case_text (
              case_id varchar(64) not null,
              digest varchar(64) not null,
              line text not null,
              primary key (case_id, digest))""");

    /** The SQLSTATE of a key that is taken, in H2 and PostgreSQL alike. */
    private static final String KEY_TAKEN = "23505";

    private final DataSource database;
    private final OfficePolicy policy;

    private CaseDesk(DataSource database, OfficePolicy policy) {
        this.database = database;
        this.policy = policy;
    }

    /**
     * Opens a desk, and makes its two tables if they are not there.
     *
     * @param database the database, H2 or PostgreSQL
     * @param policy what the office has settled
     * @return the desk
     * @throws SQLException if the database fails
     */
    public static CaseDesk open(DataSource database, OfficePolicy policy) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try {
                    statement.execute(table);
                } catch (SQLException e) {
                    statement.execute(table); // another desk was making it: now it is there, or this fails too
                }
            }
        }
        return new CaseDesk(database, policy);
    }

    /**
     * Decides on an event, and appends it to the log of the case if it is accepted.
     *
     * <p>When this returns an acceptance, its entries and texts are in the database; otherwise none of them is, or the
     * connection was lost before the database could answer.
     *
     * @param caseId the id of the case
     * @param event what is to happen
     * @param actor who does it
     * @param moment when, at the offset of the office
     * @param texts the personal texts whose digests the event holds
     * @return accepted with the next record, or refused with every reason
     * @throws SQLException if the database fails, or has one of the texts already
     * @throws IllegalArgumentException if the case is not known and the event does not log it, or a text is not one that
     *     the event holds the digest of
     */
    public Decision handle(String caseId, CaseEvent event, Actor actor, OffsetDateTime moment, PersonalText... texts)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            @Nullable LogHead tried = null;
            while (true) {
                LogAnswer.Sound log = read(connection, caseId);
                Decision decision = decide(log.caseload().find(caseId), caseId, event, actor, moment);
                if (!(decision instanceof Decision.Accepted accepted)) {
                    connection.rollback();
                    return decision;
                }
                try {
                    append(connection, log.head(), accepted, List.of(texts));
                    connection.commit();
                    return decision;
                } catch (SQLException e) {
                    connection.rollback();
                    if (!isKeyTaken(e) || log.head().equals(tried)) {
                        throw e;
                    }
                    tried = log.head(); // someone else was first: read again and decide again
                }
            }
        }
    }

    /**
     * Finds a case.
     *
     * @param caseId the id of the case
     * @return the case as it stands, if there is one
     * @throws SQLException if the database fails
     * @throws java.util.NoSuchElementException if its log is not as it was written, naming the faults
     */
    public Optional<CaseRecord> findCase(String caseId) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return read(connection, caseId).caseload().find(caseId);
        }
    }

    /**
     * Finds the text that a digest stands for.
     *
     * @param caseId the id of the case
     * @param digest the digest, from the log of the case
     * @return the text, unless it was erased
     * @throws SQLException if the database fails
     * @throws IllegalArgumentException if the text is not as it was written
     */
    public Optional<PersonalText> findText(String caseId, TextDigest digest) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select line from case_text where case_id = ? and digest = ?")) {
            select.setString(1, caseId);
            select.setString(2, digest.toString());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? reading(row.getString(1) + "\n", in -> CaseTexts.read(in, "case_text"))
                                .find(digest)
                        : Optional.empty();
            }
        }
    }

    /**
     * Returns all cases as they stood at the end of a day, which other reports than {@link #report} read too.
     *
     * @param day the day
     * @return the cases, by id
     * @throws SQLException if the database fails
     * @throws java.util.NoSuchElementException if a log is not as it was written, naming the faults
     */
    public Caseload caseload(LocalDate day) throws SQLException {
        List<CaseRecord> records = new ArrayList<>();
        logs().forEach((caseId, log) -> records.addAll(reading(log, in -> CaseLog.replay(in, caseId, day))
                .orElseThrow()
                .caseload()
                .records()));
        return Caseload.of(records, day);
    }

    /**
     * Counts the cases as they stood at the end of a day.
     *
     * @param day the day
     * @return the counts
     * @throws SQLException if the database fails
     * @throws java.util.NoSuchElementException if a log is not as it was written, naming the faults
     */
    public CaseloadReport report(LocalDate day) throws SQLException {
        return CaseloadReport.of(caseload(day));
    }

    /**
     * Verifies the log of every case.
     *
     * @param lastKnown where logs were known to end, kept somewhere else than in this database; of a case without it,
     *     lines lost at the end leave no trace
     * @return for each case its faults, and where its log ends
     * @throws SQLException if the database fails
     */
    public Map<String, LogVerification> verify(Map<String, LogHead> lastKnown) throws SQLException {
        Map<String, StringBuilder> logs = logs();
        lastKnown.keySet().forEach(caseId -> logs.putIfAbsent(caseId, new StringBuilder()));
        Map<String, LogVerification> verified = new TreeMap<>();
        logs.forEach((caseId, log) -> {
            LogHead head = lastKnown.get(caseId);
            verified.put(
                    caseId,
                    reading(log, in -> head == null ? CaseLog.verify(in, caseId) : CaseLog.verify(in, caseId, head)));
        });
        return verified;
    }

    private Decision decide(
            Optional<CaseRecord> record, String caseId, CaseEvent event, Actor actor, OffsetDateTime moment) {
        Lifecycle lifecycle = Lifecycle.standard();
        if (record.isPresent()) {
            return lifecycle.decide(record.get(), event, actor, policy, moment);
        }
        if (event instanceof IntakeEvent.Log log) {
            return lifecycle.open(caseId, log, actor, policy, moment);
        }
        throw new IllegalArgumentException("case must be known: " + caseId);
    }

    private static void append(
            Connection connection, LogHead head, Decision.Accepted accepted, List<PersonalText> texts)
            throws SQLException {
        String caseId = accepted.next().id();
        CaseLog.Lines lines = CaseLog.write(accepted.entries(), head);
        for (PersonalText text : texts) {
            if (!text.caseId().equals(caseId)
                    || !lines.text().contains(text.digest().toString())) {
                throw new IllegalArgumentException("text must be one of the event on " + caseId + ": " + text);
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into case_line (case_id, sequence, line) values (?, ?, ?)")) {
            long sequence = head.sequence();
            for (String line : lines.text().lines().toList()) {
                insert.setString(1, caseId);
                insert.setLong(2, ++sequence);
                insert.setString(3, line);
                insert.executeUpdate();
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into case_text (case_id, digest, line) values (?, ?, ?)")) {
            for (PersonalText text : texts) {
                insert.setString(1, caseId);
                insert.setString(2, text.digest().toString());
                insert.setString(3, CaseTexts.write(text).stripTrailing());
                insert.executeUpdate();
            }
        }
        if (accepted.next().status() == Status.ERASED) {
            try (PreparedStatement delete = connection.prepareStatement("delete from case_text where case_id = ?")) {
                delete.setString(1, caseId);
                delete.executeUpdate();
            }
        }
    }

    private static LogAnswer.Sound read(Connection connection, String caseId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select case_id, line from case_line where case_id = ? order by sequence")) {
            select.setString(1, caseId);
            CharSequence log = logs(select).getOrDefault(caseId, new StringBuilder());
            LogAnswer.Sound sound =
                    reading(log, in -> CaseLog.replay(in, caseId)).orElseThrow();
            if (sound.head().sequence() > 0 && sound.caseload().find(caseId).isEmpty()) {
                throw new IllegalStateException("log must be of its case: " + caseId);
            }
            return sound;
        }
    }

    private Map<String, StringBuilder> logs() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select case_id, line from case_line order by case_id, sequence")) {
            return logs(select);
        }
    }

    private static Map<String, StringBuilder> logs(PreparedStatement select) throws SQLException {
        Map<String, StringBuilder> logs = new TreeMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                logs.computeIfAbsent(rows.getString(1), caseId -> new StringBuilder())
                        .append(rows.getString(2))
                        .append('\n');
            }
        }
        return logs;
    }

    private static boolean isKeyTaken(SQLException e) {
        return KEY_TAKEN.equals(e.getSQLState());
    }

    private static <T> T reading(CharSequence text, Reading<T> reading) {
        try {
            return reading.from(new ByteArrayInputStream(text.toString().getBytes(UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    private interface Reading<T> {
        T from(InputStream in) throws IOException;
    }
}
