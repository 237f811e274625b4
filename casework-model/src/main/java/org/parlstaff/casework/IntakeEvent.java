package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * What happens while a case comes in: it is logged, checked, and taken or not.
 */
public sealed interface IntakeEvent extends CaseEvent {

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
     * @param imported what is known of it from where it was before, if it is brought over from another system
     */
    record Log(
            String enquirer,
            String dataSubject,
            Category category,
            Channel channel,
            LocalDate receivedOn,
            Priority priority,
            Sensitivity sensitivity,
            List<Party> parties,
            Optional<Imported> imported)
            implements IntakeEvent {

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
         * @param imported what is known of it from where it was before
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
            imported.ifPresent(before -> before.mustNotPrecede(receivedOn));
        }

        /**
         * Creates the event for a case that begins here.
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
        public Log(
                String enquirer,
                String dataSubject,
                Category category,
                Channel channel,
                LocalDate receivedOn,
                Priority priority,
                Sensitivity sensitivity,
                List<Party> parties) {
            this(
                    enquirer,
                    dataSubject,
                    category,
                    channel,
                    receivedOn,
                    priority,
                    sensitivity,
                    parties,
                    Optional.empty());
        }

        /** {@return the last of its days: of arrival, and of what was done before it was brought over} */
        public LocalDate lastDay() {
            LocalDate last = receivedOn;
            if (imported.isPresent()) {
                for (Optional<LocalDate> done :
                        List.of(imported.get().acknowledgedOn(), imported.get().actedOn())) {
                    last = done.filter(last::isBefore).orElse(last);
                }
            }
            return last;
        }
    }

    /**
     * What is known of a case from where it was before it was brought over.
     *
     * @param as its id there
     * @param acknowledgedOn the day the enquirer was first told anything, if they were
     * @param actedOn the day of the first substantive action, if there was one
     */
    record Imported(String as, Optional<LocalDate> acknowledgedOn, Optional<LocalDate> actedOn) {

        /**
         * Creates what is known.
         *
         * @param as its id there
         * @param acknowledgedOn the day the enquirer was first told anything, if they were
         * @param actedOn the day of the first substantive action, if there was one
         * @throws IllegalArgumentException if the id is not a plain id
         */
        public Imported {
            Ids.id(as, "as");
            requireNonNull(acknowledgedOn, "acknowledgedOn");
            requireNonNull(actedOn, "actedOn");
        }

        private void mustNotPrecede(LocalDate receivedOn) {
            for (Optional<LocalDate> done : List.of(acknowledgedOn, actedOn)) {
                if (done.filter(day -> day.isBefore(receivedOn)).isPresent()) {
                    throw new IllegalArgumentException(
                            "nothing must be done before the case arrived: " + done.get() + ", " + receivedOn);
                }
            }
        }
    }

    /**
     * The enquirer is asked for what must be known before the case can be accepted.
     *
     * @param missing what is asked for
     * @param replyBy the day by which the enquirer should answer
     */
    record RequestVerification(Set<Missing> missing, LocalDate replyBy) implements IntakeEvent {

        /**
         * Creates the event.
         *
         * @param missing what is asked for
         * @param replyBy the day by which the enquirer should answer
         * @throws IllegalArgumentException if an id is not a plain id, or parts do not fit together
         */
        public RequestVerification {
            missing = EventParts.inOrder(missing);
            requireNonNull(replyBy, "replyBy");
            EventParts.some(missing, "missing");
        }
    }

    /**
     * Where the enquirer lives has been checked.
     *
     * @param areas the ids of the areas the address lies in, for every chamber
     * @param agreedWith the other Member with whom it was agreed that this office acts, if the address is outside its area
     */
    record Verify(List<String> areas, Optional<String> agreedWith) implements IntakeEvent {

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
            EventParts.some(areas, "areas");
            agreedWith.ifPresent(member -> Ids.id(member, "agreedWith"));
        }
    }

    /**
     * The office takes the case.
     *
     * @param urgent whether work starts before checks are complete, for life, liberty, a home lost tonight or safeguarding
     * @param conflicts the live cases of this office for the other side of the same matter; see {@link Caseload#conflictsOf}
     */
    record Accept(boolean urgent, List<String> conflicts) implements IntakeEvent {

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
    record Decline(DeclineReason reason, LocalDate toldOn) implements IntakeEvent {

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
    record SignpostAndClose(List<String> targets, LocalDate toldOn) implements IntakeEvent {

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
            EventParts.some(targets, "targets");
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
            implements IntakeEvent {

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
            passing.ifPresent(EventParts::plainIds);
            requireNonNull(consentOn, "consentOn");
            EventParts.some(members, "members");
            EventParts.together(passing, consentOn);
        }
    }

    /**
     * Nothing came back on what had to be checked.
     */
    record VerificationLapsed() implements IntakeEvent {}

    /**
     * It was no case: a duplicate, spam or a mistake.
     *
     * @param reason the digest of the reason
     */
    record RecordInError(TextDigest reason) implements IntakeEvent {

        /**
         * Creates the event.
         *
         * @param reason the digest of the reason
         */
        public RecordInError {
            requireNonNull(reason, "reason");
        }
    }
}
