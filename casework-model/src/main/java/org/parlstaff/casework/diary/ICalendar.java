package org.parlstaff.casework.diary;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** An iCalendar file in the making, as RFC 5545 wants it: escaped, folded at 75 octets, lines ended by CR and LF. */
final class ICalendar {

    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    /** How many octets a line has at most, its end not counted (section 3.1). */
    private static final int LONGEST = 75;

    private final String office;
    private final String stamp;
    private final StringBuilder text = new StringBuilder();

    ICalendar(String office, OffsetDateTime stamp) {
        if (!DOMAIN.matcher(office).matches()) {
            throw new IllegalArgumentException("office must be a domain, such as cwm-arian.example: " + office);
        }
        this.office = office;
        this.stamp = MOMENT.format(requireNonNull(stamp, "stamp").withOffsetSameInstant(ZoneOffset.UTC));
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Parlstaff//Casework//EN");
    }

    void add(String id, LocalDate day, String summary, String category) {
        line("BEGIN:VEVENT");
        line("UID:" + id + "@" + office);
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
        line("SUMMARY:" + escaped(summary));
        line("CATEGORIES:" + escaped(category));
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    String text() {
        return text + "END:VCALENDAR\r\n";
    }

    /** A text as section 3.3.11 writes it. */
    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    private void line(String content) {
        text.append(folded(content)).append("\r\n");
    }

    /** A line in pieces of 75 octets, each but the first begun by a blank that counts, and no character cut in two. */
    static String folded(String content) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            String character = Character.toString(content.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += length;
            at += character.length();
        }
        return folded.toString();
    }
}
