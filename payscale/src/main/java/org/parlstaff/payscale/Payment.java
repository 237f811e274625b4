package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.regex.Matcher;

/**
 * A sum that is paid once or for a part of a year, such as GBP 2,307.69 for half of April.
 *
 * <p>It is no salary, and cannot be compared with one.
 */
public final class Payment extends Pay implements Comparable<Payment> {

    private Payment(String currency, long pence) {
        super(currency, pence);
    }

    /**
     * Returns a payment in pounds sterling.
     *
     * @param pounds the amount in pounds, with at most two decimals, such as {@code 17062.50}
     * @return the payment
     * @throws IllegalArgumentException if the text is not a plain number of whole pence, or is out of bounds
     */
    public static Payment ofPounds(String pounds) {
        return new Payment(POUNDS, penceOf(pounds));
    }

    /**
     * Returns a payment in pounds sterling.
     *
     * @param pounds the amount in pounds, in whole pence
     * @return the payment
     * @throws IllegalArgumentException if the amount is not in whole pence, or is out of bounds
     */
    public static Payment ofPounds(BigDecimal pounds) {
        return new Payment(POUNDS, penceOf(pounds));
    }

    /**
     * Returns a payment from hundredths of a currency.
     *
     * @param currency the ISO 4217 code of a currency that has hundredths
     * @param pence the amount in hundredths
     * @return the payment
     * @throws IllegalArgumentException if the currency is not known or has no hundredths, or the amount is out of bounds
     */
    public static Payment ofPence(String currency, long pence) {
        checkCurrency(currency);
        return new Payment(currency, pence);
    }

    /**
     * Reads a payment as {@link #toString()} writes it.
     *
     * @param text the currency and the amount, such as {@code GBP 17062.50}
     * @return the payment
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static Payment parse(String text) {
        Matcher parts = split(text);
        return new Payment(parts.group(1), penceOf(parts.group(2)));
    }

    /**
     * Does what {@link #parse} does, under the name that the converters of frameworks look for.
     *
     * @param text the text
     * @return the payment
     * @throws IllegalArgumentException if the text has another form
     */
    public static Payment valueOf(String text) {
        return parse(text);
    }

    /**
     * Compares two amounts on the same basis.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(Payment that) {
        return comparePence(that);
    }
}
