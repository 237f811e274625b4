package org.parlstaff.casework.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parlstaff.casework.Office.CASEWORKER;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.DIGEST;
import static org.parlstaff.casework.Office.after;
import static org.parlstaff.casework.Office.at;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.ClosingEvent;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Outcome;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogAnswer;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.privacy.Purpose;

class LifecycleTest {

    private final Lifecycle lifecycle = Lifecycle.standard();

    /** Siwan may see both, Carys only one. */
    @Test
    void decides_one_event_on_each_of_many_cases() {
        CaseRecord open = Office.open();
        CaseRecord other = after(
                Scenario.other(), new HandlingEvent.SetSensitivity(Sensitivity.SENSITIVE), Office.SENIOR, Office.DAY);

        Map<String, Decision> given = Lifecycle.standard()
                .decideEach(
                        List.of(other, open),
                        new HandlingEvent.Assign("carys"),
                        Office.SENIOR,
                        Office.policy(),
                        Office.at(Office.DAY));

        assertThat(given.keySet()).containsExactly("c-2", "c-1");
        assertThat(given)
                .containsEntry(
                        "c-2",
                        new Decision.Refused(
                                List.of(Reason.of("case.guard.assignee-not-cleared", "carys", Sensitivity.SENSITIVE))))
                .containsEntry(
                        "c-1",
                        Lifecycle.standard()
                                .decide(
                                        open,
                                        new HandlingEvent.Assign("carys"),
                                        Office.SENIOR,
                                        Office.policy(),
                                        Office.at(Office.DAY)));
        assertThat(after(open, new HandlingEvent.Unassign()).assignee()).isEmpty();
    }

    @Test
    void has_no_fault() {
        assertThat(lifecycle.verify()).isEmpty();
    }

    @Test
    void takes_a_housing_case_from_surgery_to_closure_and_replays_it() throws IOException {
        List<LogEntry> entries = new ArrayList<>();
        Decision.Accepted step = lifecycle
                .open("c-1", Office.log("p-1", "p-1"), CASEWORKER, Office.policy(), at(DAY))
                .orElseThrow();
        entries.addAll(step.entries());
        for (CaseEvent event : List.of(
                new IntakeEvent.Verify(List.of("s-one"), java.util.Optional.empty()),
                new HandlingEvent.Assign("carys"),
                new IntakeEvent.Accept(false, List.of()),
                Office.sendEnquiry(Office.open(), "e-1", "council"),
                new EnquiringEvent.ReplyReceived("e-1", DIGEST),
                new ClosingEvent.ProposeClosure(
                        Outcome.RESOLVED, DAY, Office.policy().comeBackBy(DAY)),
                new ClosingEvent.ConfirmClosure(true))) {
            step = lifecycle
                    .decide(step.next(), event, CASEWORKER, Office.policy(), at(DAY))
                    .orElseThrow();
            entries.addAll(step.entries());
        }
        String text = CaseLog.write(entries, LogHead.START).text();

        LogAnswer.Sound sound = CaseLog.replay(new ByteArrayInputStream(text.getBytes(UTF_8)), "office.log")
                .orElseThrow();

        assertThat(sound.caseload().find("c-1")).contains(step.next());
        assertThat(step.next().status()).isEqualTo(Status.CLOSED);
    }

    /** Facts on casework, 2.2 point 8: reads are auditable events too. */
    @Test
    void logs_who_looked_at_a_case_and_leaves_the_case_as_it_was() throws IOException {
        CaseRecord open = Office.open();
        CustodyEvent.View view = new CustodyEvent.View(List.of("telephone"), Purpose.CASEWORK);
        Decision.Accepted seen = lifecycle
                .decide(open, view, Office.SENIOR, Office.policy(), at(DAY.plusDays(30)))
                .orElseThrow();

        assertThat(seen.next()).isEqualTo(open);
        assertThat(seen.entries())
                .containsExactly(
                        new LogEntry("c-1", at(DAY.plusDays(30)), "siwan", Role.SENIOR_CASEWORKER, Status.OPEN, view));
        assertThat(CaseLog.write(seen.entries(), LogHead.START).text())
                .contains("\"event\":{\"kind\":\"view\",\"fields\":[\"telephone\"],\"purpose\":\"CASEWORK\"}");
        assertThat(lifecycle.decide(
                        after(open, new HandlingEvent.SetSensitivity(Sensitivity.RESTRICTED), Office.SENIOR, DAY),
                        view,
                        CASEWORKER,
                        Office.policy(),
                        at(DAY)))
                .isEqualTo(new Decision.Refused(List.of(Reason.of("case.guard.not-cleared", Sensitivity.RESTRICTED))));
        assertThatThrownBy(() -> new CustodyEvent.View(List.of(), Purpose.CAMPAIGNING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("purpose must not be CAMPAIGNING");
    }

    @Test
    void opens_no_case_by_a_lifecycle_that_does_not_log() {
        assertThat(lifecycle
                        .without(EventKind.LOG)
                        .open("c-1", Office.log("p-1", "p-1"), CASEWORKER, Office.policy(), at(DAY)))
                .isEqualTo(new Decision.Refused(
                        List.of(Reason.of("case.step.not-in-lifecycle", EventKind.LOG, Status.RECEIVED))));
    }

    @Test
    void asks_an_event_only_for_what_the_case_does_not_say() {
        List<Option> options = lifecycle.options(Office.open(), CASEWORKER, Office.policy(), at(DAY));

        assertThat(asked(options, EventKind.RESUME_WAITING)).isEmpty();
        assertThat(asked(options, EventKind.WITHDRAW)).containsExactly("case.guard.not-theirs-to-withdraw");
    }

    private static List<String> asked(List<Option> options, EventKind event) {
        return options.stream()
                .filter(option -> option.event() == event)
                .findFirst()
                .orElseThrow()
                .asks();
    }

    @Test
    void refuses_with_every_reason_in_english_and_welsh() {
        Decision decision = lifecycle.decide(
                Office.received(), new IntakeEvent.Accept(true, List.of("c-9")), CASEWORKER, Office.policy(), at(DAY));

        assertThat(((Decision.Refused) decision).reasons())
                .extracting(reason -> reason.text(Locale.UK))
                .containsExactly(
                        "Assignee: none.",
                        "An urgent start is for a senior caseworker or the Member.",
                        "Cases of this office for the other side: c-9.");
        assertThat(((Decision.Refused) decision).reasons())
                .extracting(reason -> reason.text(Locale.forLanguageTag("cy")))
                .containsExactly(
                        "Gweithiwr achos: neb.",
                        "Cychwyn brys: uwch weithiwr achos neu’r Aelod yn unig.",
                        "Achosion y swyddfa hon dros yr ochr arall: c-9.");
    }

    @Test
    void says_what_it_is_in_one_line() {
        assertThat(Lifecycle.standard().toString()).matches("lifecycle of \\d+ rows for \\d+ kinds of event");
    }
}
