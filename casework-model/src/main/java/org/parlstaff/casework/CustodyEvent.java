package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.Purpose;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * How an office keeps what it holds on a case: copies, looks, holds, people's rights, and erasure.
 */
public sealed interface CustodyEvent extends CaseEvent {

    /**
     * A closed case is kept longer.
     *
     * @param until the new day
     * @param reason the digest of the reason
     */
    record ExtendRetention(LocalDate until, TextDigest reason) implements CustodyEvent {

        /**
         * Creates the event.
         *
         * @param until the new day
         * @param reason the digest of the reason
         */
        public ExtendRetention {
            requireNonNull(until, "until");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Personal data is erased; a tombstone remains.
     *
     * @param survivor the id of the erased case that this one was merged into, if it was
     * @param survivorErasedOn the day that case was erased
     */
    record Erase(Optional<String> survivor, Optional<LocalDate> survivorErasedOn) implements CustodyEvent {

        /**
         * Creates the event.
         *
         * @param survivor the id of the erased case that this one was merged into, if it was
         * @param survivorErasedOn the day that case was erased
         * @throws IllegalArgumentException if an id is not a plain id, or there is a day and no case
         */
        public Erase {
            requireNonNull(survivor, "survivor");
            survivor.ifPresent(id -> Ids.id(id, "survivor"));
            if (survivorErasedOn.isPresent() && survivor.isEmpty()) {
                throw new IllegalArgumentException("day must be that of a survivor: " + survivorErasedOn.get());
            }
        }

        /** Creates the event for a closed case. */
        public Erase() {
            this(Optional.empty(), Optional.empty());
        }

        /**
         * Says that a merged case may go because the case that took it in is gone.
         *
         * @param survivor the case that the erased one was merged into
         * @return the event for the merged case
         * @throws IllegalArgumentException if the survivor is not erased
         */
        public static Erase after(CaseRecord survivor) {
            if (survivor.status() != Status.ERASED) {
                throw new IllegalArgumentException("survivor must be erased: " + survivor.id());
            }
            return new Erase(Optional.of(survivor.id()), Optional.of(survivor.since()));
        }
    }

    /**
     * A copy of something on the case goes to someone.
     *
     * @param disclosure to whom, what, and on what basis
     */
    record SendCopy(DisclosureRequest disclosure) implements CustodyEvent {

        /**
         * Creates the event.
         *
         * @param disclosure to whom, what, and on what basis
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public SendCopy {
            EventParts.plainIds(disclosure);
        }
    }

    /**
     * Someone looks at the case, or at personal values of it, such as those that
     * {@link org.parlstaff.casework.privacy.Personal#reveal} has revealed. It stands in the audit trail and changes nothing.
     *
     * @param fields the names of the personal fields looked at, if any
     * @param purpose what for
     */
    record View(List<String> fields, Purpose purpose) implements CustodyEvent {

        /**
         * Creates the event.
         *
         * @param fields the names of the personal fields looked at, if any
         * @param purpose what for
         * @throws IllegalArgumentException if a name is not a plain id, or the purpose is campaigning
         */
        public View {
            fields = Ids.sorted(fields, "fields");
            if (requireNonNull(purpose, "purpose") == Purpose.CAMPAIGNING) {
                throw new IllegalArgumentException("purpose must not be CAMPAIGNING");
            }
        }
    }

    /**
     * Erasure is stopped for a legal reason.
     *
     * @param hold the id of the hold within the case
     * @param reason the digest of the reason
     * @param reviewOn the day the hold is reviewed
     */
    record PlaceHold(String hold, TextDigest reason, LocalDate reviewOn) implements CustodyEvent {

        /**
         * Creates the event.
         *
         * @param hold the id of the hold within the case
         * @param reason the digest of the reason
         * @param reviewOn the day the hold is reviewed
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public PlaceHold {
            Ids.id(hold, "hold");
            requireNonNull(reason, "reason");
            requireNonNull(reviewOn, "reviewOn");
        }
    }

    /**
     * A legal hold ends.
     *
     * @param hold the id of the hold
     * @param reason the digest of the reason
     */
    record LiftHold(String hold, TextDigest reason) implements CustodyEvent {

        /**
         * Creates the event.
         *
         * @param hold the id of the hold
         * @param reason the digest of the reason
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public LiftHold {
            Ids.id(hold, "hold");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Someone uses a right over their data.
     *
     * @param request the id of the request within the case
     * @param right which right
     * @param receivedOn the day it arrived
     * @param dueOn the day the answer is due
     */
    record ReceiveRightsRequest(String request, Right right, LocalDate receivedOn, LocalDate dueOn)
            implements CustodyEvent {

        /**
         * Creates the event.
         *
         * @param request the id of the request within the case
         * @param right which right
         * @param receivedOn the day it arrived
         * @param dueOn the day the answer is due
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public ReceiveRightsRequest {
            Ids.id(request, "request");
            requireNonNull(right, "right");
            requireNonNull(receivedOn, "receivedOn");
            requireNonNull(dueOn, "dueOn");
        }

        /**
         * Returns the name of a request's deadline, under which it is recorded if it is missed.
         *
         * @param request the id of the request within its case
         * @return the name, such as {@code rights-request:r-1}
         */
        public static String deadline(String request) {
            return "rights-request:" + request;
        }
    }

    /**
     * A rights request takes longer, and the person was told so, with the reason.
     *
     * @param request the id of the request
     * @param dueOn the new day the answer is due; see {@link org.parlstaff.casework.clock.TimeLimits} for subject access
     * @param reason the digest of the reason
     */
    record ExtendRightsRequest(String request, LocalDate dueOn, TextDigest reason) implements CustodyEvent {

        /**
         * Creates the event.
         *
         * @param request the id of the request
         * @param dueOn the new day the answer is due
         * @param reason the digest of the reason
         * @throws IllegalArgumentException if the id is not a plain id
         */
        public ExtendRightsRequest {
            Ids.id(request, "request");
            requireNonNull(dueOn, "dueOn");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * The time for a rights request begins again: only now is it known who asks, or for what.
     *
     * @param request the id of the request
     * @param knownOn the day that identity was proved, or the request made clear
     * @param dueOn the day the answer is due, counted from that day; see {@link org.parlstaff.casework.clock.TimeLimits}
     */
    record RestartRightsRequest(String request, LocalDate knownOn, LocalDate dueOn) implements CustodyEvent {

        /**
         * Creates the event.
         *
         * @param request the id of the request
         * @param knownOn the day that identity was proved, or the request made clear
         * @param dueOn the day the answer is due, counted from that day
         * @throws IllegalArgumentException if the id is not a plain id
         */
        public RestartRightsRequest {
            Ids.id(request, "request");
            requireNonNull(knownOn, "knownOn");
            requireNonNull(dueOn, "dueOn");
        }
    }

    /**
     * A rights request is answered. Who is granted a restriction has their data kept and not used until it is lifted.
     *
     * @param request the id of the request
     * @param granted whether what was asked for was done
     * @param answer the digest of the answer
     */
    record FinishRightsRequest(String request, boolean granted, TextDigest answer) implements CustodyEvent {

        /**
         * Creates the event.
         *
         * @param request the id of the request
         * @param granted whether what was asked for was done
         * @param answer the digest of the answer
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public FinishRightsRequest {
            Ids.id(request, "request");
            requireNonNull(answer, "answer");
        }
    }

    /**
     * What was restricted at someone's request may be used again (UK GDPR, article 18).
     *
     * @param request the id of the request by which it was restricted
     * @param toldOn the day the person was told that it would be
     */
    record LiftRestriction(String request, LocalDate toldOn) implements CustodyEvent {

        /**
         * Creates the event.
         *
         * @param request the id of the request by which it was restricted
         * @param toldOn the day the person was told that it would be
         * @throws IllegalArgumentException if the id is not a plain id
         */
        public LiftRestriction {
            Ids.id(request, "request");
            requireNonNull(toldOn, "toldOn");
        }
    }
}
