package org.parlstaff.casework.lifecycle;

import java.util.List;
import java.util.stream.Collectors;

/** A lifecycle as text that other programs draw. */
final class Diagrams {

    private static final String START = "[*]";

    private Diagrams() {}

    static String mermaid(List<Row> rows) {
        StringBuilder out = new StringBuilder("stateDiagram-v2\n");
        for (Row row : rows) {
            if (row.moves()) {
                out.append("  ")
                        .append(from(row, START))
                        .append(" --> ")
                        .append(row.to())
                        .append(": ")
                        .append(label(row, "<br/>"))
                        .append('\n');
            }
        }
        return out.append("  ERASED --> [*]\n").toString();
    }

    static String plantUml(List<Row> rows) {
        StringBuilder out = new StringBuilder("@startuml\nhide empty description\n");
        for (Row row : rows) {
            if (row.moves()) {
                out.append(from(row, START))
                        .append(" --> ")
                        .append(row.to())
                        .append(" : ")
                        .append(label(row, "\\n"))
                        .append('\n');
            }
        }
        return out.append("ERASED --> [*]\n@enduml\n").toString();
    }

    static String dot(List<Row> rows) {
        StringBuilder out =
                new StringBuilder("digraph lifecycle {\n  node [shape=box, style=rounded];\n  start [shape=point];\n");
        for (Row row : rows) {
            if (row.moves()) {
                out.append("  ")
                        .append(from(row, "start"))
                        .append(" -> ")
                        .append(row.to())
                        .append(" [label=\"")
                        .append(label(row, "\\n"))
                        .append("\"];\n");
            }
        }
        return out.append("}\n").toString();
    }

    static String markdown(List<Row> rows) {
        StringBuilder out =
                new StringBuilder("| event | from | to | guards | who |\n| --- | --- | --- | --- | --- |\n");
        for (Row row : rows) {
            out.append("| ")
                    .append(row.event().id())
                    .append(" | ")
                    .append(from(row, "-"))
                    .append(" | ")
                    .append(row.moves() ? row.to() : "(same)")
                    .append(" | ")
                    .append(guards(row))
                    .append(" | ")
                    .append(roles(row))
                    .append(" |\n");
        }
        return out.toString();
    }

    private static String from(Row row, String start) {
        return row.from().map(Enum::name).orElse(start);
    }

    /** Such as {@code accept [not-ready, conflict-of-interest] C S M}: a guard is named for what it refuses. */
    private static String label(Row row, String newLine) {
        String guards = guards(row);
        return row.event().id() + " (" + roles(row) + ")" + (guards.isEmpty() ? "" : newLine + "[" + guards + "]");
    }

    private static String guards(Row row) {
        return row.guards().stream().map(Guard::shortName).collect(Collectors.joining(", "));
    }

    private static String roles(Row row) {
        return row.roles().stream().map(role -> String.valueOf(role.letter())).collect(Collectors.joining(" "));
    }
}
