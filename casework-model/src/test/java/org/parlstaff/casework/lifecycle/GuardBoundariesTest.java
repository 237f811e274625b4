package org.parlstaff.casework.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlstaff.casework.Office.CASEWORKER;
import static org.parlstaff.casework.Office.DATA_LEAD;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.DIGEST;
import static org.parlstaff.casework.Office.MEMBER;
import static org.parlstaff.casework.Office.SENIOR;
import static org.parlstaff.casework.Office.after;
import static org.parlstaff.casework.Office.awaitingBody;
import static org.parlstaff.casework.Office.open;
import static org.parlstaff.casework.Office.received;
import static org.parlstaff.casework.Scenario.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Channel;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.Handover;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.Tier;
import org.parlstaff.casework.WaitingEvent;
import org.parlstaff.casework.clock.WorkingCalendar;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.Obligation;
import org.parlstaff.casework.office.ObligationKind;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.PublicBody;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.DisclosureRequest.Condition;
import org.parlstaff.casework.privacy.Purpose;

/** How far a guard goes and no further: the last case it lets pass beside the first that it stops. */
class GuardBoundariesTest {

    private static final HandlingEvent.Note NOTE = new HandlingEvent.Note(DIGEST);
    private static final CaseEvent ERASE = new CustodyEvent.Erase();

    @Test
    void a_transfer_takes_consent_that_was_given_by_the_day() {
        assertThat(reasons(received(), passing(DAY), CASEWORKER, DAY)).isEmpty();
        assertThat(reasons(received(), passing(DAY.plusDays(1)), CASEWORKER, DAY))
                .containsExactly(Reason.of("case.guard.transfer-consent-missing"));
    }

    @Test
    void a_copy_goes_to_another_member_with_explicit_consent_and_to_protect_someone() {
        assertThat(reasons(open(), copyToOtherMember(Optional.empty()), CASEWORKER, DAY))
                .containsExactly(Reason.of("case.guard.transfer-consent-missing"));
        assertThat(reasons(open(), copyToOtherMember(Optional.of(Condition.ELECTED_REPRESENTATIVE)), CASEWORKER, DAY))
                .containsExactly(Reason.of("case.guard.transfer-consent-missing"));
        assertThat(reasons(open(), copyToOtherMember(Optional.of(Condition.EXPLICIT_CONSENT)), CASEWORKER, DAY))
                .isEmpty();
        assertThat(reasons(open(), copyToOtherMember(Optional.of(Condition.SAFEGUARDING)), CASEWORKER, DAY))
                .isEmpty();
        assertThat(reasons(open(), new CustodyEvent.SendCopy(open().disclosureTo("ms-own", "name")), CASEWORKER, DAY))
                .isEmpty();
    }

    private static CustodyEvent.SendCopy copyToOtherMember(Optional<Condition> condition) {
        return new CustodyEvent.SendCopy(DisclosureRequest.builder()
                .recipient("mp-1")
                .purpose(Purpose.CASEWORK)
                .topic("housing")
                .dataSubject("p-1")
                .requestedBy("p-1")
                .addField("name")
                .condition(condition)
                .reason("note-1")
                .build());
    }

    @Test
    void a_member_who_has_left_is_an_elected_representative_to_the_end_of_the_days_of_grace() {
        OfficePolicy left = Office.policyBuilder().memberLeftOn(DAY).build();
        CaseEvent copy = new CustodyEvent.SendCopy(DisclosureRequest.builder()
                .recipient("council")
                .purpose(Purpose.CASEWORK)
                .topic("housing")
                .dataSubject("p-1")
                .requestedBy("p-1")
                .addField("health")
                .condition(Condition.ELECTED_REPRESENTATIVE)
                .build());

        assertThat(Lifecycle.standard()
                        .decide(open(), copy, CASEWORKER, left, Office.at(DAY.plusDays(4)))
                        .isAccepted())
                .isTrue();
        assertThat(Lifecycle.standard().decide(open(), copy, CASEWORKER, left, Office.at(DAY.plusDays(5))))
                .isEqualTo(new Decision.Refused(List.of(Reason.of("case.guard.member-gone", DAY.plusDays(4)))));
    }

    @Test
    void leave_that_begins_later_is_withdrawn_at_once_and_never_begins() {
        CaseRecord granted = after(
                open(),
                new HandlingEvent.GrantAuthority(Scenario.written("a-1", "p-2", DAY)),
                new HandlingEvent.GrantAuthority(Scenario.written("a-2", "p-3", DAY.plusDays(30))));

        CaseRecord withdrawn = after(granted, new HandlingEvent.WithdrawAuthority("a-2"), CASEWORKER, DAY.plusDays(1));

        assertThat(withdrawn.authoritiesOn(DAY.plusDays(30)))
                .extracting(Authority::id)
                .containsExactly("self", "a-1");
        assertThat(reasons(withdrawn, new HandlingEvent.WithdrawAuthority("a-2"), CASEWORKER, DAY.plusDays(31)))
                .containsExactly(Reason.of("case.guard.authority-not-in-force", "a-2"));
    }

    @Test
    void a_window_needs_a_calendar_that_knows_its_end_and_a_note_needs_none() {
        LocalDate day = LocalDate.of(2028, 8, 1);
        CaseEvent propose = new ClosingEvent.ProposeClosure(Outcome.RESOLVED, day, LocalDate.of(2030, 1, 1));
        OfficePolicy slow = Office.policyBuilder().comeBackWindow(200).build();

        assertThat(reasons(open(), propose, MEMBER, day, slow))
                .containsExactly(Reason.of(
                        "case.guard.calendar-too-short", LocalDate.of(2019, 1, 1), LocalDate.of(2028, 12, 31)));
        assertThat(reasons(open(), propose, MEMBER, day)).isEmpty();
        assertThat(reasons(open(), NOTE, MEMBER, LocalDate.of(2040, 1, 2))).isEmpty();
    }

    @Test
    void a_case_is_erased_when_it_is_due_without_a_newer_calendar() {
        CaseRecord closed = after(
                after(open(), new HandlingEvent.Note(DIGEST), CASEWORKER, LocalDate.of(2026, 8, 27)),
                new ClosingEvent.Withdraw("p-1"));
        OfficePolicy until2027 = knowing(LocalDate.of(2019, 1, 1), LocalDate.of(2028, 1, 1));

        assertThat(reasons(closed, ERASE, DATA_LEAD, LocalDate.of(2028, 8, 26), until2027))
                .containsExactly(Reason.of("case.guard.retention-not-over", LocalDate.of(2028, 8, 27)));
        assertThat(reasons(closed, ERASE, DATA_LEAD, LocalDate.of(2028, 8, 27), until2027))
                .isEmpty();
        assertThat(reasons(closed, ERASE, DATA_LEAD, LocalDate.of(2028, 8, 27))).isEmpty();
    }

    /** The shipped calendar begins with 2019. */
    @Test
    void a_case_that_arrived_before_the_calendar_begins_is_logged_worked_on_and_erased() {
        LocalDate arrived = LocalDate.of(2018, 3, 1);
        IntakeEvent.Log log = new IntakeEvent.Log(
                "p-1",
                "p-1",
                new Category("housing", Competence.DEVOLVED_WALES),
                Channel.LETTER,
                arrived,
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                List.of());
        Decision.Accepted logged = Lifecycle.standard()
                .open("c-9", log, CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow();
        assertThat(logged.obligations()).containsExactly(new Obligation(ObligationKind.LOAD_CALENDAR, DAY, "c-9"));

        CaseRecord told = after(logged.next(), new HandlingEvent.Acknowledge(), new HandlingEvent.Assign("carys"));
        CaseRecord closed = after(after(told, new IntakeEvent.SignpostAndClose(List.of("shelter"), DAY)));
        assertThat(Office.policy().obligationsOn(closed, DAY))
                .containsExactly(new Obligation(ObligationKind.ERASE, LocalDate.of(2028, 6, 1), "c-9"));
        assertThat(reasons(closed, ERASE, DATA_LEAD, LocalDate.of(2028, 6, 1))).isEmpty();
    }

    @ParameterizedTest(name = "a body that takes {0} working days on {1}")
    @CsvSource({"250, 2027-08-12", "400, 2026-06-01", "400, 2027-08-12"})
    void a_slow_body_stops_no_work_on_other_cases(int replyWithin, LocalDate day) {
        OfficePolicy slow = Office.policyBuilder()
                .addBodies(PublicBody.of("tribunal", replyWithin))
                .build();
        CaseRecord open = after(open(), NOTE, CASEWORKER, day);

        assertThat(reasons(open, NOTE, CASEWORKER, day, slow)).isEmpty();
        assertThat(reasons(open, new WaitingEvent.AskConstituent(DIGEST, day.plusDays(20)), CASEWORKER, day, slow))
                .isEmpty();
    }

    @Test
    void an_answer_is_awaited_by_a_day_that_the_calendar_knows_and_chased_while_it_does() {
        CaseRecord promised = after(awaitingBody(), new EnquiringEvent.HoldingReply("e-1", LocalDate.of(2028, 12, 31)));
        CaseEvent later = new EnquiringEvent.HoldingReply("e-1", LocalDate.of(2029, 1, 1));

        assertThat(reasons(promised, later, CASEWORKER, DAY))
                .extracting(Reason::code)
                .containsExactly("case.guard.calendar-too-short");
        assertThat(Office.policy().obligationsOn(promised, DAY))
                .containsExactly(
                        new Obligation(ObligationKind.ACKNOWLEDGE, LocalDate.of(2026, 6, 8), "c-1"),
                        new Obligation(ObligationKind.LOAD_CALENDAR, LocalDate.of(2028, 12, 31), "c-1"));
        assertThat(reasons(promised, NOTE, CASEWORKER, DAY)).isEmpty();
    }

    /** The council's answer is due on Monday 15 June, arrives that day, and is logged on Tuesday. */
    @Test
    void a_letter_and_an_answer_have_days_of_their_own_in_their_order() {
        LocalDate monday = LocalDate.of(2026, 6, 15);
        CaseRecord missed = after(
                awaitingBody(), new HandlingEvent.MissDeadline("enquiry:e-1", monday), Actor.CLOCK, monday.plusDays(1));

        assertThat(reasons(missed, reply(monday.plusDays(2)), CASEWORKER, monday.plusDays(1)))
                .containsExactly(
                        Reason.of("case.guard.reply-out-of-order", monday.plusDays(2), DAY, monday.plusDays(1)));
        assertThat(reasons(missed, reply(DAY.minusDays(1)), CASEWORKER, monday.plusDays(1)))
                .containsExactly(Reason.of("case.guard.reply-out-of-order", DAY.minusDays(1), DAY, monday.plusDays(1)));
        CaseRecord answered = after(missed, reply(monday), CASEWORKER, monday.plusDays(1));
        assertThat(answered.enquiries().get(0).endedOn()).contains(monday);
        assertThat(answered.missedDeadlines()).isEmpty();
        assertThat(after(missed, reply(monday.plusDays(1)), CASEWORKER, monday.plusDays(1))
                        .missedDeadlines())
                .hasSize(1);

        CaseRecord open = after(open(), NOTE, CASEWORKER, DAY.plusDays(3));
        assertThat(reasons(open, sent(open, DAY.plusDays(4)), CASEWORKER, DAY.plusDays(3)))
                .containsExactly(Reason.of("case.guard.sent-out-of-order", DAY.plusDays(4), DAY, DAY.plusDays(3)));
        assertThat(reasons(open, sent(open, DAY.minusDays(1)), CASEWORKER, DAY.plusDays(3)))
                .containsExactly(Reason.of("case.guard.sent-out-of-order", DAY.minusDays(1), DAY, DAY.plusDays(3)));
        assertThat(after(open, sent(open, DAY.plusDays(1)), CASEWORKER, DAY.plusDays(3))
                        .enquiries()
                        .get(0)
                        .sentOn())
                .contains(DAY.plusDays(1));
    }

    private static EnquiringEvent.ReplyReceived reply(LocalDate arrived) {
        return new EnquiringEvent.ReplyReceived("e-1", DIGEST, Optional.of(arrived));
    }

    private static EnquiringEvent.SendEnquiry sent(CaseRecord record, LocalDate on) {
        return new EnquiringEvent.SendEnquiry(
                "e-9",
                "council",
                DIGEST,
                LocalDate.of(2026, 6, 30),
                false,
                record.disclosureTo("council", "name"),
                Optional.empty(),
                Optional.of(on));
    }

    @Test
    void an_assignee_who_left_or_may_not_see_the_case_any_more_leaves_it_to_be_given_to_another() {
        Obligation assign = new Obligation(ObligationKind.ASSIGN, DAY, "c-1");
        OfficePolicy withoutCarys =
                Office.policyBuilder().staff(List.of(SENIOR, MEMBER)).build();
        CaseRecord restricted = after(open(), new HandlingEvent.SetSensitivity(Sensitivity.RESTRICTED), SENIOR, DAY);

        assertThat(Office.policy().obligationsOn(open(), DAY)).doesNotContain(assign);
        assertThat(withoutCarys.obligationsOn(open(), DAY)).contains(assign);
        assertThat(Office.policy().obligationsOn(restricted, DAY)).contains(assign);
        assertThat(Office.policy()
                        .obligationsOn(after(restricted, new HandlingEvent.Assign("siwan"), SENIOR, DAY), DAY))
                .doesNotContain(assign);
    }

    /** The Member left on 1 June; four days of grace end on 5 June. */
    @Test
    void once_the_days_of_grace_are_over_no_case_is_taken_on_and_nothing_passed_on() {
        OfficePolicy left = leaving(DAY);
        LocalDate last = LocalDate.of(2026, 6, 5);
        Reason gone = Reason.of("case.guard.member-gone", last);
        CaseRecord assigned = after(received(), new HandlingEvent.Assign("carys"));
        IntakeEvent.Accept accept = new IntakeEvent.Accept(true, List.of());
        EnquiringEvent.SendEnquiry send = Office.sendEnquiry(open(), "e-1", "council");

        assertThat(reasons(assigned, accept, MEMBER, last, left)).isEmpty();
        assertThat(reasons(assigned, accept, MEMBER, last.plusDays(1), left)).containsExactly(gone);
        assertThat(reasons(open(), send, MEMBER, last, left)).isEmpty();
        assertThat(reasons(open(), send, MEMBER, last.plusDays(1), left)).containsExactly(gone);
        assertThat(opened(last, left).isAccepted()).isTrue();
        assertThat(opened(last.plusDays(55), left)).isEqualTo(new Decision.Refused(List.of(gone)));
        assertThat(reasons(open(), copyTo("p-1"), MEMBER, last.plusDays(55), left))
                .isEmpty();
        assertThat(reasons(open(), copyTo("council"), MEMBER, last.plusDays(55), left))
                .containsExactly(gone);
        CaseRecord closed = after(open(), new ClosingEvent.Withdraw("p-1"));
        assertThat(reasons(closed, new ClosingEvent.Reopen(DIGEST), MEMBER, last.plusDays(1), left))
                .containsExactly(gone);
    }

    private static CustodyEvent.SendCopy copyTo(String recipient) {
        return new CustodyEvent.SendCopy(open().disclosureTo(recipient, "name"));
    }

    private static Decision opened(LocalDate day, OfficePolicy policy) {
        return Lifecycle.standard().open("c-7", Office.log("p-1", "p-1"), CASEWORKER, policy, Office.at(day));
    }

    @Test
    void a_tier_is_not_lowered_over_answers_whose_delay_cannot_be_counted() {
        CaseRecord raised = after(awaitingBody(), new HandlingEvent.Escalate(Tier.SENIOR_CASEWORKER, "complex"));
        HandlingEvent.Deescalate lower = new HandlingEvent.Deescalate(Tier.CASEWORKER, DIGEST, List.of());
        OfficePolicy untilDue = knowing(LocalDate.of(2019, 1, 1), LocalDate.of(2026, 6, 16));

        assertThat(reasons(raised, lower, SENIOR, LocalDate.of(2026, 6, 15), untilDue))
                .isEmpty();
        assertThat(reasons(raised, lower, SENIOR, LocalDate.of(2026, 6, 16), untilDue))
                .extracting(Reason::code)
                .containsExactly("case.guard.calendar-too-short");
        assertThat(reasons(raised, lower, SENIOR, LocalDate.of(2026, 6, 16))).isEmpty();
    }

    @Test
    void a_caseworker_reopens_as_long_as_the_window_is_known_not_to_be_over() {
        CaseRecord closed = after(open(), new ClosingEvent.Withdraw("p-1"));
        ClosingEvent.Reopen reopen = new ClosingEvent.Reopen(DIGEST);
        OfficePolicy untilJune = knowing(LocalDate.of(2019, 1, 1), LocalDate.of(2026, 7, 1));
        OfficePolicy fromJune = knowing(DAY.plusDays(1), LocalDate.of(2028, 1, 1));

        assertThat(reasons(closed, reopen, CASEWORKER, LocalDate.of(2026, 6, 30), untilJune))
                .isEmpty();
        assertThat(reasons(closed, reopen, CASEWORKER, LocalDate.of(2026, 7, 1), untilJune))
                .extracting(Reason::code)
                .containsExactly("case.guard.calendar-too-short");
        assertThat(reasons(closed, reopen, CASEWORKER, LocalDate.of(2026, 6, 30), fromJune))
                .extracting(Reason::code)
                .containsExactly("case.guard.calendar-too-short");
        assertThat(reasons(closed, reopen, SENIOR, LocalDate.of(2026, 7, 1), untilJune))
                .isEmpty();
    }

    @Test
    void a_case_is_withdrawn_by_who_asked_or_holds_authority_and_by_nobody_else() {
        CaseRecord granted = after(open(), new HandlingEvent.GrantAuthority(Scenario.written("a-1", "p-2", DAY)));

        assertThat(reasons(granted, new ClosingEvent.Withdraw("p-1"), CASEWORKER, DAY))
                .isEmpty();
        assertThat(reasons(granted, new ClosingEvent.Withdraw("p-2"), CASEWORKER, DAY))
                .isEmpty();
        assertThat(reasons(granted, new ClosingEvent.Withdraw("p-3"), CASEWORKER, DAY))
                .containsExactly(Reason.of("case.guard.not-theirs-to-withdraw", "p-3"));
    }

    @Test
    void a_tier_falls_to_what_its_causes_ask_for_without_settling_them() {
        CaseRecord standing = after(
                after(open(), new HandlingEvent.Escalate(Tier.MEMBER, "complex")),
                new HandlingEvent.SetTimeLimit("psow", DAY.plusDays(20)));

        assertThat(reasons(
                        standing, new HandlingEvent.Deescalate(Tier.SENIOR_CASEWORKER, DIGEST, List.of()), MEMBER, DAY))
                .isEmpty();
        assertThat(reasons(standing, new HandlingEvent.Deescalate(Tier.CASEWORKER, DIGEST, List.of()), MEMBER, DAY))
                .containsExactly(Reason.of("case.guard.cause-not-settled", "limit-senior:psow"));
    }

    @Test
    void a_deadline_is_missed_under_its_own_name_and_day() {
        LocalDate due = LocalDate.of(2026, 6, 8);
        LocalDate next = due.plusDays(1);

        assertThat(reasons(received(), new HandlingEvent.MissDeadline("acknowledge", due), Actor.CLOCK, next))
                .isEmpty();
        assertThat(reasons(received(), new HandlingEvent.MissDeadline("acknowledge", next), Actor.CLOCK, next))
                .containsExactly(Reason.of("case.guard.deadline-not-missed", "acknowledge", next));
        assertThat(reasons(received(), new HandlingEvent.MissDeadline("act", due), Actor.CLOCK, next))
                .containsExactly(Reason.of("case.guard.deadline-not-missed", "act", due));
    }

    @Test
    void a_caseworker_may_say_again_how_sensitive_a_case_is() {
        assertThat(reasons(open(), new HandlingEvent.SetSensitivity(Sensitivity.STANDARD), CASEWORKER, DAY))
                .isEmpty();
    }

    @Test
    void checks_lapse_after_two_reminders_and_say_how_many_there_were() {
        CaseRecord once =
                after(in(Status.VERIFYING, false), new WaitingEvent.Remind(), CASEWORKER, LocalDate.of(2026, 6, 15));

        assertThat(reasons(once, new IntakeEvent.VerificationLapsed(), SENIOR, LocalDate.of(2026, 7, 1)))
                .containsExactly(Reason.of("case.guard.reminders-too-few", 2, 1));
    }

    @Test
    void an_office_ends_on_the_day_the_member_leaves_and_not_before() {
        ClosingEvent.EndOffice end = new ClosingEvent.EndOffice(Handover.RETURNED, Optional.empty(), Optional.empty());

        assertThat(reasons(open(), end, MEMBER, DAY, leaving(DAY))).isEmpty();
        assertThat(reasons(open(), end, MEMBER, DAY, leaving(DAY.plusDays(1))))
                .containsExactly(Reason.of("case.guard.member-in-office"));
    }

    @Test
    void a_chase_goes_to_the_body_that_was_asked() {
        CaseRecord waiting = awaitingBody();
        LocalDate late = LocalDate.of(2026, 6, 16);

        assertThat(reasons(
                        waiting,
                        new EnquiringEvent.Chase("e-1", waiting.disclosureTo("dwp", "name")),
                        CASEWORKER,
                        late))
                .containsExactly(Reason.of("case.guard.disclosure-to-other-recipient", "dwp"));
    }

    @Test
    void a_draft_is_sent_to_the_body_it_was_written_to() {
        CaseRecord drafted = after(open(), new EnquiringEvent.DraftEnquiry("e-1", "council", DIGEST));

        assertThat(reasons(drafted, Office.sendEnquiry(drafted, "e-1", "council"), CASEWORKER, DAY))
                .isEmpty();
        assertThat(reasons(drafted, Office.sendEnquiry(drafted, "e-1", "dwp"), CASEWORKER, DAY))
                .containsExactly(Reason.of("case.guard.enquiry-exists", "e-1"));
    }

    @Test
    void an_enquiry_is_given_up_when_it_is_both_chased_and_overdue() {
        CaseRecord promised = after(awaitingBody(), new EnquiringEvent.HoldingReply("e-1", DAY.plusDays(2)));
        CaseRecord chased = after(
                promised,
                new EnquiringEvent.Chase("e-1", promised.disclosureTo("council", "name")),
                CASEWORKER,
                DAY.plusDays(3));
        EnquiringEvent.EndEnquiry giveUp = new EnquiringEvent.EndEnquiry("e-1", Enquiry.Status.UNANSWERED, DIGEST);
        LocalDate due = chased.enquiries().get(0).dueOn().orElseThrow();
        Reason notYet = Reason.of("case.guard.enquiry-not-chased", "e-1");

        assertThat(reasons(chased, giveUp, CASEWORKER, due)).containsExactly(notYet);
        assertThat(reasons(chased, giveUp, CASEWORKER, due.plusDays(1))).isEmpty();
        assertThat(reasons(awaitingBody(), giveUp, CASEWORKER, due.plusDays(1))).containsExactly(notYet);
    }

    private static IntakeEvent.Transfer passing(LocalDate consentOn) {
        return new IntakeEvent.Transfer(
                List.of("ms-other"),
                DAY,
                Optional.of(received().disclosureTo("ms-other", "name")),
                Optional.of(consentOn));
    }

    private static OfficePolicy leaving(LocalDate day) {
        return Office.policyBuilder().memberLeftOn(day).build();
    }

    /** An office whose calendar knows the days from one up to, but not with, another. */
    private static OfficePolicy knowing(LocalDate from, LocalDate until) {
        WorkingCalendar shipped = Office.policy().calendar();
        WorkingCalendar shorter = WorkingCalendar.builder()
                .id(shipped.id())
                .title(shipped.title())
                .from(from)
                .until(until)
                .asOf(shipped.asOf())
                .standing(shipped.standing())
                .source(shipped.source())
                .putAllBankHolidays(shipped.bankHolidays().subMap(from, until))
                .build();
        return Office.policyBuilder().calendar(shorter).build();
    }

    private static List<Reason> reasons(CaseRecord record, CaseEvent event, Actor actor, LocalDate day) {
        return reasons(record, event, actor, day, Office.policy());
    }

    private static List<Reason> reasons(
            CaseRecord record, CaseEvent event, Actor actor, LocalDate day, OfficePolicy policy) {
        return Lifecycle.standard().decide(record, event, actor, policy, Office.at(day))
                        instanceof Decision.Refused refused
                ? refused.reasons()
                : List.of();
    }
}
