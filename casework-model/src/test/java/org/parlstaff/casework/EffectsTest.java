package org.parlstaff.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.casework.clock.ServiceClock;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.lifecycle.Row;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.Obligation;
import org.parlstaff.casework.office.ObligationKind;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.TextDigest;

/** What a step leaves on the record, and what it leaves alone. */
class EffectsTest {

    private static final LocalDate LATER = DAY.plusDays(7);

    @Test
    void keeps_the_day_of_closing_when_a_case_is_erased() {
        CaseRecord erased = in(Status.ERASED, false);

        assertThat(erased.closedOn()).contains(DAY);
        assertThat(erased.since()).isEqualTo(DAY.plusYears(2));
        assertThat(erased.age(DAY.plusYears(2))).isZero();
        assertThat(in(Status.MERGED, false).closedOn()).contains(DAY);
        assertThat(open().closedOn()).isEmpty();
        assertThat(open().age(LATER)).isEqualTo(7);
    }

    @Test
    void forgets_on_erasure_what_a_case_was_raised_for() {
        CaseRecord raised = after(open(), new HandlingEvent.RaiseConcern(Concern.VULNERABLE_ENQUIRER, DIGEST));
        CaseRecord closed = after(raised, new ClosingEvent.Withdraw("p-1"), SENIOR, DAY);

        CaseRecord erased = after(closed, new CustodyEvent.Erase(), Actor.CLOCK, DAY.plusYears(2));

        assertThat(closed.toString()).contains("vulnerable-enquirer");
        assertThat(erased.toString()).doesNotContainIgnoringCase("vulnerable");
        assertThat(erased.tierChanges())
                .containsExactly(new CaseRecord.TierChange(Tier.SENIOR_CASEWORKER, "erased", DAY, true));
    }

    @Test
    void closes_for_the_last_time_when_a_case_was_reopened() {
        CaseRecord closed = after(open(), new ClosingEvent.Withdraw("p-1"));
        CaseRecord reopened = after(closed, new ClosingEvent.Reopen(DIGEST), CASEWORKER, LATER);
        CaseRecord again = after(reopened, new ClosingEvent.Withdraw("p-1"), CASEWORKER, LATER.plusDays(1));

        assertThat(closed.reopenings()).isZero();
        assertThat(reopened.reopenings()).isEqualTo(1);
        assertThat(reopened.outcome()).isEmpty();
        assertThat(again.reopenings()).isEqualTo(1);
        assertThat(again.closedOn()).contains(LATER.plusDays(1));
        assertThat(again.clock().cycles()).hasSize(2);
    }

    @Test
    void stops_and_pauses_the_clock_with_the_status() {
        assertThat(received().clock().state(DAY)).isEqualTo(ServiceClock.State.RUNNING);
        assertThat(awaitingBody().clock().state(DAY)).isEqualTo(ServiceClock.State.PAUSED);
        CaseRecord held = after(awaitingBody(), new WaitingEvent.Hold(DIGEST, LATER));
        assertThat(held.clock().state(DAY)).isEqualTo(ServiceClock.State.PAUSED);
        assertThat(after(held, new WaitingEvent.Resume(), CASEWORKER, LATER)
                        .clock()
                        .state(LATER))
                .isEqualTo(ServiceClock.State.RUNNING);
        assertThat(in(Status.ERASED, false).clock().state(DAY)).isEqualTo(ServiceClock.State.STOPPED);
    }

    @Test
    void gives_leave_by_asking_for_oneself_alone_and_until_it_is_withdrawn() {
        CaseRecord forMother = Lifecycle.standard()
                .open("c-1", Office.log("p-2", "p-1"), CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow()
                .next();
        CaseRecord withdrawn = after(received(), new HandlingEvent.WithdrawAuthority("self"), CASEWORKER, LATER);

        assertThat(forMother.authorities()).isEmpty();
        assertThat(forMother.hasOwnAuthorityOn(DAY)).isFalse();
        assertThat(received().hasOwnAuthorityOn(DAY)).isTrue();
        assertThat(received().hasOwnAuthorityOn(DAY.minusDays(1))).isFalse();
        assertThat(withdrawn.hasOwnAuthorityOn(LATER.minusDays(1))).isTrue();
        assertThat(withdrawn.hasOwnAuthorityOn(LATER)).isFalse();
        assertThat(withdrawn.authoritiesOn(LATER)).isEmpty();
        assertThat(withdrawn.authoritiesOn(DAY)).extracting(Authority::id).containsExactly("self");
    }

    @Test
    void withdraws_one_authority_and_leaves_the_others() {
        CaseRecord two = after(
                open(),
                new HandlingEvent.GrantAuthority(Scenario.written("a-1", "p-2", DAY)),
                new HandlingEvent.GrantAuthority(Scenario.written("a-2", "p-3", DAY)));

        CaseRecord one = after(two, new HandlingEvent.WithdrawAuthority("a-1"), CASEWORKER, LATER);

        assertThat(one.authoritiesOn(LATER)).extracting(Authority::id).containsExactly("self", "a-2");
        assertThat(one.authorities().get(1).withdrawnOn()).contains(LATER);
        assertThat(one.authorities().get(0).withdrawnOn()).isEmpty();
    }

    @Test
    void tells_a_transfer_with_papers_from_one_without() {
        IntakeEvent.Transfer bare =
                new IntakeEvent.Transfer(List.of("ms-other"), DAY, Optional.empty(), Optional.empty());
        IntakeEvent.Transfer passing = new IntakeEvent.Transfer(
                List.of("ms-other"), DAY, Optional.of(received().disclosureTo("ms-other", "name")), Optional.of(DAY));

        assertThat(after(received(), bare).outcome()).contains(Outcome.NOT_A_CONSTITUENT);
        assertThat(after(received(), bare).signposts()).containsExactly("ms-other");
        assertThat(after(received(), passing).outcome()).contains(Outcome.TRANSFERRED);
        assertThat(after(received(), passing).acknowledgedOn()).contains(DAY);
        assertThat(after(received(), passing).actedOn()).contains(DAY);
    }

    @Test
    void marks_a_reply_as_late_only_when_the_case_was_closed() {
        CaseRecord answered = after(awaitingBody(), new EnquiringEvent.ReplyReceived("e-1", DIGEST), CASEWORKER, LATER);

        assertThat(answered.lateReply()).isFalse();
        assertThat(answered.enquiries().get(0).endedOn()).contains(LATER);
        assertThat(answered.enquiries().get(0).reply()).contains(DIGEST);
    }

    @Test
    void takes_back_a_proposed_outcome_when_the_enquirer_disputes_it() {
        CaseRecord proposed = in(Status.CLOSURE_PROPOSED, false);
        assertThat(proposed.outcome()).contains(Outcome.RESOLVED);

        assertThat(after(proposed, new WaitingEvent.ConstituentReplied(DIGEST, true))
                        .outcome())
                .isEmpty();
        assertThat(after(proposed, new ClosingEvent.ConfirmClosure(true)).outcome())
                .contains(Outcome.RESOLVED);
        assertThat(after(in(Status.CLOSURE_PROPOSED, true), new EnquiringEvent.ReplyReceived("e-1", DIGEST))
                        .outcome())
                .isEmpty();
    }

    @Test
    void cancels_on_closing_what_is_out_or_drafted_and_keeps_what_was_answered() {
        CaseRecord answered = after(awaitingBody(), new EnquiringEvent.ReplyReceived("e-1", DIGEST));
        CaseRecord more = after(
                answered,
                Office.sendEnquiry(answered, "e-2", "council"),
                new EnquiringEvent.DraftEnquiry("e-3", "dwp", DIGEST));

        CaseRecord closed = after(more, new ClosingEvent.Withdraw("p-1"), CASEWORKER, LATER);

        assertThat(closed.enquiries())
                .extracting(Enquiry::status)
                .containsExactly(Enquiry.Status.ANSWERED, Enquiry.Status.CANCELLED, Enquiry.Status.CANCELLED);
        assertThat(closed.enquiries().get(0).endedOn()).contains(DAY);
        assertThat(closed.enquiries().get(1).endedOn()).contains(LATER);
    }

    @Test
    void brings_all_of_a_merged_case_to_its_survivor() {
        CaseRecord merged = after(
                after(
                        after(
                                awaitingBody(),
                                new HandlingEvent.GrantAuthority(Scenario.written("a-1", "p-2", DAY)),
                                new HandlingEvent.Escalate(Tier.SENIOR_CASEWORKER, "complex")),
                        new HandlingEvent.SetSensitivity(Sensitivity.SENSITIVE),
                        SENIOR,
                        DAY),
                new ClosingEvent.Merge("c-2", "p-1", "p-1", "housing", true, Sensitivity.SENSITIVE),
                SENIOR,
                DAY);
        IntakeEvent.Log log = new IntakeEvent.Log(
                "p-1",
                "p-1",
                new Category("housing", Competence.DEVOLVED_WALES),
                Channel.EMAIL,
                LATER,
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                List.of());
        CaseRecord survivor = Lifecycle.standard()
                .open("c-2", log, CASEWORKER, Office.policy(), Office.at(LATER))
                .orElseThrow()
                .next();

        CaseRecord richer = after(survivor, ClosingEvent.Absorb.from(merged), SENIOR, LATER);

        assertThat(richer.receivedOn()).isEqualTo(DAY);
        assertThat(richer.tier()).isEqualTo(Tier.SENIOR_CASEWORKER);
        assertThat(richer.sensitivity()).isEqualTo(Sensitivity.SENSITIVE);
        assertThat(richer.enquiries()).extracting(Enquiry::id).containsExactly("c-1:e-1");
        assertThat(richer.authorities()).extracting(Authority::id).containsExactly("self", "a-1");
        assertThat(richer.links()).containsExactly("c-1");
        assertThat(richer.absorbed()).containsExactly("c-1");
        assertThat(richer.enquirer()).contains("p-1");
    }

    @Test
    void keeps_the_earlier_day_and_the_stricter_axes_of_a_survivor() {
        CaseRecord survivor = after(
                after(open(), new HandlingEvent.Escalate(Tier.MEMBER, "complex")),
                new HandlingEvent.SetSensitivity(Sensitivity.RESTRICTED),
                SENIOR,
                DAY);
        ClosingEvent.Absorb little = absorbing("c-2", LATER, List.of(), List.of());

        CaseRecord same = after(survivor, little, SENIOR, LATER);

        assertThat(same.receivedOn()).isEqualTo(DAY);
        assertThat(same.tier()).isEqualTo(Tier.MEMBER);
        assertThat(same.sensitivity()).isEqualTo(Sensitivity.RESTRICTED);
    }

    @Test
    void brings_parties_concerns_limits_and_priority_to_a_survivor() {
        CaseRecord merged = after(
                after(
                        open(),
                        new HandlingEvent.AddParty(new Party("p-8", Party.Part.OPPOSING)),
                        new HandlingEvent.SetPriority(Priority.IMMEDIATE),
                        new HandlingEvent.SetTimeLimit("psow", DAY.plusDays(100)),
                        new HandlingEvent.SetTimeLimit("lgsco", DAY.plusDays(300)),
                        new HandlingEvent.RaiseConcern(Concern.SAFEGUARDING, DIGEST)),
                ClosingEvent.Merge.into(Scenario.other()),
                SENIOR,
                DAY);
        CaseRecord survivor = after(
                Scenario.other(),
                new HandlingEvent.AddParty(new Party("p-8", Party.Part.OPPOSING)),
                new HandlingEvent.SetTimeLimit("psow", DAY.plusDays(200)),
                new HandlingEvent.SetTimeLimit("lgsco", DAY.plusDays(200)));

        CaseRecord richer = after(survivor, ClosingEvent.Absorb.from(merged), SENIOR, DAY);
        CaseRecord landlord = Lifecycle.standard()
                .open("c-8", Office.log("p-8", "p-8"), CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow()
                .next();

        assertThat(richer.parties()).containsExactly(new Party("p-8", Party.Part.OPPOSING));
        assertThat(richer.priority()).isEqualTo(Priority.IMMEDIATE);
        assertThat(richer.concerns()).containsExactly(Concern.SAFEGUARDING);
        assertThat(richer.timeLimits())
                .containsExactlyInAnyOrder(
                        new CaseRecord.TimeLimit("psow", DAY.plusDays(100)),
                        new CaseRecord.TimeLimit("lgsco", DAY.plusDays(200)));
        assertThat(Caseload.of(List.of(merged, richer, landlord), DAY).conflictsOf(landlord))
                .containsExactly("c-2");
    }

    @Test
    void owes_no_second_acknowledgement_or_first_action_after_a_merge() {
        CaseRecord told = after(open(), new HandlingEvent.Acknowledge(), CASEWORKER, DAY.plusDays(1));
        CaseRecord acted = after(told, Office.sendEnquiry(told, "e-1", "council"), CASEWORKER, DAY.plusDays(2));
        ClosingEvent.Absorb absorb =
                ClosingEvent.Absorb.from(after(acted, ClosingEvent.Merge.into(Scenario.other()), SENIOR, LATER));
        CaseRecord toldEarlier = after(Scenario.other(), new HandlingEvent.Acknowledge());

        CaseRecord survivor = after(Scenario.other(), absorb, SENIOR, LATER);

        assertThat(survivor.acknowledgedOn()).contains(DAY.plusDays(1));
        assertThat(survivor.actedOn()).contains(DAY.plusDays(2));
        assertThat(Office.policy().obligationsOn(survivor, LATER))
                .extracting(Obligation::kind)
                .containsExactlyInAnyOrder(ObligationKind.ASSIGN, ObligationKind.CHASE);
        assertThat(after(toldEarlier, absorb, SENIOR, LATER).acknowledgedOn()).contains(DAY);
    }

    @Test
    void does_not_revive_by_a_merge_the_leave_that_the_enquirer_took_back() {
        CaseRecord stopped = after(awaitingBody(), new HandlingEvent.WithdrawAuthority("self"), CASEWORKER, LATER);
        ClosingEvent.Absorb absorb =
                ClosingEvent.Absorb.from(after(stopped, ClosingEvent.Merge.into(Scenario.other()), SENIOR, LATER));
        IntakeEvent.Log askedAnew = new IntakeEvent.Log(
                "p-1",
                "p-1",
                new Category("housing", Competence.DEVOLVED_WALES),
                Channel.EMAIL,
                LATER.plusDays(1),
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                List.of());
        CaseRecord anew = Lifecycle.standard()
                .open("c-2", askedAnew, CASEWORKER, Office.policy(), Office.at(LATER.plusDays(1)))
                .orElseThrow()
                .next();

        assertThat(after(Scenario.other(), absorb, SENIOR, LATER).authoritiesOn(LATER))
                .isEmpty();
        assertThat(after(anew, absorb, SENIOR, LATER.plusDays(1)).authoritiesOn(LATER.plusDays(1)))
                .extracting(Authority::id)
                .containsExactly("self");
    }

    /** Ids may be as long as that of a UUID, and longer: what is made of several of them must still be an id. */
    @Test
    void makes_ids_of_ids_that_are_long_themselves() {
        String merged = "c".repeat(64);
        String enquiry = "e".repeat(64);
        CaseRecord sent = after(open(), Office.sendEnquiry(open(), enquiry, "council"));
        ClosingEvent.Absorb absorb = absorbing(merged, DAY, sent.enquiries(), List.of());
        LocalDate late = LocalDate.of(2026, 7, 20);

        CaseRecord survivor = after(open(), absorb, SENIOR, DAY);
        CaseRecord requested = after(
                survivor,
                new CustodyEvent.ReceiveRightsRequest("r".repeat(64), Right.ACCESS, DAY, LATER),
                new HandlingEvent.SetTimeLimit("l".repeat(64), late.plusDays(1)));
        CaseRecord noted = after(requested, new HandlingEvent.Note(DIGEST), MEMBER, late);

        assertThat(survivor.enquiries()).extracting(Enquiry::id).containsExactly(merged + ":" + enquiry);
        assertThat(noted.tier()).isEqualTo(Tier.MEMBER);
        assertThat(Lifecycle.standard().clockEvents(noted, Office.policy(), Office.at(late)))
                .contains(new HandlingEvent.MissDeadline("rights-request:" + "r".repeat(64), LATER));
        List<Enquiry> longest = List.of(Enquiry.draft("e".repeat(7 * 64), "council", DIGEST));
        assertThatThrownBy(() -> absorbing("c-2", DAY, longest, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("enquiry id must have 1 to 448 characters: c-2:" + "e".repeat(56) + "\u2026");
    }

    private static ClosingEvent.Absorb absorbing(
            String merged, LocalDate receivedOn, List<Enquiry> enquiries, List<Authority> authorities) {
        return new ClosingEvent.Absorb(
                merged,
                "c-1",
                receivedOn,
                Optional.empty(),
                Optional.empty(),
                Tier.CASEWORKER,
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                enquiries,
                authorities,
                List.of(),
                Set.of(),
                List.of());
    }

    @Test
    void takes_an_authority_that_the_survivor_has_once() {
        Authority written = Scenario.written("a-1", "p-2", DAY);
        CaseRecord survivor = after(open(), new HandlingEvent.GrantAuthority(written));
        ClosingEvent.Absorb same = absorbing("c-2", DAY, List.of(), List.of(written));

        assertThat(after(survivor, same, SENIOR, DAY).authorities()).hasSize(2).contains(written);
    }

    @Test
    void replaces_a_time_limit_and_keeps_the_others() {
        CaseRecord limited = after(
                open(),
                new HandlingEvent.SetTimeLimit("psow", DAY.plusDays(100)),
                new HandlingEvent.SetTimeLimit("lgsco", DAY.plusDays(200)),
                new HandlingEvent.SetTimeLimit("psow", DAY.plusDays(150)));

        assertThat(limited.timeLimits())
                .containsExactly(
                        new CaseRecord.TimeLimit("lgsco", DAY.plusDays(200)),
                        new CaseRecord.TimeLimit("psow", DAY.plusDays(150)));
    }

    @Test
    void lifts_one_hold_and_finishes_one_request_among_several() {
        CaseRecord held = after(
                after(open(), Scenario.placeHold(DAY), MEMBER, DAY),
                new CustodyEvent.PlaceHold("h-2", DIGEST, LATER),
                MEMBER,
                DAY);
        CaseRecord asked = after(
                held,
                Scenario.receiveRightsRequest(DAY),
                new CustodyEvent.ReceiveRightsRequest("r-2", Right.ERASURE, DAY, LATER));

        CaseRecord left = after(
                after(asked, new CustodyEvent.LiftHold("h-1", DIGEST), MEMBER, DAY),
                new CustodyEvent.FinishRightsRequest("r-1", true, DIGEST),
                MEMBER,
                DAY);

        assertThat(left.legalHolds()).extracting(CaseRecord.LegalHold::id).containsExactly("h-2");
        assertThat(left.rightsRequests())
                .extracting(CaseRecord.RightsRequest::id)
                .containsExactly("r-2");
        assertThat(left.erasureGranted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DECLINE, OPEN, DECLINED",
        "SIGNPOST_AND_CLOSE, OPEN, SIGNPOSTED",
        "RECORD_IN_ERROR, OPEN, RECORDED_IN_ERROR",
        "WITHDRAW, OPEN, WITHDRAWN",
        "END_OFFICE, OPEN, OFFICE_ENDED",
        "CONFIRM_CLOSURE, CLOSURE_PROPOSED, RESOLVED"
    })
    void closes_with_the_outcome_that_an_event_means_and_takes_back_what_was_drafted(
            EventKind kind, Status from, Outcome outcome) {
        CaseRecord drafted = after(open(), new EnquiringEvent.DraftEnquiry("e-1", "council", DIGEST));
        CaseRecord before = from == Status.CLOSURE_PROPOSED ? after(drafted, Scenario.proposeClosure(DAY)) : drafted;

        CaseRecord closed = taken(kind, before);

        assertThat(closed.status()).isEqualTo(Status.CLOSED);
        assertThat(closed.outcome()).contains(outcome);
        assertThat(closed.enquiries()).extracting(Enquiry::status).containsExactly(Enquiry.Status.CANCELLED);
    }

    @Test
    void closes_for_want_of_an_answer_when_checks_lapse() {
        assertThat(taken(EventKind.VERIFICATION_LAPSED, Scenario.remindedTwice(in(Status.VERIFYING, false)))
                        .outcome())
                .contains(Outcome.NO_RESPONSE);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST_VERIFICATION, RECEIVED, true, false",
        "ACKNOWLEDGE, RECEIVED, true, false",
        "DECLINE, RECEIVED, true, true",
        "SIGNPOST_AND_CLOSE, RECEIVED, true, true",
        "CHANGE_CONSTITUENCY, OPEN, true, false",
        "SEND_ENQUIRY, OPEN, false, true",
        "ASK_CONSTITUENT, OPEN, true, true",
        "PROPOSE_CLOSURE, OPEN, true, true",
        "NOTE, OPEN, false, false"
    })
    void tells_the_enquirer_and_acts_with_the_events_that_do(EventKind kind, Status from, boolean tells, boolean acts) {
        CaseRecord next = taken(kind, in(from, false));

        assertThat(next.acknowledgedOn().isPresent()).isEqualTo(tells);
        assertThat(next.actedOn().isPresent()).isEqualTo(acts);
    }

    @Test
    void sends_what_was_drafted_with_the_question_as_it_was_sent() {
        TextDigest better = TextDigest.parse("89abcdef01234567".repeat(4));
        CaseRecord drafted = after(
                open(),
                new EnquiringEvent.DraftEnquiry("e-1", "council", DIGEST),
                new EnquiringEvent.DraftEnquiry("e-2", "council", DIGEST));

        CaseRecord sent = after(
                drafted,
                new EnquiringEvent.SendEnquiry(
                        "e-1",
                        "council",
                        better,
                        DAY.plusDays(14),
                        false,
                        drafted.disclosureTo("council", "name"),
                        Optional.empty()));

        Enquiry first = sent.enquiries().get(0);
        assertThat(first.status()).isEqualTo(Enquiry.Status.SENT);
        assertThat(first.question()).isEqualTo(better);
        assertThat(first.sentOn()).contains(DAY);
        assertThat(first.dueOn()).contains(DAY.plusDays(14));
        assertThat(sent.enquiries().get(1)).isEqualTo(drafted.enquiries().get(1));
        assertThat(sent.enquiries()).hasSize(2);
    }

    @Test
    void lets_no_draft_take_the_place_of_another() {
        assertThatThrownBy(() -> awaitingBody().after(entry(new EnquiringEvent.DraftEnquiry("e-1", "dwp", DIGEST))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("enquiry must be new: e-1");
    }

    @Test
    void has_the_leave_that_was_granted_when_someone_asks_for_another() {
        Authority written = Scenario.written("a-1", "p-2", DAY);
        CaseRecord forMother = Lifecycle.standard()
                .open("c-1", Office.log("p-2", "p-1"), CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow()
                .next();

        assertThat(after(forMother, new HandlingEvent.GrantAuthority(written)).authorities())
                .containsExactly(written);
    }

    @Test
    void keeps_how_a_case_came_in_and_with_whom_it_was_agreed_to_take_it() {
        IntakeEvent.Verify agreement = new IntakeEvent.Verify(List.of("s-two"), Optional.of("ms-other"));
        CaseRecord agreed = after(received(), agreement);

        assertThat(agreed.channel()).isEqualTo(Channel.SURGERY);
        assertThat(agreed.agreedWith()).contains("ms-other");
        assertThat(taken(EventKind.CHANGE_CONSTITUENCY, after(open(), agreement))
                        .agreedWith())
                .isEmpty();
    }

    @Test
    void remembers_the_first_time_the_office_told_and_acted() {
        CaseRecord asked = after(open(), new WaitingEvent.AskConstituent(DIGEST, DAY.plusDays(20)));
        CaseRecord answered = after(asked, new WaitingEvent.ConstituentReplied(DIGEST, true), CASEWORKER, LATER);
        CaseRecord again =
                after(answered, new WaitingEvent.AskConstituent(DIGEST, DAY.plusDays(40)), CASEWORKER, LATER);

        assertThat(again.acknowledgedOn()).contains(DAY);
        assertThat(again.actedOn()).contains(DAY);
        assertThat(again.waiting()).map(CaseRecord.Waiting::since).contains(LATER);
        assertThat(answered.waiting()).isEmpty();
    }

    @Test
    void leaves_nothing_personal_on_a_tombstone_and_keeps_what_is_counted() {
        CaseRecord erased = in(Status.ERASED, true);

        assertThat(erased.category().code()).isEqualTo("housing");
        assertThat(erased.outcome()).contains(Outcome.WITHDRAWN);
        assertThat(erased.receivedOn()).isEqualTo(DAY);
        assertThat(erased.authoritiesOn(DAY)).isEmpty();
        assertThatThrownBy(() -> erased.disclosureTo("council", "name"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("case must not be erased: c-1");
    }

    @Test
    void refuses_facts_that_cannot_be_about_the_record() {
        LogEntry log = new LogEntry(
                "c-1", Office.at(DAY), "carys", Role.CASEWORKER, Status.RECEIVED, Office.log("p-1", "p-1"));
        assertThatThrownBy(() -> received().after(log))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a case must be logged once: c-1");
        assertThatThrownBy(() -> received().after(entry(new WaitingEvent.Remind())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("case must wait for someone: c-1");
        assertThatThrownBy(() -> received().after(entry(new EnquiringEvent.ReplyReceived("e-7", DIGEST))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("enquiry must be known: e-7");
        assertThatThrownBy(() -> Scenario.other().after(entry(new WaitingEvent.Remind())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entry must be of case c-2: c-1");
        assertThatThrownBy(() -> ClosingEvent.Absorb.from(open()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("case must be merged: c-1");
    }

    /** The record after an event of a kind that fits it, taken by someone who may, on the day it fits. */
    private static CaseRecord taken(EventKind kind, CaseRecord before) {
        Scenario usual = Scenario.of(kind, before.status());
        Row row = Lifecycle.standard().findRow(kind, before.status()).orElseThrow();
        return Lifecycle.standard()
                .decide(before, usual.event(), Scenario.actor(row), usual.policy(), Office.at(usual.day()))
                .orElseThrow()
                .next();
    }

    private static LogEntry entry(CaseEvent event) {
        return new LogEntry("c-1", Office.at(DAY), "carys", Role.CASEWORKER, Status.RECEIVED, event);
    }

    /** A limit typed as of the year 2206 would keep the case for ever. */
    @Test
    void takes_out_each_kind_of_slip_again() {
        CaseRecord slipped = after(
                awaitingBody(),
                new HandlingEvent.SetTimeLimit("psow", LocalDate.of(2206, 6, 1)),
                new HandlingEvent.AddParty(new Party("p-9", Party.Part.OPPOSING)),
                new HandlingEvent.Link("c-9"),
                new HandlingEvent.RaiseConcern(Concern.SAFEGUARDING, DIGEST),
                new EnquiringEvent.ReplyReceived("e-1", DIGEST));

        CaseRecord mended = slipped;
        for (HandlingEvent.Retract retract : List.of(
                new HandlingEvent.Retract(HandlingEvent.Slip.TIME_LIMIT, "psow", DIGEST),
                new HandlingEvent.Retract(HandlingEvent.Slip.PARTY, "p-9", DIGEST),
                new HandlingEvent.Retract(HandlingEvent.Slip.LINK, "c-9", DIGEST),
                new HandlingEvent.Retract(HandlingEvent.Slip.CONCERN, "safeguarding", DIGEST),
                new HandlingEvent.Retract(HandlingEvent.Slip.REPLY, "e-1", DIGEST))) {
            mended = after(mended, retract, SENIOR, DAY);
        }

        assertThat(mended.timeLimits()).isEmpty();
        assertThat(mended.parties()).isEmpty();
        assertThat(mended.links()).isEmpty();
        assertThat(mended.concerns()).isEmpty();
        assertThat(mended.enquiries()).isEqualTo(awaitingBody().enquiries());
    }

    @Test
    void extends_a_rights_request_that_is_not_overdue_and_counts_no_miss_until_the_new_day() {
        CaseRecord asked = after(Office.open(), Scenario.receiveRightsRequest(DAY));
        CaseRecord extended = after(
                asked,
                new CustodyEvent.ExtendRightsRequest("r-1", DAY.plusDays(91), DIGEST),
                Office.DATA_LEAD,
                DAY.plusDays(30));

        assertThat(Office.policy().missedOn(asked, DAY.plusDays(31)))
                .extracting(CaseRecord.MissedDeadline::deadline)
                .contains("rights-request:r-1");
        assertThat(Office.policy().missedOn(extended, DAY.plusDays(91)))
                .extracting(CaseRecord.MissedDeadline::deadline)
                .doesNotContain("rights-request:r-1");
    }

    /** Asked on 1 June; who asks is proved on 20 July, so that a month runs to 20 August, and no day was missed. */
    @Test
    void begins_the_time_for_a_rights_request_again_when_it_is_known_who_asks() {
        CaseRecord asked = after(Office.open(), Scenario.receiveRightsRequest(DAY));
        LocalDate proved = LocalDate.of(2026, 7, 20);
        CaseRecord missed = after(
                asked, new HandlingEvent.MissDeadline("rights-request:r-1", DAY.plusDays(30)), Actor.CLOCK, proved);

        CaseRecord again = after(
                missed,
                new CustodyEvent.RestartRightsRequest("r-1", proved, LocalDate.of(2026, 8, 20)),
                Office.DATA_LEAD,
                proved);

        assertThat(missed.hasMissed("rights-request:r-1")).isTrue();
        assertThat(again.hasMissed("rights-request:r-1")).isFalse();
        assertThat(again.rightsRequests().get(0).dueOn()).isEqualTo(LocalDate.of(2026, 8, 20));
        assertThat(Office.policy().missedOn(again, LocalDate.of(2026, 8, 20)))
                .extracting(CaseRecord.MissedDeadline::deadline)
                .doesNotContain("rights-request:r-1");
        assertThat(Office.policy().missedOn(again, LocalDate.of(2026, 8, 21)))
                .extracting(CaseRecord.MissedDeadline::deadline)
                .contains("rights-request:r-1");
    }

    @Test
    void restricts_the_use_of_a_case_from_the_grant_until_it_is_lifted() {
        CaseRecord refused = after(
                after(
                        awaitingBody(),
                        new CustodyEvent.ReceiveRightsRequest("r-2", Right.RESTRICTION, DAY, DAY.plusDays(30))),
                new CustodyEvent.FinishRightsRequest("r-2", false, DIGEST),
                SENIOR,
                DAY);
        CaseRecord restricted = Scenario.restricted(awaitingBody(), DAY);
        CaseRecord lifted = after(restricted, new CustodyEvent.LiftRestriction("r-2", DAY), SENIOR, DAY);

        assertThat(refused.restrictions()).isEmpty();
        assertThat(restricted.restrictions())
                .extracting(CaseRecord.RightsRequest::id)
                .containsExactly("r-2");
        assertThat(restricted.rightsRequests()).isEmpty();
        assertThat(lifted.restrictions()).isEmpty();
    }

    /** Extended to 2028, and by a slip to 2206. */
    @Test
    void keeps_the_extension_before_the_one_that_was_a_slip() {
        CaseRecord twice = after(
                after(
                        Scenario.in(Status.CLOSED, false),
                        new CustodyEvent.ExtendRetention(LocalDate.of(2028, 12, 1), DIGEST),
                        Office.DATA_LEAD,
                        DAY),
                new CustodyEvent.ExtendRetention(LocalDate.of(2206, 12, 1), DIGEST),
                Office.DATA_LEAD,
                DAY);

        CaseRecord mended = after(
                twice,
                new HandlingEvent.Retract(HandlingEvent.Slip.RETENTION, "2206-12-01", DIGEST),
                Office.DATA_LEAD,
                DAY);

        assertThat(twice.retainUntil()).contains(LocalDate.of(2206, 12, 1));
        assertThat(mended.retainUntil()).contains(LocalDate.of(2028, 12, 1));
    }

    @Test
    void leaves_an_enquiry_cancelled_whose_answer_was_to_another() {
        EnquiringEvent.EndEnquiry end = new EnquiringEvent.EndEnquiry("e-1", Enquiry.Status.CANCELLED, DIGEST);
        CaseRecord cancelled = after(awaitingBody(), end);
        CaseRecord answered = after(cancelled, new EnquiringEvent.ReplyReceived("e-1", DIGEST));

        CaseRecord mended =
                after(answered, new HandlingEvent.Retract(HandlingEvent.Slip.REPLY, "e-1", DIGEST), SENIOR, DAY);

        assertThat(answered.enquiries().get(0).status()).isEqualTo(Enquiry.Status.ANSWERED);
        assertThat(mended.enquiries()).isEqualTo(cancelled.enquiries());
    }

    @Test
    void counts_a_party_once_however_often_it_was_logged() {
        HandlingEvent.AddParty add = new HandlingEvent.AddParty(new Party("p-9", Party.Part.THIRD_PARTY));
        CaseRecord once = after(awaitingBody(), add);
        LogEntry again = new LogEntry("c-1", once.lastEntryAt(), "carys", Role.CASEWORKER, once.status(), add);

        assertThat(once.after(again).parties()).hasSize(1);
    }

    @Test
    void lets_a_case_go_on_by_itself_whose_merge_was_a_mistake() {
        CaseRecord merged = after(awaitingBody(), ClosingEvent.Merge.into(Scenario.other()), SENIOR, DAY);
        CaseRecord again = after(merged, ClosingEvent.Unmerge.from(merged, Scenario.other()), SENIOR, DAY.plusDays(1));

        assertThat(again.status()).isEqualTo(Status.RECEIVED);
        assertThat(again.mergedInto()).isEmpty();
        assertThat(again.outstandingEnquiries()).hasSize(1);
        CaseRecord survivor = after(Scenario.other(), ClosingEvent.Absorb.from(merged), SENIOR, DAY);
        assertThat(ClosingEvent.Unmerge.from(merged, survivor))
                .isEqualTo(new ClosingEvent.Unmerge("c-2", true, Optional.of(merged.enquiries())));
    }
}
