package org.parlstaff.payscale.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Working;

/**
 * What a salary is worth over a span of days, such as GBP 2,307.69 of GBP 60,000.00 for 15 to 30 April 2023.
 *
 * @param salary the salary of a year at contracted hours
 * @param span the days, with an end
 * @param method how a part of a month is counted
 * @param rounding how the sum is rounded, once
 */
public record PartPay(ActualSalary salary, Span span, PartPeriod method, Rounding rounding) implements JsonForm {

    /**
     * Checks the span.
     *
     * @param salary the salary of a year at contracted hours
     * @param span the days, with an end
     * @param method how a part of a month is counted
     * @param rounding how the sum is rounded, once
     * @throws IllegalArgumentException if it has no end
     */
    public PartPay {
        if (span.until().isEmpty()) {
            throw new IllegalArgumentException("span must have an end: " + span);
        }
    }

    /** {@return what is paid for the span} */
    @JsonProperty
    public Payment payment() {
        return exact().payment(salary.currency(), rounding);
    }

    /** {@return the whole months and the days of each part of a month, and their sum, rounded once} */
    public Working working() {
        return new Working(method.steps(salary, span))
                .then(Working.of(Working.Step.of("part-total", payment()).rounded(exact().shown(), rounding)));
    }

    private Fraction exact() {
        return method.worth(salary, span);
    }
}
