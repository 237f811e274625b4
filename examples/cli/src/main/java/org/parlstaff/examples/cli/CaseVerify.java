package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.log.LogVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Verifies logs: whether each line is as it was written, and whether the end is there. */
@Command
final class CaseVerify extends Task {

    @Parameters(paramLabel = "FOLDER", descriptionKey = "case.folder")
    private Path folder = Path.of("");

    CaseVerify(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        CaseFolder cases = new CaseFolder(this, folder);
        int status = Parlstaff.GOOD;
        for (Path log : cases.logs()) {
            Optional<LogHead> head = cases.lastKnown(log);
            LogVerification verified = read(
                    log,
                    (in, name) -> head.isPresent() ? CaseLog.verify(in, name, head.get()) : CaseLog.verify(in, name));
            verified.faults().forEach(fault -> terminal.out().println(fault.text(words.locale())));
            say(
                    "case-verify.result",
                    "log",
                    log,
                    "lines",
                    verified.head().sequence(),
                    "faults",
                    verified.faults().size(),
                    "tail",
                    words.text("tail." + verified.tail()));
            if (!verified.faults().isEmpty()) {
                status = Parlstaff.NOT_GOOD;
            }
        }
        return status;
    }
}
