package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * What passes between the office and the public bodies it asks, such as a question to a department.
 */
public sealed interface EnquiringEvent extends CaseEvent {

    /**
     * A question to a body is drafted.
     *
     * @param enquiry the id of the enquiry within the case
     * @param body the id of the body
     * @param question the digest of the question
     */
    record DraftEnquiry(String enquiry, String body, TextDigest question) implements EnquiringEvent {

        /**
         * Creates the event.
         *
         * @param enquiry the id of the enquiry within the case
         * @param body the id of the body
         * @param question the digest of the question
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public DraftEnquiry {
            Ids.id(enquiry, "enquiry");
            Ids.id(body, "body");
            requireNonNull(question, "question");
        }
    }

    /**
     * A question goes to a body, drafted before or not.
     *
     * @param enquiry the id of the enquiry within the case
     * @param body the id of the body
     * @param question the digest of the question
     * @param dueBy the day the answer is due; see {@link org.parlstaff.casework.office.OfficePolicy#replyDue}
     * @param signedByMember whether the Member has signed
     * @param disclosure what personal data goes with it, and on what basis
     * @param checks the checks made, if the body is an ombudsman
     * @param sentOn the day it was sent, if it is recorded later than that
     */
    record SendEnquiry(
            String enquiry,
            String body,
            TextDigest question,
            LocalDate dueBy,
            boolean signedByMember,
            DisclosureRequest disclosure,
            Optional<OmbudsmanChecks> checks,
            Optional<LocalDate> sentOn)
            implements EnquiringEvent {

        /**
         * Creates the event.
         *
         * @param enquiry the id of the enquiry within the case
         * @param body the id of the body
         * @param question the digest of the question
         * @param dueBy the day the answer is due; see {@link org.parlstaff.casework.office.OfficePolicy#replyDue}
         * @param signedByMember whether the Member has signed
         * @param disclosure what personal data goes with it, and on what basis
         * @param checks the checks made, if the body is an ombudsman
         * @param sentOn the day it was sent, if it is recorded later than that
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public SendEnquiry {
            Ids.enquiry(enquiry, "enquiry");
            Ids.id(body, "body");
            requireNonNull(question, "question");
            requireNonNull(dueBy, "dueBy");
            EventParts.plainIds(disclosure);
            requireNonNull(checks, "checks");
            requireNonNull(sentOn, "sentOn");
        }

        /**
         * Creates the event of the day it is recorded.
         *
         * @param enquiry the id of the enquiry within the case
         * @param body the id of the body
         * @param question the digest of the question
         * @param dueBy the day the answer is due; see {@link org.parlstaff.casework.office.OfficePolicy#replyDue}
         * @param signedByMember whether the Member has signed
         * @param disclosure what personal data goes with it, and on what basis
         * @param checks the checks made, if the body is an ombudsman
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public SendEnquiry(
                String enquiry,
                String body,
                TextDigest question,
                LocalDate dueBy,
                boolean signedByMember,
                DisclosureRequest disclosure,
                Optional<OmbudsmanChecks> checks) {
            this(enquiry, body, question, dueBy, signedByMember, disclosure, checks, Optional.empty());
        }

        /**
         * Creates the event of the day it is recorded, for a letter that the office itself signs to a body that is no ombudsman.
         *
         * @param enquiry the id of the enquiry within the case
         * @param body the id of the body
         * @param question the digest of the question
         * @param dueBy the day the answer is due; see {@link org.parlstaff.casework.office.OfficePolicy#replyDue}
         * @param disclosure what personal data goes with it, and on what basis; see {@link CaseRecord#disclosureTo}
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public SendEnquiry(
                String enquiry, String body, TextDigest question, LocalDate dueBy, DisclosureRequest disclosure) {
            this(enquiry, body, question, dueBy, false, disclosure, Optional.empty(), Optional.empty());
        }

        /** {@return this event with the signature of the Member} */
        public SendEnquiry signedByTheMember() {
            return new SendEnquiry(enquiry, body, question, dueBy, true, disclosure, checks, sentOn);
        }

        /**
         * Returns this event with the checks made before a complaint goes to an ombudsman.
         *
         * @param made the checks
         * @return the event
         */
        public SendEnquiry checked(OmbudsmanChecks made) {
            return new SendEnquiry(
                    enquiry, body, question, dueBy, signedByMember, disclosure, Optional.of(made), sentOn);
        }

        /**
         * Returns this event for a letter that was sent before it is recorded.
         *
         * @param day the day it was sent
         * @return the event
         */
        public SendEnquiry sendingOn(LocalDate day) {
            return new SendEnquiry(
                    enquiry, body, question, dueBy, signedByMember, disclosure, checks, Optional.of(day));
        }
    }

    /**
     * Nothing is left to do but wait for a body.
     */
    record ResumeWaiting() implements EnquiringEvent {}

    /**
     * A body answers.
     *
     * @param enquiry the id of the enquiry
     * @param reply the digest of the answer
     * @param receivedOn the day it arrived, if it is recorded later than that
     */
    record ReplyReceived(String enquiry, TextDigest reply, Optional<LocalDate> receivedOn) implements EnquiringEvent {

        /**
         * Creates the event.
         *
         * @param enquiry the id of the enquiry
         * @param reply the digest of the answer
         * @param receivedOn the day it arrived, if it is recorded later than that
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public ReplyReceived {
            Ids.enquiry(enquiry, "enquiry");
            requireNonNull(reply, "reply");
            requireNonNull(receivedOn, "receivedOn");
        }

        /**
         * Creates the event of the day it is recorded.
         *
         * @param enquiry the id of the enquiry
         * @param reply the digest of the answer
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public ReplyReceived(String enquiry, TextDigest reply) {
            this(enquiry, reply, Optional.empty());
        }
    }

    /**
     * A body says it will answer later.
     *
     * @param enquiry the id of the enquiry
     * @param expectedBy the day it now promises
     */
    record HoldingReply(String enquiry, LocalDate expectedBy) implements EnquiringEvent {

        /**
         * Creates the event.
         *
         * @param enquiry the id of the enquiry
         * @param expectedBy the day it now promises
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public HoldingReply {
            Ids.enquiry(enquiry, "enquiry");
            requireNonNull(expectedBy, "expectedBy");
        }
    }

    /**
     * A body is asked again.
     *
     * <p>A chase that names the enquiry and no more gives the body nothing but the reference it has already. Whether that may
     * go out is decided all the same, by the authority of the day.
     *
     * @param enquiry the id of the enquiry
     * @param disclosure what personal data goes with it, and on what basis, if more does than the reference
     */
    record Chase(String enquiry, Optional<DisclosureRequest> disclosure) implements EnquiringEvent {

        /**
         * Creates the event.
         *
         * @param enquiry the id of the enquiry
         * @param disclosure what personal data goes with it, and on what basis, if more does than the reference
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Chase {
            Ids.enquiry(enquiry, "enquiry");
            disclosure.ifPresent(EventParts::plainIds);
        }

        /**
         * Creates the event of a chase that gives the reference alone.
         *
         * @param enquiry the id of the enquiry
         * @throws IllegalArgumentException if the id is not a plain id
         */
        public Chase(String enquiry) {
            this(enquiry, Optional.empty());
        }

        /**
         * Creates the event of a chase with which personal data goes out again.
         *
         * @param enquiry the id of the enquiry
         * @param disclosure what personal data goes with it, and on what basis
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Chase(String enquiry, DisclosureRequest disclosure) {
            this(enquiry, Optional.of(disclosure));
        }
    }

    /**
     * The office takes the next move back while enquiries stay out.
     *
     * @param reason the digest of the reason
     */
    record TakeBack(TextDigest reason) implements EnquiringEvent {

        /**
         * Creates the event.
         *
         * @param reason the digest of the reason
         */
        public TakeBack {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * An enquiry is taken back or given up.
     *
     * @param enquiry the id of the enquiry
     * @param as {@code CANCELLED} or {@code UNANSWERED}
     * @param reason the digest of the reason
     */
    record EndEnquiry(String enquiry, Enquiry.Status as, TextDigest reason) implements EnquiringEvent {

        /**
         * Creates the event.
         *
         * @param enquiry the id of the enquiry
         * @param as {@code CANCELLED} or {@code UNANSWERED}
         * @param reason the digest of the reason
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public EndEnquiry {
            Ids.enquiry(enquiry, "enquiry");
            requireNonNull(as, "as");
            requireNonNull(reason, "reason");
            if (as != Enquiry.Status.CANCELLED && as != Enquiry.Status.UNANSWERED) {
                throw new IllegalArgumentException("an enquiry must end as CANCELLED or UNANSWERED: " + as);
            }
        }
    }

    /**
     * The checks made before a complaint goes to an ombudsman: process completed, in time, in jurisdiction.
     *
     * <p>The three checks are those the Parliamentary and Health Service Ombudsman asks Members to make.
     *
     * @param processExhausted whether the body's own complaints process is complete, or unreasonably delayed
     * @param lastDay the last day the complaint is in time; see {@link org.parlstaff.casework.clock.TimeLimits}
     * @param discretion the digest of the reason to ask for discretion, if it is out of time
     * @param inJurisdiction whether the matter is the ombudsman's
     */
    record OmbudsmanChecks(
            boolean processExhausted, LocalDate lastDay, Optional<TextDigest> discretion, boolean inJurisdiction) {

        /**
         * Creates the checks.
         *
         * @param processExhausted whether the body's own complaints process is complete, or unreasonably delayed
         * @param lastDay the last day the complaint is in time; see {@link org.parlstaff.casework.clock.TimeLimits}
         * @param discretion the digest of the reason to ask for discretion, if it is out of time
         * @param inJurisdiction whether the matter is the ombudsman's
         */
        public OmbudsmanChecks {
            requireNonNull(lastDay, "lastDay");
            requireNonNull(discretion, "discretion");
        }
    }
}
