package org.parlstaff.staffing.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a document as CommonMark with tables. Markdown cannot name the language of a part.
 *
 * <p>A sign that would be markup is written after a backslash; at the head of a line, so is one that would start a block.
 */
final class Markdown {

    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>|~$]|&(?=#?\\w+;)");
    private static final Pattern HEAD = Pattern.compile("^(?:[#+=:-]|\\d{1,9}(?=[.)](?:\\s|$)))");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<=https?|ftp|mailto|xmpp)(?=:)|(?<=www)(?=\\.)");

    private final Document document;
    private final StringBuilder out = new StringBuilder(16_000);

    Markdown(Document document) {
        this.document = document;
    }

    String text() {
        line("# ", document.title());
        line("", document.office());
        line("", document.kind());
        blocks(document.blocks(), 2);
        return out.deleteCharAt(out.length() - 1).toString();
    }

    private void blocks(List<Block> blocks, int level) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                line("#".repeat(level) + " ", section.heading());
                blocks(section.blocks(), level + 1);
            } else if (block instanceof Block.Paragraph paragraph) {
                line("", paragraph.text());
            } else if (block instanceof Block.Bullets bullets) {
                for (Phrase item : bullets.items()) {
                    out.append("- ").append(inline(item)).append('\n');
                }
                out.append('\n');
            } else if (block instanceof Block.Facts facts) {
                facts.facts().forEach(this::fact);
                out.append('\n');
            } else if (block instanceof Block.Table table) {
                table(table);
            }
        }
    }

    private void line(String mark, Phrase text) {
        out.append(mark).append(inline(text)).append("\n\n");
    }

    private void fact(Block.Fact fact) {
        out.append("- **").append(inline(fact.name())).append(":** ");
        out.append(fact.details().stream().map(Markdown::inline).collect(Collectors.joining("\\\n  ")));
        out.append('\n');
    }

    private void table(Block.Table table) {
        line("", table.caption());
        row(table.columns());
        out.append("|").append(" --- |".repeat(table.columns().size())).append('\n');
        for (Block.Row row : table.rows()) {
            out.append("| ").append(inline(row.heading())).append(' ');
            row(row.cells());
        }
        out.append('\n');
    }

    private void row(List<Phrase> cells) {
        cells.forEach(cell -> out.append("| ").append(inline(cell)).append(' '));
        out.append("|\n");
    }

    private static String inline(Phrase text) {
        StringBuilder line = new StringBuilder();
        for (Phrase.Run run : text.runs()) {
            String safe = escape(run.text());
            line.append(run.strong() && !safe.isBlank() ? "**" + safe.strip() + "**" : safe);
        }
        String stripped = line.toString().strip();
        return HEAD.matcher(stripped).replaceFirst(hit -> guarded(hit.group()));
    }

    /** A backslash before the sign; before the full stop of a number, since a digit cannot be escaped. */
    private static String guarded(String head) {
        return Character.isDigit(head.charAt(0)) ? head + "\\\\" : "\\\\" + head;
    }

    private static String escape(String text) {
        String signs = SIGN.matcher(text).replaceAll("\\\\$0");
        return ADDRESS.matcher(signs).replaceAll("\\\\");
    }
}
