package org.parlstaff.casework.clock;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.FromJson;

/**
 * How a time limit is counted, such as twenty working days of which the day after receipt is the first.
 *
 * <p>Four questions decide every limit, and each is answered by name: where the count starts, in what unit it runs,
 * whether the starting day is itself counted, and what happens when the last day is not a working day. A letter that
 * arrives on Saturday 21 November 2026 is due in England and Wales on 18 December by {@link Start#NEXT_WORKING_DAY} and
 * on 21 December by {@link Start#ROLL_THEN_NEXT}. Deadlines are immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Deadline.class)
@JsonDeserialize(builder = Deadline.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"start", "length", "unit", "counting", "end"})
public abstract sealed class Deadline implements JsonForm permits ImmutableDeadline {

    private static final int MAXIMUM_LENGTH = 10_000;

    Deadline() {}

    /** {@return where the count starts} */
    @JsonProperty
    public abstract Start start();

    /** {@return how many units the limit lasts, from 1 to 10,000} */
    @JsonProperty
    public abstract int length();

    /** {@return what is counted} */
    @JsonProperty
    public abstract Unit unit();

    /** {@return whether the day the count starts on is counted} */
    @JsonProperty
    public abstract Counting counting();

    /** {@return what happens when the last day is not a working day} */
    @JsonProperty
    public abstract End end();

    /** Where the count of a {@link Deadline} starts, seen from the day something happened. */
    public enum Start {
        /** On the day itself. */
        SAME_DAY,
        /** On the day after, whatever day of the week it is. */
        NEXT_DAY,
        /** On the first working day after the day: the Cabinet Office's rule for departments. */
        NEXT_WORKING_DAY,
        /**
         * On the first working day after the day, where a day that is not a working day is first moved to the next one:
         * what the Home Office's own correspondence system does.
         */
        ROLL_THEN_NEXT
    }

    /** What a {@link Deadline} counts. */
    public enum Unit {
        /** Days that the calendar calls working days. */
        WORKING_DAYS,
        /** Days of any kind. */
        DAYS,
        /** Calendar months, by the corresponding date. */
        MONTHS,
        /** Calendar years, by the corresponding date. */
        YEARS
    }

    /** Whether the day on which a {@link Deadline} starts to count is counted. */
    public enum Counting {
        /** It is the first day counted: "beginning with", "starting on". */
        INCLUSIVE,
        /** The day after is the first day counted: "within three months of", "after". */
        EXCLUSIVE
    }

    /** What happens when the last day of a {@link Deadline} is not a working day. */
    public enum End {
        /** Nothing. */
        AS_IS,
        /** The deadline moves to the next working day. */
        NEXT_WORKING_DAY
    }

    /**
     * Returns the day-after rule: working days of which the first one after the start is day 1.
     *
     * <p>This is how the Cabinet Office has departments count the days to answer a Member.
     *
     * @param length how many working days
     * @return the deadline
     */
    public static Deadline workingDaysAfter(int length) {
        return ImmutableDeadline.of(Start.NEXT_WORKING_DAY, length, Unit.WORKING_DAYS, Counting.INCLUSIVE, End.AS_IS);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Works out the day something is due.
     *
     * @param start the day the matter arose: received, sent, first noticed
     * @param calendar the working days to go by
     * @return the day with its working, or a refusal if a day is needed that the calendar does not know
     */
    public final DueAnswer due(LocalDate start, WorkingCalendar calendar) {
        return due(start, 0, calendar);
    }

    /** The same for a clock that stood still for a number of days, working days if that is the unit. */
    final DueAnswer due(LocalDate start, int paused, WorkingCalendar calendar) {
        Optional<LocalDate> countedFrom = countedFrom(start, calendar);
        Optional<LocalDate> lastCounted = countedFrom.flatMap(first -> lastCounted(first, calendar));
        Optional<LocalDate> resumed = lastCounted.flatMap(last -> afterPause(last, paused, calendar));
        Optional<LocalDate> day = resumed.flatMap(last -> moved(last, calendar));
        if (countedFrom.isEmpty() || lastCounted.isEmpty() || day.isEmpty()) {
            return new DueAnswer.Refused(DueAnswer.Code.DAY_NOT_COVERED, this, start, calendar);
        }
        return new DueAnswer.Due(this, start, calendar, countedFrom.get(), lastCounted.get(), paused, day.get());
    }

    private Optional<LocalDate> countedFrom(LocalDate start, WorkingCalendar calendar) {
        return switch (start()) {
            case SAME_DAY -> Optional.of(start);
            case NEXT_DAY -> Optional.of(start.plusDays(1));
            case NEXT_WORKING_DAY -> calendar.findAfter(start, 1);
            case ROLL_THEN_NEXT -> calendar.findFrom(start, 1).flatMap(rolled -> calendar.findAfter(rolled, 1));
        };
    }

    private Optional<LocalDate> lastCounted(LocalDate first, WorkingCalendar calendar) {
        boolean isFirstCounted = counting() == Counting.INCLUSIVE;
        return switch (unit()) {
            case WORKING_DAYS ->
                isFirstCounted ? calendar.findFrom(first, length()) : calendar.findAfter(first, length());
            case DAYS -> Optional.of(first.plusDays(isFirstCounted ? length() - 1 : length()));
            case MONTHS -> Optional.of(corresponding(first, first.plusMonths(length()), isFirstCounted));
            case YEARS -> Optional.of(corresponding(first, first.plusYears(length()), isFirstCounted));
        };
    }

    /**
     * The last day of months or years. Where a month has no corresponding date the period ends with that month, so a
     * year beginning with 29 February 2024 ends with 28 February 2025, not a day sooner.
     */
    private static LocalDate corresponding(LocalDate first, LocalDate later, boolean isFirstCounted) {
        boolean hasCorrespondingDate = later.getDayOfMonth() == first.getDayOfMonth();
        return isFirstCounted && hasCorrespondingDate ? later.minusDays(1) : later;
    }

    private Optional<LocalDate> afterPause(LocalDate last, int paused, WorkingCalendar calendar) {
        if (paused == 0) {
            return Optional.of(last);
        }
        return unit() == Unit.WORKING_DAYS ? calendar.findAfter(last, paused) : Optional.of(last.plusDays(paused));
    }

    private Optional<LocalDate> moved(LocalDate last, WorkingCalendar calendar) {
        return end() == End.AS_IS ? Optional.of(last) : calendar.findFrom(last, 1);
    }

    @Value.Check
    void check() {
        if (length() < 1 || length() > MAXIMUM_LENGTH) {
            throw new IllegalArgumentException("length must be from 1 to " + MAXIMUM_LENGTH + ": " + length());
        }
    }

    /** Builds a {@link Deadline}. */
    public static final class Builder extends ImmutableDeadline.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
