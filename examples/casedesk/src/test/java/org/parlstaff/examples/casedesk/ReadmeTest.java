package org.parlstaff.examples.casedesk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.log.LogVerification;
import org.parlstaff.casework.log.PersonalText;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.report.CaseloadReport;

/** Runs what {@code README.md} shows. */
class ReadmeTest {

    private static final Page PAGE = Page.of("README.md");
    private static final String HERE = "src/test/java/org/parlstaff/examples/casedesk/";
    private static final String MAIN = "src/main/java/org/parlstaff/examples/casedesk/";

    private final OfficePolicy office = OfficeDay.office();
    private final Actor actor = Cases.CASEWORKER;
    private final OffsetDateTime moment = Cases.MORNING;
    private final LocalDate day = Cases.DAY;
    private final StringWriter written = new StringWriter();
    private final PrintWriter out = new PrintWriter(written);

    @Test
    void shows_code_that_runs() {
        List<String> blocks = PAGE.blocks("java");
        assertThat(blocks).hasSize(6);
        blocks.subList(0, 4).forEach(block -> Page.assertRunsIn(block, HERE + "ReadmeTest.java"));
        Page.assertRunsIn(blocks.get(4), MAIN + "vacancy/Vacancy.java");
        Page.assertRunsIn(blocks.get(5), HERE + "vacancy/AcceptableOfferTest.java");
    }

    @Test
    void shows_the_tables_and_the_day_as_they_are() throws IOException {
        assertThat(PAGE.blocks("sql")).hasSize(2).allSatisfy(table -> Page.assertRunsIn(table, MAIN + "CaseDesk.java"));
        assertThat(PAGE.blocks("text"))
                .containsExactly(Files.readString(Path.of("src/test/resources/office-day.txt"))
                        .strip());
    }

    @Test
    void names_the_settings_that_the_build_and_the_tests_read() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        assertThat(PAGE.text()).contains("-Pquickstart", "-Dcasedesk.url=", "-Dcasedesk.kills=100", "-Dcasedesk.seed=");
        assertThat(build).contains("<id>quickstart</id>", "<casedesk.url>", "<casedesk.kills>");
        assertThat(PAGE.text()).contains(OfficeDay.h2File(Path.of("x")).replaceFirst("[^;]*;", "`") + "`");
    }

    @Test
    void puts_an_event_reads_reports_and_verifies(@TempDir Path folder) throws SQLException {
        JdbcConnectionPool database = OfficeDay.database(Database.H2.fresh(folder));
        try {
            CaseDesk.open(database, office)
                    .handle("case-1", Cases.ARRIVES, actor, moment)
                    .orElseThrow();

            CaseDesk desk = CaseDesk.open(database, office);
            PersonalText note = PersonalText.of("case-1", "Rang again", new SecureRandom());
            Decision decision = desk.handle("case-1", new HandlingEvent.Note(note.digest()), actor, moment, note);
            if (decision instanceof Decision.Refused refused) {
                refused.reasons().forEach(reason -> out.println(reason.text(Locale.UK)));
            }
            assertThat(decision.isAccepted()).isTrue();

            Optional<CaseRecord> record = desk.findCase("case-1");
            Optional<String> text = desk.findText("case-1", note.digest()).map(PersonalText::reveal);
            CaseloadReport report = desk.report(day);
            assertThat(record).isPresent();
            assertThat(text).contains("Rang again");
            assertThat(report.live()).isEqualTo(1);

            Map<String, LogHead> kept = new TreeMap<>();
            desk.verify(Map.of()).forEach((caseId, log) -> kept.put(caseId, log.head()));
            LogVerification verified = requireNonNull(desk.verify(kept).get("case-1"));
            out.println(verified.faults() + " " + verified.tail());
            assertThat(written.toString().strip()).isEqualTo("[] COMPLETE");
        } finally {
            database.dispose();
        }
    }
}
