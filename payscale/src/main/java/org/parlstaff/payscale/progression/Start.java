package org.parlstaff.payscale.progression;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.WeeklyHours;

/**
 * Where somebody begins, such as at pay point 1 of Band 3 from 1 June 2026 for 29.6 hours a week.
 *
 * <p>On an incremental scale the start is at a pay point, within a range at a salary, and for a spot salary at neither. A
 * salary that is exactly that of a pay point or of the post stands for it.
 * Immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class Start permits ImmutableStart {

    Start() {}

    /** {@return the id of the band} */
    public abstract String band();

    /** {@return the id of the area where the employee works, if pay differs by area} */
    public abstract Optional<String> area();

    /** {@return the pay point, from 1 for the lowest, on an incremental scale} */
    public abstract Optional<Integer> point();

    /** {@return the salary of a full-time year, within a range} */
    public abstract Optional<FullTimeSalary> salary();

    /** {@return the days of the employment; with an end for a fixed term} */
    public abstract Span term();

    /** {@return the contracted hours of a week} */
    public abstract WeeklyHours hours();

    /**
     * Returns a permanent start at a pay point.
     *
     * @param band the id of the band
     * @param point the pay point, from 1 for the lowest
     * @param from the first day
     * @param hours the contracted hours of a week
     * @return the start
     * @throws IllegalArgumentException if the point is less than 1
     */
    public static Start atPoint(String band, int point, LocalDate from, WeeklyHours hours) {
        return builder()
                .band(band)
                .point(point)
                .term(Span.startingOn(from))
                .hours(hours)
                .build();
    }

    /**
     * Returns a permanent start at a salary, where pay does not differ by area.
     *
     * @param band the id of the band
     * @param salary the salary of a full-time year
     * @param from the first day
     * @param hours the contracted hours of a week
     * @return the start
     */
    public static Start atSalary(String band, FullTimeSalary salary, LocalDate from, WeeklyHours hours) {
        return builder()
                .band(band)
                .salary(salary)
                .term(Span.startingOn(from))
                .hours(hours)
                .build();
    }

    /**
     * Returns a permanent start at a salary, where pay differs by area.
     *
     * @param band the id of the band
     * @param area the id of the area where the employee works
     * @param salary the salary of a full-time year
     * @param from the first day
     * @param hours the contracted hours of a week
     * @return the start
     */
    public static Start atSalary(String band, String area, FullTimeSalary salary, LocalDate from, WeeklyHours hours) {
        return builder()
                .band(band)
                .area(area)
                .salary(salary)
                .term(Span.startingOn(from))
                .hours(hours)
                .build();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (point().isPresent() && salary().isPresent()) {
            throw new IllegalArgumentException("a start must be at a pay point or at a salary, not both: point "
                    + point().get() + ", " + salary().get());
        }
        if (point().filter(number -> number < 1).isPresent()) {
            throw new IllegalArgumentException("a pay point must be 1 or more: " + point().get());
        }
    }

    /** Builds a {@link Start}. */
    public static final class Builder extends ImmutableStart.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
