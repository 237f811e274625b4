package org.parlstaff.casework.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parlstaff.casework.Office.CASEWORKER;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.DIGEST;
import static org.parlstaff.casework.Office.MEMBER;
import static org.parlstaff.casework.Office.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Chamber;
import org.parlstaff.casework.Channel;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Missing;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Right;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.privacy.RetentionDecision;

/** What an office owes and in which order, and who are the right members. */
class OfficePolicyTest {

    private static final OfficePolicy POLICY = Office.policy();

    /** Facts on casework, 5.6: immediate 30, priority 7 to 14, one more for each working day up to 15. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "ROUTINE,   2026-06-01, 0",
        "ROUTINE,   2026-06-02, 1",
        "ROUTINE,   2026-06-08, 5",
        "ROUTINE,   2026-06-19, 14",
        "ROUTINE,   2026-06-22, 15",
        "ROUTINE,   2026-06-23, 15",
        "PRIORITY,  2026-06-02, 15",
        "IMMEDIATE, 2026-06-02, 31",
        "IMMEDIATE, 2026-08-03, 45"
    })
    void gives_a_case_points_for_priority_and_age(Priority priority, LocalDate day, int points) {
        CaseRecord record = after(Office.open(), new HandlingEvent.SetPriority(priority));

        assertThat(POLICY.pointsOf(record, day)).isEqualTo(points);
    }

    @Test
    void says_beforehand_what_its_calendar_is_too_short_for() {
        OfficePolicy policy =
                Office.policyBuilder().addBodies(PublicBody.of("tribunal", 400)).build();
        LocalDate last = LocalDate.of(2028, 12, 31);

        assertThat(policy.calendarGapsOn(LocalDate.of(2027, 5, 20))).isEmpty();
        assertThat(policy.calendarGapsOn(LocalDate.of(2027, 8, 12)))
                .containsExactly(
                        Reason.of("office.calendar.too-short", "tribunal", 400, LocalDate.of(2027, 8, 12), last));
        assertThat(policy.calendarGapsOn(LocalDate.of(2028, 12, 1)))
                .extracting(reason -> reason.values().get(0))
                .containsExactly("psow", "reopenWindow", "replyWithin", "staleAfter", "tribunal", "verificationWindow");
        assertThat(policy.calendarGapsOn(LocalDate.of(2027, 8, 12)).get(0).text(Locale.UK))
                .isEqualTo(
                        "The calendar ends on 31 December 2028 and cannot count 400 working days from 12 August 2027:"
                                + " tribunal.");
    }

    @Test
    void gives_points_for_age_as_far_as_its_calendar_knows_the_days() {
        assertThat(POLICY.pointsOf(Office.open(), LocalDate.of(2040, 1, 1))).isEqualTo(15);
    }

    @Test
    void lets_an_office_give_other_points() {
        OfficePolicy other = Office.policyBuilder()
                .immediatePoints(100)
                .priorityPoints(7)
                .mostAgePoints(3)
                .build();
        CaseRecord raised = after(Office.open(), new HandlingEvent.SetPriority(Priority.PRIORITY));

        assertThat(other.pointsOf(raised, LocalDate.of(2026, 6, 30))).isEqualTo(10);
    }

    @Test
    void owes_a_look_at_a_late_reply_until_a_note_or_a_reopening() {
        CaseRecord sent = Office.awaitingBody();
        CaseRecord closed = after(sent, new ClosingEvent.Withdraw("p-1"), CASEWORKER, DAY);
        LocalDate answered = LocalDate.of(2026, 6, 3);
        CaseRecord late = after(closed, new EnquiringEvent.ReplyReceived("e-1", DIGEST), CASEWORKER, answered);
        Obligation look = new Obligation(ObligationKind.REVIEW_REPLY, LocalDate.of(2026, 6, 10), "c-1");

        assertThat(late.lateReply()).isTrue();
        assertThat(POLICY.obligationsOn(late, answered)).contains(look);
        CaseRecord linked = after(late, new HandlingEvent.Link("c-9"), CASEWORKER, answered.plusDays(5));
        assertThat(POLICY.obligationsOn(linked, answered)).contains(look);
        CaseRecord noted = after(linked, new HandlingEvent.Note(DIGEST));
        assertThat(noted.lateReply()).isFalse();
        assertThat(POLICY.obligationsOn(noted, answered))
                .extracting(Obligation::kind)
                .containsExactly(ObligationKind.ERASE);
        assertThat(after(late, new ClosingEvent.Reopen(DIGEST)).lateReply()).isFalse();
    }

    @Test
    void explains_a_longer_and_a_shorter_retention_as_it_decides_them() {
        CaseRecord closed = Scenario.in(Status.CLOSED, false);
        LocalDate twoYears = LocalDate.of(2028, 6, 1);
        CaseRecord kept =
                after(closed, new CustodyEvent.ExtendRetention(LocalDate.of(2030, 1, 1), DIGEST), MEMBER, DAY);
        CaseRecord asked =
                after(closed, new CustodyEvent.ReceiveRightsRequest("r-1", Right.ERASURE, DAY, DAY.plusDays(30)));
        CaseRecord granted = after(asked, new CustodyEvent.FinishRightsRequest("r-1", true, DIGEST), MEMBER, DAY);
        CaseRecord refused = after(asked, new CustodyEvent.FinishRightsRequest("r-1", false, DIGEST), MEMBER, DAY);
        CaseRecord seen = after(
                after(closed, Scenario.receiveRightsRequest(DAY)),
                new CustodyEvent.FinishRightsRequest("r-1", true, DIGEST),
                MEMBER,
                DAY);

        assertThat(POLICY.retentionOf(closed, DAY).isErasableOn(twoYears)).isTrue();
        assertThat(POLICY.retentionOf(kept, DAY).isErasableOn(twoYears)).isFalse();
        assertThat(POLICY.retentionOf(kept, DAY).text(Locale.UK))
                .isEqualTo("To be erased: 1 January 2030. Rule: kept longer by decision of the office."
                        + " Days considered: 1 June 2028, 1 January 2030.");
        assertThat(POLICY.retentionOf(asked, DAY)).isInstanceOf(RetentionDecision.Suspended.class);
        assertThat(POLICY.retentionOf(granted, DAY).text(Locale.forLanguageTag("cy")))
                .isEqualTo(
                        "I’w ddileu: 1 Mehefin 2026. Rheol: caniatawyd cais i ddileu. Dyddiau a ystyriwyd: 1 Mehefin 2026.");
        assertThat(refused.erasureGranted()).isFalse();
        assertThat(seen.erasureGranted()).isFalse();
        assertThat(Lifecycle.standard()
                        .decide(granted, new CustodyEvent.Erase(), Office.DATA_LEAD, POLICY, Office.at(DAY))
                        .isAccepted())
                .isTrue();
        OfficePolicy left = Office.policyBuilder().memberLeftOn(DAY).build();
        assertThat(left.eraseOn(kept, DAY)).contains(DAY.plusDays(4));
    }

    @Test
    void knows_one_mp_eight_msps_and_six_members_of_the_senedd() {
        OfficePolicy scotland = Office.policyBuilder()
                .addSeats(new Seat("constituency", Chamber.SCOTTISH_PARLIAMENT, "msp-1"))
                .addAllSeats(IntStream.rangeClosed(2, 8)
                        .mapToObj(n -> new Seat("region", Chamber.SCOTTISH_PARLIAMENT, "msp-" + n))
                        .toList())
                .build();

        assertThat(scotland.rightMembers(List.of("constituency", "region"), Competence.DEVOLVED_SCOTLAND))
                .hasSize(8)
                .startsWith("msp-1", "msp-2");
        assertThat(scotland.rightMembers(List.of("w-one"), Competence.RESERVED)).containsExactly("mp-1");
        assertThat(scotland.rightMembers(List.of("s-one"), Competence.DEVOLVED_WALES))
                .hasSize(6);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "acknowledgeWithin",
        "actWithin",
        "verifyUrgentWithin",
        "verificationWindow",
        "replyWithin",
        "firstChaseAfter",
        "nextChaseAfter",
        "seniorWhenOverdueBy",
        "memberWhenOverdueBy",
        "seniorBeforeLimitDays",
        "memberBeforeLimitDays",
        "remindEvery",
        "reminders",
        "comeBackWindow",
        "reopenWindow",
        "staleAfter",
        "immediatePoints",
        "priorityPoints",
        "mostAgePoints"
    })
    void refuses_a_period_that_is_no_period(String name) {
        assertThatThrownBy(() -> with(name, 0).apply(Office.policyBuilder()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name + " must be at least 1: 0");
        assertThat(with(name, 1).apply(Office.policyBuilder()).build()).isNotEqualTo(POLICY);
    }

    private static UnaryOperator<OfficePolicy.Builder> with(String name, int value) {
        return builder -> switch (name) {
            case "acknowledgeWithin" -> builder.acknowledgeWithin(value);
            case "actWithin" -> builder.actWithin(value);
            case "verifyUrgentWithin" -> builder.verifyUrgentWithin(value);
            case "verificationWindow" -> builder.verificationWindow(value);
            case "replyWithin" -> builder.replyWithin(value);
            case "firstChaseAfter" -> builder.firstChaseAfter(value == 1 ? 2 : value);
            case "nextChaseAfter" -> builder.nextChaseAfter(value);
            case "seniorWhenOverdueBy" -> builder.seniorWhenOverdueBy(value);
            case "memberWhenOverdueBy" -> builder.memberWhenOverdueBy(value);
            case "seniorBeforeLimitDays" -> builder.seniorBeforeLimitDays(value);
            case "memberBeforeLimitDays" -> builder.memberBeforeLimitDays(value);
            case "remindEvery" -> builder.remindEvery(value);
            case "reminders" -> builder.reminders(value);
            case "comeBackWindow" -> builder.comeBackWindow(value);
            case "reopenWindow" -> builder.reopenWindow(value);
            case "staleAfter" -> builder.staleAfter(value);
            case "immediatePoints" -> builder.immediatePoints(value);
            case "priorityPoints" -> builder.priorityPoints(value);
            case "mostAgePoints" -> builder.mostAgePoints(value);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Test
    void queues_what_the_office_moves_next_by_points_and_then_by_age() {
        List<LogEntry> log = List.of(
                logged("old", DAY, Priority.ROUTINE),
                logged("new", DAY.plusDays(2), Priority.ROUTINE),
                logged("raised", DAY.plusDays(2), Priority.PRIORITY),
                logged("at-once", DAY.plusDays(2), Priority.IMMEDIATE),
                logged("waiting", DAY, Priority.IMMEDIATE),
                new LogEntry(
                        "waiting",
                        Office.at(DAY.plusDays(2)),
                        "carys",
                        Role.CASEWORKER,
                        Status.VERIFYING,
                        new IntakeEvent.RequestVerification(Set.of(Missing.ADDRESS), DAY.plusDays(30))));

        assertThat(queue(log, DAY.plusDays(2))).containsExactly("at-once", "raised", "old", "new");
        assertThat(queue(log, DAY.plusDays(60))).containsExactly("at-once", "raised", "old", "new");
    }

    private static List<String> queue(List<LogEntry> log, LocalDate day) {
        return POLICY.queueOf(Caseload.asOf(log, day)).stream()
                .map(CaseRecord::id)
                .toList();
    }

    private static LogEntry logged(String id, LocalDate day, Priority priority) {
        CaseEvent log = new IntakeEvent.Log(
                "p-1",
                "p-1",
                new Category("housing", Competence.DEVOLVED_WALES),
                Channel.EMAIL,
                day,
                priority,
                Sensitivity.STANDARD,
                List.of());
        return new LogEntry(id, Office.at(day), "carys", Role.CASEWORKER, Status.RECEIVED, log);
    }
}
