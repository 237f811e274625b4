package org.parlstaff.casework.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parlstaff.casework.Office.CASEWORKER;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.DIGEST;
import static org.parlstaff.casework.Office.at;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.WaitingEvent;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogAnswer;
import org.parlstaff.casework.log.LogFault;
import org.parlstaff.casework.log.LogHead;

/** A table that an office has narrowed or widened, and guards of its own. */
class OwnTableTest {

    private static final Lifecycle STANDARD = Lifecycle.standard();
    private static final Row HOLD = row(EventKind.HOLD, Status.OPEN);

    /** A case may be put on hold before anybody has looked at it. */
    private static final Lifecycle WIDER = STANDARD.with(HOLD.comingFrom(Status.RECEIVED));

    private static Row row(EventKind event, Status from) {
        return STANDARD.findRow(event, from).orElseThrow();
    }

    @Test
    void may_take_an_event_in_a_state_more() {
        Decision decision = WIDER.decide(
                Office.received(),
                new WaitingEvent.Hold(DIGEST, DAY.plusDays(30)),
                CASEWORKER,
                Office.policy(),
                at(DAY));

        assertThat(WIDER.verify()).isEmpty();
        assertThat(WIDER.rows()).hasSize(STANDARD.rows().size() + 1);
        assertThat(decision.orElseThrow().next().status()).isEqualTo(Status.ON_HOLD);
        assertThat(WIDER.decide(
                        Office.received(), new WaitingEvent.Hold(DIGEST, DAY), CASEWORKER, Office.policy(), at(DAY)))
                .isEqualTo(new Decision.Refused(List.of(Reason.of("case.guard.day-not-ahead", DAY))));
    }

    @Test
    void keeps_the_status_where_the_event_does() {
        assertThat(row(EventKind.NOTE, Status.OPEN).comingFrom(Status.MERGED).to())
                .isEqualTo(Status.MERGED);
        assertThat(HOLD.comingFrom(Status.VERIFYING).to()).isEqualTo(Status.ON_HOLD);
    }

    @Test
    void refuses_a_row_that_is_there_already_or_does_something_else() {
        assertThatThrownBy(() -> STANDARD.with(HOLD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("row must fit the table: ");
        assertThatThrownBy(() -> STANDARD.with(new Row(
                        EventKind.HOLD, Optional.of(Status.RECEIVED), Status.CLOSED, HOLD.guards(), HOLD.roles())))
                .hasMessageContaining("The event does not lead there.");
        assertThatThrownBy(() -> STANDARD.with(
                        new Row(EventKind.ACCEPT, Optional.empty(), Status.OPEN, List.of(), Set.of(Role.MEMBER))))
                .hasMessageContaining("The event does not lead there.");
        assertThatThrownBy(() -> STANDARD.with(row(EventKind.NOTE, Status.OPEN).comingFrom(Status.ERASED)))
                .hasMessageContaining("Nothing more may happen on an erased case.");
    }

    /** What protects those whom a case concerns cannot be left out by taking a row away and adding it without its guards. */
    @Test
    void refuses_a_row_without_what_its_event_needs() {
        Lifecycle narrower = STANDARD.without(EventKind.ERASE, Status.CLOSED);
        Row erase = row(EventKind.ERASE, Status.CLOSED);

        assertThatThrownBy(() ->
                        narrower.with(new Row(EventKind.ERASE, erase.from(), erase.to(), List.of(), erase.roles())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A row lacks a guard that this event has everywhere.")
                .hasMessageContaining("case.guard.legal-hold-in-place");
        assertThat(narrower.with(erase).verify()).isEmpty();
    }

    @Test
    void judges_its_own_log() throws IOException {
        Decision.Accepted opened = WIDER.open("c-1", Office.log("p-1", "p-1"), CASEWORKER, Office.policy(), at(DAY))
                .orElseThrow();
        Decision.Accepted held = WIDER.decide(
                        opened.next(),
                        new WaitingEvent.Hold(DIGEST, DAY.plusDays(30)),
                        CASEWORKER,
                        Office.policy(),
                        at(DAY))
                .orElseThrow();
        List<LogEntry> entries = new ArrayList<>(opened.entries());
        entries.addAll(held.entries());
        String log = CaseLog.write(entries, LogHead.START).text();

        LogAnswer.Sound sound = CaseLog.replay(in(log), "log", WIDER).orElseThrow();
        LogAnswer.Sound upTo = CaseLog.replay(in(log), "log", DAY, WIDER).orElseThrow();

        assertThat(sound.caseload().find("c-1")).contains(held.next());
        assertThat(upTo.caseload().find("c-1")).contains(held.next());
        assertThat(CaseLog.redecide(in(log), "log", WIDER, day -> Office.policy()))
                .isEmpty();
        assertThat(CaseLog.replay(in(log), "log"))
                .isEqualTo(new LogAnswer.Faulty(List.of(new LogFault(
                        "log", 2, Reason.of("log.entry.not-in-lifecycle", EventKind.HOLD, Status.ON_HOLD)))));
    }

    @Test
    void a_narrower_table_finds_what_it_does_not_allow() throws IOException {
        String log = CaseLog.write(
                        STANDARD.open("c-1", Office.log("p-1", "p-1"), CASEWORKER, Office.policy(), at(DAY))
                                .orElseThrow()
                                .entries(),
                        LogHead.START)
                .text();

        assertThat(CaseLog.replay(in(log), "log", STANDARD.without(EventKind.LOG)))
                .isEqualTo(new LogAnswer.Faulty(List.of(new LogFault(
                        "log", 1, Reason.of("log.entry.not-in-lifecycle", EventKind.LOG, Status.RECEIVED)))));
        assertThat(STANDARD.findOpening().orElseThrow().to()).isEqualTo(Status.RECEIVED);
    }

    private static InputStream in(String log) {
        return new ByteArrayInputStream(log.getBytes(UTF_8));
    }

    @Test
    void a_guard_of_its_own_shows_values_and_says_its_sentence_in_any_language() {
        Guard fourWeeks = Guard.onEventShowing(
                        "our-office.hold-too-long",
                        WaitingEvent.Hold.class,
                        (s, hold) -> !hold.until().isAfter(s.day().plusDays(28)),
                        (s, hold) -> List.of(hold.until(), s.record().status()))
                .saying(Locale.UK, "Held at most four weeks, not until {0}. It''s {1}.")
                .saying(Locale.FRENCH, "Pas au-delà de quatre semaines : {0}.");
        Lifecycle careful = STANDARD.withGuard(EventKind.HOLD, fourWeeks);

        Decision decision = careful.decide(
                Office.open(), new WaitingEvent.Hold(DIGEST, DAY.plusDays(30)), CASEWORKER, Office.policy(), at(DAY));

        Reason reason = ((Decision.Refused) decision).reasons().get(0);
        assertThat(reason.code()).isEqualTo("our-office.hold-too-long");
        assertThat(reason.values()).containsExactly(LocalDate.of(2026, 7, 1), Status.OPEN);
        assertThat(reason.text(Locale.UK)).isEqualTo("Held at most four weeks, not until 1 July 2026. It's Open.");
        assertThat(reason.text(Locale.CANADA_FRENCH)).isEqualTo("Pas au-delà de quatre semaines : 1 juillet 2026.");
        assertThat(reason.text(Locale.forLanguageTag("cy"))).isEqualTo(reason.text(Locale.UK));
        assertThat(decision.toJson(Locale.UK))
                .isEqualTo(
                        "{\"kind\":\"refused\",\"reasons\":[{\"code\":\"our-office.hold-too-long\",\"values\":"
                                + "[\"2026-07-01\",\"OPEN\"],\"text\":\"Held at most four weeks, not until 1 July 2026. It's Open.\"}]}");
        assertThat(careful.decide(
                                Office.open(),
                                new WaitingEvent.Hold(DIGEST, DAY.plusDays(28)),
                                CASEWORKER,
                                Office.policy(),
                                at(DAY))
                        .isAccepted())
                .isTrue();
    }

    @Test
    void a_guard_on_the_case_alone_is_seen_before_there_is_an_event() {
        Guard never = Guard.onCaseShowing("our-office.closed", s -> false, s -> List.of(s.day()))
                .saying(Locale.FRENCH, "Fermé le {0}.");

        List<Reason> missing =
                STANDARD
                        .withGuard(EventKind.HOLD, never)
                        .options(Office.open(), CASEWORKER, Office.policy(), at(DAY))
                        .stream()
                        .filter(option -> option.event() == EventKind.HOLD)
                        .findFirst()
                        .orElseThrow()
                        .missing();

        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).text(Locale.UK)).isEqualTo("Fermé le 1 juin 2026.");
    }

    @Test
    void refuses_a_sentence_that_cannot_be_written() {
        Guard guard = Guard.onCase("our-office.closed", s -> false);

        assertThatThrownBy(() -> guard.saying(Locale.UK, "Until {day}."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sentence must have its gaps as {0}, {1}: Until {day}.");
        assertThatThrownBy(() -> guard.saying(Locale.UK, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sentence must not be blank:  ");
    }
}
