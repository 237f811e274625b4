package org.parlstaff.examples.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of a workbook as text, by the format of their cell: plain, with a currency, per cent, a day or a time. */
final class Numbers {

    private static final Pattern QUIET = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!\\$|[hms]+])[^]]*]");
    private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^]-]+)[^]]*]|(\\p{Sc})");
    private static final Pattern LOCALE = Pattern.compile("\\[\\$[^]]*]");
    private static final MathContext EXACT = new MathContext(15); // as Excel computes; it writes up to 17
    private static final int MOST_DIGITS = 20;

    private Numbers() {}

    /** What a format is for. */
    enum Kind {
        PLAIN,
        PERCENT,
        DAY,
        TIME
    }

    private static boolean isWithin(int id, int from, int until) {
        return id >= from && id <= until;
    }

    /** The formats that every workbook has, by their numbers (ECMA-376, 18.8.30). */
    private static Kind builtIn(int id) {
        if (isWithin(id, 14, 17) || id == 22 || isWithin(id, 27, 31) || id == 36 || isWithin(id, 50, 58)) {
            return Kind.DAY;
        } else if (isWithin(id, 18, 21) || isWithin(id, 32, 35) || isWithin(id, 45, 47)) {
            return Kind.TIME;
        }
        return id == 9 || id == 10 ? Kind.PERCENT : Kind.PLAIN;
    }

    static Kind kind(int id, String format) {
        if (format.isEmpty()) {
            return builtIn(id);
        }
        String first = format.split(";", 2)[0];
        String letters = LOCALE.matcher(QUIET.matcher(first).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (letters.contains("general")) {
            return Kind.PLAIN;
        } else if (letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0) {
            return Kind.DAY;
        } else if (letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0) {
            return Kind.TIME;
        } else if (letters.indexOf('m') >= 0) {
            return Kind.DAY;
        }
        return letters.indexOf('%') >= 0 ? Kind.PERCENT : Kind.PLAIN;
    }

    /** The sign or the letters of the currency that a format shows, with a blank after letters; or nothing. */
    static String currency(String format) {
        Matcher currency = CURRENCY.matcher(format.split(";", 2)[0].replace("\"", ""));
        if (!currency.find()) {
            return "";
        }
        String sign = currency.group(1) == null ? currency.group(2) : currency.group(1);
        return sign.length() == 1 ? sign : sign.strip() + " ";
    }

    /** A number in plain digits; what is none, or longer than numbers are, stays as it is written. */
    static String plain(String written) {
        BigDecimal number = number(written);
        return number == null ? written : number.toPlainString();
    }

    static @Nullable BigDecimal number(String written) {
        if (written.length() > 40) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(written).round(EXACT).stripTrailingZeros();
            return Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
                            || Math.abs((long) number.scale()) > MOST_DIGITS
                    ? null
                    : number.scale() < 0 ? number.setScale(0) : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A number as its cell shows it. */
    static String shown(String written, Kind kind, String currency, boolean since1904) {
        BigDecimal number = number(written);
        if (number == null) {
            return written;
        }
        return switch (kind) {
            case PLAIN -> currency + number.toPlainString();
            case PERCENT -> number.movePointRight(2).toPlainString() + "%";
            case TIME -> time(number);
            case DAY -> day(number, since1904);
        };
    }

    private static String time(BigDecimal days) {
        long minutes = days.multiply(BigDecimal.valueOf(1440))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    }

    /** Before March 1900 Excel counts a day that never was, so that nobody knows which is meant. */
    private static String day(BigDecimal serial, boolean since1904) {
        if (serial.compareTo(BigDecimal.valueOf(since1904 ? 0 : 61)) < 0
                || serial.compareTo(BigDecimal.valueOf(2_958_465)) > 0) {
            return serial.toPlainString();
        }
        LocalDate first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        long seconds = serial.multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime moment = first.atStartOfDay().plusSeconds(seconds);
        return seconds % 86_400 == 0 ? moment.toLocalDate().toString() : moment.toString();
    }
}
