package org.parlstaff.casework.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Chamber;
import org.parlstaff.casework.Channel;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.DeclineReason;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Party;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Right;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.Tier;
import org.parlstaff.casework.clock.WorkingCalendar;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.ObligationKind;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.PublicBody;
import org.parlstaff.casework.office.Seat;
import org.parlstaff.casework.privacy.DisclosurePolicy;
import org.parlstaff.casework.privacy.RedactionProfile;
import org.parlstaff.casework.privacy.RetentionPolicy;
import org.parlstaff.casework.privacy.RetentionRule;
import org.parlstaff.casework.privacy.TextDigest;

/** A small office in June 2026, whose every figure can be counted by hand. */
class ReportsTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendars.shipped().calendar("england-and-wales");
    private static final TextDigest DIGEST = TextDigest.parse("ab".repeat(32));
    private static final Actor DATA_LEAD = new Actor("dewi", Role.DATA_LEAD, Sensitivity.RESTRICTED);
    private static final Actor MEMBER = new Actor("ms-own", Role.MEMBER, Sensitivity.RESTRICTED);
    private static final OfficePolicy POLICY = policy().build();

    private final List<LogEntry> log = new ArrayList<>();
    private final Map<String, CaseRecord> records = new HashMap<>();

    /** Mondays: 1, 8, 15, 22 and 29 June 2026, without a bank holiday between them. */
    private void june() {
        logged("c-1", "housing", 1);
        opened("c-1", 2);
        sent("c-1", "e-1", 3, 17);
        did("c-1", 10, new EnquiringEvent.HoldingReply("e-1", day(24)));
        did("c-1", 25, new EnquiringEvent.Chase("e-1", record("c-1").disclosureTo("council", "name")));
        did("c-1", 26, new EnquiringEvent.ReplyReceived("e-1", DIGEST));
        did("c-1", 26, new ClosingEvent.ProposeClosure(Outcome.RESOLVED, day(26), LocalDate.of(2026, 7, 10)));
        did("c-1", 29, new ClosingEvent.ConfirmClosure(true));
        logged("c-2", "housing", 8);
        did("c-2", 9, new IntakeEvent.Decline(DeclineReason.PRIVATE_DISPUTE, day(9)));
        did("c-2", 15, new IntakeEvent.Verify(List.of("s-one"), Optional.empty()));
        did("c-2", 16, new ClosingEvent.Reopen(DIGEST));
        logged("c-3", "benefits", 10);
        did("c-3", 11, new HandlingEvent.RaiseConcern(org.parlstaff.casework.Concern.SAFEGUARDING, DIGEST));
        logged("c-4", "benefits", 12);
        did("c-4", 12, new IntakeEvent.RecordInError(DIGEST));
    }

    @Test
    void counts_what_is_on_the_offices_hands() {
        june();
        CaseloadReport report = CaseloadReport.of(caseload(30));

        assertThat(report.live()).isEqualTo(2);
        assertThat(report.byStatus()).isEqualTo(Map.of(Status.CLOSED, 2, Status.OPEN, 1, Status.RECEIVED, 1));
        assertThat(report.byCategory()).isEqualTo(Map.of("housing", 1, "benefits", 1));
        assertThat(report.byTier()).isEqualTo(Map.of(Tier.CASEWORKER, 1, Tier.SENIOR_CASEWORKER, 1));
        assertThat(report.byPriority()).isEqualTo(Map.of(Priority.ROUTINE, 2));
        assertThat(report.byAssignee()).isEmpty();
        assertThat(report.byBody()).isEmpty();
        assertThat(report.byArea()).isEqualTo(Map.of("s-one", 1));
        assertThat(CaseloadReport.of(caseload(4)).byBody()).isEqualTo(Map.of("council", 1));
    }

    @Test
    void follows_what_came_and_went() {
        june();

        Flow flow = Flow.of(caseload(30), day(8), day(17));

        assertThat(flow).isEqualTo(new Flow(day(8), day(17), 1, 3, 0, 1, 2, 0, 3));
        assertThat(flow.net()).isEqualTo(2);
        assertThat(flow.backlogAtStart() + flow.net()).isEqualTo(flow.backlogAtEnd());
        assertThat(flow.clearance().percent()).contains(new BigDecimal("66.7"));
        assertThat(Flow.byMonth(caseload(30), YearMonth.of(2026, 5), YearMonth.of(2026, 6)))
                .extracting(Flow::backlogAtEnd)
                .containsExactly(0, 2);
        assertThatThrownBy(() -> Flow.of(caseload(30), day(8), day(8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end must be after start: 2026-06-08/2026-06-08");
        assertThatThrownBy(() -> Flow.of(caseload(10), day(8), day(12)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end must not be after the caseload: 2026-06-12, 2026-06-10");
    }

    @Test
    void says_the_same_of_an_earlier_day_as_of_a_log_cut_after_it() {
        june();
        for (int d = 1; d <= 30; d++) {
            LocalDate day = day(d);
            Caseload asOf = Caseload.asOf(log, day);
            Caseload cut = Caseload.asOf(
                    log.stream().filter(entry -> !entry.day().isAfter(day)).toList(), day);

            assertThat(CaseloadReport.of(asOf)).isEqualTo(CaseloadReport.of(cut));
            assertThat(Timeliness.of(asOf, day(1), POLICY)).isEqualTo(Timeliness.of(cut, day(1), POLICY));
            assertThat(Outcomes.of(asOf, day(1))).isEqualTo(Outcomes.of(cut, day(1)));
            assertThat(StatusTimes.of(asOf, day(1), CALENDAR)).isEqualTo(StatusTimes.of(cut, day(1), CALENDAR));
            assertThat(BodyPerformance.of(asOf, day(1), CALENDAR)).isEqualTo(BodyPerformance.of(cut, day(1), CALENDAR));
        }
    }

    @Test
    void bands_live_cases_by_age() {
        june();

        AgeBands bands = AgeBands.of(caseload(30), List.of(15, 20), CALENDAR);

        assertThat(bands.workingDays())
                .containsExactly(
                        new AgeBands.Band(0, OptionalInt.of(15), 1),
                        new AgeBands.Band(15, OptionalInt.of(20), 1),
                        new AgeBands.Band(20, OptionalInt.empty(), 0));
        assertThat(bands.days()).extracting(AgeBands.Band::count).containsExactly(0, 0, 2);
        assertThatThrownBy(() -> AgeBands.of(caseload(30), List.of(20, 20), CALENDAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edges must rise from above 0: [20, 20]");
    }

    @Test
    void measures_how_soon_the_office_acts_net_of_waiting() {
        june();

        Timeliness times = Timeliness.of(caseload(30), day(1), POLICY);

        assertThat(times.excluded()).isEqualTo(1);
        assertThat(times.toAcknowledge()).isEqualTo(new Spread(2, OptionalInt.of(1), OptionalInt.of(19)));
        assertThat(times.acknowledgedInTarget()).isEqualTo(new Share(1, 2));
        assertThat(times.toAct()).isEqualTo(new Spread(2, OptionalInt.of(1), OptionalInt.of(2)));
        assertThat(times.actedInTarget()).isEqualTo(new Share(2, 2));
        assertThat(times.acknowledgedOfDue()).isEqualTo(new Share(1, 3));
        assertThat(times.actedOfDue()).isEqualTo(new Share(2, 3));
        assertThat(times.toCloseGross()).isEqualTo(new Spread(1, OptionalInt.of(20), OptionalInt.of(20)));
        assertThat(times.toCloseNet()).isEqualTo(new Spread(1, OptionalInt.of(2), OptionalInt.of(2)));
        assertThat(times.perCycleNet()).isEqualTo(new Spread(2, OptionalInt.of(1), OptionalInt.of(2)));
        assertThat(times.overdue())
                .containsEntry(ObligationKind.ACKNOWLEDGE, 1)
                .containsEntry(ObligationKind.ACT, 1)
                .containsEntry(ObligationKind.ASSIGN, 2);
        assertThat(times.dueWithinMonth()).isEqualTo(Map.of(ObligationKind.REVIEW, 1));
    }

    @Test
    void adds_up_time_and_steps() {
        june();

        StatusTimes times = StatusTimes.of(caseload(30), day(1), CALENDAR);

        assertThat(times.workingDays())
                .containsEntry(Status.AWAITING_BODY, 17)
                .containsEntry(Status.CLOSURE_PROPOSED, 1);
        assertThat(times.steps())
                .containsEntry(new StatusTimes.Step(Status.RECEIVED, Status.CLOSED), 2)
                .containsEntry(new StatusTimes.Step(Status.CLOSED, Status.OPEN), 1)
                .containsEntry(new StatusTimes.Step(Status.AWAITING_BODY, Status.OPEN), 1);
    }

    @Test
    void measures_a_body_by_the_day_first_due() {
        june();

        assertThat(BodyPerformance.of(caseload(30), day(1), CALENDAR))
                .containsExactly(new BodyPerformance(
                        "council",
                        day(1),
                        day(30),
                        1,
                        new Share(0, 1),
                        new Share(0, 1),
                        new Spread(1, OptionalInt.of(17), OptionalInt.of(17)),
                        0,
                        0,
                        0,
                        OptionalInt.empty(),
                        1,
                        1,
                        0));
        BodyPerformance open =
                BodyPerformance.of(caseload(18), day(1), CALENDAR).get(0);
        assertThat(open.overdue()).isEqualTo(1);
        assertThat(open.longestOpen()).hasValue(11);
        assertThat(open.chasesPerAnswer().percent()).isEmpty();
    }

    /** One answered and nine overdue: nobody may read that as all in time. */
    @Test
    void counts_what_is_overdue_and_unanswered_among_what_was_due() {
        for (int i = 0; i < 10; i++) {
            logged("c-" + i, "housing", 1);
            opened("c-" + i, 2);
            sent("c-" + i, "e-1", 3, 17);
        }
        did("c-0", 10, new EnquiringEvent.ReplyReceived("e-1", DIGEST));

        BodyPerformance before =
                BodyPerformance.of(caseload(17), day(1), CALENDAR).get(0);
        assertThat(before.dueInTarget()).isEqualTo(new Share(1, 1));
        BodyPerformance after =
                BodyPerformance.of(caseload(18), day(1), CALENDAR).get(0);
        assertThat(after.answeredInTarget()).isEqualTo(new Share(1, 1));
        assertThat(after.dueInTarget()).isEqualTo(new Share(1, 10));
    }

    /** A reply that arrived on the day it was due, and was logged on the next. */
    @Test
    void measures_a_body_by_the_day_its_answer_arrived() {
        logged("c-1", "housing", 1);
        opened("c-1", 2);
        sent("c-1", "e-1", 3, 15);
        did("c-1", 16, new EnquiringEvent.ReplyReceived("e-1", DIGEST, Optional.of(day(15))));

        BodyPerformance council =
                BodyPerformance.of(caseload(30), day(1), CALENDAR).get(0);

        assertThat(council.answeredInTarget()).isEqualTo(new Share(1, 1));
        assertThat(council.toAnswer().median()).hasValue(8);
    }

    @Test
    void leaves_a_past_period_as_it_was_when_a_case_of_it_is_merged_or_renamed_later() {
        logged("c-1", "housing", 8);
        logged("c-2", "housing", 9, "p-c-1");
        Flow then = Flow.of(caseload(14), day(8), day(15));
        PublicSummary shown = PublicSummary.of(caseload(14), day(8), day(15), 3);
        assertThat(then).isEqualTo(new Flow(day(8), day(15), 0, 2, 0, 0, 0, 0, 2));

        did("c-1", 20, ClosingEvent.Merge.into(record("c-2")));
        did("c-2", 20, ClosingEvent.Absorb.from(record("c-1")));
        did("c-2", 21, new HandlingEvent.SetCategory(new Category("benefits", Competence.RESERVED)));

        assertThat(Flow.of(caseload(30), day(8), day(15))).isEqualTo(then);
        assertThat(PublicSummary.of(caseload(30), day(8), day(15), 3)).isEqualTo(shown);
        assertThat(Flow.of(caseload(30), day(15), day(30))).isEqualTo(new Flow(day(15), day(30), 2, 0, 0, 0, 0, 1, 1));
        assertThat(record("c-2").categoryOn(day(20)).code()).isEqualTo("housing");
        assertThat(record("c-2").categoryOn(day(21)).code()).isEqualTo("benefits");
    }

    @Test
    void counts_a_running_month_up_to_the_day() {
        june();

        assertThat(Flow.byMonth(caseload(10), YearMonth.of(2026, 5), YearMonth.of(2026, 6)))
                .extracting(Flow::until)
                .containsExactly(day(1), day(11));
        assertThatThrownBy(() -> Flow.byMonth(caseload(10), YearMonth.of(2026, 6), YearMonth.of(2026, 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end must not be after the caseload: 2026-08-01, 2026-06-10");
    }

    @Test
    void counts_an_enquiry_of_a_merged_case_once() {
        logged("c-1", "housing", 1);
        opened("c-1", 2);
        sent("c-1", "e-1", 3, 17);
        logged("c-2", "housing", 4, "p-c-1");
        did("c-1", 5, ClosingEvent.Merge.into(record("c-2")));
        assertThat(BodyPerformance.of(caseload(6), day(1), CALENDAR))
                .extracting(BodyPerformance::sent)
                .containsExactly(1);

        did("c-2", 5, ClosingEvent.Absorb.from(record("c-1")));

        assertThat(BodyPerformance.of(caseload(6), day(1), CALENDAR))
                .extracting(BodyPerformance::sent)
                .containsExactly(1);
        assertThat(caseload(6).enquiries()).extracting(Enquiry::id).containsExactly("c-1:e-1");
        assertThat(record("c-2").receivedOn()).isEqualTo(day(1));
        assertThat(CaseloadReport.of(caseload(6)).live()).isEqualTo(1);
    }

    @Test
    void counts_outcomes_reopenings_and_escalations() {
        june();

        Outcomes outcomes = Outcomes.of(caseload(30), day(1));

        assertThat(outcomes.byOutcome()).isEqualTo(Map.of(Outcome.RESOLVED, 1, Outcome.RECORDED_IN_ERROR, 1));
        assertThat(outcomes.reopened()).isEqualTo(new Share(1, 3));
        assertThat(outcomes.escalationsByRule()).isEqualTo(Map.of(Tier.SENIOR_CASEWORKER, 1));
        assertThat(outcomes.escalationsByPeople()).isEmpty();
        assertThat(Outcomes.of(caseload(10), day(1)).declinedFor()).isEqualTo(Map.of(DeclineReason.PRIVATE_DISPUTE, 1));
    }

    @Test
    void finds_a_week_that_stands_out_against_the_categorys_own_past() {
        int number = 0;
        for (int d : new int[] {2, 9, 16}) {
            logged("b-" + number++, "benefits", d);
            logged("h-" + number++, "housing", d);
        }
        for (int i = 0; i < 6; i++) {
            logged("h-" + number++, "housing", 23);
        }
        for (int i = 0; i < 3; i++) {
            logged("b-" + number++, "benefits", 24);
        }

        List<Pattern> patterns = Pattern.find(caseload(28), day(28), 3, 5, 0.01);

        assertThat(patterns).hasSize(1);
        assertThat(patterns.get(0).category()).isEqualTo("housing");
        assertThat(patterns.get(0).week()).isEqualTo(day(22));
        assertThat(patterns.get(0).count()).isEqualTo(6);
        assertThat(patterns.get(0).expected()).isEqualTo(1.0);
        assertThat(patterns.get(0).chance()).isBetween(0.0005, 0.0007);
        assertThat(patterns.get(0).cases()).hasSize(6);
        assertThat(Pattern.find(caseload(28), day(21), 3, 1, 0.01)).isEmpty();
        assertThatThrownBy(() -> Pattern.find(caseload(27), day(22), 3, 5, 0.01))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("week must be over: 2026-06-22, 2026-06-27");
    }

    @Test
    void measures_what_happened_in_a_period_alone() {
        june();

        Outcomes late = Outcomes.of(caseload(30), day(16));
        assertThat(late.byOutcome()).isEqualTo(Map.of(Outcome.RESOLVED, 1));
        assertThat(late.reopened()).isEqualTo(new Share(1, 2));
        assertThat(late.escalationsByRule()).isEmpty();
        Outcomes early = Outcomes.of(caseload(15), day(1));
        assertThat(early.byOutcome()).isEqualTo(Map.of(Outcome.DECLINED, 1, Outcome.RECORDED_IN_ERROR, 1));
        assertThat(early.reopened()).isEqualTo(new Share(0, 2));
        assertThat(early.escalationsByRule()).isEqualTo(Map.of(Tier.SENIOR_CASEWORKER, 1));

        Timeliness times = Timeliness.of(caseload(30), day(16), POLICY);
        assertThat(times.toAcknowledge()).isEqualTo(new Spread(1, OptionalInt.of(19), OptionalInt.of(19)));
        assertThat(times.toAct().count()).isZero();
        assertThat(times.perCycleNet()).isEqualTo(new Spread(1, OptionalInt.of(2), OptionalInt.of(2)));
        assertThat(times.excluded()).isZero();

        BodyPerformance council =
                BodyPerformance.of(caseload(30), day(18), CALENDAR).get(0);
        assertThat(council.sent()).isZero();
        assertThat(council.answeredInTarget()).isEqualTo(new Share(0, 1));
        assertThat(council.toAnswer().median()).hasValue(17);
        assertThat(council.chases()).isEqualTo(1);
        assertThat(council.holdingReplies()).isZero();
        assertThat(BodyPerformance.of(caseload(30), day(27), CALENDAR)).isEmpty();
        assertThatThrownBy(() -> Outcomes.of(caseload(30), LocalDate.of(2026, 7, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("start must not be after the caseload: 2026-07-01, 2026-06-30");
    }

    @Test
    void adds_up_the_times_of_two_periods_to_those_of_both() {
        june();

        assertThat(StatusTimes.of(caseload(14), day(1), CALENDAR).workingDays()).containsEntry(Status.AWAITING_BODY, 7);
        assertThat(StatusTimes.of(caseload(30), day(15), CALENDAR).workingDays())
                .containsEntry(Status.AWAITING_BODY, 10);
        assertThat(StatusTimes.of(caseload(30), day(29), CALENDAR).steps())
                .isEqualTo(Map.of(new StatusTimes.Step(Status.CLOSURE_PROPOSED, Status.CLOSED), 1));
    }

    /** An old matter that is brought over: its working days before 2019 are not known, and nothing else is lost for that. */
    @Test
    void names_the_cases_older_than_the_calendar_where_working_days_are_counted() {
        logged("c-1", "housing", 1);
        IntakeEvent.Log old = new IntakeEvent.Log(
                "p-old",
                "p-old",
                new Category("housing", Competence.LOCAL),
                Channel.LETTER,
                LocalDate.of(2018, 5, 1),
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                List.of());
        keep(Lifecycle.standard()
                .open("c-old", old, MEMBER, POLICY, day(2).atTime(9, 0).atOffset(ZoneOffset.UTC)));
        did("c-old", 3, new HandlingEvent.Acknowledge());
        did("c-1", 3, new HandlingEvent.Acknowledge());

        AgeBands bands = AgeBands.of(caseload(5), List.of(20), CALENDAR);
        assertThat(bands.days()).extracting(AgeBands.Band::count).containsExactly(1, 1);
        assertThat(bands.workingDays()).extracting(AgeBands.Band::count).containsExactly(1, 0);
        assertThat(bands.notCounted()).containsExactly("c-old");
        Timeliness times = Timeliness.of(caseload(5), day(1), POLICY);
        assertThat(times.toAcknowledge()).isEqualTo(new Spread(1, OptionalInt.of(2), OptionalInt.of(2)));
        assertThat(times.notCounted()).containsExactly("c-old");
        assertThat(times.dueWithinMonth()).containsEntry(ObligationKind.LOAD_CALENDAR, 1);
        LocalDate later = CALENDAR.until();
        StatusTimes beyond = StatusTimes.of(Caseload.asOf(log, later), day(1), CALENDAR);
        assertThat(beyond.notCounted()).containsExactly("c-1", "c-old");
        assertThat(StatusTimes.of(caseload(5), day(1), CALENDAR).notCounted()).isEmpty();
    }

    @Test
    void measures_a_body_beyond_the_calendar_without_a_guess() {
        logged("c-1", "housing", 1);
        opened("c-1", 2);
        sent("c-1", "e-1", 3, 17);
        Caseload later = Caseload.asOf(log, CALENDAR.until());

        BodyPerformance council = BodyPerformance.of(later, day(1), CALENDAR).get(0);

        assertThat(council.overdue()).isEqualTo(1);
        assertThat(council.notCounted()).isEqualTo(1);
        assertThat(council.longestOpen()).isEmpty();
    }

    /** What is merged, renamed or written later, or is entered later with an earlier day, changes no week that is over. */
    @Test
    void finds_in_a_past_week_what_was_found_when_it_was_over() {
        logged("c-1", "housing", 8);
        logged("c-2", "housing", 9, "p-c-1");
        opened("c-1", 9);
        opened("c-2", 9);
        sent("c-1", "e-1", 9, 23);
        List<Pattern> then = Pattern.find(caseload(14), day(8), 1, 1, 0.999);
        assertThat(then).extracting(Pattern::count).containsExactly(2, 1);
        assertThat(then).extracting(Pattern::body).containsExactly(Optional.empty(), Optional.of("council"));

        logged("c-3", "housing", 17);
        opened("c-3", 17);
        sent("c-3", "e-1", 17, 30);
        did(
                "c-2",
                17,
                new EnquiringEvent.SendEnquiry(
                        "e-1",
                        "council",
                        DIGEST,
                        day(26),
                        true,
                        record("c-2").disclosureTo("council", "name"),
                        Optional.empty(),
                        Optional.of(day(12))));
        did("c-1", 20, ClosingEvent.Merge.into(record("c-2")));
        did("c-2", 20, ClosingEvent.Absorb.from(record("c-1")));
        did("c-2", 21, new HandlingEvent.SetCategory(new Category("benefits", Competence.RESERVED)));

        assertThat(Pattern.find(caseload(30), day(14), 1, 1, 0.999)).isEqualTo(then);
        assertThat(Pattern.find(caseload(30), day(21), 1, 1, 0.999))
                .extracting(Pattern::expected)
                .containsExactly(1.0, 2.0);
    }

    @Test
    void leaves_a_case_that_was_merged_within_its_week_out_of_its_patterns() {
        logged("c-1", "housing", 8);
        logged("c-2", "housing", 9, "p-c-1");
        did("c-1", 10, ClosingEvent.Merge.into(record("c-2")));

        assertThat(Pattern.find(caseload(14), day(8), 1, 1, 0.999))
                .extracting(Pattern::cases)
                .containsExactly(List.of("c-2"));
    }

    @Test
    void knows_the_poisson_tail() {
        assertThat(Pattern.atLeast(0, 2)).isEqualTo(1.0);
        assertThat(Pattern.atLeast(1, 2)).isCloseTo(1 - Math.exp(-2), within());
        assertThat(Pattern.atLeast(3, 1)).isCloseTo(1 - 2.5 * Math.exp(-1), within());
    }

    @Test
    void publishes_nothing_that_points_at_a_person() {
        assertThat(summary(Map.of("a", 20, "b", 9, "c", 3)).byCategory())
                .isEqualTo(Map.of("a", OptionalInt.of(20), "b", OptionalInt.empty(), "c", OptionalInt.empty()));
        assertThat(summary(Map.of("a", 20, "b", 9, "c", 3)).total()).hasValue(32);
        assertThat(summary(Map.of("a", 20, "b", 2, "c", 2, "d", 7)).byCategory())
                .containsEntry("a", OptionalInt.of(20))
                .containsEntry("d", OptionalInt.empty());
        assertThat(summary(Map.of("a", 20, "b", 4, "c", 4, "d", 6, "e", 6)).byCategory())
                .containsEntry("a", OptionalInt.of(20))
                .containsEntry("b", OptionalInt.empty())
                .containsEntry("d", OptionalInt.empty())
                .containsEntry("e", OptionalInt.empty());
        assertThat(summary(Map.of("a", 3)).total()).isEmpty();
        assertThat(summary(Map.of("a", 5, "b", 0)))
                .satisfies(all ->
                        assertThat(all.byCategory()).isEqualTo(Map.of("a", OptionalInt.of(5), "b", OptionalInt.of(0))))
                .satisfies(all -> assertThat(all.share("a")).contains(new Share(5, 5)));
        assertThat(summary(Map.of("a", 20, "b", 9, "c", 3)).share("c")).isEmpty();
        june();
        assertThat(PublicSummary.of(caseload(30), day(1), day(30), PublicSummary.USUAL_THRESHOLD)
                        .total())
                .isEmpty();
    }

    /** Whoever knows the rule tries every count that would have been published in the same way. */
    @Test
    void publishes_no_summary_from_which_a_missing_count_can_be_worked_out() {
        Map<PublicSummary, Map<String, Set<Integer>>> possible = new HashMap<>();
        for (int code = 0; code < 9 * 9 * 9 * 9; code++) {
            Map<String, Integer> counts = new TreeMap<>();
            for (int rest = code, i = 0; i < 4; rest /= 9, i++) {
                counts.put("category-" + i, rest % 9);
            }
            PublicSummary summary = PublicSummary.of(day(1), day(30), counts, 4);
            Map<String, Set<Integer>> missing = possible.computeIfAbsent(summary, one -> new TreeMap<>());
            counts.forEach((category, count) -> {
                if (summary.byCategory()
                        .getOrDefault(category, OptionalInt.of(0))
                        .isEmpty()) {
                    missing.computeIfAbsent(category, one -> new TreeSet<>()).add(count);
                }
            });
        }

        assertThat(possible.values())
                .allSatisfy(missing -> assertThat(missing.values())
                        .allSatisfy(counts -> assertThat(counts).hasSizeGreaterThan(1)));
        assertThatThrownBy(() -> PublicSummary.of(day(1), day(30), Map.of("a", 1), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threshold must be at least 3: 2");
    }

    @Test
    void lists_the_duties_of_a_controller() {
        june();
        did("c-1", 30, new CustodyEvent.PlaceHold("h-1", DIGEST, LocalDate.of(2026, 9, 1)));
        did("c-2", 30, new CustodyEvent.ReceiveRightsRequest("r-1", Right.ACCESS, day(29), LocalDate.of(2026, 7, 29)));
        LocalDate later = LocalDate.of(2028, 6, 12);

        DataDuties duties = DataDuties.of(Caseload.asOf(log, later), POLICY);

        assertThat(duties.dueForErasure()).containsExactly(new DataDuties.Duty("c-4", "c-4", later));
        assertThat(duties.suspended()).containsExactly("c-1");
        assertThat(duties.undecided()).isEmpty();
        assertThat(duties.rightsRequests())
                .containsExactly(new DataDuties.Duty("c-2", "r-1", LocalDate.of(2026, 7, 29)));
        assertThat(duties.holds()).containsExactly(new DataDuties.Duty("c-1", "h-1", LocalDate.of(2026, 9, 1)));
    }

    @Test
    void lists_for_erasure_what_may_be_erased_and_nothing_else() {
        logged("c-1", "housing", 1);
        logged("c-2", "housing", 1, "p-c-1");
        did("c-2", 1, ClosingEvent.Merge.into(record("c-1")));
        did("c-1", 1, new IntakeEvent.RecordInError(DIGEST));
        LocalDate due = LocalDate.of(2028, 6, 1);
        LocalDate longer = LocalDate.of(2028, 7, 3);
        assertThat(DataDuties.of(Caseload.asOf(log, due), POLICY).dueForErasure())
                .containsExactly(new DataDuties.Duty("c-1", "c-1", due));

        did("c-1", 2, new CustodyEvent.ExtendRetention(longer, DIGEST));
        assertThat(DataDuties.of(Caseload.asOf(log, due), POLICY).dueForErasure())
                .isEmpty();
        keep(Lifecycle.standard()
                .decide(
                        record("c-1"),
                        new CustodyEvent.Erase(),
                        DATA_LEAD,
                        POLICY,
                        longer.atTime(9, 0).atOffset(ZoneOffset.UTC)));

        assertThat(DataDuties.of(Caseload.asOf(log, longer), POLICY).dueForErasure())
                .containsExactly(new DataDuties.Duty("c-2", "c-2", longer));

        did("c-2", 3, new CustodyEvent.PlaceHold("h-1", DIGEST, LocalDate.of(2026, 9, 1)));
        DataDuties held = DataDuties.of(Caseload.asOf(log, longer), POLICY);
        assertThat(held.dueForErasure()).isEmpty();
        assertThat(held.suspended()).containsExactly("c-2");
    }

    @Test
    void plans_for_every_case_when_the_member_leaves() {
        june();
        did("c-1", 30, new CustodyEvent.PlaceHold("h-1", DIGEST, LocalDate.of(2026, 9, 1)));
        OfficePolicy left = policy().memberLeftOn(LocalDate.of(2026, 7, 2)).build();
        LocalDate last = LocalDate.of(2026, 7, 6);

        assertThat(OfficeEnd.plan(caseload(30), left))
                .containsExactly(
                        new OfficeEnd("c-1", OfficeEnd.Action.KEEP_SUSPENDED, last),
                        new OfficeEnd("c-2", OfficeEnd.Action.RETURN_OR_PASS_ON, last),
                        new OfficeEnd("c-3", OfficeEnd.Action.RETURN_OR_PASS_ON, last),
                        new OfficeEnd("c-4", OfficeEnd.Action.ERASE, last));
        assertThatThrownBy(() -> OfficeEnd.plan(caseload(30), POLICY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("member must have left: ms-own");
    }

    @Test
    void shows_each_reader_what_is_theirs() {
        logged("c-1", "housing", 1);
        opened("c-1", 2);
        sent("c-1", "e-1", 3, 17);
        did("c-1", 3, new HandlingEvent.AddParty(new Party("p-landlord", Party.Part.OPPOSING)));
        CaseRecord record = record("c-1");

        assertThat(view(record, RedactionProfile.office()))
                .contains("staff: ms-own", "enquirer: p-c-1", "party: p-landlord", "reference: c-1");
        assertThat(view(record, RedactionProfile.body())).contains("enquirer: p-c-1", "party: ***", "reference: c-1");
        assertThat(view(record, RedactionProfile.constituent()))
                .contains("category: housing", "enquirer: p-c-1", "party: ***")
                .doesNotContain("party: p-landlord");
        assertThat(view(record, RedactionProfile.subjectAccess())).contains("enquirer: p-c-1", "staff: ***");
        assertThat(view(record, RedactionProfile.statistics()))
                .contains("category: housing", "body: council", "reference: ***")
                .doesNotContain("enquirer: p-c-1", "party: p-landlord");
    }

    @Test
    void spreads_by_nearest_rank() {
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, OptionalInt.empty(), OptionalInt.empty()));
        assertThat(Spread.of(List.of(9, 1, 5, 3))).isEqualTo(new Spread(4, OptionalInt.of(3), OptionalInt.of(9)));
        assertThat(Spread.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)))
                .isEqualTo(new Spread(10, OptionalInt.of(5), OptionalInt.of(9)));
        assertThat(new Share(0, 0).percent()).isEmpty();
        assertThatThrownBy(() -> new Share(-1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share must not be negative: -1 of 2");
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-12);
    }

    private static PublicSummary summary(Map<String, Integer> counts) {
        return PublicSummary.of(day(1), day(30), new TreeMap<>(counts), 5);
    }

    private static List<String> view(CaseRecord record, RedactionProfile profile) {
        return CaseView.of(record, profile, "p-c-1").fields().stream()
                .map(CaseView.Field::toString)
                .toList();
    }

    private static OfficePolicy.Builder policy() {
        return OfficePolicy.builder()
                .member("ms-own")
                .calendar(CALENDAR)
                .addSeats(new Seat("s-one", Chamber.SENEDD, "ms-own"))
                .addStaff(MEMBER, DATA_LEAD)
                .addBodies(PublicBody.of("council", 10))
                .disclosure(DisclosurePolicy.of(List.of()))
                .retention(RetentionPolicy.of(
                        List.of(RetentionRule.of(RetentionRule.Kind.AFTER_CLOSURE, Period.ofYears(2))),
                        RetentionPolicy.Choice.LATEST,
                        4));
    }

    private static LocalDate day(int ofJune) {
        return LocalDate.of(2026, 6, ofJune);
    }

    private Caseload caseload(int ofJune) {
        return Caseload.asOf(log, day(ofJune));
    }

    private void logged(String id, String category, int ofJune) {
        logged(id, category, ofJune, "p-" + id);
    }

    private void logged(String id, String category, int ofJune, String enquirer) {
        IntakeEvent.Log event = new IntakeEvent.Log(
                enquirer,
                enquirer,
                new Category(category, Competence.LOCAL),
                Channel.EMAIL,
                day(ofJune),
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                List.of());
        keep(Lifecycle.standard()
                .open(id, event, MEMBER, POLICY, day(ofJune).atTime(9, 0).atOffset(ZoneOffset.UTC)));
    }

    private void opened(String id, int ofJune) {
        did(id, ofJune, new IntakeEvent.Verify(List.of("s-one"), Optional.empty()));
        did(id, ofJune, new HandlingEvent.Assign("ms-own"));
        did(id, ofJune, new IntakeEvent.Accept(false, List.of()));
    }

    private void sent(String id, String enquiry, int ofJune, int due) {
        did(
                id,
                ofJune,
                new EnquiringEvent.SendEnquiry(
                        enquiry,
                        "council",
                        DIGEST,
                        day(due),
                        true,
                        record(id).disclosureTo("council", "name"),
                        Optional.empty()));
    }

    private void did(String id, int ofJune, CaseEvent event) {
        keep(Lifecycle.standard()
                .decide(
                        record(id),
                        event,
                        MEMBER,
                        POLICY,
                        day(ofJune).atTime(12, 0).atOffset(ZoneOffset.UTC)));
    }

    private CaseRecord record(String id) {
        return Objects.requireNonNull(records.get(id), id);
    }

    private void keep(Decision decision) {
        Decision.Accepted accepted = decision.orElseThrow();
        log.addAll(accepted.entries());
        records.put(accepted.next().id(), accepted.next());
    }
}
