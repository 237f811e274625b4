package org.parlstaff.examples.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parlstaff.examples.sheets.ResultsWorkbook;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.offer.RowResult;

/** Writes the result of each row, beside the cells that it came from or by itself. */
interface ResultWriter extends Closeable {

    /** Writes the result of the next row. */
    void write(List<String> own, RowResult result) throws IOException;

    /** Writes what only several rows together show, where there is room for it. */
    default void across(List<String> lines) {}

    /** Writes JSON Lines. */
    static ResultWriter lines(Path path, Words words) throws IOException {
        Writer out = Files.newBufferedWriter(path);
        return new ResultWriter() {
            @Override
            public void write(List<String> own, RowResult result) throws IOException {
                out.write(result.toJsonLine(words.locale()));
                out.write('\n');
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    /** Writes CSV that a spreadsheet opens as UTF-8 and takes nothing in for a formula. */
    static ResultWriter csv(Path path, List<String> headings, Words words) throws IOException {
        Writer out = Files.newBufferedWriter(path);
        List<String> all = new ArrayList<>(headings);
        all.addAll(Verdict.headings(words));
        out.write("\ufeff" + line(all));
        return new ResultWriter() {
            @Override
            public void write(List<String> own, RowResult result) throws IOException {
                List<String> cells = new ArrayList<>(own);
                cells.addAll(new Verdict(result, words).cells());
                out.write(line(cells));
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ResultWriter::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        String flat = text.strip().replaceAll("\\R", "; ").replaceAll("\\p{Cntrl}", " ");
        String safe = flat.matches("(?s)[=+@\\uff1d\\uff0b\\uff0d\\uff20].*|-(?![0-9.,]+$).*") ? "'" + flat : flat;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** Writes a workbook. */
    static ResultWriter workbook(Path path, List<String> headings, Words words) throws IOException {
        ResultsWorkbook workbook = new ResultsWorkbook(
                Files.newOutputStream(path), words.text("results.sheet"), headings, Verdict.headings(words));
        return new ResultWriter() {
            @Override
            public void write(List<String> own, RowResult result) throws IOException {
                Verdict verdict = new Verdict(result, words);
                workbook.row(own, verdict.cells(), tint(verdict.outcome()));
            }

            @Override
            public void across(List<String> lines) {
                if (!lines.isEmpty()) {
                    workbook.note(words.text("results.across"), lines);
                }
            }

            @Override
            public void close() throws IOException {
                workbook.close();
            }
        };
    }

    private static ResultsWorkbook.Tint tint(Outcome outcome) {
        return switch (outcome) {
            case ACCEPT -> ResultsWorkbook.Tint.GOOD;
            case ACCEPT_WITH_WARNINGS -> ResultsWorkbook.Tint.WARNING;
            case REFER -> ResultsWorkbook.Tint.REFER;
            case CANNOT_ASSESS -> ResultsWorkbook.Tint.UNKNOWN;
            case REJECT -> ResultsWorkbook.Tint.BAD;
        };
    }
}
