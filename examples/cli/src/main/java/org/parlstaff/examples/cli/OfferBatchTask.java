package org.parlstaff.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.parlstaff.examples.sheets.SheetFile;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.finding.SarifLog;
import org.parlstaff.staffing.offer.BatchSummary;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.OfferBatch;
import org.parlstaff.staffing.offer.OfferMapping;
import org.parlstaff.staffing.offer.OfferRow;
import org.parlstaff.staffing.offer.OfferSheet;
import org.parlstaff.staffing.offer.RowResult;
import org.parlstaff.staffing.offer.SheetWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges the offers of a file, one row at a time, however many there are. */
@Command
final class OfferBatchTask extends Task {

    @Parameters(paramLabel = "FILE", descriptionKey = "offer-batch.file")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "offer-batch.out")
    private Optional<Path> results = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "offer-batch.csv")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "offer-batch.xlsx")
    private Optional<Path> xlsx = Optional.empty();

    @Option(names = "--summary", paramLabel = "FILE", descriptionKey = "offer-batch.summary")
    private Optional<Path> summary = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", descriptionKey = "offer-batch.html")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--rows", paramLabel = "NUMBER", descriptionKey = "offer-batch.rows-shown")
    private int rowsShown = 1_000;

    @Option(names = "--sarif", paramLabel = "FILE", descriptionKey = "offer-batch.sarif")
    private Optional<Path> sarif = Optional.empty();

    @Mixin
    private Judging judging = new Judging();

    @Mixin
    private TableOptions tables = new TableOptions();

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
        if (JsonOffers.isJson(resolved(file))) {
            try (InputStream in = opened(resolved(file))) {
                return judge(examiner, new Source(JsonOffers.rows(resolved(file), in), Optional.empty()));
            }
        }
        SheetWords known = tables.words(this);
        OfferMapping mapping = tables.mapping(this, OfferMapping.builder().build());
        try (SheetFile table = tables.open(resolved(file), mapping, known)) {
            OfferTable offers = new OfferTable(table, sheet(table, mapping, known));
            if (format == Format.text) {
                terminal.out().println(TableOptions.taken(table, words));
            }
            return judge(examiner, new Source(offers.rows(), Optional.of(offers)));
        }
    }

    /** The rows, and the table that they come from, if it is one. */
    private record Source(Stream<OfferRow> rows, Optional<OfferTable> table) {

        List<String> headings(Words words) {
            return table.map(OfferTable::headings).orElse(List.of(words.text("report.column.reference")));
        }

        List<String> own(RowResult result) {
            return table.map(OfferTable::own)
                    .orElseGet(() -> List.of(result.reference().orElse("")));
        }
    }

    /** The table as it is mapped; without what every offer needs it says how to say where that is. */
    private OfferSheet sheet(SheetFile table, OfferMapping mapping, SheetWords known) throws IOException {
        try {
            return OfferSheet.of(table.header(), mapping, judging.schemes(this), known);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    e.getMessage() + "\n" + words.text("offer-batch.use-columns", "file", file), e);
        }
    }

    private int judge(Examiner examiner, Source source) throws IOException {
        OfferBatch batch = OfferBatch.of(examiner);
        BatchPage page = new BatchPage(words, rowsShown);
        List<ResultWriter> writers = new ArrayList<>();
        Across<?> across = Across.of(batch.acrossRows());
        BatchSummary counts;
        List<Finding> findings;
        try {
            for (Path path : List.of(results, csv, xlsx).stream()
                    .flatMap(Optional::stream)
                    .toList()) {
                writers.add(writer(path, source));
            }
            Stream<RowResult> judged = batch.examine(source.rows()).peek(result -> {
                across.add(result);
                page.add(result);
                writers.forEach(writer -> write(writer, source, result));
            });
            counts = sarif.isPresent()
                    ? counted(examiner, judged, batch.summing(), sarif.get())
                    : judged.collect(batch.summing());
            findings = across.findings();
            for (ResultWriter writer : writers) {
                writer.across(texts(findings));
            }
        } finally {
            close(writers);
        }
        if (summary.isPresent()) {
            Files.writeString(resolved(summary.get()), counts.toJson());
        }
        if (html.isPresent()) {
            Files.writeString(
                    resolved(html.get()),
                    page.html(file.getFileName().toString(), LocalDate.now(terminal.clock()), counts, texts(findings)));
        }
        print(counts, findings, source);
        return isGood(counts)
                        && findings.stream()
                                .allMatch(
                                        finding -> finding.severity().outcome().isAcceptable())
                ? Parlstaff.GOOD
                : Parlstaff.NOT_GOOD;
    }

    private List<String> texts(List<Finding> findings) {
        return findings.stream().map(finding -> finding.text(words.locale())).toList();
    }

    /** What only several rows together show, row by row. */
    private static final class Across<A> {

        private final Collector<RowResult, A, List<Finding>> collector;
        private final A seen;

        private Across(Collector<RowResult, A, List<Finding>> collector) {
            this.collector = collector;
            this.seen = collector.supplier().get();
        }

        static <A> Across<A> of(Collector<RowResult, A, List<Finding>> collector) {
            return new Across<>(collector);
        }

        void add(RowResult result) {
            collector.accumulator().accept(seen, result);
        }

        List<Finding> findings() {
            return collector.finisher().apply(seen);
        }
    }

    /** What writes results to a path: by its option, and for {@code --out} by how it ends. */
    private ResultWriter writer(Path path, Source source) throws IOException {
        String name = path.toString().toLowerCase(Locale.ROOT);
        List<String> headings = source.headings(words);
        if (xlsx.filter(path::equals).isPresent() || name.endsWith(".xlsx")) {
            return ResultWriter.workbook(resolved(path), headings, words);
        }
        return csv.filter(path::equals).isPresent() || name.endsWith(".csv")
                ? ResultWriter.csv(resolved(path), headings, words)
                : ResultWriter.lines(resolved(path), words);
    }

    private static void write(ResultWriter writer, Source source, RowResult result) {
        try {
            writer.write(source.own(result), result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(List<ResultWriter> writers) throws IOException {
        for (ResultWriter writer : writers) {
            writer.close();
        }
    }

    private List<Path> outputs() {
        return Stream.of(results, csv, xlsx, summary, html, sarif)
                .flatMap(Optional::stream)
                .toList();
    }

    private Path resolved(Path path) {
        return terminal.folder().resolve(path).toAbsolutePath().normalize();
    }

    /** A file without rows says nothing of any offer. */
    private static boolean isGood(BatchSummary counts) {
        return counts.rows() > 0 && counts.byOutcome().keySet().stream().allMatch(Outcome::isAcceptable);
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

    private void print(BatchSummary counts, List<Finding> across, Source source) throws IOException {
        if (format == Format.json) {
            terminal.out().print(across.isEmpty() ? counts.toJson() : json(counts, across));
            return;
        }
        source.table().ifPresent(table -> table.notes(words).forEach(terminal.out()::println));
        say("offer-batch.rows", "rows", counts.rows(), "unreadable", counts.unreadable());
        if (counts.rows() == 0) {
            say("offer-batch.no-rows");
            return;
        }
        Consumer<Table> print = table -> terminal.out().print("\n" + table.text());
        Table outcomes = new Table(words.text("outcome"), words.text("rows"));
        for (Outcome outcome : Outcome.values()) {
            outcomes.row(words.text(outcome.name()), counts.byOutcome().getOrDefault(outcome, 0L));
        }
        print.accept(outcomes);
        if (!counts.byCode().isEmpty()) {
            Table codes = new Table(words.text("finding"), words.text("rows"));
            counts.byCode().forEach(codes::row);
            print.accept(codes);
        }
        if (!across.isEmpty()) {
            terminal.out().println("\n" + words.text("offer-batch.across"));
            across.forEach(finding -> terminal.out()
                    .println("  " + finding.severity() + " " + finding.code().id() + "\n    "
                            + finding.text(words.locale())));
        }
    }

    private String json(BatchSummary counts, List<Finding> across) throws IOException {
        ObjectNode tree = (ObjectNode) new JsonMapper().readTree(counts.toJson());
        tree.set(
                "acrossRows",
                new JsonMapper()
                        .<JsonNode>valueToTree(across.stream()
                                .map(finding -> Json.object(
                                        "code", finding.code().id(),
                                        "severity", finding.severity(),
                                        "text", finding.text(words.locale())))
                                .toList()));
        return Json.text(tree);
    }
}
