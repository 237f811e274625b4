package org.parlstaff.staffing.plan;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Span;

/**
 * Days whose cost, or whose budget, cannot be told, and why: the pay of a caseworker from 1 April 2027, since no pay table
 * covers the day.
 *
 * @param post the name of the post, unless it is about the whole plan
 * @param days the days
 * @param code why, for programs: one of {@link Code}, or the code with which payscale ends a timeline
 * @param values what the sentence names, by name
 */
public record NotKnown(Optional<String> post, Span days, String code, Map<String, Object> values) implements JsonForm {

    /**
     * Copies the values.
     *
     * @param post the name of the post, unless it is about the whole plan
     * @param days the days
     * @param code why, for programs: one of {@link Code}, or the code with which payscale ends a timeline
     * @param values what the sentence names, by name
     */
    public NotKnown {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Why something cannot be told that pay tables have no part in. */
    public enum Code {
        /** No rate of an on-cost counts on the last day of the month. */
        RATE_NOT_KNOWN,
        /** No allowance is given for the month. */
        ALLOWANCE_NOT_KNOWN,
        /** The allowance does not say whether it bears on-costs. */
        ON_COSTS_NOT_SETTLED,
        /** The budget is to date, and the costs begin later than the allowance. */
        EARLIER_MONTHS_NOT_COSTED;

        private final String id = "plan." + name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** {@return the permanent code, such as {@code plan.rate-not-known}} */
        public String id() {
            return id;
        }
    }

    static NotKnown of(Code code, Span days, Map<String, Object> values) {
        return new NotKnown(Optional.empty(), days, code.id(), values);
    }

    /**
     * Says why, in one clause.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the clause
     */
    public String text(Locale locale) {
        return PlanText.reason(this, locale);
    }
}
