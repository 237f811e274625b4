package org.parlstaff.examples.cli;

import java.util.List;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the pay schemes that come with the library. */
@Command
final class SchemeList extends Task {

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.text;

    SchemeList(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() {
        List<PayScheme> schemes = PaySchemes.shipped().all();
        if (format == Format.json) {
            terminal.out()
                    .print(Json.text(schemes.stream()
                            .map(scheme -> Json.object(
                                    "id", scheme.id(),
                                    "name", scheme.name(),
                                    "nameWelsh", scheme.nameWelsh(),
                                    "tables",
                                            scheme.tables().stream()
                                                    .map(table -> table.span())
                                                    .toList()))
                            .toList()));
        } else {
            Table table = new Table(words.text("scheme"), words.text("name"), words.text("tables"));
            schemes.forEach(scheme -> table.row(
                    scheme.id(),
                    words.name(scheme.name(), scheme.nameWelsh()),
                    scheme.tables().size()));
            terminal.out().print(table.text());
        }
        return Parlstaff.GOOD;
    }
}
