package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.PayScheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a scheme file that somebody wrote. */
@Command
final class SchemeCheck extends Task {

    @Parameters(paramLabel = "FILE", descriptionKey = "scheme-file.own")
    private Path file = Path.of("");

    SchemeCheck(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        try {
            PayScheme scheme = read(file, PayScheme::read);
            say(
                    "scheme-check.good",
                    "file",
                    file,
                    "id",
                    scheme.id(),
                    "bands",
                    scheme.bands().size(),
                    "tables",
                    scheme.tables().size(),
                    "rules",
                    scheme.rules().size());
            return Parlstaff.GOOD;
        } catch (FileFormatException e) {
            say("scheme-check.faulty", "fault", String.valueOf(e.getMessage()));
            return Parlstaff.NOT_GOOD;
        }
    }
}
