package org.parlstaff.casework.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.FromJson;

/**
 * One way an office reckons how long to keep a case, such as two years after it was closed.
 *
 * <p>Rules are immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = RetentionRule.class)
@JsonDeserialize(builder = RetentionRule.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"kind", "period"})
public abstract sealed class RetentionRule implements JsonForm permits ImmutableRetentionRule {

    RetentionRule() {}

    /** {@return what the period is counted from} */
    @JsonProperty
    public abstract Kind kind();

    /** {@return how long after that the case is kept; not negative} */
    @JsonProperty
    public abstract Period period();

    /** What a {@link RetentionRule} counts from. */
    public enum Kind {
        /** The day the case was last closed. */
        AFTER_CLOSURE,
        /** The day the Parliament, Senedd or Assembly ends. */
        END_OF_TERM
    }

    /**
     * Returns a rule.
     *
     * @param kind what the period is counted from
     * @param period how long after that the case is kept
     * @return the rule
     * @throws IllegalArgumentException if the period is negative
     */
    public static RetentionRule of(Kind kind, Period period) {
        return ImmutableRetentionRule.of(kind, period);
    }

    /** What a day by this rule rests on. */
    final RetentionDecision.Basis basis() {
        return kind() == Kind.AFTER_CLOSURE
                ? RetentionDecision.Basis.AFTER_CLOSURE
                : RetentionDecision.Basis.END_OF_TERM;
    }

    /** The day by this rule, unless the day it counts from is not known. */
    final Optional<LocalDate> on(LocalDate closedOn, RetentionFacts facts) {
        Optional<LocalDate> from = kind() == Kind.AFTER_CLOSURE ? Optional.of(closedOn) : facts.termEndsOn();
        return from.map(day -> day.plus(period()));
    }

    @Value.Check
    void check() {
        if (period().isNegative()) {
            throw new IllegalArgumentException("period must not be negative: " + period());
        }
    }

    /** Builds a {@link RetentionRule}. */
    public static final class Builder extends ImmutableRetentionRule.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
