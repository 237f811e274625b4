package org.parlstaff.casework.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.SENIOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Channel;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.lifecycle.BulkDecision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.office.ObligationKind;
import org.parlstaff.casework.report.Flow;
import org.parlstaff.casework.report.PublicSummary;

class CaseTableTest {

    private static final String HEAD =
            "case,enquirer,category,competence,channel,receivedOn,priority,sensitivity,importedAs,acknowledgedOn,actedOn\r\n";
    private static final String HOUSING =
            "c-1,p-1,housing,DEVOLVED_WALES,EMAIL,2018-05-01,ROUTINE,STANDARD,old:4711,2018-05-03,\r\n";
    private static final String BENEFITS = "c-2,p-2,benefits,RESERVED,LETTER,2026-05-20,PRIORITY,RESTRICTED,,,\r\n";

    @Test
    void reads_cases_with_their_own_days() throws IOException {
        CaseTable table = read(HEAD + HOUSING + "\r\n" + BENEFITS);

        assertThat(table.faults()).isEmpty();
        assertThat(table.rows())
                .containsExactly(
                        new CaseTable.Row(
                                2,
                                "c-1",
                                log(
                                        "p-1",
                                        new Category("housing", Competence.DEVOLVED_WALES),
                                        Channel.EMAIL,
                                        LocalDate.of(2018, 5, 1),
                                        Priority.ROUTINE,
                                        Sensitivity.STANDARD,
                                        new IntakeEvent.Imported(
                                                "old:4711", Optional.of(LocalDate.of(2018, 5, 3)), Optional.empty()))),
                        new CaseTable.Row(
                                4,
                                "c-2",
                                log(
                                        "p-2",
                                        new Category("benefits", Competence.RESERVED),
                                        Channel.LETTER,
                                        LocalDate.of(2026, 5, 20),
                                        Priority.PRIORITY,
                                        Sensitivity.RESTRICTED,
                                        new IntakeEvent.Imported("c-2", Optional.empty(), Optional.empty()))));
    }

    /** Brought over on 1 June 2026: no case of June, none of an earlier month, and told in 2018 already. */
    @Test
    void logs_them_on_the_day_they_are_brought_over_and_counts_them_apart() throws IOException {
        BulkDecision opened =
                read(HEAD + HOUSING + BENEFITS).open(Lifecycle.standard(), SENIOR, Office.policy(), Office.at(DAY));
        List<LogEntry> entries = opened.entries();
        Caseload caseload = Caseload.asOf(entries, DAY);
        CaseRecord old = caseload.find("c-1").orElseThrow();

        assertThat(opened.refusals()).isEmpty();
        assertThat(old.importedAs()).contains("old:4711");
        assertThat(old.age(DAY)).isEqualTo(2953);
        assertThat(old.acknowledgedOn()).contains(LocalDate.of(2018, 5, 3));
        assertThat(Office.policy().obligationsOn(old, DAY))
                .extracting(owed -> owed.kind())
                .doesNotContain(ObligationKind.ACKNOWLEDGE);
        assertThat(Flow.of(caseload, DAY, DAY.plusDays(1)))
                .isEqualTo(new Flow(DAY, DAY.plusDays(1), 0, 0, 2, 0, 0, 0, 2));
        assertThat(Flow.of(caseload, DAY.minusYears(9), DAY).received()).isZero();
        assertThat(PublicSummary.of(caseload, DAY, DAY.plusDays(1), 3).total()).hasValue(0);
        String log = CaseLog.write(entries, LogHead.START).text();
        assertThat(log).contains("\"imported\":{\"as\":\"old:4711\",\"acknowledgedOn\":\"2018-05-03\"}");
        assertThat(CaseLog.replay(in(log), "log").orElseThrow().caseload().records())
                .containsExactlyElementsOf(caseload.records());
    }

    @Test
    void refuses_days_that_are_still_to_come_or_come_before_the_case() throws IOException {
        CaseTable later = read(HEAD + HOUSING.replace("2018-05-03", "2026-06-02"));
        assertThat(later.open(Lifecycle.standard(), SENIOR, Office.policy(), Office.at(DAY))
                        .refusals())
                .containsExactly(
                        Map.entry("c-1", List.of(Reason.of("case.guard.received-later", LocalDate.of(2026, 6, 2)))));
        assertThat(codes(read(HEAD + HOUSING.replace("2018-05-03", "2018-04-30"))))
                .containsExactly("2 case.part.does-not-fit");
    }

    @Test
    void says_everything_that_is_wrong_with_every_row_and_where() throws IOException {
        CaseTable table = read(HEAD
                + "c 1,,Housing?,MARS,PIGEON,2018-02-30,ROUTINE,,,,\n"
                + HOUSING
                + "c-1,p-1,housing,DEVOLVED_WALES,EMAIL,2018-05-01,ROUTINE,STANDARD,,,\n"
                + "c-3,p-1\n"
                + "c-4,p-\"1,housing,DEVOLVED_WALES,EMAIL,2018-05-01,ROUTINE,STANDARD,,,\n"
                + "c-5," + "p".repeat(201) + ",housing,DEVOLVED_WALES,EMAIL,2018-05-01,ROUTINE,STANDARD,,,\n"
                + "c-6,\"p\n6\",housing,DEVOLVED_WALES,EMAIL,2018-05-01,ROUTINE,STANDARD,,,\n"
                + "c-7,p-7,housing,DEVOLVED_WALES,EMAIL,2018-05-01,ROUTINE,STANDARD,,,\"\n");

        assertThat(codes(table).stream().filter(code -> code.startsWith("2 ")))
                .contains(
                        "2 case.part.not-an-id",
                        "2 case.part.missing",
                        "2 case.part.not-one-of",
                        "2 case.part.not-a-day");
        assertThat(codes(table).stream().filter(code -> !code.startsWith("2 ")))
                .containsExactly(
                        "4 case.table.id-twice",
                        "5 case.table.cell-count",
                        "6 case.table.quote-open",
                        "7 case.table.too-long",
                        "8 case.part.not-an-id",
                        "10 case.table.quote-open");
        assertThat(table.rows()).extracting(CaseTable.Row::caseId).containsExactly("c-1");
        assertThat(table.faults())
                .extracting(fault -> fault.text(Locale.UK))
                .contains("old.csv:4: The case stands in an earlier row too: c-1.", "old.csv:2: Missing: enquirer.")
                .noneMatch(text -> text.contains("/"));
    }

    @Test
    void refuses_columns_that_are_missing_unknown_or_doubled() throws IOException {
        CaseTable table = read(HEAD.replace("importedAs", "imp\u200borted")
                        .replace("actedOn", "case")
                        .replace("priority,", "")
                + HOUSING);

        assertThat(codes(table))
                .containsExactly(
                        "1 case.table.column-unknown", "1 case.table.column-twice", "1 case.table.column-missing");
        assertThat(table.faults().get(0).text(Locale.UK))
                .startsWith("old.csv:1: There is no such column: imp[U+200B]orted.");
        assertThat(codes(read(""))).hasSize(8).allMatch("0 case.table.column-missing"::equals);
    }

    @Test
    void reads_quoted_cells_a_mark_and_a_last_line_without_an_end() throws IOException {
        CaseTable table =
                read("\uFEFF" + HEAD + HOUSING.replace("housing", "\"housing\"").strip());
        assertThat(table.faults()).isEmpty();
        assertThat(table.rows()).hasSize(1);
        CsvLines lines = new CsvLines("\"a \"\"b\"\", c\",d\n");
        assertThat(lines.next()).isTrue();
        assertThat(lines.cells()).containsExactly("a \"b\", c", "d");
        assertThat(lines.isSound()).isTrue();
        assertThat(lines.next()).isFalse();
    }

    @Test
    void refuses_bytes_that_are_no_text() {
        byte[] latin1 = (HEAD + HOUSING.replace("p-1", "p-\u00e9")).getBytes(ISO_8859_1);
        assertThatThrownBy(() -> CaseTable.read(new ByteArrayInputStream(latin1), "old.csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("old.csv line 2: text must be UTF-8: byte e9");
    }

    private static List<String> codes(CaseTable table) {
        return table.faults().stream()
                .map(fault -> fault.line() + " " + fault.reason().code())
                .toList();
    }

    private static IntakeEvent.Log log(
            String person,
            Category category,
            Channel channel,
            LocalDate receivedOn,
            Priority priority,
            Sensitivity sensitivity,
            IntakeEvent.Imported imported) {
        return new IntakeEvent.Log(
                person, person, category, channel, receivedOn, priority, sensitivity, List.of(), Optional.of(imported));
    }

    private static CaseTable read(String csv) throws IOException {
        return CaseTable.read(in(csv), "old.csv");
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
