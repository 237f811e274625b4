package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.finding.Waiver;
import org.parlstaff.staffing.offer.Examiner;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say by what offers are judged. */
final class Judging {

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "judging.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "judging.known-on")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "judging.waivers")
    private Optional<Path> waivers = Optional.empty();

    @Mixin
    private Figures figures = new Figures();

    Examiner examiner(Task task) throws IOException {
        Examiner examiner = Examiner.of(figures.schemes(task));
        if (figures.hasPack()) {
            examiner = examiner.withFloors(figures.pack(task).findFloors().orElseThrow());
        }
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

    /** The schemes that offers are judged by. */
    PaySchemes schemes(Task task) throws IOException {
        return figures.schemes(task);
    }

    /** The shipped schemes, with a user's own laid over ours of the same id, or beside ours. */
    static PaySchemes schemes(Task task, Optional<Path> schemeFile) throws IOException {
        return Figures.laidOver(PaySchemes.shipped(), task, schemeFile);
    }
}
