package org.parlstaff.casework.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.format.Sentences;

/**
 * A named condition on a row of the lifecycle, such as {@code case.guard.not-assigned}.
 *
 * <p>The code says what is wrong when the condition does not hold. A guard looks at the case alone, or also at the data
 * of one type of event. Only the former can be answered before there is an event; see {@link Lifecycle#options}. An
 * office's own guard shows values and says a sentence like those of this module. Guards are immutable and, if the
 * conditions are, safe to share between threads.
 */
public final class Guard {

    private final String code;
    private final Function<Situation, List<Reason>> onCase;
    private final BiFunction<Situation, CaseEvent, List<Reason>> onEvent;
    private final boolean needsEvent;
    private final Map<String, String> sentences;

    private Guard(
            String code,
            Function<Situation, List<Reason>> onCase,
            BiFunction<Situation, CaseEvent, List<Reason>> onEvent,
            boolean needsEvent,
            Map<String, String> sentences) {
        this.code = requireNonNull(code, "code");
        this.onCase = onCase;
        this.onEvent = onEvent;
        this.needsEvent = needsEvent;
        this.sentences = sentences;
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

    /**
     * Returns a guard on the case alone that shows values.
     *
     * @param code what is wrong if it does not hold
     * @param holds the condition
     * @param values what its sentence shows: days, numbers, ids, constants of this module
     * @return the guard
     * @throws IllegalArgumentException if the code is not in kebab case
     */
    public static Guard onCaseShowing(
            String code, Predicate<Situation> holds, Function<Situation, List<Object>> values) {
        return onCaseGiving(
                code,
                situation -> holds.test(situation) ? List.of() : List.of(new Reason(code, values.apply(situation))));
    }

    /** A guard that gives its own reasons, all of them. */
    static Guard onCaseGiving(String code, Function<Situation, List<Reason>> check) {
        return new Guard(code, check, (situation, event) -> check.apply(situation), false, Map.of());
    }

    /**
     * Returns a guard on the case and an event of one type that shows values.
     *
     * @param <E> the type of event
     * @param code what is wrong if it does not hold
     * @param type the type of event; the guard refuses no other
     * @param holds the condition
     * @param values what its sentence shows: days, numbers, ids, constants of this module
     * @return the guard
     * @throws IllegalArgumentException if the code is not in kebab case
     */
    public static <E extends CaseEvent> Guard onEventShowing(
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
                true,
                Map.of());
    }

    /** This guard, with the reasons that are known to stand on the case alone, whatever the event's data. */
    Guard knowing(Function<Situation, List<Reason>> beforehand) {
        return new Guard(code, beforehand, onEvent, true, sentences);
    }

    /**
     * Returns this guard with a sentence of its own, which its reasons say in that language.
     *
     * <p>Where a reader's language has no sentence they get the English one, and without that the first that was given.
     *
     * @param locale the language
     * @param sentence the sentence, with {@code {0}} where the first value goes and {@code ''} for an apostrophe
     * @return the guard with that sentence too
     * @throws IllegalArgumentException if the sentence cannot be written
     */
    public Guard saying(Locale locale, String sentence) {
        Map<String, String> all = new LinkedHashMap<>(sentences);
        all.put(locale.getLanguage(), Sentences.checked(sentence));
        return new Guard(code, onCase, onEvent, needsEvent, Collections.unmodifiableMap(all));
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
        return said(onCase.apply(situation));
    }

    List<Reason> check(Situation situation, CaseEvent event) {
        return said(onEvent.apply(situation, event));
    }

    private List<Reason> said(List<Reason> reasons) {
        return reasons.isEmpty() || sentences.isEmpty()
                ? reasons
                : reasons.stream()
                        .map(reason -> new Reason(reason.code(), reason.values(), sentences))
                        .toList();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
