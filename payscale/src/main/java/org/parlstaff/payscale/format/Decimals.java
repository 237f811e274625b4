package org.parlstaff.payscale.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimal numbers as people write them: digits and at most one point, never an exponent. */
public final class Decimals {

    private static final Pattern TEXT = Pattern.compile("\\d{1,15}(?:\\.\\d{1,15})?");
    private static final int SHOWN = 60;

    private Decimals() {}

    /**
     * Reads a number.
     *
     * @param text the text, such as {@code 17062.50}
     * @return the number, with as many places as were written
     * @throws IllegalArgumentException if it is not written so, or has more than 15 digits before or after the point
     */
    public static BigDecimal parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("number must be plain digits, like 17062.50: " + shown(text));
        }
        return new BigDecimal(text);
    }

    /**
     * Returns the one plain form of a value, so that equality does not mind trailing zeros.
     *
     * @param value the value
     * @return the same value, without trailing zeros after the point and without an exponent
     */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Returns a value as it may appear in a message.
     *
     * @param text the value as it was given
     * @return the value on one line, of at most 60 characters and three dots
     */
    public static String shown(String text) {
        String line = text.strip().replaceAll("\\p{Cntrl}", "?");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
