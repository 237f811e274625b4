package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.privacy.RedactionProfile;
import org.parlstaff.casework.report.CaseView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one case as it stands, or as another kind of reader may see it. */
@Command
final class CaseShow extends Task {

    private enum Reader {
        office,
        body,
        statistics;

        RedactionProfile profile() {
            return switch (this) {
                case office -> RedactionProfile.office();
                case body -> RedactionProfile.body();
                case statistics -> RedactionProfile.statistics();
            };
        }
    }

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "case.folder")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "CASE", descriptionKey = "case.id")
    private String id = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "case.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--view", paramLabel = "READER", descriptionKey = "case-show.view")
    private Reader reader = Reader.office;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.text;

    CaseShow(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        CaseRecord record = new CaseFolder(this, folder).record(id, on);
        CaseView view = CaseView.of(record, reader.profile(), reader.name());
        if (format == Format.json) {
            terminal.out()
                    .print(Json.text(Json.object(
                            "status", record.status(),
                            "tier", record.tier(),
                            "view", view.profile(),
                            "fields",
                                    view.fields().stream()
                                            .map(field -> Json.object("name", field.name(), "value", field.value()))
                                            .toList())));
            return Parlstaff.GOOD;
        }
        say("case-show.status", "status", record.status().label(words.locale()), "since", record.since());
        say("case-show.tier", "tier", record.tier().label(words.locale()));
        view.fields()
                .forEach(field -> say(
                        "case-show.field",
                        "name",
                        words.text("field." + field.name()),
                        "value",
                        field.value().orElse("***")));
        if (reader == Reader.office) {
            for (Enquiry enquiry : record.enquiries()) {
                say(
                        "case-show.enquiry",
                        "id",
                        enquiry.id(),
                        "body",
                        enquiry.body(),
                        "status",
                        enquiry.status().label(words.locale()));
            }
        }
        return Parlstaff.GOOD;
    }
}
