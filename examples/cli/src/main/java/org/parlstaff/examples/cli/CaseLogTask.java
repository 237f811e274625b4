package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what was done, entry by entry: on all cases or on one. */
@Command
final class CaseLogTask extends Task {

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "case.folder")
    private Path folder = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "CASE", descriptionKey = "case.id")
    private Optional<String> id = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.text;

    CaseLogTask(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        List<LogEntry> entries = new ArrayList<>();
        boolean sound = true;
        for (Path log : new CaseFolder(this, folder).logs()) {
            LogVerification verified = read(
                    log,
                    (in, name) -> CaseLog.read(in, name, entry -> {
                        if (id.map(entry.caseId()::equals).orElse(true)) {
                            entries.add(entry);
                        }
                    }));
            verified.faults().forEach(fault -> terminal.err().println(fault.text(words.locale())));
            sound &= verified.faults().isEmpty();
        }
        if (id.isPresent() && entries.isEmpty()) {
            throw badUse("case.no-such", "case", id.get());
        }
        print(entries);
        return sound ? Parlstaff.GOOD : Parlstaff.NOT_GOOD;
    }

    private void print(List<LogEntry> entries) {
        if (format == Format.json) {
            terminal.out()
                    .print(Json.text(entries.stream()
                            .map(entry -> Json.object(
                                    "at", entry.at(),
                                    "case", entry.caseId(),
                                    "event", entry.event().kind().id(),
                                    "to", entry.to(),
                                    "actor", entry.actor(),
                                    "role", entry.role()))
                            .toList()));
            return;
        }
        Table table = new Table(
                words.text("at"), words.text("case"), words.text("event"), words.text("status"), words.text("who"));
        entries.forEach(entry -> table.row(
                entry.at(),
                entry.caseId(),
                entry.event().kind().label(words.locale()),
                entry.to().label(words.locale()),
                entry.actor() + " (" + entry.role().label(words.locale()) + ")"));
        terminal.out().print(table.text());
    }
}
