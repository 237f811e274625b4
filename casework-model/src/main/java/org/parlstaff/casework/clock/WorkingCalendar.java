package org.parlstaff.casework.clock;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.FromJson;

/**
 * The working days of one nation or office: every day but its weekend and its bank holidays, such as Scotland 2019 to 2028.
 *
 * <p>A calendar knows the days from {@link #from()} up to, but not with, {@link #until()}, because a bank holiday of a
 * later year may not have been proclaimed yet. A day outside is refused, never taken for a working day: the methods
 * that answer with a plain value throw a {@link DateTimeException} that names the days known, {@link #covers} asks
 * first, and {@link Deadline#due} answers instead of throwing. Calendars are immutable and safe to share between
 * threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // the builder has an attribute of that name instead of a copy method
@JsonSerialize(as = WorkingCalendar.class)
@JsonDeserialize(builder = WorkingCalendar.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"id", "title", "from", "until", "asOf", "standing", "source", "weekend", "bankHolidays"})
public abstract sealed class WorkingCalendar implements JsonForm permits ImmutableWorkingCalendar {

    private static final int MAXIMUM_YEARS = 200;

    WorkingCalendar() {}

    /** {@return the name programs use, in kebab case, such as {@code northern-ireland}} */
    @JsonProperty
    public abstract String id();

    /** {@return the name people use, such as Northern Ireland} */
    @JsonProperty
    public abstract String title();

    /** {@return the first day the list of bank holidays covers} */
    @JsonProperty
    public abstract LocalDate from();

    /** {@return the first day the list of bank holidays no longer covers} */
    @JsonProperty
    public abstract LocalDate until();

    /** {@return the day on which the list stood like this; a bank holiday proclaimed later is not in it} */
    @JsonProperty
    public abstract LocalDate asOf();

    /** {@return how far the list can be relied on} */
    @JsonProperty
    public abstract Standing standing();

    /** {@return where the list was read} */
    @JsonProperty
    public abstract Source source();

    /** {@return the days of the week that are never working days; Saturday and Sunday if none is given} */
    @JsonProperty
    @Value.NaturalOrder
    public abstract SortedSet<DayOfWeek> weekend();

    /** {@return the bank holidays and their names, oldest first, never empty} */
    @JsonProperty
    @Value.NaturalOrder
    public abstract SortedMap<LocalDate, String> bankHolidays();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the last day this calendar knows} */
    public final LocalDate lastKnownDay() {
        return until().minusDays(1);
    }

    /**
     * Tells whether this calendar knows a day.
     *
     * @param day the day
     * @return whether the list of bank holidays covers it
     */
    public final boolean covers(LocalDate day) {
        return !day.isBefore(from()) && day.isBefore(until());
    }

    /**
     * Tells whether a day is a working day.
     *
     * @param day the day
     * @return whether it is neither a day of the weekend nor a bank holiday
     * @throws DateTimeException if this calendar does not know the day
     */
    public final boolean isWorkingDay(LocalDate day) {
        return workingDays().contains(covered(day));
    }

    /**
     * Returns a day itself if it is a working day, or else the next one that is.
     *
     * @param day the day
     * @return the first working day on or after it
     * @throws DateTimeException if this calendar does not know the day or the working day
     */
    public final LocalDate nextOrSameWorkingDay(LocalDate day) {
        return workingDays().find(covered(day), 1).orElseThrow(() -> notCovered(day, 1));
    }

    /**
     * Returns the n-th working day after a day.
     *
     * <p>The day itself is not counted, whatever day of the week it is. Zero working days after a day is that day.
     *
     * @param day the day
     * @param count how many working days, zero or more
     * @return the n-th working day after it
     * @throws IllegalArgumentException if the count is negative
     * @throws DateTimeException if this calendar does not know one of the two days
     */
    public final LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative: " + count);
        }
        if (count == 0) {
            return covered(day);
        }
        return workingDays().findAfter(covered(day), count).orElseThrow(() -> notCovered(day, count));
    }

    /**
     * Counts the working days after one day, up to and with another.
     *
     * <p>The first day is not counted and the last one is, as for a letter whose day of receipt is day 0. So the count
     * between a day and its {@link #plusWorkingDays n-th working day after} is n, and counts of adjoining spans add up.
     *
     * @param startExclusive the day before the count begins
     * @param endInclusive the last day counted
     * @return how many working days
     * @throws IllegalArgumentException if the end is before the start
     * @throws DateTimeException if this calendar does not know one of the two days
     */
    public final int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        if (endInclusive.isBefore(startExclusive)) {
            throw new IllegalArgumentException("end must not be before start: " + startExclusive + "/" + endInclusive);
        }
        return workingDays().countAfter(covered(startExclusive), covered(endInclusive));
    }

    /** Finds the n-th working day on or after a day, or nothing if that leaves the days known. */
    final Optional<LocalDate> findFrom(LocalDate day, int n) {
        return covers(day) ? workingDays().find(day, n) : Optional.empty();
    }

    /**
     * Finds the n-th working day after a day, as {@link #plusWorkingDays} counts.
     *
     * @param day the day
     * @param count how many working days, one or more
     * @return the n-th working day after it, none if this calendar does not know one of the two days
     */
    public final Optional<LocalDate> findAfter(LocalDate day, int count) {
        return covers(day) ? workingDays().findAfter(day, count) : Optional.empty();
    }

    @Value.Lazy
    WorkingDays workingDays() {
        return new WorkingDays(from(), until(), weekend(), bankHolidays().keySet());
    }

    @Value.Check
    WorkingCalendar checked() {
        check();
        return weekend().isEmpty()
                ? builder()
                        .copy(this)
                        .addWeekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                        .build()
                : this;
    }

    private void check() {
        Check.kebabCase("id", id());
        Check.notBlank("title", title());
        if (!until().isAfter(from())) {
            throw new IllegalArgumentException("until must be after from: " + from() + "/" + until());
        }
        if (until().isAfter(from().plusYears(MAXIMUM_YEARS))) {
            throw new IllegalArgumentException(
                    "until must be within " + MAXIMUM_YEARS + " years of from: " + from() + "/" + until());
        }
        if (weekend().size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("weekend must leave a working day: " + weekend());
        }
        if (bankHolidays().isEmpty()) {
            throw new IllegalArgumentException("bankHolidays must not be empty: " + id());
        }
        bankHolidays().forEach((day, name) -> {
            if (!covers(day)) {
                throw new IllegalArgumentException(
                        "bankHolidays must be within " + from() + "/" + until() + ": " + day);
            }
            Check.notBlank("bankHolidays " + day, name);
        });
    }

    private LocalDate covered(LocalDate day) {
        if (!covers(day)) {
            throw new DateTimeException(
                    "day must be within " + from() + "/" + until() + ", the days known to " + id() + ": " + day);
        }
        return day;
    }

    private DateTimeException notCovered(LocalDate day, int count) {
        return new DateTimeException("working day must not be after " + lastKnownDay() + ", the last day known to "
                + id() + ": " + day + " + " + count);
    }

    /** Builds a {@link WorkingCalendar}. */
    public static final class Builder extends ImmutableWorkingCalendar.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
