package org.parlstaff.payscale;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimal numbers as people write them: digits and at most one point, never an exponent. */
final class Decimals {

    private static final Pattern TEXT = Pattern.compile("\\d{1,15}(?:\\.\\d{1,15})?");
    private static final int SHOWN = 60;

    private Decimals() {}

    static BigDecimal parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("number must be plain digits, like 17062.50: " + shown(text));
        }
        return new BigDecimal(text);
    }

    /** One plain form for each value, so that equality does not mind trailing zeros. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A value as it may appear in a message: short, and on one line. */
    static String shown(String text) {
        String line = text.strip().replaceAll("\\p{Cntrl}", "?");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
