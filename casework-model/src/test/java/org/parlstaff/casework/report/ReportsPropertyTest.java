package org.parlstaff.casework.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Channel;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.DeclineReason;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;

/** Random lives of a small office, with merges, letters entered late, and cases renamed, re-opened and erased. */
class ReportsPropertyTest {

    private static final OfficePolicy POLICY = Office.policy();
    private static final LocalDate FIRST = Office.DAY;
    private static final List<String> BODIES = List.of("council", "dwp");
    private static final List<String> CATEGORIES = List.of("housing", "benefits");

    @Property(tries = 200)
    void a_report_on_a_period_that_is_over_never_changes(
            @ForAll long seed, @ForAll @IntRange(max = 70) int from, @ForAll @IntRange(max = 30) int length) {
        List<LogEntry> log = life(new Random(seed));
        LocalDate start = FIRST.plusDays(from);
        LocalDate day = start.plusDays(length);
        Caseload then = Caseload.asOf(cut(log, day), day);

        assertThat(reports(Caseload.asOf(log, day), start)).isEqualTo(reports(then, start));
        for (int later : new int[] {1, 7, 40, 1500}) {
            Caseload since = Caseload.asOf(log, day.plusDays(later));
            assertThat(lasting(since, start, day)).isEqualTo(lasting(then, start, day));
        }
    }

    @Property(tries = 100)
    void two_periods_add_up_to_both(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int middle) {
        List<LogEntry> log = life(new Random(seed));
        LocalDate cut = FIRST.plusDays(middle);
        LocalDate end = FIRST.plusDays(100);
        Flow first = Flow.of(Caseload.asOf(log, end), FIRST, cut);
        Flow second = Flow.of(Caseload.asOf(log, end), cut, end);
        Flow both = Flow.of(Caseload.asOf(log, end), FIRST, end);

        assertThat(first.received() + second.received()).isEqualTo(both.received());
        assertThat(first.closed() + second.closed()).isEqualTo(both.closed());
        assertThat(first.merged() + second.merged()).isEqualTo(both.merged());
        assertThat(first.backlogAtEnd()).isEqualTo(second.backlogAtStart());
        assertThat(both.backlogAtStart() + both.net()).isEqualTo(both.backlogAtEnd());
    }

    /** Every report, at the end of its period. */
    private static List<Object> reports(Caseload caseload, LocalDate start) {
        return List.of(
                CaseloadReport.of(caseload),
                AgeBands.of(caseload, List.of(5, 20), POLICY.calendar()),
                StatusTimes.of(caseload, start, POLICY.calendar()),
                Timeliness.of(caseload, start, POLICY),
                BodyPerformance.of(caseload, start, POLICY.calendar()),
                Outcomes.of(caseload, start),
                DataDuties.of(caseload, POLICY),
                lasting(caseload, start, caseload.day()));
    }

    /** The reports that may be asked of any later caseload too. */
    private static List<Object> lasting(Caseload caseload, LocalDate start, LocalDate day) {
        LocalDate sunday = day.plusDays(1).with(DayOfWeek.MONDAY).minusDays(1);
        return List.of(
                Flow.of(caseload, start, day.plusDays(1)),
                Flow.byMonth(
                        caseload,
                        YearMonth.from(FIRST).minusMonths(1),
                        YearMonth.from(day).minusMonths(1)),
                PublicSummary.of(caseload, start, day.plusDays(1), 3),
                Pattern.find(caseload, sunday, 3, 1, 0.999));
    }

    private static List<LogEntry> cut(List<LogEntry> log, LocalDate day) {
        return log.stream().filter(entry -> !entry.day().isAfter(day)).toList();
    }

    private static List<LogEntry> life(Random random) {
        List<LogEntry> log = new ArrayList<>();
        Map<String, CaseRecord> records = new LinkedHashMap<>();
        LocalDate day = FIRST;
        for (int step = 0; step < 60; step++) {
            day = day.plusDays(random.nextInt(20) == 0 ? 5 : random.nextInt(3));
            if (records.size() < 6 && random.nextInt(4) == 0) {
                String id = "c-" + records.size();
                keep(Lifecycle.standard().open(id, logged(random, day), Office.MEMBER, POLICY, at(day)), log, records);
            } else if (!records.isEmpty()) {
                List<CaseRecord> all = List.copyOf(records.values());
                CaseRecord record = all.get(random.nextInt(all.size()));
                CaseRecord other = all.get(random.nextInt(all.size()));
                for (CaseEvent event : events(random, record, other, day)) {
                    CaseRecord now = records.getOrDefault(record.id(), record);
                    keep(Lifecycle.standard().decide(now, event, Office.MEMBER, POLICY, at(day)), log, records);
                }
            }
        }
        LocalDate last = FIRST.plusYears(4);
        for (CaseRecord record : List.copyOf(records.values())) {
            Actor lead = Office.DATA_LEAD;
            keep(Lifecycle.standard().decide(record, new CustodyEvent.Erase(), lead, POLICY, at(last)), log, records);
        }
        return log;
    }

    private static void keep(Decision decision, List<LogEntry> log, Map<String, CaseRecord> records) {
        if (decision instanceof Decision.Accepted accepted) {
            log.addAll(accepted.entries());
            records.put(accepted.next().id(), accepted.next());
        }
    }

    private static IntakeEvent.Log logged(Random random, LocalDate day) {
        return new IntakeEvent.Log(
                "p-1",
                "p-1",
                category(random),
                Channel.EMAIL,
                day.minusDays(random.nextInt(10)),
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                List.of());
    }

    private static Category category(Random random) {
        return new Category(CATEGORIES.get(random.nextInt(2)), Competence.DEVOLVED_WALES);
    }

    private static List<CaseEvent> events(Random random, CaseRecord record, CaseRecord other, LocalDate day) {
        LocalDate earlier = random.nextBoolean() ? record.lastEntryOn() : day;
        String open = record.outstandingEnquiries().stream()
                .map(enquiry -> enquiry.id())
                .findFirst()
                .orElse("none");
        if (record.status() == Status.RECEIVED && random.nextInt(3) > 0) {
            return List.of(
                    new IntakeEvent.Verify(List.of("s-one"), Optional.empty()),
                    new HandlingEvent.Assign("ms-own"),
                    new IntakeEvent.Accept(false, List.of()));
        }
        if (record.status() == Status.CLOSED && random.nextBoolean()) {
            return List.of(new ClosingEvent.Reopen(Office.DIGEST));
        }
        if (record.status() == Status.ERASED) {
            return List.of();
        }
        return switch (random.nextInt(9)) {
            case 0, 1 -> List.of(letter(random, record, day, earlier));
            case 2 -> List.of(new EnquiringEvent.ReplyReceived(open, Office.DIGEST, Optional.of(earlier)));
            case 3 -> List.of(new EnquiringEvent.Chase(open, record.disclosureTo("council", "name")));
            case 4 ->
                List.of(
                        new ClosingEvent.ProposeClosure(Outcome.RESOLVED, day, POLICY.comeBackBy(day)),
                        new ClosingEvent.ConfirmClosure(true));
            case 5 -> List.of(new IntakeEvent.Decline(DeclineReason.PRIVATE_DISPUTE, day));
            case 6 -> List.of(new HandlingEvent.SetCategory(category(random)));
            case 7 -> List.of(new HandlingEvent.SetPriority(Priority.IMMEDIATE));
            default -> List.of(ClosingEvent.Merge.into(other));
        };
    }

    private static EnquiringEvent.SendEnquiry letter(
            Random random, CaseRecord record, LocalDate day, LocalDate earlier) {
        String body = BODIES.get(random.nextInt(2));
        return new EnquiringEvent.SendEnquiry(
                "e-" + record.enquiries().size(),
                body,
                Office.DIGEST,
                POLICY.replyDue(body, day),
                true,
                record.disclosureTo(body, "name"),
                Optional.empty(),
                earlier.equals(day) ? Optional.empty() : Optional.of(earlier));
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(10, 0).atOffset(ZoneOffset.UTC);
    }
}
