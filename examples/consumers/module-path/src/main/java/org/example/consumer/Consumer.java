package org.example.consumer;

import java.time.LocalDate;
import javax.money.MonetaryAmount;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.Appointment;

/** What a user of the library writes on the first day. */
final class Consumer {

    private Consumer() {}

    static PayScale payOfACaseworkerInLondon() {
        PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");
        return ipsa.pay("executive-1", "london", LocalDate.of(2025, 6, 1)).orElseThrow();
    }

    static PayScheme writtenAndReadAgain(PayScheme scheme) {
        return PayScheme.parse(scheme.toJson());
    }

    static MonetaryAmount money(String pounds) {
        return FullTimeSalary.ofPounds(pounds).amount();
    }

    static Appointment untilSummer() {
        return Appointment.fixedTermUntil(LocalDate.of(2026, 6, 1));
    }
}
