package org.parlstaff.casework.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.Reason;

/**
 * A named condition on a row of the lifecycle, such as {@code case.guard.not-assigned}.
 *
 * <p>The code says what is wrong when the condition does not hold. A guard looks at the case alone, or also at the data
 * of one type of event. Only the former can be answered before there is an event; see {@link Lifecycle#options}.
 */
public final class Guard {

    private final String code;
    private final Function<Situation, List<Reason>> onCase;
    private final BiFunction<Situation, CaseEvent, List<Reason>> onEvent;
    private final boolean needsEvent;

    private Guard(
            String code,
            Function<Situation, List<Reason>> onCase,
            BiFunction<Situation, CaseEvent, List<Reason>> onEvent,
            boolean needsEvent) {
        this.code = requireNonNull(code, "code");
        this.onCase = onCase;
        this.onEvent = onEvent;
        this.needsEvent = needsEvent;
        if (!code.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("code must be in kebab case: " + code);
        }
    }

    /**
     * Returns a guard on the case alone.
     *
     * @param code what is wrong if it does not hold
     * @param holds the condition
     * @return the guard
     * @throws IllegalArgumentException if the code is not in kebab case
     */
    public static Guard onCase(String code, Predicate<Situation> holds) {
        return onCaseShowing(code, holds, situation -> List.of());
    }

    /**
     * Returns a guard on the case and an event of one type.
     *
     * @param <E> the type of event
     * @param code what is wrong if it does not hold
     * @param type the type of event; the guard refuses no other
     * @param holds the condition
     * @return the guard
     * @throws IllegalArgumentException if the code is not in kebab case
     */
    public static <E extends CaseEvent> Guard onEvent(String code, Class<E> type, BiPredicate<Situation, E> holds) {
        return onEventShowing(code, type, holds, (situation, event) -> List.of());
    }

    static Guard onCaseShowing(String code, Predicate<Situation> holds, Function<Situation, List<Object>> values) {
        return onCaseGiving(
                code,
                situation -> holds.test(situation) ? List.of() : List.of(new Reason(code, values.apply(situation))));
    }

    /** A guard that gives its own reasons, all of them. */
    static Guard onCaseGiving(String code, Function<Situation, List<Reason>> check) {
        return new Guard(code, check, (situation, event) -> check.apply(situation), false);
    }

    static <E extends CaseEvent> Guard onEventShowing(
            String code,
            Class<E> type,
            BiPredicate<Situation, E> holds,
            BiFunction<Situation, E, List<Object>> values) {
        return onEventGiving(
                code,
                type,
                (situation, event) -> holds.test(situation, event)
                        ? List.of()
                        : List.of(new Reason(code, values.apply(situation, event))));
    }

    /** A guard that gives its own reasons, all of them. */
    static <E extends CaseEvent> Guard onEventGiving(
            String code, Class<E> type, BiFunction<Situation, E, List<Reason>> check) {
        return new Guard(
                code,
                situation -> List.of(),
                (situation, event) -> type.isInstance(event) ? check.apply(situation, type.cast(event)) : List.of(),
                true);
    }

    /** This guard, with the reasons that are known to stand on the case alone, whatever the event's data. */
    Guard knowing(Function<Situation, List<Reason>> beforehand) {
        return new Guard(code, beforehand, onEvent, true);
    }

    /** {@return what is wrong if the guard does not hold} */
    public String code() {
        return code;
    }

    /** {@return whether it can only be answered with an event at hand} */
    public boolean needsEvent() {
        return needsEvent;
    }

    /** {@return the last part of the code, as it stands in diagrams} */
    String shortName() {
        return code.substring(code.lastIndexOf('.') + 1);
    }

    List<Reason> check(Situation situation) {
        return onCase.apply(situation);
    }

    List<Reason> check(Situation situation, CaseEvent event) {
        return onEvent.apply(situation, event);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
