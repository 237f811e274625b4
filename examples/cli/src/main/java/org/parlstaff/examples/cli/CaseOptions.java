package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what somebody may do next on a case, what is missing for the rest, and what the office owes. */
@Command
final class CaseOptions extends Task {

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "case.folder")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "CASE", descriptionKey = "case.id")
    private String id = "";

    @picocli.CommandLine.Option(
            names = "--actor",
            required = true,
            paramLabel = "ID",
            descriptionKey = "case-options.actor")
    private String actor = "";

    @picocli.CommandLine.Option(names = "--on", paramLabel = "DATE", descriptionKey = "case.on")
    private Optional<LocalDate> on = Optional.empty();

    @picocli.CommandLine.Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.text;

    CaseOptions(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        CaseFolder cases = new CaseFolder(this, folder);
        CaseRecord record = cases.record(id, on);
        OfficePolicy policy = cases.policy();
        Actor who = policy.findStaff(actor).orElseThrow(() -> badUse("case-options.no-such-actor", "actor", actor));
        LocalDate day = on.orElseGet(() -> LocalDate.now(terminal.clock()));
        OffsetDateTime moment =
                day.atTime(LocalTime.MAX).atZone(terminal.clock().getZone()).toOffsetDateTime();
        List<org.parlstaff.casework.lifecycle.Option> options =
                Lifecycle.standard().options(record, who, policy, moment);
        if (format == Format.json) {
            terminal.out()
                    .print(Json.text(options.stream()
                            .map(option -> Json.object(
                                    "event", option.event().id(),
                                    "to", option.to(),
                                    "open", option.isOpen(),
                                    "missing",
                                            option.missing().stream()
                                                    .map(reason -> reason.code())
                                                    .toList(),
                                    "asks", option.asks()))
                            .toList()));
            return Parlstaff.GOOD;
        }
        say("case-show.status", "status", record.status().label(words.locale()), "since", record.since());
        policy.obligationsOn(record, day)
                .forEach(owed ->
                        say("case-options.owed", "what", owed.kind().label(words.locale()), "day", owed.dueOn()));
        say("case-options.may");
        options.stream().filter(option -> option.isOpen()).forEach(this::print);
        say("case-options.may-not");
        options.stream().filter(option -> !option.isOpen()).forEach(this::print);
        return Parlstaff.GOOD;
    }

    private void print(org.parlstaff.casework.lifecycle.Option option) {
        terminal.out()
                .println("  " + option.event().label(words.locale()) + " → "
                        + option.to().label(words.locale()));
        option.missing().forEach(reason -> terminal.out().println("    " + reason.text(words.locale())));
    }
}
