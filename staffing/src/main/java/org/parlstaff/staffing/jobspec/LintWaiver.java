package org.parlstaff.staffing.jobspec;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An approved exception: one code may stand in one place of one specification for a span of days.
 *
 * <p>A specification without a reference cannot be waived anything, since nothing would tell it from another.
 *
 * @param code the code that it waives
 * @param subject the reference of the specification, such as {@code CA-014-26}
 * @param pointer the place, as a JSON Pointer; the places below it are waived too, and the empty text waives all
 * @param approver who approved it
 * @param reason why
 * @param startInclusive the first day on which it counts
 * @param endExclusive the first day on which it no longer counts
 */
public record LintWaiver(
        LintCode code,
        String subject,
        String pointer,
        String approver,
        String reason,
        LocalDate startInclusive,
        LocalDate endExclusive) {

    /**
     * Checks the parts.
     *
     * @param code the code that it waives
     * @param subject the reference of the specification
     * @param pointer the place, as a JSON Pointer
     * @param approver who approved it
     * @param reason why
     * @param startInclusive the first day on which it counts
     * @param endExclusive the first day on which it no longer counts
     * @throws IllegalArgumentException if subject, approver or reason is blank, or the end is not after the start
     */
    public LintWaiver {
        if (subject.isBlank() || approver.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("subject, approver and reason must not be blank: " + code.id());
        }
        if (!endExclusive.isAfter(startInclusive)) {
            throw new IllegalArgumentException("end must be after start: " + startInclusive + "/" + endExclusive);
        }
    }

    boolean covers(LintCode other, JobSpecification spec, String place) {
        LocalDate day = spec.payOn();
        return code == other
                && spec.reference().equals(Optional.of(subject))
                && (place.equals(pointer) || place.startsWith(pointer + "/"))
                && !day.isBefore(startInclusive)
                && day.isBefore(endExclusive);
    }
}
