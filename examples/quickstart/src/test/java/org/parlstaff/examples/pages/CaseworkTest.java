package org.parlstaff.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Right;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.Tier;
import org.parlstaff.casework.WaitingEvent;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Guard;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.lifecycle.MergeDecision;
import org.parlstaff.casework.lifecycle.Option;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.CaseTexts;
import org.parlstaff.casework.log.LogAnswer;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.log.LogVerification;
import org.parlstaff.casework.log.PersonalText;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.PublicBody;
import org.parlstaff.casework.office.Seat;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DataCategory;
import org.parlstaff.casework.privacy.DisclosurePolicy;
import org.parlstaff.casework.privacy.PolicyDocument;
import org.parlstaff.casework.privacy.Purpose;
import org.parlstaff.casework.privacy.RetentionPolicy;
import org.parlstaff.casework.privacy.RetentionRule;
import org.parlstaff.casework.report.CaseloadReport;
import org.parlstaff.casework.report.PublicSummary;
import org.parlstaff.casework.report.Timeliness;

class CaseworkTest {

    private final Page page = Page.read("CASEWORK.md");
    private final List<LogEntry> log = new ArrayList<>();
    private final StringWriter written = new StringWriter();
    private final PrintWriter out = new PrintWriter(written);
    private final OffsetDateTime moment = OffsetDateTime.parse("2026-11-20T10:00:00Z");

    Actor caseworker = new Actor("caseworker-1", Role.CASEWORKER, Sensitivity.STANDARD);
    Actor senior = new Actor("senior-1", Role.SENIOR_CASEWORKER, Sensitivity.RESTRICTED);
    Actor dataLead = new Actor("data-lead-1", Role.DATA_LEAD, Sensitivity.RESTRICTED);
    OfficePolicy office = OfficePolicy.builder()
            .member("member-1")
            .calendar(WorkingCalendars.shipped().calendar("england-and-wales"))
            .addSeat(new Seat("cwm-arian", Chamber.SENEDD, "member-1"))
            .addStaff(caseworker, senior, dataLead)
            .addBodies(
                    PublicBody.of("council", 10),
                    PublicBody.of("dwp-glasgow", 20)
                            .answeringBy(WorkingCalendars.shipped().calendar("scotland")))
            .addCategories(
                    new Category("housing", Competence.DEVOLVED_WALES), new Category("benefits", Competence.RESERVED))
            .disclosure(DisclosurePolicy.of(List.of(PolicyDocument.startingOn("policy-1", LocalDate.of(2026, 1, 1)))))
            .retention(RetentionPolicy.of(
                    List.of(RetentionRule.of(RetentionRule.Kind.AFTER_CLOSURE, Period.ofYears(2))),
                    RetentionPolicy.Choice.LATEST,
                    4))
            .build();

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(10, 0).atOffset(ZoneOffset.UTC);
    }

    private static IntakeEvent.Log enquiry() {
        return new IntakeEvent.Log(
                "father",
                "daughter",
                new Category("housing", Competence.DEVOLVED_WALES),
                Channel.SURGERY,
                LocalDate.of(2026, 11, 20),
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                List.of());
    }

    CaseRecord after(CaseRecord record, CaseEvent event, Actor actor, LocalDate day) {
        Decision.Accepted accepted = Lifecycle.standard()
                .decide(record, event, actor, office, at(day))
                .orElseThrow();
        log.addAll(accepted.entries());
        return accepted.next();
    }

    @Test
    void every_block_of_the_page_is_run_here() {
        page.isRunBy(CaseworkTest.class);
    }

    @Test
    void an_office_is_a_file_as_well(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("office.json"), office.toJson());
        OfficePolicy again = OfficePolicy.parse(Files.readString(folder.resolve("office.json")));

        assertThat(again).isEqualTo(office);
        assertThat(office.replyDue("dwp-glasgow", LocalDate.of(2026, 7, 31))).isEqualTo("2026-08-31");
    }

    @Test
    void a_case_is_opened_refused_logged_and_reported(@TempDir Path folder) throws IOException {
        IntakeEvent.Log enquiry = enquiry();

        Decision opened = Lifecycle.standard().open("case-1", enquiry, caseworker, office, moment);
        CaseRecord record = opened.orElseThrow().next();
        Decision decision = Lifecycle.standard()
                .decide(record, new IntakeEvent.Accept(false, List.of()), caseworker, office, moment);
        if (decision instanceof Decision.Refused refused) {
            refused.reasons().forEach(reason -> out.println(reason.code() + ": " + reason.text(Locale.UK)));
        }

        assertThat(written.toString().strip()).isEqualTo(page.blocks("text").get(0));
        written.getBuffer().setLength(0);

        for (Option option : Lifecycle.standard().options(record, caseworker, office, moment)) {
            if (option.isOpen()) {
                out.println(option.event() + " -> " + option.to());
            }
        }

        assertThat(written.toString().lines()).contains("VERIFY -> RECEIVED");

        List<LogEntry> entries = opened.orElseThrow().entries();
        CaseLog.Lines lines = CaseLog.write(entries, LogHead.START);
        LogVerification verified = CaseLog.verify(stream(lines.text()), "cwm-arian.log", lines.head());
        Caseload caseload = CaseLog.replay(stream(lines.text()), "cwm-arian.log")
                .orElseThrow()
                .caseload();

        assertThat(verified.faults()).isEmpty();
        assertThat(caseload.records()).containsExactly(record);

        CaseloadReport today = CaseloadReport.of(caseload);
        Timeliness timeliness = Timeliness.of(caseload, caseload.day().withDayOfMonth(1), office);
        PublicSummary published = PublicSummary.of(
                caseload, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1), PublicSummary.USUAL_THRESHOLD);

        assertThat(today.live()).isOne();
        assertThat(timeliness).isNotNull();
        assertThat(published.total()).isEmpty();

        Lifecycle careful = Lifecycle.standard()
                .without(EventKind.SIGNPOST_AND_CLOSE)
                .with(Lifecycle.standard()
                        .findRow(EventKind.HOLD, Status.OPEN)
                        .orElseThrow()
                        .comingFrom(Status.RECEIVED))
                .withGuard(
                        EventKind.HOLD,
                        Guard.onEventShowing(
                                        "our-office.hold-too-long",
                                        WaitingEvent.Hold.class,
                                        (situation, hold) -> !hold.until()
                                                .isAfter(situation.day().plusDays(28)),
                                        (situation, hold) -> List.of(hold.until()))
                                .saying(Locale.UK, "A case is held for four weeks at most, not until {0}.")
                                .saying(Locale.forLanguageTag("cy"), "Dim mwy na phedair wythnos. Hyd: {0}."));
        careful.verify().forEach(fault -> out.println(fault.text(Locale.UK)));
        Files.writeString(folder.resolve("lifecycle.md"), careful.toMarkdown());
        LogAnswer ours = CaseLog.replay(stream(lines.text()), "cwm-arian.log", careful);

        assertThat(folder.resolve("lifecycle.md")).isNotEmptyFile();
        assertThat(careful.verify()).isEmpty();
        assertThat(ours).isInstanceOf(LogAnswer.Sound.class);
    }

    @Test
    void a_case_lives_from_the_surgery_to_its_erasure() throws IOException {
        PersonalText question = PersonalText.of("case-1", "Damp on two walls", new Random(1));
        PersonalText answer = PersonalText.of("case-1", "The council will look at it", new Random(2));
        PersonalText news = PersonalText.of("case-1", "It is damp again", new Random(3));
        LocalDate day = LocalDate.of(2026, 11, 20);
        Decision.Accepted opened = Lifecycle.standard()
                .open("case-1", enquiry(), caseworker, office, at(day))
                .orElseThrow();
        log.addAll(opened.entries());
        CaseRecord record = opened.next();

        record = after(record, new IntakeEvent.Verify(List.of("cwm-arian"), Optional.empty()), caseworker, day);
        record = after(record, new HandlingEvent.Assign("caseworker-1"), caseworker, day);
        record = after(
                record,
                new HandlingEvent.GrantAuthority(Authority.builder()
                        .id("letter-1")
                        .kind(Authority.Kind.WRITTEN)
                        .dataSubject("daughter")
                        .holder("father")
                        .addBody("council")
                        .addTopic("housing")
                        .addData(DataCategory.CONTACT)
                        .addData(DataCategory.ORDINARY)
                        .evidence("file:letter-1")
                        .from(day)
                        .build()),
                caseworker,
                day);
        record = after(record, new IntakeEvent.Accept(false, List.of()), caseworker, day);

        assertThat(record.status()).isEqualTo(Status.OPEN);

        record = after(
                record,
                new EnquiringEvent.SendEnquiry(
                        "e-1",
                        "council",
                        question.digest(),
                        office.replyDue("council", day),
                        record.disclosureTo("council", "name", "address")),
                caseworker,
                day);

        assertThat(record.enquiries().get(0).dueOn()).contains(LocalDate.of(2026, 12, 4));

        record = after(record, new EnquiringEvent.Chase("e-1"), caseworker, LocalDate.of(2026, 12, 7));

        day = LocalDate.of(2026, 12, 18);

        for (CaseEvent event : Lifecycle.standard().clockEvents(record, office, at(day))) {
            record = after(record, event, Actor.CLOCK, day);
        }

        assertThat(record.tier()).isEqualTo(Tier.SENIOR_CASEWORKER);
        assertThat(record.hasMissed("enquiry:e-1")).isTrue();

        record = after(
                record,
                new EnquiringEvent.ReplyReceived("e-1", answer.digest(), Optional.of(LocalDate.of(2026, 12, 18))),
                caseworker,
                LocalDate.of(2026, 12, 21));

        assertThat(record.enquiries().get(0).endedOn()).contains(LocalDate.of(2026, 12, 18));

        LocalDate told = LocalDate.of(2026, 12, 21);
        record = after(
                record, new ClosingEvent.ProposeClosure(Outcome.RESOLVED, told, office.comeBackBy(told)), senior, told);

        assertThat(record.waiting().orElseThrow().until()).isEqualTo("2027-01-07");
        for (CaseEvent event : Lifecycle.standard().clockEvents(record, office, at(LocalDate.of(2027, 1, 8)))) {
            record = after(record, event, Actor.CLOCK, LocalDate.of(2027, 1, 8));
        }
        assertThat(record.status()).isEqualTo(Status.CLOSED);

        record = after(record, new ClosingEvent.Reopen(news.digest()), senior, LocalDate.of(2027, 1, 18));

        assertThat(record.status()).isEqualTo(Status.OPEN);
        day = LocalDate.of(2027, 1, 20);
        Decision.Accepted second = Lifecycle.standard()
                .open("case-2", enquiry(), caseworker, office, at(day))
                .orElseThrow();
        log.addAll(second.entries());
        CaseRecord twin = second.next();

        MergeDecision.Accepted merged = Lifecycle.standard()
                .merge(twin, record, senior, office, at(day))
                .orElseThrow();
        log.addAll(merged.entries());
        record = merged.survivor().next();

        assertThat(record.absorbed()).containsExactly("case-2");

        record = after(
                record,
                new CustodyEvent.ReceiveRightsRequest("r-1", Right.ACCESS, day, day.plusMonths(1)),
                dataLead,
                day);
        record = after(record, new CustodyEvent.View(List.of("letter", "note"), Purpose.SUBJECT_ACCESS), dataLead, day);
        record = after(record, new CustodyEvent.FinishRightsRequest("r-1", true, answer.digest()), dataLead, day);

        assertThat(record.rightsRequests()).isEmpty();
        day = LocalDate.of(2027, 2, 1);
        record = after(
                record, new ClosingEvent.ProposeClosure(Outcome.RESOLVED, day, office.comeBackBy(day)), senior, day);
        record = after(record, new ClosingEvent.ConfirmClosure(true), senior, day);
        String texts = CaseTexts.write(question) + CaseTexts.write(answer) + CaseTexts.write(news);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();

        record = after(record, new CustodyEvent.Erase(), dataLead, LocalDate.of(2029, 2, 1));
        int erased = CaseTexts.erase(stream(texts), "cwm-arian.texts", Set.of("case-1"), kept);

        assertThat(record.status()).isEqualTo(Status.ERASED);
        assertThat(erased).isEqualTo(3);
        assertThat(kept.toString(StandardCharsets.UTF_8)).doesNotContain("damp");
        String lines = CaseLog.write(log, LogHead.START).text();
        assertThat(CaseLog.replay(stream(lines), "cwm-arian.log")
                        .orElseThrow()
                        .caseload()
                        .find("case-1"))
                .contains(record);
        assertThat(CaseLog.redecide(stream(lines), "cwm-arian.log", Lifecycle.standard(), any -> office))
                .isEmpty();
    }

    @Test
    void an_event_is_sent_and_a_decision_comes_back() {
        CaseRecord record = Lifecycle.standard()
                .open("case-1", enquiry(), caseworker, office, moment)
                .orElseThrow()
                .next();

        CaseEvent.Answer sent = CaseEvent.parse("""
                { "kind": "accept", "urgent": "no" }""");
        if (sent instanceof CaseEvent.Answer.Refused refused) {
            refused.reasons().forEach(reason -> out.println(reason.code() + ": " + reason.text(Locale.UK)));
        }

        assertThat(written.toString().strip()).isEqualTo(page.blocks("text").get(1));

        CaseEvent event = CaseEvent.parse("{ \"kind\": \"acknowledge\" }").orElseThrow();
        String answered = Lifecycle.standard()
                .decide(record, event, caseworker, office, moment)
                .toJson(Locale.UK);

        assertThat(answered).startsWith("{\"kind\":\"accepted\",\"next\":{\"id\":\"case-1\"");
    }
}
