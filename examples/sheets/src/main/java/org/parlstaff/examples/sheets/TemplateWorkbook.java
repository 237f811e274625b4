package org.parlstaff.examples.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook to be filled in: headings, an example, lists to choose from, and a sheet that explains each column. */
public final class TemplateWorkbook {

    private static final int ROWS = 1_000;

    private TemplateWorkbook() {}

    /**
     * One column.
     *
     * @param heading its heading
     * @param meaning what goes into it
     * @param example the cell of the example
     * @param choices what may be chosen; none if it may be anything
     * @param isDay whether it holds days
     */
    public record Column(String heading, String meaning, String example, List<String> choices, boolean isDay) {}

    /**
     * The names and sentences of the workbook.
     *
     * @param offers the name of the sheet to fill in
     * @param meanings the name of the sheet that explains
     * @param column over the headings there
     * @param meaning over what goes into each
     * @param choose what is said where something else is typed
     */
    public record Labels(String offers, String meanings, String column, String meaning, String choose) {}

    /**
     * Writes a workbook.
     *
     * @param out where it goes; it is closed
     * @param labels its names and sentences
     * @param columns its columns
     * @throws IOException if it cannot be written
     */
    public static void write(OutputStream out, Labels labels, List<Column> columns) throws IOException {
        try (Workbook workbook = new Workbook(out, "Parlstaff", "1.0")) {
            Worksheet offers = workbook.newWorksheet(labels.offers());
            Worksheet meanings = workbook.newWorksheet(labels.meanings());
            Worksheet lists = workbook.newWorksheet("Lists");
            lists.setVisibilityState(VisibilityState.HIDDEN);
            ResultsWorkbook.forPaper(offers);
            offers.freezePane(0, 1);
            offers.repeatRows(0);
            for (int i = 0; i < columns.size(); i++) {
                column(offers, lists, i, columns.get(i), labels);
            }
            ResultsWorkbook.heading(offers, columns.size());
            offers.setAutoFilter(0, 0, 1, columns.size() - 1);
            explain(meanings, labels, columns);
        }
    }

    private static void column(Worksheet offers, Worksheet lists, int i, Column column, Labels labels) {
        offers.inlineString(0, i, ResultsWorkbook.text(column.heading()));
        offers.width(
                i,
                Math.max(
                        14,
                        Math.min(
                                36,
                                Math.max(
                                                column.heading().length(),
                                                column.example().length())
                                        + 5)));
        if (column.isDay()) {
            offers.range(1, i, ROWS, i).style().format("dd mmm yyyy").set();
            if (!column.example().isEmpty()) {
                offers.value(1, i, LocalDate.parse(column.example()));
            }
        } else if (!column.example().isEmpty()) {
            offers.inlineString(1, i, ResultsWorkbook.text(column.example()));
        }
        for (int row = 0; row < column.choices().size(); row++) {
            lists.inlineString(row, i, ResultsWorkbook.text(column.choices().get(row)));
        }
        if (!column.choices().isEmpty()) {
            offers.range(1, i, ROWS, i)
                    .validateWithList(lists.range(0, i, column.choices().size() - 1, i))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle(ResultsWorkbook.text(column.heading()))
                    .error(labels.choose());
        }
    }

    private static void explain(Worksheet sheet, Labels labels, List<Column> columns) {
        ResultsWorkbook.forPaper(sheet);
        sheet.width(0, 30);
        sheet.width(1, 90);
        sheet.inlineString(0, 0, labels.column());
        sheet.inlineString(0, 1, labels.meaning());
        ResultsWorkbook.heading(sheet, 2);
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(i + 1, 0, ResultsWorkbook.text(columns.get(i).heading()));
            sheet.inlineString(i + 1, 1, ResultsWorkbook.text(columns.get(i).meaning()));
            sheet.style(i + 1, 0).bold().verticalAlignment("top").set();
            sheet.style(i + 1, 1).wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(i + 1, 15.0 * (1 + columns.get(i).meaning().length() / 95));
        }
    }
}
