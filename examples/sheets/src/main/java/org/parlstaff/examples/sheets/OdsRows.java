package org.parlstaff.examples.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an .ods workbook, in one pass over its XML. */
final class OdsRows implements RowSource {

    private static final String CONTENT = "content.xml";
    private static final int LAST_ROW = 1_048_576;
    private static final int MOST_REPEATED = 10_000;

    private final Parts parts;
    private final List<String> sheets;
    private final Parts.Xml content;
    private long row;
    private int again;
    private List<String> repeated = List.of();

    private OdsRows(Parts parts, List<String> sheets, Parts.Xml content) {
        this.parts = parts;
        this.sheets = sheets;
        this.content = content;
    }

    private record Named(String name, boolean hidden) {}

    static OdsRows of(Parts parts, Optional<String> wanted) throws IOException {
        if (parts.has("META-INF/manifest.xml") && isProtected(parts)) {
            throw new SheetException("the workbook is protected by a password; save it without");
        }
        List<Named> all = new ArrayList<>();
        Set<String> hiding = new HashSet<>();
        try (Parts.Xml xml = parts.xml(CONTENT, Parts.MOST_OF_SHEET)) {
            String style = "";
            while (xml.next()) {
                if (xml.isStart("style")) {
                    style = Objects.requireNonNullElse(xml.attribute("name"), "");
                } else if (xml.isStart("table-properties") && "false".equals(xml.attribute("display"))) {
                    hiding.add(style);
                } else if (xml.isStart("table")) {
                    all.add(new Named(
                            Objects.requireNonNullElse(xml.attribute("name"), ""),
                            hiding.contains(Objects.requireNonNullElse(xml.attribute("style-name"), ""))));
                }
            }
        }
        List<Named> seen = all.stream().filter(sheet -> !sheet.hidden()).toList();
        Named chosen = SheetNames.choose(all, seen, Named::name, wanted);
        Parts.Xml content = parts.xml(CONTENT, Parts.MOST_OF_SHEET);
        while (content.next()) {
            if (content.isStart("table") && chosen.name().equals(content.attribute("name"))) {
                break;
            }
        }
        return new OdsRows(parts, SheetNames.chosenFirst(seen, Named::name, chosen.name()), content);
    }

    private static boolean isProtected(Parts parts) throws IOException {
        try (Parts.Xml xml = parts.xml("META-INF/manifest.xml", Parts.MOST_OF_OTHERS)) {
            while (xml.next()) {
                if (xml.isStart("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public SheetFile.@Nullable Row next() throws IOException {
        if (again > 0) {
            again--;
            return new SheetFile.Row(++row, repeated);
        }
        while (content.next() && !content.isEnd("table")) {
            if (content.isStart("table-row")) {
                int times = times("number-rows-repeated");
                List<String> cells = cells();
                if (cells.isEmpty()) {
                    row += times;
                    continue;
                } else if (times > MOST_REPEATED || row + times > LAST_ROW) {
                    throw new SheetException("a row that holds anything must not be repeated " + times + " times");
                }
                again = times - 1;
                repeated = cells;
                return new SheetFile.Row(++row, cells);
            }
        }
        return null;
    }

    private int times(String name) throws SheetException {
        String text = content.attribute(name);
        if (text == null) {
            return 1;
        } else if (!text.matches("[0-9]{1,9}") || text.matches("0+")) {
            throw new SheetException("the workbook is damaged: a number of its own is none");
        }
        return Integer.parseInt(text);
    }

    /** The cells up to the last that holds anything. */
    private List<String> cells() throws IOException {
        List<String> cells = new ArrayList<>();
        long column = 0;
        while (content.next() && !content.isEnd("table-row")) {
            if (content.isStart("table-cell") || content.isStart("covered-table-cell")) {
                int times = times("number-columns-repeated");
                String cell = cell(content.name());
                if (!cell.isBlank()) {
                    if (column + times > SheetFile.MOST_COLUMNS) {
                        throw new SheetException("a row must not hold anything beyond column " + SheetFile.MOST_COLUMNS
                                + ": row " + (row + 1));
                    }
                    while (cells.size() < column) {
                        cells.add("");
                    }
                    for (int i = 0; i < times; i++) {
                        cells.add(cell);
                    }
                }
                column += times;
            }
        }
        return cells;
    }

    private String cell(String tag) throws IOException {
        String formula = content.attribute("formula");
        String kind = Objects.requireNonNullElse(content.attribute("office", "value-type"), "string");
        String value = content.attribute("value");
        String currency = content.attribute("currency");
        String day = content.attribute("date-value");
        String time = content.attribute("time-value");
        String truth = content.attribute("boolean-value");
        String string = content.attribute("string-value");
        String text = text(tag);
        if (formula != null) {
            return "=" + formula;
        }
        return switch (kind) {
            case "float" -> value == null ? text : Numbers.plain(value);
            case "percentage" -> value == null ? text : Numbers.shown(value, Numbers.Kind.PERCENT, "", false);
            case "currency" ->
                value == null
                        ? text
                        : Numbers.shown(value, Numbers.Kind.PLAIN, currency == null ? "" : currency + " ", false);
            case "date" -> Objects.requireNonNullElse(day, text);
            case "time" -> Objects.requireNonNullElse(time, text);
            case "boolean" -> Objects.requireNonNullElse(truth, text);
            default -> Objects.requireNonNullElse(string, text);
        };
    }

    /** The paragraphs of a cell, without its notes. */
    private String text(String tag) throws IOException {
        StringBuilder text = new StringBuilder();
        int notes = 0;
        int paragraphs = 0;
        while (content.next() && !content.isEnd(tag)) {
            if (content.isStart("annotation")) {
                notes++;
            } else if (content.isEnd("annotation")) {
                notes--;
            } else if (notes == 0 && content.isStart("p") && paragraphs++ > 0) {
                text.append('\n');
            } else if (notes == 0 && (content.isStart("s") || content.isStart("tab"))) {
                text.append(" ".repeat(Math.min(100, times("c"))));
            } else if (notes == 0 && content.isStart("line-break")) {
                text.append('\n');
            } else if (notes == 0 && paragraphs > 0 && content.isText()) {
                content.addTo(text);
            }
        }
        return text.toString();
    }

    @Override
    public boolean leavesOutTrailingBlanks() {
        return true;
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    @Override
    public void close() throws IOException {
        content.close();
        parts.close();
    }
}
