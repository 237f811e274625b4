package org.parlstaff.payscale;

import java.time.LocalDate;

/**
 * The day on which a start comes round, such as 1 March 2025 for a start on 29 February 2024; where nobody has settled what
 * becomes of a day that the month does not have, two days between which it lies.
 *
 * @param earliest the day, or the first of the two
 * @param latest the day, or the second of the two
 */
public record Anniversary(LocalDate earliest, LocalDate latest) implements JsonForm {

    /**
     * Checks the order.
     *
     * @param earliest the day, or the first of the two
     * @param latest the day, or the second of the two
     * @throws IllegalArgumentException if the second is before the first
     */
    public Anniversary {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("latest must not be before earliest: " + earliest + ", " + latest);
        }
    }

    /** {@return whether it is one day} */
    public boolean isSettled() {
        return earliest.equals(latest);
    }
}
