package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.finding.Report;
import org.parlstaff.staffing.finding.Waiver;

class OfferBatchTest {

    private static final OfferBatch BATCH = OfferBatch.of(Examiner.shipped());
    private static final String LINE =
            "{\"reference\":\"EX-01\",\"scheme\":\"ipsa\",\"band\":\"executive-1\",\"area\":\"london\","
                    + "\"weeklyHours\":30,\"salary\":{\"basis\":\"FULL_TIME\",\"amount\":\"GBP 27500.00\"},"
                    + "\"startDate\":\"2025-06-01\"}";

    private static List<OfferRow> rows(String text) {
        return OfferRow.readLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static OfferRow.Given row(long line, String reference, String hours, String from, String until) {
        Offer.Builder offer = Offer.builder()
                .reference(reference)
                .scheme("ipsa")
                .band("executive-1")
                .area("london")
                .person("P-1")
                .salary(OfferedPay.of(OfferedPay.Basis.FULL_TIME, "GBP 27500.00"))
                .startDate(LocalDate.parse(from));
        if (!hours.isEmpty()) {
            offer.weeklyHours(new BigDecimal(hours));
        }
        if (!until.isEmpty()) {
            offer.appointment(Appointment.fixedTermUntil(LocalDate.parse(until)));
        }
        return new OfferRow.Given(line, offer.build());
    }

    private static List<String> across(OfferRow... rows) {
        return BATCH.examine(Stream.of(rows)).collect(BATCH.acrossRows()).stream()
                .map(finding -> finding.text(Locale.UK))
                .toList();
    }

    @Test
    void lines_are_read_whatever_ends_them() {
        Offer offer = Offer.parse(LINE);
        String bom = "\ufeff";
        assertThat(rows(bom + LINE + "\r\n\r\n  \t\n" + LINE + "\n" + LINE))
                .containsExactly(
                        new OfferRow.Given(1, offer), new OfferRow.Given(4, offer), new OfferRow.Given(5, offer));
        assertThat(rows("")).isEmpty();
        assertThat(rows("\n\r\n")).isEmpty();
    }

    @Test
    void results_are_written_a_line_each_as_the_reports_write_them() throws IOException {
        Waiver waiver = Waiver.builder()
                .code(OfferCode.PAY_ABOVE_MAXIMUM.id())
                .subject("EX-01")
                .approver("Swyddfa Brynddu")
                .reason("agreed “for now”")
                .from(LocalDate.of(2025, 1, 1))
                .until(LocalDate.of(2026, 1, 1))
                .state(Waiver.State.APPROVED)
                .build();
        OfferBatch batch = OfferBatch.of(Examiner.shipped().allowing(List.of(waiver)));
        String above = LINE.replace("27500.00", "99000.00").replace("\"weeklyHours\":30", "\"weeklyHours\":300");
        List<RowResult> results =
                batch.examine(rows(above + "\n\n" + LINE + "\nnull").stream()).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report.writeLines(results.stream(), out, Locale.UK);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo(results.stream()
                        .map(result -> result.toJsonLine(Locale.UK) + "\n")
                        .collect(Collectors.joining()));
        JsonMapper mapper = new JsonMapper();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < 2; i++) {
            ObjectNode line = (ObjectNode) mapper.readTree(lines.get(i));
            line.remove("line");
            RowResult.Examined examined = (RowResult.Examined) results.get(i);
            assertThat(line).isEqualTo(mapper.readTree(examined.report().toJson(Locale.UK)));
        }
        assertThat(lines.get(0)).contains("agreed “for now”");
    }

    @Test
    void a_bad_line_is_told_by_number_place_and_reason_and_stops_nothing() {
        List<OfferRow> rows = rows(String.join(
                "\n",
                LINE.replace("GBP 27500.00", "27500"),
                LINE.replace("\"weeklyHours\":30", "\"weeklyHours\":NaN"),
                LINE.replace("\"area\"", "\"band\""),
                "[".repeat(60_000),
                LINE + " x",
                LINE.replace("30", "1e999999999"),
                LINE.replace("2025-06-01", "+999999999-01-01"),
                "null",
                LINE));
        assertThat(rows).hasSize(9);
        assertThat(rows.get(0))
                .isEqualTo(
                        new OfferRow.Unreadable(
                                1,
                                "/salary/amount",
                                "money must be a currency, a space and an amount of at most 10 digits and 6 decimals, like GBP 27500.00: 27500"));
        assertThat(rows.subList(1, 8)).allSatisfy(row -> assertThat(row).isInstanceOf(OfferRow.Unreadable.class));
        assertThat(((OfferRow.Unreadable) rows.get(2)).faults())
                .extracting(OfferRow.Fault::reason)
                .containsExactly("key must not be given twice: band");
        assertThat(rows.get(5))
                .isEqualTo(new OfferRow.Unreadable(
                        6,
                        "/weeklyHours",
                        "number must have at most 9 digits before the point and 6 after it: 1E+999999999"));
        assertThat(rows.get(6))
                .isEqualTo(new OfferRow.Unreadable(
                        7, "/startDate", "value must be a day, like 2026-04-01: +999999999-01-01"));
        assertThat(rows.get(8)).isEqualTo(new OfferRow.Given(9, Offer.parse(LINE)));
    }

    @Test
    void bytes_that_are_not_utf_8_spoil_their_line_alone() {
        byte[] text = ("x\n" + LINE).getBytes(StandardCharsets.ISO_8859_1);
        text[0] = (byte) 0xc3;
        assertThat(OfferRow.readLines(new ByteArrayInputStream(text)).toList())
                .hasSize(2)
                .last()
                .isEqualTo(new OfferRow.Given(2, Offer.parse(LINE)));
    }

    @ParameterizedTest
    @CsvSource({"65535, true", "65536, true", "65537, false", "131072, false"})
    void a_line_is_read_up_to_the_limit_and_not_beyond(int bytes, boolean readable) {
        String padded = LINE + " ".repeat(bytes - LINE.length());
        List<OfferRow> rows = rows(padded + "\n" + LINE);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0) instanceof OfferRow.Given).isEqualTo(readable);
        assertThat(rows.get(1)).isEqualTo(new OfferRow.Given(2, Offer.parse(LINE)));
    }

    /** A hundred megabytes without a line feed, made as they are read. */
    @Test
    void an_endless_line_is_skipped_without_being_held() {
        InputStream endless = new InputStream() {
            private int left = 100_000_000;

            @Override
            public int read() {
                return left-- > 0 ? '[' : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                int count = Math.min(left, most);
                Arrays.fill(into, from, from + Math.max(0, count), (byte) '[');
                left -= count;
                return count <= 0 ? -1 : count;
            }
        };
        assertThat(OfferRow.readLines(endless).toList())
                .containsExactly(new OfferRow.Unreadable(1, "", "line must not be larger than 65536 bytes: 100000000"));
    }

    @Test
    void results_keep_the_order_and_the_line_of_their_rows() {
        List<RowResult> results =
                BATCH.examine(rows(LINE + "\n{}\n" + LINE).stream()).toList();
        assertThat(results).extracting(RowResult::line).containsExactly(1L, 2L, 3L);
        assertThat(results)
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.ACCEPT, Outcome.CANNOT_ASSESS, Outcome.ACCEPT);
        assertThat(results.get(0).toJsonLine(Locale.UK))
                .isEqualTo(
                        "{\"line\":1,\"reference\":\"EX-01\",\"outcome\":\"ACCEPT\",\"findings\":[],\"pay\":{"
                                + "\"minimum\":\"GBP 25200.00\",\"maximum\":\"GBP 41782.00\",\"force\":\"BINDING\","
                                + "\"span\":{\"from\":\"2025-04-01\",\"until\":\"2026-04-01\"},\"standing\":\"CONFIRMED\","
                                + "\"source\":{\"title\":\"IPSA guidance for new starters\",\"href\":\"https://ipsaonline.org.uk/guidance/new-starters\"}}}");
        assertThat(results.get(1).toJsonLine(Locale.UK))
                .startsWith(
                        "{\"line\":2,\"outcome\":\"CANNOT_ASSESS\",\"findings\":[{\"code\":\"offer.row.unreadable\","
                                + "\"kind\":\"OPEN\",\"severity\":\"CANNOT_ASSESS\",\"pointer\":\"\",\"text\":\"Row that cannot be read");
    }

    @Test
    void an_unreadable_row_says_the_reason_and_the_place_if_it_has_one() {
        RowResult whole = BATCH.examine(new OfferRow.Unreadable(7, "", "row must have as many cells"));
        RowResult cell = BATCH.examine(new OfferRow.Unreadable(8, "payPoint", "value must be a whole number: two"));
        assertThat(whole.findings().get(0).text(Locale.UK))
                .isEqualTo("Row that cannot be read as an offer. row must have as many cells");
        assertThat(whole.findings().get(0).text(Locale.forLanguageTag("cy")))
                .isEqualTo("Rhes na ellir ei darllen fel cynnig. (yn Saesneg) row must have as many cells");
        assertThat(cell.findings().get(0).text(Locale.UK))
                .isEqualTo("Row that cannot be read as an offer. payPoint: value must be a whole number: two");
    }

    @Test
    void numbers_among_the_values_are_written_as_numbers() {
        RowResult result = BATCH.examine(new OfferRow.Given(
                1,
                Offer.builder()
                        .reference("EX-01")
                        .scheme("senedd")
                        .band("band-3")
                        .weeklyHours(new BigDecimal("40"))
                        .payPoint(9)
                        .salary(OfferedPay.of(OfferedPay.Basis.FULL_TIME, "GBP 26345.00"))
                        .startDate(LocalDate.of(2026, 7, 1))
                        .build()));
        assertThat(result.toJsonLine(Locale.UK)).contains("\"values\":{\"point\":9}", "\"hours\":40,\"limit\":37");
    }

    @Test
    void a_summary_counts_by_outcome_severity_code_scheme_and_band() {
        String lines = String.join(
                "\n",
                LINE,
                LINE.replace("27500", "25000"),
                LINE.replace("\"band\":\"executive-1\",", "\"jobTitle\":\"Caseworker\","),
                LINE.replace("executive-1", "no-such"),
                LINE.replace("ipsa", "dail"),
                "{}");
        BatchSummary summary = BATCH.examine(rows(lines).stream()).collect(BATCH.summing());
        assertThat(summary.toJson().replaceAll("\\s+", ""))
                .isEqualTo("{\"rows\":6,\"unreadable\":1,\"suppressed\":0,"
                        + "\"byOutcome\":{\"ACCEPT\":2,\"CANNOT_ASSESS\":3,\"REJECT\":1},"
                        + "\"bySeverity\":{\"NOTE\":2,\"CANNOT_ASSESS\":3,\"REJECT\":1},"
                        + "\"byCode\":{\"offer.row.unreadable\":1,\"offer.scheme.unknown\":1,\"offer.band.unknown\":1,"
                        + "\"offer.band.from-title\":1,\"offer.pay.below-minimum\":1,\"offer.floor.below-real-living-wage\":1},"
                        + "\"byScheme\":{\"ipsa\":4,\"not-known\":1},"
                        + "\"byBand\":{\"ipsa/executive-1\":3,\"ipsa/not-known\":1,\"not-known\":1}}");
        assertThat(BATCH.examine(rows(lines).parallelStream()).collect(BATCH.summing()))
                .isEqualTo(summary);
        assertThat(summary.plus(BatchSummary.empty())).isEqualTo(summary);
        assertThat(summary.plus(summary).rows()).isEqualTo(12);
    }

    @Test
    void a_reference_given_twice_names_its_rows() {
        assertThat(across(
                        row(1, "A", "10", "2025-06-01", ""),
                        row(2, "B", "10", "2025-06-01", ""),
                        row(5, "A", "30", "2025-06-01", "")))
                .containsExactly("Reference given more than once: A. Rows: 1, 5.");
        assertThat(across(LongStream.rangeClosed(1, 30)
                        .mapToObj(line -> row(line, "A", "10", "2025-06-01", ""))
                        .toArray(OfferRow[]::new)))
                .containsExactly(
                        "Reference given more than once: A. Rows: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,"
                                + " 20, ….");
    }

    @ParameterizedTest
    @CsvSource({
        "24, 24, '', 2025-09-01, false",
        "24, 24.01, '', 2025-09-01, true",
        "24, 24.01, 2025-09-01, 2025-09-01, false",
        "24, 24.01, 2025-09-02, 2025-09-01, true",
    })
    void one_person_is_over_the_limit_only_while_offers_overlap(
            String one, String other, String end, String start, boolean over) {
        List<Finding> findings = BATCH.examine(
                        Stream.of(row(1, "A", one, "2025-06-01", end), row(2, "B", other, start, "")))
                .collect(BATCH.acrossRows());
        assertThat(findings).hasSize(over ? 1 : 0);
        if (over) {
            assertThat(findings.get(0).text(Locale.UK))
                    .isEqualTo(
                            "Weekly hours of one person over all offers above the limit (48) on 1 September 2025: 48.01."
                                    + " Person: P-1. Rows: 1, 2.");
            assertThat(findings.get(0).source()).isPresent();
        }
    }

    @Test
    void the_day_with_the_most_hours_is_told() {
        assertThat(across(
                        row(1, "A", "30", "2025-06-01", "2025-12-01"),
                        row(2, "B", "30", "2025-07-01", "2025-12-01"),
                        row(3, "C", "5", "2025-08-01", "2025-10-01"),
                        row(4, "D", "4", "2025-11-01", "")))
                .containsExactly("Weekly hours of one person over all offers above the limit (48) on 1 August 2025: 65."
                        + " Person: P-1. Rows: 1, 2, 3.");
    }

    @Test
    void what_could_not_be_checked_about_a_person_is_said() {
        assertThat(across(row(1, "A", "30", "2025-06-01", ""), row(2, "B", "", "2025-06-01", "")))
                .containsExactly(
                        "Weekly hours of one person over all offers cannot be told, since an offer does not give them."
                                + " Person: P-1. Rows: 1, 2.");
        String json = row(1, "B", "30", "2025-06-01", "").offer().toJson().replace("ipsa", "senedd");
        Offer senedd = Offer.parse(json);
        Offer other = Offer.parse(json.replace("\"B\"", "\"C\""));
        assertThat(across(new OfferRow.Given(1, senedd), new OfferRow.Given(2, other)))
                .containsExactly(
                        "Weekly hours of one person over all offers on 1 June 2025: 60. No source gives a limit for"
                                + " senedd. Person: P-1. Rows: 1, 2.");
    }

    @Test
    void rows_of_several_threads_come_to_the_same() {
        List<OfferRow> rows = LongStream.rangeClosed(1, 300)
                .mapToObj(line -> (OfferRow) row(line, "R-" + line % 200, "1", "2025-06-01", ""))
                .toList();
        assertThat(BATCH.examine(rows.parallelStream()).collect(BATCH.acrossRows()))
                .isEqualTo(BATCH.examine(rows.stream()).collect(BATCH.acrossRows()))
                .hasSize(101);
    }
}
