package org.parlstaff.casework.log;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.format.Utf8;
import org.parlstaff.casework.lifecycle.Lifecycle;

/** Reads a log once from front to back and says of each line what is wrong with it. */
final class LogReader {

    private static final byte[] HASH_MEMBER = CaseLog.HASH_MEMBER.getBytes(US_ASCII);
    private static final int HASH_TAIL = HASH_MEMBER.length + Sha256.DIGITS + 2;
    private static final int MOST_FAULTS = 10_000;

    private final String source;
    private final List<LogFault> faults = new ArrayList<>();
    private final Sha256 sha256 = new Sha256();

    /** Sequence numbers passed over so far, as ranges from (inclusive) to (exclusive). */
    private final TreeMap<Long, Long> gaps = new TreeMap<>();

    private final Map<Long, Long> gapLines = new TreeMap<>();

    private final LineScanner scanner = new LineScanner();
    private long sequence = LogHead.START.sequence();
    private final byte[] hash = LogHead.START.hash().getBytes(US_ASCII);
    private boolean headKnown = true;
    private long unreadable;
    private long line;
    private long soundBytes;
    private Optional<LogFault> torn = Optional.empty();
    private boolean lastKnownSeen;
    private boolean endsChanged;

    LogReader(String source) {
        this.source = source;
    }

    LogAnswer replay(InputStream in, Optional<LocalDate> day, Lifecycle lifecycle) throws IOException {
        CaseFold fold = new CaseFold(day.orElse(LocalDate.MAX), lifecycle);
        LocalDate[] last = {LocalDate.EPOCH};
        read(in, Optional.empty(), entry -> {
            if (!faults.isEmpty()) {
                return;
            }
            if (entry.day().isAfter(last[0])) {
                last[0] = entry.day();
            }
            fold(fold, entry);
        });
        if (!faults.isEmpty()) {
            return new LogAnswer.Faulty(faults);
        }
        return new LogAnswer.Sound(fold.caseload(day.orElse(last[0])), head(), soundBytes, torn);
    }

    List<LogFault> redecide(InputStream in, Redecision table) throws IOException {
        List<LogFault> refused = new ArrayList<>();
        read(in, Optional.empty(), entry -> {
            if (faults.isEmpty() && gaps.isEmpty() && refused.size() < MOST_FAULTS) {
                table.reasons(entry).forEach(reason -> refused.add(new LogFault(source, line, reason)));
            }
        });
        return List.copyOf(faults.isEmpty() ? refused : faults);
    }

    LogVerification verify(InputStream in, Optional<LogHead> lastKnown) throws IOException {
        return verify(in, lastKnown, entry -> {});
    }

    LogVerification verify(InputStream in, Optional<LogHead> lastKnown, Consumer<LogEntry> each) throws IOException {
        read(in, lastKnown, entry -> {
            if (faults.isEmpty() && gaps.isEmpty()) {
                each.accept(entry);
            }
        });
        torn.ifPresent(faults::add);
        LogVerification.Tail tail = LogVerification.Tail.UNKNOWABLE;
        if (lastKnown.isPresent()) {
            boolean complete = lastKnownSeen || lastKnown.get().equals(LogHead.START);
            tail = complete ? LogVerification.Tail.COMPLETE : LogVerification.Tail.LOST;
            if (!complete) {
                fault("log.tail.lost", lastKnown.get().sequence(), sequence);
            }
        }
        return new LogVerification(faults, head(), tail);
    }

    private void fold(CaseFold fold, LogEntry entry) {
        try {
            if (fold.isImpossible(entry)) {
                fault("log.entry.not-in-lifecycle", entry.event().kind(), entry.to());
            } else {
                fold.add(entry);
            }
        } catch (IllegalArgumentException e) {
            fault("log.entry.impossible", String.valueOf(e.getMessage()));
        }
    }

    private void read(InputStream in, Optional<LogHead> lastKnown, Consumer<LogEntry> sink) throws IOException {
        LineBuffer buffer = new LineBuffer(in, CaseLog.LONGEST_LINE);
        while (buffer.next()) {
            line++;
            if (!buffer.isEnded()) {
                torn = Optional.of(new LogFault(source, line, Reason.of("log.line.torn", soundBytes)));
                break;
            }
            if (buffer.isTooLong()) {
                unreadable("log.line.too-long", CaseLog.LONGEST_LINE);
            } else {
                readLine(buffer.bytes(), endsChanged(buffer), lastKnown, sink);
            }
            soundBytes += buffer.length() + 1;
        }
        gaps.forEach((from, to) -> {
            if (faults.size() < MOST_FAULTS) {
                faults.add(new LogFault(
                        source, gapLines.getOrDefault(from, line), Reason.of("log.line.dropped", from, to - 1)));
            }
        });
    }

    /** The length of a line without what an editor put round it, which is said once and hides no other change. */
    private int endsChanged(LineBuffer buffer) {
        byte[] bytes = buffer.bytes();
        int length = (int) buffer.length();
        if (line == 1 && length > 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            fault("log.file.mark-added");
            length -= 3;
            System.arraycopy(bytes, 3, bytes, 0, length);
        }
        if (length > 0 && bytes[length - 1] == '\r') {
            if (!endsChanged) {
                fault("log.file.line-ends-changed");
            }
            endsChanged = true;
            length--;
        }
        return length;
    }

    private void readLine(byte[] bytes, int length, Optional<LogHead> lastKnown, Consumer<LogEntry> sink) {
        int body = length - HASH_TAIL;
        if (body < 1 || !endsWithHash(bytes, length)) {
            unreadable("log.line.changed");
            return;
        }
        byte comma = bytes[body];
        bytes[body] = '}';
        int hashAt = body + HASH_MEMBER.length;
        if (comma != ',' || !sha256.isHash(bytes, body + 1, hashAt)) {
            unreadable("log.line.changed");
            return;
        }
        LogEntry next = headKnown ? scanner.scan(bytes, body + 1, sequence + 1, hash) : null;
        if (next != null) {
            moveTo(sequence + 1, bytes, hashAt);
            lastKnownSeen |= lastKnown.isPresent()
                    && lastKnown.get().sequence() == sequence
                    && lastKnown.get().equals(head());
            sink.accept(next);
            return;
        }
        CaseLog.Line parsed = parse(bytes, body + 1);
        if (parsed == null) {
            return;
        }
        byte[] canonical = CaseLog.bytes(parsed);
        if (!Arrays.equals(bytes, 0, body + 1, canonical, 0, canonical.length)) {
            unreadable("log.line.not-canonical");
            return;
        }
        LogHead here = new LogHead(parsed.sequence(), new String(bytes, hashAt, Sha256.DIGITS, US_ASCII));
        lastKnownSeen |= lastKnown.equals(Optional.of(here));
        if (isNext(parsed, bytes, hashAt)) {
            sink.accept(parsed.entry());
        }
    }

    private CaseLog.@Nullable Line parse(byte[] bytes, int length) {
        try {
            return CaseLog.parse(bytes, length);
        } catch (InvalidTypeIdException e) {
            unreadable("log.event.unknown", Ids.isId(e.getTypeId()) ? e.getTypeId() : "");
        } catch (IOException e) { // its message may quote a text
            int fault = Utf8.firstFault(bytes, length);
            if (fault > 0) {
                unreadable("log.line.not-utf-8", fault);
            } else {
                unreadable("log.line.malformed", e instanceof JsonMappingException mapping ? path(mapping) : "");
            }
        }
        return null;
    }

    /** Puts a sound line in its place among the others, and says whether it comes right after the one before. */
    private boolean isNext(CaseLog.Line parsed, byte[] bytes, int hashAt) {
        long expected = sequence + 1;
        if (parsed.sequence() < expected) {
            fault(fillsGap(parsed.sequence()) ? "log.line.reordered" : "log.line.doubled", parsed.sequence());
            return false;
        }
        long missingFrom = Math.min(parsed.sequence(), expected + unreadable);
        if (missingFrom < parsed.sequence()) {
            gaps.put(missingFrom, parsed.sequence());
            gapLines.put(missingFrom, line);
        } else if (headKnown
                && parsed.sequence() == expected
                && !parsed.previous().equals(head().hash())) {
            fault("log.line.chain-broken", parsed.sequence());
        }
        boolean next = headKnown && parsed.sequence() == expected;
        moveTo(parsed.sequence(), bytes, hashAt);
        headKnown = true;
        unreadable = 0;
        return next;
    }

    private void moveTo(long here, byte[] bytes, int hashAt) {
        sequence = here;
        System.arraycopy(bytes, hashAt, hash, 0, hash.length);
    }

    private LogHead head() {
        return new LogHead(sequence, new String(hash, US_ASCII));
    }

    private boolean fillsGap(long late) {
        Map.Entry<Long, Long> gap = gaps.floorEntry(late);
        if (gap == null || late >= gap.getValue()) {
            return false;
        }
        long from = gap.getKey();
        long to = gap.getValue();
        gaps.remove(from);
        if (from < late) {
            gaps.put(from, late);
        }
        if (late + 1 < to) {
            gaps.put(late + 1, to);
            gapLines.put(late + 1, gapLines.getOrDefault(from, line));
        }
        return true;
    }

    private void unreadable(String code, Object... values) {
        fault(code, values);
        unreadable++;
        headKnown = false;
    }

    private void fault(String code, Object... values) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new LogFault(source, line, Reason.of(code, values)));
        }
    }

    private static boolean endsWithHash(byte[] bytes, int length) {
        int from = length - HASH_TAIL;
        for (int i = 1; i < HASH_MEMBER.length; i++) { // the comma is looked at together with the hash
            if (bytes[from + i] != HASH_MEMBER[i]) {
                return false;
            }
        }
        return bytes[length - 2] == '"' && bytes[length - 1] == '}';
    }

    /** Where a mapper stopped; a key that is none of ours may be a text, and is left out. */
    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Ids::isId)
                .collect(Collectors.joining("."));
    }
}
