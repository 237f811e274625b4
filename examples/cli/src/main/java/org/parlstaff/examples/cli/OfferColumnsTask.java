package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.examples.sheets.SheetFile;
import org.parlstaff.staffing.offer.OfferMapping;
import org.parlstaff.staffing.offer.OfferRow;
import org.parlstaff.staffing.offer.OfferSheet;
import org.parlstaff.staffing.offer.SheetWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which columns of a table hold what, as far as that is sure, and counts the cells that cannot be read. */
@Command
final class OfferColumnsTask extends Task {

    private static final int ROWS_SHOWN = 2;
    private static final int FAULTS_SHOWN = 50;

    @Parameters(paramLabel = "FILE", descriptionKey = "offer-columns.file")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "offer-columns.out")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private TableOptions options = new TableOptions();

    @Mixin
    private Figures figures = new Figures();

    OfferColumnsTask(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        SheetWords known = options.words(this);
        OfferMapping said = options.mapping(this, OfferMapping.builder().build());
        try (SheetFile table = options.open(terminal.folder().resolve(file), said, known)) {
            terminal.out().println(TableOptions.taken(table, words));
            OfferMapping.Proposal proposal = OfferMapping.propose(table.header(), known);
            OfferMapping mapping = options.mapping(this, proposal.mapping());
            List<String> missing = proposal.missing().stream()
                    .filter(field -> !mapping.columns().containsValue(field)
                            && !mapping.set().containsKey(field))
                    .toList();
            boolean good = missing.isEmpty() ? tell(table, mapping, known) : tellMissing(table, mapping, missing);
            tellDoubts(proposal, mapping);
            if (out.isPresent()) {
                Files.writeString(terminal.folder().resolve(out.get()), mapping.toJson());
                say("written", "file", out.get());
            }
            return good ? Parlstaff.GOOD : Parlstaff.NOT_GOOD;
        }
    }

    /** Shows the first rows as they are understood, and what cannot be read; whether all can be. */
    private boolean tell(SheetFile table, OfferMapping mapping, SheetWords known) throws IOException {
        OfferSheet sheet = OfferSheet.of(table.header(), mapping, figures.schemes(this), known);
        OfferTable offers = new OfferTable(table, sheet);
        List<Map<String, String>> first = new ArrayList<>();
        Map<OfferRow.Fault, Long> faults = new LinkedHashMap<>();
        long rows = 0;
        long unreadable = 0;
        while (offers.hasNext()) {
            OfferRow row = offers.next();
            rows++;
            if (first.size() < ROWS_SHOWN) {
                Map<String, String> cells = offers.written(offers.own());
                Map<String, String> shown = new LinkedHashMap<>();
                cells.forEach((field, cell) -> shown.put(field, cell.strip()));
                sheet.taken(offers.own())
                        .forEach((field, taken) -> shown.merge(
                                field, taken, (cell, meant) -> cell.equals(meant) ? cell : cell + " = " + meant));
                first.add(shown);
            }
            if (row instanceof OfferRow.Unreadable bad) {
                unreadable++;
                for (OfferRow.Fault fault : bad.faults()) {
                    if (faults.size() < 10 * FAULTS_SHOWN || faults.containsKey(fault)) {
                        faults.merge(fault, 1L, Long::sum);
                    }
                }
            }
        }
        table(sheet.headings(), first);
        offers.notes(words).stream().limit(sheet.ignored().isEmpty() ? 0 : 1).forEach(terminal.out()::println);
        say("offer-batch.rows", "rows", rows, "unreadable", unreadable);
        if (!faults.isEmpty()) {
            terminal.out().print("\n" + table(faults).text());
        }
        return rows > 0 && unreadable == 0;
    }

    private void table(Map<String, String> headings, List<Map<String, String>> rows) {
        String row = words.text("offer-columns.row");
        Table table = new Table(
                words.text("offer-columns.column"), words.text("offer-columns.field"), row + " 1", row + " 2");
        headings.forEach((field, heading) -> table.row(
                heading.equals(field) ? "" : heading,
                field,
                rows.isEmpty() ? "" : rows.get(0).getOrDefault(field, ""),
                rows.size() < ROWS_SHOWN ? "" : rows.get(1).getOrDefault(field, "")));
        terminal.out().print("\n" + table.text() + "\n");
    }

    private Table table(Map<OfferRow.Fault, Long> faults) {
        Table table =
                new Table(words.text("rows"), words.text("offer-columns.column"), words.text("offer-columns.cause"));
        faults.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(FAULTS_SHOWN)
                .forEach(entry -> table.row(
                        entry.getValue(), entry.getKey().place(), entry.getKey().reason()));
        if (faults.size() > FAULTS_SHOWN) {
            table.row("", "", words.text("report.others", "count", faults.size() - FAULTS_SHOWN));
        }
        return table;
    }

    private boolean tellMissing(SheetFile table, OfferMapping mapping, List<String> missing) {
        Table columns = new Table(words.text("offer-columns.column"), words.text("offer-columns.field"));
        table.header().stream()
                .map(String::strip)
                .filter(heading -> !heading.isEmpty())
                .forEach(heading -> columns.row(heading, mapping.columns().getOrDefault(heading, "")));
        terminal.out().print("\n" + columns.text() + "\n");
        say("offer-columns.missing", "fields", missing);
        return false;
    }

    private void tellDoubts(OfferMapping.Proposal proposal, OfferMapping mapping) {
        proposal.doubtful().forEach((heading, fields) -> {
            if (!mapping.columns().containsKey(heading)) {
                say("offer-columns.doubt", "heading", heading, "fields", fields);
            }
        });
    }
}
