package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.regex.Matcher;

/**
 * A salary for a year at contracted hours, such as GBP 21,076.00 at 29.6 of 37 hours.
 *
 * <p>It cannot be compared with a pay range, which is for a full-time year.
 */
public final class ActualSalary extends Pay implements Comparable<ActualSalary> {

    private ActualSalary(String currency, long pence) {
        super(currency, pence);
    }

    /**
     * Returns an actual salary in pounds sterling.
     *
     * @param pounds the amount in pounds, with at most two decimals, such as {@code 17062.50}
     * @return the salary
     * @throws IllegalArgumentException if the text is not a plain number of whole pence, or is out of bounds
     */
    public static ActualSalary ofPounds(String pounds) {
        return new ActualSalary(POUNDS, penceOf(pounds));
    }

    /**
     * Returns an actual salary in pounds sterling.
     *
     * @param pounds the amount in pounds, in whole pence
     * @return the salary
     * @throws IllegalArgumentException if the amount is not in whole pence, or is out of bounds
     */
    public static ActualSalary ofPounds(BigDecimal pounds) {
        return new ActualSalary(POUNDS, penceOf(pounds));
    }

    /**
     * Returns an actual salary from hundredths of a currency.
     *
     * @param currency the ISO 4217 code of a currency that has hundredths
     * @param pence the amount in hundredths
     * @return the salary
     * @throws IllegalArgumentException if the currency is not known or has no hundredths, or the amount is out of bounds
     */
    public static ActualSalary ofPence(String currency, long pence) {
        checkCurrency(currency);
        return new ActualSalary(currency, pence);
    }

    /**
     * Reads an actual salary as {@link #toString()} writes it.
     *
     * @param text the currency and the amount, such as {@code GBP 17062.50}
     * @return the salary
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static ActualSalary parse(String text) {
        Matcher parts = split(text);
        return new ActualSalary(parts.group(1), penceOf(parts.group(2)));
    }

    /**
     * Does what {@link #parse} does, under the name that the converters of frameworks look for.
     *
     * @param text the text
     * @return the salary
     * @throws IllegalArgumentException if the text has another form
     */
    public static ActualSalary valueOf(String text) {
        return parse(text);
    }

    /**
     * Compares two amounts on the same basis.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(ActualSalary that) {
        return comparePence(that);
    }
}
