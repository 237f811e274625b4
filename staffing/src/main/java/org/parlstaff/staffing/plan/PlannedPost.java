package org.parlstaff.staffing.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.progression.Start;

/**
 * A post in a staffing plan, such as a caseworker in Executive 1 at GBP 27,500.00 for 30 hours a week from 1 April 2025.
 *
 * <p>Its name is that of a post, never of a person. On an incremental scale it starts at a pay point, within a range at a
 * full-time salary, and for a spot salary at neither. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = PlannedPost.class)
@JsonDeserialize(builder = PlannedPost.Builder.class, using = FromJson.class)
@JsonPropertyOrder({
    "name",
    "scheme",
    "band",
    "area",
    "payPoint",
    "fullTimeSalary",
    "weeklyHours",
    "startDate",
    "endDate"
})
public abstract sealed class PlannedPost implements JsonForm permits ImmutablePlannedPost {

    PlannedPost() {}

    /** {@return what the office calls the post, such as {@code Caseworker, Brynddu}; never the name of a person} */
    @JsonProperty
    public abstract String name();

    /** {@return the id of the pay scheme, such as {@code senedd}} */
    @JsonProperty
    public abstract String scheme();

    /** {@return the id of the pay band, such as {@code band-3}} */
    @JsonProperty
    public abstract String band();

    /** {@return the id of the pay area where the work is done, if the scheme pays by area} */
    @JsonProperty
    public abstract Optional<String> area();

    /** {@return the pay point on the first day, from 1 for the lowest, on an incremental scale} */
    @JsonProperty
    public abstract Optional<Integer> payPoint();

    /** {@return the salary of a full-time year, within a range} */
    @JsonProperty
    public abstract Optional<FullTimeSalary> fullTimeSalary();

    /** {@return the contracted hours of a week} */
    @JsonProperty
    public abstract WeeklyHours weeklyHours();

    /** {@return the first day, from which increments count} */
    @JsonProperty
    public abstract LocalDate startDate();

    /** {@return the first day that is no longer worked, if there is an end; on the first day for a post of no days} */
    @JsonProperty
    public abstract Optional<LocalDate> endDate();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** The days of the post; none if it ends on the day on which it starts. */
    final Optional<Span> days() {
        if (endDate().isEmpty()) {
            return Optional.of(Span.startingOn(startDate()));
        }
        return endDate().filter(startDate()::isBefore).map(end -> Span.of(startDate(), end));
    }

    final Start start(Span days) {
        return Start.builder()
                .band(band())
                .area(area())
                .point(payPoint())
                .salary(fullTimeSalary())
                .term(days)
                .hours(weeklyHours())
                .build();
    }

    @Value.Check
    void check() {
        PlanFile.checkName("/name", name());
        if (endDate().isPresent() && endDate().get().isBefore(startDate())) {
            throw new IllegalArgumentException(
                    "/endDate: end must not be before start: " + endDate().get() + " < " + startDate());
        }
        if (payPoint().isPresent() && fullTimeSalary().isPresent()) {
            throw new IllegalArgumentException("a post must be at a pay point or at a salary, not both: point "
                    + payPoint().get() + ", " + fullTimeSalary().get());
        }
        if (payPoint().filter(point -> point < 1).isPresent()) {
            throw new IllegalArgumentException(
                    "/payPoint: a pay point must be 1 or more: " + payPoint().get());
        }
    }

    /** Builds a {@link PlannedPost}. */
    public static final class Builder extends ImmutablePlannedPost.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
