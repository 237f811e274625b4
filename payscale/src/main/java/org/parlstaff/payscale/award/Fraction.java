package org.parlstaff.payscale.award;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.format.Decimals;

/** An exact number of pounds, so that parts can be summed without rounding any of them. */
record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = of(0, 1);

    private static final int PLACES = 12;
    private static final BigDecimal REST = BigDecimal.ONE.movePointLeft(PLACES + 1);

    /** In lowest terms; the denominator is more than zero. */
    Fraction {
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    Fraction times(BigInteger above, BigInteger below) {
        return new Fraction(numerator.multiply(above), denominator.multiply(below));
    }

    Fraction times(long above, long below) {
        return times(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    Fraction plus(Fraction that) {
        return new Fraction(
                numerator.multiply(that.denominator).add(that.numerator.multiply(denominator)),
                denominator.multiply(that.denominator));
    }

    Fraction minus(Fraction that) {
        return plus(new Fraction(that.numerator.negate(), that.denominator));
    }

    Fraction negated() {
        return ZERO.minus(this);
    }

    int signum() {
        return numerator.signum();
    }

    /** To sixteen digits, as workings show it. */
    BigDecimal shown() {
        return Decimals.plain(new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL64));
    }

    /** Rounds exactly: what lies beyond the places that are kept stays as one more digit, so no half is made or lost. */
    BigDecimal rounded(Rounding rounding) {
        BigDecimal exact = new BigDecimal(numerator);
        BigDecimal whole = new BigDecimal(denominator);
        BigDecimal cut = exact.divide(whole, PLACES, RoundingMode.FLOOR);
        BigDecimal kept = cut.multiply(whole).compareTo(exact) == 0 ? cut : cut.add(REST);
        return rounding.round(kept);
    }

    Payment payment(String currency, Rounding rounding) {
        return Pounds.payment(currency, rounded(rounding));
    }
}
