package org.parlstaff.staffing.jobspec;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An approved exception, such as that the hours note of CA-014-26 may repeat a word for a year.
 *
 * <p>It counts for the one specification whose reference it names, on the days it covers. A specification without a reference
 * cannot be waived anything, since nothing would tell it from another. Immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class LintWaiver permits ImmutableLintWaiver {

    LintWaiver() {}

    /** {@return the code that it waives} */
    public abstract LintCode code();

    /** {@return the reference of the specification, such as {@code CA-014-26}} */
    public abstract String subject();

    /** {@return the place, as a JSON Pointer such as {@code /duties/0}, with the places below it; all of them unless set} */
    @Value.Default
    public String pointer() {
        return "";
    }

    /** {@return who approved it, by office rather than by name} */
    public abstract String approver();

    /** {@return why} */
    public abstract String reason();

    /** {@return the first day on which it counts} */
    public abstract LocalDate from();

    /** {@return the first day on which it no longer counts} */
    public abstract LocalDate until();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Judged on the day for which the specification quotes pay. */
    final boolean covers(LintCode other, JobSpecification spec, String place) {
        return code() == other
                && spec.reference().equals(Optional.of(subject()))
                && (place.equals(pointer()) || place.startsWith(pointer() + "/"))
                && !spec.payOn().isBefore(from())
                && spec.payOn().isBefore(until());
    }

    @Value.Check
    void check() {
        if (subject().isBlank() || approver().isBlank() || reason().isBlank()) {
            throw new IllegalArgumentException("subject, approver and reason must not be blank: " + code());
        }
        if (!until().isAfter(from())) {
            throw new IllegalArgumentException("end must be after start: " + from() + "/" + until());
        }
    }

    /** Builds a {@link LintWaiver}. */
    public static final class Builder extends ImmutableLintWaiver.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
