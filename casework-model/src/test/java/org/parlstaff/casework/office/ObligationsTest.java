package org.parlstaff.casework.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlstaff.casework.Office.CASEWORKER;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.DIGEST;
import static org.parlstaff.casework.Office.SENIOR;
import static org.parlstaff.casework.Office.after;
import static org.parlstaff.casework.Office.open;
import static org.parlstaff.casework.Office.received;
import static org.parlstaff.casework.Scenario.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Party;
import org.parlstaff.casework.Right;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.WaitingEvent;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;

/** What is owed in each status, by which day, and which deadlines have passed. The first of June 2026 is a Monday. */
class ObligationsTest {

    @Test
    void owes_a_new_case_an_answer_someone_to_work_on_it_and_a_first_action() {
        assertThat(owed(received()))
                .containsExactly(
                        new Obligation(ObligationKind.ACKNOWLEDGE, june(8), "c-1"),
                        new Obligation(ObligationKind.ASSIGN, june(8), "c-1"),
                        new Obligation(ObligationKind.ACT, june(15), "c-1"));
    }

    @Test
    void puts_the_most_urgent_first_and_on_one_day_the_same_things_in_the_same_order() {
        OfficePolicy oneDay = Office.policyBuilder().acknowledgeWithin(10).build();
        CaseRecord two = after(
                open(),
                Office.sendEnquiry(open(), "e-2", "council"),
                Office.sendEnquiry(open(), "e-1", "council"),
                Office.sendEnquiry(open(), "e-3", "council"));
        CaseRecord asked = after(two, new CustodyEvent.ReceiveRightsRequest("r-1", Right.ACCESS, DAY, june(3)));

        assertThat(oneDay.obligationsOn(received(), DAY))
                .extracting(Obligation::kind)
                .containsExactly(ObligationKind.ACKNOWLEDGE, ObligationKind.ACT, ObligationKind.ASSIGN);
        assertThat(owed(asked)).extracting(Obligation::subject).containsExactly("r-1", "c-1", "e-1", "e-2", "e-3");
    }

    @Test
    void owes_an_open_case_a_look_when_nothing_happens() {
        assertThat(owed(after(open(), new HandlingEvent.Acknowledge())))
                .containsExactly(
                        new Obligation(ObligationKind.ACT, june(15), "c-1"),
                        new Obligation(ObligationKind.REVIEW, june(29), "c-1"));
    }

    @Test
    void owes_a_first_action_in_the_offices_own_time() {
        CaseRecord verifying = in(Status.VERIFYING, false);
        CaseRecord accepted = after(
                after(
                        after(
                                verifying,
                                new IntakeEvent.Verify(List.of("s-one"), Optional.empty()),
                                CASEWORKER,
                                june(8)),
                        new HandlingEvent.Assign("carys"),
                        CASEWORKER,
                        june(8)),
                new IntakeEvent.Accept(false, List.of()),
                CASEWORKER,
                june(8));

        assertThat(owed(verifying)).extracting(Obligation::kind).doesNotContain(ObligationKind.ACT);
        assertThat(owed(accepted)).contains(new Obligation(ObligationKind.ACT, june(22), "c-1"));
    }

    @Test
    void owes_two_reminders_ten_working_days_apart_and_no_third() {
        CaseRecord asked = in(Status.AWAITING_CONSTITUENT, false);
        CaseRecord once = after(asked, new WaitingEvent.Remind(), CASEWORKER, june(15));
        CaseRecord twice = after(once, new WaitingEvent.Remind(), CASEWORKER, june(29));

        assertThat(owed(asked)).containsExactly(new Obligation(ObligationKind.REMIND_ENQUIRER, june(15), "c-1"));
        assertThat(owed(once)).containsExactly(new Obligation(ObligationKind.REMIND_ENQUIRER, june(29), "c-1"));
        assertThat(owed(twice)).isEmpty();
        assertThat(owed(in(Status.VERIFYING, false)))
                .contains(new Obligation(ObligationKind.REMIND_ENQUIRER, june(15), "c-1"));
    }

    @Test
    void owes_the_end_of_a_hold_and_of_the_window_to_come_back() {
        CaseRecord held = after(in(Status.ON_HOLD, false), new HandlingEvent.Acknowledge());

        assertThat(owed(held)).containsExactly(new Obligation(ObligationKind.RESUME, LocalDate.of(2026, 7, 20), "c-1"));
        assertThat(owed(in(Status.CLOSURE_PROPOSED, false)))
                .containsExactly(new Obligation(ObligationKind.CONFIRM_CLOSURE, june(16), "c-1"));
    }

    @Test
    void owes_the_checks_that_an_urgent_start_put_off() {
        CaseRecord assigned = after(received(), new HandlingEvent.Assign("siwan"));
        CaseRecord urgent = after(assigned, new IntakeEvent.Accept(true, List.of()), SENIOR, june(2));
        CaseRecord checked =
                after(urgent, new IntakeEvent.Verify(List.of("s-one"), Optional.empty()), CASEWORKER, june(3));

        assertThat(owed(urgent)).contains(new Obligation(ObligationKind.VERIFY, june(9), "c-1"));
        assertThat(owed(checked)).extracting(Obligation::kind).doesNotContain(ObligationKind.VERIFY);
        assertThat(owed(open())).extracting(Obligation::kind).doesNotContain(ObligationKind.VERIFY);
    }

    @Test
    void owes_the_checks_until_the_address_is_the_members_own_and_leave_is_given() {
        CaseRecord urgent = after(
                after(received(), new HandlingEvent.Assign("siwan")),
                new IntakeEvent.Accept(true, List.of()),
                SENIOR,
                DAY);
        CaseRecord elsewhere = after(urgent, new IntakeEvent.Verify(List.of("s-two"), Optional.empty()));
        CaseRecord agreed = after(urgent, new IntakeEvent.Verify(List.of("s-two"), Optional.of("ms-other")));
        CaseRecord neighbour = Lifecycle.standard()
                .open("c-1", Office.log("p-2", "p-1"), CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow()
                .next();
        CaseRecord unauthorised = after(
                after(
                        neighbour,
                        new HandlingEvent.Assign("siwan"),
                        new IntakeEvent.Verify(List.of("s-one"), Optional.empty())),
                new IntakeEvent.Accept(true, List.of()),
                SENIOR,
                DAY);
        CaseRecord authorised =
                after(unauthorised, new HandlingEvent.GrantAuthority(Scenario.written("a-1", "p-2", DAY)));

        Obligation verify = new Obligation(ObligationKind.VERIFY, june(8), "c-1");
        assertThat(owed(elsewhere)).contains(verify);
        assertThat(owed(agreed)).doesNotContain(verify);
        assertThat(owed(unauthorised)).contains(verify);
        assertThat(owed(authorised)).doesNotContain(verify);
    }

    @Test
    void counts_the_checks_from_the_urgent_start_and_not_from_an_earlier_one() {
        CaseRecord moved = after(open(), new ClosingEvent.ChangeConstituency(DAY, june(30)));
        CaseRecord urgent = after(moved, new IntakeEvent.Accept(true, List.of()), SENIOR, june(15));
        CaseRecord held = after(urgent, new WaitingEvent.Hold(DIGEST, june(30)), SENIOR, june(16));

        assertThat(owed(urgent)).contains(new Obligation(ObligationKind.VERIFY, june(22), "c-1"));
        assertThat(owed(after(held, new WaitingEvent.Resume(), SENIOR, june(17))))
                .contains(new Obligation(ObligationKind.VERIFY, june(22), "c-1"));
    }

    @Test
    void owes_at_once_that_a_survivor_takes_in_a_merged_case() {
        Decision.Accepted merged = Lifecycle.standard()
                .decide(open(), ClosingEvent.Merge.into(Scenario.other()), SENIOR, Office.policy(), Office.at(DAY))
                .orElseThrow();

        assertThat(merged.obligations()).containsExactly(new Obligation(ObligationKind.ABSORB, DAY, "c-2"));
        assertThat(Lifecycle.standard()
                        .decide(open(), new HandlingEvent.Acknowledge(), SENIOR, Office.policy(), Office.at(DAY))
                        .orElseThrow()
                        .obligations())
                .extracting(Obligation::kind)
                .containsExactly(ObligationKind.ACT, ObligationKind.REVIEW);
    }

    @Test
    void counts_a_late_reply_from_the_last_answer_not_from_the_last_letter() {
        CaseRecord two = after(Office.awaitingBody(), Office.sendEnquiry(Office.awaitingBody(), "e-2", "council"));
        CaseRecord closed = after(two, new ClosingEvent.Withdraw("p-1"), CASEWORKER, june(10));
        CaseRecord late = after(closed, new EnquiringEvent.ReplyReceived("e-1", DIGEST), CASEWORKER, june(12));

        assertThat(owed(late)).contains(new Obligation(ObligationKind.REVIEW_REPLY, june(19), "c-1"));
        assertThat(owed(closed)).extracting(Obligation::kind).containsExactly(ObligationKind.ERASE);
    }

    @Test
    void knows_the_day_after_each_deadline_that_it_has_passed() {
        assertThat(missed(received(), june(8))).isEmpty();
        assertThat(missed(received(), june(9))).containsExactly("acknowledge");
        assertThat(missed(received(), june(16))).containsExactly("acknowledge", "act");
        CaseRecord recorded =
                after(received(), new HandlingEvent.MissDeadline("acknowledge", june(8)), Actor.CLOCK, june(9));
        assertThat(missed(recorded, june(16))).containsExactly("act");
        assertThat(missed(Office.awaitingBody(), june(15))).doesNotContain("enquiry:e-1");
        assertThat(missed(Office.awaitingBody(), june(16))).contains("enquiry:e-1");
        CaseRecord requested = after(open(), Scenario.receiveRightsRequest(DAY));
        assertThat(missed(requested, LocalDate.of(2026, 7, 1))).doesNotContain("rights-request:r-1");
        assertThat(missed(requested, LocalDate.of(2026, 7, 2))).contains("rights-request:r-1");
    }

    @Test
    void names_the_deadlines_that_have_passed_in_the_order_they_were_due() {
        CaseRecord waiting = after(Office.awaitingBody(), Scenario.receiveRightsRequest(DAY));

        assertThat(missed(waiting, LocalDate.of(2026, 7, 2)))
                .containsExactly("acknowledge", "enquiry:e-1", "rights-request:r-1");
    }

    @Test
    void chases_from_the_promised_day_and_counts_chases_after_it_alone() {
        CaseRecord waiting = after(Office.awaitingBody(), new HandlingEvent.Acknowledge());
        CaseRecord chased = after(
                waiting,
                new EnquiringEvent.Chase("e-1", waiting.disclosureTo("council", "name")),
                CASEWORKER,
                june(16));
        CaseRecord promised = after(chased, new EnquiringEvent.HoldingReply("e-1", june(30)), CASEWORKER, june(17));

        assertThat(owed(promised))
                .containsExactly(new Obligation(ObligationKind.CHASE, LocalDate.of(2026, 7, 1), "e-1"));
        CaseRecord once = after(
                promised,
                new EnquiringEvent.Chase("e-1", promised.disclosureTo("council", "name")),
                CASEWORKER,
                LocalDate.of(2026, 7, 1));
        assertThat(owed(once)).containsExactly(new Obligation(ObligationKind.CHASE, LocalDate.of(2026, 7, 7), "e-1"));
        CaseRecord twice = after(
                once,
                new EnquiringEvent.Chase("e-1", once.disclosureTo("council", "name")),
                CASEWORKER,
                LocalDate.of(2026, 7, 7));
        assertThat(owed(twice)).containsExactly(new Obligation(ObligationKind.CHASE, LocalDate.of(2026, 7, 14), "e-1"));
    }

    @Test
    void finds_a_conflict_in_live_cases_of_the_same_matter_alone() {
        CaseRecord opposing =
                after(Scenario.other(), new HandlingEvent.AddParty(new Party("p-8", Party.Part.OPPOSING)));
        CaseRecord third =
                after(Scenario.other(), new HandlingEvent.AddParty(new Party("p-8", Party.Part.THIRD_PARTY)));
        CaseRecord elsewhere =
                after(opposing, new HandlingEvent.SetCategory(new Category("benefits", Competence.RESERVED)));
        CaseRecord closed = after(opposing, new IntakeEvent.RecordInError(DIGEST));
        CaseRecord mine = Lifecycle.standard()
                .open("c-8", Office.log("p-8", "p-8"), CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow()
                .next();

        assertThat(conflicts(mine, opposing)).containsExactly("c-2");
        assertThat(conflicts(opposing, mine)).containsExactly("c-8");
        assertThat(conflicts(mine, third)).isEmpty();
        assertThat(conflicts(mine, elsewhere)).isEmpty();
        assertThat(conflicts(mine, closed)).isEmpty();
        CaseRecord throughSolicitor = Lifecycle.standard()
                .open("c-8", Office.log("p-7", "p-8"), CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow()
                .next();
        assertThat(conflicts(opposing, throughSolicitor)).containsExactly("c-8");
        CaseRecord againstMyself = after(mine, new HandlingEvent.AddParty(new Party("p-8", Party.Part.OPPOSING)));
        assertThat(conflicts(againstMyself, third)).isEmpty();
    }

    private static List<String> conflicts(CaseRecord mine, CaseRecord other) {
        return Caseload.of(List.of(mine, other), DAY).conflictsOf(mine);
    }

    private static List<Obligation> owed(CaseRecord record) {
        return Office.policy().obligationsOn(record, record.lastEntryOn());
    }

    private static List<String> missed(CaseRecord record, LocalDate day) {
        return Obligations.missed(record, Office.policy(), day).stream()
                .map(CaseRecord.MissedDeadline::deadline)
                .toList();
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2026, 6, day);
    }
}
