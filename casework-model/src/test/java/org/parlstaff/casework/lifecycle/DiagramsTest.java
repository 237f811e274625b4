package org.parlstaff.casework.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Scenario;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.WaitingEvent;

class DiagramsTest {

    private static final Lifecycle STANDARD = Lifecycle.standard();

    /** To change the table is to change this picture; the README shows the same one. */
    @Test
    void draws_the_standard_lifecycle_as_it_stands_in_the_file() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("lifecycle.mmd"))) {
            assertThat(STANDARD.toMermaid()).isEqualTo(new String(in.readAllBytes(), UTF_8));
        }
    }

    @Test
    void draws_each_moving_row_once_in_every_language() {
        long moving = STANDARD.rows().stream().filter(Row::moves).count();

        assertThat(STANDARD.toMermaid().lines().filter(line -> line.contains("-->")))
                .hasSize((int) moving + 1);
        assertThat(STANDARD.toPlantUml().lines().filter(line -> line.contains("-->")))
                .hasSize((int) moving + 1);
        assertThat(STANDARD.toDot().lines().filter(line -> line.contains("->"))).hasSize((int) moving);
        assertThat(STANDARD.toMarkdown().lines()).hasSize(STANDARD.rows().size() + 2);
    }

    @Test
    void names_guards_and_roles() {
        assertThat(STANDARD.toPlantUml())
                .startsWith("@startuml\n")
                .contains("\n[*] --> RECEIVED : log (C S M X)\\n[received-later, category-unknown, member-gone]\n")
                .contains("\nON_HOLD --> OPEN : resume (C S M)\n")
                .endsWith("ERASED --> [*]\n@enduml\n");
        assertThat(STANDARD.toDot())
                .startsWith("digraph lifecycle {\n")
                .contains(
                        "  start -> RECEIVED [label=\"log (C S M X)\\n[received-later, category-unknown, member-gone]\"];\n")
                .endsWith("}\n");
        assertThat(STANDARD.toMarkdown())
                .startsWith("| event | from | to | guards | who |\n| --- |")
                .contains("| log | - | RECEIVED | received-later, category-unknown, member-gone | C S M X |\n")
                .contains("| merge | OPEN | MERGED | merge | S M |\n")
                .contains("| note | CLOSED | (same) |  | C S M D |\n");
    }

    @Test
    void finds_a_state_that_cannot_be_reached() {
        assertThat(STANDARD.without(EventKind.MERGE).verify())
                .containsExactly(Reason.of("lifecycle.state.unreachable", Status.MERGED));
    }

    @Test
    void finds_no_fault_in_the_same_rows_in_any_order() {
        List<Row> backwards = new ArrayList<>(STANDARD.rows());
        Collections.reverse(backwards);

        assertThat(Lifecycle.of(backwards).verify()).isEmpty();
    }

    @Test
    void finds_a_dead_end_and_who_is_idle() {
        assertThat(STANDARD.without(EventKind.ERASE, Status.MERGED)
                        .without(EventKind.UNMERGE)
                        .verify())
                .containsExactly(Reason.of("lifecycle.state.dead-end", Status.MERGED));
        assertThat(narrowed(row -> !row.roles().contains(Role.DATA_LEAD)).verify())
                .contains(Reason.of("lifecycle.role.idle", Role.DATA_LEAD));
    }

    @Test
    void finds_a_live_state_that_cannot_close_by_normal_work() {
        assertThat(STANDARD.without(EventKind.CONFIRM_CLOSURE).verify())
                .hasSize(7)
                .contains(Reason.of("lifecycle.state.no-normal-closing", Status.CLOSURE_PROPOSED));
    }

    @Test
    void finds_a_state_that_only_the_clock_can_leave() {
        assertThat(narrowed(row -> !row.from().equals(Optional.of(Status.ON_HOLD))
                                || !row.moves()
                                || row.event() == EventKind.HOLD_EXPIRED)
                        .verify())
                .containsExactly(Reason.of("lifecycle.state.no-human-exit", Status.ON_HOLD));
    }

    @Test
    void finds_an_ambiguous_row_and_refuses_to_choose() {
        List<Row> rows = new ArrayList<>(STANDARD.rows());
        rows.add(new Row(
                EventKind.RESUME, Optional.of(Status.ON_HOLD), Status.AWAITING_BODY, List.of(), Set.of(Role.MEMBER)));
        Lifecycle ambiguous = Lifecycle.of(rows);
        CaseRecord held = Scenario.in(Status.ON_HOLD, false);

        assertThat(ambiguous.verify())
                .containsExactly(
                        Reason.of("lifecycle.row.ambiguous", EventKind.RESUME),
                        Reason.of("lifecycle.row.leads-elsewhere", EventKind.RESUME, Status.AWAITING_BODY));
        assertThat(ambiguous.decide(
                        held, new WaitingEvent.Resume(), Office.MEMBER, Office.policy(), held.lastEntryAt()))
                .isEqualTo(new Decision.Refused(List.of(Reason.of("case.step.ambiguous", EventKind.RESUME))));
    }

    @Test
    void lets_an_office_narrow_the_table() {
        Guard twoPeople = Guard.onEvent(
                "our-office.second-pair-of-eyes",
                EnquiringEvent.SendEnquiry.class,
                (situation, send) -> send.signedByMember());
        Lifecycle narrower = STANDARD.without(EventKind.DECLINE, Status.OPEN)
                .withGuard(EventKind.SEND_ENQUIRY, twoPeople)
                .withGuard(EventKind.MERGE, Guard.onCase("our-office.never", situation -> false));
        CaseRecord open = Office.open();

        assertThat(narrower.verify()).isEmpty();
        assertThat(narrower.rows()).hasSize(STANDARD.rows().size() - 1);
        assertThat(narrower.decide(
                        open,
                        Office.sendEnquiry(open, "e-1", "council"),
                        Office.CASEWORKER,
                        Office.policy(),
                        open.lastEntryAt()))
                .isEqualTo(new Decision.Refused(List.of(Reason.of("our-office.second-pair-of-eyes"))));
        assertThat(narrower.options(open, Office.SENIOR, Office.policy(), open.lastEntryAt()))
                .filteredOn(option -> option.event() == EventKind.MERGE)
                .flatExtracting(Option::missing)
                .containsExactly(Reason.of("our-office.never"));
        assertThatThrownBy(() -> narrower.without(EventKind.DECLINE, Status.OPEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lifecycle must have the row: decline");
        assertThatThrownBy(() -> Guard.onCase("Not A Code", situation -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code must be in kebab case: Not A Code");
    }

    private static Lifecycle narrowed(Predicate<Row> kept) {
        return Lifecycle.of(STANDARD.rows().stream().filter(kept).toList());
    }
}
