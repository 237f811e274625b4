package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.data.DataPack;
import picocli.CommandLine.Option;

/** The options that say whose figures count: those that come with the program, with a user's own laid over them. */
final class Figures {

    @Option(names = "--data", paramLabel = "PACK", descriptionKey = "figures.data")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--scheme-file", paramLabel = "FILE", descriptionKey = "scheme-file")
    private Optional<Path> schemeFile = Optional.empty();

    /** What comes with the program, with the pack laid over it. */
    DataPack pack(Task task) {
        DataPack shipped = DataPack.shipped();
        return data.map(pack ->
                        DataPack.read(task.terminal.folder().resolve(pack)).over(shipped))
                .orElse(shipped);
    }

    /** The schemes, with a file of one laid over that of the same id, or beside them. */
    PaySchemes schemes(Task task) throws IOException {
        PaySchemes schemes =
                data.isPresent() ? pack(task).schemes() : PaySchemes.shipped(); // the others are not read for nothing
        return laidOver(schemes, task, schemeFile);
    }

    /** Schemes, with a user's own file laid over that of the same id, or beside them. */
    static PaySchemes laidOver(PaySchemes schemes, Task task, Optional<Path> schemeFile) throws IOException {
        if (schemeFile.isEmpty()) {
            return schemes;
        }
        PayScheme own = task.read(schemeFile.get(), PayScheme::read);
        return schemes.with(
                schemes.findScheme(own.id()).map(ours -> ours.overlaidWith(own)).orElse(own));
    }

    /** Whether a pack is laid over what comes with the program. */
    boolean hasPack() {
        return data.isPresent();
    }
}
