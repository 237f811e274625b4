package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;
import org.parlstaff.staffing.offer.OfferReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges offers, a file each. */
@Command
final class OfferCheck extends Task {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "offer-check.files")
    private List<Path> files = List.of();

    @Mixin
    private Judging judging = new Judging();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.text;

    OfferCheck(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        Examiner examiner = judging.examiner(this);
        int status = Parlstaff.GOOD;
        for (Path file : files) {
            try {
                if (!JsonOffers.isObject(terminal.folder().resolve(file))) {
                    throw new IOException(words.text("offer-check.use-batch", "file", file));
                }
                OfferReport report = examiner.examine(read(file, Offer::read));
                print(report);
                status = Math.max(status, report.outcome().isAcceptable() ? Parlstaff.GOOD : Parlstaff.NOT_GOOD);
            } catch (FileFormatException | IOException e) {
                status = unreadable(e);
            }
        }
        return status;
    }

    private void print(OfferReport report) {
        if (format == Format.json) {
            terminal.out().print(report.toJson(words.locale()));
        } else {
            terminal.out().println(terminal.coloured(report.text(words.locale())));
        }
    }
}
