package org.parlstaff.casework.privacy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Check;
import org.parlstaff.casework.format.Sentences;

/** When a case must be gone: on a day, with the rule that gave it, or not for now, with the reason. */
public sealed interface RetentionDecision extends JsonForm {

    /**
     * Tells whether the case may be erased on a day.
     *
     * @param day the day
     * @return whether a day is due and is not after it; never while the case is live, suspended or undecided
     */
    default boolean isErasableOn(LocalDate day) {
        return false;
    }

    /**
     * Says the decision in words.
     *
     * @param locale Welsh, or else English is spoken
     * @return the sentence
     */
    String text(Locale locale);

    /**
     * The case is to be erased, or reviewed for it, from a day on.
     *
     * @param on the day
     * @param basis the rule that gave it
     * @param considered every day that was considered, in the order of the rules
     */
    record Due(LocalDate on, Basis basis, List<Candidate> considered) implements RetentionDecision {

        /**
         * Keeps its own copy of what was considered.
         *
         * @param on the day
         * @param basis the rule that gave it
         * @param considered every day that was considered
         */
        public Due {
            considered = List.copyOf(considered);
        }

        @Override
        public boolean isErasableOn(LocalDate day) {
            return !day.isBefore(on);
        }

        @Override
        public String text(Locale locale) {
            return Sentences.PRIVACY.render(
                    locale,
                    basis.id(),
                    on,
                    considered.stream().map(Candidate::on).toList());
        }
    }

    /**
     * Nothing may be erased until each of these has ended.
     *
     * @param by what suspends, at least one
     */
    record Suspended(List<Suspension> by) implements RetentionDecision {

        /**
         * Keeps its own copy.
         *
         * @param by what suspends, at least one
         */
        public Suspended {
            by = List.copyOf(by);
            Check.notEmpty("by", by);
        }

        @Override
        public String text(Locale locale) {
            return Sentences.PRIVACY.render(
                    locale,
                    "retention.suspended",
                    by.stream().map(Suspension::id).toList());
        }
    }

    /** The case is live, so nothing is due. */
    record Live() implements RetentionDecision {

        @Override
        public String text(Locale locale) {
            return Sentences.PRIVACY.render(locale, "retention.live");
        }
    }

    /**
     * A rule of the office counts from a day that is not known, so nothing can be said.
     *
     * @param rule the rule
     */
    record NotKnown(RetentionRule rule) implements RetentionDecision {

        @Override
        public String text(Locale locale) {
            return Sentences.PRIVACY.render(locale, "retention.term-end-not-known", rule.period());
        }
    }

    /**
     * A day that was considered.
     *
     * @param basis the rule that gave it
     * @param on the day
     */
    record Candidate(Basis basis, LocalDate on) {}

    /** What gave a day. */
    enum Basis {
        /** {@link RetentionRule.Kind#AFTER_CLOSURE}. */
        AFTER_CLOSURE,
        /** {@link RetentionRule.Kind#END_OF_TERM}. */
        END_OF_TERM,
        /** The day after the last day of an open time limit: the papers may still be needed. */
        OPEN_LIMIT,
        /** The day to which the office decided to keep the case longer. */
        EXTENDED,
        /** The day of closing: a request to erase the case was granted. */
        ERASURE_GRANTED,
        /** The end of the days of grace after the Member left. */
        MEMBER_LEFT;

        /** {@return the permanent name of this basis} */
        @JsonValue
        public String id() {
            return "retention." + Sentences.name(this);
        }
    }
}
