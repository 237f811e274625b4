package org.parlstaff.payscale;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A question that the dated rules of a scheme answer, such as how long a full-time week is.
 *
 * @param <T> the type of the answer
 */
public final class PayRule<T> {

    /** The paid hours of a full-time week, such as 37.5. */
    public static final PayRule<WeeklyHours> FULL_TIME_HOURS = new PayRule<>("full-time-hours", WeeklyHours::parse);

    /** The weeks by which a yearly salary is divided, such as 52. */
    public static final PayRule<BigDecimal> WEEKS_IN_YEAR = new PayRule<>("weeks-in-year", Decimals::parse);

    /** How pay at contracted hours and pay by the hour are rounded. */
    public static final PayRule<Rounding> PAY_ROUNDING = new PayRule<>("pay-rounding", Rounding::parse);

    private static final List<PayRule<?>> ALL = List.of(FULL_TIME_HOURS, WEEKS_IN_YEAR, PAY_ROUNDING);

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
                        + ALL.stream().map(PayRule::id).collect(Collectors.joining(", ")) + ": "
                        + Decimals.shown(id)));
    }

    /** {@return the id as files write it, such as {@code full-time-hours}} */
    public String id() {
        return id;
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
