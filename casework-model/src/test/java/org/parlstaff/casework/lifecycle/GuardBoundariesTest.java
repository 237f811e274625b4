package org.parlstaff.casework.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlstaff.casework.Office.CASEWORKER;
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
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.Handover;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.Tier;
import org.parlstaff.casework.WaitingEvent;
import org.parlstaff.casework.clock.WorkingCalendar;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.PublicBody;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.DisclosureRequest.Condition;
import org.parlstaff.casework.privacy.Purpose;

/** How far a guard goes and no further: the last case it lets pass beside the first that it stops. */
class GuardBoundariesTest {

    private static final HandlingEvent.Note NOTE = new HandlingEvent.Note(DIGEST);

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
    void a_policy_with_long_or_short_windows_is_refused_before_its_calendar_ends() {
        LocalDate day = LocalDate.of(2028, 8, 1);
        CaseEvent propose = new ClosingEvent.ProposeClosure(Outcome.RESOLVED, day, LocalDate.of(2030, 1, 1));
        OfficePolicy slow = Office.policyBuilder().comeBackWindow(200).build();
        OfficePolicy quick = Office.policyBuilder()
                .acknowledgeWithin(1)
                .actWithin(1)
                .verifyUrgentWithin(1)
                .verificationWindow(1)
                .replyWithin(1)
                .nextChaseAfter(1)
                .remindEvery(1)
                .comeBackWindow(1)
                .reopenWindow(1)
                .staleAfter(1)
                .bodies(List.of(PublicBody.of("council", 1)))
                .build();
        Reason tooShort =
                Reason.of("case.guard.calendar-too-short", LocalDate.of(2019, 1, 1), LocalDate.of(2028, 12, 31));

        assertThat(Lifecycle.standard().decide(open(), propose, MEMBER, slow, Office.at(day)))
                .isEqualTo(new Decision.Refused(List.of(tooShort)));
        assertThat(Lifecycle.standard().decide(open(), NOTE, MEMBER, quick, Office.at(LocalDate.of(2028, 12, 29))))
                .isEqualTo(new Decision.Refused(List.of(tooShort)));
        assertThat(Lifecycle.standard()
                        .decide(open(), NOTE, MEMBER, quick, Office.at(LocalDate.of(2028, 12, 22)))
                        .isAccepted())
                .isTrue();
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

    @Test
    void a_calendar_reaches_beyond_every_answer_that_is_awaited() {
        CaseRecord promised = after(awaitingBody(), new EnquiringEvent.HoldingReply("e-1", DAY.plusDays(21)));
        LocalDate due = LocalDate.of(2026, 6, 15);

        assertThat(reasons(awaitingBody(), NOTE, CASEWORKER, DAY, actingUntil(due)))
                .isEmpty();
        assertThat(reasons(awaitingBody(), NOTE, CASEWORKER, DAY, actingUntil(due.minusDays(1))))
                .extracting(Reason::code)
                .containsExactly("case.guard.calendar-too-short");
        assertThat(reasons(promised, NOTE, CASEWORKER, DAY, actingUntil(DAY.plusDays(21))))
                .isEmpty();
        assertThat(reasons(promised, NOTE, CASEWORKER, DAY, actingUntil(DAY.plusDays(20))))
                .extracting(Reason::code)
                .containsExactly("case.guard.calendar-too-short");
        CaseRecord answered = after(promised, new EnquiringEvent.ReplyReceived("e-1", DIGEST));
        assertThat(reasons(answered, NOTE, CASEWORKER, DAY, actingUntil(DAY))).isEmpty();
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

    /** An office whose calendar ends where the rules can still be applied on a day, and not on the next. */
    private static OfficePolicy actingUntil(LocalDate last) {
        WorkingCalendar shipped = Office.policy().calendar();
        LocalDate until = last.plusDays(2L * Office.policy().reopenWindow() + 8);
        WorkingCalendar shorter = WorkingCalendar.builder()
                .id(shipped.id())
                .title(shipped.title())
                .from(shipped.from())
                .until(until)
                .asOf(shipped.asOf())
                .standing(shipped.standing())
                .source(shipped.source())
                .putAllBankHolidays(shipped.bankHolidays().headMap(until))
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
