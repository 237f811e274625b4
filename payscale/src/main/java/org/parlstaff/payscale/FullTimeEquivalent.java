package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlstaff.payscale.format.Decimals;

/**
 * Contracted hours as an exact share of full-time hours (FTE), such as 4/5 for 29.6 of 37 hours.
 *
 * <p>A ratio, never a rounded decimal: 22 of 37 hours stays 22/37. It is in lowest terms, more than zero, and more than
 * one for hours beyond full time. Immutable and safe to share between threads.
 */
public final class FullTimeEquivalent implements Comparable<FullTimeEquivalent> {

    /** Full time. */
    public static final FullTimeEquivalent FULL_TIME = new FullTimeEquivalent(1, 1);

    private static final long LIMIT = 1_680_000;

    private static final Pattern RATIO = Pattern.compile("(\\d{1,7})/(\\d{1,7})");

    private final long numerator;
    private final long denominator;

    private FullTimeEquivalent(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns a share in lowest terms.
     *
     * @param part the part, from 1 to 1,680,000
     * @param whole the whole, from 1 to 1,680,000
     * @return the share
     * @throws IllegalArgumentException if a number is out of bounds
     */
    public static FullTimeEquivalent of(long part, long whole) {
        if (part < 1 || part > LIMIT || whole < 1 || whole > LIMIT) {
            throw new IllegalArgumentException("parts must be from 1 to " + LIMIT + ": " + part + "/" + whole);
        }
        long divisor = BigInteger.valueOf(part).gcd(BigInteger.valueOf(whole)).longValueExact();
        return new FullTimeEquivalent(part / divisor, whole / divisor);
    }

    /**
     * Reads a share as {@link #toString()} writes it.
     *
     * @param text a number in plain digits with at most four decimals, such as {@code 0.8}, or a ratio, such as {@code 22/37}
     * @return the share
     * @throws IllegalArgumentException if the text is neither, or is out of bounds
     */
    @JsonCreator
    public static FullTimeEquivalent parse(String text) {
        Matcher ratio = RATIO.matcher(text);
        if (ratio.matches()) {
            return of(Long.parseLong(ratio.group(1)), Long.parseLong(ratio.group(2)));
        }
        try {
            return of(
                    Decimals.parse(text)
                            .movePointRight(4)
                            .setScale(0, RoundingMode.UNNECESSARY)
                            .longValueExact(),
                    10_000);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "a share must have at most four decimals, or be a ratio like 22/37: " + Decimals.shown(text), e);
        }
    }

    /**
     * Does what {@link #parse} does, under the name that the converters of frameworks look for.
     *
     * @param text the text
     * @return the share
     * @throws IllegalArgumentException if the text has another form
     */
    public static FullTimeEquivalent valueOf(String text) {
        return parse(text);
    }

    /** {@return the upper number of the ratio in lowest terms} */
    public long numerator() {
        return numerator;
    }

    /** {@return the lower number of the ratio in lowest terms} */
    public long denominator() {
        return denominator;
    }

    /** {@return whether the hours are fewer than full time} */
    public boolean isPartTime() {
        return numerator < denominator;
    }

    @Override
    public int compareTo(FullTimeEquivalent that) {
        return Long.compare(numerator * that.denominator, that.numerator * denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FullTimeEquivalent that
                && numerator == that.numerator
                && denominator == that.denominator;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * numerator + denominator);
    }

    /** {@return the share as a decimal where it has one of at most four places, else as a ratio: {@code 0.8}, {@code 22/37}} */
    @Override
    @JsonValue
    public String toString() {
        return 10_000 % denominator == 0
                ? Decimals.plain(BigDecimal.valueOf(numerator * (10_000 / denominator), 4))
                        .toPlainString()
                : numerator + "/" + denominator;
    }
}
