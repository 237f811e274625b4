package org.parlstaff.staffing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.format.FromJson;

/**
 * The terms on which somebody is appointed, such as a fixed term until 1 June 2026 or of six months.
 *
 * <p>A fixed term ends on a day or lasts a period; its end is the first day that is no longer worked. Immutable and safe to
 * share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Appointment.class)
@JsonDeserialize(builder = Appointment.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"type", "endDate", "period"})
public abstract sealed class Appointment implements JsonForm permits ImmutableAppointment {

    Appointment() {}

    /** {@return the kind of appointment} */
    @JsonProperty
    public abstract Type type();

    /** {@return the first day after the term, if it is fixed by a day} */
    @JsonProperty
    public abstract Optional<LocalDate> endDate();

    /** {@return how long the term lasts, if it is fixed by a period} */
    @JsonProperty
    public abstract Optional<Period> period();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Kinds of appointment. */
    public enum Type {
        /** Until somebody ends it. */
        PERMANENT,
        /** Until a day, or for a period. */
        FIXED_TERM,
        /** By the time sheet, without a yearly salary. */
        CASUAL
    }

    /** {@return a permanent appointment} */
    public static Appointment permanent() {
        return ImmutableAppointment.of(Type.PERMANENT, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a fixed term that ends on a day.
     *
     * @param endExclusive the first day after the term
     * @return the appointment
     */
    public static Appointment fixedTermUntil(LocalDate endExclusive) {
        return ImmutableAppointment.of(Type.FIXED_TERM, Optional.of(endExclusive), Optional.empty());
    }

    /**
     * Returns a fixed term that lasts a period.
     *
     * @param period how long it lasts, such as six months
     * @return the appointment
     * @throws IllegalArgumentException if the period is not longer than nothing
     */
    public static Appointment fixedTermOf(Period period) {
        return ImmutableAppointment.of(Type.FIXED_TERM, Optional.empty(), Optional.of(period));
    }

    /**
     * Returns the first day after the term.
     *
     * @param start the first day worked
     * @return the day, if the term is fixed
     */
    public final Optional<LocalDate> endAfter(LocalDate start) {
        return endDate().isPresent() ? endDate() : period().map(start::plus);
    }

    @Value.Check
    void check() {
        int ends = (endDate().isPresent() ? 1 : 0) + (period().isPresent() ? 1 : 0);
        if (ends != (type() == Type.FIXED_TERM ? 1 : 0)) {
            throw new IllegalArgumentException(
                    "a fixed term, and nothing else, must have either an end date or a period: " + type());
        }
        if (period().isPresent()
                && (period().get().isNegative() || period().get().isZero())) {
            throw new IllegalArgumentException("period must be longer than nothing: " + period().get());
        }
    }

    /** Builds a {@link Appointment}. */
    public static final class Builder extends ImmutableAppointment.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
