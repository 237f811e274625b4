package org.parlstaff.casework.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parlstaff.casework.Office.CASEWORKER;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.DIGEST;
import static org.parlstaff.casework.Office.SENIOR;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.office.Actor;

class CaseLogTest {

    private static final List<LogEntry> ENTRIES = entries();
    static final String LOG = CaseLog.write(ENTRIES, LogHead.START).text();

    @Test
    void writes_a_line_like_this() {
        String line = CaseLog.write(ENTRIES.subList(3, 4), LogHead.START).text();

        assertThat(line)
                .isEqualTo(
                        "{\"sequence\":1,\"previous\":\"0000000000000000000000000000000000000000000000000000000000000000\","
                                + "\"case\":\"c-1\",\"at\":\"2026-06-01T09:00:00Z\",\"actor\":\"carys\",\"role\":\"CASEWORKER\","
                                + "\"to\":\"OPEN\",\"event\":{\"kind\":\"accept\",\"urgent\":false,\"conflicts\":[]},"
                                + "\"hash\":\"a1188f746a12abe2e882891d865587b33ae44566f4660d3343438e7d5308be58\"}\n");
    }

    @Test
    void hands_on_the_entries_up_to_the_first_fault() throws IOException {
        List<LogEntry> read = new ArrayList<>();
        assertThat(CaseLog.read(in(LOG), "log", read::add)).isEqualTo(CaseLog.verify(in(LOG), "log"));
        assertThat(read).isEqualTo(ENTRIES);

        List<String> lines = new ArrayList<>(LOG.lines().toList());
        lines.remove(2);
        String cut = String.join("\n", lines) + "\n";
        List<LogEntry> some = new ArrayList<>();
        assertThat(CaseLog.read(in(cut), "log", some::add).faults()).isNotEmpty();
        assertThat(some).isEqualTo(ENTRIES.subList(0, 2));
    }

    /** Another encoding of the same text was not written by the writer, whatever its hash. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "broken UTF-32"})
    void reads_no_other_encoding(String encoding) throws IOException {
        String body = unsealed(LOG.lines().findFirst().orElseThrow());
        byte[] bytes = encoding.startsWith("broken")
                ? new byte[] {0, 0, 0, '{', 0x7f, 1, 1, 1, '}'}
                : body.getBytes(java.nio.charset.Charset.forName(encoding));
        bytes[bytes.length - 1] = '}';
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        log.write(bytes, 0, bytes.length - 1);
        log.writeBytes((CaseLog.HASH_MEMBER + ReaderFuzz.hash(bytes) + "\"}\n").getBytes(UTF_8));

        List<LogFault> faults = CaseLog.verify(new ByteArrayInputStream(log.toByteArray()), "log")
                .faults();

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).reason().code()).isIn("log.line.malformed", "log.line.not-canonical");
    }

    @Test
    void folds_no_log_with_a_flipped_byte_beyond_its_last_sound_line() throws IOException {
        byte[] sound = LOG.getBytes(UTF_8);
        byte[] changed = sound.clone();
        changed[sound.length - 1] ^= 1;

        LogAnswer.Sound answer =
                CaseLog.replay(new ByteArrayInputStream(changed), "log").orElseThrow();

        assertThat(answer.torn()).isPresent();
        assertThat(answer.head().sequence()).isEqualTo(ENTRIES.size() - 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "changed, 3:log.line.changed",
        "dropped, 3:log.line.dropped",
        "doubled, 4:log.line.doubled",
        "reordered, 4:log.line.reordered",
        "rewritten, 4:log.line.chain-broken",
        "empty, 3:log.line.changed"
    })
    void names_the_line_and_what_happened_to_it(String how, String fault) throws IOException {
        List<String> lines = new ArrayList<>(LOG.lines().toList());
        switch (how) {
            case "changed" -> lines.set(2, lines.get(2).replace("carys", "cerys"));
            case "dropped" -> lines.remove(2);
            case "doubled" -> lines.add(3, lines.get(2));
            case "reordered" -> Collections.swap(lines, 2, 3);
            case "empty" -> lines.add(2, "");
            default -> lines.set(2, rewritten(lines.get(1)));
        }

        assertThat(verify(lines)).contains(fault);
        assertThatThrownBy(() -> CaseLog.replay(in(String.join("\n", lines) + "\n"), "log")
                        .orElseThrow())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining(fault.substring(fault.indexOf(':') + 1));
    }

    @Test
    void names_every_one_of_several_faults() throws IOException {
        List<String> lines = new ArrayList<>(LOG.lines().toList());
        lines.set(1, lines.get(1).replace("carys", "cerys"));
        lines.remove(5);
        lines.add(7, lines.get(6));

        assertThat(verify(lines))
                .containsExactlyInAnyOrder("2:log.line.changed", "6:log.line.dropped", "8:log.line.doubled");
    }

    @Test
    void finds_a_lost_tail_only_against_the_last_known_line() throws IOException {
        LogHead known = CaseLog.write(ENTRIES, LogHead.START).head();
        String cut = LOG.lines().limit(4).collect(Collectors.joining("\n", "", "\n"));

        LogVerification without = CaseLog.verify(in(cut), "log");
        LogVerification against = CaseLog.verify(in(cut), "log", known);
        LogVerification whole = CaseLog.verify(in(LOG), "log", known);
        LogVerification longer = CaseLog.verify(
                in(LOG),
                "log",
                CaseLog.write(ENTRIES.subList(0, 4), LogHead.START).head());

        assertThat(without.faults()).isEmpty();
        assertThat(without.tail()).isEqualTo(LogVerification.Tail.UNKNOWABLE);
        assertThat(against.tail()).isEqualTo(LogVerification.Tail.LOST);
        assertThat(against.faults()).extracting(f -> f.reason().code()).containsExactly("log.tail.lost");
        assertThat(whole.tail()).isEqualTo(LogVerification.Tail.COMPLETE);
        assertThat(whole.faults()).isEmpty();
        assertThat(longer.tail()).isEqualTo(LogVerification.Tail.COMPLETE);
    }

    @Test
    void recovers_from_a_torn_last_line_at_every_length() throws IOException {
        int lastLine = LOG.lastIndexOf('\n', LOG.length() - 2) + 1;
        for (int cut = lastLine + 1; cut < LOG.length(); cut++) {
            LogAnswer.Sound sound =
                    CaseLog.replay(in(LOG.substring(0, cut)), "log").orElseThrow();

            assertThat(sound.bytes()).isEqualTo(lastLine);
            assertThat(sound.head().sequence()).isEqualTo(ENTRIES.size() - 1);
            assertThat(sound.torn().orElseThrow().reason().code()).isEqualTo("log.line.torn");
        }
    }

    @Test
    void refuses_a_newer_kind_of_event() throws IOException {
        String newer = sealed(unsealed(LOG.lines().skip(3).findFirst().orElseThrow())
                .replace("\"kind\":\"accept\"", "\"kind\":\"accept-by-post\""));

        assertThat(verify(List.of(newer))).contains("1:log.event.unknown");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unknown key    | "urgent":false | "urgent":false,"x":1      | log.line.malformed
            missing key    | "urgent":false, |                          | log.line.malformed
            doubled key    | "urgent":false | "urgent":false,"urgent":true | log.line.malformed
            null           | "conflicts":[] | "conflicts":null          | log.line.malformed
            other order    | "urgent":false,"conflicts":[] | "conflicts":[],"urgent":false | log.line.not-canonical
            space          | "urgent":false | "urgent": false           | log.line.not-canonical
            escape         | "actor":"carys" | "actor":"\\u0063arys"    | log.line.not-canonical
            wrong type     | "urgent":false | "urgent":"no"             | log.line.malformed
            number         | "sequence":4   | "sequence":4.0            | log.line.malformed
            name, no id    | "actor":"carys" | "actor":"Carys Ann Evans" | log.line.malformed
            sequence zero  | "sequence":4   | "sequence":0              | log.line.malformed
            fraction       | 09:00:00Z      | 09:00:00.5Z               | log.line.malformed
            trailing       | "conflicts":[]} | "conflicts":[]},"y":{}   | log.line.malformed
            """)
    void reads_only_what_the_writer_writes(String what, String from, String to, String code) throws IOException {
        String line = unsealed(LOG.lines().skip(3).findFirst().orElseThrow());
        assertThat(line).contains(from);

        assertThat(verify(List.of(sealed(line.replace(from, to == null ? "" : to)))))
                .contains("1:" + code);
    }

    @Test
    void names_the_key_that_is_wrong() throws IOException {
        String line = sealed(unsealed(LOG.lines().skip(3).findFirst().orElseThrow())
                .replace("\"urgent\":false", "\"urgent\":false,\"shoe\":1"));

        LogFault fault = CaseLog.verify(in(line + "\n"), "office.log").faults().get(0);

        assertThat(fault.text(java.util.Locale.UK)).startsWith("office.log:1: Line not readable. Key: event.shoe.");
    }

    @Test
    void refuses_a_line_that_is_too_long_and_goes_on_after_it() throws IOException {
        String long1 = "x".repeat(CaseLog.LONGEST_LINE + 1);

        assertThat(CaseLog.verify(in(long1 + "\n" + LOG), "log").faults())
                .extracting(fault -> fault.line() + ":" + fault.reason().code())
                .containsExactly("1:log.line.too-long");
    }

    @Test
    void refuses_entries_that_cannot_have_happened() throws IOException {
        LogEntry note = new LogEntry(
                "c-9", Office.at(DAY), "carys", Role.CASEWORKER, Status.OPEN, new HandlingEvent.Note(DIGEST));
        LogEntry leap = new LogEntry(
                "c-1", Office.at(DAY), "carys", Role.CASEWORKER, Status.CLOSED, new HandlingEvent.Note(DIGEST));

        LogEntry bornErased =
                new LogEntry("c-1", Office.at(DAY), "carys", Role.CASEWORKER, Status.ERASED, Office.log("p-1", "p-1"));

        assertThat(replayFaults(List.of(note))).containsExactly("log.entry.impossible");
        assertThat(replayFaults(List.of(bornErased))).containsExactly("log.entry.not-in-lifecycle");
        assertThat(replayFaults(List.of(ENTRIES.get(0), ENTRIES.get(0)))).containsExactly("log.entry.not-in-lifecycle");
        assertThat(replayFaults(List.of(ENTRIES.get(0), leap))).containsExactly("log.entry.not-in-lifecycle");
        LogEntry early = new LogEntry(
                "c-1",
                Office.at(DAY).minusSeconds(1),
                "carys",
                Role.CASEWORKER,
                Status.RECEIVED,
                new HandlingEvent.Note(DIGEST));
        LogEntry ahead = new LogEntry(
                "c-1",
                Office.at(DAY.minusDays(1)),
                "carys",
                Role.CASEWORKER,
                Status.RECEIVED,
                Office.log("p-1", "p-1"));
        assertThat(replayFaults(List.of(ENTRIES.get(0), early))).containsExactly("log.entry.impossible");
        assertThat(replayFaults(List.of(ahead))).containsExactly("log.entry.impossible");
        assertThatThrownBy(() -> Caseload.asOf(List.of(ENTRIES.get(0), early), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entry must not be before what led to it: 2026-06-01T08:59:59Z, 2026-06-01");
    }

    @Test
    void folds_an_empty_log_to_an_empty_caseload() throws IOException {
        LogAnswer.Sound sound = CaseLog.replay(in(""), "log").orElseThrow();

        assertThat(sound.caseload().records()).isEmpty();
        assertThat(sound.head()).isEqualTo(LogHead.START);
    }

    @Test
    void leaves_no_byte_of_personal_text_after_erasure_and_still_verifies() throws IOException {
        String story = "Mrs Llewellyn of 4 Heol y Bryn has mould in the bedroom";
        Random salt = new Random(1);
        PersonalText note = PersonalText.of("c-1", story, salt);
        PersonalText other = PersonalText.of("c-2", "the neighbour's bins", salt);
        String texts = CaseTexts.write(note) + CaseTexts.write(other);
        CaseRecord closed = Office.after(
                Office.received(), new HandlingEvent.Note(note.digest()), new IntakeEvent.RecordInError(note.digest()));
        List<LogEntry> entries = new ArrayList<>(Lifecycle.standard()
                .open("c-1", Office.log("p-1", "p-1"), CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow()
                .entries());
        CaseRecord record = Office.received();
        for (CaseEvent event :
                List.of(new HandlingEvent.Note(note.digest()), new IntakeEvent.RecordInError(note.digest()))) {
            Decision.Accepted accepted = Lifecycle.standard()
                    .decide(record, event, CASEWORKER, Office.policy(), Office.at(DAY))
                    .orElseThrow();
            entries.addAll(accepted.entries());
            record = accepted.next();
        }
        Decision.Accepted erased = Lifecycle.standard()
                .decide(closed, new CustodyEvent.Erase(), Actor.CLOCK, Office.policy(), Office.at(DAY.plusYears(2)))
                .orElseThrow();
        entries.addAll(erased.entries());
        String log = CaseLog.write(entries, LogHead.START).text();
        assertThat(CaseTexts.read(in(texts), "texts")
                        .find(note.digest())
                        .orElseThrow()
                        .reveal())
                .isEqualTo(story);

        ByteArrayOutputStream left = new ByteArrayOutputStream();
        int count = CaseTexts.erase(in(texts), "texts", Set.of("c-1"), left);

        assertThat(count).isEqualTo(1);
        for (String word : story.split(" ", -1)) {
            if (word.length() > 3) {
                assertThat(left.toString(UTF_8)).doesNotContain(word);
                assertThat(log).doesNotContain(word);
            }
        }
        assertThat(left.toString(UTF_8)).isEqualTo(CaseTexts.write(other));
        assertThat(CaseLog.verify(in(log), "log").faults()).isEmpty();
        CaseRecord tombstone = CaseLog.replay(in(log), "log")
                .orElseThrow()
                .caseload()
                .find("c-1")
                .orElseThrow();
        assertThat(tombstone.status()).isEqualTo(Status.ERASED);
        assertThat(tombstone.outcome()).contains(Outcome.RECORDED_IN_ERROR);
        assertThat(tombstone.closedOn()).contains(DAY);
        assertThat(tombstone.enquirer()).isEmpty();
        assertThat(tombstone.authorities()).isEmpty();
        assertThat(tombstone.toString()).doesNotContain("p-1");
    }

    @Test
    void refuses_a_personal_text_that_was_changed_without_quoting_it() {
        String line = CaseTexts.write(PersonalText.of("c-1", "mould", new Random(1)));

        assertThatThrownBy(() -> CaseTexts.read(in(line.replace("mould", "gould")), "texts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must be readable: texts:1");
        assertThatThrownBy(() -> CaseTexts.read(in(line + line), "texts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must stand in the file once: texts:2");
        assertThatThrownBy(() -> CaseTexts.read(in(line.replace("\"case\"", " \"case\"")), "texts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must be as it was written: texts:1");
        assertThatThrownBy(() -> CaseTexts.read(in(line + "null\n"), "texts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must be as it was written: texts:2");
        assertThat(PersonalText.of("c-1", "mould", new Random(1)).toString()).doesNotContain("mould");
    }

    @Test
    void bounds_a_text_and_the_line_it_stands_on() throws IOException {
        PersonalText longest = PersonalText.of("c-1", "\u0001".repeat(PersonalText.LONGEST), new Random(1));
        assertThat(CaseTexts.read(in(CaseTexts.write(longest)), "texts").find(longest.digest()))
                .isPresent();
        String longer = "x".repeat(CaseTexts.LONGEST_LINE + 1);
        assertThatThrownBy(() -> CaseTexts.read(in(longer + "\n"), "texts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line must have at most 6292480 bytes: texts:1");
        assertThatThrownBy(() -> PersonalText.of("c-1", "x".repeat(PersonalText.LONGEST + 1), new Random(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must have at most 1048576 characters: 1048577");
        assertThatThrownBy(() -> PersonalText.of("c-1", "half \ud83d", new Random(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must not have half a character");
    }

    @Test
    void leaves_out_a_torn_last_text_and_never_copies_it() throws IOException {
        Random salt = new Random(1);
        String whole = CaseTexts.write(PersonalText.of("c-1", "damp", salt));
        PersonalText last = PersonalText.of("c-2", "Mr Pritchard", salt);
        String line = CaseTexts.write(last);
        for (int cut = 1; cut < line.length(); cut++) {
            String torn = whole + line.substring(0, cut);
            ByteArrayOutputStream kept = new ByteArrayOutputStream();

            CaseTexts texts = CaseTexts.read(in(torn), "texts");

            assertThat(texts.bytes()).isEqualTo(whole.length());
            assertThat(texts.find(last.digest())).isEmpty();
            assertThat(CaseTexts.erase(in(torn), "texts", Set.of("c-2"), kept)).isZero();
            assertThat(kept.toString(UTF_8)).isEqualTo(whole);
        }
    }

    /** What an editor does to a file is no forgery of its lines, and hides none. */
    @Test
    void says_that_an_editor_changed_line_ends_or_added_a_mark_and_nothing_of_sound_lines() throws IOException {
        String windows = "\uFEFF" + LOG.replace("\n", "\r\n");

        assertThat(CaseLog.verify(in(LOG.replace("\n", "\r\n")), "log").faults())
                .containsExactly(new LogFault("log", 1, Reason.of("log.file.line-ends-changed")));
        assertThat(CaseLog.verify(in(windows), "log").faults())
                .containsExactly(
                        new LogFault("log", 1, Reason.of("log.file.mark-added")),
                        new LogFault("log", 1, Reason.of("log.file.line-ends-changed")));
        assertThat(CaseLog.verify(in(windows.replaceFirst("siwan", "carys").replaceFirst("RECEIVED", "OPEN")), "log")
                        .faults())
                .extracting(fault -> fault.reason().code())
                .startsWith("log.file.mark-added", "log.file.line-ends-changed", "log.line.changed");
    }

    /** A name that slipped into a line is not printed by its refusal, and neither is a class. */
    @Test
    void says_where_a_line_is_wrong_without_quoting_it() throws IOException {
        List<String> lines = LOG.lines().toList();
        String slipped = sealed(unsealed(lines.get(0)).replace("\"carys\"", "\"Mrs Carys Ann Evans\""));

        assertThat(CaseLog.verify(in(slipped + "\n"), "log").faults())
                .extracting(fault -> fault.text(java.util.Locale.UK))
                .noneMatch(text -> text.contains("Evans") || text.contains("parlstaff"))
                .hasSize(1);
    }

    @Test
    void prints_no_key_that_may_be_a_text_and_says_which_byte_is_no_character() throws Exception {
        String line = unsealed(LOG.lines().skip(3).findFirst().orElseThrow());
        String text = sealed(line.replace("\"urgent\":false", "\"urgent\":false,\"Mrs Evans has cancer\":1"));
        byte[] slipped = sealedInLatin1(line.replace("\"urgent\":false", "\"urg\u00e9nt\":false"));

        assertThat(CaseLog.verify(in(text + "\n"), "log\u200b").faults().get(0).text(java.util.Locale.UK))
                .isEqualTo("log[U+200B]:1: Line not readable. Key: event.");
        LogFault fault = CaseLog.verify(new ByteArrayInputStream(slipped), "log")
                .faults()
                .get(0);
        assertThat(fault.reason()).isEqualTo(Reason.of("log.line.not-utf-8", line.indexOf("\"urgent") + 5));
    }

    @Test
    void says_of_texts_too_that_an_editor_changed_them() {
        String line = CaseTexts.write(PersonalText.of("c-1", "mould", new Random(1)));

        assertThatThrownBy(() -> CaseTexts.read(in(line.replace("\n", "\r\n")), "texts"))
                .hasMessage("line ends must be line feeds alone, which an editor changed: texts:1");
        assertThatThrownBy(() -> CaseTexts.read(in("\uFEFF" + line), "texts"))
                .hasMessage("no mark must stand before the first line, as an editor puts it there: texts:1");
        byte[] latin1 = line.replace("mould", "m\u00e9uld").getBytes(ISO_8859_1);
        assertThatThrownBy(() -> CaseTexts.read(new ByteArrayInputStream(latin1), "texts"))
                .hasMessage("text must be UTF-8, and is not at byte " + (line.indexOf("mould") + 2) + ": texts:1");
    }

    /** The line of a merge holds enquiries and authorities whole, answered or withdrawn or not. */
    @Test
    void reads_again_what_a_merged_case_brings() throws IOException {
        CaseRecord merged = Office.after(
                Office.awaitingBody(),
                new HandlingEvent.GrantAuthority(Scenario.written("a-1", "p-2", DAY)),
                new HandlingEvent.WithdrawAuthority("a-1"),
                new HandlingEvent.WithdrawAuthority("self"));
        merged = Office.after(merged, ClosingEvent.Merge.into(Scenario.other()), SENIOR, DAY);
        Decision.Accepted opened = Lifecycle.standard()
                .open("c-2", Office.log("p-1", "p-1"), CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow();
        Decision.Accepted absorbed = Lifecycle.standard()
                .decide(opened.next(), ClosingEvent.Absorb.from(merged), SENIOR, Office.policy(), Office.at(DAY))
                .orElseThrow();
        List<LogEntry> entries = new ArrayList<>(opened.entries());
        entries.addAll(absorbed.entries());

        assertThat(CaseLog.replay(in(CaseLog.write(entries, LogHead.START).text()), "log")
                        .orElseThrow()
                        .caseload()
                        .records())
                .containsExactly(absorbed.next());
        assertThat(absorbed.next().enquiries()).hasSize(1);
        assertThat(absorbed.next().authorities())
                .extracting(authority -> authority.withdrawnOn().orElseThrow())
                .containsExactly(DAY, DAY);
    }

    private static List<LogEntry> entries() {
        List<LogEntry> entries = new ArrayList<>();
        Decision.Accepted step = Lifecycle.standard()
                .open("c-1", Office.log("p-1", "p-1"), CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow();
        entries.addAll(step.entries());
        CaseRecord record = step.next();
        for (CaseEvent event : List.of(
                new IntakeEvent.Verify(List.of("s-one"), Optional.empty()),
                new HandlingEvent.Assign("carys"),
                new IntakeEvent.Accept(false, List.of()),
                Office.sendEnquiry(Office.open(), "e-1", "council"),
                new HandlingEvent.GrantAuthority(Scenario.written("a-1", "p-2", DAY)),
                new HandlingEvent.SetPriority(Priority.IMMEDIATE),
                new EnquiringEvent.ReplyReceived("e-1", DIGEST))) {
            step = Lifecycle.standard()
                    .decide(record, event, CASEWORKER, Office.policy(), Office.at(DAY))
                    .orElseThrow();
            entries.addAll(step.entries());
            record = step.next();
        }
        Decision.Accepted merged = Lifecycle.standard()
                .decide(record, ClosingEvent.Merge.into(Scenario.other()), SENIOR, Office.policy(), Office.at(DAY))
                .orElseThrow();
        entries.addAll(merged.entries());
        return entries;
    }

    private static List<String> replayFaults(List<LogEntry> entries) throws IOException {
        LogAnswer answer =
                CaseLog.replay(in(CaseLog.write(entries, LogHead.START).text()), "log");
        return ((LogAnswer.Faulty) answer)
                .faults().stream().map(fault -> fault.reason().code()).toList();
    }

    private static List<String> verify(List<String> lines) throws IOException {
        return CaseLog.verify(in(String.join("\n", lines) + "\n"), "log").faults().stream()
                .map(fault -> fault.line() + ":" + fault.reason().code())
                .toList();
    }

    /** Another entry in the place of the third, with a right hash of its own. */
    private static String rewritten(String second) {
        String hash = second.substring(second.length() - 66, second.length() - 2);
        LogEntry other = new LogEntry(
                "c-1", Office.at(DAY), "carys", Role.CASEWORKER, Status.RECEIVED, new HandlingEvent.Assign("siwan"));
        return CaseLog.write(List.of(other), new LogHead(2, hash)).text().trim();
    }

    private static String unsealed(String line) {
        return line.substring(0, line.length() - 75) + "}";
    }

    private static String sealed(String body) {
        return body.substring(0, body.length() - 1) + ",\"hash\":\"" + new Sha256().hash(body) + "\"}";
    }

    /** Bytes of Latin-1, such as an old editor writes, under the hash that is right for them. */
    private static byte[] sealedInLatin1(String body) throws NoSuchAlgorithmException {
        byte[] bytes = body.getBytes(ISO_8859_1);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        return (body.substring(0, body.length() - 1) + ",\"hash\":\"" + hash + "\"}\n").getBytes(ISO_8859_1);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
