package org.parlstaff.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.clock.ServiceClock;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DataCategory;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.Purpose;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * What an office knows of a case: the fold of its log, such as a housing case that awaits the council's answer.
 *
 * <p>A record holds ids, codes, days and digests, never personal text. Status, tier, authority and clocks are separate
 * axes. What depends on the day (overdue, age, what is owed next) is asked for, never stored. Records are made by
 * {@link Lifecycle#open}, {@link Lifecycle#decide} and {@link CaseLog#replay} alone; they are immutable and safe to
 * share between threads.
 */
@Value.Immutable
public abstract sealed class CaseRecord permits ImmutableCaseRecord {

    /** The id of the authority that an enquirer gives by asking for themselves. */
    public static final String OWN_AUTHORITY = "self";

    CaseRecord() {}

    /** {@return the id of the case} */
    public abstract String id();

    /** {@return where it stands} */
    public abstract Status status();

    /** {@return who must handle it} */
    public abstract Tier tier();

    /** {@return how soon it must be worked on} */
    public abstract Priority priority();

    /** {@return who may see it} */
    public abstract Sensitivity sensitivity();

    /** {@return what it is about} */
    public abstract Category category();

    /** {@return how it came in} */
    public abstract Channel channel();

    /** {@return the day it arrived; of merged cases the earliest} */
    public abstract LocalDate receivedOn();

    /** {@return the id of who asked, until it is erased} */
    public abstract Optional<String> enquirer();

    /** {@return the id of whom the data is about, until it is erased} */
    public abstract Optional<String> dataSubject();

    /** {@return representatives, opposing and third parties} */
    public abstract List<Party> parties();

    /** {@return the ids of the areas the enquirer's address lies in, empty until verified} */
    public abstract List<String> areas();

    /** {@return the other Member with whom it was agreed that this office acts} */
    public abstract Optional<String> agreedWith();

    /** {@return who works on it} */
    public abstract Optional<String> assignee();

    /** Leave to act that someone gave, beside the enquirer's own. */
    abstract List<Authority> granted();

    /** The day the enquirer took back the leave given by asking. */
    abstract Optional<LocalDate> ownWithdrawnOn();

    /** {@return the enquiries to bodies, oldest first} */
    public abstract List<Enquiry> enquiries();

    /** {@return what the case waits for, in a state where the enquirer or the calendar moves next} */
    public abstract Optional<Waiting> waiting();

    /** {@return what a higher tier must handle} */
    public abstract Set<Concern> concerns();

    /** {@return when and why its tier changed, oldest first} */
    public abstract List<TierChange> tierChanges();

    /** {@return the causes of a raised tier that have had their effect or were settled, each once} */
    public abstract List<String> settledCauses();

    /** {@return the statutory limits known to run on the matter} */
    public abstract List<TimeLimit> timeLimits();

    /** {@return the deadlines that were recorded as missed, each once, oldest first} */
    public abstract List<MissedDeadline> missedDeadlines();

    /** {@return the legal holds that stop its erasure} */
    public abstract List<LegalHold> legalHolds();

    /** {@return the rights requests that are open} */
    public abstract List<RightsRequest> rightsRequests();

    /** {@return whether a request to erase it was granted, so that retention need not end first} */
    public abstract boolean erasureGranted();

    /** {@return the day to which retention was extended} */
    public abstract Optional<LocalDate> retainUntil();

    /** {@return the day the enquirer was first told anything} */
    public abstract Optional<LocalDate> acknowledgedOn();

    /** {@return the day of the first substantive action: an enquiry, advice or a decision} */
    public abstract Optional<LocalDate> actedOn();

    /** {@return whether work started before checks were complete} */
    public abstract boolean startedUrgently();

    /** {@return how it ended or is proposed to end} */
    public abstract Optional<Outcome> outcome();

    /** {@return why it was declined, if it was} */
    public abstract Optional<DeclineReason> declined();

    /** {@return the ids of those the enquirer was signposted to} */
    public abstract List<String> signposts();

    /** {@return the case this one was merged into} */
    public abstract Optional<String> mergedInto();

    /** {@return the ids of linked cases} */
    public abstract List<String> links();

    /** {@return the ids of the merged cases that this one has taken in} */
    public abstract List<String> absorbed();

    /** {@return whether a reply came after it was closed, and no note or re-opening has followed it} */
    public abstract boolean lateReply();

    /** {@return every change of status, oldest first, beginning with {@code RECEIVED}} */
    public abstract List<Move> moves();

    /** {@return when its last entry was recorded, views left aside} */
    public abstract OffsetDateTime lastEntryAt();

    /** {@return the day of its last entry, views left aside} */
    public final LocalDate lastEntryOn() {
        return lastEntryAt().toLocalDate();
    }

    /** {@return the day it was last closed or merged, if it is closed, merged or erased} */
    public final Optional<LocalDate> closedOn() {
        if (status().isLive()) {
            return Optional.empty();
        }
        return last(move -> move.to() == Status.CLOSED || move.to() == Status.MERGED);
    }

    /** {@return the day it entered its present status} */
    public final LocalDate since() {
        return moves().get(moves().size() - 1).at().toLocalDate();
    }

    /** {@return how often it was re-opened} */
    public final int reopenings() {
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
    public final Optional<Enquiry> findEnquiry(String enquiryId) {
        for (Enquiry enquiry : enquiries()) {
            if (enquiry.id().equals(enquiryId)) {
                return Optional.of(enquiry);
            }
        }
        return Optional.empty();
    }

    /** {@return the enquiries that bodies still owe an answer to} */
    public final List<Enquiry> outstandingEnquiries() {
        List<Enquiry> outstanding = new ArrayList<>();
        for (Enquiry enquiry : enquiries()) {
            if (enquiry.isOutstanding()) {
                outstanding.add(enquiry);
            }
        }
        return List.copyOf(outstanding);
    }

    /**
     * Returns leave to act, in force or not: the enquirer's own first, then those that were granted.
     *
     * <p>Who asks for themselves gives leave by asking, until they withdraw it.
     *
     * @return the authorities, none once the case is erased
     */
    public final List<Authority> authorities() {
        if (!isAskedForOneself()) {
            return granted();
        }
        Authority own = Authority.builder()
                .id(OWN_AUTHORITY)
                .kind(Authority.Kind.SELF)
                .dataSubject(enquirer().get())
                .holder(enquirer().get())
                .addBody(Authority.ANY)
                .addTopic(Authority.ANY)
                .addData(DataCategory.values())
                .from(receivedOn())
                .withdrawnOn(ownWithdrawnOn())
                .build();
        if (granted().isEmpty()) {
            return List.of(own);
        }
        List<Authority> all = new ArrayList<>(granted().size() + 1);
        all.add(own);
        all.addAll(granted());
        return List.copyOf(all);
    }

    private boolean isAskedForOneself() {
        return enquirer().isPresent() && enquirer().equals(dataSubject());
    }

    /** Whether the leave that the enquirer gave by asking is in force, which is quicker to say than to spell out. */
    final boolean hasOwnAuthorityOn(LocalDate day) {
        return isAskedForOneself()
                && !day.isBefore(receivedOn())
                && ownWithdrawnOn().map(day::isBefore).orElse(true);
    }

    /**
     * Returns the authorities in force on a day.
     *
     * @param day the day
     * @return the authorities, in the order they were given
     */
    public final List<Authority> authoritiesOn(LocalDate day) {
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
    public final DisclosureRequest disclosureTo(String recipient, String... fields) {
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
    public final ServiceClock clock() {
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
    public final long age(LocalDate day) {
        LocalDate end = closedOn().filter(day::isAfter).orElse(day);
        return ChronoUnit.DAYS.between(receivedOn(), end);
    }

    /**
     * Returns this record after an entry.
     *
     * @param entry the entry, which must be of this case
     * @return the record after it
     * @throws IllegalArgumentException if the entry does not fit this record
     */
    public final CaseRecord after(LogEntry entry) {
        if (!entry.caseId().equals(id())) {
            throw new IllegalArgumentException("entry must be of case " + id() + ": " + entry.caseId());
        }
        if (entry.event() instanceof CaseEvent.View) {
            return this; // to look at a case is no work on it
        }
        boolean moves = entry.to() != status();
        CaseRecord before = moves ? copy().withWaiting(Optional.empty()) : this;
        ImmutableCaseRecord next = entry.event().kind().effect(before, entry).copy();
        if (moves) {
            next = next.withStatus(entry.to()).withMoves(plus(moves(), new Move(entry.to(), entry.at())));
        }
        return next.withLastEntryAt(entry.at());
    }

    /** The record that a first entry makes. */
    static CaseRecord opened(LogEntry entry) {
        if (!(entry.event() instanceof CaseEvent.Log log)) {
            throw new IllegalArgumentException(
                    "a case must begin with log: " + entry.event().kind().id());
        }
        return ImmutableCaseRecord.builder()
                .id(entry.caseId())
                .status(entry.to())
                .tier(Tier.CASEWORKER)
                .priority(log.priority())
                .sensitivity(log.sensitivity())
                .category(log.category())
                .channel(log.channel())
                .receivedOn(log.receivedOn())
                .enquirer(log.enquirer())
                .dataSubject(log.dataSubject())
                .parties(log.parties())
                .startedUrgently(false)
                .lateReply(false)
                .erasureGranted(false)
                .addMove(new Move(entry.to(), entry.at()))
                .lastEntryAt(entry.at())
                .build();
    }

    final ImmutableCaseRecord copy() {
        return (ImmutableCaseRecord) this;
    }

    final ImmutableCaseRecord withEnquiryChanged(String enquiryId, UnaryOperator<Enquiry> change) {
        List<Enquiry> changed = new ArrayList<>(enquiries().size());
        boolean found = false;
        for (Enquiry enquiry : enquiries()) {
            boolean meant = enquiry.id().equals(enquiryId);
            found |= meant;
            changed.add(meant ? change.apply(enquiry) : enquiry);
        }
        if (!found) {
            throw new IllegalArgumentException("enquiry must be known: " + enquiryId);
        }
        return copy().withEnquiries(changed);
    }

    private Optional<LocalDate> last(Predicate<Move> wanted) {
        for (int i = moves().size() - 1; i >= 0; i--) {
            if (wanted.test(moves().get(i))) {
                return Optional.of(moves().get(i).at().toLocalDate());
            }
        }
        return Optional.empty();
    }

    static <T> List<T> plus(List<T> list, T added) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(added);
        return longer;
    }

    static List<String> union(List<String> one, Stream<String> other) {
        return Stream.concat(one.stream(), other).distinct().sorted().toList();
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
     * @param cause the cause, unique among automatic raises of a case
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
    public record TimeLimit(String limit, LocalDate lastDay) {}

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
    public record RightsRequest(String id, CaseEvent.Right right, LocalDate receivedOn, LocalDate dueOn) {}
}
