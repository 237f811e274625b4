package org.parlstaff.casework.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlstaff.casework.Office.CASEWORKER;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.DIGEST;
import static org.parlstaff.casework.Office.SENIOR;
import static org.parlstaff.casework.Office.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.Concern;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Party;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.Tier;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;

class EscalationsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 15);

    @Test
    void raises_an_overdue_answer_on_the_tenth_and_the_twentieth_working_day() {
        CaseRecord waiting = Office.awaitingBody();
        assertThat(waiting.enquiries().get(0).dueOn()).contains(DUE);

        assertThat(causes(waiting, LocalDate.of(2026, 6, 26))).isEmpty();
        assertThat(causes(waiting, LocalDate.of(2026, 6, 29)))
                .isEqualTo(Map.of("overdue-senior:e-1", Tier.SENIOR_CASEWORKER));
        assertThat(causes(waiting, LocalDate.of(2026, 7, 12))).doesNotContainKey("overdue-member:e-1");
        assertThat(causes(waiting, LocalDate.of(2026, 7, 13))).containsEntry("overdue-member:e-1", Tier.MEMBER);
        assertThat(Escalations.due(waiting, Office.policy(), LocalDate.of(2026, 7, 13)))
                .containsExactly(
                        new HandlingEvent.Escalate(Tier.SENIOR_CASEWORKER, "overdue-senior:e-1"),
                        new HandlingEvent.Escalate(Tier.MEMBER, "overdue-member:e-1"));
    }

    @Test
    void raises_no_case_to_the_tier_it_has() {
        CaseRecord raised = after(Office.awaitingBody(), new HandlingEvent.Escalate(Tier.SENIOR_CASEWORKER, "complex"));
        LocalDate overdue = LocalDate.of(2026, 6, 29);

        assertThat(causes(raised, overdue)).containsOnlyKeys("overdue-senior:e-1");
        assertThat(Escalations.due(raised, Office.policy(), overdue)).isEmpty();
    }

    @Test
    void raises_before_a_statutory_limit_and_not_after_it() {
        CaseRecord record = after(Office.open(), new HandlingEvent.SetTimeLimit("psow", LocalDate.of(2026, 9, 1)));

        assertThat(causes(record, LocalDate.of(2026, 8, 1))).isEmpty();
        assertThat(causes(record, LocalDate.of(2026, 8, 2))).containsOnlyKeys("limit-senior:psow");
        assertThat(causes(record, LocalDate.of(2026, 8, 24))).containsOnlyKeys("limit-senior:psow");
        assertThat(causes(record, LocalDate.of(2026, 8, 25)))
                .containsOnlyKeys("limit-member:psow", "limit-senior:psow");
        assertThat(causes(record, LocalDate.of(2026, 9, 1))).hasSize(2);
        assertThat(causes(record, LocalDate.of(2026, 9, 2))).isEmpty();
    }

    @Test
    void raises_at_once_with_the_event_that_is_the_cause_and_says_so_in_the_log() {
        Decision.Accepted accepted = Lifecycle.standard()
                .decide(
                        Office.open(),
                        new HandlingEvent.RaiseConcern(Concern.PRESS_INTEREST, DIGEST),
                        CASEWORKER,
                        Office.policy(),
                        Office.at(DAY))
                .orElseThrow();

        assertThat(accepted.next().tier()).isEqualTo(Tier.MEMBER);
        assertThat(accepted.entries())
                .extracting(LogEntry::event)
                .containsExactly(
                        new HandlingEvent.RaiseConcern(Concern.PRESS_INTEREST, DIGEST),
                        new HandlingEvent.Escalate(Tier.MEMBER, "concern:press-interest"));
        assertThat(accepted.next().tierChanges())
                .containsExactly(new CaseRecord.TierChange(Tier.MEMBER, "concern:press-interest", DAY, true));
    }

    @Test
    void stays_lowered_once_a_person_has_settled_the_cause() {
        CaseRecord urgent = after(Office.open(), new HandlingEvent.SetPriority(Priority.IMMEDIATE));
        assertThat(urgent.tier()).isEqualTo(Tier.SENIOR_CASEWORKER);

        CaseRecord lowered =
                after(urgent, new HandlingEvent.Deescalate(Tier.CASEWORKER, DIGEST, List.of()), SENIOR, DAY);

        assertThat(lowered.tier()).isEqualTo(Tier.CASEWORKER);
        assertThat(causes(lowered, DAY.plusDays(3))).isEmpty();
    }

    @Test
    void raises_again_for_a_cause_that_arises_anew() {
        LocalDate later = DAY.plusDays(60);
        CaseRecord concerned =
                lowered(after(Office.open(), new HandlingEvent.RaiseConcern(Concern.SAFEGUARDING, DIGEST)), DAY);
        CaseRecord urgent = lowered(after(Office.open(), new HandlingEvent.SetPriority(Priority.IMMEDIATE)), DAY);
        CaseRecord limited =
                lowered(after(Office.open(), new HandlingEvent.SetTimeLimit("psow", DAY.plusDays(20))), DAY);
        CaseRecord same = after(limited, new HandlingEvent.SetTimeLimit("psow", DAY.plusDays(20)));
        CaseRecord moved = after(limited, new HandlingEvent.SetTimeLimit("psow", later.plusDays(20)));

        assertThat(after(concerned, new HandlingEvent.RaiseConcern(Concern.SAFEGUARDING, DIGEST), CASEWORKER, later)
                        .tier())
                .isEqualTo(Tier.SENIOR_CASEWORKER);
        assertThat(after(urgent, new HandlingEvent.SetPriority(Priority.IMMEDIATE))
                        .tier())
                .isEqualTo(Tier.CASEWORKER);
        assertThat(after(
                                urgent,
                                new HandlingEvent.SetPriority(Priority.ROUTINE),
                                new HandlingEvent.SetPriority(Priority.IMMEDIATE))
                        .tier())
                .isEqualTo(Tier.SENIOR_CASEWORKER);
        assertThat(same.tier()).isEqualTo(Tier.CASEWORKER);
        assertThat(after(moved, new HandlingEvent.Note(DIGEST), SENIOR, later).tier())
                .isEqualTo(Tier.SENIOR_CASEWORKER);
    }

    @Test
    void settles_no_rule_by_naming_its_cause_beforehand() {
        CaseRecord named =
                after(Office.awaitingBody(), new HandlingEvent.Escalate(Tier.SENIOR_CASEWORKER, "overdue-member:e-1"));

        assertThat(causes(named, LocalDate.of(2026, 7, 13)))
                .containsOnlyKeys("overdue-member:e-1", "overdue-senior:e-1");
        assertThat(after(named, new HandlingEvent.Note(DIGEST), SENIOR, LocalDate.of(2026, 7, 13))
                        .tier())
                .isEqualTo(Tier.MEMBER);
    }

    private static CaseRecord lowered(CaseRecord record, LocalDate day) {
        return after(record, new HandlingEvent.Deescalate(Tier.CASEWORKER, DIGEST, List.of()), SENIOR, day);
    }

    @Test
    void raises_a_case_that_was_reopened_twice() {
        CaseRecord once = reopened(Office.open());
        assertThat(once.tier()).isEqualTo(Tier.CASEWORKER);

        assertThat(reopened(once).tier()).isEqualTo(Tier.SENIOR_CASEWORKER);
    }

    @Test
    void tells_the_clock_what_is_due() {
        CaseRecord waiting = Office.awaitingBody();
        LocalDate day = LocalDate.of(2026, 6, 29);

        assertThat(Lifecycle.standard().clockEvents(waiting, Office.policy(), Office.at(day)))
                .containsExactly(
                        new HandlingEvent.MissDeadline("acknowledge", LocalDate.of(2026, 6, 8)),
                        new HandlingEvent.MissDeadline("enquiry:e-1", DUE));
        assertThat(Lifecycle.standard().clockEvents(waiting, Office.policy(), Office.at(LocalDate.of(2040, 1, 2))))
                .containsExactly(
                        new HandlingEvent.MissDeadline("acknowledge", LocalDate.of(2026, 6, 8)),
                        new HandlingEvent.MissDeadline("enquiry:e-1", DUE));
    }

    @Test
    void owes_a_chase_after_one_and_five_working_days() {
        CaseRecord waiting = after(Office.awaitingBody(), new HandlingEvent.Acknowledge());

        assertThat(Office.policy().obligationsOn(waiting, DUE))
                .containsExactly(new Obligation(ObligationKind.CHASE, LocalDate.of(2026, 6, 16), "e-1"));

        CaseRecord chased = after(
                waiting,
                new EnquiringEvent.Chase("e-1", waiting.disclosureTo("council", "name")),
                CASEWORKER,
                LocalDate.of(2026, 6, 16));

        assertThat(Office.policy().obligationsOn(chased, DUE))
                .containsExactly(new Obligation(ObligationKind.CHASE, LocalDate.of(2026, 6, 22), "e-1"));
    }

    @Test
    void knows_the_right_members_as_a_set() {
        OfficePolicy policy = Office.policy();

        assertThat(policy.rightMembers(List.of("s-one", "w-one"), Competence.DEVOLVED_WALES))
                .hasSize(6);
        assertThat(policy.rightMembers(List.of("s-one", "w-one"), Competence.RESERVED))
                .containsExactly("mp-1");
        assertThat(policy.rightMembers(List.of("s-one", "w-one"), Competence.PRIVATE))
                .isEmpty();
        assertThat(policy.isOwn(List.of("s-two"))).isFalse();
    }

    @Test
    void finds_a_conflict_with_the_other_side_of_the_same_matter() {
        CaseRecord neighbour = after(
                Lifecycle.standard()
                        .open("c-8", Office.log("p-8", "p-8"), CASEWORKER, Office.policy(), Office.at(DAY))
                        .orElseThrow()
                        .next(),
                new HandlingEvent.AddParty(new Party("p-1", Party.Part.OPPOSING)));
        List<LogEntry> log = List.of(
                new LogEntry(
                        "c-8", Office.at(DAY), "carys", Role.CASEWORKER, Status.RECEIVED, Office.log("p-8", "p-8")),
                new LogEntry(
                        "c-8",
                        Office.at(DAY),
                        "carys",
                        Role.CASEWORKER,
                        Status.RECEIVED,
                        new HandlingEvent.AddParty(new Party("p-1", Party.Part.OPPOSING))));

        Caseload caseload = Caseload.asOf(log, DAY);

        assertThat(caseload.find("c-8")).contains(neighbour);
        assertThat(caseload.conflictsOf(Office.received())).containsExactly("c-8");
        assertThat(caseload.conflictsOf(neighbour)).isEmpty();
    }

    private static CaseRecord reopened(CaseRecord open) {
        return after(open, new ClosingEvent.Withdraw("p-1"), new ClosingEvent.Reopen(DIGEST));
    }

    private static Map<String, Tier> causes(CaseRecord record, LocalDate day) {
        return Escalations.causes(record, Office.policy(), day);
    }
}
