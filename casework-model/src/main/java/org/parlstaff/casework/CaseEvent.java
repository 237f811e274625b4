package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.Purpose;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * Something that happens on a case, with its data, such as sending an enquiry to a department.
 *
 * <p>An event is put to {@link Lifecycle#decide}, and once accepted it stands in the log for good. It holds ids, codes,
 * days and digests, never personal text, and everything needed to fold it: replaying a log asks no policy. Where a guard
 * needs to know another case, the event carries what was known when it was decided.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface CaseEvent {

    /** {@return the kind of event, by which the lifecycle chooses its row} */
    default EventKind kind() {
        return EventKind.of(this);
    }

    /**
     * A case arrives and is logged.
     *
     * @param enquirer the id of who asks
     * @param dataSubject the id of whom the data is about, often the enquirer
     * @param category what it is about
     * @param channel how it came in
     * @param receivedOn the day it arrived, from which clocks run
     * @param priority how soon it must be worked on
     * @param sensitivity who may see it
     * @param parties representatives, opposing and third parties
     */
    record Log(
            String enquirer,
            String dataSubject,
            Category category,
            Channel channel,
            LocalDate receivedOn,
            Priority priority,
            Sensitivity sensitivity,
            List<Party> parties)
            implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param enquirer the id of who asks
         * @param dataSubject the id of whom the data is about, often the enquirer
         * @param category what it is about
         * @param channel how it came in
         * @param receivedOn the day it arrived, from which clocks run
         * @param priority how soon it must be worked on
         * @param sensitivity who may see it
         * @param parties representatives, opposing and third parties
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Log {
            Ids.id(enquirer, "enquirer");
            Ids.id(dataSubject, "dataSubject");
            requireNonNull(category, "category");
            requireNonNull(channel, "channel");
            requireNonNull(receivedOn, "receivedOn");
            requireNonNull(priority, "priority");
            requireNonNull(sensitivity, "sensitivity");
            parties = List.copyOf(parties);
        }
    }

    /**
     * The enquirer is asked for what must be known before the case can be accepted.
     *
     * @param missing what is asked for
     * @param replyBy the day by which the enquirer should answer
     */
    record RequestVerification(Set<Missing> missing, LocalDate replyBy) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param missing what is asked for
         * @param replyBy the day by which the enquirer should answer
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public RequestVerification {
            missing = inOrder(missing);
            requireNonNull(replyBy, "replyBy");
            some(missing, "missing");
        }
    }

    /**
     * Where the enquirer lives has been checked.
     *
     * @param areas the ids of the areas the address lies in, for every chamber
     * @param agreedWith the other Member with whom it was agreed that this office acts, if the address is outside its area
     */
    record Verify(List<String> areas, Optional<String> agreedWith) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param areas the ids of the areas the address lies in, for every chamber
         * @param agreedWith the other Member with whom it was agreed that this office acts, if the address is outside its area
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Verify {
            areas = Ids.sorted(areas, "areas");
            requireNonNull(agreedWith, "agreedWith");
            some(areas, "areas");
            agreedWith.ifPresent(member -> Ids.id(member, "agreedWith"));
        }
    }

    /**
     * The office takes the case.
     *
     * @param urgent whether work starts before checks are complete, for life, liberty, a home lost tonight or safeguarding
     * @param conflicts the live cases of this office for the other side of the same matter; see {@link Caseload#conflictsOf}
     */
    record Accept(boolean urgent, List<String> conflicts) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param urgent whether work starts before checks are complete, for life, liberty, a home lost tonight or safeguarding
         * @param conflicts the live cases of this office for the other side of the same matter; see {@link Caseload#conflictsOf}
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Accept {
            conflicts = Ids.sorted(conflicts, "conflicts");
        }
    }

    /**
     * The office does not take the case, or takes it no further.
     *
     * @param reason why
     * @param toldOn the day the enquirer was told
     */
    record Decline(DeclineReason reason, LocalDate toldOn) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param reason why
         * @param toldOn the day the enquirer was told
         */
        public Decline {
            requireNonNull(reason, "reason");
            requireNonNull(toldOn, "toldOn");
        }
    }

    /**
     * The enquirer is told who can help; nothing personal is passed on.
     *
     * @param targets the ids of who can help, at least one
     * @param toldOn the day the enquirer was told
     */
    record SignpostAndClose(List<String> targets, LocalDate toldOn) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param targets the ids of who can help, at least one
         * @param toldOn the day the enquirer was told
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public SignpostAndClose {
            targets = Ids.sorted(targets, "targets");
            requireNonNull(toldOn, "toldOn");
            some(targets, "targets");
        }
    }

    /**
     * The case belongs to another Member.
     *
     * @param members the ids of the Members whose constituent the enquirer is, at least one
     * @param toldOn the day the enquirer was told who they are
     * @param passing what is passed to the other Member, if anything is
     * @param consentOn the day the enquirer consented to passing it
     */
    record Transfer(
            List<String> members, LocalDate toldOn, Optional<DisclosureRequest> passing, Optional<LocalDate> consentOn)
            implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param members the ids of the Members whose constituent the enquirer is, at least one
         * @param toldOn the day the enquirer was told who they are
         * @param passing what is passed to the other Member, if anything is
         * @param consentOn the day the enquirer consented to passing it
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Transfer {
            members = Ids.sorted(members, "members");
            requireNonNull(toldOn, "toldOn");
            passing.ifPresent(References::check);
            requireNonNull(consentOn, "consentOn");
            some(members, "members");
            together(passing, consentOn);
        }
    }

    /**
     * Nothing came back on what had to be checked.
     */
    record VerificationLapsed() implements CaseEvent {}

    /**
     * A question to a body is drafted.
     *
     * @param enquiry the id of the enquiry within the case
     * @param body the id of the body
     * @param question the digest of the question
     */
    record DraftEnquiry(String enquiry, String body, TextDigest question) implements CaseEvent {

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
     * @param dueBy the day the answer is due; see {@link OfficePolicy#replyDue}
     * @param signedByMember whether the Member has signed
     * @param disclosure what personal data goes with it, and on what basis
     * @param checks the checks made, if the body is an ombudsman
     */
    record SendEnquiry(
            String enquiry,
            String body,
            TextDigest question,
            LocalDate dueBy,
            boolean signedByMember,
            DisclosureRequest disclosure,
            Optional<OmbudsmanChecks> checks)
            implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param enquiry the id of the enquiry within the case
         * @param body the id of the body
         * @param question the digest of the question
         * @param dueBy the day the answer is due; see {@link OfficePolicy#replyDue}
         * @param signedByMember whether the Member has signed
         * @param disclosure what personal data goes with it, and on what basis
         * @param checks the checks made, if the body is an ombudsman
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public SendEnquiry {
            Ids.enquiry(enquiry, "enquiry");
            Ids.id(body, "body");
            requireNonNull(question, "question");
            requireNonNull(dueBy, "dueBy");
            References.check(disclosure);
            requireNonNull(checks, "checks");
        }
    }

    /**
     * Nothing is left to do but wait for a body.
     */
    record ResumeWaiting() implements CaseEvent {}

    /**
     * The enquirer is asked something.
     *
     * @param question the digest of the question
     * @param replyBy the day by which the enquirer should answer
     */
    record AskConstituent(TextDigest question, LocalDate replyBy) implements CaseEvent {

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
    record Hold(TextDigest reason, LocalDate until) implements CaseEvent {

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
    record Resume() implements CaseEvent {}

    /**
     * The day a hold was to end has come.
     */
    record HoldExpired() implements CaseEvent {}

    /**
     * A body answers.
     *
     * @param enquiry the id of the enquiry
     * @param reply the digest of the answer
     */
    record ReplyReceived(String enquiry, TextDigest reply) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param enquiry the id of the enquiry
         * @param reply the digest of the answer
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public ReplyReceived {
            Ids.enquiry(enquiry, "enquiry");
            requireNonNull(reply, "reply");
        }
    }

    /**
     * A body says it will answer later.
     *
     * @param enquiry the id of the enquiry
     * @param expectedBy the day it now promises
     */
    record HoldingReply(String enquiry, LocalDate expectedBy) implements CaseEvent {

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
     * @param enquiry the id of the enquiry
     * @param disclosure what personal data goes with it, and on what basis
     */
    record Chase(String enquiry, DisclosureRequest disclosure) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param enquiry the id of the enquiry
         * @param disclosure what personal data goes with it, and on what basis
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Chase {
            Ids.enquiry(enquiry, "enquiry");
            References.check(disclosure);
        }
    }

    /**
     * The office takes the next move back while enquiries stay out.
     *
     * @param reason the digest of the reason
     */
    record TakeBack(TextDigest reason) implements CaseEvent {

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
    record EndEnquiry(String enquiry, Enquiry.Status as, TextDigest reason) implements CaseEvent {

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
     * The enquirer writes, calls or comes in.
     *
     * @param reply the digest of what was said
     * @param newMatter whether it disputes the outcome or adds something
     */
    record ConstituentReplied(TextDigest reply, boolean newMatter) implements CaseEvent {

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
     * The enquirer did not answer after reminders; the case will close unless they come back.
     *
     * @param comeBackBy the last day to come back
     */
    record ConstituentSilent(LocalDate comeBackBy) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param comeBackBy the last day to come back
         */
        public ConstituentSilent {
            requireNonNull(comeBackBy, "comeBackBy");
        }
    }

    /**
     * The enquirer is reminded of what was asked.
     */
    record Remind() implements CaseEvent {}

    /**
     * The enquirer is told that the case has arrived.
     */
    record Acknowledge() implements CaseEvent {}

    /**
     * The enquirer is told the outcome and may come back on it.
     *
     * @param outcome how it ended
     * @param toldOn the day the enquirer was told
     * @param comeBackBy the last day to come back
     */
    record ProposeClosure(Outcome outcome, LocalDate toldOn, LocalDate comeBackBy) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param outcome how it ended
         * @param toldOn the day the enquirer was told
         * @param comeBackBy the last day to come back
         */
        public ProposeClosure {
            requireNonNull(outcome, "outcome");
            requireNonNull(toldOn, "toldOn");
            requireNonNull(comeBackBy, "comeBackBy");
        }
    }

    /**
     * The case closes with the proposed outcome.
     *
     * @param enquirerAgrees whether the enquirer agreed, so that the window need not pass
     */
    record ConfirmClosure(boolean enquirerAgrees) implements CaseEvent {}

    /**
     * The enquirer, or who acts for them with authority, asks to stop.
     *
     * @param askedBy the id of who asked
     */
    record Withdraw(String askedBy) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param askedBy the id of who asked
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Withdraw {
            Ids.id(askedBy, "askedBy");
        }
    }

    /**
     * It was no case: a duplicate, spam or a mistake.
     *
     * @param reason the digest of the reason
     */
    record RecordInError(TextDigest reason) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param reason the digest of the reason
         */
        public RecordInError {
            requireNonNull(reason, "reason");
        }
    }

    /**
     * The enquirer moved, or the boundary did.
     *
     * @param toldOn the day the enquirer was told that the office may no longer act
     * @param replyBy the day by which the enquirer should say where they live now
     */
    record ChangeConstituency(LocalDate toldOn, LocalDate replyBy) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param toldOn the day the enquirer was told that the office may no longer act
         * @param replyBy the day by which the enquirer should say where they live now
         */
        public ChangeConstituency {
            requireNonNull(toldOn, "toldOn");
            requireNonNull(replyBy, "replyBy");
        }
    }

    /**
     * The Member has left office.
     *
     * @param handover what becomes of the papers
     * @param passing what is passed to another Member, if it is passed on
     * @param consentOn the day the enquirer consented to passing it on
     */
    record EndOffice(Handover handover, Optional<DisclosureRequest> passing, Optional<LocalDate> consentOn)
            implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param handover what becomes of the papers
         * @param passing what is passed to another Member, if it is passed on
         * @param consentOn the day the enquirer consented to passing it on
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public EndOffice {
            requireNonNull(handover, "handover");
            passing.ifPresent(References::check);
            requireNonNull(consentOn, "consentOn");
            together(passing, consentOn);
            if (passing.isPresent() != (handover == Handover.PASSED_ON)) {
                throw new IllegalArgumentException(
                        "what is passed must be given when papers are passed on, and only then: " + handover);
            }
        }
    }

    /**
     * The case turns out to be one the office already has. Made by {@link #into}.
     *
     * @param survivor the id of the case that goes on
     * @param enquirer whose case the survivor is
     * @param dataSubject the id of whom its data is about
     * @param category the category code of the survivor
     * @param live whether the survivor is live
     * @param sensitivity who may see the survivor
     */
    record Merge(
            String survivor,
            String enquirer,
            String dataSubject,
            String category,
            boolean live,
            Sensitivity sensitivity)
            implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param survivor the id of the case that goes on
         * @param enquirer whose case the survivor is
         * @param dataSubject the id of whom its data is about
         * @param category the category code of the survivor
         * @param live whether the survivor is live
         * @param sensitivity who may see the survivor
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Merge {
            Ids.id(survivor, "survivor");
            Ids.id(enquirer, "enquirer");
            Ids.id(dataSubject, "dataSubject");
            Ids.id(category, "category");
            requireNonNull(sensitivity, "sensitivity");
        }

        /**
         * Says into which case to merge, with what the guards need to know of it.
         *
         * @param survivor the case that goes on
         * @return the event for the case that does not
         */
        public static Merge into(CaseRecord survivor) {
            return new Merge(
                    survivor.id(),
                    survivor.enquirer().orElse("none"),
                    survivor.dataSubject().orElse("none"),
                    survivor.category().code(),
                    survivor.status().isLive(),
                    survivor.sensitivity());
        }
    }

    /**
     * A case takes in what a merged case brings. Made by {@link #from}.
     *
     * @param merged the id of the merged case
     * @param survivor the id of the case it was merged into
     * @param receivedOn the day the merged case arrived
     * @param acknowledgedOn the day its enquirer was first told anything
     * @param actedOn the day of its first substantive action
     * @param tier its tier
     * @param priority its priority
     * @param sensitivity who may see it
     * @param enquiries its enquiries
     * @param authorities its authorities
     * @param parties its parties
     * @param concerns its concerns
     * @param timeLimits the statutory limits known to run on it
     */
    record Absorb(
            String merged,
            String survivor,
            LocalDate receivedOn,
            Optional<LocalDate> acknowledgedOn,
            Optional<LocalDate> actedOn,
            Tier tier,
            Priority priority,
            Sensitivity sensitivity,
            List<Enquiry> enquiries,
            List<Authority> authorities,
            List<Party> parties,
            Set<Concern> concerns,
            List<CaseRecord.TimeLimit> timeLimits)
            implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param merged the id of the merged case
         * @param survivor the id of the case it was merged into
         * @param receivedOn the day the merged case arrived
         * @param acknowledgedOn the day its enquirer was first told anything
         * @param actedOn the day of its first substantive action
         * @param tier its tier
         * @param priority its priority
         * @param sensitivity who may see it
         * @param enquiries its enquiries
         * @param authorities its authorities
         * @param parties its parties
         * @param concerns its concerns
         * @param timeLimits the statutory limits known to run on it
         * @throws IllegalArgumentException if an id is not a plain id, or that of an enquiry would become too long
         */
        public Absorb {
            Ids.id(merged, "merged");
            Ids.id(survivor, "survivor");
            requireNonNull(receivedOn, "receivedOn");
            requireNonNull(acknowledgedOn, "acknowledgedOn");
            requireNonNull(actedOn, "actedOn");
            requireNonNull(tier, "tier");
            requireNonNull(priority, "priority");
            requireNonNull(sensitivity, "sensitivity");
            enquiries = List.copyOf(enquiries);
            enquiries.forEach(enquiry -> Ids.enquiry(merged + ":" + enquiry.id(), "enquiry id"));
            authorities = List.copyOf(authorities);
            authorities.forEach(References::check);
            parties = List.copyOf(parties);
            concerns = inOrder(concerns);
            timeLimits = List.copyOf(timeLimits);
        }

        /**
         * Takes from a merged case what the survivor needs: the earlier days, the higher tier and priority, the stricter
         * sensitivity, enquiries, authorities, parties, concerns and time limits. The enquiries get the merged case's id
         * in front of their own. Leave to act that the enquirer took back is taken back in the survivor too, unless they
         * asked for the survivor later.
         *
         * @param merged the case that was merged
         * @return the event for the case that goes on
         * @throws IllegalArgumentException if the case was not merged, or the id of an enquiry would become too long
         */
        public static Absorb from(CaseRecord merged) {
            return new Absorb(
                    merged.id(),
                    merged.mergedInto()
                            .orElseThrow(() -> new IllegalArgumentException("case must be merged: " + merged.id())),
                    merged.receivedOn(),
                    merged.acknowledgedOn(),
                    merged.actedOn(),
                    merged.tier(),
                    merged.priority(),
                    merged.sensitivity(),
                    merged.enquiries(),
                    merged.authorities(),
                    merged.parties(),
                    merged.concerns(),
                    merged.timeLimits());
        }
    }

    /**
     * There is new information on a closed case.
     *
     * @param information the digest of what is new
     */
    record Reopen(TextDigest information) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param information the digest of what is new
         */
        public Reopen {
            requireNonNull(information, "information");
        }
    }

    /**
     * Personal data is erased; a tombstone remains.
     *
     * @param survivor the id of the erased case that this one was merged into, if it was
     */
    record Erase(Optional<String> survivor) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param survivor the id of the erased case that this one was merged into, if it was
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public Erase {
            requireNonNull(survivor, "survivor");
            survivor.ifPresent(id -> Ids.id(id, "survivor"));
        }
    }

    /**
     * The case is given to someone.
     *
     * @param assignee the id of a member of staff
     */
    record Assign(String assignee) implements CaseEvent {

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

    /**
     * The case goes to a higher tier.
     *
     * @param tier the new tier
     * @param cause the cause: a code, for an automatic rule also its subject
     */
    record Escalate(Tier tier, String cause) implements CaseEvent {

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
     * @param settled the causes that stand and are settled by this, so that no rule raises the case for them again; see {@link Escalations#causes}
     */
    record Deescalate(Tier tier, TextDigest reason, List<String> settled) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param tier the new tier
         * @param reason the digest of the reason
         * @param settled the causes that stand and are settled by this, so that no rule raises the case for them again; see {@link Escalations#causes}
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
    record SetTimeLimit(String limit, LocalDate lastDay) implements CaseEvent {

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
     * Someone gives leave to act.
     *
     * @param authority the leave given
     */
    record GrantAuthority(Authority authority) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param authority the leave given
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public GrantAuthority {
            References.check(authority);
        }
    }

    /**
     * Leave to act is withdrawn, with effect on the next disclosure.
     *
     * @param authority the id of the authority
     */
    record WithdrawAuthority(String authority) implements CaseEvent {

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
    record Note(TextDigest text) implements CaseEvent {

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
     * A deadline has passed.
     *
     * @param deadline which deadline, such as {@code acknowledge} or {@code enquiry:e-1}
     * @param dueOn the day it was due
     */
    record MissDeadline(String deadline, LocalDate dueOn) implements CaseEvent {

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
    record SetPriority(Priority priority) implements CaseEvent {

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
    record SetSensitivity(Sensitivity sensitivity) implements CaseEvent {

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
    record SetCategory(Category category) implements CaseEvent {

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
    record AddParty(Party party) implements CaseEvent {

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
    record Link(String other) implements CaseEvent {

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
    record RaiseConcern(Concern concern, TextDigest reason) implements CaseEvent {

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
     * Erasure is stopped for a legal reason.
     *
     * @param hold the id of the hold within the case
     * @param reason the digest of the reason
     * @param reviewOn the day the hold is reviewed
     */
    record PlaceHold(String hold, TextDigest reason, LocalDate reviewOn) implements CaseEvent {

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
    record LiftHold(String hold, TextDigest reason) implements CaseEvent {

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
            implements CaseEvent {

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
    }

    /**
     * A rights request is answered.
     *
     * @param request the id of the request
     * @param granted whether what was asked for was done
     * @param answer the digest of the answer
     */
    record FinishRightsRequest(String request, boolean granted, TextDigest answer) implements CaseEvent {

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
     * A closed case is kept longer.
     *
     * @param until the new day
     * @param reason the digest of the reason
     */
    record ExtendRetention(LocalDate until, TextDigest reason) implements CaseEvent {

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
     * A copy of something on the case goes to someone.
     *
     * @param disclosure to whom, what, and on what basis
     */
    record SendCopy(DisclosureRequest disclosure) implements CaseEvent {

        /**
         * Creates the event.
         *
         * @param disclosure to whom, what, and on what basis
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public SendCopy {
            References.check(disclosure);
        }
    }

    /**
     * Someone looks at the case, or at personal values of it, such as those that
     * {@link org.parlstaff.casework.privacy.Personal#reveal} has revealed. It stands in the audit trail and changes nothing.
     *
     * @param fields the names of the personal fields looked at, if any
     * @param purpose what for
     */
    record View(List<String> fields, Purpose purpose) implements CaseEvent {

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

    /** What becomes of the papers when a Member leaves office. */
    enum Handover {
        /** Returned to the enquirer. */
        RETURNED,
        /** Passed to another Member, with consent. */
        PASSED_ON,
        /** Kept closed until they are erased. */
        TO_BE_ERASED;

        /**
         * Returns the label that people read.
         *
         * @param locale the language, English or Welsh; any other language gets English
         * @return the label
         */
        public String label(Locale locale) {
            return Texts.label(this, locale);
        }
    }

    /** A right that people have over their data. */
    enum Right {
        /** To see it. */
        ACCESS,
        /** To have it put right. */
        RECTIFICATION,
        /** To have it erased. */
        ERASURE,
        /** To object to its use. */
        OBJECTION,
        /** To complain about its use. */
        COMPLAINT;

        /**
         * Returns the label that people read.
         *
         * @param locale the language, English or Welsh; any other language gets English
         * @return the label
         */
        public String label(Locale locale) {
            return Texts.label(this, locale);
        }
    }

    private static void some(Collection<?> values, String name) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
    }

    private static void together(Optional<?> passing, Optional<?> consentOn) {
        if (passing.isEmpty() && consentOn.isPresent()) {
            throw new IllegalArgumentException("consent must be for something that is passed: " + consentOn);
        }
    }

    private static <E extends Enum<E>> Set<E> inOrder(Set<E> values) {
        return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(values));
    }
}
