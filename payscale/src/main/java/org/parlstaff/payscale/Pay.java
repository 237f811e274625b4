package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.parlstaff.payscale.format.Decimals;

/**
 * An amount of pay on a stated basis, such as GBP 26,345.00 for a full-time year.
 *
 * <p>The basis is the type: {@link FullTimeSalary}, {@link ActualSalary}, {@link HourlyRate}, or a {@link Payment} that is
 * no rate at all. Amounts on different
 * bases are never equal and cannot be compared; one is turned into another by a computation that names its hours and
 * its rounding.
 *
 * <p>Amounts are whole pence (hundredths of the currency), from zero to ten thousand million pounds. They are immutable
 * and safe to share between threads.
 */
public abstract sealed class Pay permits FullTimeSalary, ActualSalary, HourlyRate, Payment {

    static final String POUNDS = "GBP";

    private static final long LIMIT = 1_000_000_000_000L;
    private static final Pattern TEXT = Pattern.compile("([A-Z]{3}) (\\d{1,12}(?:\\.\\d{1,2})?)");

    private final String currency;
    private final long pence;

    Pay(String currency, long pence) {
        if (pence < 0 || pence > LIMIT) {
            throw new IllegalArgumentException(
                    "pay must be from 0 to " + plain(LIMIT) + ": " + currency + " " + plain(pence));
        }
        this.currency = currency;
        this.pence = pence;
    }

    /** {@return the ISO 4217 code of the currency, such as {@code GBP}} */
    public final String currency() {
        return currency;
    }

    /** {@return the amount in hundredths of the currency} */
    public final long pence() {
        return pence;
    }

    /** {@return the amount in whole units of the currency, with two decimals} */
    public final BigDecimal pounds() {
        return BigDecimal.valueOf(pence, 2);
    }

    /** {@return the amount as money, without its basis} */
    public final MonetaryAmount amount() {
        return Monetary.getDefaultAmountFactory()
                .setCurrency(currency)
                .setNumber(pounds())
                .create();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Pay that
                && getClass() == that.getClass()
                && pence == that.pence
                && currency.equals(that.currency);
    }

    @Override
    public final int hashCode() {
        return 31 * Long.hashCode(pence) + currency.hashCode();
    }

    /** {@return the currency and the amount with two decimals, such as {@code GBP 17062.50}} */
    @Override
    @JsonValue
    public final String toString() {
        return currency + " " + plain(pence);
    }

    final int comparePence(Pay that) {
        if (!currency.equals(that.currency)) {
            throw new IllegalArgumentException("currencies must be the same: " + this + ", " + that);
        }
        return Long.compare(pence, that.pence);
    }

    static String plain(long pence) {
        long rest = Math.abs(pence % 100);
        return (pence < 0 && pence > -100 ? "-" : "") + pence / 100 + (rest < 10 ? ".0" : ".") + rest;
    }

    static long penceOf(BigDecimal pounds) {
        try {
            return pounds.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("pay must be in whole pence: " + shown(pounds), e);
        }
    }

    static long penceOf(String pounds) {
        return penceOf(Decimals.parse(pounds));
    }

    static Matcher split(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "money must be a currency, a space and an amount to the penny, like GBP 17062.50: "
                            + Decimals.shown(text));
        }
        checkCurrency(matcher.group(1));
        return matcher;
    }

    private static String shown(BigDecimal pounds) {
        return Math.abs((long) pounds.scale()) > 40 || pounds.precision() > 40
                ? pounds.toString()
                : pounds.toPlainString();
    }

    static void checkCurrency(String code) {
        if (code.equals(POUNDS)) {
            return;
        }
        int digits;
        try {
            digits = Currency.getInstance(code).getDefaultFractionDigits();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("currency must be an ISO 4217 code: " + Decimals.shown(code), e);
        }
        if (digits != 2) {
            throw new IllegalArgumentException("currency must have hundredths: " + code);
        }
    }
}
