package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.regex.Matcher;

/**
 * Pay for one hour, such as GBP 12.71.
 *
 * <p>Rates are in whole pence. A rate worked out from a salary has been rounded, so it is never turned back into a year.
 */
public final class HourlyRate extends Pay implements Comparable<HourlyRate> {

    private HourlyRate(String currency, long pence) {
        super(currency, pence);
    }

    /**
     * Returns an hourly rate in pounds sterling.
     *
     * @param pounds the amount in pounds, with at most two decimals, such as {@code 17062.50}
     * @return the rate
     * @throws IllegalArgumentException if the text is not a plain number of whole pence, or is out of bounds
     */
    public static HourlyRate ofPounds(String pounds) {
        return new HourlyRate(POUNDS, penceOf(pounds));
    }

    /**
     * Returns an hourly rate in pounds sterling.
     *
     * @param pounds the amount in pounds, in whole pence
     * @return the rate
     * @throws IllegalArgumentException if the amount is not in whole pence, or is out of bounds
     */
    public static HourlyRate ofPounds(BigDecimal pounds) {
        return new HourlyRate(POUNDS, penceOf(pounds));
    }

    /**
     * Returns an hourly rate from hundredths of a currency.
     *
     * @param currency the ISO 4217 code of a currency that has hundredths
     * @param pence the amount in hundredths
     * @return the rate
     * @throws IllegalArgumentException if the currency is not known or has no hundredths, or the amount is out of bounds
     */
    public static HourlyRate ofPence(String currency, long pence) {
        checkCurrency(currency);
        return new HourlyRate(currency, pence);
    }

    /**
     * Reads an hourly rate as {@link #toString()} writes it.
     *
     * @param text the currency and the amount, such as {@code GBP 17062.50}
     * @return the rate
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static HourlyRate parse(String text) {
        Matcher parts = split(text);
        return new HourlyRate(parts.group(1), penceOf(parts.group(2)));
    }

    /**
     * Does what {@link #parse} does, under the name that the converters of frameworks look for.
     *
     * @param text the text
     * @return the rate
     * @throws IllegalArgumentException if the text has another form
     */
    public static HourlyRate valueOf(String text) {
        return parse(text);
    }

    /**
     * Compares two amounts on the same basis.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(HourlyRate that) {
        return comparePence(that);
    }
}
