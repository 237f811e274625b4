package org.parlstaff.examples.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Rows under a heading, in columns that fit. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heading) {
        rows.add(List.of(heading));
    }

    Table row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell.toString().replaceAll("\\p{Cntrl}+", " "));
        }
        rows.add(row);
        return this;
    }

    /** Columns side by side, two blanks between them; one without any value is left out. */
    String text() {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(rows.get(0).size(), 0));
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                if (isEmpty(i)) {
                    continue;
                }
                line.append(row.get(i))
                        .append(" ".repeat(widths.get(i) - row.get(i).length() + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private boolean isEmpty(int column) {
        return rows.stream().skip(1).allMatch(row -> row.get(column).isEmpty());
    }

    /** A table of Markdown. */
    String markdown() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(row.stream()
                    .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;"))
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
        lines.add(1, "| --- ".repeat(rows.get(0).size()) + "|");
        return String.join("\n", lines) + "\n";
    }
}
