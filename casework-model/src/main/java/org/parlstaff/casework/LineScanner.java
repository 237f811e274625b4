package org.parlstaff.casework;

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

    private byte[] line = {};
    private int at;

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
            String actor = text();
            skip(ROLE);
            Role role = Role.valueOf(text());
            skip(TO);
            Status to = Status.valueOf(text());
            skip(EVENT);
            CaseEvent event = CaseLog.parseEvent(bytes, at, length - 1 - at);
            return event != null && isWritten(event, length - 1)
                    ? new LogEntry(caseId, moment, actor, role, to, event)
                    : null;
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

    private OffsetDateTime moment() {
        int year = number(4, '-');
        int month = number(2, '-');
        int dayOfMonth = number(2, 'T');
        if (day.getDayOfMonth() != dayOfMonth || day.getMonthValue() != month || day.getYear() != year) {
            day = LocalDate.of(year, month, dayOfMonth);
        }
        int hour = number(2, ':');
        int minute = number(2, ':');
        return OffsetDateTime.of(day, LocalTime.of(hour, minute, number(2)), offset());
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
