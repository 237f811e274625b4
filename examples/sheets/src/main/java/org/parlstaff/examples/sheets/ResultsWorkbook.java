package org.parlstaff.examples.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of results: somebody's own columns, and beside them what was found, coloured and ready to be filtered.
 *
 * <p>Whatever a cell says, it is text, a number or a day, and never a formula. Rows are written as they come; what does not fit
 * into a cell of a workbook is cut, and rows beyond those of a sheet are refused.
 */
public final class ResultsWorkbook implements Closeable {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,11})(?:\\.[0-9]{1,4})?");
    private static final Pattern DAY = Pattern.compile("(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int LAST_ROW = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;
    private static final int ROWS_HELD = 1_000;
    private static final double WIDE = 50;
    private static final double LINE = 15;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int columns;
    private int row;

    /** How a row came out; the word beside it says the same. */
    public enum Tint {
        /** It is acceptable. */
        GOOD("E2F0D9"),
        /** It is, with something to be said. */
        WARNING("FFF2CC"),
        /** Somebody must look at it. */
        REFER("FCE4D6"),
        /** It cannot be told. */
        UNKNOWN("E4DFEC"),
        /** It is not acceptable. */
        BAD("F8CBAD");

        private final String fill;

        Tint(String fill) {
            this.fill = fill;
        }
    }

    /**
     * Begins a workbook.
     *
     * @param out where it goes; it is closed with the workbook
     * @param name the name of the sheet
     * @param own the headings of somebody's own columns
     * @param ours the headings of what was found
     */
    public ResultsWorkbook(OutputStream out, String name, List<String> own, List<String> ours) {
        this.workbook = new Workbook(out, "Parlstaff", "1.0");
        this.sheet = workbook.newWorksheet(name);
        this.columns = own.size() + ours.size();
        forPaper(sheet);
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        List<String> headings = new ArrayList<>(own);
        headings.addAll(ours);
        for (int i = 0; i < headings.size(); i++) {
            sheet.inlineString(0, i, text(headings.get(i)));
            sheet.width(
                    i,
                    i < own.size()
                            ? Math.max(12, Math.min(30, headings.get(i).length() + 4))
                            : i == own.size() ? 22 : WIDE);
        }
        heading(sheet, columns);
    }

    /** All columns on one page, however many rows. */
    static void forPaper(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    static void heading(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor("7A1F3D")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    /**
     * Adds a row.
     *
     * @param own somebody's own cells, as many as there are headings for them
     * @param ours what was found, the outcome first
     * @param tint how it came out
     * @throws IOException if it cannot be written, or there is no room for it
     */
    public void row(List<String> own, List<String> ours, Tint tint) throws IOException {
        if (++row >= LAST_ROW) {
            throw new SheetException(
                    "a workbook cannot hold more than " + (LAST_ROW - 1) + " results; write them as CSV");
        }
        int lines = 1;
        for (int i = 0; i < columns; i++) {
            String cell = i < own.size() ? own.get(i) : ours.get(i - own.size());
            if (i < own.size()) {
                own(i, cell);
            } else {
                sheet.inlineString(row, i, text(cell));
                sheet.style(row, i)
                        .format("@")
                        .wrapText(true)
                        .fillColor(tint.fill)
                        .verticalAlignment("top")
                        .set();
                lines = Math.max(lines, lines(cell));
            }
        }
        sheet.rowHeight(row, Math.min(400, lines * LINE));
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    /** How many lines a text takes in a wide column. */
    private static int lines(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / 52).sum();
    }

    private void own(int column, String cell) {
        if (NUMBER.matcher(cell).matches()) {
            sheet.value(row, column, new BigDecimal(cell));
            sheet.style(row, column).verticalAlignment("top").set();
            return;
        }
        LocalDate day = DAY.matcher(cell).matches() ? day(cell) : null;
        if (day == null) {
            sheet.inlineString(row, column, text(cell));
            sheet.style(row, column)
                    .format("@")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column)
                    .format("dd mmm yyyy")
                    .verticalAlignment("top")
                    .set();
        }
    }

    private static @Nullable LocalDate day(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Text that a workbook can hold, and that it shows as it stands. */
    static String text(String text) {
        String plain = ESCAPE.matcher(CONTROL.matcher(text).replaceAll(" ")).replaceAll("_x005F_");
        return plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /**
     * Adds a sheet of lines, such as what only several rows together show.
     *
     * @param name the name of the sheet
     * @param lines the lines
     */
    public void note(String name, List<String> lines) {
        Worksheet notes = workbook.newWorksheet(name);
        notes.width(0, 120);
        for (int i = 0; i < lines.size(); i++) {
            notes.inlineString(i, 0, text(lines.get(i)));
            notes.style(i, 0)
                    .format("@")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(1, row), columns - 1);
        workbook.close();
    }
}
