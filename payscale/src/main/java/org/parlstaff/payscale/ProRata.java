package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A full-time salary brought to contracted hours, such as GBP 26,345.00 × 22/37 = GBP 15,664.59.
 *
 * @param fullTime the salary of a full-time year
 * @param fte the share of full-time hours
 * @param rounding how the result is rounded, once
 */
public record ProRata(FullTimeSalary fullTime, FullTimeEquivalent fte, Rounding rounding) implements JsonForm {

    /** {@return the salary at contracted hours} */
    @JsonProperty
    public ActualSalary salary() {
        return ActualSalary.ofPence(
                fullTime.currency(), rounding.pence(fullTime.pence(), fte.numerator(), fte.denominator()));
    }

    /** {@return the one step that leads from the full-time to the actual salary} */
    public Working working() {
        return Working.of(Working.Step.of("pro-rata", salary(), fullTime, "×", fte)
                .rounded(Working.ratio(fullTime.pounds(), fte), rounding));
    }
}
