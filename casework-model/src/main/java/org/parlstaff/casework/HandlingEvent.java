package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * What may happen to a case at any time of its work: who handles it, how soon, and by whose leave.
 */
public sealed interface HandlingEvent extends CaseEvent {

    /**
     * The enquirer is told that the case has arrived.
     */
    record Acknowledge() implements HandlingEvent {}

    /**
     * The case is given to someone.
     *
     * @param assignee the id of a member of staff
     */
    record Assign(String assignee) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param assignee the id of a member of staff
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Assign {
            Ids.id(assignee, "assignee");
        }
    }

    /** Nobody works on the case until it is given to someone. */
    record Unassign() implements HandlingEvent {}

    /**
     * The case goes to a higher tier.
     *
     * @param tier the new tier
     * @param cause the cause: a code, for an automatic rule also its subject
     */
    record Escalate(Tier tier, String cause) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param tier the new tier
         * @param cause the cause: a code, for an automatic rule also its subject
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Escalate {
            requireNonNull(tier, "tier");
            Ids.cause(cause, "cause");
        }
    }

    /**
     * The case goes to a lower tier.
     *
     * @param tier the new tier
     * @param reason the digest of the reason
     * @param settled the causes that stand and are settled by this, so that no rule raises the case for them again; see {@link org.parlstaff.casework.office.Escalations#causes}
     */
    record Deescalate(Tier tier, TextDigest reason, List<String> settled) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param tier the new tier
         * @param reason the digest of the reason
         * @param settled the causes that stand and are settled by this, so that no rule raises the case for them again; see {@link org.parlstaff.casework.office.Escalations#causes}
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Deescalate {
            requireNonNull(tier, "tier");
            requireNonNull(reason, "reason");
            settled = Ids.sortedCauses(settled, "settled");
        }
    }

    /**
     * A statutory limit is known to run on the matter.
     *
     * @param limit which limit, such as {@code psow}
     * @param lastDay the last day to go to the ombudsman
     */
    record SetTimeLimit(String limit, LocalDate lastDay) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param limit which limit, such as {@code psow}
         * @param lastDay the last day to go to the ombudsman
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public SetTimeLimit {
            Ids.id(limit, "limit");
            requireNonNull(lastDay, "lastDay");
        }
    }

    /**
     * A deadline has passed.
     *
     * @param deadline which deadline, such as {@code acknowledge} or {@code enquiry:e-1}
     * @param dueOn the day it was due
     */
    record MissDeadline(String deadline, LocalDate dueOn) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param deadline which deadline, such as {@code acknowledge} or {@code enquiry:e-1}
         * @param dueOn the day it was due
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public MissDeadline {
            Ids.cause(deadline, "deadline");
            requireNonNull(dueOn, "dueOn");
        }
    }

    /**
     * The priority changes.
     *
     * @param priority the new priority
     */
    record SetPriority(Priority priority) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param priority the new priority
         */
        public SetPriority {
            requireNonNull(priority, "priority");
        }
    }

    /**
     * Who may see the case changes.
     *
     * @param sensitivity the new sensitivity
     */
    record SetSensitivity(Sensitivity sensitivity) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param sensitivity the new sensitivity
         */
        public SetSensitivity {
            requireNonNull(sensitivity, "sensitivity");
        }
    }

    /**
     * The case is about something else than first thought.
     *
     * @param category the new category
     */
    record SetCategory(Category category) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param category the new category
         */
        public SetCategory {
            requireNonNull(category, "category");
        }
    }

    /**
     * Someone joins the case.
     *
     * @param party who and in what part
     */
    record AddParty(Party party) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param party who and in what part
         */
        public AddParty {
            requireNonNull(party, "party");
        }
    }

    /**
     * The case is linked to another; unlike a merge this shares nothing.
     *
     * @param other the id of the other case
     */
    record Link(String other) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param other the id of the other case
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Link {
            Ids.id(other, "other");
        }
    }

    /**
     * There is something a higher tier must handle.
     *
     * @param concern what it is
     * @param reason the digest of the reason
     */
    record RaiseConcern(Concern concern, TextDigest reason) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param concern what it is
         * @param reason the digest of the reason
         */
        public RaiseConcern {
            requireNonNull(concern, "concern");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * Someone gives leave to act.
     *
     * @param authority the leave given
     */
    record GrantAuthority(Authority authority) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param authority the leave given
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public GrantAuthority {
            EventParts.plainIds(authority);
        }
    }

    /**
     * Leave to act is withdrawn, with effect on the next disclosure.
     *
     * @param authority the id of the authority
     */
    record WithdrawAuthority(String authority) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param authority the id of the authority
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public WithdrawAuthority {
            Ids.id(authority, "authority");
        }
    }

    /**
     * Something is noted.
     *
     * @param text the digest of the note
     */
    record Note(TextDigest text) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param text the digest of the note
         */
        public Note {
            requireNonNull(text, "text");
        }
    }

    /**
     * Something that was entered by mistake is taken out again. The mistake stays in the log, and so does its correction.
     *
     * @param slip what was entered by mistake
     * @param subject the id of it: of the limit, party, case or enquiry, the code of the concern, or the day of retention
     * @param reason the digest of the reason
     */
    record Retract(Slip slip, String subject, TextDigest reason) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param slip what was entered by mistake
         * @param subject the id of it: of the limit, party, case or enquiry, the code of the concern, or the day of retention
         * @param reason the digest of the reason
         * @throws IllegalArgumentException if the id is not a plain id
         */
        public Retract {
            requireNonNull(slip, "slip");
            Ids.enquiry(subject, "subject");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * A deadline falls on a later day, because a bank holiday was proclaimed after it was counted. Given by
     * {@link org.parlstaff.casework.office.DueDays#moved}.
     *
     * @param deadline which, such as {@code acknowledge} or {@code enquiry:e-1}
     * @param dueOn the day on which it falls
     */
    record MoveDeadline(String deadline, LocalDate dueOn) implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param deadline which, such as {@code acknowledge} or {@code enquiry:e-1}
         * @param dueOn the day on which it falls
         * @throws IllegalArgumentException if the deadline is not a plain id
         */
        public MoveDeadline {
            Ids.cause(deadline, "deadline");
            requireNonNull(dueOn, "dueOn");
        }
    }

    /**
     * The case was logged for the wrong person. Leave to act that was given by others about that person counts no more.
     *
     * @param enquirer the id of who really asked
     * @param dataSubject the id of whom the data is really about
     * @param areas the ids of the areas the enquirer's address lies in, as it was checked again; none if it was not
     * @param agreedWith the other Member with whom it was agreed that this office acts for the enquirer
     * @param reason the digest of the reason
     */
    record CorrectEnquirer(
            String enquirer, String dataSubject, List<String> areas, Optional<String> agreedWith, TextDigest reason)
            implements HandlingEvent {

        /**
         * Creates the event.
         *
         * @param enquirer the id of who really asked
         * @param dataSubject the id of whom the data is really about
         * @param areas the ids of the areas the enquirer's address lies in, as it was checked again; none if it was not
         * @param agreedWith the other Member with whom it was agreed that this office acts for the enquirer
         * @param reason the digest of the reason
         * @throws IllegalArgumentException if an id is not a plain id
         */
        public CorrectEnquirer {
            Ids.id(enquirer, "enquirer");
            Ids.id(dataSubject, "dataSubject");
            areas = Ids.sorted(areas, "areas");
            agreedWith.ifPresent(id -> Ids.id(id, "agreedWith"));
            requireNonNull(reason, "reason");
        }
    }

    /** What may be entered by mistake, and taken out again. */
    enum Slip implements Labelled {
        /** A statutory limit, such as one of the wrong century. */
        TIME_LIMIT,
        /** Somebody who is no party. */
        PARTY,
        /** A link to a case that has nothing to do with it. */
        LINK,
        /** A concern. */
        CONCERN,
        /** An answer, which was to another enquiry. */
        REPLY,
        /** A day to which a closed case was to be kept. */
        RETENTION
    }
}
