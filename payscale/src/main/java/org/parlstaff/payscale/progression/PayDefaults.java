package org.parlstaff.payscale.progression;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.payscale.rule.LeapDay;
import org.parlstaff.payscale.rule.SameDayOrder;

/**
 * What the caller settles where the scheme's own dated rules do not, such as that an anniversary of 29 February falls on
 * 1 March.
 *
 * <p>A rule of the scheme comes before them. Immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class PayDefaults permits ImmutablePayDefaults {

    PayDefaults() {}

    /**
     * {@return what becomes of an anniversary whose day its month does not have, such as 29 February in a common year;
     *     {@link LeapDay#REJECT} unless set}
     */
    @Value.Default
    public LeapDay leapDay() {
        return LeapDay.REJECT;
    }

    /** {@return which comes first on one day; {@link SameDayOrder#UPLIFT_FIRST} unless set} */
    @Value.Default
    public SameDayOrder sameDayOrder() {
        return SameDayOrder.UPLIFT_FIRST;
    }

    /** {@return how pay is rounded; {@link Rounding#USUAL} unless set} */
    @Value.Default
    public Rounding payRounding() {
        return Rounding.USUAL;
    }

    /**
     * {@return whether a salary that a new scale leaves below its minimum is lifted to it; no unless set, and then a timeline
     *     ends}
     */
    @Value.Default
    public boolean liftsToMinimum() {
        return false;
    }

    /** {@return when a pay point rises; without it and without a rule of the scheme a timeline ends} */
    public abstract Optional<IncrementDate> incrementDate();

    /** {@return the hours of a full-time week; without them and without a rule of the scheme a timeline ends} */
    public abstract Optional<WeeklyHours> fullTimeHours();

    /** {@return the types of leave that pause increments; none unless set} */
    public abstract List<String> pausingLeave();

    /** {@return the defaults where the caller settles nothing} */
    public static PayDefaults defaults() {
        return builder().build();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PayDefaults}. */
    public static final class Builder extends ImmutablePayDefaults.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
