package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.finding.Waiver;
import org.parlstaff.staffing.offer.Examiner;
import picocli.CommandLine.Option;

/** The options that say by what offers are judged. */
final class Judging {

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "judging.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "judging.known-on")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "judging.waivers")
    private Optional<Path> waivers = Optional.empty();

    @Option(names = "--scheme-file", paramLabel = "FILE", descriptionKey = "scheme-file")
    private Optional<Path> schemeFile = Optional.empty();

    Examiner examiner(Task task) throws IOException {
        Examiner examiner = Examiner.of(schemes(task, schemeFile));
        if (on.isPresent()) {
            examiner = examiner.withTablesOf(on.get());
        }
        if (knownOn.isPresent()) {
            examiner = examiner.asKnownOn(knownOn.get());
        }
        if (waivers.isPresent()) {
            examiner = examiner.allowing(task.read(waivers.get(), Waiver::readAll));
        }
        return examiner;
    }

    /** The shipped schemes, with a user's own laid over ours of the same id, or beside ours. */
    static PaySchemes schemes(Task task, Optional<Path> schemeFile) throws IOException {
        PaySchemes shipped = PaySchemes.shipped();
        if (schemeFile.isEmpty()) {
            return shipped;
        }
        PayScheme own = task.read(schemeFile.get(), PayScheme::read);
        return shipped.with(
                shipped.findScheme(own.id()).map(ours -> ours.overlaidWith(own)).orElse(own));
    }
}
