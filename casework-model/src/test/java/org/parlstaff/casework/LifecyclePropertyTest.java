package org.parlstaff.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parlstaff.casework.clock.Deadline;
import org.parlstaff.casework.privacy.DisclosureRequest;

/** Random histories, legal and illegal: whatever is tried, these hold. */
class LifecyclePropertyTest {

    private static final List<Actor> ACTORS =
            List.of(Office.CASEWORKER, Office.SENIOR, Office.MEMBER, Office.DATA_LEAD, Actor.CLOCK);

    /** An attempt: some days later someone tries something. */
    record Attempt(EventKind kind, int daysLater, int actor) {}

    /** A life as it was lived: every accepted step, and the entries logged. */
    record Life(CaseRecord last, List<LogEntry> entries, List<CaseRecord> states) {}

    @Property(tries = 300)
    void live_equals_replay_through_the_written_log(@ForAll("histories") List<Attempt> history) throws IOException {
        Life life = live(history);
        String log = CaseLog.write(life.entries(), LogHead.START).text();

        LogAnswer.Sound sound = CaseLog.replay(new ByteArrayInputStream(log.getBytes(UTF_8)), "log")
                .orElseThrow();

        assertThat(sound.caseload().find("c-1")).contains(life.last());
    }

    @Property(tries = 300)
    void a_caseload_of_a_day_is_that_of_the_log_cut_after_it(
            @ForAll("histories") List<Attempt> history, @ForAll("days") int days) throws IOException {
        Life life = live(history);
        LocalDate day = Office.DAY.plusDays(days);
        List<LogEntry> cut = life.entries().stream()
                .filter(entry -> !entry.day().isAfter(day))
                .toList();
        String whole = CaseLog.write(life.entries(), LogHead.START).text();

        LogAnswer.Sound asOf = CaseLog.replay(new ByteArrayInputStream(whole.getBytes(UTF_8)), "log", day)
                .orElseThrow();

        assertThat(List.copyOf(asOf.caseload().records()))
                .isEqualTo(List.copyOf(Caseload.asOf(cut, day).records()));
    }

    @Property(tries = 300)
    void a_step_moves_as_its_row_says_and_a_refusal_has_a_reason(@ForAll("histories") List<Attempt> history) {
        CaseRecord record = Office.received();
        LocalDate day = Office.DAY;
        for (Attempt attempt : history) {
            day = day.plusDays(attempt.daysLater());
            Optional<Row> row = Lifecycle.standard().findRow(attempt.kind(), record.status());
            Decision decision = attempt(record, attempt, day);
            if (decision instanceof Decision.Accepted accepted) {
                Actor actor = ACTORS.get(attempt.actor());
                assertThat(row.orElseThrow().roles()).contains(actor.role());
                assertThat(accepted.next().status()).isEqualTo(row.orElseThrow().to());
                record = accepted.next();
            } else {
                assertThat(((Decision.Refused) decision).reasons()).isNotEmpty();
                assertThat(row.isEmpty())
                        .isEqualTo(((Decision.Refused) decision)
                                .reasons()
                                .get(0)
                                .code()
                                .equals("case.step.not-in-lifecycle"));
            }
        }
    }

    @Property(tries = 300)
    void a_closed_case_refuses_work(@ForAll("histories") List<Attempt> history) {
        for (CaseRecord record : live(history).states()) {
            assertThat(record.status().isLive()
                            || record.outstandingEnquiries().isEmpty()
                            || record.mergedInto().isPresent())
                    .isTrue();
            if (!record.status().isLive()) {
                for (EventKind work : List.of(
                        EventKind.SEND_ENQUIRY,
                        EventKind.CHASE,
                        EventKind.ASK_CONSTITUENT,
                        EventKind.PROPOSE_CLOSURE)) {
                    assertThat(Lifecycle.standard().findRow(work, record.status()))
                            .isEmpty();
                }
            }
        }
    }

    @Property(tries = 300)
    void withdrawn_authority_blocks_the_next_disclosure(@ForAll("histories") List<Attempt> history) {
        for (CaseRecord record : live(history).states()) {
            LocalDate day = record.lastEntryOn();
            boolean mayGoOut = Lifecycle.standard()
                    .findRow(EventKind.SEND_COPY, record.status())
                    .isPresent();
            if (mayGoOut && record.authoritiesOn(day).isEmpty()) {
                DisclosureRequest request = record.disclosureTo("council", "name");
                Decision decision = Lifecycle.standard()
                        .decide(
                                record,
                                new CaseEvent.SendCopy(request),
                                Office.MEMBER,
                                Office.policy(),
                                Office.at(day));
                assertThat(decision.isAccepted()).isFalse();
            }
        }
    }

    @Property(tries = 300)
    void rules_raise_once_for_a_cause_and_never_lower(@ForAll("histories") List<Attempt> history) {
        Life life = live(history);
        Map<Tier, List<String>> causes = new EnumMap<>(Tier.class);
        Tier before = Tier.CASEWORKER;
        for (CaseRecord.TierChange change : life.last().tierChanges()) {
            if (change.automatic()) {
                assertThat(change.to()).isGreaterThan(before);
                assertThat(causes.values()).noneMatch(earlier -> earlier.contains(change.cause()));
                causes.computeIfAbsent(change.to(), tier -> new ArrayList<>()).add(change.cause());
            }
            before = change.to();
        }
        for (CaseRecord record : life.states()) {
            assertThat(
                            record.status().isLive()
                                    ? Escalations.due(record, Office.policy(), record.lastEntryOn())
                                    : List.of())
                    .isEmpty();
        }
    }

    @Property(tries = 300)
    void the_first_action_is_due_by_the_clock_of_the_case(@ForAll("histories") List<Attempt> history) {
        for (CaseRecord record : live(history).states()) {
            for (Obligation owed : Office.policy().obligationsOn(record, record.lastEntryOn())) {
                if (owed.kind() == ObligationKind.ACT) {
                    assertThat(record.clock()
                                    .due(
                                            Deadline.workingDaysAfter(
                                                    Office.policy().actWithin()),
                                            record.lastEntryOn(),
                                            Office.policy().calendar())
                                    .orElseThrow()
                                    .day())
                            .isEqualTo(owed.dueOn());
                }
            }
        }
    }

    @Property(tries = 300)
    void an_erased_record_names_nobody(@ForAll("histories") List<Attempt> history) {
        Life life = live(history);
        Decision erased = Lifecycle.standard()
                .decide(
                        life.last(),
                        new CaseEvent.Erase(life.last().mergedInto()),
                        Actor.CLOCK,
                        Office.policy(),
                        Office.at(life.last().lastEntryOn().plusYears(1).plusDays(200)));
        if (erased instanceof Decision.Accepted accepted) {
            assertThat(accepted.next().toString())
                    .doesNotContain("p-1")
                    .doesNotContain("p-2")
                    .doesNotContain("p-9");
        }
        assertThat(erased.isAccepted() && life.last().status().isLive()).isFalse();
    }

    @Property(tries = 300)
    void the_clock_can_always_do_what_it_is_told_it_can(@ForAll("histories") List<Attempt> history) {
        CaseRecord record = live(history).last();
        LocalDate day = record.lastEntryOn().plusDays(45);
        for (CaseEvent event : Lifecycle.standard().clockEvents(record, Office.policy(), Office.at(day))) {
            assertThat(Lifecycle.standard()
                            .decide(record, event, Actor.CLOCK, Office.policy(), Office.at(day))
                            .isAccepted())
                    .isTrue();
        }
    }

    @Provide
    Arbitrary<List<Attempt>> histories() {
        Arbitrary<EventKind> any = Arbitraries.of(EventKind.values()).filter(kind -> kind != EventKind.LOG);
        Arbitrary<EventKind> usual = Arbitraries.of(
                EventKind.VERIFY,
                EventKind.ASSIGN,
                EventKind.ACCEPT,
                EventKind.SEND_ENQUIRY,
                EventKind.REPLY_RECEIVED,
                EventKind.CHASE,
                EventKind.ASK_CONSTITUENT,
                EventKind.PROPOSE_CLOSURE,
                EventKind.CONFIRM_CLOSURE,
                EventKind.REOPEN,
                EventKind.WITHDRAW_AUTHORITY,
                EventKind.GRANT_AUTHORITY,
                EventKind.SET_PRIORITY,
                EventKind.RAISE_CONCERN,
                EventKind.DEESCALATE);
        Arbitrary<EventKind> kinds =
                Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, any), net.jqwik.api.Tuple.of(2, usual));
        return Combinators.combine(kinds, Arbitraries.of(0, 0, 0, 1, 5, 20), Arbitraries.of(0, 1, 1, 2, 3, 4))
                .as(Attempt::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 120);
    }

    private static Life live(List<Attempt> history) {
        Decision.Accepted step = Lifecycle.standard()
                .open("c-1", Office.log("p-1", "p-1"), Office.CASEWORKER, Office.policy(), Office.at(Office.DAY))
                .orElseThrow();
        List<LogEntry> entries = new ArrayList<>(step.entries());
        List<CaseRecord> states = new ArrayList<>();
        CaseRecord record = step.next();
        LocalDate day = Office.DAY;
        for (Attempt attempt : history) {
            day = day.plusDays(attempt.daysLater());
            if (attempt(record, attempt, day) instanceof Decision.Accepted accepted) {
                entries.addAll(accepted.entries());
                record = accepted.next();
                states.add(record);
            }
        }
        return new Life(record, entries, states);
    }

    private static Decision attempt(CaseRecord record, Attempt attempt, LocalDate day) {
        return Lifecycle.standard()
                .decide(
                        record,
                        event(record, attempt.kind(), day),
                        ACTORS.get(attempt.actor()),
                        Office.policy(),
                        Office.at(day));
    }

    /** An event that often fits, so that histories go far, and often does not. */
    private static CaseEvent event(CaseRecord record, EventKind kind, LocalDate day) {
        CaseRecord known = record.enquirer().isPresent() ? record : Office.received();
        String next = "e-" + (record.enquiries().size() + 1);
        String last = "e-" + Math.max(1, record.enquiries().size());
        return switch (kind) {
            case SEND_ENQUIRY ->
                new CaseEvent.SendEnquiry(
                        next,
                        "council",
                        Office.DIGEST,
                        day.plusDays(14),
                        false,
                        known.disclosureTo("council", "name"),
                        Optional.empty());
            case REPLY_RECEIVED -> new CaseEvent.ReplyReceived(last, Office.DIGEST);
            case CHASE -> new CaseEvent.Chase(last, known.disclosureTo("council", "name"));
            case HOLDING_REPLY -> new CaseEvent.HoldingReply(last, day.plusDays(10));
            case END_ENQUIRY -> new CaseEvent.EndEnquiry(last, Enquiry.Status.CANCELLED, Office.DIGEST);
            case DRAFT_ENQUIRY -> new CaseEvent.DraftEnquiry(next, "dwp", Office.DIGEST);
            case PROPOSE_CLOSURE -> Scenario.proposeClosure(day);
            case REQUEST_VERIFICATION -> Scenario.requestVerification(day);
            case SET_PRIORITY -> new CaseEvent.SetPriority(Priority.IMMEDIATE);
            case GRANT_AUTHORITY ->
                new CaseEvent.GrantAuthority(
                        Scenario.written("a-" + record.authorities().size(), "p-1".equals(next) ? "p-2" : "p-3", day));
            case WITHDRAW_AUTHORITY ->
                new CaseEvent.WithdrawAuthority(
                        record.authorities().isEmpty()
                                ? "self"
                                : record.authorities()
                                        .get(record.authorities().size() - 1)
                                        .id());
            case DEESCALATE ->
                new CaseEvent.Deescalate(
                        Tier.CASEWORKER,
                        Office.DIGEST,
                        List.copyOf(
                                Escalations.causes(record, Office.policy(), day).keySet()));
            case MISS_DEADLINE ->
                Obligations.missed(record, Office.policy(), day).stream()
                        .findFirst()
                        .map(missed -> new CaseEvent.MissDeadline(missed.deadline(), missed.dueOn()))
                        .orElse(new CaseEvent.MissDeadline("acknowledge", day));
            case ESCALATE ->
                Escalations.due(record, Office.policy(), day).stream()
                        .findFirst()
                        .orElse(new CaseEvent.Escalate(Tier.SENIOR_CASEWORKER, "complex"));
            default -> {
                Row row = Lifecycle.standard().rows().stream()
                        .filter(candidate -> candidate.event() == kind)
                        .findFirst()
                        .orElseThrow();
                yield SAMPLES.computeIfAbsent(
                        kind,
                        sample -> Scenario.of(sample, row.from().orElseThrow()).event());
            }
        };
    }

    private static final Map<EventKind, CaseEvent> SAMPLES = new EnumMap<>(EventKind.class);
}
