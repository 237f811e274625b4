package org.parlstaff.staffing.document;

import java.util.List;

/** Writes a document as plain text: lines of at most 80 characters, headings as they are and underlined, no markup. */
final class PlainText {

    private static final int WIDTH = 80;
    /** What headings are underlined with, the title's first; below that they stand alone. */
    private static final String LINES = "=-~";

    private final Document document;
    private final StringBuilder out = new StringBuilder(16_000);

    PlainText(Document document) {
        this.document = document;
    }

    String text() {
        heading(document.title().text(), 1);
        wrap("", "", document.office().text());
        wrap("", "", document.kind().text());
        out.append('\n');
        blocks(document.blocks(), 2);
        return out.deleteCharAt(out.length() - 1).toString();
    }

    private void blocks(List<Block> blocks, int level) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                heading(section.heading().text(), level);
                blocks(section.blocks(), level + 1);
            } else if (block instanceof Block.Paragraph paragraph) {
                wrap("", "", paragraph.text().text());
                out.append('\n');
            } else if (block instanceof Block.Bullets bullets) {
                bullets.items().forEach(item -> wrap("* ", "  ", item.text()));
                out.append('\n');
            } else if (block instanceof Block.Facts facts) {
                facts.facts().forEach(this::fact);
                out.append('\n');
            } else if (block instanceof Block.Table table) {
                table(table);
            }
        }
    }

    private void heading(String text, int level) {
        wrap("", "", text);
        if (level <= LINES.length()) {
            out.append(LINES.substring(level - 1, level).repeat(Math.min(WIDTH, text.length())))
                    .append('\n');
        }
        out.append('\n');
    }

    private void fact(Block.Fact fact) {
        String name = fact.name().text() + ": ";
        wrap(name, "  ", fact.details().isEmpty() ? "" : fact.details().get(0).text());
        fact.details().stream().skip(1).forEach(detail -> wrap("  ", "  ", detail.text()));
    }

    /** A row at a time, each cell after the heading of its column; a cell with weight is marked with a star. */
    private void table(Block.Table table) {
        wrap("", "", table.caption().text());
        out.append('\n');
        for (Block.Row row : table.rows()) {
            wrap("", "", row.heading().text());
            for (int i = 0; i < row.cells().size(); i++) {
                Phrase cell = row.cells().get(i);
                String mark = cell.runs().stream().anyMatch(Phrase.Run::strong) ? "* " : "  ";
                wrap(mark + table.columns().get(i + 1).text() + ": ", "    ", cell.text());
            }
            out.append('\n');
        }
    }

    private void wrap(String first, String indent, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        for (String word : text.strip().split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
