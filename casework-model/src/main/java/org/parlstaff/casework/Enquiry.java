package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * A question put to a public body on a case, such as a letter to a department that is due an answer in 20 working days.
 *
 * <p>A holding reply and a chase are entries on an enquiry. A holding reply moves the day an answer is expected and never
 * the day it was due, so reports stay honest. Overdue is asked of a day, never stored.
 *
 * @param id the id within the case
 * @param body the public body's id
 * @param question the digest of the question
 * @param status how far it has got
 * @param sentOn when it was sent
 * @param dueOn when the answer is due, counted from sending
 * @param expectedOn when the body said, in its last holding reply, that it will answer
 * @param heldOn the days of its holding replies
 * @param chasedOn the days it was chased
 * @param endedOn when it was answered, cancelled or given up
 * @param reply the digest of the answer
 */
@JsonIgnoreProperties(value = "outstanding", allowGetters = true) // lines of merges have always held it
public record Enquiry(
        String id,
        String body,
        TextDigest question,
        Enquiry.Status status,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> expectedOn,
        List<LocalDate> heldOn,
        List<LocalDate> chasedOn,
        Optional<LocalDate> endedOn,
        Optional<TextDigest> reply) {

    /**
     * Creates an enquiry.
     *
     * @param id the id within the case
     * @param body the public body's id
     * @param question the digest of the question
     * @param status how far it has got
     * @param sentOn when it was sent
     * @param dueOn when the answer is due, counted from sending
     * @param expectedOn when the body said, in its last holding reply, that it will answer
     * @param heldOn the days of its holding replies
     * @param chasedOn the days it was chased
     * @param endedOn when it was answered, cancelled or given up
     * @param reply the digest of the answer
     * @throws IllegalArgumentException if an id is not a plain id, or a sent enquiry lacks its days or has them in reverse
     */
    public Enquiry {
        Ids.enquiry(id, "enquiry id");
        Ids.id(body, "body");
        requireNonNull(question, "question");
        requireNonNull(status, "status");
        requireNonNull(sentOn, "sentOn");
        requireNonNull(dueOn, "dueOn");
        requireNonNull(expectedOn, "expectedOn");
        heldOn = List.copyOf(heldOn);
        chasedOn = List.copyOf(chasedOn);
        requireNonNull(endedOn, "endedOn");
        requireNonNull(reply, "reply");
        if (sentOn.isPresent() != dueOn.isPresent()) {
            throw new IllegalArgumentException("sent and due must be given together: " + sentOn + ", " + dueOn);
        }
        if (dueOn.isPresent() && dueOn.get().isBefore(sentOn.get())) {
            throw new IllegalArgumentException(
                    "an answer must not be due before the question: " + sentOn.get() + ", " + dueOn.get());
        }
    }

    /** How far an enquiry has got. */
    public enum Status implements Labelled {
        /** Written, not sent. */
        DRAFT,
        /** Sent; the body owes an answer. */
        SENT,
        /** The body answered. */
        ANSWERED,
        /** Taken back by the office. */
        CANCELLED,
        /** Given up after chasing. */
        UNANSWERED;
    }

    static Enquiry draft(String id, String body, TextDigest question) {
        return new Enquiry(
                id,
                body,
                question,
                Status.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return whether the body still owes an answer} */
    public boolean isOutstanding() {
        return status == Status.SENT;
    }

    /**
     * Says whether the answer is late, by the day it was first due.
     *
     * @param day the day asked about
     * @return whether it is outstanding and the day is after the due day
     */
    public boolean isOverdue(LocalDate day) {
        return isOutstanding() && dueOn.isPresent() && day.isAfter(dueOn.get());
    }

    /**
     * Says whether the body may be chased: it is late by its own last promise, or by the due day if it made none.
     *
     * @param day the day asked about
     * @return whether it is outstanding and the day is after the awaited day
     */
    public boolean isChaseable(LocalDate day) {
        return isOutstanding()
                && awaitedOn().isPresent()
                && day.isAfter(awaitedOn().get());
    }

    /** {@return the day an answer is awaited: the promised day if there is one, else the due day} */
    public Optional<LocalDate> awaitedOn() {
        return expectedOn.isPresent() ? expectedOn : dueOn;
    }

    Enquiry sent(TextDigest asked, LocalDate on, LocalDate due) {
        return new Enquiry(
                id,
                body,
                asked,
                Status.SENT,
                Optional.of(on),
                Optional.of(due),
                expectedOn,
                heldOn,
                chasedOn,
                endedOn,
                reply);
    }

    Enquiry held(LocalDate on, LocalDate expected) {
        return new Enquiry(
                id,
                body,
                question,
                status,
                sentOn,
                dueOn,
                Optional.of(expected),
                plus(heldOn, on),
                chasedOn,
                endedOn,
                reply);
    }

    Enquiry chased(LocalDate on) {
        return new Enquiry(
                id, body, question, status, sentOn, dueOn, expectedOn, heldOn, plus(chasedOn, on), endedOn, reply);
    }

    Enquiry ended(Status end, LocalDate on) {
        return new Enquiry(
                id, body, question, end, sentOn, dueOn, expectedOn, heldOn, chasedOn, Optional.of(on), reply);
    }

    Enquiry answered(LocalDate on, TextDigest answer) {
        return new Enquiry(
                id,
                body,
                question,
                Status.ANSWERED,
                sentOn,
                dueOn,
                expectedOn,
                heldOn,
                chasedOn,
                Optional.of(on),
                Optional.of(answer));
    }

    Enquiry dueBy(LocalDate due) {
        return new Enquiry(
                id, body, question, status, sentOn, Optional.of(due), expectedOn, heldOn, chasedOn, endedOn, reply);
    }

    /** The answer was to another enquiry. */
    Enquiry unanswered() {
        return new Enquiry(
                id,
                body,
                question,
                Status.SENT,
                sentOn,
                dueOn,
                expectedOn,
                heldOn,
                chasedOn,
                Optional.empty(),
                Optional.empty());
    }

    Enquiry withId(String other) {
        return new Enquiry(other, body, question, status, sentOn, dueOn, expectedOn, heldOn, chasedOn, endedOn, reply);
    }

    private static List<LocalDate> plus(List<LocalDate> days, LocalDate day) {
        List<LocalDate> longer = new ArrayList<>(days);
        longer.add(day);
        return longer;
    }
}
