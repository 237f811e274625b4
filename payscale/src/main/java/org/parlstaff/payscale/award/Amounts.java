package org.parlstaff.payscale.award;

import java.math.BigDecimal;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.Payment;

/** Amounts of pounds on their way to pay. */
final class Amounts {

    private Amounts() {}

    /** Without trailing zeros, and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static FullTimeSalary fullTime(String currency, BigDecimal rounded) {
        return FullTimeSalary.ofPence(currency, rounded.movePointRight(2).longValueExact());
    }

    static Payment payment(String currency, BigDecimal rounded) {
        return Payment.ofPence(currency, rounded.movePointRight(2).longValueExact());
    }
}
