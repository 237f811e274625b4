package org.parlstaff.examples.benchmarks.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.parlstaff.casework.WaitingEvent;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.lifecycle.Decision;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.PublicBody;
import org.parlstaff.casework.office.Seat;
import org.parlstaff.casework.privacy.DisclosurePolicy;
import org.parlstaff.casework.privacy.PolicyDocument;
import org.parlstaff.casework.privacy.RetentionPolicy;
import org.parlstaff.casework.privacy.RetentionRule;
import org.parlstaff.casework.privacy.TextDigest;

/** A housing case in an office in Wales, from surgery to closure, with one letter to the council. */
final class HousingCase {

    static final Actor CASEWORKER = new Actor("carys", Role.CASEWORKER, Sensitivity.STANDARD);

    static final OfficePolicy POLICY = OfficePolicy.builder()
            .member("ms-cwm-arian")
            .calendar(WorkingCalendars.shipped().calendar("england-and-wales"))
            .addSeats(
                    new Seat("s-cwm-arian", Chamber.SENEDD, "ms-cwm-arian"),
                    new Seat("w-brynddu", Chamber.COMMONS, "mp-brynddu"))
            .addStaff(CASEWORKER)
            .addBodies(PublicBody.of("council", 10), PublicBody.of("dwp", 15))
            .disclosure(DisclosurePolicy.of(List.of(PolicyDocument.startingOn("apd-1", LocalDate.of(2026, 1, 1)))))
            .retention(RetentionPolicy.of(
                    List.of(RetentionRule.of(RetentionRule.Kind.AFTER_CLOSURE, Period.ofYears(2))),
                    RetentionPolicy.Choice.LATEST,
                    4))
            .build();

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private HousingCase() {}

    /**
     * A step in the case, which is accepted.
     *
     * @param before the record before it
     * @param event what happens
     * @param at when
     */
    record Step(CaseRecord before, CaseEvent event, OffsetDateTime at) {}

    /** The steps of a case after it was logged. */
    static List<Step> steps(String id, LocalDate day) {
        List<Step> steps = new ArrayList<>();
        OffsetDateTime at = at(day);
        CaseRecord record = opened(id, day).next();
        for (CaseEvent event : events(record, day)) {
            at = at.plusSeconds(60);
            steps.add(new Step(record, event, at));
            record = decided(steps.get(steps.size() - 1)).next();
        }
        return steps;
    }

    /** The entries of ten events of a case, the first of which logs it. */
    static List<LogEntry> tenEntries(String id, LocalDate day) {
        List<LogEntry> entries = new ArrayList<>(opened(id, day).entries());
        for (Step step : steps(id, day)) {
            boolean isAside = switch (step.event().kind()) {
                case NOTE, ASK_CONSTITUENT, CONSTITUENT_REPLIED, ACKNOWLEDGE -> true;
                default -> false;
            };
            if (!isAside) {
                entries.addAll(decided(step).entries());
            }
        }
        return entries;
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(9, 0).atOffset(ZoneOffset.UTC);
    }

    private static Decision.Accepted opened(String id, LocalDate day) {
        IntakeEvent.Log log = new IntakeEvent.Log(
                id + "-enquirer",
                id + "-enquirer",
                new Category("housing", Competence.DEVOLVED_WALES),
                Channel.SURGERY,
                day,
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                List.of());
        return Lifecycle.standard().open(id, log, CASEWORKER, POLICY, at(day)).orElseThrow();
    }

    private static Decision.Accepted decided(Step step) {
        return Lifecycle.standard()
                .decide(step.before(), step.event(), CASEWORKER, POLICY, step.at())
                .orElseThrow();
    }

    private static List<CaseEvent> events(CaseRecord record, LocalDate day) {
        return List.of(
                new IntakeEvent.Verify(List.of("s-cwm-arian", "w-brynddu"), Optional.empty()),
                new HandlingEvent.Assign("carys"),
                new HandlingEvent.Acknowledge(),
                new IntakeEvent.Accept(false, List.of()),
                new EnquiringEvent.SendEnquiry(
                        "e-1",
                        "council",
                        digest(record, "question"),
                        POLICY.replyDue("council", day),
                        false,
                        record.disclosureTo("council", "name", "address"),
                        Optional.empty()),
                new HandlingEvent.Note(digest(record, "note")),
                new EnquiringEvent.ReplyReceived("e-1", digest(record, "reply")),
                new WaitingEvent.AskConstituent(digest(record, "to the enquirer"), day.plusDays(14)),
                new WaitingEvent.ConstituentReplied(digest(record, "from the enquirer"), false),
                new WaitingEvent.Hold(digest(record, "hold"), day.plusDays(30)),
                new WaitingEvent.Resume(),
                new ClosingEvent.ProposeClosure(Outcome.RESOLVED, day, POLICY.comeBackBy(day)),
                new ClosingEvent.ConfirmClosure(true));
    }

    private static TextDigest digest(CaseRecord record, String what) {
        byte[] salt = ("salt for this example: " + record.id()).getBytes(UTF_8);
        return TextDigest.of(salt, what);
    }
}
