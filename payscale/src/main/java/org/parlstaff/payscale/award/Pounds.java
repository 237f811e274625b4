package org.parlstaff.payscale.award;

import java.math.BigDecimal;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.Payment;

/** Pounds that have been rounded, as pay. */
final class Pounds {

    private Pounds() {}

    static FullTimeSalary fullTime(String currency, BigDecimal rounded) {
        return FullTimeSalary.ofPence(currency, rounded.movePointRight(2).longValueExact());
    }

    static Payment payment(String currency, BigDecimal rounded) {
        return Payment.ofPence(currency, rounded.movePointRight(2).longValueExact());
    }
}
