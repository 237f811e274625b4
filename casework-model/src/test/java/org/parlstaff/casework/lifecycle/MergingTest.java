package org.parlstaff.casework.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parlstaff.casework.Office.DATA_LEAD;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.DIGEST;
import static org.parlstaff.casework.Office.SENIOR;
import static org.parlstaff.casework.Office.after;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Concern;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Party;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.Obligation;
import org.parlstaff.casework.office.ObligationKind;
import org.parlstaff.casework.office.WorkItem;
import org.parlstaff.casework.privacy.Authority;

/** Two cases that turn out to be one. */
class MergingTest {

    private static final CaseRecord CASE = Office.awaitingBody();
    private static final CaseRecord SURVIVOR = Scenario.other();

    @Test
    void is_decided_for_both_cases_at_once() {
        MergeDecision.Accepted both = merge(CASE, SURVIVOR, SENIOR).orElseThrow();

        assertThat(both.merged().next().mergedInto()).contains("c-2");
        assertThat(both.survivor().next().absorbed()).containsExactly("c-1");
        assertThat(both.survivor().next().enquiries()).extracting(Enquiry::id).containsExactly("c-1:e-1");
        assertThat(both.entries())
                .extracting(LogEntry::caseId, entry -> entry.event().getClass().getSimpleName())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("c-1", "Merge"),
                        org.assertj.core.groups.Tuple.tuple("c-2", "Absorb"));
        assertThat(both.merged().obligations()).isEmpty();
        Caseload caseload =
                Caseload.of(List.of(both.merged().next(), both.survivor().next()), DAY);
        assertThat(caseload.unabsorbed()).isEmpty();
        assertThat(Office.policy().worklistOf(caseload))
                .extracting(WorkItem::caseId)
                .containsOnly("c-2");
    }

    @Test
    void is_refused_with_every_reason_against_either() {
        CaseRecord closed = after(SURVIVOR, new ClosingEvent.Withdraw("p-1"));

        assertThat(merge(CASE, closed, SENIOR))
                .isEqualTo(new MergeDecision.Refused(List.of(
                        Reason.of("case.guard.merge-survivor-not-live", "c-2"),
                        Reason.of(
                                "case.step.not-in-lifecycle",
                                org.parlstaff.casework.EventKind.ABSORB,
                                Status.CLOSED))));
        assertThatThrownBy(() -> merge(CASE, CASE, SENIOR).orElseThrow())
                .hasMessage("refused: case.guard.merge-with-itself");
    }

    /** A crash between the two lines, in a log of which only the first was written. */
    @Test
    void is_owed_until_the_survivor_lists_the_case() {
        CaseRecord merged = after(CASE, ClosingEvent.Merge.into(SURVIVOR), SENIOR, DAY);
        Caseload half = Caseload.of(List.of(merged, SURVIVOR), DAY.plusDays(30));
        WorkItem absorb = new WorkItem("c-1", Optional.of("carys"), new Obligation(ObligationKind.ABSORB, DAY, "c-2"));

        assertThat(half.unabsorbed()).containsExactly(merged);
        assertThat(Office.policy().worklistOf(half).get(0)).isEqualTo(absorb);

        CaseRecord whole = after(SURVIVOR, ClosingEvent.Absorb.from(merged), SENIOR, DAY.plusDays(30));
        Caseload mended = Caseload.of(List.of(merged, whole), DAY.plusDays(30));
        assertThat(Office.policy().worklistOf(mended)).doesNotContain(absorb);
        assertThat(mended.unabsorbed()).isEmpty();
    }

    /** Both were decided on cases that had not been merged yet. */
    @Test
    void is_found_where_two_cases_were_merged_into_each_other() {
        List<LogEntry> entries = new ArrayList<>();
        CaseRecord one = Office.received();
        entries.add(logged("c-1"));
        entries.add(logged("c-2"));
        entries.add(entry("c-1", ClosingEvent.Merge.into(SURVIVOR)));
        entries.add(entry("c-2", ClosingEvent.Merge.into(one)));

        Caseload caseload = Caseload.asOf(entries, DAY);

        assertThat(caseload.mergedInCircles()).extracting(CaseRecord::id).containsExactly("c-1", "c-2");
        assertThat(caseload.unabsorbed()).hasSize(2);
        assertThat(Caseload.of(List.of(SURVIVOR), DAY).mergedInCircles()).isEmpty();
    }

    @Test
    void lets_a_merged_case_be_erased_once_its_survivor_is_and_not_because_somebody_says_so() {
        MergeDecision.Accepted both = merge(Office.received(), SURVIVOR, SENIOR).orElseThrow();
        CaseRecord merged = both.merged().next();
        CaseRecord closed = after(both.survivor().next(), new ClosingEvent.Withdraw("p-1"));
        CaseRecord gone = after(closed, new CustodyEvent.Erase(), DATA_LEAD, DAY.plusYears(2));

        assertThat(erase(merged, new CustodyEvent.Erase(Optional.of("c-2"), Optional.empty())))
                .isEqualTo(new Decision.Refused(List.of(Reason.of("case.guard.survivor-not-erased", "c-2"))));
        assertThatThrownBy(() -> CustodyEvent.Erase.after(closed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("survivor must be erased: c-2");
        assertThat(erase(merged, CustodyEvent.Erase.after(gone)).isAccepted()).isTrue();
        assertThatThrownBy(() -> new CustodyEvent.Erase(Optional.empty(), Optional.of(DAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day must be that of a survivor: 2026-06-01");
    }

    /** Merged by mistake; the survivor then chased what the other had asked. */
    @Test
    void is_taken_back_for_both_cases_at_once_with_what_became_of_the_enquiries() {
        Authority written = Scenario.written("a-1", "p-2", DAY);
        CaseRecord rich = after(
                CASE,
                new HandlingEvent.GrantAuthority(written),
                new HandlingEvent.AddParty(new Party("p-9", Party.Part.THIRD_PARTY)),
                new HandlingEvent.RaiseConcern(Concern.VULNERABLE_ENQUIRER, DIGEST),
                new HandlingEvent.SetTimeLimit("psow", DAY.plusDays(200)));
        MergeDecision.Accepted both = merge(rich, SURVIVOR, SENIOR).orElseThrow();
        LocalDate late = DAY.plusDays(4);
        CaseRecord held = after(
                after(
                        after(both.survivor().next(), new HandlingEvent.Assign("siwan"), SENIOR, DAY),
                        new IntakeEvent.Accept(true, List.of()),
                        SENIOR,
                        DAY),
                new EnquiringEvent.HoldingReply("c-1:e-1", DAY.plusDays(30)),
                SENIOR,
                late);

        MergeDecision.Accepted parted = Lifecycle.standard()
                .unmerge(both.merged().next(), held, SENIOR, Office.policy(), Office.at(late))
                .orElseThrow();

        CaseRecord again = parted.merged().next();
        CaseRecord alone = parted.survivor().next();
        assertThat(again.status()).isEqualTo(Status.RECEIVED);
        assertThat(again.mergedInto()).isEmpty();
        assertThat(again.enquiries()).singleElement().satisfies(enquiry -> {
            assertThat(enquiry.id()).isEqualTo("e-1");
            assertThat(enquiry.expectedOn()).contains(DAY.plusDays(30));
        });
        assertThat(alone.absorbed()).isEmpty();
        assertThat(alone.enquiries()).isEmpty();
        assertThat(alone.authorities()).extracting(Authority::id).containsExactly("self");
        assertThat(alone.parties()).isEmpty();
        assertThat(alone.concerns()).isEmpty();
        assertThat(alone.timeLimits()).isEmpty();
        assertThat(alone.actedOn()).isEmpty();
        assertThat(parted.entries()).extracting(LogEntry::caseId).containsExactly("c-2", "c-1");
        assertThat(Caseload.of(List.of(again, alone), late).unabsorbed()).isEmpty();
        assertThat(Caseload.of(List.of(both.merged().next(), alone), late).unabsorbed())
                .containsExactly(both.merged().next());
    }

    /** Both the survivor's own days and those of a third case stay. */
    @Test
    void gives_back_no_more_than_the_case_brought() {
        CaseRecord third = Lifecycle.standard()
                .open("c-3", Office.log("p-1", "p-1"), SENIOR, Office.policy(), Office.at(DAY))
                .orElseThrow()
                .next();
        CaseRecord told = after(CASE, new HandlingEvent.Acknowledge());
        CaseRecord toldLater = after(third, new HandlingEvent.Acknowledge(), SENIOR, DAY.plusDays(1));
        HandlingEvent.SetTimeLimit own = new HandlingEvent.SetTimeLimit("psow", DAY.plusDays(300));
        HandlingEvent.SetTimeLimit nearer = new HandlingEvent.SetTimeLimit("psow", DAY.plusDays(200));
        CaseRecord survivor = after(SURVIVOR, own);
        CaseRecord one = merge(after(told, nearer), survivor, SENIOR)
                .orElseThrow()
                .survivor()
                .next();
        CaseRecord two = Lifecycle.standard()
                .merge(toldLater, one, SENIOR, Office.policy(), Office.at(DAY.plusDays(1)))
                .orElseThrow()
                .survivor()
                .next();

        CaseRecord back = after(two, new ClosingEvent.GiveBack("c-1"), SENIOR, DAY.plusDays(1));

        assertThat(two.acknowledgedOn()).contains(DAY);
        assertThat(two.timeLimits()).extracting(CaseRecord.TimeLimit::lastDay).containsExactly(DAY.plusDays(200));
        assertThat(back.acknowledgedOn()).contains(DAY.plusDays(1));
        assertThat(back.timeLimits()).extracting(CaseRecord.TimeLimit::lastDay).containsExactly(DAY.plusDays(300));
        assertThat(back.absorbed()).containsExactly("c-3");
    }

    @Test
    void is_not_taken_back_where_the_other_case_has_nothing_of_it() {
        CaseRecord merged = after(CASE, ClosingEvent.Merge.into(SURVIVOR), SENIOR, DAY);

        assertThat(Lifecycle.standard().unmerge(merged, SURVIVOR, SENIOR, Office.policy(), Office.at(DAY)))
                .isEqualTo(new MergeDecision.Refused(List.of(Reason.of("case.guard.not-taken-in", "c-1"))));
    }

    private static Decision erase(CaseRecord record, CustodyEvent.Erase erase) {
        return Lifecycle.standard().decide(record, erase, DATA_LEAD, Office.policy(), Office.at(DAY.plusYears(2)));
    }

    private static MergeDecision merge(CaseRecord record, CaseRecord survivor, Actor actor) {
        return Lifecycle.standard().merge(record, survivor, actor, Office.policy(), Office.at(DAY));
    }

    private static LogEntry logged(String id) {
        return new LogEntry(
                id,
                Office.at(DAY),
                "carys",
                org.parlstaff.casework.Role.CASEWORKER,
                Status.RECEIVED,
                Office.log("p-1", "p-1"));
    }

    private static LogEntry entry(String id, ClosingEvent.Merge merge) {
        return new LogEntry(id, Office.at(DAY), SENIOR.id(), SENIOR.role(), Status.MERGED, merge);
    }
}
