package org.parlstaff.casework.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.parlstaff.casework.JsonForm;

/**
 * Some out of a whole, such as 19 of 20, with the whole always in sight.
 *
 * @param part how many
 * @param whole out of how many
 */
public record Share(int part, int whole) implements JsonForm {

    /**
     * Creates a share.
     *
     * @param part how many
     * @param whole out of how many
     * @throws IllegalArgumentException if a number is negative
     */
    public Share {
        if (part < 0 || whole < 0) {
            throw new IllegalArgumentException("share must not be negative: " + part + " of " + whole);
        }
    }

    /** {@return the share in per cent with one decimal, rounded half up; none of nothing} */
    public Optional<BigDecimal> percent() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
