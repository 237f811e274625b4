package org.parlstaff.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Channel;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.log.PersonalText;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.staffing.Language;

/** The log of cases among the samples is what the rules make of two cases. */
class SampleCasesTest {

    private static final Path LOG = Path.of("samples/cases/cwm-arian.log.jsonl");
    private static final Path HEAD = Path.of("samples/cases/cwm-arian.log.head");

    private final List<LogEntry> entries = new ArrayList<>();
    private final Map<String, CaseRecord> records = new HashMap<>();
    private final OfficePolicy policy = policy();
    private final Actor caseworker = policy.findStaff("caseworker-1").orElseThrow();
    private LocalDate day = LocalDate.of(2026, 11, 2);

    private static OfficePolicy policy() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, Path.of(""), Clock.systemUTC(), false, () -> false);
        try {
            CaseVerify task = new CaseVerify(terminal, Words.in(Language.ENGLISH));
            return new CaseFolder(task, Path.of("samples/cases")).policy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String id, CaseEvent event) {
        var moment = day.atTime(10, 0).atOffset(ZoneOffset.UTC);
        Decision decision = event instanceof IntakeEvent.Log first
                ? Lifecycle.standard().open(id, first, caseworker, policy, moment)
                : Lifecycle.standard()
                        .decide(Objects.requireNonNull(records.get(id)), event, caseworker, policy, moment);
        assertThat(decision).as("%s", decision).isInstanceOf(Decision.Accepted.class);
        Decision.Accepted accepted = (Decision.Accepted) decision;
        records.put(id, accepted.next());
        entries.addAll(accepted.entries());
    }

    private void arrive(String id, String enquirer, String subject) {
        take(
                id,
                new IntakeEvent.Log(
                        enquirer,
                        enquirer,
                        new Category(subject, Competence.DEVOLVED_WALES),
                        Channel.SURGERY,
                        day,
                        Priority.ROUTINE,
                        Sensitivity.STANDARD,
                        List.of()));
        take(id, new IntakeEvent.Verify(List.of("cwm-arian"), Optional.empty()));
        take(id, new HandlingEvent.Assign(caseworker.id()));
        take(id, new IntakeEvent.Accept(false, List.of()));
    }

    private void ask(String id, String enquiry, String body, PersonalText question) {
        take(
                id,
                new EnquiringEvent.SendEnquiry(
                        enquiry,
                        body,
                        question.digest(),
                        policy.replyDue(body, day),
                        false,
                        Objects.requireNonNull(records.get(id)).disclosureTo(body, "name", "address"),
                        Optional.empty()));
    }

    @Test
    void the_log_is_what_the_rules_make_of_two_cases() throws IOException {
        RandomGenerator random = new Random(1);
        PersonalText damp = PersonalText.of("case-1", "Damp on two walls", random);
        PersonalText wait = PersonalText.of("case-2", "A year on the waiting list", random);
        arrive("case-1", "person-1", "housing");
        ask("case-1", "e-1", "council", damp);
        day = day.plusDays(10);
        arrive("case-2", "person-2", "health");
        take("case-1", new EnquiringEvent.ReplyReceived("e-1", damp.digest()));
        take("case-1", new ClosingEvent.ProposeClosure(Outcome.RESOLVED, day, policy.comeBackBy(day)));
        day = day.plusDays(6);
        take("case-1", new ClosingEvent.ConfirmClosure(true));
        ask("case-2", "e-1", "health-board", wait);

        CaseLog.Lines lines = CaseLog.write(entries, LogHead.START);
        String head = "{\"sequence\":" + lines.head().sequence() + ",\"hash\":\""
                + lines.head().hash() + "\"}\n";
        if ("write".equals(System.getProperty("transcripts"))) {
            Files.writeString(LOG, lines.text());
            Files.writeString(HEAD, head);
        }
        assertThat(LOG).content().isEqualTo(lines.text());
        assertThat(HEAD).content().isEqualTo(head);
    }
}
