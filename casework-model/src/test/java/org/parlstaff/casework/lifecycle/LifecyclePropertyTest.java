package org.parlstaff.casework.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.Tier;
import org.parlstaff.casework.clock.Deadline;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.CaseTexts;
import org.parlstaff.casework.log.LogAnswer;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.log.PersonalText;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.Escalations;
import org.parlstaff.casework.office.Obligation;
import org.parlstaff.casework.office.ObligationKind;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.Purpose;
import org.parlstaff.casework.privacy.RetentionPolicy;
import org.parlstaff.casework.privacy.RetentionRule;
import org.parlstaff.casework.report.AgeBands;
import org.parlstaff.casework.report.BodyPerformance;
import org.parlstaff.casework.report.CaseloadReport;
import org.parlstaff.casework.report.DataDuties;
import org.parlstaff.casework.report.Flow;
import org.parlstaff.casework.report.Outcomes;
import org.parlstaff.casework.report.Pattern;
import org.parlstaff.casework.report.PublicSummary;
import org.parlstaff.casework.report.StatusTimes;
import org.parlstaff.casework.report.Timeliness;

/** Random histories, legal and illegal: whatever is tried, these hold. */
class LifecyclePropertyTest {

    private static final List<Actor> ACTORS =
            List.of(Office.CASEWORKER, Office.SENIOR, Office.MEMBER, Office.DATA_LEAD, Actor.CLOCK);

    private static final OfficePolicy SHORT_RETENTION = Office.policyBuilder()
            .retention(RetentionPolicy.of(
                    List.of(RetentionRule.of(RetentionRule.Kind.AFTER_CLOSURE, Period.ofYears(1))),
                    RetentionPolicy.Choice.LATEST,
                    4))
            .build();

    /** An attempt: some days later someone tries something, mostly a step that the table has from where the case stands. */
    record Attempt(int pick, boolean anything, int daysLater, int actor) {

        EventKind kind(CaseRecord record) {
            List<EventKind> kinds = Lifecycle.standard().rows().stream()
                    .filter(row ->
                            anything ? row.from().isPresent() : row.from().equals(Optional.of(record.status())))
                    .map(Row::event)
                    .toList();
            return kinds.isEmpty() ? EventKind.NOTE : kinds.get(pick % kinds.size());
        }
    }

    /** An accepted step. */
    record Step(CaseRecord before, CaseEvent event, CaseRecord after) {}

    /** A life as it was lived: every accepted step, and the entries logged. */
    record Life(CaseRecord last, List<LogEntry> entries, List<Step> steps) {

        List<CaseRecord> states() {
            return steps.stream().map(Step::after).toList();
        }
    }

    @Property(tries = 300)
    void live_equals_replay_through_the_written_log(@ForAll("histories") List<Attempt> history) throws IOException {
        Life life = live(history);
        String log = CaseLog.write(life.entries(), LogHead.START).text();

        LogAnswer.Sound sound = CaseLog.replay(in(log), "log").orElseThrow();

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

        LogAnswer.Sound asOf = CaseLog.replay(in(whole), "log", day).orElseThrow();

        String text = CaseLog.write(cut, LogHead.START).text();
        LogAnswer.Sound ofCut = CaseLog.replay(in(text), "log", day).orElseThrow();

        assertThat(whole).startsWith(text);
        assertThat(List.copyOf(asOf.caseload().records()))
                .isEqualTo(List.copyOf(ofCut.caseload().records()));
        assertThat(reports(asOf.caseload())).isEqualTo(reports(ofCut.caseload()));
        Statistics.label("cut").collect(cut.size() < life.entries().size());
        Statistics.label("cut").coverage(coverage -> coverage.check(true).count(n -> n > 50));
    }

    @Property(tries = 100)
    void a_log_of_what_was_decided_would_be_decided_so_again(@ForAll("histories") List<Attempt> history)
            throws IOException {
        String log = CaseLog.write(live(history).entries(), LogHead.START).text();

        assertThat(CaseLog.redecide(in(log), "log", Lifecycle.standard(), day -> Office.policy()))
                .isEmpty();
    }

    @Property(tries = 300)
    void a_report_on_a_period_that_is_over_never_changes(
            @ForAll("histories") List<Attempt> history, @ForAll("days") int days) {
        Life life = live(history);
        LocalDate end = Office.DAY.plusDays(days + 1L);
        Caseload then = Caseload.asOf(life.entries(), end.minusDays(1));
        Caseload later = Caseload.asOf(life.entries(), end.plusYears(3));

        assertThat(Flow.of(later, Office.DAY, end)).isEqualTo(Flow.of(then, Office.DAY, end));
        assertThat(PublicSummary.of(later, Office.DAY, end, 3)).isEqualTo(PublicSummary.of(then, Office.DAY, end, 3));
    }

    private static List<Object> reports(Caseload caseload) {
        OfficePolicy policy = Office.policy();
        LocalDate end = caseload.day().plusDays(1);
        return List.of(
                CaseloadReport.of(caseload),
                Flow.of(caseload, Office.DAY, end),
                AgeBands.of(caseload, List.of(5, 20), policy.calendar()),
                StatusTimes.of(caseload, Office.DAY, policy.calendar()),
                Timeliness.of(caseload, Office.DAY, policy),
                BodyPerformance.of(caseload, Office.DAY, policy.calendar()),
                Outcomes.of(caseload, Office.DAY),
                Pattern.find(caseload, caseload.day().minusWeeks(1), 4, 1, 0.99),
                PublicSummary.of(caseload, Office.DAY, end, 3),
                DataDuties.of(caseload, policy),
                policy.queueOf(caseload));
    }

    @Property(tries = 300)
    void a_step_moves_as_its_row_says_and_a_refusal_has_a_reason(@ForAll("histories") List<Attempt> history) {
        CaseRecord record = Office.received();
        LocalDate day = Office.DAY;
        for (Attempt attempt : history) {
            day = day.plusDays(attempt.daysLater());
            EventKind kind = attempt.kind(record);
            Optional<Row> row = Lifecycle.standard().findRow(kind, record.status());
            Decision decision = attempt(record, attempt, day);
            if (decision instanceof Decision.Accepted accepted) {
                Actor actor = ACTORS.get(attempt.actor());
                assertThat(Lifecycle.standard().options(record, actor, Office.policy(), Office.at(day)))
                        .filteredOn(option -> option.event() == kind)
                        .singleElement()
                        .satisfies(option -> assertThat(option.missing()).isEmpty());
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

    /** What may still happen to a case that is not live; everything else is work. */
    private static final Set<EventKind> NO_WORK = EnumSet.of(
            EventKind.VERIFY,
            EventKind.REPLY_RECEIVED,
            EventKind.REOPEN,
            EventKind.EXTEND_RETENTION,
            EventKind.ERASE,
            EventKind.LINK,
            EventKind.GRANT_AUTHORITY,
            EventKind.WITHDRAW_AUTHORITY,
            EventKind.NOTE,
            EventKind.SEND_COPY,
            EventKind.VIEW,
            EventKind.PLACE_HOLD,
            EventKind.LIFT_HOLD,
            EventKind.RECEIVE_RIGHTS_REQUEST,
            EventKind.EXTEND_RIGHTS_REQUEST,
            EventKind.UNMERGE,
            EventKind.RESTART_RIGHTS_REQUEST,
            EventKind.LIFT_RESTRICTION,
            EventKind.MOVE_DEADLINE,
            EventKind.GIVE_BACK,
            EventKind.SET_TIME_LIMIT,
            EventKind.RETRACT,
            EventKind.CORRECT_ENQUIRER,
            EventKind.FINISH_RIGHTS_REQUEST);

    /** What makes a case that ended live again. */
    private static final Set<EventKind> BEGINS_AGAIN = EnumSet.of(EventKind.REOPEN, EventKind.UNMERGE);

    private static List<CaseRecord.TierChange> added(Step step) {
        List<CaseRecord.TierChange> all = step.after().tierChanges();
        return all.subList(step.before().tierChanges().size(), all.size());
    }

    @Property(tries = 300)
    void a_closed_case_refuses_work(@ForAll("histories") List<Attempt> history) {
        for (Step step : live(history).steps()) {
            Status status = step.before().status();
            Statistics.label("accepted when").collect(status);
            if (status == Status.CLOSED) {
                assertThat(step.before().outstandingEnquiries()).isEmpty();
                assertThat(step.before().waiting()).isEmpty();
            }
            if (!status.isLive()) {
                assertThat(NO_WORK).contains(step.event().kind());
                if (step.after().status().isLive()) { // what is lived on may be raised at once, by a rule alone
                    assertThat(BEGINS_AGAIN).contains(step.event().kind());
                    assertThat(added(step)).allMatch(CaseRecord.TierChange::automatic);
                } else {
                    assertThat(added(step)).isEmpty();
                }
                assertThat(step.after().assignee()).isEqualTo(step.before().assignee());
            }
            assertThat(status).isNotEqualTo(Status.ERASED);
        }
        Statistics.label("accepted when")
                .coverage(coverage -> coverage.check(Status.CLOSED).count(n -> n > 50));
    }

    /** Who held an authority may be given a copy before it is withdrawn and not at the same moment after. */
    @Property(tries = 300)
    void withdrawn_authority_blocks_the_next_disclosure(@ForAll("histories") List<Attempt> history) {
        for (Step step : live(history).steps()) {
            if (!(step.event() instanceof HandlingEvent.WithdrawAuthority withdrawn)
                    || step.before().status() == Status.MERGED) {
                continue;
            }
            Authority authority = step.before().authorities().stream()
                    .filter(one -> one.id().equals(withdrawn.authority()))
                    .findFirst()
                    .orElseThrow();
            LocalDate day = step.after().lastEntryOn();
            boolean another = step.after().authoritiesOn(day).stream()
                    .anyMatch(one ->
                            !one.id().equals(authority.id()) && one.holder().equals(authority.holder()));
            boolean before = isCopySent(step.before(), authority.holder(), day);
            boolean after = isCopySent(step.after(), authority.holder(), day);
            Statistics.label("withdrawn").collect(before, after);
            assertThat(after).isEqualTo(before && another);
        }
        Statistics.label("withdrawn")
                .coverage(coverage -> coverage.check(true, false).count(n -> n > 10));
    }

    private static boolean isCopySent(CaseRecord record, String holder, LocalDate day) {
        DisclosureRequest request = DisclosureRequest.builder()
                .recipient("council")
                .purpose(Purpose.CASEWORK)
                .topic(record.category().code())
                .dataSubject("p-1")
                .requestedBy(holder)
                .addField("name")
                .build();
        return Lifecycle.standard()
                .decide(record, new CustodyEvent.SendCopy(request), Office.MEMBER, Office.policy(), Office.at(day))
                .isAccepted();
    }

    @Property(tries = 300)
    void rules_raise_once_for_a_cause_and_never_lower(@ForAll("histories") List<Attempt> history) {
        Life life = live(history);
        Map<String, Integer> raised = new HashMap<>();
        Tier before = Tier.CASEWORKER;
        for (CaseRecord.TierChange change : life.last().tierChanges()) {
            if (change.automatic()) {
                assertThat(change.to()).isGreaterThan(before);
                raised.merge(change.cause(), 1, Integer::sum);
            }
            before = change.to();
        }
        raised.remove("erased"); // what stands in the place of every cause of an erased case
        raised.forEach((cause, times) -> assertThat(times).isLessThanOrEqualTo(timesArisen(life, cause)));
        for (CaseRecord record : life.states()) {
            assertThat(
                            record.status().isLive()
                                    ? Escalations.due(record, Office.policy(), record.lastEntryOn())
                                    : List.of())
                    .isEmpty();
        }
    }

    /** A concern, a priority and a limit are causes as often as they are stated, any other cause is one once. */
    private static int timesArisen(Life life, String cause) {
        Map<String, EventKind> stated = Map.of(
                "concern", EventKind.RAISE_CONCERN,
                "priority", EventKind.SET_PRIORITY,
                "limit", EventKind.SET_TIME_LIMIT);
        EventKind kind = stated.get(cause.replaceFirst("[-:].*", ""));
        return kind == null
                ? 1
                : (int) life.steps().stream()
                        .filter(step -> step.event().kind() == kind)
                        .count();
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
        CaseRecord last = live(history).last();
        Decision erased = Lifecycle.standard()
                .decide(
                        last,
                        new CustodyEvent.Erase(
                                last.mergedInto(), last.mergedInto().map(survivor -> Office.DAY)),
                        Actor.CLOCK,
                        SHORT_RETENTION,
                        Office.at(last.lastEntryOn().plusMonths(13)));
        Statistics.label("erased").collect(erased.isAccepted());
        Statistics.label("erased").coverage(coverage -> coverage.check(true).count(n -> n > 10));
        if (erased instanceof Decision.Accepted accepted) {
            assertThat(last.toString()).containsAnyOf("p-1", "p-4");
            assertThat(accepted.next().toString()).doesNotContain("p-1", "p-2", "p-3", "p-4", "p-9", "s-one", "doc-1");
        }
        assertThat(erased.isAccepted() && last.status().isLive()).isFalse();
    }

    /** Two cases with texts; one is erased. Its texts are in no byte of either file, in whatever way they are written. */
    @Property(tries = 200)
    void an_erased_case_leaves_no_byte_of_its_texts_in_either_file(
            @ForAll("texts") List<String> erased, @ForAll("texts") List<String> kept, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        List<PersonalText> gone = erased.stream()
                .map(text -> PersonalText.of("c-1", "gone " + text, random))
                .toList();
        List<PersonalText> stays = kept.stream()
                .map(text -> PersonalText.of("c-2", "stays " + text, random))
                .toList();
        List<LogEntry> entries = new ArrayList<>(noted("c-1", gone));
        entries.addAll(noted("c-2", stays));
        CaseRecord closed = Caseload.asOf(entries, Office.DAY).find("c-1").orElseThrow();
        entries.addAll(Lifecycle.standard()
                .decide(
                        closed,
                        new CustodyEvent.Erase(),
                        Office.DATA_LEAD,
                        Office.policy(),
                        Office.at(Office.DAY.plusYears(2)))
                .orElseThrow()
                .entries());
        StringBuilder file = new StringBuilder();
        Stream.concat(gone.stream(), stays.stream()).map(CaseTexts::write).forEach(file::append);

        ByteArrayOutputStream left = new ByteArrayOutputStream();
        CaseTexts.erase(in(file.toString()), "texts", Set.of("c-1"), left);
        String texts = left.toString(UTF_8);
        String log = CaseLog.write(entries, LogHead.START).text();

        for (PersonalText text : gone) {
            String line = CaseTexts.write(text);
            String written = line.substring(line.indexOf("\"text\":\"") + 8, line.length() - 3);
            String salt = line.substring(line.indexOf("\"salt\":\"") + 8, line.indexOf("\",\"text\":\""));
            for (String form : List.of(text.reveal(), written, salt)) {
                assertThat(texts).doesNotContain(form);
                assertThat(log).doesNotContain(form);
            }
            assertThat(log).contains(text.digest().toString());
        }
        CaseTexts read = CaseTexts.read(in(texts), "texts");
        assertThat(stays)
                .allSatisfy(text -> assertThat(read.find(text.digest())).isPresent());
        assertThat(CaseLog.verify(in(log), "log").faults()).isEmpty();
    }

    private static List<LogEntry> noted(String id, List<PersonalText> texts) {
        Decision.Accepted step = Lifecycle.standard()
                .open(id, Office.log("p-1", "p-1"), Office.CASEWORKER, Office.policy(), Office.at(Office.DAY))
                .orElseThrow();
        List<LogEntry> entries = new ArrayList<>(step.entries());
        List<CaseEvent> events = new ArrayList<>();
        texts.forEach(text -> events.add(new HandlingEvent.Note(text.digest())));
        events.add(new IntakeEvent.RecordInError(texts.get(0).digest()));
        for (CaseEvent event : events) {
            step = Lifecycle.standard()
                    .decide(step.next(), event, Office.CASEWORKER, Office.policy(), Office.at(Office.DAY))
                    .orElseThrow();
            entries.addAll(step.entries());
        }
        return entries;
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars(" abcdefŵŷ’\"\\\n\t\u0001😀")
                .ofMaxLength(40)
                .filter(text -> UTF_8.newEncoder().canEncode(text))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 300)
    void the_clock_can_always_do_what_it_is_told_it_can(@ForAll("histories") List<Attempt> history) {
        CaseRecord record = live(history).last();
        LocalDate day = record.lastEntryOn().plusDays(45);
        for (CaseEvent event : Lifecycle.standard().clockEvents(record, Office.policy(), Office.at(day))) {
            record = Lifecycle.standard()
                    .decide(record, event, Actor.CLOCK, Office.policy(), Office.at(day))
                    .orElseThrow()
                    .next();
        }
        assertThat(Lifecycle.standard().clockEvents(record, Office.policy(), Office.at(day)))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<Attempt>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(0, 0, 0, 1, 5, 20),
                        Arbitraries.of(0, 1, 2, 2, 2, 3, 4))
                .as(Attempt::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
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
        List<Step> steps = new ArrayList<>();
        CaseRecord record = step.next();
        LocalDate day = Office.DAY;
        if (history.size() % 3 > 0) { // two in three are taken on at once
            for (CaseEvent event : List.of(
                    new IntakeEvent.Verify(List.of("s-one"), Optional.empty()),
                    new HandlingEvent.Assign("siwan"),
                    new IntakeEvent.Accept(false, List.of()))) {
                step = Lifecycle.standard()
                        .decide(record, event, Office.MEMBER, Office.policy(), Office.at(day))
                        .orElseThrow();
                entries.addAll(step.entries());
                record = step.next();
            }
        }
        for (Attempt attempt : history) {
            day = day.plusDays(attempt.daysLater());
            if (attempt(record, attempt, day) instanceof Decision.Accepted accepted) {
                entries.addAll(accepted.entries());
                steps.add(new Step(record, accepted.entries().get(0).event(), accepted.next()));
                record = accepted.next();
            }
        }
        return new Life(record, entries, steps);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static Decision attempt(CaseRecord record, Attempt attempt, LocalDate day) {
        return Lifecycle.standard()
                .decide(
                        record,
                        event(record, attempt.kind(record), day),
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
                new EnquiringEvent.SendEnquiry(
                        next,
                        "council",
                        Office.DIGEST,
                        day.plusDays(14),
                        false,
                        known.disclosureTo("council", "name"),
                        Optional.empty());
            case REPLY_RECEIVED -> new EnquiringEvent.ReplyReceived(last, Office.DIGEST);
            case CHASE -> new EnquiringEvent.Chase(last, known.disclosureTo("council", "name"));
            case HOLDING_REPLY -> new EnquiringEvent.HoldingReply(last, day.plusDays(10));
            case END_ENQUIRY -> new EnquiringEvent.EndEnquiry(last, Enquiry.Status.CANCELLED, Office.DIGEST);
            case DRAFT_ENQUIRY -> new EnquiringEvent.DraftEnquiry(next, "dwp", Office.DIGEST);
            case PROPOSE_CLOSURE -> Scenario.proposeClosure(day);
            case REQUEST_VERIFICATION -> Scenario.requestVerification(day);
            case SET_PRIORITY -> new HandlingEvent.SetPriority(Priority.IMMEDIATE);
            case GRANT_AUTHORITY -> {
                int number = record.authorities().size();
                yield new HandlingEvent.GrantAuthority(
                        Scenario.written("a-" + number, number % 2 == 0 ? "p-2" : "p-3", day));
            }
            case WITHDRAW_AUTHORITY ->
                new HandlingEvent.WithdrawAuthority(
                        record.authorities().isEmpty()
                                ? "self"
                                : record.authorities()
                                        .get(record.authorities().size() - 1)
                                        .id());
            case DEESCALATE ->
                new HandlingEvent.Deescalate(
                        Tier.CASEWORKER,
                        Office.DIGEST,
                        List.copyOf(
                                Escalations.causes(record, Office.policy(), day).keySet()));
            case MISS_DEADLINE ->
                Office.policy().missedOn(record, day).stream()
                        .findFirst()
                        .map(missed -> new HandlingEvent.MissDeadline(missed.deadline(), missed.dueOn()))
                        .orElse(new HandlingEvent.MissDeadline("acknowledge", day));
            case ESCALATE ->
                Escalations.due(record, Office.policy(), day).stream()
                        .findFirst()
                        .orElse(new HandlingEvent.Escalate(Tier.SENIOR_CASEWORKER, "complex"));
            case ACCEPT -> new IntakeEvent.Accept(record.areas().isEmpty(), List.of());
            case ABSORB ->
                new ClosingEvent.Absorb(
                        "c-" + next,
                        record.id(),
                        Office.DAY,
                        Optional.empty(),
                        Optional.empty(),
                        Tier.SENIOR_CASEWORKER,
                        Priority.ROUTINE,
                        Sensitivity.STANDARD,
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        List.of());
            default -> Scenario.event(kind, known, day);
        };
    }
}
