package org.parlstaff.casework.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import static org.parlstaff.casework.Office.sendEnquiry;
import static org.parlstaff.casework.Scenario.in;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Chamber;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.Concern;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.DeclineReason;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.Handover;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.Missing;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Party;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Right;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.Tier;
import org.parlstaff.casework.WaitingEvent;
import org.parlstaff.casework.clock.LimitAnswer;
import org.parlstaff.casework.clock.TimeLimits;
import org.parlstaff.casework.format.Sentences;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.PublicBody;
import org.parlstaff.casework.privacy.CampaignOptIn;
import org.parlstaff.casework.privacy.DisclosureRequest;
import org.parlstaff.casework.privacy.Purpose;
import org.parlstaff.casework.privacy.RetentionPolicy;
import org.parlstaff.casework.privacy.RetentionRule;

class GuardsTest {

    /** The names of guards that give reasons of their own and never this code as one. */
    private static final Set<String> NAMES_ALONE = Set.of(
            "case.guard.not-ready",
            "case.guard.ombudsman-checks",
            "case.guard.disclosure",
            "case.guard.merge",
            "case.guard.unmerge",
            "case.guard.assignee");

    /** Reasons that stand in options before there is an event, which names what does not exist. */
    private static final Set<String> OPTIONS_ALONE = Set.of("case.guard.no-legal-hold", "case.guard.no-rights-request");

    private static final Optional<EnquiringEvent.OmbudsmanChecks> SOUND_CHECKS =
            Optional.of(new EnquiringEvent.OmbudsmanChecks(true, DAY.plusDays(100), Optional.empty(), true));

    /** An office that calls the subject otherwise, so that its usual name is a slip. */
    private static final OfficePolicy DECLARED = Office.policyBuilder()
            .addCategories(
                    new Category("homes", Competence.DEVOLVED_WALES),
                    new Category("benefits", Competence.DEVOLVED_WALES))
            .build();

    private static final List<Refusal> REFUSALS = refusals();

    /** What is refused, and the codes of all reasons. */
    record Refusal(
            CaseRecord record, CaseEvent event, Actor actor, LocalDate day, OfficePolicy policy, List<String> codes) {

        @Override
        public String toString() {
            return event.kind().id() + ": " + codes;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses_with_exactly_these_reasons(Refusal refusal) {
        Decision decision = Lifecycle.standard()
                .decide(refusal.record(), refusal.event(), refusal.actor(), refusal.policy(), Office.at(refusal.day()));

        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused) decision).reasons())
                .extracting(Reason::code)
                .containsExactlyElementsOf(refusal.codes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void says_every_reason_in_both_languages(Refusal refusal) {
        Decision.Refused refused = (Decision.Refused) Lifecycle.standard()
                .decide(refusal.record(), refusal.event(), refusal.actor(), refusal.policy(), Office.at(refusal.day()));

        for (Reason reason : refused.reasons()) {
            String english = reason.text(Locale.UK);
            String welsh = reason.text(Locale.forLanguageTag("cy"));
            assertThat(english).isNotEqualTo(reason.code()).doesNotContain("{").isNotEqualTo(welsh);
            assertThat(welsh).isNotEqualTo(reason.code()).doesNotContain("{");
        }
    }

    @Test
    void takes_a_category_that_the_office_declared() {
        CaseEvent homes = new HandlingEvent.SetCategory(new Category("homes", Competence.DEVOLVED_WALES));

        assertThat(Lifecycle.standard()
                        .decide(open(), homes, CASEWORKER, DECLARED, Office.at(DAY))
                        .isAccepted())
                .isTrue();
    }

    /** What a body has already may be named again as long as somebody gives leave, and no longer. */
    @Test
    void a_chase_that_gives_the_reference_alone_asks_for_no_disclosure_again() {
        LocalDate late = LocalDate.of(2026, 6, 30);
        CaseEvent chase = new EnquiringEvent.Chase("e-1");
        CaseRecord withdrawn = after(awaitingBody(), new HandlingEvent.WithdrawAuthority("self"));

        assertThat(Lifecycle.standard()
                        .decide(awaitingBody(), chase, CASEWORKER, Office.policy(), Office.at(late))
                        .orElseThrow()
                        .next()
                        .enquiries()
                        .get(0)
                        .chasedOn())
                .containsExactly(late);
        assertThat(Lifecycle.standard().decide(withdrawn, chase, CASEWORKER, Office.policy(), Office.at(late)))
                .isEqualTo(new Decision.Refused(List.of(Reason.of("disclosure.authority-withdrawn", "self"))));
        assertThat(chase.toJson()).isEqualTo("{\"kind\":\"chase\",\"enquiry\":\"e-1\"}");
    }

    @Test
    void a_letter_is_said_in_few_words_and_in_all() {
        EnquiringEvent.SendEnquiry letter = new EnquiringEvent.SendEnquiry(
                "e-1", "psow", DIGEST, DAY.plusDays(30), open().disclosureTo("psow", "name"));
        EnquiringEvent.OmbudsmanChecks checks = new EnquiringEvent.OmbudsmanChecks(true, DAY, Optional.empty(), true);

        assertThat(letter.signedByTheMember().checked(checks).sendingOn(DAY))
                .isEqualTo(new EnquiringEvent.SendEnquiry(
                        "e-1",
                        "psow",
                        DIGEST,
                        DAY.plusDays(30),
                        true,
                        letter.disclosure(),
                        Optional.of(checks),
                        Optional.of(DAY)));
        assertThat(letter.signedByMember()).isFalse();
    }

    @Test
    void has_a_refusal_for_every_code() {
        Set<String> codes = Sentences.CASE.englishKeys().stream()
                .filter(key -> key.startsWith("case.guard."))
                .filter(key -> !NAMES_ALONE.contains(key) && !OPTIONS_ALONE.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> refused = new TreeSet<>();
        REFUSALS.forEach(refusal -> refused.addAll(refusal.codes()));
        refused.removeIf(code -> !code.startsWith("case.guard."));

        assertThat(refused).isEqualTo(codes);
    }

    @Test
    void has_a_refusal_by_every_guard_of_every_event() {
        Set<String> guards = new TreeSet<>();
        Lifecycle.standard()
                .rows()
                .forEach(row ->
                        row.guards().forEach(guard -> guards.add(row.event().id() + ": " + guard)));

        Set<String> refusing = new TreeSet<>();
        for (Refusal refusal : REFUSALS) {
            Situation situation =
                    new Situation(refusal.record(), refusal.actor(), refusal.policy(), Office.at(refusal.day()));
            EventKind kind = refusal.event().kind();
            Lifecycle.standard().findRow(kind, refusal.record().status()).map(Row::guards).orElse(List.of()).stream()
                    .filter(guard -> !guard.check(situation, refusal.event()).isEmpty())
                    .forEach(guard -> refusing.add(kind.id() + ": " + guard));
        }
        Decision early = Lifecycle.standard()
                .open("c-1", Office.log("p-1", "p-1"), CASEWORKER, Office.policy(), Office.at(DAY.minusDays(1)));
        assertThat(early).isEqualTo(new Decision.Refused(List.of(Reason.of("case.guard.received-later", DAY))));
        refusing.add("log: case.guard.received-later");
        OfficePolicy left = Office.policyBuilder().memberLeftOn(DAY).build();
        assertThat(Lifecycle.standard()
                        .open("c-1", Office.log("p-1", "p-1"), CASEWORKER, left, Office.at(DAY.plusDays(5))))
                .isEqualTo(new Decision.Refused(List.of(Reason.of("case.guard.member-gone", DAY.plusDays(4)))));
        refusing.add("log: case.guard.member-gone");
        assertThat(Lifecycle.standard().open("c-1", Office.log("p-1", "p-1"), CASEWORKER, DECLARED, Office.at(DAY)))
                .isEqualTo(new Decision.Refused(List.of(Reason.of(
                        "case.guard.category-unknown",
                        "housing",
                        Competence.DEVOLVED_WALES,
                        List.of("benefits", "homes")))));
        refusing.add("log: case.guard.category-unknown");

        assertThat(refusing).isEqualTo(guards);
    }

    static List<Refusal> refusals() {
        List<Refusal> all = new ArrayList<>();
        everywhere(all);
        intake(all);
        enquiries(all);
        closing(all);
        afterwards(all);
        anyTime(all);
        again(all);
        return all;
    }

    private static void everywhere(List<Refusal> all) {
        add(all, received(), new WaitingEvent.HoldExpired(), CASEWORKER, DAY, "case.step.not-in-lifecycle");
        add(all, open(), new HandlingEvent.Escalate(Tier.MEMBER, "x"), DATA_LEAD, DAY, "case.guard.role-not-allowed");
        CaseRecord sensitive = after(open(), new HandlingEvent.SetSensitivity(Sensitivity.SENSITIVE), SENIOR, DAY);
        add(all, sensitive, new HandlingEvent.Note(DIGEST), CASEWORKER, DAY, "case.guard.not-cleared");
        add(
                all,
                open(),
                new HandlingEvent.Note(DIGEST),
                CASEWORKER,
                DAY.minusDays(1),
                "case.guard.earlier-than-last-entry");
        add(
                all,
                open(),
                new ClosingEvent.ProposeClosure(Outcome.RESOLVED, DAY, LocalDate.of(2040, 3, 1)),
                CASEWORKER,
                LocalDate.of(2040, 1, 2),
                "case.guard.calendar-too-short");
    }

    private static void intake(List<Refusal> all) {
        CaseRecord verified = after(received(), new IntakeEvent.Verify(List.of("s-one"), Optional.empty()));
        add(all, verified, Scenario.requestVerification(DAY), CASEWORKER, DAY, "case.guard.nothing-to-verify");
        add(
                all,
                received(),
                new IntakeEvent.RequestVerification(Set.of(Missing.ADDRESS), DAY),
                CASEWORKER,
                DAY,
                "case.guard.day-not-ahead");
        add(
                all,
                after(received(), new HandlingEvent.WithdrawAuthority("self")),
                new IntakeEvent.Accept(false, List.of("c-7")),
                CASEWORKER,
                DAY,
                "case.guard.not-assigned",
                "case.guard.constituency-not-verified",
                "case.guard.authority-missing",
                "case.guard.conflict-of-interest");
        add(
                all,
                after(received(), new HandlingEvent.Assign("carys")),
                new IntakeEvent.Accept(true, List.of()),
                CASEWORKER,
                DAY,
                "case.guard.urgent-needs-senior");
        add(
                all,
                after(open(), new HandlingEvent.Escalate(Tier.MEMBER, "complex")),
                new IntakeEvent.Decline(DeclineReason.MEMBERS_BELIEFS, DAY.plusDays(1)),
                SENIOR,
                DAY,
                "case.guard.tier-too-low",
                "case.guard.member-decides",
                "case.guard.enquirer-not-told");
        add(
                all,
                received(),
                new IntakeEvent.Transfer(
                        List.of("ms-own"),
                        DAY,
                        Optional.of(received().disclosureTo("ms-other", "note")),
                        Optional.empty()),
                CASEWORKER,
                DAY,
                "case.guard.own-constituent",
                "case.guard.transfer-consent-missing",
                "case.guard.disclosure-to-other-recipient",
                "disclosure.field-not-needed");
        add(
                all,
                in(Status.VERIFYING, false),
                new IntakeEvent.VerificationLapsed(),
                SENIOR,
                DAY,
                "case.guard.reminders-too-few",
                "case.guard.window-open");
        add(
                all,
                in(Status.OPEN, true),
                new IntakeEvent.RecordInError(DIGEST),
                CASEWORKER,
                DAY,
                "case.guard.enquiry-was-sent");
    }

    private static void enquiries(List<Refusal> all) {
        CaseRecord open = open();
        add(
                all,
                after(open, new EnquiringEvent.DraftEnquiry("e-1", "council", DIGEST)),
                new EnquiringEvent.DraftEnquiry("e-1", "council", DIGEST),
                CASEWORKER,
                DAY,
                "case.guard.enquiry-exists");
        add(
                all,
                open,
                new EnquiringEvent.SendEnquiry(
                        "e-1", "nobody", DIGEST, DAY, false, open.disclosureTo("dwp", "shoe-size"), Optional.empty()),
                CASEWORKER,
                DAY,
                "case.guard.body-unknown",
                "case.guard.day-not-ahead",
                "case.guard.disclosure-to-other-recipient",
                "disclosure.field-not-known");
        add(
                all,
                awaitingBody(),
                sendEnquiry(awaitingBody(), "e-1", "council"),
                CASEWORKER,
                DAY,
                "case.guard.enquiry-exists");
        add(all, open, sendEnquiry(open, "e-1", "minister"), CASEWORKER, DAY, "case.guard.member-signature-missing");
        add(all, open, sendEnquiry(open, "e-1", "psow"), CASEWORKER, DAY, "case.guard.ombudsman-checks-missing");
        add(
                all,
                open,
                toOmbudsman(new EnquiringEvent.OmbudsmanChecks(false, DAY.minusDays(1), Optional.empty(), false)),
                CASEWORKER,
                DAY,
                "case.guard.ombudsman-process-not-exhausted",
                "case.guard.ombudsman-out-of-time",
                "case.guard.ombudsman-out-of-jurisdiction");
        CaseRecord other = Lifecycle.standard()
                .open("c-3", Office.log("p-3", "p-3"), CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow()
                .next();
        add(
                all,
                open,
                new CustodyEvent.SendCopy(other.disclosureTo("p-3", "name")),
                CASEWORKER,
                DAY,
                "case.guard.disclosure-of-other-person",
                "disclosure.authority-for-someone-else");
        add(
                all,
                received(),
                new CustodyEvent.SendCopy(received().disclosureTo("ms-other", "letter")),
                CASEWORKER,
                DAY,
                "case.guard.transfer-consent-missing");
        add(
                all,
                open,
                new CustodyEvent.SendCopy(request("benefits", Purpose.CASEWORK).build()),
                CASEWORKER,
                DAY,
                "case.guard.disclosure-on-other-topic");
        CampaignOptIn optIn = CampaignOptIn.builder()
                .person("p-1")
                .evidence("box-1")
                .from(DAY)
                .build();
        add(
                all,
                after(open, new HandlingEvent.WithdrawAuthority("self")),
                sending(request("housing", Purpose.CAMPAIGNING).optIn(optIn)),
                CASEWORKER,
                DAY,
                "case.guard.disclosure-for-campaigning");
        all.add(new Refusal(
                open,
                sending(request("housing", Purpose.CASEWORK)
                        .addField("health")
                        .condition(DisclosureRequest.Condition.ELECTED_REPRESENTATIVE)),
                CASEWORKER,
                DAY.plusDays(5),
                Office.policyBuilder().memberLeftOn(DAY).build(),
                List.of("case.guard.member-gone")));
        add(all, open, new EnquiringEvent.ResumeWaiting(), CASEWORKER, DAY, "case.guard.nothing-outstanding");
        add(
                all,
                awaitingBody(),
                new EnquiringEvent.ReplyReceived("e-7", DIGEST),
                CASEWORKER,
                DAY,
                "case.guard.enquiry-not-sent");
        CaseRecord answered = after(awaitingBody(), new EnquiringEvent.ReplyReceived("e-1", DIGEST));
        add(
                all,
                answered,
                new EnquiringEvent.ReplyReceived("e-1", DIGEST),
                CASEWORKER,
                DAY,
                "case.guard.enquiry-not-sent");
        add(
                all,
                answered,
                new EnquiringEvent.HoldingReply("e-1", DAY),
                CASEWORKER,
                DAY,
                "case.guard.enquiry-not-outstanding",
                "case.guard.day-not-ahead");
        add(
                all,
                awaitingBody(),
                new EnquiringEvent.Chase("e-1", awaitingBody().disclosureTo("council", "name")),
                CASEWORKER,
                DAY,
                "case.guard.enquiry-not-late");
        all.add(new Refusal(
                open(),
                new HandlingEvent.SetCategory(new Category("benefits", Competence.RESERVED)),
                CASEWORKER,
                DAY,
                DECLARED,
                List.of("case.guard.category-unknown")));
        CaseRecord withdrawn = after(awaitingBody(), new HandlingEvent.WithdrawAuthority("self"));
        add(
                all,
                withdrawn,
                new EnquiringEvent.Chase("e-1", withdrawn.disclosureTo("council", "name")),
                CASEWORKER,
                LocalDate.of(2026, 6, 30),
                "disclosure.authority-withdrawn");
        add(
                all,
                answered,
                new EnquiringEvent.EndEnquiry("e-1", Enquiry.Status.UNANSWERED, DIGEST),
                CASEWORKER,
                DAY,
                "case.guard.enquiry-not-open",
                "case.guard.enquiry-not-chased");
        add(
                all,
                awaitingBody(),
                new EnquiringEvent.EndEnquiry("e-1", Enquiry.Status.UNANSWERED, DIGEST),
                CASEWORKER,
                LocalDate.of(2026, 6, 30),
                "case.guard.enquiry-not-chased");
        add(
                all,
                in(Status.ON_HOLD, false),
                new WaitingEvent.HoldExpired(),
                Actor.CLOCK,
                DAY,
                "case.guard.hold-not-over");
        add(
                all,
                in(Status.VERIFYING, false),
                new WaitingEvent.Remind(),
                CASEWORKER,
                DAY,
                "case.guard.reminder-too-soon");
    }

    private static void closing(List<Refusal> all) {
        CaseRecord asked =
                after(in(Status.OPEN, true), new WaitingEvent.AskConstituent(DIGEST, LocalDate.of(2026, 6, 26)));
        add(
                all,
                asked,
                new ClosingEvent.ConstituentSilent(DAY),
                Actor.CLOCK,
                DAY,
                "case.guard.reminders-too-few",
                "case.guard.window-open",
                "case.guard.enquiries-outstanding",
                "case.guard.window-too-short");
        add(
                all,
                after(in(Status.OPEN, true), new HandlingEvent.Escalate(Tier.SENIOR_CASEWORKER, "complex")),
                new ClosingEvent.ProposeClosure(Outcome.WITHDRAWN, DAY.plusDays(1), DAY),
                CASEWORKER,
                DAY,
                "case.guard.tier-too-low",
                "case.guard.enquiries-outstanding",
                "case.guard.outcome-has-own-event",
                "case.guard.enquirer-not-told",
                "case.guard.window-too-short");
        CaseRecord proposed = in(Status.CLOSURE_PROPOSED, false);
        add(all, proposed, new ClosingEvent.ConfirmClosure(false), CASEWORKER, DAY, "case.guard.come-back-window-open");
        add(all, proposed, new ClosingEvent.ConfirmClosure(true), Actor.CLOCK, DAY, "case.guard.come-back-window-open");
        add(
                all,
                proposed,
                new WaitingEvent.ConstituentReplied(DIGEST, false),
                CASEWORKER,
                DAY,
                "case.guard.nothing-new");
        add(all, open(), new ClosingEvent.Withdraw("p-2"), CASEWORKER, DAY, "case.guard.not-theirs-to-withdraw");
        add(
                all,
                open(),
                new ClosingEvent.EndOffice(
                        Handover.PASSED_ON, Optional.of(open().disclosureTo("ms-other", "name")), Optional.empty()),
                MEMBER,
                DAY,
                "case.guard.member-in-office",
                "case.guard.transfer-consent-missing");
        CaseRecord secret = after(open(), new HandlingEvent.SetSensitivity(Sensitivity.SENSITIVE), SENIOR, DAY);
        add(
                all,
                secret,
                new ClosingEvent.Merge("c-1", "p-2", "p-3", "benefits", false, Sensitivity.STANDARD),
                SENIOR,
                DAY,
                "case.guard.merge-with-itself",
                "case.guard.merge-other-enquirer",
                "case.guard.merge-other-data-subject",
                "case.guard.merge-other-matter",
                "case.guard.merge-survivor-not-live",
                "case.guard.merge-survivor-less-protected");
        ClosingEvent.Absorb absorb =
                ClosingEvent.Absorb.from(after(Scenario.other(), ClosingEvent.Merge.into(open()), SENIOR, DAY));
        add(all, after(open(), absorb, SENIOR, DAY), absorb, SENIOR, DAY, "case.guard.absorbed-already");
        add(all, Scenario.other(), absorb, SENIOR, DAY, "case.guard.not-merged-here");
    }

    private static void afterwards(List<Refusal> all) {
        CaseRecord moved = after(open(), new ClosingEvent.ChangeConstituency(DAY, DAY.plusDays(40)));
        CaseRecord gone =
                after(after(moved, new ClosingEvent.Withdraw("p-1")), new HandlingEvent.WithdrawAuthority("self"));
        add(
                all,
                gone,
                new ClosingEvent.Reopen(DIGEST),
                CASEWORKER,
                DAY.plusDays(200),
                "case.guard.reopen-window-over",
                "case.guard.constituency-not-verified",
                "case.guard.authority-missing");
        CaseRecord mistaken = after(received(), new IntakeEvent.RecordInError(DIGEST));
        add(
                all,
                after(mistaken, new IntakeEvent.Verify(List.of("s-one"), Optional.empty())),
                new ClosingEvent.Reopen(DIGEST),
                MEMBER,
                DAY,
                "case.guard.outcome-final");
        CaseRecord closed = in(Status.CLOSED, false);
        add(
                all,
                after(after(closed, Scenario.placeHold(DAY), MEMBER, DAY), Scenario.receiveRightsRequest(DAY)),
                new CustodyEvent.Erase(),
                DATA_LEAD,
                DAY,
                "case.guard.retention-not-over",
                "case.guard.legal-hold-in-place",
                "case.guard.rights-request-open");
        OfficePolicy byTerm = Office.policyBuilder()
                .retention(RetentionPolicy.of(
                        List.of(RetentionRule.of(RetentionRule.Kind.END_OF_TERM, Period.ofDays(1))),
                        RetentionPolicy.Choice.LATEST,
                        4))
                .build();
        all.add(new Refusal(
                closed, new CustodyEvent.Erase(), DATA_LEAD, DAY, byTerm, List.of("case.guard.retention-not-known")));
        add(all, in(Status.MERGED, false), new CustodyEvent.Erase(), DATA_LEAD, DAY, "case.guard.survivor-not-erased");
        add(
                all,
                closed,
                new CustodyEvent.ExtendRetention(DAY.plusYears(2), DIGEST),
                DATA_LEAD,
                DAY,
                "case.guard.retention-not-extended");
    }

    private static void anyTime(List<Refusal> all) {
        add(
                all,
                after(open(), new HandlingEvent.Acknowledge()),
                new HandlingEvent.Acknowledge(),
                CASEWORKER,
                DAY,
                "case.guard.acknowledged-already");
        add(all, open(), new HandlingEvent.Assign("nobody"), CASEWORKER, DAY, "case.guard.assignee-unknown");
        CaseRecord sensitive = after(open(), new HandlingEvent.SetSensitivity(Sensitivity.SENSITIVE), SENIOR, DAY);
        add(all, sensitive, new HandlingEvent.Assign("carys"), SENIOR, DAY, "case.guard.assignee-not-cleared");
        add(
                all,
                open(),
                new HandlingEvent.Escalate(Tier.CASEWORKER, "x"),
                Actor.CLOCK,
                DAY,
                "case.guard.tier-not-raised",
                "case.guard.cause-not-given");
        CaseRecord urgent = after(open(), new HandlingEvent.SetPriority(Priority.IMMEDIATE));
        CaseRecord atTop = after(urgent, new HandlingEvent.Escalate(Tier.MEMBER, "complex"));
        CaseRecord concerned = after(atTop, new HandlingEvent.RaiseConcern(Concern.PRESS_INTEREST, DIGEST));
        add(
                all,
                concerned,
                new HandlingEvent.Deescalate(Tier.SENIOR_CASEWORKER, DIGEST, List.of()),
                MEMBER,
                DAY,
                "case.guard.cause-not-settled");
        add(
                all,
                open(),
                new HandlingEvent.Deescalate(Tier.CASEWORKER, DIGEST, List.of()),
                SENIOR,
                DAY,
                "case.guard.tier-not-lowered");
        add(
                all,
                after(open(), new HandlingEvent.GrantAuthority(Scenario.written("a-1", "p-2", DAY))),
                new HandlingEvent.GrantAuthority(Scenario.written("a-1", "p-2", DAY)),
                CASEWORKER,
                DAY,
                "case.guard.authority-exists");
        add(
                all,
                Lifecycle.standard()
                        .open("c-3", Office.log("p-3", "p-3"), CASEWORKER, Office.policy(), Office.at(DAY))
                        .orElseThrow()
                        .next(),
                new HandlingEvent.GrantAuthority(Scenario.written("a-1", "p-2", DAY)),
                CASEWORKER,
                DAY,
                "case.guard.authority-for-other-person");
        add(
                all,
                open(),
                new HandlingEvent.WithdrawAuthority("a-7"),
                CASEWORKER,
                DAY,
                "case.guard.authority-not-in-force");
        add(
                all,
                open(),
                new HandlingEvent.MissDeadline("acknowledge", DAY),
                Actor.CLOCK,
                DAY,
                "case.guard.deadline-not-missed");
        LocalDate late = LocalDate.of(2026, 6, 9);
        CaseEvent miss = new HandlingEvent.MissDeadline("acknowledge", LocalDate.of(2026, 6, 8));
        add(
                all,
                after(open(), miss, Actor.CLOCK, late),
                miss,
                Actor.CLOCK,
                late,
                "case.guard.deadline-recorded-already");
        add(all, open(), new HandlingEvent.Link("c-1"), CASEWORKER, DAY, "case.guard.link-to-itself");
        Actor cleared = new Actor("cai", Role.CASEWORKER, Sensitivity.SENSITIVE);
        all.add(new Refusal(
                sensitive,
                new HandlingEvent.SetSensitivity(Sensitivity.STANDARD),
                cleared,
                DAY,
                Office.policyBuilder().addStaff(cleared).build(),
                List.of("case.guard.lowering-needs-senior")));
        add(
                all,
                open(),
                new HandlingEvent.SetSensitivity(Sensitivity.RESTRICTED),
                CASEWORKER,
                DAY,
                "case.guard.not-cleared");
        CaseRecord held = after(open(), Scenario.placeHold(DAY), MEMBER, DAY);
        add(
                all,
                held,
                new CustodyEvent.PlaceHold("h-1", DIGEST, DAY),
                MEMBER,
                DAY,
                "case.guard.hold-exists",
                "case.guard.day-not-ahead");
        add(all, held, new CustodyEvent.LiftHold("h-7", DIGEST), MEMBER, DAY, "case.guard.hold-unknown");
        CaseRecord requested = after(open(), Scenario.receiveRightsRequest(DAY));
        add(
                all,
                requested,
                new CustodyEvent.ReceiveRightsRequest("r-1", Right.ACCESS, DAY.plusDays(1), DAY.plusDays(30)),
                CASEWORKER,
                DAY,
                "case.guard.rights-request-exists",
                "case.guard.received-later");
        add(
                all,
                requested,
                new CustodyEvent.FinishRightsRequest("r-7", true, DIGEST),
                SENIOR,
                DAY,
                "case.guard.rights-request-unknown");
    }

    private static void again(List<Refusal> all) {
        LocalDate later = DAY.plusDays(1);
        CaseRecord open = open();
        CaseRecord waiting = awaitingBody();
        CaseRecord raised = after(open, new HandlingEvent.Escalate(Tier.SENIOR_CASEWORKER, "complex"));
        add(
                all,
                raised,
                new IntakeEvent.SignpostAndClose(List.of("shelter"), later),
                CASEWORKER,
                DAY,
                "case.guard.tier-too-low",
                "case.guard.enquirer-not-told");
        add(
                all,
                received(),
                new IntakeEvent.Transfer(List.of("ms-other"), later, Optional.empty(), Optional.empty()),
                CASEWORKER,
                DAY,
                "case.guard.enquirer-not-told");
        add(
                all,
                received(),
                new IntakeEvent.Decline(DeclineReason.PRIVATE_DISPUTE, DAY.minusDays(1)),
                SENIOR,
                DAY,
                "case.guard.told-before-arrival");
        CaseRecord missed = after(
                after(open, Scenario.receiveRightsRequest(DAY)),
                new HandlingEvent.MissDeadline("rights-request:r-1", DAY.plusDays(30)),
                Actor.CLOCK,
                DAY.plusDays(31));
        CaseRecord finished =
                after(missed, new CustodyEvent.FinishRightsRequest("r-1", true, DIGEST), SENIOR, DAY.plusDays(31));
        add(
                all,
                finished,
                Scenario.receiveRightsRequest(DAY.plusDays(31)),
                CASEWORKER,
                DAY.plusDays(31),
                "case.guard.rights-request-exists");
        add(all, open, new WaitingEvent.AskConstituent(DIGEST, DAY), CASEWORKER, DAY, "case.guard.day-not-ahead");
        add(all, open, new WaitingEvent.Hold(DIGEST, DAY), CASEWORKER, DAY, "case.guard.day-not-ahead");
        add(
                all,
                open,
                new ClosingEvent.ChangeConstituency(later, DAY),
                CASEWORKER,
                DAY,
                "case.guard.enquirer-not-told",
                "case.guard.day-not-ahead");
        add(
                all,
                in(Status.MERGED, false),
                new ClosingEvent.Unmerge("c-2", true, Optional.empty()),
                SENIOR,
                DAY,
                "case.guard.taken-in-already");
        add(
                all,
                in(Status.MERGED, false),
                new ClosingEvent.Unmerge("c-3", false, Optional.empty()),
                SENIOR,
                DAY,
                "case.guard.not-merged-there");
        add(
                all,
                after(open, Scenario.receiveRightsRequest(DAY)),
                new CustodyEvent.ExtendRightsRequest("r-1", DAY.plusDays(30), DIGEST),
                SENIOR,
                DAY,
                "case.guard.rights-request-not-extended");
        add(
                all,
                open,
                new CustodyEvent.ExtendRightsRequest("r-9", DAY.plusDays(90), DIGEST),
                SENIOR,
                DAY,
                "case.guard.rights-request-unknown");
        CaseRecord asked = after(open, Scenario.receiveRightsRequest(DAY));
        for (LocalDate known : List.of(DAY.minusDays(1), DAY.plusDays(1))) { // before the request; not yet
            add(
                    all,
                    asked,
                    new CustodyEvent.RestartRightsRequest("r-1", known, DAY.plusDays(60)),
                    SENIOR,
                    DAY,
                    "case.guard.rights-request-not-restarted");
        }
        add(
                all,
                asked,
                new CustodyEvent.RestartRightsRequest("r-1", DAY, DAY.plusDays(30)),
                SENIOR,
                DAY,
                "case.guard.rights-request-not-restarted");
        add(
                all,
                asked,
                new CustodyEvent.RestartRightsRequest("r-9", DAY, DAY.plusDays(60)),
                SENIOR,
                DAY,
                "case.guard.rights-request-unknown");
        Actor stranger = new Actor("nobody", Role.MEMBER, Sensitivity.RESTRICTED);
        Actor promoted = new Actor("carys", Role.MEMBER, Sensitivity.RESTRICTED);
        Actor forged = new Actor("nobody", Role.CLOCK, Sensitivity.RESTRICTED);
        add(all, open, new HandlingEvent.Note(DIGEST), stranger, DAY, "case.guard.not-on-staff");
        add(all, open, new HandlingEvent.Note(DIGEST), promoted, DAY, "case.guard.not-on-staff");
        add(
                all,
                after(received(), new HandlingEvent.Assign("siwan")),
                new HandlingEvent.Acknowledge(),
                forged,
                DAY,
                "case.guard.not-on-staff");
        add(
                all,
                after(open, new HandlingEvent.Unassign()),
                new HandlingEvent.Unassign(),
                CASEWORKER,
                DAY,
                "case.guard.not-assigned");
        add(all, open, new ClosingEvent.GiveBack("c-9"), SENIOR, DAY, "case.guard.not-taken-in");
        add(
                all,
                waiting,
                new HandlingEvent.MoveDeadline("enquiry:e-1", DAY.plusDays(40)),
                SENIOR,
                DAY,
                "case.guard.deadline-not-moved");
        CaseRecord restricted = Scenario.restricted(open, DAY);
        add(all, restricted, new CustodyEvent.LiftRestriction("r-1", DAY), SENIOR, DAY, "case.guard.not-restricted-so");
        add(
                all,
                restricted,
                new CustodyEvent.LiftRestriction("r-2", DAY.plusDays(1)),
                SENIOR,
                DAY,
                "case.guard.enquirer-not-told");
        add(
                all,
                restricted,
                Office.sendEnquiry(restricted, "e-9", "council"),
                SENIOR,
                DAY,
                "case.guard.use-restricted");
        add(
                all,
                after(restricted, new ClosingEvent.Withdraw("p-1")),
                new CustodyEvent.Erase(),
                DATA_LEAD,
                DAY.plusYears(2),
                "case.guard.use-restricted");
        add(
                all,
                open,
                new HandlingEvent.CorrectEnquirer("p-1", "p-1", List.of(), Optional.empty(), DIGEST),
                SENIOR,
                DAY,
                "case.guard.enquirer-as-before");
        OfficePolicy left = Office.policyBuilder().memberLeftOn(DAY).build();
        all.add(new Refusal(
                after(received(), new HandlingEvent.Assign("siwan")),
                new IntakeEvent.Accept(true, List.of()),
                SENIOR,
                DAY.plusDays(5),
                left,
                List.of("case.guard.member-gone")));
        all.add(new Refusal(
                after(open, new ClosingEvent.Withdraw("p-1")),
                new ClosingEvent.Reopen(DIGEST),
                SENIOR,
                DAY.plusDays(5),
                left,
                List.of("case.guard.member-gone")));
        for (HandlingEvent.Slip slip : HandlingEvent.Slip.values()) {
            add(all, open, new HandlingEvent.Retract(slip, "x", DIGEST), SENIOR, DAY, "case.guard.nothing-to-retract");
        }
        Party party = new Party("p-9", Party.Part.THIRD_PARTY);
        add(
                all,
                after(open, new HandlingEvent.AddParty(party)),
                new HandlingEvent.AddParty(party),
                CASEWORKER,
                DAY,
                "case.guard.party-exists");
        add(
                all,
                waiting,
                new EnquiringEvent.ReplyReceived("e-1", DIGEST, Optional.of(DAY.plusDays(1))),
                CASEWORKER,
                DAY,
                "case.guard.reply-out-of-order");
        add(
                all,
                open,
                new EnquiringEvent.SendEnquiry(
                        "e-1",
                        "council",
                        DIGEST,
                        DAY.plusDays(14),
                        false,
                        open.disclosureTo("council", "name"),
                        Optional.empty(),
                        Optional.of(DAY.plusDays(1))),
                CASEWORKER,
                DAY,
                "case.guard.sent-out-of-order");
        add(
                all,
                waiting,
                new EnquiringEvent.HoldingReply("e-1", LocalDate.of(2099, 1, 1)),
                CASEWORKER,
                DAY,
                "case.guard.calendar-too-short");
        add(
                all,
                open,
                new EnquiringEvent.SendEnquiry(
                        "e-1",
                        "council",
                        DIGEST,
                        LocalDate.of(2099, 1, 1),
                        false,
                        open.disclosureTo("council", "name"),
                        Optional.empty()),
                CASEWORKER,
                DAY,
                "case.guard.calendar-too-short");
        add(
                all,
                waiting,
                new ClosingEvent.EndOffice(
                        Handover.PASSED_ON,
                        Optional.of(waiting.disclosureTo("ms-other", "shoe-size")),
                        Optional.of(DAY)),
                MEMBER,
                DAY,
                "case.guard.member-in-office",
                "disclosure.field-not-known");
        CaseRecord closed = after(in(Status.CLOSED, false), new HandlingEvent.WithdrawAuthority("self"));
        CaseRecord atTop = after(
                after(open, new HandlingEvent.Escalate(Tier.MEMBER, "complex")), new ClosingEvent.Withdraw("p-1"));
        add(all, atTop, new ClosingEvent.Reopen(DIGEST), SENIOR, DAY, "case.guard.tier-too-low");
        add(all, closed, new ClosingEvent.Reopen(DIGEST), SENIOR, DAY, "case.guard.authority-missing");
        add(
                all,
                after(
                        after(in(Status.MERGED, false), Scenario.placeHold(DAY), MEMBER, DAY),
                        Scenario.receiveRightsRequest(DAY)),
                new CustodyEvent.Erase(Optional.of("c-2"), Optional.of(DAY)),
                DATA_LEAD,
                DAY,
                "case.guard.legal-hold-in-place",
                "case.guard.rights-request-open");
        add(
                all,
                after(open, new HandlingEvent.Escalate(Tier.MEMBER, "complex")),
                new HandlingEvent.Deescalate(Tier.CASEWORKER, DIGEST, List.of()),
                SENIOR,
                DAY,
                "case.guard.tier-too-low");
        OfficePolicy filtered = Office.policyBuilder()
                .addBodies(new PublicBody("phso", 20, true, true, Optional.of(Chamber.COMMONS)))
                .build();
        all.add(new Refusal(
                open,
                sendEnquiry(open, "e-1", "phso"),
                CASEWORKER,
                DAY,
                filtered,
                List.of(
                        "case.guard.member-signature-missing",
                        "case.guard.ombudsman-filter",
                        "case.guard.ombudsman-checks-missing")));
    }

    @Test
    void takes_a_complaint_to_a_filtered_ombudsman_in_an_office_of_that_chamber_alone() {
        PublicBody phso = new PublicBody("phso", 20, false, true, Optional.of(Chamber.COMMONS));
        OfficePolicy senedd = Office.policyBuilder().addBodies(phso).build();
        OfficePolicy commons =
                Office.policyBuilder().member("mp-1").addBodies(phso).build();
        EnquiringEvent.SendEnquiry send = new EnquiringEvent.SendEnquiry(
                "e-1", "phso", DIGEST, DAY.plusDays(30), true, open().disclosureTo("phso", "name"), SOUND_CHECKS);

        Decision refused = Lifecycle.standard().decide(open(), send, CASEWORKER, senedd, Office.at(DAY));

        assertThat(refused)
                .isEqualTo(new Decision.Refused(
                        List.of(Reason.of("case.guard.ombudsman-filter", "phso", Chamber.COMMONS))));
        assertThat(Lifecycle.standard()
                        .decide(open(), send, CASEWORKER, commons, Office.at(DAY))
                        .isAccepted())
                .isTrue();
        assertThatThrownBy(() -> new PublicBody("dwp", 15, false, false, Optional.of(Chamber.COMMONS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only an ombudsman may be reached through a chamber: dwp");
        assertThatThrownBy(() -> PublicBody.of("dwp", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reply must take at least 1 working day: 0");
    }

    /** The statutory limit comes from the shipped data, is noted on the case, raises it in time, and is what the checks ask. */
    @Test
    void takes_an_ombudsmans_limit_from_the_shipped_time_limits() {
        LocalDate notice = LocalDate.of(2025, 7, 1);
        LocalDate lastDay = ((LimitAnswer.Found) TimeLimits.shipped().lookUp("wales-ombudsman-complaint", notice))
                .deadline()
                .due(notice, Office.policy().calendar())
                .orElseThrow()
                .day();
        CaseRecord limited = after(open(), new HandlingEvent.SetTimeLimit("psow", lastDay));
        Optional<EnquiringEvent.OmbudsmanChecks> checks =
                Optional.of(new EnquiringEvent.OmbudsmanChecks(true, lastDay, Optional.empty(), true));

        assertThat(lastDay).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(limited.tier()).isEqualTo(Tier.SENIOR_CASEWORKER);
        assertThat(asked(checks, lastDay)).isEqualTo(List.of());
        assertThat(asked(checks, lastDay.plusDays(1)))
                .isEqualTo(List.of(Reason.of("case.guard.ombudsman-out-of-time", "psow", lastDay)));
    }

    private static List<Reason> asked(Optional<EnquiringEvent.OmbudsmanChecks> checks, LocalDate day) {
        Decision decision = Lifecycle.standard()
                .decide(
                        open(),
                        new EnquiringEvent.SendEnquiry(
                                "e-1",
                                "psow",
                                DIGEST,
                                day.plusDays(30),
                                false,
                                open().disclosureTo("psow", "name"),
                                checks),
                        CASEWORKER,
                        Office.policy(),
                        Office.at(day));
        return decision instanceof Decision.Refused refused ? refused.reasons() : List.of();
    }

    @Test
    void lets_an_ombudsman_be_asked_after_the_checks() {
        assertThat(Lifecycle.standard()
                        .decide(open(), toOmbudsman(SOUND_CHECKS.get()), CASEWORKER, Office.policy(), Office.at(DAY))
                        .isAccepted())
                .isTrue();
        EnquiringEvent.OmbudsmanChecks late =
                new EnquiringEvent.OmbudsmanChecks(true, DAY.minusDays(1), Optional.of(DIGEST), true);
        assertThat(Lifecycle.standard()
                        .decide(open(), toOmbudsman(late), CASEWORKER, Office.policy(), Office.at(DAY))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void lists_in_the_options_what_is_missing_and_what_will_be_asked() {
        List<Option> options = Lifecycle.standard().options(received(), CASEWORKER, Office.policy(), Office.at(DAY));

        assertThat(options)
                .filteredOn(option -> option.event() == EventKind.ACCEPT)
                .containsExactly(new Option(
                        EventKind.ACCEPT,
                        Status.OPEN,
                        List.of(
                                Reason.of("case.guard.not-assigned"),
                                Reason.of("case.guard.constituency-not-verified")),
                        List.of("case.guard.not-ready", "case.guard.conflict-of-interest")));
        assertThat(Lifecycle.standard().options(received(), SENIOR, Office.policy(), Office.at(DAY)))
                .filteredOn(option -> option.event() == EventKind.ACCEPT)
                .flatExtracting(Option::missing)
                .containsExactly(Reason.of("case.guard.not-assigned"));
        assertThat(options)
                .filteredOn(option -> option.event() == EventKind.DECLINE)
                .extracting(Option::isOpen)
                .containsExactly(false);
        assertThat(options).extracting(Option::event).doesNotContain(EventKind.REOPEN);
    }

    @Test
    void shows_in_the_options_what_is_missing_whatever_the_event_would_say() {
        CaseRecord withdrawn = after(open(), new HandlingEvent.WithdrawAuthority("self"));
        assertThat(missing(open(), CASEWORKER, DAY))
                .containsEntry(EventKind.CHASE, List.of(Reason.of("case.guard.nothing-outstanding")))
                .containsEntry(EventKind.REPLY_RECEIVED, List.of(Reason.of("case.guard.nothing-outstanding")))
                .containsEntry(EventKind.WITHDRAW_AUTHORITY, List.of())
                .containsEntry(EventKind.ESCALATE, List.of())
                .containsEntry(EventKind.SEND_ENQUIRY, List.of());
        assertThat(missing(withdrawn, CASEWORKER, DAY))
                .containsEntry(EventKind.WITHDRAW_AUTHORITY, List.of(Reason.of("case.guard.authority-missing", DAY)));
        assertThat(missing(awaitingBody(), CASEWORKER, DAY))
                .containsEntry(EventKind.CHASE, List.of(Reason.of("case.guard.enquiry-not-late", "e-1")))
                .containsEntry(EventKind.REPLY_RECEIVED, List.of())
                .containsEntry(EventKind.HOLDING_REPLY, List.of())
                .containsEntry(EventKind.END_ENQUIRY, List.of());
        assertThat(missing(awaitingBody(), CASEWORKER, LocalDate.of(2026, 6, 16)))
                .containsEntry(EventKind.CHASE, List.of());
        assertThat(missing(open(), MEMBER, DAY))
                .containsEntry(EventKind.DEESCALATE, List.of(Reason.of("case.guard.tier-not-lowered", Tier.CASEWORKER)))
                .containsEntry(EventKind.LIFT_HOLD, List.of(Reason.of("case.guard.no-legal-hold")))
                .containsEntry(EventKind.FINISH_RIGHTS_REQUEST, List.of(Reason.of("case.guard.no-rights-request")));
        CaseRecord burdened = after(
                after(
                        after(open(), new HandlingEvent.Escalate(Tier.MEMBER, "complex")),
                        Scenario.placeHold(DAY),
                        MEMBER,
                        DAY),
                Scenario.receiveRightsRequest(DAY),
                MEMBER,
                DAY);
        assertThat(missing(burdened, MEMBER, DAY))
                .containsEntry(EventKind.ESCALATE, List.of(Reason.of("case.guard.tier-not-raised", Tier.MEMBER)))
                .containsEntry(EventKind.DEESCALATE, List.of())
                .containsEntry(EventKind.LIFT_HOLD, List.of())
                .containsEntry(EventKind.FINISH_RIGHTS_REQUEST, List.of());
        CaseRecord proposed = in(Status.CLOSURE_PROPOSED, false);
        LocalDate until = proposed.waiting().orElseThrow().until();
        assertThat(missing(proposed, Actor.CLOCK, until))
                .containsEntry(
                        EventKind.CONFIRM_CLOSURE, List.of(Reason.of("case.guard.come-back-window-open", until)));
        assertThat(missing(proposed, Actor.CLOCK, until.plusDays(1)))
                .containsEntry(EventKind.CONFIRM_CLOSURE, List.of());
        assertThat(missing(proposed, CASEWORKER, DAY)).containsEntry(EventKind.CONFIRM_CLOSURE, List.of());
    }

    private static Map<EventKind, List<Reason>> missing(CaseRecord record, Actor actor, LocalDate day) {
        return Lifecycle.standard().options(record, actor, Office.policy(), Office.at(day)).stream()
                .collect(Collectors.toMap(Option::event, Option::missing));
    }

    private static DisclosureRequest.Builder request(String topic, Purpose purpose) {
        return DisclosureRequest.builder()
                .recipient("council")
                .purpose(purpose)
                .topic(topic)
                .dataSubject("p-1")
                .requestedBy("p-1")
                .addField("name");
    }

    private static EnquiringEvent.SendEnquiry sending(DisclosureRequest.Builder request) {
        return new EnquiringEvent.SendEnquiry(
                "e-1", "council", DIGEST, DAY.plusDays(30), false, request.build(), Optional.empty());
    }

    private static EnquiringEvent.SendEnquiry toOmbudsman(EnquiringEvent.OmbudsmanChecks checks) {
        return new EnquiringEvent.SendEnquiry(
                "e-1",
                "psow",
                DIGEST,
                DAY.plusDays(30),
                false,
                open().disclosureTo("psow", "name"),
                Optional.of(checks));
    }

    private static void add(
            List<Refusal> all, CaseRecord record, CaseEvent event, Actor actor, LocalDate day, String... codes) {
        all.add(new Refusal(
                record, event, actor, day, Office.policy(), Stream.of(codes).toList()));
    }
}
