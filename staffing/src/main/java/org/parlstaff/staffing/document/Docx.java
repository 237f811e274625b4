package org.parlstaff.staffing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parlstaff.staffing.Language;

/**
 * Writes a document as a file for word processors (Office Open XML): the styles, the list and the relations are shipped
 * parts, the text is written here. The same document gives the same bytes.
 */
final class Docx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int PAGE = 9638; // twentieths of a point between the margins of A4
    private static final int LETTER = 105; // of a bold letter at 8.5 points, roughly
    private static final int MARGINS = 180; // of a cell, left and right

    private final Document document;
    private final StringBuilder out = new StringBuilder(40_000);
    private boolean afterTable;

    Docx(Document document) {
        this.document = document;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", Parts.text("docx/content-types.xml"));
            put(zip, "_rels/.rels", Parts.text("docx/package-rels.xml"));
            put(zip, "docProps/core.xml", properties());
            put(zip, "word/_rels/document.xml.rels", Parts.text("docx/document-rels.xml"));
            put(zip, "word/styles.xml", styles());
            put(zip, "word/numbering.xml", Parts.text("docx/numbering.xml"));
            put(zip, "word/settings.xml", Parts.text("docx/settings.xml"));
            put(zip, "word/footer.xml", Parts.text("docx/footer.xml"));
            put(zip, "word/document.xml", body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The shipped styles, whose text is in the language of the document unless a run says otherwise. */
    private String styles() {
        return Parts.text("docx/styles.xml")
                .replace("w:lang w:val=\"en-GB\"", "w:lang w:val=\"" + tag(document.language()) + "\"");
    }

    private static String tag(Language language) {
        return language.locale().toLanguageTag();
    }

    private String properties() {
        return HEAD
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + escape(document.title().text())
                + "</dc:title><dc:creator>"
                + escape(document.office().text())
                + "</dc:creator><dc:language>"
                + tag(document.language())
                + "</dc:language></cp:coreProperties>\n";
    }

    private String body() {
        out.append(HEAD);
        out.append("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"");
        out.append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>\n");
        paragraph("Subtitle", document.office());
        paragraph("Title", document.title());
        paragraph("Subtitle", document.kind());
        blocks(document.blocks(), 1);
        out.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>");
        out.append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\"");
        out.append(
                " w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>\n");
        return out.append("</w:body></w:document>\n").toString();
    }

    private void blocks(List<Block> blocks, int level) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Section section) {
                paragraph("Heading" + level, section.heading());
                blocks(section.blocks(), level + 1);
            } else if (block instanceof Block.Paragraph paragraph) {
                boolean leads = i + 1 < blocks.size() && !(blocks.get(i + 1) instanceof Block.Paragraph);
                paragraph("Normal", paragraph.text(), leads);
            } else if (block instanceof Block.Bullets bullets) {
                bullets(bullets.items());
            } else if (block instanceof Block.Facts facts) {
                facts.facts().forEach(this::fact);
            } else if (block instanceof Block.Table table) {
                table(table);
            }
        }
    }

    /** Neither the first bullet nor the last is left alone on a page. */
    private void bullets(List<Phrase> items) {
        int last = items.size() - 1;
        for (int i = 0; i <= last; i++) {
            paragraph("ListBullet", items.get(i), i < last && (i == 0 || i == last - 1));
        }
    }

    private void paragraph(String style, Phrase text) {
        paragraph(style, text, false);
    }

    /** A paragraph that is kept, if so, on one page with what follows. */
    private void paragraph(String style, Phrase text, boolean kept) {
        start(style, kept);
        text.runs().forEach(this::run);
        out.append("</w:p>\n");
    }

    private void start(String style, boolean kept) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        out.append(kept ? "<w:keepNext/>" : "");
        out.append(afterTable && !style.startsWith("Heading") ? "<w:spacing w:before=\"200\"/></w:pPr>" : "</w:pPr>");
        afterTable = false;
    }

    private void fact(Block.Fact fact) {
        start("Fact", false);
        fact.name().strong().then(": ", document.language()).runs().forEach(this::run);
        for (int i = 0; i < fact.details().size(); i++) {
            if (i > 0) {
                out.append("<w:r><w:br/></w:r>");
            }
            fact.details().get(i).runs().forEach(this::run);
        }
        out.append("</w:p>\n");
    }

    private void run(Phrase.Run run) {
        out.append("<w:r><w:rPr>").append(run.strong() ? "<w:b/>" : "").append("<w:lang w:val=\"");
        out.append(tag(run.language()));
        out.append("\"/></w:rPr><w:t xml:space=\"preserve\">")
                .append(escape(run.text()))
                .append("</w:t></w:r>");
    }

    private void table(Block.Table table) {
        paragraph("Caption", table.caption());
        List<Integer> widths = widths(table);
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"DataTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>");
        out.append("<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\"");
        out.append(" w:noHBand=\"0\" w:noVBand=\"1\"/><w:tblCaption w:val=\"");
        out.append(escape(table.caption().text())).append("\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        out.append("</w:tblGrid>\n");
        row("<w:tblHeader/>", table.columns(), widths, true);
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            row("", line(row), widths, i + 1 < table.rows().size());
        }
        out.append("</w:tbl>\n");
        afterTable = true;
    }

    /** A row that is kept with the next: so a table that fits on a page is not torn. */
    private void row(String kind, List<Phrase> cells, List<Integer> widths, boolean kept) {
        out.append("<w:tr><w:trPr><w:cantSplit/>").append(kind).append("</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths.get(i)).append("\" w:type=\"dxa\"/></w:tcPr>");
            paragraph("TableText", cells.get(i), kept);
            out.append("</w:tc>");
        }
        out.append("</w:tr>\n");
    }

    private static List<Phrase> line(Block.Row row) {
        return Stream.concat(Stream.of(row.heading()), row.cells().stream()).toList();
    }

    /** A column has room for its longest word; what is left is shared by how much there is to read in each. */
    private static List<Integer> widths(Block.Table table) {
        int columns = table.columns().size();
        int[] words = new int[columns];
        int[] letters = new int[columns];
        Stream.concat(Stream.of(table.columns()), table.rows().stream().map(Docx::line))
                .forEach(line -> {
                    for (int i = 0; i < columns; i++) {
                        String text = line.get(i).text();
                        letters[i] += text.length();
                        for (String word : text.split("[ -]", -1)) {
                            words[i] = Math.max(words[i], word.length());
                        }
                    }
                });
        int rest = PAGE - LETTER * Arrays.stream(words).sum() - MARGINS * columns;
        if (rest < 0) {
            return Collections.nCopies(columns, PAGE / columns);
        }
        int all = Math.max(1, Arrays.stream(letters).sum());
        return IntStream.range(0, columns)
                .mapToObj(i -> LETTER * words[i] + MARGINS + (int) ((long) rest * letters[i] / all))
                .toList();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
