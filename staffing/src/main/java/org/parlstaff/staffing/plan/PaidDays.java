package org.parlstaff.staffing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Working;
import org.parlstaff.payscale.award.PartPay;
import org.parlstaff.payscale.award.PartPeriod;

/**
 * Days of one month at one yearly amount. Every day is worth whole pence: the month up to and with it, rounded, less the month
 * before it, rounded. So the days of a month add up to the month, wherever they are cut.
 */
record PaidDays(Span days, ActualSalary salary, PartPeriod method, Rounding rounding) {

    Payment payment() {
        return Payment.ofPence(salary.currency(), upTo(end()) - upTo(days.from()));
    }

    private LocalDate end() {
        return days.until().orElseThrow();
    }

    private LocalDate month() {
        return days.from().withDayOfMonth(1);
    }

    private long upTo(LocalDate end) {
        return end.equals(month()) ? 0 : part(end).payment().pence();
    }

    private PartPay part(LocalDate end) {
        return method.pay(salary, Span.of(month(), end), rounding);
    }

    List<Working.Step> steps() {
        List<Working.Step> steps = new ArrayList<>(part(end()).working().steps());
        if (!days.from().equals(month())) {
            PartPay before = part(days.from());
            steps.addAll(before.working().steps());
            steps.add(Working.Step.of("part-rest", payment(), part(end()).payment(), "−", before.payment()));
        }
        return steps;
    }
}
