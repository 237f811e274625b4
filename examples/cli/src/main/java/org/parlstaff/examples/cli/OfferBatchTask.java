package org.parlstaff.examples.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.finding.SarifLog;
import org.parlstaff.staffing.offer.BatchSummary;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.OfferBatch;
import org.parlstaff.staffing.offer.OfferColumns;
import org.parlstaff.staffing.offer.OfferRow;
import org.parlstaff.staffing.offer.RowResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges the offers of a file, one row at a time, however many there are. */
@Command
final class OfferBatchTask extends Task {

    @Parameters(paramLabel = "FILE", descriptionKey = "offer-batch.file")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "offer-batch.out")
    private Path results = Path.of("");

    @Option(names = "--summary", paramLabel = "FILE", descriptionKey = "offer-batch.summary")
    private Optional<Path> summary = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "offer-batch.html")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--sarif", paramLabel = "FILE", descriptionKey = "offer-batch.sarif")
    private Optional<Path> sarif = Optional.empty();

    @Mixin
    private Judging judging = new Judging();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.text;

    OfferBatchTask(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        for (Path output : outputs()) {
            if (resolved(output).equals(resolved(file))) {
                throw badUse("offer-batch.same-file", "file", file);
            }
        }
        Examiner examiner = judging.examiner(this);
        OfferBatch batch = OfferBatch.of(examiner);
        BatchPage page = new BatchPage(words);
        BatchSummary counts;
        try (InputStream in = opened(resolved(file));
                Stream<? extends OfferRow> rows = rows(in);
                Writer out = Files.newBufferedWriter(resolved(results))) {
            Stream<RowResult> judged = batch.examine(rows).peek(result -> {
                writeLine(out, result.toJsonLine(words.locale()));
                page.add(result);
            });
            counts = sarif.isPresent()
                    ? counted(examiner, judged, batch.summing(), sarif.get())
                    : judged.collect(batch.summing());
        }
        if (summary.isPresent()) {
            Files.writeString(resolved(summary.get()), counts.toJson());
        }
        if (html.isPresent()) {
            Files.writeString(
                    resolved(html.get()),
                    page.html(file.getFileName().toString(), LocalDate.now(terminal.clock()), counts));
        }
        print(counts);
        return isGood(counts) ? Parlstaff.GOOD : Parlstaff.NOT_GOOD;
    }

    private List<Path> outputs() {
        return Stream.of(Optional.of(results), summary, html, sarif)
                .flatMap(Optional::stream)
                .toList();
    }

    private Path resolved(Path path) {
        return terminal.folder().resolve(path).toAbsolutePath().normalize();
    }

    private static boolean isGood(BatchSummary counts) {
        return counts.byOutcome().keySet().stream().allMatch(Outcome::isAcceptable);
    }

    /** The file, with a bar that shows how much of it has been read if somebody is there to see it. */
    private InputStream opened(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        if (!terminal.watched().getAsBoolean()) {
            return in;
        }
        return ProgressBar.wrap(
                in,
                new ProgressBarBuilder()
                        .setTaskName(words.text("offer-batch.progress"))
                        .setInitialMax(Files.size(path))
                        .setUnit(" MB", 1_000_000)
                        .setConsumer(new ConsoleProgressBarConsumer(System.err))
                        .clearDisplayOnFinish());
    }

    /** The rows of a .csv file, or else of JSON Lines. */
    private Stream<? extends OfferRow> rows(InputStream in) {
        if (!file.toString().endsWith(".csv")) {
            return OfferRow.readLines(in);
        }
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // the row alone is then found faulty
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(1 << 20)
                .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        Iterator<CsvRecord> records = reader.iterator();
        if (!records.hasNext()) {
            throw new IllegalArgumentException(words.text("offer-batch.no-header", "file", file));
        }
        OfferColumns columns = OfferColumns.of(records.next().getFields());
        return StreamSupport.stream(reader.spliterator(), false)
                .map(row -> columns.read(row.getStartingLineNumber(), row.getFields()));
    }

    /** Writes the log of findings, counting what goes by: the log takes the results one by one itself. */
    private <A> BatchSummary counted(
            Examiner examiner, Stream<RowResult> judged, Collector<RowResult, A, BatchSummary> summing, Path log)
            throws IOException {
        URI address = address(file);
        A counts = summing.supplier().get();
        try (Writer out = Files.newBufferedWriter(resolved(log))) {
            SarifLog.write(
                    examiner.catalogue(),
                    judged.peek(result -> summing.accumulator().accept(counts, result)),
                    row -> address,
                    words.locale(),
                    out);
        }
        return summing.finisher().apply(counts);
    }

    private static void writeLine(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(BatchSummary counts) {
        if (format == Format.json) {
            terminal.out().print(counts.toJson());
            return;
        }
        say("offer-batch.rows", "rows", counts.rows(), "unreadable", counts.unreadable());
        Consumer<Table> print = table -> terminal.out().print("\n" + table.text());
        Table outcomes = new Table(words.text("outcome"), words.text("rows"));
        for (Outcome outcome : Outcome.values()) {
            outcomes.row(words.text(outcome.name()), counts.byOutcome().getOrDefault(outcome, 0L));
        }
        print.accept(outcomes);
        Table codes = new Table(words.text("finding"), words.text("rows"));
        counts.byCode().forEach(codes::row);
        print.accept(codes);
    }
}
