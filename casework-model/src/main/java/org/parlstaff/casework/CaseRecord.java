package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.clock.ServiceClock;
import org.parlstaff.casework.format.CaseJson;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.format.JsonFile;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.Purpose;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * What an office knows of a case: the fold of its log, such as a housing case that awaits the council's answer.
 *
 * <p>A record holds ids, codes, days and digests, never personal text. Status, tier, authority and clocks are separate
 * axes. What depends on the day (overdue, age, what is owed next) is asked for, never stored. Records are made by
 * {@link org.parlstaff.casework.lifecycle.Lifecycle#open}, {@link org.parlstaff.casework.lifecycle.Lifecycle#decide} and {@link org.parlstaff.casework.log.CaseLog#replay} alone; they are immutable and safe to
 * share between threads.
 */
public final class CaseRecord implements JsonForm {

    /** The id of the authority that an enquirer gives by asking for themselves. */
    public static final String OWN_AUTHORITY = "self";

    private final CaseFacts facts;

    /** Takes facts that nobody changes any more. */
    private CaseRecord(CaseFacts facts) {
        this.facts = facts;
    }

    /** {@return the id of the case} */
    public String id() {
        return facts.id;
    }

    /** {@return who must handle it} */
    public Tier tier() {
        return facts.tier;
    }

    /** {@return how soon it must be worked on} */
    public Priority priority() {
        return facts.priority;
    }

    /** {@return who may see it} */
    public Sensitivity sensitivity() {
        return facts.sensitivity;
    }

    /** {@return what it is about} */
    public Category category() {
        return facts.category;
    }

    /**
     * Returns what the case was about at the end of a day.
     *
     * @param day the day
     * @return the category, as it was first thought for a day before the case was logged
     */
    public Category categoryOn(LocalDate day) {
        Category category = facts.subjects.get(0).category();
        for (CaseFacts.Subject subject : facts.subjects) {
            if (!subject.from().isAfter(day)) {
                category = subject.category();
            }
        }
        return category;
    }

    /** {@return how it came in} */
    public Channel channel() {
        return facts.channel;
    }

    /** {@return its id in the system it was brought over from, if it was} */
    public Optional<String> importedAs() {
        return facts.importedAs;
    }

    /** {@return the day it arrived; of merged cases the earliest} */
    public LocalDate receivedOn() {
        return facts.receivedOn;
    }

    /** {@return the id of who asked, until it is erased} */
    public Optional<String> enquirer() {
        return facts.enquirer;
    }

    /** {@return the id of whom the data is about, until it is erased} */
    public Optional<String> dataSubject() {
        return facts.dataSubject;
    }

    /** {@return representatives, opposing and third parties} */
    public List<Party> parties() {
        return facts.parties;
    }

    /** {@return the ids of the areas the enquirer's address lies in, empty until verified} */
    public List<String> areas() {
        return facts.areas;
    }

    /** {@return the other Member with whom it was agreed that this office acts} */
    public Optional<String> agreedWith() {
        return facts.agreedWith;
    }

    /** {@return who works on it} */
    public Optional<String> assignee() {
        return facts.assignee;
    }

    /** {@return the enquiries to bodies, oldest first} */
    public List<Enquiry> enquiries() {
        return facts.enquiries;
    }

    /** {@return what a higher tier must handle} */
    public Set<Concern> concerns() {
        return facts.concerns;
    }

    /** {@return when and why its tier changed, oldest first} */
    public List<TierChange> tierChanges() {
        return facts.tierChanges;
    }

    /** {@return the causes of a raised tier that have had their effect or were settled, each once} */
    public List<String> settledCauses() {
        return facts.settledCauses;
    }

    /** {@return the statutory limits known to run on the matter} */
    public List<TimeLimit> timeLimits() {
        return facts.timeLimits;
    }

    /** {@return the deadlines that were recorded as missed, each once, oldest first} */
    public List<MissedDeadline> missedDeadlines() {
        return facts.missedDeadlines;
    }

    /**
     * Says whether a deadline was recorded as missed.
     *
     * @param deadline which, such as {@code acknowledge} or {@code enquiry:e-1}
     * @return whether it was
     */
    public boolean hasMissed(String deadline) {
        return missedDeadlines().stream().anyMatch(missed -> missed.deadline().equals(deadline));
    }

    /** {@return the legal holds that stop its erasure} */
    public List<LegalHold> legalHolds() {
        return facts.legalHolds;
    }

    /** {@return the rights requests that are open} */
    public List<RightsRequest> rightsRequests() {
        return facts.rightsRequests;
    }

    /** {@return whether a request to erase it was granted, so that retention need not end first} */
    public boolean erasureGranted() {
        return facts.erasureGranted;
    }

    /** {@return the granted requests for which its data is kept and not used} */
    public List<RightsRequest> restrictions() {
        return facts.restrictions;
    }

    /** {@return the day to which retention was extended} */
    public Optional<LocalDate> retainUntil() {
        int extensions = facts.extensions.size();
        return extensions == 0 ? Optional.empty() : Optional.of(facts.extensions.get(extensions - 1));
    }

    /** {@return the day the enquirer was first told anything} */
    public Optional<LocalDate> acknowledgedOn() {
        return facts.acknowledgedOn;
    }

    /** {@return the day of the first substantive action: an enquiry, advice or a decision} */
    public Optional<LocalDate> actedOn() {
        return facts.actedOn;
    }

    /** {@return whether work started before checks were complete} */
    public boolean startedUrgently() {
        return facts.startedUrgently;
    }

    /** {@return how it ended or is proposed to end} */
    public Optional<Outcome> outcome() {
        return facts.outcome;
    }

    /** {@return why it was declined, if it was} */
    public Optional<DeclineReason> declined() {
        return facts.declined;
    }

    /** {@return the ids of those the enquirer was signposted to} */
    public List<String> signposts() {
        return facts.signposts;
    }

    /** {@return the case this one was merged into} */
    public Optional<String> mergedInto() {
        return facts.mergedInto;
    }

    /** {@return the ids of linked cases} */
    public List<String> links() {
        return facts.links;
    }

    /** {@return the ids of the merged cases that this one has taken in} */
    public List<String> absorbed() {
        return facts.absorbed;
    }

    /** {@return whether a reply came after it was closed, and no note or re-opening has followed it} */
    public boolean lateReply() {
        return facts.lateReply;
    }

    /** {@return where it stands} */
    public Status status() {
        return facts.status;
    }

    /** {@return what the case waits for, in a state where the enquirer or the calendar moves next} */
    public Optional<Waiting> waiting() {
        return facts.waiting;
    }

    /** {@return every change of status, oldest first, beginning with {@code RECEIVED}} */
    public List<Move> moves() {
        return facts.moves;
    }

    /** {@return when its last entry was recorded, views left aside} */
    public OffsetDateTime lastEntryAt() {
        return facts.lastEntryAt;
    }

    /** {@return the day of its last entry, views left aside} */
    public LocalDate lastEntryOn() {
        return lastEntryAt().toLocalDate();
    }

    /** {@return the day it was last closed or merged, if it is closed, merged or erased} */
    public Optional<LocalDate> closedOn() {
        if (status().isLive()) {
            return Optional.empty();
        }
        for (int i = moves().size() - 1; i >= 0; i--) {
            Move move = moves().get(i);
            if (move.to() == Status.CLOSED || move.to() == Status.MERGED) {
                return Optional.of(move.at().toLocalDate());
            }
        }
        return Optional.empty();
    }

    /** {@return the day it entered its present status} */
    public LocalDate since() {
        return moves().get(moves().size() - 1).at().toLocalDate();
    }

    /** {@return how often it was re-opened} */
    public int reopenings() {
        int count = 0;
        for (int i = 1; i < moves().size(); i++) {
            if (moves().get(i - 1).to() == Status.CLOSED && moves().get(i).to() == Status.OPEN) {
                count++;
            }
        }
        return count;
    }

    /**
     * Finds an enquiry.
     *
     * @param enquiryId the id of the enquiry within this case
     * @return the enquiry, if there is one
     */
    public Optional<Enquiry> findEnquiry(String enquiryId) {
        return facts.findEnquiry(enquiryId);
    }

    /**
     * Returns the bodies that the case was put to, as far as that was logged by a day: what is entered later changes nothing.
     *
     * @param day the last day that counts
     * @return the ids of the bodies, in the order they were first written to
     */
    public List<String> bodiesAskedBy(LocalDate day) {
        return facts.asked.stream()
                .filter(asked -> !asked.on().isAfter(day))
                .map(CaseFacts.Asked::body)
                .toList();
    }

    /** {@return the enquiries that bodies still owe an answer to} */
    public List<Enquiry> outstandingEnquiries() {
        return enquiries().stream().filter(Enquiry::isOutstanding).toList();
    }

    /** {@return whether a body still owes an answer} */
    public boolean isAnswerAwaited() {
        return facts.isAnswerAwaited();
    }

    /**
     * Returns leave to act, in force or not: the enquirer's own first, then those that were granted.
     *
     * <p>Who asks for themselves gives leave by asking, until they withdraw it.
     *
     * @return the authorities, none once the case is erased
     */
    public List<Authority> authorities() {
        return facts.authorities();
    }

    /**
     * Says whether the leave that the enquirer gave by asking is in force, which is quicker to say than to spell out.
     *
     * @param day the day
     * @return whether the enquirer asks for themselves and has not taken that back
     */
    public boolean hasOwnAuthorityOn(LocalDate day) {
        return facts.isAskedForOneself()
                && !day.isBefore(receivedOn())
                && facts.ownWithdrawnOn.map(day::isBefore).orElse(true);
    }

    /**
     * Returns the authorities in force on a day.
     *
     * @param day the day
     * @return the authorities, in the order they were given
     */
    public List<Authority> authoritiesOn(LocalDate day) {
        return authorities().stream()
                .filter(authority ->
                        authority.holdsOn(day) && dataSubject().equals(Optional.of(authority.dataSubject())))
                .toList();
    }

    /**
     * Returns a request to pass on personal data about this case, as its enquirer asks for.
     *
     * @param recipient the id of the body or person it would go to
     * @param fields the names of the fields to be passed on
     * @return the request, without a condition for protected data
     * @throws IllegalStateException if the case is erased
     */
    public DisclosureRequest disclosureTo(String recipient, String... fields) {
        if (enquirer().isEmpty() || dataSubject().isEmpty()) {
            throw new IllegalStateException("case must not be erased: " + id());
        }
        return DisclosureRequest.builder()
                .recipient(recipient)
                .purpose(Purpose.CASEWORK)
                .topic(category().code())
                .dataSubject(dataSubject().get())
                .requestedBy(enquirer().get())
                .addFields(fields)
                .build();
    }

    /**
     * Returns the clock of the case: it runs while the office moves next, is paused while someone else does, stops when
     * the case is closed or merged, and begins a new cycle when it is re-opened.
     *
     * @return the clock
     */
    public ServiceClock clock() {
        List<ServiceClock.Mark> marks = new ArrayList<>();
        marks.add(new ServiceClock.Mark(receivedOn(), ServiceClock.Mark.Kind.START));
        Status before = Status.RECEIVED;
        for (Move move : moves()) {
            ServiceClock.Mark.Kind kind = markKind(before, move.to());
            if (kind != null) {
                marks.add(new ServiceClock.Mark(move.at().toLocalDate(), kind));
            }
            before = move.to();
        }
        return ServiceClock.of(marks);
    }

    private static ServiceClock.Mark.@Nullable Kind markKind(Status from, Status to) {
        if (from.isLive() && !to.isLive()) {
            return ServiceClock.Mark.Kind.STOP;
        }
        if (!from.isLive()) {
            return to.isLive() ? ServiceClock.Mark.Kind.REOPEN : null;
        }
        if (from.isOfficeMove() == to.isOfficeMove()) {
            return null;
        }
        return to.isOfficeMove() ? ServiceClock.Mark.Kind.RESUME : ServiceClock.Mark.Kind.PAUSE;
    }

    /**
     * Returns the calendar days since the case arrived.
     *
     * @param day the day asked about
     * @return the days from arrival to closing, or to the day asked about while it is not closed
     */
    public long age(LocalDate day) {
        LocalDate end = closedOn().filter(day::isAfter).orElse(day);
        return ChronoUnit.DAYS.between(receivedOn(), end);
    }

    /**
     * The record after an entry; lifecycle and log come here by {@link org.parlstaff.casework.fold.Fold}.
     *
     * @throws IllegalArgumentException if the entry does not fit the record before it
     */
    static CaseRecord folded(@Nullable CaseRecord before, LogEntry entry) {
        return before == null ? opened(entry) : before.after(entry);
    }

    /** {@return what {@link #toJson} writes} */
    @Override
    public Object json() {
        return JsonFile.parsed(toJson());
    }

    /** {@return this record as a case desk shows it; none is ever read from such a text, past the guards} */
    public String toJson() {
        return CaseJson.write(this);
    }

    /** This record after an entry of the same case. */
    CaseRecord after(LogEntry entry) {
        if (!entry.caseId().equals(id())) {
            throw new IllegalArgumentException("entry must be of case " + id() + ": " + entry.caseId());
        }
        if (entry.event() instanceof CustodyEvent.View) {
            return this; // to look at a case is no work on it
        }
        return new CaseRecord(facts.after(entry));
    }

    /** The record that a first entry makes. */
    static CaseRecord opened(LogEntry entry) {
        if (!(entry.event() instanceof IntakeEvent.Log log)) {
            throw new IllegalArgumentException(
                    "a case must begin with log: " + entry.event().kind().id());
        }
        return new CaseRecord(new CaseFacts(log, entry));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseRecord that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    /** {@return the facts, in the order of {@code CaseFacts}, which hold no personal text} */
    @Override
    public String toString() {
        return "CaseRecord" + facts;
    }

    /**
     * A change of status.
     *
     * @param to the new status
     * @param at when
     */
    public record Move(Status to, OffsetDateTime at) {}

    /**
     * What a case waits for: an answer, the end of a hold, or the end of the come-back window.
     *
     * @param since the day it began
     * @param until the last day, or the day a hold ends
     * @param reminders the days the enquirer was reminded
     */
    public record Waiting(LocalDate since, LocalDate until, List<LocalDate> reminders) {

        /**
         * Creates a wait.
         *
         * @param since the day it began
         * @param until the last day, or the day a hold ends
         * @param reminders the days the enquirer was reminded
         */
        public Waiting {
            reminders = List.copyOf(reminders);
        }

        /** {@return the day of the last reminder, or of the question if there was none} */
        public LocalDate lastAsked() {
            return reminders.isEmpty() ? since : reminders.get(reminders.size() - 1);
        }
    }

    /**
     * A change of tier.
     *
     * @param to the new tier
     * @param cause the cause, such as {@code overdue-member:e-1}; {@code lowered} if the tier was, {@code erased} once the
     *     case is
     * @param on the day
     * @param automatic whether a rule did it, not a person
     */
    public record TierChange(Tier to, String cause, LocalDate on, boolean automatic) {}

    /**
     * A statutory limit that runs on the matter.
     *
     * @param limit which, such as {@code psow}
     * @param lastDay the last day to go to the ombudsman
     */
    public record TimeLimit(String limit, LocalDate lastDay) {

        /**
         * Creates a limit.
         *
         * @param limit which, such as {@code psow}
         * @param lastDay the last day to go to the ombudsman
         * @throws IllegalArgumentException if the limit is not a plain id
         */
        public TimeLimit {
            Ids.id(limit, "limit");
            requireNonNull(lastDay, "lastDay");
        }

        /** {@return the cause it is for a senior caseworker when it is near, and then the one it is for the Member} */
        public List<String> causes() {
            return List.of("limit-senior:" + limit, "limit-member:" + limit);
        }
    }

    /**
     * A deadline that was recorded as missed.
     *
     * @param deadline which, such as {@code acknowledge} or {@code enquiry:e-1}
     * @param dueOn the day it was due
     * @param tier who handled the case when it was missed
     */
    public record MissedDeadline(String deadline, LocalDate dueOn, Tier tier) {}

    /**
     * A legal hold, which stops erasure.
     *
     * @param id the id within the case
     * @param reason the digest of the reason
     * @param from the day it was placed
     * @param reviewOn the day it is reviewed
     */
    public record LegalHold(String id, TextDigest reason, LocalDate from, LocalDate reviewOn) {}

    /**
     * A rights request that is open.
     *
     * @param id the id within the case
     * @param right which right
     * @param receivedOn the day it arrived
     * @param dueOn the day the answer is due
     */
    public record RightsRequest(String id, Right right, LocalDate receivedOn, LocalDate dueOn) {}
}
