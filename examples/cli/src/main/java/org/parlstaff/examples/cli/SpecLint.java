package org.parlstaff.examples.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlstaff.staffing.finding.FindingTable;
import org.parlstaff.staffing.finding.SarifLog;
import org.parlstaff.staffing.finding.Waiver;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.jobspec.lint.Lint;
import org.parlstaff.staffing.jobspec.lint.SpecReport;
import org.parlstaff.staffing.jobspec.lint.WordList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for what should be put right in a job specification before it is published. */
@Command
final class SpecLint extends Task {

    @Parameters(paramLabel = "FILE", descriptionKey = "spec.file")
    private Path file = Path.of("");

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "spec-lint.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "judging.waivers")
    private Optional<Path> waivers = Optional.empty();

    @Option(names = "--words", paramLabel = "FILE", descriptionKey = "spec-lint.words")
    private Optional<Path> wordLists = Optional.empty();

    @Option(names = "--scheme-file", paramLabel = "FILE", descriptionKey = "scheme-file")
    private Optional<Path> schemeFile = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|markdown|csv|sarif", descriptionKey = "format")
    private ReportFormat format = ReportFormat.text;

    SpecLint(Terminal terminal, Words words) {
        super(terminal, words);
    }

    /** How a report is written; the names are what is typed. */
    enum ReportFormat {
        text,
        json,
        markdown,
        csv,
        sarif
    }

    @Override
    public Integer call() throws IOException {
        Lint lint = lint();
        SpecReport report = lint.check(read(file, JobSpecification::read));
        switch (format) {
            case text -> {
                terminal.out().print(terminal.coloured(report.text(words.locale())));
                say("spec-lint.count", "count", report.findings().size());
            }
            case json -> terminal.out().print(report.toJson(words.locale()));
            case markdown -> terminal.out().print(report.markdown(words.locale()));
            case csv ->
                Stream.concat(Stream.of(FindingTable.header()), FindingTable.lines(report, words.locale()).stream())
                        .forEach(terminal.out()::println);
            case sarif -> {
                StringWriter log = new StringWriter();
                SarifLog.write(lint.catalogue(), Stream.of(report), any -> address(file), words.locale(), log);
                terminal.out().println(log);
            }
        }
        return report.outcome().isAcceptable() ? Parlstaff.GOOD : Parlstaff.NOT_GOOD;
    }

    private Lint lint() throws IOException {
        Lint lint = Lint.of(Judging.schemes(this, schemeFile));
        if (on.isPresent()) {
            lint = lint.on(on.get());
        }
        if (wordLists.isPresent()) {
            for (WordList list : read(wordLists.get(), WordList::readAll)) {
                lint = lint.with(list);
            }
        }
        return waivers.isPresent() ? lint.allowing(read(waivers.get(), Waiver::readAll)) : lint;
    }
}
