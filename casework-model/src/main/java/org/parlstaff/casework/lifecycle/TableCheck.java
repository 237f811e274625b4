package org.parlstaff.casework.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Status;

/** What can be said against a table without running it. */
final class TableCheck {

    /** The ways to close a case before its work is done. */
    private static final Set<EventKind> EARLY_EXITS = EnumSet.of(
            EventKind.WITHDRAW,
            EventKind.DECLINE,
            EventKind.TRANSFER,
            EventKind.SIGNPOST_AND_CLOSE,
            EventKind.MERGE,
            EventKind.END_OFFICE,
            EventKind.VERIFICATION_LAPSED,
            EventKind.RECORD_IN_ERROR);

    private final List<Row> rows;

    TableCheck(List<Row> rows) {
        this.rows = rows;
    }

    List<Reason> faults() {
        List<Reason> faults = rowFaults();
        Set<Status> reachable = reachable();
        for (Status status : Status.values()) {
            if (!reachable.contains(status)) {
                faults.add(Reason.of("lifecycle.state.unreachable", status));
                continue;
            }
            if (!leadsTo(status, Status.ERASED, row -> true)) {
                faults.add(Reason.of("lifecycle.state.dead-end", status));
            }
            if (status.isLive()) {
                if (!leadsTo(status, Status.CLOSED, row -> !EARLY_EXITS.contains(row.event()))) {
                    faults.add(Reason.of("lifecycle.state.no-normal-closing", status));
                }
                if (leaving(status).stream().noneMatch(TableCheck::isForPeople)) {
                    faults.add(Reason.of("lifecycle.state.no-human-exit", status));
                }
            }
        }
        for (Role role : Role.values()) {
            if (rows.stream().noneMatch(row -> row.roles().contains(role))) {
                faults.add(Reason.of("lifecycle.role.idle", role));
            }
        }
        return faults;
    }

    /** What can be said against single rows: each does what its event does in the standard table, and asks as much. */
    List<Reason> rowFaults() {
        List<Reason> faults = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Row row : rows) {
            if (!seen.add(List.of(row.event(), row.from()))) {
                faults.add(Reason.of("lifecycle.row.ambiguous", row.event()));
            }
            List<Row> like = Lifecycle.standard().rows().stream()
                    .filter(standard -> standard.event() == row.event())
                    .toList();
            if (like.contains(row)) {
                continue;
            }
            if (row.from().equals(Optional.of(Status.ERASED))) {
                faults.add(Reason.of("lifecycle.row.after-erasure", row.event()));
            }
            if (like.stream().noneMatch(standard -> isAlike(row, standard))) {
                faults.add(Reason.of("lifecycle.row.leads-elsewhere", row.event(), row.to()));
            }
            like.get(0).guards().stream()
                    .filter(guard ->
                            like.stream().allMatch(standard -> standard.guards().contains(guard)))
                    .filter(guard -> !row.guards().contains(guard))
                    .forEach(guard -> faults.add(Reason.of("lifecycle.row.guard-missing", row.event(), guard.code())));
        }
        return faults;
    }

    /** Whether a row opens, moves or keeps a case as another does. */
    private static boolean isAlike(Row row, Row standard) {
        return row.from().isPresent() == standard.from().isPresent()
                && row.moves() == standard.moves()
                && (!row.moves() || row.to() == standard.to());
    }

    private Set<Status> reachable() {
        Set<Status> reached = EnumSet.noneOf(Status.class);
        rows.stream().filter(row -> row.from().isEmpty()).map(Row::to).forEach(reached::add);
        grow(reached, row -> true);
        return reached;
    }

    private boolean leadsTo(Status from, Status to, Predicate<Row> allowed) {
        Set<Status> reached = EnumSet.of(from);
        grow(reached, allowed);
        return reached.contains(to);
    }

    private void grow(Set<Status> reached, Predicate<Row> allowed) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Row row : rows) {
                if (allowed.test(row) && row.from().map(reached::contains).orElse(false)) {
                    grown |= reached.add(row.to());
                }
            }
        }
    }

    private List<Row> leaving(Status status) {
        return rows.stream()
                .filter(row -> row.from().equals(Optional.of(status)) && row.moves())
                .toList();
    }

    private static boolean isForPeople(Row row) {
        return row.roles().stream().anyMatch(role -> role != Role.CLOCK);
    }
}
