package org.parlstaff.casework.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a retention decision needs to know of a case, such as that it was closed on 3 March 2026.
 *
 * <p>Facts are immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class RetentionFacts permits ImmutableRetentionFacts {

    RetentionFacts() {}

    /** {@return the day the case was last closed; empty while it is live, also after it was opened again} */
    public abstract Optional<LocalDate> closedOn();

    /** {@return the day the Parliament, Senedd or Assembly ends, if that is known} */
    public abstract Optional<LocalDate> termEndsOn();

    /** {@return the last days of time limits that still matter to the case, such as an ombudsman's} */
    public abstract List<LocalDate> limits();

    /** {@return the day to which the office decided to keep it longer, if it did} */
    public abstract Optional<LocalDate> extendedTo();

    /** {@return whether a request to erase it was granted, so that no rule keeps it} */
    @Value.Default
    public boolean erasureGranted() {
        return false;
    }

    /** {@return the day of the poll or other event with which the Member left, if they did} */
    public abstract Optional<LocalDate> memberLeftOn();

    /** {@return what suspends or suspended erasure} */
    public abstract List<Suspension> suspensions();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RetentionFacts}. */
    public static final class Builder extends ImmutableRetentionFacts.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
