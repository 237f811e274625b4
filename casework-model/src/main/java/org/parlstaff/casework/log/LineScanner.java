package org.parlstaff.casework.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Status;

/**
 * Reads the next line of a sound log the short way: it knows every byte before the event, and where it has to stand.
 *
 * <p>Of any other line it says nothing. What is wrong with that one, if anything is, is found by {@link CaseLog#parse}.
 */
final class LineScanner {

    private static final byte[] SEQUENCE = ascii("{\"sequence\":");
    private static final byte[] PREVIOUS = ascii(",\"previous\":\"");
    private static final byte[] CASE = ascii("\",\"case\":\"");
    private static final byte[] AT = ascii("\",\"at\":\"");
    private static final byte[] ACTOR = ascii("\",\"actor\":\"");
    private static final byte[] ROLE = ascii("\",\"role\":\"");
    private static final byte[] TO = ascii("\",\"to\":\"");
    private static final byte[] EVENT = ascii("\",\"event\":");

    /** How long the events are that are kept; longer ones hold more, and are less often alike. */
    private static final int SHORT_EVENT = 128;

    private byte[] line = {};
    private int at;

    /** Events read before, each where its bytes say: one object serves all that are alike. */
    private final @Nullable Known[] events = new Known[256];

    /** Names read before, in the same way. */
    private final @Nullable String[] names = new String[64];

    /** The full minutes of a day, as far as they were read: one object serves all entries made at a time of day. */
    private final @Nullable LocalTime[] minutes = new LocalTime[24 * 60];

    /** The day of the line before: one object serves all entries of a day. */
    private LocalDate day = LocalDate.EPOCH;

    /**
     * Reads the line that comes after another.
     *
     * @param bytes the line without its hash, closed by a brace
     * @param length how many bytes it has
     * @param sequence its number
     * @param previous the hash of the line before, as the digits that stand in the line
     * @return the entry, or nothing if the line is not byte for byte what the writer usually writes there
     */
    @Nullable LogEntry scan(byte[] bytes, int length, long sequence, byte[] previous) {
        line = bytes;
        at = 0;
        try {
            skip(SEQUENCE);
            skip(ascii(Long.toString(sequence)));
            skip(PREVIOUS);
            skip(previous);
            skip(CASE);
            String caseId = text();
            skip(AT);
            OffsetDateTime moment = moment();
            skip(ACTOR);
            String actor = name();
            skip(ROLE);
            Role role = Role.valueOf(name());
            skip(TO);
            Status to = Status.valueOf(name());
            skip(EVENT);
            CaseEvent event = event(length - 1);
            return event == null ? null : new LogEntry(caseId, moment, actor, role, to, event);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private void skip(byte[] expected) {
        int end = at + expected.length;
        if (end > line.length || !Arrays.equals(line, at, end, expected, 0, expected.length)) {
            throw unusual();
        }
        at = end;
    }

    /** The text up to the next quotation mark; what takes it refuses all but ids and names. */
    private String text() {
        int from = at;
        while (line[at] != '"') { // there is one: a line that got here ends in the quotation marks of its hash
            at++;
        }
        return new String(line, from, at - from, ISO_8859_1);
    }

    /** The same for a text that many lines share. */
    private String name() {
        int from = at;
        while (line[at] != '"') {
            at++;
        }
        int place = place(from, at, names.length);
        String name = names[place];
        if (name == null || !isAt(name, from)) {
            name = new String(line, from, at - from, ISO_8859_1);
            names[place] = name;
        }
        return name;
    }

    private boolean isAt(String name, int from) {
        boolean same = name.length() == at - from;
        for (int i = 0; same && i < name.length(); i++) {
            same = name.charAt(i) == (line[from + i] & 0xff);
        }
        return same;
    }

    /** Where bytes are kept among so many places, a power of two. */
    private int place(int from, int to, int places) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + line[i];
        }
        return (hash ^ hash >>> 16) & (places - 1);
    }

    private OffsetDateTime moment() {
        int year = number(4, '-');
        int month = number(2, '-');
        int dayOfMonth = number(2, 'T');
        if (day.getDayOfMonth() != dayOfMonth || day.getMonthValue() != month || day.getYear() != year) {
            day = LocalDate.of(year, month, dayOfMonth);
        }
        int hour = number(2, ':');
        int minute = number(2, ':');
        int second = number(2);
        return OffsetDateTime.of(day, second == 0 ? time(hour, minute) : LocalTime.of(hour, minute, second), offset());
    }

    private LocalTime time(int hour, int minute) {
        int place = 60 * hour + minute;
        if (hour > 23 || minute > 59) {
            throw unusual();
        }
        LocalTime time = minutes[place];
        if (time == null) {
            time = LocalTime.of(hour, minute);
            minutes[place] = time;
        }
        return time;
    }

    private ZoneOffset offset() {
        byte sign = line[at++];
        if (sign == 'Z') {
            return ZoneOffset.UTC;
        }
        int hours = number(2, ':');
        int minutes = number(2);
        if ((sign != '+' && sign != '-') || (hours == 0 && minutes == 0)) {
            throw unusual();
        }
        return sign == '+' ? ZoneOffset.ofHoursMinutes(hours, minutes) : ZoneOffset.ofHoursMinutes(-hours, -minutes);
    }

    private int number(int digits, char end) {
        int number = number(digits);
        if (line[at++] != end) {
            throw unusual();
        }
        return number;
    }

    private int number(int digits) {
        int number = 0;
        for (int end = at + digits; at < end; at++) {
            int digit = line[at] - '0';
            if (digit < 0 || digit > 9) {
                throw unusual();
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** The event from here to the end of the line, if it is written as the writer would. */
    private @Nullable CaseEvent event(int end) throws IOException {
        if (end - at > SHORT_EVENT) {
            return parsed(end);
        }
        int from = at;
        int place = place(from, end, events.length);
        Known known = events[place];
        if (known != null && Arrays.equals(known.written, 0, known.written.length, line, from, end)) {
            return known.event;
        }
        CaseEvent event = parsed(end);
        if (event != null) {
            events[place] = new Known(Arrays.copyOfRange(line, from, end), event);
        }
        return event;
    }

    private @Nullable CaseEvent parsed(int end) throws IOException {
        CaseEvent event = CaseLog.parseEvent(line, at, end - at);
        return event != null && isWritten(event, end) ? event : null;
    }

    /** Writes an event again, against the bytes it was read from. */
    private boolean isWritten(CaseEvent event, int end) throws IOException {
        Comparison comparison = new Comparison(end);
        CaseLog.writeEvent(comparison, event);
        return comparison.same && at == end;
    }

    private static IllegalArgumentException unusual() {
        return new IllegalArgumentException("line must be the usual one");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    /** An event and how it is written. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    private record Known(byte[] written, CaseEvent event) {}

    /** Compares what is written with the line instead of keeping it. */
    private final class Comparison extends OutputStream {

        private final int end;
        private boolean same = true;

        Comparison(int end) {
            this.end = end;
        }

        @Override
        public void write(byte[] written, int from, int count) {
            int to = Math.min(at + count, end);
            same &= Arrays.equals(line, at, to, written, from, from + count);
            at = to;
        }

        @Override
        public void write(int written) {
            write(new byte[] {(byte) written}, 0, 1);
        }
    }
}
