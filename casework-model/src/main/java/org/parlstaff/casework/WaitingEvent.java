package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * What passes between the office and the enquirer once a case is open, and holds until a day.
 */
public sealed interface WaitingEvent extends CaseEvent {

    /**
     * The enquirer is asked something.
     *
     * @param question the digest of the question
     * @param replyBy the day by which the enquirer should answer
     */
    record AskConstituent(TextDigest question, LocalDate replyBy) implements WaitingEvent {

        /**
         * Creates the event.
         *
         * @param question the digest of the question
         * @param replyBy the day by which the enquirer should answer
         */
        public AskConstituent {
            requireNonNull(question, "question");
            requireNonNull(replyBy, "replyBy");
        }
    }

    /**
     * The case waits for an event with a date.
     *
     * @param reason the digest of the reason
     * @param until the day the hold ends
     */
    record Hold(TextDigest reason, LocalDate until) implements WaitingEvent {

        /**
         * Creates the event.
         *
         * @param reason the digest of the reason
         * @param until the day the hold ends
         */
        public Hold {
            requireNonNull(reason, "reason");
            requireNonNull(until, "until");
        }
    }

    /**
     * A person takes up a case on hold.
     */
    record Resume() implements WaitingEvent {}

    /**
     * The day a hold was to end has come.
     */
    record HoldExpired() implements WaitingEvent {}

    /**
     * The enquirer writes, calls or comes in.
     *
     * @param reply the digest of what was said
     * @param newMatter whether it disputes the outcome or adds something
     */
    record ConstituentReplied(TextDigest reply, boolean newMatter) implements WaitingEvent {

        /**
         * Creates the event.
         *
         * @param reply the digest of what was said
         * @param newMatter whether it disputes the outcome or adds something
         */
        public ConstituentReplied {
            requireNonNull(reply, "reply");
        }
    }

    /**
     * The enquirer is reminded of what was asked.
     */
    record Remind() implements WaitingEvent {}
}
