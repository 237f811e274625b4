package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.parlstaff.staffing.jobspec.JobSpecification;
import org.parlstaff.staffing.jobspec.Lint;
import org.parlstaff.staffing.jobspec.LintCode;
import org.parlstaff.staffing.jobspec.LintFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for what should be put right in a job specification before it is published. */
@Command
final class SpecLint extends Task {

    @Parameters(paramLabel = "FILE", descriptionKey = "spec.file")
    private Path file = Path.of("");

    @Mixin
    private Figures figures = new Figures();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.text;

    SpecLint(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        JobSpecification spec = read(file, JobSpecification::read);
        List<LintFinding> findings =
                Lint.standard().lookingUp(figures.schemes(this)).check(spec);
        if (format == Format.json) {
            terminal.out()
                    .print(Json.text(findings.stream()
                            .map(finding -> Json.object(
                                    "code", finding.code().id(),
                                    "severity", finding.severity(),
                                    "path", finding.pointer(),
                                    "text", finding.text(words.locale())))
                            .toList()));
        } else {
            for (LintFinding finding : findings) {
                String head = "  " + finding.severity() + " " + finding.code().id() + " " + finding.pointer();
                terminal.out().println(terminal.coloured(head));
                terminal.out().println("    " + finding.text(words.locale()));
            }
            say("spec-lint.count", "count", findings.size());
        }
        return findings.stream().anyMatch(finding -> finding.severity() == LintCode.Severity.ERROR)
                ? Parlstaff.NOT_GOOD
                : Parlstaff.GOOD;
    }
}
