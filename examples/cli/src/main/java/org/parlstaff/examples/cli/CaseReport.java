package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.Tier;
import org.parlstaff.casework.report.CaseloadReport;
import org.parlstaff.casework.report.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts the cases of each log: what is on hand, and what came and went in the month. */
@Command
final class CaseReport extends Task {

    @Parameters(paramLabel = "FOLDER", descriptionKey = "case.folder")
    private Path folder = Path.of("");

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "case.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.text;

    CaseReport(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        CaseFolder cases = new CaseFolder(this, folder);
        LocalDate day = on.orElseGet(() -> LocalDate.now(terminal.clock()));
        for (Path log : cases.logs()) {
            Caseload caseload = cases.caseload(log, Optional.of(day));
            CaseloadReport report = CaseloadReport.of(caseload);
            Flow month = Flow.of(caseload, day.withDayOfMonth(1), day.plusDays(1));
            if (format == Format.json) {
                terminal.out().print(Json.text(tree(log, report, month)));
            } else {
                print(log, report, month);
            }
        }
        return Parlstaff.GOOD;
    }

    private void print(Path log, CaseloadReport report, Flow month) {
        say("case-report.title", "log", log, "day", report.day(), "live", report.live());
        say("case-report.month", "received", month.received(), "reopened", month.reopened(), "closed", month.closed());
        print("status", report.byStatus(), (Status status) -> status.label(words.locale()));
        print("category", report.byCategory(), Function.identity());
        print("assignee", report.byAssignee(), Function.identity());
        print("tier", report.byTier(), (Tier tier) -> tier.label(words.locale()));
        print("priority", report.byPriority(), (Priority priority) -> priority.label(words.locale()));
        print("body", report.byBody(), Function.identity());
    }

    private <K> void print(String heading, Map<K, Integer> counts, Function<K, String> label) {
        if (!counts.isEmpty()) {
            Table table = new Table(words.text(heading), words.text("cases"));
            counts.forEach((key, count) -> table.row(label.apply(key), count));
            terminal.out().print("\n" + table.text());
        }
    }

    private static Map<String, Object> tree(Path log, CaseloadReport report, Flow month) {
        return Json.object(
                "log", log,
                "on", report.day(),
                "live", report.live(),
                "receivedInMonth", month.received(),
                "reopenedInMonth", month.reopened(),
                "closedInMonth", month.closed(),
                "byStatus", report.byStatus(),
                "byCategory", report.byCategory(),
                "byAssignee", report.byAssignee(),
                "byTier", report.byTier(),
                "byPriority", report.byPriority(),
                "byBody", report.byBody());
    }
}
