package org.parlstaff.payscale;

import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What a scheme's rule says on a day: a value with its standing, or that it is not known.
 *
 * @param <T> the type of the value
 */
public sealed interface RuleAnswer<T> extends JsonForm {

    /**
     * A rule that counts on the day.
     *
     * @param value what it says
     * @param rule the rule as the scheme holds it, with its span, standing and source
     * @param <T> the type of the value
     */
    record Found<T>(T value, SchemeRule rule) implements RuleAnswer<T> {}

    /**
     * No source gives the rule for the day.
     *
     * @param reason which rule, which scheme, which day
     * @param <T> the type of the value
     */
    record NotKnown<T>(Reason reason) implements RuleAnswer<T> {}

    /** {@return what the rule says, if that is known} */
    default Optional<T> find() {
        return this instanceof Found<T> found ? Optional.of(found.value()) : Optional.empty();
    }

    /**
     * Returns the value.
     *
     * @return what the rule says
     * @throws NoSuchElementException if it is not known, with the reason
     */
    default T orElseThrow() {
        return find().orElseThrow(() ->
                new NoSuchElementException(((NotKnown<T>) this).reason().toString()));
    }
}
