package org.parlstaff.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.CaseRecord.LegalHold;
import org.parlstaff.casework.CaseRecord.MissedDeadline;
import org.parlstaff.casework.CaseRecord.Move;
import org.parlstaff.casework.CaseRecord.RightsRequest;
import org.parlstaff.casework.CaseRecord.TierChange;
import org.parlstaff.casework.CaseRecord.TimeLimit;
import org.parlstaff.casework.CaseRecord.Waiting;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DataCategory;

/**
 * The facts of a case while an entry changes them: a copy for the next record, which nobody else holds yet.
 *
 * <p>What each means is said in {@link CaseRecord}, which holds them unchanged. Their lists and sets are never added to,
 * only replaced, so that copies share them.
 */
final class CaseFacts implements Cloneable {

    final String id;
    final Channel channel;
    /** Its id in the system it was brought over from. */
    final Optional<String> importedAs;

    Category category;
    /** What it was about, and from which day, oldest first. */
    List<Subject> subjects;

    Tier tier = Tier.CASEWORKER;
    Priority priority;
    Sensitivity sensitivity;
    LocalDate receivedOn;
    Optional<String> enquirer;
    Optional<String> dataSubject;
    List<Party> parties;
    List<String> areas = List.of();
    Optional<String> agreedWith = Optional.empty();
    Optional<String> assignee = Optional.empty();
    List<Authority> granted = List.of();
    Optional<LocalDate> ownWithdrawnOn = Optional.empty();
    List<Enquiry> enquiries = List.of();
    /** The enquiries that were answered, as they stood before. */
    List<Enquiry> unanswered = List.of();
    /** The bodies it was put to, each with the day that was first logged, which nothing later changes. */
    List<Asked> asked = List.of();

    Set<Concern> concerns = Set.of();
    List<TierChange> tierChanges = List.of();
    List<String> settledCauses = List.of();
    List<TimeLimit> timeLimits = List.of();
    List<MissedDeadline> missedDeadlines = List.of();
    List<LegalHold> legalHolds = List.of();
    List<RightsRequest> rightsRequests = List.of();
    boolean erasureGranted;
    /** The granted requests by which its use is restricted. */
    List<RightsRequest> restrictions = List.of();
    /** The days to which retention was extended, one after the other. */
    List<LocalDate> extensions = List.of();

    Optional<LocalDate> acknowledgedOn = Optional.empty();
    Optional<LocalDate> actedOn = Optional.empty();
    boolean startedUrgently;
    Optional<Outcome> outcome = Optional.empty();
    Optional<DeclineReason> declined = Optional.empty();
    List<String> signposts = List.of();
    Optional<String> mergedInto = Optional.empty();
    List<String> links = List.of();
    List<String> absorbed = List.of();
    /** What merged cases brought, and how this one stood before it took that in. */
    List<Absorption> absorptions = List.of();

    boolean lateReply;
    Status status;
    Optional<Waiting> waiting = Optional.empty();
    List<Move> moves;
    OffsetDateTime lastEntryAt;

    /** What a merged case brought, and the facts of this one before. */
    record Absorption(ClosingEvent.Absorb event, CaseFacts before) {

        /** What came with the merged case and not otherwise goes; what is higher or stricter since then stays. */
        void undo(CaseFacts facts) {
            facts.absorbed = Effects.without(facts.absorbed, event.merged()::equals);
            facts.absorptions = Effects.without(facts.absorptions, this::equals);
            Set<String> enquiries = event.enquiries().stream()
                    .map(enquiry -> event.merged() + ":" + enquiry.id())
                    .collect(Collectors.toSet());
            facts.enquiries = Effects.without(facts.enquiries, enquiry -> enquiries.contains(enquiry.id()));
            Set<String> authorities = event.authorities().stream()
                    .filter(authority -> !before.granted.contains(authority))
                    .map(Authority::id)
                    .collect(Collectors.toSet());
            facts.granted = Effects.without(facts.granted, authority -> authorities.contains(authority.id()));
            facts.parties = Effects.without(
                    facts.parties, party -> event.parties().contains(party) && !before.parties.contains(party));
            facts.timeLimits = limits(facts);
            Set<Concern> concerns = EnumSet.noneOf(Concern.class);
            concerns.addAll(Effects.without(
                    List.copyOf(facts.concerns),
                    concern -> event.concerns().contains(concern) && !before.concerns.contains(concern)));
            facts.concerns = Collections.unmodifiableSet(concerns);
            if (facts.ownWithdrawnOn.isPresent() && facts.ownWithdrawnOn.equals(ownWithdrawnOn())) {
                facts.ownWithdrawnOn = before.ownWithdrawnOn;
            }
            facts.acknowledgedOn = parted(facts.acknowledgedOn, event.acknowledgedOn(), before.acknowledgedOn);
            facts.actedOn = parted(facts.actedOn, event.actedOn(), before.actedOn);
            facts.receivedOn = facts.receivedOn.equals(event.receivedOn()) ? before.receivedOn : facts.receivedOn;
            for (CaseFacts.Absorption other : facts.absorptions) {
                facts.receivedOn =
                        Effects.earlier(facts.receivedOn, other.event().receivedOn());
                facts.acknowledgedOn =
                        Effects.earliest(facts.acknowledgedOn, other.event().acknowledgedOn());
                facts.actedOn = Effects.earliest(facts.actedOn, other.event().actedOn());
            }
        }

        private static Optional<LocalDate> parted(
                Optional<LocalDate> now, Optional<LocalDate> came, Optional<LocalDate> before) {
            return came.isPresent() && now.equals(came) ? before : now;
        }

        private List<TimeLimit> limits(CaseFacts facts) {
            List<TimeLimit> limits = new ArrayList<>();
            for (TimeLimit limit : facts.timeLimits) {
                if (event.timeLimits().contains(limit)) {
                    before.timeLimits.stream()
                            .filter(own -> own.limit().equals(limit.limit()))
                            .forEach(limits::add);
                } else {
                    limits.add(limit);
                }
            }
            return List.copyOf(limits);
        }

        private Optional<LocalDate> ownWithdrawnOn() {
            return event.authorities().stream()
                    .filter(authority -> authority.id().equals(CaseRecord.OWN_AUTHORITY))
                    .flatMap(authority -> authority.withdrawnOn().stream())
                    .findFirst();
        }
    }

    /** A body that was written to, and the day on which that was first logged. */
    record Asked(String body, LocalDate on) {}

    /** The facts of a case that is logged. */
    CaseFacts(IntakeEvent.Log log, LogEntry entry) {
        id = entry.caseId();
        channel = log.channel();
        importedAs = log.imported().map(IntakeEvent.Imported::as);
        acknowledgedOn = log.imported().flatMap(IntakeEvent.Imported::acknowledgedOn);
        actedOn = log.imported().flatMap(IntakeEvent.Imported::actedOn);
        category = log.category();
        subjects = List.of(new Subject(log.category(), entry.day()));
        priority = log.priority();
        sensitivity = log.sensitivity();
        receivedOn = log.receivedOn();
        enquirer = Optional.of(log.enquirer());
        dataSubject = log.dataSubject().equals(log.enquirer()) ? enquirer : Optional.of(log.dataSubject());
        parties = log.parties();
        status = entry.to();
        moves = List.of(new Move(entry.to(), entry.at()));
        lastEntryAt = entry.at();
    }

    @Override
    public CaseFacts clone() {
        try {
            return (CaseFacts) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** The facts after an entry, whose effect still sees the status before it. */
    CaseFacts after(LogEntry entry) {
        CaseFacts next = clone();
        if (entry.to() != status) {
            next.waiting = Optional.empty();
            next.moves = plus(moves, new Move(entry.to(), entry.at()));
        }
        entry.event().kind().effect(next, entry);
        next.status = entry.to();
        next.lastEntryAt = entry.at();
        return next;
    }

    boolean hasEnquiry(String enquiryId) {
        return findEnquiry(enquiryId).isPresent();
    }

    Optional<Enquiry> findEnquiry(String enquiryId) {
        for (Enquiry enquiry : enquiries) {
            if (enquiry.id().equals(enquiryId)) {
                return Optional.of(enquiry);
            }
        }
        return Optional.empty();
    }

    boolean isAnswerAwaited() {
        for (Enquiry enquiry : enquiries) {
            if (enquiry.isOutstanding()) {
                return true;
            }
        }
        return false;
    }

    void asked(String body, LocalDate on) {
        for (Asked earlier : asked) {
            if (earlier.body().equals(body)) {
                return;
            }
        }
        asked = plus(asked, new Asked(body, on));
    }

    void changeEnquiry(String enquiryId, UnaryOperator<Enquiry> change) {
        if (!hasEnquiry(enquiryId)) {
            throw new IllegalArgumentException("enquiry must be known: " + enquiryId);
        }
        List<Enquiry> changed = new ArrayList<>(enquiries);
        changed.replaceAll(enquiry -> enquiry.id().equals(enquiryId) ? change.apply(enquiry) : enquiry);
        enquiries = List.copyOf(changed);
    }

    static <T> List<T> plus(List<T> list, T added) {
        if (list.isEmpty()) {
            return List.of(added);
        }
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(added);
        return List.copyOf(longer);
    }

    /** Leave to act, in force or not: the enquirer's own first. */
    List<Authority> authorities() {
        if (!isAskedForOneself()) {
            return granted;
        }
        Authority own = Authority.builder()
                .id(CaseRecord.OWN_AUTHORITY)
                .kind(Authority.Kind.SELF)
                .dataSubject(enquirer.get())
                .holder(enquirer.get())
                .addBody(Authority.ANY)
                .addTopic(Authority.ANY)
                .addData(DataCategory.values())
                .from(receivedOn)
                .withdrawnOn(ownWithdrawnOn)
                .build();
        if (granted.isEmpty()) {
            return List.of(own);
        }
        List<Authority> all = new ArrayList<>();
        all.add(own);
        all.addAll(granted);
        return List.copyOf(all);
    }

    boolean isAskedForOneself() {
        return enquirer.isPresent() && enquirer.equals(dataSubject);
    }

    /** What a case is about, and the day from which it was thought so. */
    record Subject(Category category, LocalDate from) {}

    /** Every fact, in the order above. */
    List<Object> all() {
        return Arrays.asList(
                id,
                channel,
                importedAs,
                category,
                subjects,
                tier,
                priority,
                sensitivity,
                receivedOn,
                enquirer,
                dataSubject,
                parties,
                areas,
                agreedWith,
                assignee,
                granted,
                ownWithdrawnOn,
                enquiries,
                unanswered,
                asked,
                concerns,
                tierChanges,
                settledCauses,
                timeLimits,
                missedDeadlines,
                legalHolds,
                rightsRequests,
                erasureGranted,
                restrictions,
                extensions,
                acknowledgedOn,
                actedOn,
                startedUrgently,
                outcome,
                declined,
                signposts,
                mergedInto,
                links,
                absorbed,
                absorptions,
                lateReply,
                status,
                waiting,
                moves,
                lastEntryAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseFacts that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
