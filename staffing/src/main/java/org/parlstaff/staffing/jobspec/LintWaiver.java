package org.parlstaff.staffing.jobspec;

import java.time.LocalDate;

/**
 * An approved exception: one code may stand in one place for a span of days.
 *
 * @param code the code that it waives
 * @param pointer the place, as a JSON Pointer; the places below it are waived too, and the empty text waives all
 * @param approver who approved it
 * @param reason why
 * @param startInclusive the first day on which it counts
 * @param endExclusive the first day on which it no longer counts
 */
public record LintWaiver(
        LintCode code,
        String pointer,
        String approver,
        String reason,
        LocalDate startInclusive,
        LocalDate endExclusive) {

    /**
     * Checks the parts.
     *
     * @param code the code that it waives
     * @param pointer the place, as a JSON Pointer
     * @param approver who approved it
     * @param reason why
     * @param startInclusive the first day on which it counts
     * @param endExclusive the first day on which it no longer counts
     * @throws IllegalArgumentException if approver or reason is blank, or the end is not after the start
     */
    public LintWaiver {
        if (approver.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("approver and reason must not be blank: " + code.id());
        }
        if (!endExclusive.isAfter(startInclusive)) {
            throw new IllegalArgumentException("end must be after start: " + startInclusive + "/" + endExclusive);
        }
    }

    boolean covers(LintCode other, String place, LocalDate day) {
        return code == other
                && (place.equals(pointer) || place.startsWith(pointer + "/"))
                && !day.isBefore(startInclusive)
                && day.isBefore(endExclusive);
    }
}
