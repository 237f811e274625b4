package org.parlstaff.staffing.offer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * An amount of money as it stands in an offer, such as GBP 27,500.005: it may be finer than a penny, nothing at all, or in a
 * currency of no scheme.
 *
 * <p>Amounts that differ only in trailing zeros are equal. Immutable and safe to share between threads.
 */
public final class OfferedAmount {

    private static final String POUNDS = "GBP";

    private final String currency;
    private final BigDecimal amount;
    private final long pence;

    private OfferedAmount(String currency, BigDecimal amount) {
        this.currency = currency;
        BigDecimal shortest = amount.scale() <= 2 ? amount : amount.stripTrailingZeros();
        this.amount = shortest.scale() < 2 ? shortest.setScale(2) : shortest;
        this.pence = this.amount.scale() == 2 ? this.amount.movePointRight(2).longValueExact() : -1;
    }

    /**
     * Reads an amount.
     *
     * @param text a currency and a number of at most ten digits before the point and six after it, such as {@code GBP 27500.00}
     * @return the amount
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static OfferedAmount parse(String text) {
        BigDecimal amount = isCapital(text, 0) && isCapital(text, 1) && isCapital(text, 2) && text.startsWith(" ", 3)
                ? OfferLimits.decimal(text, 4, 10, 6)
                : null;
        if (amount == null) {
            String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
            throw new IllegalArgumentException(
                    "money must be a currency, a space and an amount of at most 10 digits and 6 decimals, like GBP 27500.00: "
                            + shown);
        }
        // most are in pounds, and need no text of their own
        return new OfferedAmount(text.startsWith(POUNDS) ? POUNDS : text.substring(0, 3), amount);
    }

    /**
     * Does what {@link #parse} does, under the name that the converters of frameworks look for.
     *
     * @param text the text
     * @return the amount
     * @throws IllegalArgumentException if the text has another form
     */
    public static OfferedAmount valueOf(String text) {
        return parse(text);
    }

    private static boolean isCapital(String text, int place) {
        return place < text.length() && text.charAt(place) >= 'A' && text.charAt(place) <= 'Z';
    }

    /** {@return the three letters of the currency} */
    public String currency() {
        return currency;
    }

    /** {@return the amount, with at least two decimals} */
    public BigDecimal amount() {
        return amount;
    }

    /** {@return whether the amount is in whole pence} */
    public boolean isWholePence() {
        return amount.scale() == 2;
    }

    /** The amount in pence; negative if it is negative or finer than a penny. */
    long pence() {
        return pence;
    }

    /** The three letters of a currency in one number. */
    static int letters(String currency) {
        return currency.charAt(0) << 16 | currency.charAt(1) << 8 | currency.charAt(2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfferedAmount that && currency.equals(that.currency) && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return 31 * currency.hashCode() + amount.hashCode();
    }

    /** {@return the currency and the amount, such as {@code GBP 27500.00}} */
    @Override
    @JsonValue
    public String toString() {
        return currency + " " + amount.toPlainString();
    }
}
