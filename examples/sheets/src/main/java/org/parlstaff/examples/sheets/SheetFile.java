package org.parlstaff.examples.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A table in a file, as somebody keeps it: CSV, .xlsx or .ods, told apart by what is in it and never by its name.
 *
 * <p>Where the file leaves a doubt it is refused, and the message says which choice must be made. Rows are read one at a time.
 * Of a workbook no more is held than its shared strings, of at most 64 MB of XML. Refused are more than {@value #MOST_COLUMNS}
 * columns that hold anything, a cell of more than 32,767 characters, a sheet of more than 2 GB, other parts of more than 8 MB,
 * more than 2,000 parts, and any declaration of entities. A formula is never computed: its cell reads as the formula.
 */
public final class SheetFile implements Closeable {

    static final int MOST_COLUMNS = 256;
    private static final int ROWS_TO_HEADER = 50;

    private final Format format;
    private final RowSource rows;
    private final Optional<Charset> encoding;
    private final Optional<Character> separator;
    private final List<String> header;
    private final long headerRow;

    private SheetFile(
            Format format,
            RowSource rows,
            Optional<Charset> encoding,
            Optional<Character> separator,
            OptionalLong headerAt,
            Predicate<List<String>> isHeader)
            throws IOException {
        this.format = format;
        this.rows = rows;
        this.encoding = encoding;
        this.separator = separator;
        Row found = null;
        for (int i = 0; found == null; i++) {
            Row row = i < ROWS_TO_HEADER || headerAt.isPresent() ? rows.next() : null;
            if (row == null) {
                throw new SheetException(
                        i == 0
                                ? "the file holds no rows"
                                : "no row was found that names columns; say which one does, with --header");
            } else if (headerAt.isPresent() ? row.number() == headerAt.getAsLong() : isHeader.test(row.cells())) {
                found = row;
            }
        }
        this.header = withoutTrailingBlanks(found.cells());
        this.headerRow = found.number();
    }

    /** What a file is. */
    public enum Format {
        /** Comma-separated values, whatever separates them. */
        CSV,
        /** A workbook of Office Open XML. */
        XLSX,
        /** A workbook of OpenDocument. */
        ODS
    }

    /**
     * A row that holds anything.
     *
     * @param number its number in the sheet, or that of the line on which it begins, from 1
     * @param cells what the cells say: days as {@code 2026-04-01}, numbers in plain digits, the rest as it is written
     */
    public record Row(long number, List<String> cells) {}

    /**
     * What somebody says of a file where it leaves a doubt.
     *
     * @param sheet the name of the sheet, or else the first that is not hidden
     * @param encoding the encoding of CSV
     * @param separator what separates the cells of CSV
     * @param header the number of the row that names the columns
     */
    public record Choice(
            Optional<String> sheet, Optional<Charset> encoding, Optional<Character> separator, OptionalLong header) {}

    /**
     * Opens a file and finds the row that names the columns.
     *
     * @param file the file
     * @param choice what is said of it
     * @param isHeader whether a row names columns; it is asked about the first {@value #ROWS_TO_HEADER} rows at most
     * @return the table
     * @throws SheetException if it cannot be read, or only after a choice
     * @throws IOException if the file cannot be read at all
     */
    public static SheetFile open(Path file, Choice choice, Predicate<List<String>> isHeader) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4096);
        }
        if (begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new SheetException(
                    new String(head, StandardCharsets.UTF_16LE).contains("EncryptedPackage")
                            ? "the workbook is protected by a password; save it without"
                            : "the file is a workbook of an old kind (.xls) or protected by a password; save it as .xlsx or .ods");
        } else if (begins(head, 'P', 'K')) {
            return workbook(file, choice, isHeader);
        }
        CsvFile csv = CsvFile.of(file, choice, isHeader);
        return opened(
                Format.CSV, csv.rows(), Optional.of(csv.encoding()), Optional.of(csv.separator()), choice, isHeader);
    }

    private static SheetFile workbook(Path file, Choice choice, Predicate<List<String>> isHeader) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new SheetException("the workbook is damaged or not whole");
        }
        try {
            Parts parts = new Parts(zip);
            boolean xlsx = parts.has("[Content_Types].xml");
            if (!xlsx && !parts.has("content.xml")) {
                throw new SheetException("the file is an archive, and no workbook (.xlsx or .ods)");
            }
            RowSource rows = xlsx ? XlsxRows.of(parts, choice.sheet()) : OdsRows.of(parts, choice.sheet());
            return opened(xlsx ? Format.XLSX : Format.ODS, rows, Optional.empty(), Optional.empty(), choice, isHeader);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static SheetFile opened(
            Format format,
            RowSource rows,
            Optional<Charset> encoding,
            Optional<Character> separator,
            Choice choice,
            Predicate<List<String>> isHeader)
            throws IOException {
        try {
            return new SheetFile(format, rows, encoding, separator, choice.header(), isHeader);
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<String> withoutTrailingBlanks(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return cells.subList(0, width);
    }

    /** {@return what the file is} */
    public Format format() {
        return format;
    }

    /** {@return the name of the sheet that is read, if the file has sheets} */
    public Optional<String> sheet() {
        return rows.sheets().stream().findFirst();
    }

    /** {@return the names of the other sheets} */
    public List<String> otherSheets() {
        List<String> sheets = rows.sheets();
        return sheets.isEmpty() ? sheets : sheets.subList(1, sheets.size());
    }

    /** {@return the encoding, of CSV} */
    public Optional<Charset> encoding() {
        return encoding;
    }

    /** {@return what separates the cells, of CSV} */
    public Optional<Character> separator() {
        return separator;
    }

    /** {@return the names of the columns, without blanks after the last} */
    public List<String> header() {
        return header;
    }

    /** {@return the number of the row that names the columns} */
    public long headerRow() {
        return headerRow;
    }

    /**
     * Reads the next row under the header that holds anything.
     *
     * @return the row; of a workbook it is at least as wide as the header. Null after the last
     * @throws IOException if it cannot be read
     */
    public @Nullable Row next() throws IOException {
        Row row = rows.next();
        if (row == null || !rows.leavesOutTrailingBlanks() || row.cells().size() >= header.size()) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < header.size()) {
            cells.add("");
        }
        return new Row(row.number(), cells);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
