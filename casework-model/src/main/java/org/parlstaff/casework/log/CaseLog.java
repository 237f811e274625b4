package org.parlstaff.casework.log;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.format.Wire;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.office.OfficePolicy;

/**
 * The log of an office's cases as JSON Lines: one entry a line, each with its sequence number, the hash of the line
 * before and its own.
 *
 * <p>A line holds ids, codes, days and digests; personal text lives in another, erasable file (see {@link CaseTexts}).
 * The hash is SHA-256 over the line without its {@code hash} member. A line is read only if it is byte for byte what the
 * writer would have written, so a changed, dropped, doubled or reordered line is found and named.
 *
 * <p>The chain has no key. Whoever can write the file and recompute all hashes after a change leaves no trace in the file
 * itself, and neither do lines lost at the end. Both are found only against a {@link LogHead} that is kept elsewhere.
 */
public final class CaseLog {

    /** The longest line that is read, in bytes. */
    static final int LONGEST_LINE = 256 * 1024;

    static final String HASH_MEMBER = ",\"hash\":\"";

    private static final JsonMapper MAPPER = mapper(true);
    private static final ObjectWriter WRITER = MAPPER.writerFor(Line.class);
    private static final ObjectReader READER = MAPPER.readerFor(Line.class);

    /** Looks for no doubled key: what it reads is written again and compared, and then has none. */
    private static final JsonMapper EVENT_MAPPER = mapper(false);

    private static final ObjectWriter EVENT_WRITER = EVENT_MAPPER.writerFor(CaseEvent.class);
    private static final ObjectReader EVENT_READER = EVENT_MAPPER.readerFor(CaseEvent.class);

    private CaseLog() {}

    /**
     * Writes entries as the next lines of a log.
     *
     * @param entries the entries, as a {@linkplain Decision.Accepted decision} gave them
     * @param head where the log ends
     * @return the lines, and where the log ends after them
     */
    public static Lines write(List<LogEntry> entries, LogHead head) {
        requireNonNull(head, "head");
        Sha256 sha256 = new Sha256();
        StringBuilder text = new StringBuilder();
        LogHead last = head;
        for (LogEntry entry : entries) {
            String body = json(new Line(last.sequence() + 1, last.hash(), entry));
            String hash = sha256.hash(body);
            text.append(body, 0, body.length() - 1)
                    .append(HASH_MEMBER)
                    .append(hash)
                    .append("\"}\n");
            last = new LogHead(last.sequence() + 1, hash);
        }
        return new Lines(text.toString(), last);
    }

    /**
     * Reads a log of an office that keeps to the standard lifecycle, and folds it.
     *
     * @param in the log in UTF-8, which the caller closes
     * @param sourceName the name of the log in faults
     * @return the cases after the last entry, or every fault
     * @throws IOException if the stream cannot be read
     */
    public static LogAnswer replay(InputStream in, String sourceName) throws IOException {
        return replay(in, sourceName, Lifecycle.standard());
    }

    /**
     * Reads a log of an office that keeps to the standard lifecycle, and folds it up to a day.
     *
     * @param in the log in UTF-8, which the caller closes
     * @param sourceName the name of the log in faults
     * @param day the last day that counts; later lines are read and verified, not folded
     * @return the cases as they stood at the end of that day, or every fault
     * @throws IOException if the stream cannot be read
     */
    public static LogAnswer replay(InputStream in, String sourceName, LocalDate day) throws IOException {
        return replay(in, sourceName, day, Lifecycle.standard());
    }

    /**
     * Reads a log and folds it by the lifecycle of the office.
     *
     * <p>Only the rows are asked, not their guards; see {@link #redecide}. An office that narrows its table gives the wider
     * one, by which its older entries were decided.
     *
     * @param in the log in UTF-8, which the caller closes
     * @param sourceName the name of the log in faults
     * @param lifecycle the lifecycle of the office: an entry that none of its rows allows is a fault
     * @return the cases after the last entry, or every fault
     * @throws IOException if the stream cannot be read
     */
    public static LogAnswer replay(InputStream in, String sourceName, Lifecycle lifecycle) throws IOException {
        return new LogReader(sourceName).replay(in, Optional.empty(), lifecycle);
    }

    /**
     * Reads a log and folds it up to a day, by the lifecycle of the office.
     *
     * @param in the log in UTF-8, which the caller closes
     * @param sourceName the name of the log in faults
     * @param day the last day that counts; later lines are read and verified, not folded
     * @param lifecycle the lifecycle of the office: an entry that none of its rows allows is a fault
     * @return the cases as they stood at the end of that day, or every fault
     * @throws IOException if the stream cannot be read
     */
    public static LogAnswer replay(InputStream in, String sourceName, LocalDate day, Lifecycle lifecycle)
            throws IOException {
        return new LogReader(sourceName).replay(in, Optional.of(day), lifecycle);
    }

    /**
     * Verifies a log without folding it, when no last known line is at hand.
     *
     * @param in the log in UTF-8, which the caller closes
     * @param sourceName the name of the log in faults
     * @return every fault; whether the tail is there is not knowable
     * @throws IOException if the stream cannot be read
     */
    public static LogVerification verify(InputStream in, String sourceName) throws IOException {
        return new LogReader(sourceName).verify(in, Optional.empty());
    }

    /**
     * Verifies a log without folding it, against the last known line.
     *
     * @param in the log in UTF-8, which the caller closes
     * @param sourceName the name of the log in faults
     * @param lastKnown where the log was known to end, as kept elsewhere
     * @return every fault, a lost tail among them
     * @throws IOException if the stream cannot be read
     */
    public static LogVerification verify(InputStream in, String sourceName, LogHead lastKnown) throws IOException {
        return new LogReader(sourceName).verify(in, Optional.of(lastKnown));
    }

    /**
     * Verifies a log a second time, by putting every entry to the table again as it was when it was logged.
     *
     * <p>To fold a log asks no guard, so an erasure by somebody who may not erase folds like any other. Here the guards are
     * asked, by the policy of the day: what an office has changed since is not held against it. Someone who is not on the
     * staff of that policy is taken to be cleared for what they saw.
     *
     * @param in the log in UTF-8, which the caller closes
     * @param sourceName the name of the log in faults
     * @param lifecycle the lifecycle of the office
     * @param policyOn the policy of the office on a day
     * @return every reason against every entry that would not have been allowed, by line; the faults of the log itself if
     *     it is not sound
     * @throws IOException if the stream cannot be read
     */
    public static List<LogFault> redecide(
            InputStream in, String sourceName, Lifecycle lifecycle, Function<LocalDate, OfficePolicy> policyOn)
            throws IOException {
        return new LogReader(sourceName).redecide(in, new Redecision(lifecycle, policyOn));
    }

    /**
     * Reads a log entry by entry, without folding it.
     *
     * @param in the log in UTF-8, which the caller closes
     * @param sourceName the name of the log in faults
     * @param each takes the entries in order, up to the first fault
     * @return every fault; whether the tail is there is not knowable
     * @throws IOException if the stream cannot be read
     */
    public static LogVerification read(InputStream in, String sourceName, Consumer<LogEntry> each) throws IOException {
        return new LogReader(sourceName).verify(in, Optional.empty(), each);
    }

    /**
     * Lines to append to a log.
     *
     * @param text the lines, each ended by a line feed
     * @param head where the log ends after them
     */
    public record Lines(String text, LogHead head) {}

    /** A line without its hash. */
    @JsonPropertyOrder({"sequence", "previous", "case", "at", "actor", "role", "to", "event"})
    record Line(
            @JsonProperty("sequence") long sequence,
            @JsonProperty("previous") String previous,
            @JsonProperty("case") String caseId,
            @JsonProperty("at") OffsetDateTime at,
            @JsonProperty("actor") String actor,
            @JsonProperty("role") Role role,
            @JsonProperty("to") Status to,
            @JsonProperty("event") CaseEvent event) {

        Line(long sequence, String previous, LogEntry entry) {
            this(
                    sequence,
                    previous,
                    entry.caseId(),
                    entry.at(),
                    entry.actor(),
                    entry.role(),
                    entry.to(),
                    entry.event());
        }

        Line {
            if (sequence < 1) {
                throw new IllegalArgumentException("sequence must be at least 1: " + sequence);
            }
            Sha256.checked(requireNonNull(previous, "previous"));
            Ids.id(caseId, "case");
            if (requireNonNull(at, "at").getNano() != 0) {
                throw new IllegalArgumentException("at must be to the second: " + at);
            }
            Ids.id(actor, "actor");
            requireNonNull(role, "role");
            requireNonNull(to, "to");
            requireNonNull(event, "event");
        }

        LogEntry entry() {
            return new LogEntry(caseId, at, actor, role, to, event);
        }
    }

    static Line parse(byte[] bytes, int length) throws IOException {
        return READER.readValue(bytes, 0, length);
    }

    static byte[] bytes(Line line) {
        return json(line).getBytes(StandardCharsets.UTF_8);
    }

    static @Nullable CaseEvent parseEvent(byte[] bytes, int from, int length) throws IOException {
        return EVENT_READER.readValue(bytes, from, length);
    }

    static void writeEvent(OutputStream out, CaseEvent event) throws IOException {
        EVENT_WRITER.writeValue(out, event);
    }

    private static String json(Line line) {
        try {
            return WRITER.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "every entry can be written: " + line.event().kind().id(), e);
        }
    }

    private static JsonMapper mapper(boolean findsDoubledKeys) {
        return Wire.mapper(
                findsDoubledKeys,
                LONGEST_LINE,
                Arrays.stream(EventKind.values()).collect(Collectors.toMap(EventKind::type, EventKind::id)));
    }
}
