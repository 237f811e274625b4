package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlstaff.payscale.format.Decimals;

/**
 * The divisor by which a yearly salary becomes a weekly or hourly one, such as 52 or 1461/28 weeks.
 *
 * <p>It matters: GBP 26,345.00 at 37 hours a week is GBP 13.69 an hour by 52 weeks and GBP 13.65 by 365.25 ÷ 7. A scheme that
 * states its divisor has it as a rule; see {@link SchemeDay#findAnnualHours}.
 *
 * <p>A ratio, never a decimal that is cut off: 365.25 ÷ 7 stays 1461/28. It is in lowest terms, more than 50 and less than 54.
 * Immutable and safe to share between threads.
 */
public final class WeeksInYear {

    /** 52 weeks, as IPSA and the Senedd divide. */
    public static final WeeksInYear WEEKS_52 = of(52, 1);

    /** 52.14 weeks. */
    public static final WeeksInYear WEEKS_52_14 = of(5214, 100);

    /** 52.143 weeks, which is 365 ÷ 7 to three places. */
    public static final WeeksInYear WEEKS_52_143 = of(52143, 1000);

    /** 365 ÷ 7 weeks. */
    public static final WeeksInYear WEEKS_365_OVER_7 = of(365, 7);

    /** 365.25 ÷ 7 weeks. */
    public static final WeeksInYear WEEKS_365_25_OVER_7 = of(1461, 28);

    private static final Pattern RATIO = Pattern.compile("(\\d{1,8})/(\\d{1,7})");
    private static final int DECIMALS = 6;
    private static final long LIMIT = 1_000_000;

    private final long numerator;
    private final long denominator;

    private WeeksInYear(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Returns a number of weeks as a ratio.
     *
     * @param numerator the upper number
     * @param denominator the lower number, from 1 to 1,000,000
     * @return the weeks
     * @throws IllegalArgumentException if a number is out of bounds, or the weeks are not more than 50 and less than 54
     */
    public static WeeksInYear of(long numerator, long denominator) {
        if (denominator < 1 || denominator > LIMIT) {
            throw new IllegalArgumentException(
                    "the divisor of a ratio must be from 1 to " + LIMIT + ": " + numerator + "/" + denominator);
        }
        if (numerator <= 50 * denominator || numerator >= 54 * denominator) {
            throw outOfBounds(new WeeksInYear(numerator, denominator).toString());
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        return new WeeksInYear(numerator / divisor, denominator / divisor);
    }

    /**
     * Reads a number of weeks as files write it.
     *
     * @param text a number in plain digits with at most six decimals, such as {@code 52.143}, or a ratio, such as
     *     {@code 1461/28}
     * @return the weeks
     * @throws IllegalArgumentException if the text is neither, or is out of bounds
     */
    @JsonCreator
    public static WeeksInYear parse(String text) {
        Matcher ratio = RATIO.matcher(text);
        if (ratio.matches()) {
            return of(Long.parseLong(ratio.group(1)), Long.parseLong(ratio.group(2)));
        }
        BigDecimal decimal = Decimals.plain(Decimals.parse(text));
        if (decimal.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw outOfBounds(text);
        } else if (decimal.scale() > DECIMALS) {
            throw new IllegalArgumentException(
                    "weeks in a year must have at most six decimals, or be a ratio like 1461/28: "
                            + Decimals.shown(text));
        }
        return of(decimal.movePointRight(DECIMALS).longValueExact(), LIMIT);
    }

    /**
     * Does what {@link #parse} does, under the name that the converters of frameworks look for.
     *
     * @param text the text
     * @return the weeks
     * @throws IllegalArgumentException if the text has another form
     */
    public static WeeksInYear valueOf(String text) {
        return parse(text);
    }

    private static IllegalArgumentException outOfBounds(String weeks) {
        return new IllegalArgumentException("weeks in a year must be more than 50 and less than 54: " + weeks);
    }

    /** {@return the upper number of the ratio in lowest terms} */
    public long numerator() {
        return numerator;
    }

    /** {@return the lower number of the ratio in lowest terms} */
    public long denominator() {
        return denominator;
    }

    /**
     * Returns the paid hours of a full-time year.
     *
     * @param weekly the hours of a full-time week
     * @return the hours of the year
     */
    public AnnualHours of(WeeklyHours weekly) {
        return new AnnualHours(weekly, this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeksInYear that && numerator == that.numerator && denominator == that.denominator;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * numerator + denominator);
    }

    /** {@return the weeks as a decimal where they have one of at most six places, else as a ratio: {@code 52}, {@code 1461/28}} */
    @Override
    @JsonValue
    public String toString() {
        return LIMIT % denominator == 0
                ? Decimals.plain(BigDecimal.valueOf(numerator * (LIMIT / denominator), DECIMALS))
                        .toPlainString()
                : numerator + "/" + denominator;
    }
}
