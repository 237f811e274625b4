package org.parlstaff.examples.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetFileTest {

    private static final String HEADER =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";

    @TempDir
    Path folder;

    private String cell(String cell) throws IOException {
        return Tables.cells(Tables.xlsx(folder.resolve("a.xlsx"), HEADER + "<row r=\"2\">" + cell + "</row>"))
                .get(1)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='A2'><v>27500</v></c>|27500",
                "<c><v>2.9600000000000001E1</v></c>|29.6",
                "<c><v>1e999999999</v></c>|1e999999999",
                "<c s='1'><v>45809</v></c>|2025-06-01",
                "<c s='6'><v>45809.5</v></c>|2025-06-01T12:00",
                "<c s='1'><v>12</v></c>|12",
                "<c s='2'><v>27500</v></c>|€27500",
                "<c s='3'><v>45809</v></c>|45809",
                "<c s='4'><v>1.25</v></c>|30:00",
                "<c s='5'><v>0.3</v></c>|30%",
                "<c t='b'><v>1</v></c>|true",
                "<c t='e'><v>#N/A</v></c>|#N/A",
                "<c t='d'><v>2025-06-01</v></c>|2025-06-01",
                "<c t='inlineStr'><is><t>a_x0041_b</t></is></c>|aAb",
                "<c t='str'><f>A1</f><v>reference</v></c>|=A1",
                "<c><f>SUM(B1:B2)</f><v>27500</v></c>|=SUM(B1:B2)",
            })
    void a_cell_of_a_workbook_is_read_by_its_type_and_format(String cell, String read) throws IOException {
        assertThat(cell(cell)).isEqualTo(read);
    }

    @Test
    void gaps_and_rows_without_a_number_keep_their_places() throws IOException {
        Path file = Tables.xlsx(
                folder.resolve("a.xlsx"),
                HEADER + "<row r=\"5\"><c r=\"B5\"><v>1</v></c></row><row/><row><c r=\"A7\"><v>2</v></c></row>");
        try (SheetFile table = Tables.open(file)) {
            assertThat(table.header()).containsExactly("reference", "startDate");
            assertThat(table.next()).isEqualTo(new SheetFile.Row(5, List.of("", "1")));
            assertThat(table.next()).isEqualTo(new SheetFile.Row(7, List.of("2", "")));
            assertThat(table.next()).isNull();
        }
    }

    @Test
    void a_workbook_of_opendocument_is_read_by_its_own_types() throws IOException {
        Path file = Tables.ods(
                folder.resolve("a.xlsx"), // what it is called does not matter
                "<table:table table:name=\"Staff\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell/>"
                        + "</table:table-row><table:table-row><table:table-cell office:value-type=\"string\"><text:p>reference</text:p>"
                        + "</table:table-cell><table:table-cell office:value-type=\"string\"><text:p>startDate</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"string\"><text:p>salary.amount</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
                        + "<table:table-row><table:table-cell><office:annotation><text:p>note</text:p></office:annotation><text:p>EX<text:s/>1</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"date\" office:date-value=\"2025-06-01\"><text:p>01/06/25</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type=\"currency\" office:currency=\"GBP\" office:value=\"27500\"><text:p>£27,500</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row></table:table>");
        try (SheetFile table = Tables.open(file)) {
            assertThat(table.format()).isEqualTo(SheetFile.Format.ODS);
            assertThat(table.sheet()).contains("Staff");
            assertThat(table.headerRow()).isEqualTo(3);
            assertThat(table.next()).isEqualTo(new SheetFile.Row(4, List.of("EX 1", "2025-06-01", "GBP 27500")));
            assertThat(table.next()).isNull();
        }
    }

    @Test
    void a_sheet_is_chosen_by_name_and_else_the_first_that_is_seen() throws IOException {
        String sheet =
                "<table:table table:name=\"%s\" table:style-name=\"%s\"><table:table-row><table:table-cell><text:p>reference</text:p>"
                        + "</table:table-cell><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row></table:table>";
        Path file = Tables.ods(
                folder.resolve("a.ods"),
                "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>"
                        + sheet.formatted("Old", "ta2", "band")
                        + sheet.formatted("New", "ta1", "area")
                        + sheet.formatted("Next", "ta1", "scheme"));
        try (SheetFile table = Tables.open(file)) {
            assertThat(table.sheet()).contains("New");
            assertThat(table.otherSheets()).containsExactly("Next");
            assertThat(table.header()).containsExactly("reference", "area");
        }
        try (SheetFile table = SheetFile.open(file, choice("old"), Tables::isHeader)) {
            assertThat(table.header()).containsExactly("reference", "band");
        }
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> SheetFile.open(file, choice("2027"), Tables::isHeader))
                .withMessage("sheet must be one of Old, New, Next; found: 2027");
    }

    private static SheetFile.Choice choice(String sheet) {
        return new SheetFile.Choice(Optional.of(sheet), Optional.empty(), Optional.empty(), OptionalLong.empty());
    }

    private void isRefused(Path file, String message) {
        assertThatThrownBy(() -> Tables.cells(file))
                .isInstanceOf(SheetException.class)
                .hasMessage(message);
    }

    @Test
    @Timeout(60)
    void a_hostile_workbook_is_refused() throws IOException {
        Path file = folder.resolve("a.xlsx");
        isRefused(
                Tables.xlsx(file, HEADER + "<row r=\"2\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"),
                "the workbook is damaged: a cell has no place in row 2");
        isRefused(
                Tables.xlsx(file, HEADER + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"),
                "a row must not hold anything beyond column 256: row 2");
        isRefused(
                Tables.xlsx(file, HEADER + "<row r=\"2000000000\"><c><v>1</v></c></row>"),
                "the workbook is damaged: a number of its own is none");
        isRefused(
                Tables.xlsx(file, HEADER + "<row r=\"1048577\"><c><v>1</v></c></row>"),
                "rows of a sheet must be in order and at most 1048576: 1048577");
        isRefused(
                Tables.xlsx(file, HEADER + "<row r=\"2\"><c t=\"s\"><v>7</v></c></row>"),
                "the workbook is damaged: a text that it names is missing in row 2");
        isRefused(
                Tables.xlsx(
                        file,
                        HEADER + "<row r=\"2\"><c t=\"inlineStr\"><is><t>" + "x".repeat(40_000)
                                + "</t></is></c></row>"),
                "a cell must not hold more than 32767 characters");
        isRefused(
                Tables.xlsx(file, HEADER + "<a>".repeat(100) + "</a>".repeat(100)),
                "a workbook must not nest deeper than 64 tags");
        isRefused(Tables.xlsx(file, HEADER + "<row r=\"2\"><c"), "the workbook is damaged: its XML cannot be read");
        isRefused(
                Tables.zip(file, "[Content_Types].xml", "<Types/>"),
                "the workbook is damaged: it lacks a part that it names");
        isRefused(Tables.zip(file, "a.txt", "x"), "the file is an archive, and no workbook (.xlsx or .ods)");
    }

    /** A hundred megabytes of one text in a zip of a hundred kilobytes. */
    @Test
    @Timeout(60)
    void a_text_that_swells_is_not_held() throws IOException {
        String swollen = "<row r=\"2\"><c t=\"inlineStr\"><is><t>" + "x".repeat(100_000_000) + "</t></is></c></row>";
        isRefused(
                Tables.xlsx(folder.resolve("a.xlsx"), HEADER + swollen),
                "a cell must not hold more than 32767 characters");
        String attribute = "<row r=\"" + "1".repeat(50_000_000) + "\"/>";
        isRefused(
                Tables.xlsx(folder.resolve("a.xlsx"), HEADER + attribute),
                "the workbook holds a text that is too long");
    }

    @Test
    @Timeout(60)
    void entities_are_neither_declared_nor_fetched() throws IOException {
        for (String declared : List.of(
                "<!ENTITY a \"b\">",
                "<!ENTITY a SYSTEM \"file:///etc/hostname\">",
                "<!ENTITY a0 \"x\"><!ENTITY a \"&a0;&a0;&a0;&a0;\">")) {
            Path file = Tables.xlsx(
                    folder.resolve("a.xlsx"),
                    "<?xml version=\"1.0\"?><!DOCTYPE worksheet [" + declared
                            + "]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>");
            isRefused(file, "a workbook must not declare or use entities");
        }
    }

    /** Rows that are formatted and empty are no fault; they are passed over, however many. */
    @Test
    @Timeout(60)
    void a_million_empty_rows_are_passed_over() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 2; i <= 1_048_576; i++) {
            rows.append("<row r=\"").append(i).append("\"/>");
        }
        assertThat(Tables.cells(Tables.xlsx(folder.resolve("a.xlsx"), rows.toString())))
                .hasSize(1);
    }

    @Test
    void a_row_repeated_without_end_is_refused() throws IOException {
        Path file = Tables.ods(
                folder.resolve("a.ods"),
                "<table:table table:name=\"A\"><table:table-row><table:table-cell><text:p>reference</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>band</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell><text:p>x</text:p>"
                        + "</table:table-cell></table:table-row></table:table>");
        isRefused(file, "a row that holds anything must not be repeated 1048570 times");
    }

    @Test
    void what_is_no_table_is_refused_in_words() throws IOException {
        Path file = folder.resolve("offers.csv");
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        isRefused(
                file,
                "the file is a workbook of an old kind (.xls) or protected by a password; save it as .xlsx or .ods");
        Files.write(file, "PK\3\4 and no more".getBytes(StandardCharsets.ISO_8859_1));
        isRefused(file, "the workbook is damaged or not whole");
        Files.writeString(file, "reference,band\nEX-01", StandardCharsets.UTF_16LE);
        isRefused(file, "the file is no text, or UTF-16 without its mark; say --encoding utf-16le if it is text");
        Files.write(file, "reference,band\nEX\u0081".getBytes(StandardCharsets.ISO_8859_1));
        isRefused(
                file, "the encoding cannot be told: it is neither UTF-8 nor Windows-1252; save the file as CSV UTF-8");
        Files.writeString(file, "");
        isRefused(file, "the file holds no rows");
        Files.writeString(file, "code,subject\na,b\n");
        isRefused(file, "no row was found that names columns; say which one does, with --header");
        Files.writeString(file, "reference,band\nEX-01,\"executive-1\n");
        isRefused(
                file,
                "the rows after line 1 cannot be told apart: a quotation mark is not closed, or a row is larger than 1 MB");
        Files.writeString(file, "reference,band;area,scheme\n");
        assertThat(Tables.cells(file)).containsExactly(List.of("reference", "band;area", "scheme"));
        Files.writeString(file, "reference,band,x;reference;band\n");
        isRefused(file, "what separates the cells cannot be told; say --separator comma, semicolon, tab or pipe");
    }

    @Test
    void a_header_is_taken_where_it_is_said_to_be() throws IOException {
        Path file = folder.resolve("offers.csv");
        Files.writeString(file, "Offers\nA,B\n1,2\n");
        SheetFile.Choice second =
                new SheetFile.Choice(Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.of(2));
        try (SheetFile table = SheetFile.open(file, second, row -> false)) {
            assertThat(table.header()).containsExactly("A", "B");
            assertThat(table.next()).isEqualTo(new SheetFile.Row(3, List.of("1", "2")));
        }
    }

    @Test
    void what_is_written_reads_back_as_text_and_never_as_a_formula() throws IOException {
        Path file = folder.resolve("results.xlsx");
        try (ResultsWorkbook results = new ResultsWorkbook(
                Files.newOutputStream(file),
                "Results",
                List.of("reference", "band", "startDate", "Hours"),
                List.of("Outcome"))) {
            results.row(List.of("=1+1", "@SUM(A1)", "2025-06-01", "29.6"), List.of("-x"), ResultsWorkbook.Tint.BAD);
            results.row(
                    List.of("_x0041_\u0007", "+1", "2025-13-01", "007"), List.of("=y\nz"), ResultsWorkbook.Tint.GOOD);
            results.note("Notes", List.of("=more"));
        }
        assertThat(Tables.cells(file))
                .containsExactly(
                        List.of("reference", "band", "startDate", "Hours", "Outcome"),
                        List.of("=1+1", "@SUM(A1)", "2025-06-01", "29.6", "-x"),
                        List.of("_x0041_ ", "+1", "2025-13-01", "007", "=y\nz"));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).doesNotContain("<f>").contains("<autoFilter ");
        }
    }
}
