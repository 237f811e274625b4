package org.parlstaff.casework.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.WaitingEvent;
import org.parlstaff.casework.fold.Fold;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.DueDays;
import org.parlstaff.casework.office.Escalations;
import org.parlstaff.casework.office.Obligation;
import org.parlstaff.casework.office.ObligationKind;
import org.parlstaff.casework.office.OfficePolicy;

/**
 * The life of a case as one table of rows, event and status to status, each with guards and roles.
 *
 * <p>The table that decides is the table that is verified and drawn. There is no silent no-op: an event is accepted with
 * all that follows from it, or refused with every reason. An office may {@linkplain #without narrow} the standard table
 * or {@linkplain #with widen} it and {@linkplain #withGuard add guards}, and should then {@link #verify} it. Its logs are
 * {@linkplain org.parlstaff.casework.log.CaseLog#replay(java.io.InputStream, String, Lifecycle) replayed} by the same table. Lifecycles are immutable and safe to share
 * between threads.
 */
public final class Lifecycle {

    private static final Lifecycle STANDARD = new Lifecycle(Rows.standard());

    private final List<Row> rows;
    private final Map<EventKind, Row> opening;
    private final Map<Status, Map<EventKind, Row>> index;
    private final Set<EventKind> ambiguous;

    private Lifecycle(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.opening = new EnumMap<>(EventKind.class);
        this.index = new EnumMap<>(Status.class);
        this.ambiguous = EnumSet.noneOf(EventKind.class);
        for (Status status : Status.values()) {
            index.put(status, new EnumMap<>(EventKind.class));
        }
        for (Row row : this.rows) {
            if (from(row.from()).put(row.event(), row) != null) {
                ambiguous.add(row.event());
            }
        }
    }

    private Map<EventKind, Row> from(Optional<Status> status) {
        return status.map(this::from).orElse(opening);
    }

    private Map<EventKind, Row> from(Status status) {
        return requireNonNull(index.get(status), "every status has its rows");
    }

    /** {@return the standard lifecycle: ten states, from a case's arrival to its erasure} */
    public static Lifecycle standard() {
        return STANDARD;
    }

    static Lifecycle of(List<Row> rows) {
        return new Lifecycle(rows);
    }

    /** {@return the rows, in the order of the table} */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Finds the row by which an event would lead on from a status.
     *
     * @param event the kind of event
     * @param from the status
     * @return the row, if there is one
     */
    public Optional<Row> findRow(EventKind event, Status from) {
        return Optional.ofNullable(from(from).get(event));
    }

    /** {@return the row by which a case is opened, if this lifecycle opens any} */
    public Optional<Row> findOpening() {
        return Optional.ofNullable(opening.get(EventKind.LOG));
    }

    /**
     * Returns a lifecycle in which an event may happen in one state more.
     *
     * <p>A row of the standard table says what its event needs: take it from there and
     * {@linkplain Row#comingFrom begin it elsewhere}. What an event does to a record and what stops it for the sake of those
     * whom the case concerns stays as it is.
     *
     * @param row the row to add
     * @return the wider lifecycle
     * @throws IllegalArgumentException if there is a row for that event and status already, if the event leads elsewhere in
     *     the standard table, if a guard is missing that it has there in every row, or if the case would be erased already
     */
    public Lifecycle with(Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(row);
        List<Reason> faults = new TableCheck(more).rowFaults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("row must fit the table: "
                    + String.join(
                            " ",
                            faults.stream().map(fault -> fault.text(Locale.UK)).toList()));
        }
        return new Lifecycle(more);
    }

    /**
     * Returns a lifecycle without an event, or without it in some states.
     *
     * @param event the kind of event to leave out
     * @param from the states in which to leave it out; all of them if none is given
     * @return the narrower lifecycle
     * @throws IllegalArgumentException if there is no such row
     */
    public Lifecycle without(EventKind event, Status... from) {
        requireNonNull(event, "event");
        Set<Status> states = EnumSet.noneOf(Status.class);
        states.addAll(Arrays.asList(from));
        return new Lifecycle(changed(
                row -> row.event() == event
                        && (states.isEmpty() || row.from().map(states::contains).orElse(false)),
                event,
                row -> Optional.empty()));
    }

    /**
     * Returns a lifecycle in which an event needs one thing more, in every state.
     *
     * @param event the kind of event
     * @param guard what it needs
     * @return the narrower lifecycle
     * @throws IllegalArgumentException if there is no such row
     */
    public Lifecycle withGuard(EventKind event, Guard guard) {
        requireNonNull(guard, "guard");
        return new Lifecycle(changed(row -> row.event() == event, event, row -> {
            List<Guard> guards = new ArrayList<>(row.guards());
            guards.add(guard);
            return Optional.of(new Row(row.event(), row.from(), row.to(), guards, row.roles()));
        }));
    }

    /**
     * Logs a new case.
     *
     * @param caseId the id of the case, which the office has not used before
     * @param log what came in
     * @param actor who logs it
     * @param policy the policy of the office
     * @param moment when, at the offset of the office
     * @return accepted with the first record, or refused with every reason
     * @throws IllegalArgumentException if the id is not a plain id
     */
    public Decision open(String caseId, IntakeEvent.Log log, Actor actor, OfficePolicy policy, OffsetDateTime moment) {
        Row row = opening.get(EventKind.LOG);
        if (row == null) {
            return new Decision.Refused(
                    List.of(Reason.of("case.step.not-in-lifecycle", EventKind.LOG, Status.RECEIVED)));
        }
        LogEntry entry = new LogEntry(caseId, moment, actor.id(), actor.role(), row.to(), log);
        CaseRecord opened = Fold.after(null, entry);
        List<Reason> reasons = reasons(row, new Situation(opened, actor, policy, entry.at()), log);
        return reasons.isEmpty() ? accepted(opened, entry, policy) : new Decision.Refused(reasons);
    }

    /**
     * Decides whether an event may happen on a case.
     *
     * <p>A refusal gives every reason, with one exception: where the table has no such step from the status of the case,
     * that is the only one. Only what counts working days needs the calendar of the office: where that is too short, a
     * guard that would have to count says so, and an obligation that cannot be dated gives way to that of loading another
     * calendar.
     *
     * @param record the case as it stands
     * @param event what is to happen
     * @param actor who does it
     * @param policy the policy of the office
     * @param moment when, at the offset of the office
     * @return accepted with the next record, audit entries and obligations, or refused with every unmet guard
     */
    public Decision decide(
            CaseRecord record, CaseEvent event, Actor actor, OfficePolicy policy, OffsetDateTime moment) {
        EventKind kind = event.kind();
        Row row = from(record.status()).get(kind);
        if (row == null) {
            return new Decision.Refused(List.of(Reason.of("case.step.not-in-lifecycle", kind, record.status())));
        }
        LogEntry entry = new LogEntry(record.id(), moment, actor.id(), actor.role(), row.to(), event);
        List<Reason> reasons = reasons(row, new Situation(record, actor, policy, entry.at()), event);
        if (!reasons.isEmpty()) {
            return new Decision.Refused(reasons);
        }
        return accepted(Fold.after(record, entry), entry, policy);
    }

    /**
     * Decides whether a case may be merged into another, for both of them at once.
     *
     * <p>The entries of both are to be appended together, and only if neither case has changed since: so no half of a merge
     * stands alone, and two cases are never merged into each other. What an older log or a crash left half done is found by
     * {@link Caseload#unabsorbed} and finished by {@link ClosingEvent.Absorb#from(CaseRecord)}.
     *
     * @param record the case that ends
     * @param survivor the case that goes on
     * @param actor who merges them
     * @param policy the policy of the office
     * @param moment when, at the offset of the office
     * @return accepted with what follows for both, or refused with every reason against either
     */
    public MergeDecision merge(
            CaseRecord record, CaseRecord survivor, Actor actor, OfficePolicy policy, OffsetDateTime moment) {
        Decision ends = decide(record, ClosingEvent.Merge.into(survivor), actor, policy, moment);
        Decision goesOn = decide(survivor, ClosingEvent.Absorb.from(record, survivor.id()), actor, policy, moment);
        if (ends instanceof Decision.Accepted merged && goesOn instanceof Decision.Accepted absorbed) {
            return new MergeDecision.Accepted(
                    new Decision.Accepted(
                            merged.next(),
                            merged.entries(),
                            policy.obligationsOn(merged.next(), merged.next().lastEntryOn())),
                    absorbed);
        }
        return both(ends, goesOn);
    }

    /**
     * Decides whether a merge may be taken back, for both cases at once: what the merged case brought goes back to it, with
     * what has become of its enquiries since.
     *
     * <p>The entries of both are to be appended together, and only if neither case has changed since.
     *
     * @param record the merged case
     * @param survivor the case it was merged into
     * @param actor who parts them
     * @param policy the policy of the office
     * @param moment when, at the offset of the office
     * @return accepted with what follows for both, or refused with every reason against either
     */
    public MergeDecision unmerge(
            CaseRecord record, CaseRecord survivor, Actor actor, OfficePolicy policy, OffsetDateTime moment) {
        return both(
                decide(record, ClosingEvent.Unmerge.from(record, survivor).givenBack(), actor, policy, moment),
                decide(survivor, new ClosingEvent.GiveBack(record.id()), actor, policy, moment));
    }

    private static MergeDecision both(Decision merged, Decision survivor) {
        if (merged instanceof Decision.Accepted one && survivor instanceof Decision.Accepted other) {
            return new MergeDecision.Accepted(one, other);
        }
        Set<Reason> reasons = new LinkedHashSet<>();
        for (Decision decision : List.of(merged, survivor)) {
            if (decision instanceof Decision.Refused refused) {
                reasons.addAll(refused.reasons());
            }
        }
        return new MergeDecision.Refused(List.copyOf(reasons));
    }

    /**
     * Decides one event on each of many cases, such as that all cases of somebody who leaves are given to a colleague.
     *
     * @param records the cases
     * @param event what is to happen on each
     * @param actor who does it
     * @param policy the policy of the office
     * @param moment when, at the offset of the office
     * @return the decision on each case by its id, in the order given; some may be refused and others not
     */
    public Map<String, Decision> decideEach(
            Iterable<CaseRecord> records, CaseEvent event, Actor actor, OfficePolicy policy, OffsetDateTime moment) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        for (CaseRecord record : records) {
            decisions.put(record.id(), decide(record, event, actor, policy, moment));
        }
        return Collections.unmodifiableMap(decisions);
    }

    /**
     * Says what an actor may do on a case now, and what is missing for the rest.
     *
     * @param record the case as it stands
     * @param actor who asks
     * @param policy the policy of the office
     * @param moment when, at the offset of the office
     * @return every row of the case's status, in the order of the table
     */
    public List<Option> options(CaseRecord record, Actor actor, OfficePolicy policy, OffsetDateTime moment) {
        Situation situation = new Situation(record, actor, policy, moment);
        List<Option> options = new ArrayList<>();
        for (Row row : rows) {
            if (row.from().equals(Optional.of(record.status()))) {
                List<String> asks = row.guards().stream()
                        .filter(Guard::needsEvent)
                        .map(Guard::code)
                        .distinct()
                        .toList();
                options.add(new Option(row.event(), row.to(), reasons(row, situation, null), asks));
            }
        }
        return options;
    }

    /**
     * Returns what the clock may do on a case now: end holds, lapse, close and escalate, and record missed deadlines.
     *
     * <p>A job puts one event after the other to {@link #decide} with {@link Actor#CLOCK}, each on the record that the one
     * before led to. What follows by rule from an event, such as an escalation, is in its decision and not in this list.
     * Erasure is not in it either: it is an obligation, which a person looks at first.
     *
     * @param record the case as it stands
     * @param policy the policy of the office
     * @param moment when, at the offset of the office
     * @return the events, each of which is accepted after those before it; after the last the clock may do nothing
     */
    public List<CaseEvent> clockEvents(CaseRecord record, OfficePolicy policy, OffsetDateTime moment) {
        List<CaseEvent> events = new ArrayList<>();
        Optional<ByClock> next = nextByClock(record, policy, moment);
        while (next.isPresent()) {
            events.add(next.get().event());
            next = nextByClock(next.get().then(), policy, moment);
        }
        return events;
    }

    /** An event of the clock and the case after it. */
    private record ByClock(CaseEvent event, CaseRecord then) {}

    private Optional<ByClock> nextByClock(CaseRecord record, OfficePolicy policy, OffsetDateTime moment) {
        for (CaseEvent event : clockMay(record, policy, moment.toLocalDate())) {
            if (decide(record, event, Actor.CLOCK, policy, moment) instanceof Decision.Accepted accepted) {
                return Optional.of(new ByClock(event, accepted.next()));
            }
        }
        return Optional.empty();
    }

    private static List<CaseEvent> clockMay(CaseRecord record, OfficePolicy policy, LocalDate day) {
        List<CaseEvent> events = new ArrayList<>();
        events.addAll(DueDays.moved(record, policy));
        policy.missedOn(record, day)
                .forEach(missed -> events.add(new HandlingEvent.MissDeadline(missed.deadline(), missed.dueOn())));
        events.addAll(Escalations.due(record, policy, day));
        events.add(new WaitingEvent.HoldExpired());
        events.add(new IntakeEvent.VerificationLapsed());
        policy.calendar()
                .findAfter(day, policy.comeBackWindow())
                .ifPresent(last -> events.add(new ClosingEvent.ConstituentSilent(last)));
        events.add(new ClosingEvent.ConfirmClosure(false));
        return events;
    }

    /**
     * Checks the table: every state can be reached and left, and nobody is idle.
     *
     * @return every fault: an ambiguous row, one that leads elsewhere or lacks a guard, an unreachable state, a state from which a case can never be erased, a live
     *     state that cannot close by normal work or that only the clock can leave, a role that can do nothing
     */
    public List<Reason> verify() {
        return new TableCheck(rows).faults();
    }

    /**
     * Draws the rows that change the status, with guards and roles, for Mermaid.
     *
     * @return a state diagram
     */
    public String toMermaid() {
        return Diagrams.mermaid(rows);
    }

    /**
     * Draws the rows that change the status, with guards and roles, for PlantUML.
     *
     * @return a state diagram
     */
    public String toPlantUml() {
        return Diagrams.plantUml(rows);
    }

    /**
     * Draws the rows that change the status, with guards and roles, for Graphviz.
     *
     * @return a directed graph
     */
    public String toDot() {
        return Diagrams.dot(rows);
    }

    /**
     * Writes the whole table, with the rows that keep the status, as Markdown.
     *
     * @return a table
     */
    public String toMarkdown() {
        return Diagrams.markdown(rows);
    }

    private Decision accepted(CaseRecord next, LogEntry entry, OfficePolicy policy) {
        Row raise = from(next.status()).get(EventKind.ESCALATE);
        List<HandlingEvent.Escalate> escalations =
                raise != null && raise.roles().contains(Role.CLOCK)
                        ? Escalations.due(next, policy, entry.day())
                        : List.of();
        if (escalations.isEmpty()) {
            return new Decision.Accepted(next, List.of(entry), owed(entry, next, policy));
        }
        List<LogEntry> entries = new ArrayList<>();
        entries.add(entry);
        CaseRecord reached = next;
        for (HandlingEvent.Escalate escalate : escalations) {
            LogEntry raised =
                    new LogEntry(next.id(), entry.at(), Actor.CLOCK.id(), Role.CLOCK, next.status(), escalate);
            entries.add(raised);
            reached = Fold.after(reached, raised);
        }
        return new Decision.Accepted(reached, entries, owed(entry, reached, policy));
    }

    /** What is owed after an entry: of a merge also that the survivor takes the case in. */
    private static List<Obligation> owed(LogEntry entry, CaseRecord record, OfficePolicy policy) {
        List<Obligation> owed = policy.obligationsOn(record, record.lastEntryOn());
        if (entry.event() instanceof ClosingEvent.Merge merge) {
            owed = new ArrayList<>(owed);
            owed.add(0, new Obligation(ObligationKind.ABSORB, record.lastEntryOn(), merge.survivor()));
        }
        return owed;
    }

    /** Every reason against a row; without an event those alone that stand whatever the event's data. */
    private List<Reason> reasons(Row row, Situation situation, @Nullable CaseEvent event) {
        List<Reason> reasons = List.of();
        if (ambiguous.contains(row.event())) {
            reasons = joined(reasons, List.of(Reason.of("case.step.ambiguous", row.event())));
        }
        if (!row.roles().contains(situation.actor().role())) {
            reasons = joined(
                    reasons,
                    List.of(Reason.of(
                            "case.guard.role-not-allowed", situation.actor().role(), row.event())));
        }
        reasons = joined(reasons, CommonGuards.ON_STAFF.check(situation));
        reasons = joined(reasons, CommonGuards.CLEARED.check(situation));
        reasons = joined(reasons, CommonGuards.IN_ORDER.check(situation));
        for (Guard guard : row.guards()) {
            reasons = joined(reasons, event == null ? guard.check(situation) : guard.check(situation, event));
        }
        return reasons;
    }

    /** Both lists in one, without a new list where one of them is empty. */
    private static List<Reason> joined(List<Reason> some, List<Reason> more) {
        if (more.isEmpty()) {
            return some;
        }
        if (some.isEmpty()) {
            return more;
        }
        List<Reason> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** {@return how many rows it has, for how many kinds of event} */
    @Override
    public String toString() {
        return "lifecycle of " + rows.size() + " rows for "
                + rows.stream().map(Row::event).distinct().count() + " kinds of event";
    }

    private List<Row> changed(Predicate<Row> meant, EventKind event, Function<Row, Optional<Row>> change) {
        List<Row> kept = new ArrayList<>();
        boolean found = false;
        for (Row row : rows) {
            if (meant.test(row)) {
                found = true;
                change.apply(row).ifPresent(kept::add);
            } else {
                kept.add(row);
            }
        }
        if (!found) {
            throw new IllegalArgumentException("lifecycle must have the row: " + event.id());
        }
        return kept;
    }
}
