package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.parlstaff.payscale.format.Decimals;

/**
 * Paid working hours in a week, such as 29.6.
 *
 * <p>More than none and at most 168, with at most four decimals. Hours that differ only in trailing zeros are equal.
 * Immutable and safe to share between threads.
 */
public final class WeeklyHours implements Comparable<WeeklyHours> {

    /** How many parts of an hour are counted. */
    static final long UNITS = 10_000;

    private static final int DECIMALS = 4;
    private static final BigDecimal WEEK = BigDecimal.valueOf(168);

    private final long units;

    private WeeklyHours(BigDecimal hours) {
        if (hours.signum() <= 0 || hours.compareTo(WEEK) > 0) {
            throw new IllegalArgumentException("weekly hours must be more than 0 and at most 168: " + hours);
        }
        try {
            this.units = hours.movePointRight(DECIMALS).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("weekly hours must have at most four decimals: " + hours, e);
        }
    }

    /**
     * Returns weekly hours.
     *
     * @param hours the hours, more than 0 and at most 168, with at most four decimals
     * @return the hours
     * @throws IllegalArgumentException if the number is out of bounds
     */
    @JsonCreator
    public static WeeklyHours of(BigDecimal hours) {
        return new WeeklyHours(hours);
    }

    /**
     * Reads weekly hours.
     *
     * @param text the hours in plain digits, such as {@code 29.6}
     * @return the hours
     * @throws IllegalArgumentException if the text is not a plain number, or is out of bounds
     */
    public static WeeklyHours parse(String text) {
        return new WeeklyHours(Decimals.parse(text));
    }

    /**
     * Does what {@link #parse} does, under the name that the converters of frameworks look for.
     *
     * @param text the text
     * @return the hours
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DISABLED) // in JSON they are a number
    public static WeeklyHours valueOf(String text) {
        return parse(text);
    }

    /** {@return the hours as a number without trailing zeros} */
    @JsonValue
    public BigDecimal decimal() {
        return Decimals.plain(BigDecimal.valueOf(units, DECIMALS));
    }

    /** The hours in ten-thousandths. */
    long units() {
        return units;
    }

    /**
     * Returns the share that these hours are of full-time hours.
     *
     * @param fullTime the hours of a full-time week
     * @return the exact ratio; more than one if these hours are longer
     */
    public FullTimeEquivalent outOf(WeeklyHours fullTime) {
        return FullTimeEquivalent.of(units, fullTime.units);
    }

    @Override
    public int compareTo(WeeklyHours that) {
        return Long.compare(units, that.units);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyHours that && units == that.units;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(units);
    }

    /** {@return the hours in plain digits, such as {@code 29.6}} */
    @Override
    public String toString() {
        return decimal().toPlainString();
    }
}
