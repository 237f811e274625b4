package org.parlstaff.payscale.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.format.FromJson;

/**
 * One rate of a wage floor, such as the National Living Wage of GBP 12.71 an hour from 1 April 2026.
 *
 * <p>A voluntary floor has three dates: it is announced, it may be paid from a day, and who keeps to it must pay it from a
 * later one. A statutory floor must be paid from its first day. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = WageFloor.class)
@JsonDeserialize(builder = WageFloor.Builder.class, using = FromJson.class)
@JsonPropertyOrder({
    "floor",
    "statutory",
    "jurisdiction",
    "workerClass",
    "rate",
    "announced",
    "mayAdopt",
    "mustAdopt",
    "standing",
    "source",
    "note"
})
public abstract sealed class WageFloor implements JsonForm permits ImmutableWageFloor {

    WageFloor() {}

    /** {@return the id of the floor, such as {@code national-living-wage}} */
    @JsonProperty
    public abstract String floor();

    /** {@return whether the law demands it} */
    @JsonProperty
    public abstract boolean statutory();

    /**
     * Returns where it holds.
     *
     * @return the id of the jurisdiction, such as {@code united-kingdom}; absent if it holds wherever pay is in its currency
     */
    @JsonProperty
    public abstract Optional<String> jurisdiction();

    /** {@return the class of workers, such as {@code 21-and-over}; absent if it is for any} */
    @JsonProperty
    public abstract Optional<String> workerClass();

    /** {@return the rate for an hour} */
    @JsonProperty
    public abstract HourlyRate rate();

    /** {@return the day of the announcement, if that is known} */
    @JsonProperty
    public abstract Optional<LocalDate> announced();

    /** {@return the days on which it is the newest rate that may be paid; absent if the same as those on which it must} */
    @JsonProperty
    public abstract Optional<Span> mayAdopt();

    /** {@return the days on which it must be paid, if they are known} */
    @JsonProperty
    public abstract Optional<Span> mustAdopt();

    /** {@return how sure the rate is} */
    @JsonProperty
    public abstract Standing standing();

    /** {@return where the rate is from} */
    @JsonProperty
    public abstract Source source();

    /** {@return what else is to be said, if anything} */
    @JsonProperty
    public abstract Optional<String> note();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tells whether the floor holds where a scheme pays: two places may have one currency and two laws.
     *
     * @param scheme the scheme
     * @return whether the scheme pays in its currency and, if it holds in one jurisdiction alone, says that it is there
     */
    public final boolean holdsFor(PayScheme scheme) {
        return rate().currency().equals(scheme.currency())
                && (jurisdiction().isEmpty() || jurisdiction().equals(scheme.jurisdiction()));
    }

    /**
     * Checks a full-time salary, by the exact pay for an hour.
     *
     * @param salary the salary of a full-time year
     * @param hours the paid hours of a full-time year
     * @return whether the floor is met, with the working
     */
    public final FloorCheck check(FullTimeSalary salary, AnnualHours hours) {
        return new FloorCheck(this, salary, Optional.of(hours));
    }

    /**
     * Checks an actual salary, by the exact pay for an hour.
     *
     * @param salary the salary of a year at contracted hours
     * @param contracted the paid hours of a year at contracted hours
     * @return whether the floor is met, with the working
     */
    public final FloorCheck check(ActualSalary salary, AnnualHours contracted) {
        return new FloorCheck(this, salary, Optional.of(contracted));
    }

    /**
     * Checks pay that is agreed by the hour.
     *
     * @param rate the agreed rate, not one worked out from a salary
     * @return whether the floor is met, with the working
     */
    public final FloorCheck check(HourlyRate rate) {
        return new FloorCheck(this, rate, Optional.empty());
    }

    /**
     * Returns what the floor is worth in a full-time year, for a scheme that makes a bound or a point of it.
     *
     * @param factor by what the scheme multiplies the rate, such as 1.03; one for the rate itself
     * @param hours the paid hours of a full-time year
     * @param rounding how the bound is rounded, once
     * @return the yearly floor, with the working
     * @throws IllegalArgumentException if the factor is not more than zero
     */
    public final YearlyFloor yearly(BigDecimal factor, AnnualHours hours, Rounding rounding) {
        return new YearlyFloor(this, factor, hours, rounding);
    }

    @Value.Check
    void check() {
        if (mayAdopt().isEmpty() && mustAdopt().isEmpty()) {
            throw new IllegalArgumentException(
                    "a rate must have days on which it may or must be paid: " + floor() + " " + rate());
        }
    }

    /** {@return the floor and the rate, such as {@code national-living-wage GBP 12.71}} */
    @Override
    public final String toString() {
        return floor() + " " + rate();
    }

    /** Builds a {@link WageFloor}. */
    public static final class Builder extends ImmutableWageFloor.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
