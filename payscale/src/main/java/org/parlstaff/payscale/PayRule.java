package org.parlstaff.payscale;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parlstaff.payscale.format.Decimals;
import org.parlstaff.payscale.format.Ids;
import org.parlstaff.payscale.rule.FloorMove;
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.payscale.rule.LeapDay;
import org.parlstaff.payscale.rule.SameDayOrder;
import org.parlstaff.payscale.rule.StartingPoint;

/**
 * A question that the dated rules of a scheme answer, such as how long a full-time week is.
 *
 * @param <T> the type of the answer
 */
public final class PayRule<T> {

    /** The paid hours of a full-time week, such as 37.5. */
    public static final PayRule<WeeklyHours> FULL_TIME_HOURS = new PayRule<>("full-time-hours", WeeklyHours::parse);

    /** The weeks by which a yearly salary is divided, such as 52 or 1461/28. */
    public static final PayRule<WeeksInYear> WEEKS_IN_YEAR = new PayRule<>("weeks-in-year", WeeksInYear::parse);

    /** How pay at contracted hours and pay by the hour are rounded. */
    public static final PayRule<Rounding> PAY_ROUNDING = new PayRule<>("pay-rounding", Rounding::parse);

    /** The most hours a week over all employments of one person, such as 48. */
    public static final PayRule<WeeklyHours> WEEKLY_HOURS_LIMIT =
            new PayRule<>("weekly-hours-limit", WeeklyHours::parse);

    /** The longest fixed term, such as {@code P18M}. */
    public static final PayRule<Period> FIXED_TERM_LIMIT = new PayRule<>("fixed-term-limit", PayRule::period);

    /** The longest appointment without open recruitment, such as {@code P6M}. */
    public static final PayRule<Period> OPEN_RECRUITMENT_BEYOND =
            new PayRule<>("open-recruitment-beyond", PayRule::period);

    /** The day from which contracts are under the scheme; older ones may have other terms. */
    public static final PayRule<LocalDate> CONTRACTS_SINCE = new PayRule<>("contracts-since", PayRule::day);

    /** Where somebody new starts on an incremental scale. */
    public static final PayRule<StartingPoint> STARTING_POINT = new PayRule<>("starting-point", StartingPoint::parse);

    /** How a figure of a table is rounded once an award has been applied to it. */
    public static final PayRule<Rounding> UPLIFT_ROUNDING = new PayRule<>("uplift-rounding", Rounding::parse);

    /** When a pay point rises. */
    public static final PayRule<IncrementDate> INCREMENT_DATE = new PayRule<>("increment-date", IncrementDate::parse);

    /** What becomes of an anniversary whose day its month does not have, such as 29 February in a common year. */
    public static final PayRule<LeapDay> LEAP_DAY = new PayRule<>("leap-day", LeapDay::parse);

    /** Which comes first where an uplift and a step fall on the same day. */
    public static final PayRule<SameDayOrder> SAME_DAY_ORDER = new PayRule<>("same-day-order", SameDayOrder::parse);

    /** Which wage floor the scheme keeps to, by its id, such as {@code real-living-wage-london}. */
    public static final PayRule<String> WAGE_FLOOR = new PayRule<>("wage-floor", PayRule::wageFloor);

    /** What that wage floor lifts. */
    public static final PayRule<FloorMove> FLOOR_MOVES = new PayRule<>("floor-moves", FloorMove::parse);

    private static final List<PayRule<?>> ALL = List.of(
            FULL_TIME_HOURS,
            WEEKS_IN_YEAR,
            PAY_ROUNDING,
            WEEKLY_HOURS_LIMIT,
            FIXED_TERM_LIMIT,
            OPEN_RECRUITMENT_BEYOND,
            CONTRACTS_SINCE,
            STARTING_POINT,
            UPLIFT_ROUNDING,
            INCREMENT_DATE,
            LEAP_DAY,
            SAME_DAY_ORDER,
            WAGE_FLOOR,
            FLOOR_MOVES);

    private final String id;
    private final Function<String, T> reader;

    private PayRule(String id, Function<String, T> reader) {
        this.id = id;
        this.reader = reader;
    }

    static PayRule<?> named(String id) {
        return ALL.stream()
                .filter(rule -> rule.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rule must be one of "
                        + ALL.stream().map(PayRule::id).collect(Collectors.joining(", ")) + "; found: "
                        + Decimals.shown(id)));
    }

    /** {@return the id as files write it, such as {@code full-time-hours}} */
    public String id() {
        return id;
    }

    /**
     * Says what the rule is about.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the words, such as {@code the hours of a full-time week}
     */
    public String text(Locale locale) {
        return Reason.words("rule." + id, Map.of(), locale);
    }

    private static String wageFloor(String id) {
        Ids.check("wage floor", id);
        return id;
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("period must be like P18M: " + Decimals.shown(text), e);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("day must be like 2026-04-01: " + Decimals.shown(text), e);
        }
    }

    T parse(String value) {
        return reader.apply(value);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
