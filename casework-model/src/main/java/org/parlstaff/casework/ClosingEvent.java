package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * How a case ends, goes over into another, or begins again.
 */
public sealed interface ClosingEvent extends CaseEvent {

    /**
     * The enquirer did not answer after reminders; the case will close unless they come back.
     *
     * @param comeBackBy the last day to come back
     */
    record ConstituentSilent(LocalDate comeBackBy) implements ClosingEvent {

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
     * The enquirer is told the outcome and may come back on it.
     *
     * @param outcome how it ended
     * @param toldOn the day the enquirer was told
     * @param comeBackBy the last day to come back
     */
    record ProposeClosure(Outcome outcome, LocalDate toldOn, LocalDate comeBackBy) implements ClosingEvent {

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
    record ConfirmClosure(boolean enquirerAgrees) implements ClosingEvent {}

    /**
     * The enquirer, or who acts for them with authority, asks to stop.
     *
     * @param askedBy the id of who asked
     */
    record Withdraw(String askedBy) implements ClosingEvent {

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
     * The enquirer moved, or the boundary did.
     *
     * @param toldOn the day the enquirer was told that the office may no longer act
     * @param replyBy the day by which the enquirer should say where they live now
     */
    record ChangeConstituency(LocalDate toldOn, LocalDate replyBy) implements ClosingEvent {

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
            implements ClosingEvent {

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
            passing.ifPresent(EventParts::plainIds);
            requireNonNull(consentOn, "consentOn");
            EventParts.together(passing, consentOn);
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
            implements ClosingEvent {

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
            implements ClosingEvent {

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
            authorities.forEach(EventParts::plainIds);
            parties = List.copyOf(parties);
            concerns = EventParts.inOrder(concerns);
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
            return from(
                    merged,
                    merged.mergedInto()
                            .orElseThrow(() -> new IllegalArgumentException("case must be merged: " + merged.id())));
        }

        /**
         * Takes from a case what the survivor would need if the case were merged into it.
         *
         * @param merged the case that is to be merged
         * @param survivor the id of the case that goes on
         * @return the event for the case that goes on
         * @throws IllegalArgumentException if the id of an enquiry would become too long
         */
        public static Absorb from(CaseRecord merged, String survivor) {
            return new Absorb(
                    merged.id(),
                    survivor,
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
     * A merge was a mistake: what the merged case brought goes back to it. The tier, priority and sensitivity that came with
     * it stay, for only a person lowers them.
     *
     * @param merged the id of the merged case
     */
    record GiveBack(String merged) implements ClosingEvent {

        /**
         * Creates the event.
         *
         * @param merged the id of the merged case
         * @throws IllegalArgumentException if the id is not a plain id
         */
        public GiveBack {
            Ids.id(merged, "merged");
        }
    }

    /**
     * A merge was a mistake: the case goes on by itself. Made by {@link #from}, or with what the other case gives back by
     * {@link org.parlstaff.casework.lifecycle.Lifecycle#unmerge}.
     *
     * @param survivor the id of the case it was merged into
     * @param takenIn whether that case has taken in what this one brought, and not given it back
     * @param enquiries what its enquiries have become since, if that case had taken them in
     */
    record Unmerge(String survivor, boolean takenIn, Optional<List<Enquiry>> enquiries) implements ClosingEvent {

        /**
         * Creates the event.
         *
         * @param survivor the id of the case it was merged into
         * @param takenIn whether that case has taken in what this one brought, and not given it back
         * @param enquiries what its enquiries have become since, if that case had taken them in
         * @throws IllegalArgumentException if the id is not a plain id
         */
        public Unmerge {
            Ids.id(survivor, "survivor");
            enquiries = enquiries.map(List::copyOf);
        }

        /**
         * Says from which case to part, with what the guards need to know of it.
         *
         * @param merged the case that is to go on by itself
         * @param survivor the case it was merged into, as it stands
         * @return the event for the merged case
         */
        public static Unmerge from(CaseRecord merged, CaseRecord survivor) {
            boolean takenIn = survivor.absorbed().contains(merged.id());
            String front = merged.id() + ":";
            return new Unmerge(
                    survivor.id(),
                    takenIn,
                    takenIn
                            ? Optional.of(survivor.enquiries().stream()
                                    .filter(enquiry -> enquiry.id().startsWith(front)
                                            && merged.findEnquiry(enquiry.id().substring(front.length()))
                                                    .isPresent())
                                    .map(enquiry -> enquiry.withId(enquiry.id().substring(front.length())))
                                    .toList())
                            : Optional.empty());
        }

        /** {@return this event once the other case has given back what it had taken in} */
        public Unmerge givenBack() {
            return new Unmerge(survivor, false, enquiries);
        }
    }

    /**
     * There is new information on a closed case.
     *
     * @param information the digest of what is new
     */
    record Reopen(TextDigest information) implements ClosingEvent {

        /**
         * Creates the event.
         *
         * @param information the digest of what is new
         */
        public Reopen {
            requireNonNull(information, "information");
        }
    }
}
