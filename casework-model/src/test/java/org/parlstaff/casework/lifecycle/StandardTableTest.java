package org.parlstaff.casework.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.office.Actor;

class StandardTableTest {

    @Test
    void has_the_rows_that_were_typed_in_from_the_research_and_no_others() throws IOException {
        List<String> rows = Lifecycle.standard().rows().stream()
                .map(StandardTableTest::line)
                .toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(typedIn());
    }

    @Test
    void has_ten_states_64_events_and_337_rows() {
        assertThat(Status.values()).hasSize(10);
        assertThat(Lifecycle.standard().rows().stream().map(Row::event).distinct())
                .hasSize(64)
                .containsExactlyInAnyOrder(EventKind.values());
        assertThat(Lifecycle.standard().rows()).hasSize(337);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void takes_every_row_once(Row row) {
        Status from = row.from().orElseThrow();
        Scenario scenario = Scenario.of(row.event(), from);
        assertThat(scenario.record().status()).isEqualTo(from);

        Decision.Accepted accepted = Lifecycle.standard()
                .decide(
                        row.event() == EventKind.ACCEPT ? assigned(scenario.record()) : scenario.record(),
                        scenario.event(),
                        Scenario.actor(row),
                        scenario.policy(),
                        Office.at(scenario.day()))
                .orElseThrow();

        assertThat(accepted.next().status()).isEqualTo(row.to());
        assertThat(accepted.entries().get(0).to()).isEqualTo(row.to());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void refuses_every_row_to_every_role_it_does_not_name(Row row) {
        Scenario scenario = Scenario.of(row.event(), row.from().orElseThrow());
        for (Actor actor : List.of(Office.CASEWORKER, Office.SENIOR, Office.MEMBER, Office.DATA_LEAD, Actor.CLOCK)) {
            Decision decision = Lifecycle.standard()
                    .decide(scenario.record(), scenario.event(), actor, scenario.policy(), Office.at(scenario.day()));
            boolean refusedForRole = decision instanceof Decision.Refused refused
                    && refused.reasons().contains(Reason.of("case.guard.role-not-allowed", actor.role(), row.event()));

            assertThat(refusedForRole).isEqualTo(!row.roles().contains(actor.role()));
        }
    }

    @Test
    void refuses_every_step_that_has_no_row() {
        for (Status status : Status.values()) {
            CaseRecord record = Scenario.in(status, false);
            for (EventKind kind : EventKind.values()) {
                if (kind == EventKind.LOG
                        || Lifecycle.standard().findRow(kind, status).isPresent()) {
                    continue;
                }
                Row elsewhere = Lifecycle.standard().rows().stream()
                        .filter(row -> row.event() == kind)
                        .findFirst()
                        .orElseThrow();
                CaseEvent event =
                        Scenario.of(kind, elsewhere.from().orElseThrow()).event();

                assertThat(Lifecycle.standard()
                                .decide(record, event, Office.MEMBER, Office.policy(), record.lastEntryAt()))
                        .isEqualTo(
                                new Decision.Refused(List.of(Reason.of("case.step.not-in-lifecycle", kind, status))));
            }
        }
    }

    static Stream<Row> rows() {
        return Lifecycle.standard().rows().stream().filter(row -> row.from().isPresent());
    }

    private static CaseRecord assigned(CaseRecord record) {
        return Office.after(record, new HandlingEvent.Assign("siwan"));
    }

    private static String line(Row row) {
        return String.join(
                " | ",
                row.event().id(),
                row.from().map(Enum::name).orElse("-"),
                row.to().name(),
                row.guards().stream().map(Guard::shortName).sorted().collect(Collectors.joining(", ")),
                letters(row.roles().stream().map(role -> String.valueOf(role.letter()))));
    }

    private static List<String> typedIn() throws IOException {
        List<String> rows = new ArrayList<>();
        Map<String, String> refusals = new HashMap<>();
        text().lines()
                .filter(line -> line.startsWith("guard "))
                .map(line -> line.substring("guard ".length()).split(" = ", -1))
                .forEach(guard -> refusals.put(guard[0], guard[1]));
        for (String line : text().split("\n", -1)) {
            String row = line.replaceFirst("#.*", "").trim();
            if (row.isEmpty() || row.startsWith("guard ")) {
                continue;
            }
            String[] cells = row.split("\\|", -1);
            String from = cells[2].trim()
                    .replace(
                            "live",
                            "RECEIVED, VERIFYING, OPEN, AWAITING_CONSTITUENT, AWAITING_BODY, ON_HOLD, CLOSURE_PROPOSED");
            for (String status : from.split(", *", -1)) {
                String to = cells[3].trim().replace("=", status);
                rows.add(String.join(
                        " | ",
                        cells[1].trim(),
                        status,
                        to,
                        refusals(cells[4].trim(), refusals),
                        letters(Stream.of(cells[5].trim().split(" ", -1)))));
            }
        }
        return rows;
    }

    private static String refusals(String guards, Map<String, String> refusals) {
        return guards.equals("-")
                ? ""
                : Stream.of(guards.split(", *", -1))
                        .map(guard -> Objects.requireNonNull(refusals.get(guard.replaceFirst("^[+]", "")), guard))
                        .filter(refusal -> !refusal.equals("built"))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String letters(Stream<String> letters) {
        return letters.sorted().collect(Collectors.joining(" "));
    }

    private static String text() throws IOException {
        try (InputStream in = Objects.requireNonNull(StandardTableTest.class.getResourceAsStream("transitions.txt"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
