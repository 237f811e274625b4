package org.parlstaff.examples.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an .xlsx workbook, in one pass over its XML. */
final class XlsxRows implements RowSource {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LAST_ROW = 1_048_576;

    private final Parts parts;
    private final List<String> sheets;
    private final List<String> strings;
    private final List<Style> styles;
    private final boolean since1904;
    private final Parts.Xml sheet;
    private long row;

    private XlsxRows(
            Parts parts,
            List<String> sheets,
            List<String> strings,
            List<Style> styles,
            boolean since1904,
            Parts.Xml sheet) {
        this.parts = parts;
        this.sheets = sheets;
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        this.sheet = sheet;
    }

    /** How the numbers of a cell are shown. */
    private record Style(Numbers.Kind kind, String currency) {}

    private record Named(String name, String part, boolean hidden) {}

    static XlsxRows of(Parts parts, Optional<String> wanted) throws IOException {
        String workbook = "xl/workbook.xml";
        for (Map.Entry<String, String> relation :
                relations(parts, "_rels/.rels", "").entrySet()) {
            if (relation.getKey().endsWith("/officeDocument")) {
                workbook = relation.getValue();
            }
        }
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String rels = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        Map<String, String> related = relations(parts, rels, folder);
        List<Named> all = new ArrayList<>();
        boolean since1904 = false;
        try (Parts.Xml xml = parts.xml(workbook, Parts.MOST_OF_OTHERS)) {
            while (xml.next()) {
                if (xml.isStart("sheet")) {
                    String state = Objects.requireNonNullElse(xml.attribute("state"), "visible");
                    all.add(new Named(
                            Objects.requireNonNullElse(xml.attribute("name"), ""),
                            Objects.requireNonNullElse(
                                    related.get(Objects.requireNonNullElse(xml.attribute("id"), "")), ""),
                            !state.equals("visible")));
                } else if (xml.isStart("workbookPr")) {
                    since1904 =
                            List.of("1", "true").contains(Objects.requireNonNullElse(xml.attribute("date1904"), "0"));
                }
            }
        }
        List<Named> seen = all.stream().filter(sheet -> !sheet.hidden()).toList();
        Named chosen = SheetNames.choose(all, seen, Named::name, wanted);
        return new XlsxRows(
                parts,
                SheetNames.chosenFirst(seen, Named::name, chosen.name()),
                strings(parts, related),
                styles(parts, related),
                since1904,
                parts.xml(chosen.part(), Parts.MOST_OF_SHEET));
    }

    /** The parts that a part names: by the name that it gives them, and by what they are for. */
    private static Map<String, String> relations(Parts parts, String name, String folder) throws IOException {
        Map<String, String> relations = new HashMap<>();
        if (!parts.has(name)) {
            return relations;
        }
        try (Parts.Xml xml = parts.xml(name, Parts.MOST_OF_OTHERS)) {
            while (xml.next()) {
                String target = xml.isStart("Relationship") ? xml.attribute("Target") : null;
                if (target != null) {
                    String part = target.startsWith("/") ? target.substring(1) : folder + target;
                    relations.put(Objects.requireNonNullElse(xml.attribute("Id"), ""), part);
                    relations.put(Objects.requireNonNullElse(xml.attribute("Type"), ""), part);
                }
            }
        }
        return relations;
    }

    private static @Nullable String part(Map<String, String> related, String purpose) {
        return related.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/" + purpose))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static List<String> strings(Parts parts, Map<String, String> related) throws IOException {
        List<String> strings = new ArrayList<>();
        String part = part(related, "sharedStrings");
        if (part == null) {
            return strings;
        }
        try (Parts.Xml xml = parts.xml(part, Parts.MOST_OF_STRINGS)) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    strings.add(text(xml, "si"));
                }
            }
        }
        return strings;
    }

    private static List<Style> styles(Parts parts, Map<String, String> related) throws IOException {
        List<Style> styles = new ArrayList<>();
        String part = part(related, "styles");
        if (part == null) {
            return styles;
        }
        Map<Integer, String> formats = new HashMap<>();
        boolean inCells = false;
        try (Parts.Xml xml = parts.xml(part, Parts.MOST_OF_OTHERS)) {
            while (xml.next()) {
                if (xml.isStart("numFmt")) {
                    formats.put(
                            number(xml.attribute("numFmtId")),
                            Objects.requireNonNullElse(xml.attribute("formatCode"), ""));
                } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                    inCells = xml.isStart();
                } else if (inCells && xml.isStart("xf")) {
                    int id = number(xml.attribute("numFmtId"));
                    String format = formats.getOrDefault(id, "");
                    styles.add(new Style(Numbers.kind(id, format), Numbers.currency(format)));
                }
            }
        }
        return styles;
    }

    private static int number(@Nullable String text) throws SheetException {
        if (text == null) {
            return 0;
        } else if (!text.matches("[0-9]{1,9}")) {
            throw new SheetException("the workbook is damaged: a number of its own is none");
        }
        return Integer.parseInt(text);
    }

    @Override
    public SheetFile.@Nullable Row next() throws IOException {
        while (sheet.next()) {
            if (sheet.isStart("row")) {
                String number = sheet.attribute("r");
                long next = number == null ? row + 1 : number(number);
                if (next <= row || next > LAST_ROW) {
                    throw new SheetException("rows of a sheet must be in order and at most " + LAST_ROW + ": " + next);
                }
                row = next;
                List<String> cells = cells();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    return new SheetFile.Row(row, cells);
                }
            }
        }
        return null;
    }

    private List<String> cells() throws IOException {
        List<String> cells = new ArrayList<>();
        int column = 0;
        while (sheet.next() && !sheet.isEnd("row")) {
            if (sheet.isStart("c")) {
                String place = sheet.attribute("r");
                int next = place == null ? column + 1 : column(place);
                if (next <= column) {
                    throw new SheetException("cells of a row must be in order: row " + row);
                }
                column = next;
                String cell = cell();
                if (!cell.isEmpty()) {
                    if (column > SheetFile.MOST_COLUMNS) {
                        throw new SheetException("a row must not hold anything beyond column " + SheetFile.MOST_COLUMNS
                                + ": row " + row);
                    }
                    while (cells.size() < column - 1) {
                        cells.add("");
                    }
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /** The number of a column, from its letters. */
    private int column(String place) throws SheetException {
        int column = 0;
        int letters = 0;
        while (letters < place.length()
                && place.charAt(letters) >= 'A'
                && place.charAt(letters) <= 'Z'
                && letters < 4) {
            column = 26 * column + place.charAt(letters) - 'A' + 1;
            letters++;
        }
        if (letters == 0 || letters > 3) {
            throw new SheetException("the workbook is damaged: a cell has no place in row " + row);
        }
        return column;
    }

    private String cell() throws IOException {
        String type = Objects.requireNonNullElse(sheet.attribute("t"), "n");
        int style = number(sheet.attribute("s"));
        StringBuilder value = new StringBuilder();
        StringBuilder formula = new StringBuilder();
        boolean computed = false;
        String inline = "";
        while (sheet.next() && !sheet.isEnd("c")) {
            if (sheet.isStart("is")) {
                inline = text(sheet, "is");
            } else if (sheet.isStart("v")) {
                add(value, "v");
            } else if (sheet.isStart("f")) {
                computed = true;
                add(formula, "f");
            }
        }
        if (computed) {
            return "=" + formula;
        }
        String written = value.toString().strip();
        return switch (type) {
            case "s" -> shared(written);
            case "inlineStr" -> inline;
            case "str" -> unescaped(value.toString());
            case "b" -> written.equals("1") ? "true" : written.equals("0") ? "false" : written;
            case "n" -> number(written, style);
            default -> written; // an error (e), or a day in ISO form (d)
        };
    }

    private String number(String written, int style) {
        if (written.isEmpty()) {
            return written;
        }
        return style >= styles.size()
                ? Numbers.plain(written)
                : Numbers.shown(
                        written, styles.get(style).kind(), styles.get(style).currency(), since1904);
    }

    private String shared(String written) throws SheetException {
        int index = number(written);
        if (written.isEmpty() || index >= strings.size()) {
            throw new SheetException("the workbook is damaged: a text that it names is missing in row " + row);
        }
        return strings.get(index);
    }

    private void add(StringBuilder text, String tag) throws IOException {
        while (sheet.next() && !sheet.isEnd(tag)) {
            if (sheet.isText()) {
                sheet.addTo(text);
            }
        }
    }

    /** The text of an item, without what is only said of how it sounds. */
    private static String text(Parts.Xml xml, String tag) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean sound = false;
        while (xml.next() && !xml.isEnd(tag)) {
            if (xml.isStart("rPh") || xml.isEnd("rPh")) {
                sound = xml.isStart();
            } else if (xml.isStart("t") || xml.isEnd("t")) {
                inText = xml.isStart();
            } else if (inText && !sound && xml.isText()) {
                xml.addTo(text);
            }
        }
        return unescaped(text.toString());
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(sign ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))))
                : text;
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
        sheet.close();
        parts.close();
    }
}
