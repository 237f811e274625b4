package org.parlstaff.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Chamber;
import org.parlstaff.casework.Channel;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.lifecycle.Option;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.log.LogVerification;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.PublicBody;
import org.parlstaff.casework.office.Seat;
import org.parlstaff.casework.privacy.DisclosurePolicy;
import org.parlstaff.casework.privacy.PolicyDocument;
import org.parlstaff.casework.privacy.RetentionPolicy;
import org.parlstaff.casework.privacy.RetentionRule;
import org.parlstaff.casework.report.CaseloadReport;
import org.parlstaff.casework.report.PublicSummary;
import org.parlstaff.casework.report.Timeliness;

class CaseworkTest {

    private final Page page = Page.read("CASEWORK.md");

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_block_of_the_page_is_run_here() {
        page.isRunBy(CaseworkTest.class);
    }

    @Test
    void a_case_is_opened_refused_logged_and_reported(@TempDir Path folder) throws IOException {
        StringWriter written = new StringWriter();
        PrintWriter out = new PrintWriter(written);
        Actor caseworker = new Actor("caseworker-1", Role.CASEWORKER, Sensitivity.STANDARD);
        OfficePolicy office = OfficePolicy.builder()
                .member("member-1")
                .calendar(WorkingCalendars.shipped().calendar("england-and-wales"))
                .addSeat(new Seat("cwm-arian", Chamber.SENEDD, "member-1"))
                .addStaff(caseworker)
                .addBodies(PublicBody.of("council", 10))
                .disclosure(
                        DisclosurePolicy.of(List.of(PolicyDocument.startingOn("policy-1", LocalDate.of(2026, 1, 1)))))
                .retention(RetentionPolicy.of(
                        List.of(RetentionRule.of(RetentionRule.Kind.AFTER_CLOSURE, Period.ofYears(2))),
                        RetentionPolicy.Choice.LATEST,
                        4))
                .build();
        OffsetDateTime moment = OffsetDateTime.parse("2026-11-20T10:00:00Z");
        IntakeEvent.Log enquiry = new IntakeEvent.Log(
                "father",
                "daughter",
                new Category("housing", Competence.DEVOLVED_WALES),
                Channel.SURGERY,
                LocalDate.of(2026, 11, 20),
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                List.of());

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

        Lifecycle careful = Lifecycle.standard().without(EventKind.SIGNPOST_AND_CLOSE);
        careful.verify().forEach(fault -> out.println(fault.text(Locale.UK)));
        Files.writeString(folder.resolve("lifecycle.md"), careful.toMarkdown());

        assertThat(folder.resolve("lifecycle.md")).isNotEmptyFile();
    }
}
