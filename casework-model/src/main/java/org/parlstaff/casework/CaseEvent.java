package org.parlstaff.casework;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.NoSuchElementException;
import org.parlstaff.casework.format.CaseJson;

/**
 * Something that happens on a case, with its data, such as sending an enquiry to a department.
 *
 * <p>An event is put to {@link org.parlstaff.casework.lifecycle.Lifecycle#decide}, and once accepted it stands in the log for good. It holds ids, codes,
 * days and digests, never personal text, and everything needed to fold it: replaying a log asks no policy. Where a guard
 * needs to know another case, the event carries what was known when it was decided.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface CaseEvent
        permits IntakeEvent, EnquiringEvent, WaitingEvent, ClosingEvent, HandlingEvent, CustodyEvent {

    /** {@return the kind of event, by which the lifecycle chooses its row} */
    default EventKind kind() {
        return EventKind.of(this);
    }

    /**
     * Reads an event that somebody sends, such as the page of a case desk.
     *
     * <p>It is read by {@code case.schema.json}, which lies beside this class. Whatever is sent, the answer is an event or
     * every reason why it is none: at most 240 KiB are looked at.
     *
     * @param json the event as {@link #toJson} writes it
     * @return the event, or every reason with the pointer to what is missing or wrong
     */
    static Answer parse(String json) {
        return CaseJson.parse(json);
    }

    /** {@return this event as it stands in a log, on one line} */
    default String toJson() {
        return CaseJson.write(this);
    }

    /** The answer to reading an event: the event, or every reason why there is none. */
    sealed interface Answer {

        /**
         * An event was read; whether it may happen is decided by the lifecycle.
         *
         * @param event the event
         */
        record Read(CaseEvent event) implements Answer {}

        /**
         * What was sent is no event.
         *
         * @param reasons every reason, at least one; the first value of each is the pointer to the part
         */
        record Refused(List<Reason> reasons) implements Answer {

            /**
             * Creates an answer.
             *
             * @param reasons every reason, at least one; the first value of each is the pointer to the part
             * @throws IllegalArgumentException if there is no reason
             */
            public Refused {
                reasons = List.copyOf(reasons);
                if (reasons.isEmpty()) {
                    throw new IllegalArgumentException("reasons must not be empty");
                }
            }
        }

        /**
         * Returns the event.
         *
         * @return the event
         * @throws NoSuchElementException if there is none, naming the codes and values of all reasons
         */
        default CaseEvent orElseThrow() {
            if (this instanceof Read read) {
                return read.event();
            }
            throw new NoSuchElementException("refused: "
                    + String.join(
                            ", ",
                            ((Refused) this)
                                    .reasons().stream()
                                            .map(reason -> reason.code() + " " + reason.values())
                                            .toList()));
        }
    }
}
