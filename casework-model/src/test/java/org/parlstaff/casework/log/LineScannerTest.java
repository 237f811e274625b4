package org.parlstaff.casework.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.WaitingEvent;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.lifecycle.Row;

/** The short way of reading a line and the long one never disagree, and the usual line goes the short way. */
class LineScannerTest {

    @Test
    void reads_every_row_of_the_lifecycle_as_it_was_written() {
        for (Row row : Lifecycle.standard().rows()) {
            if (row.from().isPresent()) {
                LogEntry entry = entry(
                        "2026-06-01T09:00:00Z",
                        Scenario.of(row.event(), row.from().get()).event());
                assertThat(scan(line(7, entry), 7)).isEqualTo(entry);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-01T09:00:00Z",
                "2026-10-25T00:59:59+01:00",
                "2026-01-01T23:00:01-00:30",
                "0001-01-01T00:00:00+14:00",
                "9999-12-31T23:59:59-18:00"
            })
    void reads_moments_at_any_offset(String at) {
        LogEntry entry = entry(at, new WaitingEvent.Remind());

        assertThat(scan(line(1, entry), 1)).isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12026-06-01T09:00:00Z", "-0001-06-01T09:00:00Z", "2026-06-01T09:00:00+01:02:03"})
    void leaves_rare_moments_to_the_long_way(String at) throws IOException {
        LogEntry entry = entry(at, new WaitingEvent.Remind());
        byte[] line = line(1, entry);

        assertThat(scan(line, 1)).isNull();
        assertThat(parse(line)).isEqualTo(entry);
    }

    @Test
    void leaves_a_line_with_another_number_or_another_line_before_it_alone() {
        byte[] line = line(7, entry("2026-06-01T09:00:00Z", new WaitingEvent.Remind()));
        byte[] other = "1".repeat(Sha256.DIGITS).getBytes(UTF_8);

        assertThat(scan(line, 6)).isNull();
        assertThat(scan(line, 70)).isNull();
        assertThat(new LineScanner().scan(line, body(line), 7, other)).isNull();
    }

    @Test
    void takes_no_changed_line_that_the_long_way_refuses() throws IOException {
        byte[] line = line(7, entry("2026-06-01T09:00:00+01:00", Scenario.proposeClosure(Office.DAY)));
        List<String> disagreed = new ArrayList<>();
        for (int i = 0; i < body(line) - 1; i++) {
            for (char put : "0aAZ9\"\\{}:,. +-é\n\u0000".toCharArray()) {
                byte[] changed = line.clone();
                changed[i] = (byte) put;
                LogEntry entry = scan(changed, 7);
                if (entry != null && !entry.equals(parse(changed))) { // which throws where the line is no JSON
                    disagreed.add(new String(changed, UTF_8));
                }
            }
        }

        assertThat(disagreed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"accept\",\"urgent\":false,\"urgent\":false,\"conflicts\":[]}",
                "{\"kind\":\"accept\",\"urgent\":false}",
                "{\"kind\":\"accept\",\"urgent\":false,\"conflicts\":[] }",
                "{\"kind\":\"accept\",\"conflicts\":[],\"urgent\":false}",
                "{\"kind\":\"accept\",\"urgent\":false,\"conflicts\":[]},\"x\":{}",
                "{\"kind\":\"accept-by-post\",\"urgent\":false,\"conflicts\":[]}",
                "{\"urgent\":false,\"kind\":\"accept\",\"conflicts\":[]}",
                "null",
                "{}",
                ""
            })
    void takes_no_event_that_the_writer_would_not_write(String event) {
        byte[] usual = line(1, entry("2026-06-01T09:00:00Z", new WaitingEvent.Remind()));
        byte[] line =
                new String(usual, UTF_8).replace("{\"kind\":\"remind\"}", event).getBytes(UTF_8);

        assertThat(line).isNotEqualTo(usual);
        assertThat(scan(line, 1)).isNull();
    }

    @Test
    void reads_alike_events_as_one_and_never_one_for_another() {
        LineScanner scanner = new LineScanner();
        List<LogEntry> entries = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            entries.add(entry("2026-06-01T09:00:00Z", new HandlingEvent.Assign("carys" + i)));
            entries.add(entry("2026-06-01T09:00:01Z", new HandlingEvent.Link("c-" + i)));
            entries.add(entry("2026-06-01T09:00:02Z", new WaitingEvent.Remind()));
        }

        List<LogEntry> read = new ArrayList<>();
        for (LogEntry entry : entries) {
            read.add(scan(scanner, line(1, entry), 1));
        }

        assertThat(read).isEqualTo(entries);
        assertThat(read.get(5).event()).isSameAs(read.get(2).event());
    }

    @Test
    void reads_names_alike_in_length_or_beginning_as_they_stand() {
        LineScanner scanner = new LineScanner();
        for (int i = 0; i < 1_000; i++) {
            LogEntry entry = new LogEntry(
                    "c-1",
                    OffsetDateTime.parse("2026-06-01T09:00:00Z"),
                    "carys" + i,
                    Role.CASEWORKER,
                    Status.OPEN,
                    new WaitingEvent.Remind());
            assertThat(scan(scanner, line(1, entry), 1)).isEqualTo(entry);
        }
    }

    private static LogEntry entry(String at, CaseEvent event) {
        return new LogEntry("c-1", OffsetDateTime.parse(at), "carys", Role.CASEWORKER, Status.OPEN, event);
    }

    /** A line with its hash, which the scanner gets with the brace already put in front of it. */
    private static byte[] line(long sequence, LogEntry entry) {
        LogHead before = new LogHead(sequence - 1, LogHead.START.hash());
        byte[] line = CaseLog.write(List.of(entry), before).text().trim().getBytes(UTF_8);
        line[body(line) - 1] = '}';
        return line;
    }

    private static int body(byte[] line) {
        return line.length - CaseLog.HASH_MEMBER.length() - Sha256.DIGITS - 1;
    }

    private static @Nullable LogEntry scan(byte[] line, long sequence) {
        return scan(new LineScanner(), line, sequence);
    }

    private static @Nullable LogEntry scan(LineScanner scanner, byte[] line, long sequence) {
        return scanner.scan(line, body(line), sequence, LogHead.START.hash().getBytes(UTF_8));
    }

    private static @Nullable LogEntry parse(byte[] line) throws IOException {
        CaseLog.Line parsed = CaseLog.parse(line, body(line));
        byte[] written = CaseLog.bytes(parsed);
        return Arrays.equals(line, 0, body(line), written, 0, written.length) ? parsed.entry() : null;
    }
}
