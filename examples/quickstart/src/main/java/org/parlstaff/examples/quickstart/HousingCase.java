package org.parlstaff.examples.quickstart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Chamber;
import org.parlstaff.casework.Channel;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.log.CaseLog;
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
import org.parlstaff.casework.privacy.RetentionPolicy;
import org.parlstaff.casework.privacy.RetentionRule;

/**
 * A father asks at a surgery about his grown-up daughter's damp flat. The office may do nothing with her data until she
 * says so, and then only what she said.
 */
final class HousingCase {

    private static final Actor CASEWORKER = new Actor("caseworker-1", Role.CASEWORKER, Sensitivity.STANDARD);
    private static final LocalDate SURGERY = LocalDate.of(2026, 11, 20);

    private final PrintStream out;
    private final List<LogEntry> log = new ArrayList<>();
    private LocalDate day = SURGERY;
    private Optional<CaseRecord> record = Optional.empty();

    private HousingCase(PrintStream out) {
        this.out = out;
    }

    static void tell(PrintStream out, RandomGenerator random) throws IOException {
        new HousingCase(out).tell(random);
    }

    private void tell(RandomGenerator random) throws IOException {
        PersonalText question = PersonalText.of("case-1", "Damp on two walls; the landlord does not answer", random);
        take(new IntakeEvent.Log(
                "father",
                "daughter",
                new Category("housing", Competence.DEVOLVED_WALES),
                Channel.SURGERY,
                day,
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                List.of()));
        take(new IntakeEvent.Verify(List.of("cwm-arian"), Optional.empty()));
        take(new HandlingEvent.Assign(CASEWORKER.id()));
        take(new IntakeEvent.Accept(false, List.of()));
        day = day.plusDays(4);
        take(new HandlingEvent.GrantAuthority(Authority.builder()
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
                .build()));
        take(new IntakeEvent.Accept(false, List.of()));
        take(enquiry("e-1", "health-board", question));
        take(enquiry("e-2", "council", question));
        day = day.plusDays(9);
        take(new EnquiringEvent.ReplyReceived("e-2", question.digest()));
        take(new ClosingEvent.ProposeClosure(Outcome.RESOLVED, day, office().comeBackBy(day)));
        take(new ClosingEvent.ConfirmClosure(true));
        CaseLog.Lines lines = CaseLog.write(log, LogHead.START);
        LogVerification verified = CaseLog.verify(
                new ByteArrayInputStream(lines.text().getBytes(StandardCharsets.UTF_8)), "cwm-arian.log", lines.head());
        out.println("  Log lines: " + verified.head().sequence() + ". Faults: "
                + verified.faults().size() + ". End: " + verified.tail());
        out.println();
    }

    private CaseEvent enquiry(String id, String body, PersonalText question) {
        return new EnquiringEvent.SendEnquiry(
                id,
                body,
                question.digest(),
                office().replyDue(body, day),
                false,
                record.orElseThrow().disclosureTo(body, "name", "address"),
                Optional.empty());
    }

    private void take(CaseEvent event) {
        Lifecycle lifecycle = Lifecycle.standard();
        Decision decision = event instanceof IntakeEvent.Log first
                ? lifecycle.open(
                        "case-1", first, CASEWORKER, office(), day.atTime(10, 0).atOffset(ZoneOffset.UTC))
                : lifecycle.decide(
                        record.orElseThrow(),
                        event,
                        CASEWORKER,
                        office(),
                        day.atTime(10, 0).atOffset(ZoneOffset.UTC));
        String what = "  " + day + " " + event.getClass().getSimpleName() + ": ";
        if (decision instanceof Decision.Accepted accepted) {
            record = Optional.of(accepted.next());
            log.addAll(accepted.entries());
            out.println(what + accepted.next().status());
        } else if (decision instanceof Decision.Refused refused) {
            out.println(what + "refused");
            refused.reasons().forEach(reason -> out.println("    " + reason.text(Locale.UK)));
        }
    }

    private static OfficePolicy office() {
        return OfficePolicy.builder()
                .member("member-1")
                .calendar(WorkingCalendars.shipped().calendar("england-and-wales"))
                .addSeat(new Seat("cwm-arian", Chamber.SENEDD, "member-1"))
                .addStaff(CASEWORKER)
                .addBodies(PublicBody.of("council", 10), PublicBody.of("health-board", 20))
                .disclosure(
                        DisclosurePolicy.of(List.of(PolicyDocument.startingOn("policy-1", LocalDate.of(2026, 1, 1)))))
                .retention(RetentionPolicy.of(
                        List.of(RetentionRule.of(RetentionRule.Kind.AFTER_CLOSURE, Period.ofYears(2))),
                        RetentionPolicy.Choice.LATEST,
                        4))
                .build();
    }
}
