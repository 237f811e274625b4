package org.parlstaff.examples.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.offer.OfferMapping;
import org.parlstaff.staffing.offer.OfferRow;
import org.parlstaff.staffing.offer.OfferSheet;
import org.parlstaff.staffing.offer.SheetWords;

/** Tables made for the purpose, and what is read of them. */
final class Tables {

    static final Path CASES = Path.of("src/test/cases");
    static final SheetFile.Choice NONE =
            new SheetFile.Choice(Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty());

    private Tables() {}

    /** Whether a row has two headings that are known. */
    static boolean isHeader(List<String> row) {
        OfferMapping.Proposal proposal = OfferMapping.propose(row, SheetWords.shipped());
        return proposal.mapping().columns().size() + proposal.doubtful().size() > 1;
    }

    static SheetFile open(Path file) throws IOException {
        return SheetFile.open(file, NONE, Tables::isHeader);
    }

    static List<List<String>> cells(Path file) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        try (SheetFile table = open(file)) {
            cells.add(table.header());
            for (SheetFile.Row row = table.next(); row != null; row = table.next()) {
                cells.add(row.cells());
            }
        }
        return cells;
    }

    /** The rows of a table as a person has them read who confirms what is proposed. */
    static List<OfferRow> offers(Path file, SheetFile.Choice choice, Optional<OfferMapping.Dates> dates)
            throws IOException {
        List<OfferRow> rows = new ArrayList<>();
        try (SheetFile table = SheetFile.open(file, choice, Tables::isHeader)) {
            OfferSheet sheet = OfferSheet.of(
                    table.header(),
                    OfferMapping.propose(table.header(), SheetWords.shipped())
                            .mapping()
                            .with(Map.of(), Map.of(), dates),
                    PaySchemes.shipped(),
                    SheetWords.shipped());
            for (SheetFile.Row row = table.next(); row != null; row = table.next()) {
                if (!sheet.isTotal(row.cells())) {
                    rows.add(sheet.read(row.number(), row.cells()));
                }
            }
        }
        return rows;
    }

    static List<OfferRow> offers(String name) throws IOException {
        return offers(CASES.resolve(name), NONE, Optional.empty());
    }

    /** A zip of these names and texts. */
    static Path zip(Path file, String... namesAndTexts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** A workbook whose one sheet has these rows. */
    static Path xlsx(Path file, String rows) throws IOException {
        return zip(
                file,
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\" xmlns:r=\"urn:r\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"x/styles\" Target=\"styles.xml\"/>"
                        + "<Relationship Id=\"rId3\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-809]dd mmm yyyy\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"[$€-2] #,##0.00\"/>"
                        + "<numFmt numFmtId=\"166\" formatCode=\"[Red]0&quot; days&quot;\"/>"
                        + "<numFmt numFmtId=\"167\" formatCode=\"[h]:mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"9\"/>"
                        + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>",
                "xl/sharedStrings.xml",
                "<sst><si><t>reference</t></si><si><r><t>start</t></r><r><t>Date</t></r><rPh><t>x</t></rPh></si></sst>",
                "xl/worksheets/sheet1.xml",
                rows.startsWith("<?xml") ? rows : "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A workbook of OpenDocument whose content this is. */
    static Path ods(Path file, String tables) throws IOException {
        return zip(
                file,
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<office:document-content xmlns:office=\"urn:o\" xmlns:table=\"urn:t\" xmlns:text=\"urn:x\" xmlns:calcext=\"urn:c\" "
                        + "xmlns:style=\"urn:s\"><office:body><office:spreadsheet>" + tables
                        + "</office:spreadsheet></office:body></office:document-content>");
    }
}
