package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.regex.Matcher;

/**
 * A salary for a full-time year, such as GBP 26,345.00.
 *
 * <p>This is what pay tables hold. What a part-timer is paid is an {@link ActualSalary}.
 */
public final class FullTimeSalary extends Pay implements Comparable<FullTimeSalary> {

    private FullTimeSalary(String currency, long pence) {
        super(currency, pence);
    }

    /**
     * Returns a full-time salary in pounds sterling.
     *
     * @param pounds the amount in pounds, with at most two decimals, such as {@code 17062.50}
     * @return the salary
     * @throws IllegalArgumentException if the text is not a plain number of whole pence, or is out of bounds
     */
    public static FullTimeSalary ofPounds(String pounds) {
        return new FullTimeSalary(POUNDS, penceOf(pounds));
    }

    /**
     * Returns a full-time salary in pounds sterling.
     *
     * @param pounds the amount in pounds, in whole pence
     * @return the salary
     * @throws IllegalArgumentException if the amount is not in whole pence, or is out of bounds
     */
    public static FullTimeSalary ofPounds(BigDecimal pounds) {
        return new FullTimeSalary(POUNDS, penceOf(pounds));
    }

    /**
     * Returns a full-time salary from hundredths of a currency.
     *
     * @param currency the ISO 4217 code of a currency that has hundredths
     * @param pence the amount in hundredths
     * @return the salary
     * @throws IllegalArgumentException if the currency is not known or has no hundredths, or the amount is out of bounds
     */
    public static FullTimeSalary ofPence(String currency, long pence) {
        checkCurrency(currency);
        return new FullTimeSalary(currency, pence);
    }

    /**
     * Reads a full-time salary as {@link #toString()} writes it.
     *
     * @param text the currency and the amount, such as {@code GBP 17062.50}
     * @return the salary
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static FullTimeSalary parse(String text) {
        Matcher parts = split(text);
        return new FullTimeSalary(parts.group(1), penceOf(parts.group(2)));
    }

    /**
     * Does what {@link #parse} does, under the name that the converters of frameworks look for.
     *
     * @param text the text
     * @return the salary
     * @throws IllegalArgumentException if the text has another form
     */
    public static FullTimeSalary valueOf(String text) {
        return parse(text);
    }

    /**
     * Compares two amounts on the same basis.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(FullTimeSalary that) {
        return comparePence(that);
    }

    /**
     * Returns this salary at fewer (or more) than full-time hours, with the working.
     *
     * @param fte the share of full-time hours
     * @param rounding how the result is rounded, once
     * @return the pro rata salary
     */
    public ProRata proRata(FullTimeEquivalent fte, Rounding rounding) {
        return new ProRata(this, fte, rounding);
    }

    /**
     * Returns what an hour is paid, with the working.
     *
     * @param hours the paid hours of a full-time year
     * @param rounding how the rate is rounded, once
     * @return the hourly pay
     */
    public HourlyPay hourly(AnnualHours hours, Rounding rounding) {
        return new HourlyPay(this, hours, rounding);
    }
}
