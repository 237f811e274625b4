package org.parlstaff.payscale;

import java.util.NoSuchElementException;

/**
 * What a scheme's rule says on a day: a value with its standing, or that it is not known.
 *
 * @param <T> the type of the value
 */
public sealed interface RuleAnswer<T> {

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
     * @param message which rule, which scheme, which day
     * @param <T> the type of the value
     */
    record NotKnown<T>(String message) implements RuleAnswer<T> {

        /** The permanent code of this answer. */
        public static final String CODE = "pay.rule-not-known";
    }

    /**
     * Returns the value.
     *
     * @return what the rule says
     * @throws NoSuchElementException if it is not known, with the code and the message
     */
    default T orElseThrow() {
        if (this instanceof Found<T> found) {
            return found.value();
        }
        throw new NoSuchElementException(NotKnown.CODE + ": " + ((NotKnown<T>) this).message());
    }
}
