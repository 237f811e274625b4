package org.parlstaff.examples.casedesk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Concern;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.log.LogVerification;
import org.parlstaff.casework.log.PersonalText;
import org.parlstaff.casework.office.Actor;

@ParameterizedClass
@EnumSource
class CaseDeskTest {

    private static final String ID = "case-1";

    private final JdbcConnectionPool database;
    private final CaseDesk desk;

    CaseDeskTest(Database kind, @TempDir Path folder) throws SQLException {
        database = OfficeDay.database(kind.fresh(folder));
        desk = CaseDesk.open(database, OfficeDay.office());
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    @Test
    void keeps_the_very_lines_that_the_library_writes() throws SQLException {
        List<LogEntry> entries = new ArrayList<>(arrive().entries());
        PersonalText reason = text("She is afraid");
        Decision.Accepted raised = put(new HandlingEvent.RaiseConcern(Concern.SAFEGUARDING, reason.digest()), reason);
        entries.addAll(raised.entries());
        assertThat(raised.entries()).hasSize(2);
        assertThat(lines()).containsExactlyElementsOf(lines(CaseLog.write(entries, LogHead.START)));
        assertThat(desk.findCase(ID)).contains(raised.next());
        assertThat(desk.findText(ID, reason.digest())).map(PersonalText::reveal).contains("She is afraid");
        assertThat(desk.findCase("case-2")).isEmpty();
    }

    @Test
    void opens_on_what_another_desk_wrote() throws SQLException {
        CaseRecord record = arrive().next();
        CaseDesk other = CaseDesk.open(database, OfficeDay.office());
        assertThat(other.findCase(ID)).contains(record);
    }

    @Test
    void refuses_with_every_reason_and_writes_nothing() throws SQLException {
        arrive();
        Decision decision = desk.handle(ID, Cases.ACCEPT, Cases.CASEWORKER, Cases.MORNING);
        assertThat(((Decision.Refused) decision).reasons())
                .extracting(Reason::code)
                .containsExactly("case.guard.not-assigned", "case.guard.constituency-not-verified");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void puts_a_line_and_its_text_there_together_or_not_at_all() throws SQLException {
        arrive();
        PersonalText text = text("Rang again");
        CaseEvent note = new HandlingEvent.Note(text.digest());
        PersonalText elsewhere = PersonalText.of("case-2", "Rang again", new SecureRandom());
        assertThatThrownBy(() -> put(note, text, elsewhere))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must be one of the event on case-1: PersonalText " + elsewhere.digest());
        PersonalText unsaid = text("Never said");
        assertThatThrownBy(() -> put(note, unsaid))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must be one of the event on case-1: PersonalText " + unsaid.digest());
        assertThat(lines()).hasSize(1);
        assertThat(desk.findText(ID, text.digest())).isEmpty();
    }

    @Test
    void refuses_a_text_it_has_so_that_a_caller_who_missed_the_answer_may_ask_again() throws SQLException {
        arrive();
        PersonalText text = text("Rang again");
        put(new HandlingEvent.Note(text.digest()), text);
        assertThatThrownBy(() -> put(new HandlingEvent.Note(text.digest()), text))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23505"));
        assertThat(lines()).hasSize(2);
    }

    @Test
    void names_a_case_that_nobody_has_logged() throws SQLException {
        assertThatThrownBy(() -> put(Cases.ACCEPT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("case must be known: case-1");
    }

    @Test
    void erases_the_texts_and_leaves_a_tombstone_that_verifies() throws SQLException {
        arrive();
        PersonalText note = text("Rang twice, in tears");
        put(new HandlingEvent.Note(note.digest()), note);
        put(new ClosingEvent.Withdraw("enquirer"));
        Map<String, LogHead> kept = Map.of(ID, head());
        OffsetDateTime later = Cases.MORNING.plusYears(2);
        CaseRecord erased = desk.handle(ID, new CustodyEvent.Erase(), Cases.DATA_LEAD, later)
                .orElseThrow()
                .next();
        assertThat(erased.status()).isEqualTo(Status.ERASED);
        assertThat(erased.enquirer()).isEmpty();
        assertThat(desk.findCase(ID)).contains(erased);
        assertThat(desk.findText(ID, note.digest())).isEmpty();
        assertThat(column("select line from case_text")).isEmpty();
        LogVerification verified = verify(kept);
        assertThat(verified.faults()).isEmpty();
        assertThat(verified.head().sequence()).isEqualTo(4);
        assertThat(verified.tail()).isEqualTo(LogVerification.Tail.COMPLETE);
    }

    @Test
    void finds_a_changed_line_and_builds_nothing_on_it() throws SQLException {
        arrive();
        put(new HandlingEvent.Assign(Cases.CASEWORKER.id()));
        change("update case_line set line = replace(line, 'PHONE', 'EMAIL') where sequence = 1");
        assertThat(faults(Map.of())).containsExactly("case-1:1: Line changed.");
        assertThatThrownBy(() -> desk.findCase(ID))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("case-1:1: log.line.changed []");
        assertThatThrownBy(() -> put(new HandlingEvent.Acknowledge())).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> desk.report(Cases.DAY)).isInstanceOf(NoSuchElementException.class);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void finds_what_was_cut_off_against_what_was_kept_elsewhere() throws SQLException {
        arrive();
        put(new HandlingEvent.Assign(Cases.CASEWORKER.id()));
        Map<String, LogHead> kept = Map.of(ID, head());
        assertThat(verify(kept).tail()).isEqualTo(LogVerification.Tail.COMPLETE);
        change("delete from case_line where sequence = 2");
        assertThat(verify(Map.of()).tail()).isEqualTo(LogVerification.Tail.UNKNOWABLE);
        assertThat(verify(kept).tail()).isEqualTo(LogVerification.Tail.LOST);
        change("delete from case_line");
        assertThat(desk.verify(Map.of())).isEmpty();
        assertThat(verify(kept).tail()).isEqualTo(LogVerification.Tail.LOST);
    }

    @Test
    void finds_lines_that_were_put_under_another_case() throws SQLException {
        arrive();
        change("update case_line set case_id = 'case-2'");
        assertThatThrownBy(() -> desk.findCase("case-2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("log must be of its case: case-2");
    }

    @Test
    void finds_a_changed_text_and_does_not_repeat_it() throws SQLException {
        arrive();
        PersonalText text = text("Rang again");
        put(new HandlingEvent.Note(text.digest()), text);
        change("update case_text set line = replace(line, 'again', 'never')");
        assertThatThrownBy(() -> desk.findText(ID, text.digest()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must be readable: case_text:1");
    }

    @Test
    void reports_a_day_as_it_was_whatever_came_after() throws SQLException {
        arrive();
        desk.handle(ID, new ClosingEvent.Withdraw("enquirer"), Cases.CASEWORKER, Cases.MORNING.plusDays(1))
                .orElseThrow();
        assertThat(desk.report(Cases.DAY.minusDays(1)).byStatus()).isEmpty();
        assertThat(desk.report(Cases.DAY).byStatus()).isEqualTo(Map.of(Status.RECEIVED, 1));
        assertThat(desk.report(Cases.DAY.plusDays(1)).byStatus()).isEqualTo(Map.of(Status.CLOSED, 1));
        assertThat(desk.report(Cases.DAY.plusDays(1)).live()).isZero();
    }

    private Decision.Accepted arrive() throws SQLException {
        return put(Cases.ARRIVES);
    }

    private Decision.Accepted put(CaseEvent event, PersonalText... texts) throws SQLException {
        Actor actor = Cases.CASEWORKER;
        return desk.handle(ID, event, actor, Cases.MORNING, texts).orElseThrow();
    }

    private static PersonalText text(String text) {
        return PersonalText.of(ID, text, new SecureRandom());
    }

    private LogVerification verify(Map<String, LogHead> kept) throws SQLException {
        return requireNonNull(desk.verify(kept).get(ID));
    }

    private LogHead head() throws SQLException {
        return verify(Map.of()).head();
    }

    private List<String> faults(Map<String, LogHead> kept) throws SQLException {
        return verify(kept).faults().stream()
                .map(fault -> fault.text(Locale.UK))
                .toList();
    }

    private static List<String> lines(CaseLog.Lines lines) {
        return lines.text().lines().toList();
    }

    private List<String> lines() throws SQLException {
        return column("select line from case_line order by case_id, sequence");
    }

    private List<String> column(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet rows = select.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private void change(String update) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}
