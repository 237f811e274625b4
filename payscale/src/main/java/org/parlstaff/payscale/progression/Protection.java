package org.parlstaff.payscale.progression;

import java.time.LocalDate;
import java.util.Optional;
import org.parlstaff.payscale.FullTimeSalary;

/**
 * A salary below which somebody does not fall after a move: pay protection with an end, or red-circling without one.
 *
 * <p>The salary is frozen. It is paid while the new band pays less, and no longer than to the end.
 *
 * @param salary the protected salary of a full-time year
 * @param until the first day that is no longer protected, if there is an end
 */
public record Protection(FullTimeSalary salary, Optional<LocalDate> until) {

    boolean covers(LocalDate day) {
        return until.map(day::isBefore).orElse(true);
    }
}
