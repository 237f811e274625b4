package org.parlstaff.casework.clock;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.parlstaff.casework.JsonForm;
import org.parlstaff.casework.format.Sentences;

/** Which time limit holds on a day: one whose deadline is known, or a refusal. */
public sealed interface LimitAnswer extends JsonForm {

    /** {@return the limit found}
     * @throws NoSuchElementException naming code and reason, if the answer was refused
     */
    Found orElseThrow();

    /**
     * The limit that holds.
     *
     * @param limit the limit, with its standing and source
     * @param deadline how it is counted
     */
    record Found(TimeLimit limit, Deadline deadline) implements LimitAnswer {

        @Override
        public Found orElseThrow() {
            return this;
        }
    }

    /**
     * No limit can be given.
     *
     * @param code why not
     * @param id the id that was looked up
     * @param day the day it was looked up for
     * @param reason why it is not known, in the words of the data; else empty
     */
    record Refused(Code code, String id, LocalDate day, String reason) implements LimitAnswer {

        /**
         * Says the refusal in words.
         *
         * @param locale Welsh, or else English is spoken
         * @return the sentence
         */
        public String text(Locale locale) {
            return Sentences.CLOCK.render(locale, code.id(), id, day, reason);
        }

        @Override
        public Found orElseThrow() {
            throw new NoSuchElementException(code.id() + ": " + text(Locale.UK));
        }
    }

    /** Why a limit cannot be given. */
    enum Code {
        /** Nothing has that id. */
        NO_SUCH_LIMIT("limit.no-such-limit"),
        /** It exists, and no span of it covers the day. */
        DAY_NOT_COVERED("limit.day-not-covered"),
        /** It exists on that day, and the sources do not give it. */
        NOT_KNOWN("limit.not-known");

        private final String id;

        Code(String id) {
            this.id = id;
        }

        /** {@return the permanent name of this code} */
        @JsonValue
        public String id() {
            return id;
        }
    }
}
