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
    private static final long TOO_MUCH = 1_000_000_000_000L;

    private final String currency;
    private final BigDecimal amount;
    private final long pence;

    private OfferedAmount(String currency, BigDecimal amount) {
        this.currency =
                currency.equals(POUNDS) ? POUNDS : currency; // most are in pounds, and need no text of their own
        BigDecimal shortest = amount.scale() <= 2 ? amount : amount.stripTrailingZeros();
        this.amount = shortest.scale() < 2 ? shortest.setScale(2) : shortest;
        this.pence = this.amount.scale() == 2
                ? Math.min(this.amount.movePointRight(2).longValueExact(), TOO_MUCH)
                : -1;
    }

    /**
     * Reads an amount.
     *
     * @param text a currency and a number of at most six decimals, such as {@code GBP 27500.00}
     * @return the amount
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static OfferedAmount parse(String text) {
        if (text.length() < 5
                || !isCapital(text.charAt(0))
                || !isCapital(text.charAt(1))
                || !isCapital(text.charAt(2))
                || text.charAt(3) != ' '
                || !OfferLimits.isNumber(text, 4, 12, 6)) {
            String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
            throw new IllegalArgumentException(
                    "money must be a currency, a space and an amount, like GBP 27500.00: " + shown);
        }
        return new OfferedAmount(text.substring(0, 3), new BigDecimal(text.substring(4)));
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
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

    /** The amount in pence, at most more than any scale pays; negative if it is negative or finer than a penny. */
    long pence() {
        return pence;
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
