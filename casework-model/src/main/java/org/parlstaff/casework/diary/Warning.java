package org.parlstaff.casework.diary;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day that comes near or has passed, such as the target of a housing case in 25 days, warned of at 30.
 *
 * @param caseId the id of the case
 * @param assignee the id of who works on it, if anybody does
 * @param deadline {@code target}, or the id of a statutory limit such as {@code psow}
 * @param dueOn the last day
 * @param daysLeft the days of any kind from the day looked from to the last day, negative once it has passed
 * @param warnedAt the threshold that was reached, none once the day has passed
 */
public record Warning(
        String caseId,
        Optional<String> assignee,
        String deadline,
        LocalDate dueOn,
        long daysLeft,
        OptionalInt warnedAt) {

    /**
     * Creates a warning.
     *
     * @param caseId the id of the case
     * @param assignee the id of who works on it, if anybody does
     * @param deadline {@code target}, or the id of a statutory limit
     * @param dueOn the last day
     * @param daysLeft the days of any kind to the last day, negative once it has passed
     * @param warnedAt the threshold that was reached, none once the day has passed
     */
    public Warning {
        requireNonNull(caseId, "caseId");
        requireNonNull(assignee, "assignee");
        requireNonNull(deadline, "deadline");
        requireNonNull(dueOn, "dueOn");
        requireNonNull(warnedAt, "warnedAt");
    }

    /** {@return whether the last day has passed} */
    public boolean isOverdue() {
        return daysLeft < 0;
    }
}
