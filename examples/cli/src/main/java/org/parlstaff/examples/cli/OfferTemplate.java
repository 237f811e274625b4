package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parlstaff.examples.sheets.TemplateWorkbook;
import org.parlstaff.examples.sheets.TemplateWorkbook.Column;
import org.parlstaff.payscale.PayArea;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.TitleList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a workbook to fill in with the offers of a scheme. */
@Command
final class OfferTemplate extends Task {

    private static final List<String> YES_NO = List.of("yes", "no");

    @Option(names = "--scheme", required = true, paramLabel = "ID", descriptionKey = "scheme-id")
    private String scheme = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "offer-template.out")
    private Path out = Path.of("");

    @Mixin
    private Figures figures = new Figures();

    OfferTemplate(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        PayScheme chosen = figures.schemes(this).scheme(scheme);
        TemplateWorkbook.write(
                Files.newOutputStream(terminal.folder().resolve(out)),
                new TemplateWorkbook.Labels(
                        words.text("template.offers"),
                        words.text("template.meanings"),
                        words.text("template.column"),
                        words.text("template.meaning"),
                        words.text("template.choose")),
                columns(chosen, LocalDate.now(terminal.clock())));
        say("written", "file", out);
        return Parlstaff.GOOD;
    }

    private List<Column> columns(PayScheme chosen, LocalDate today) {
        List<String> bands = chosen.bands().stream()
                .filter(band -> band.until().map(end -> end.isAfter(today)).orElse(true))
                .map(this::name)
                .toList();
        List<String> areas = chosen.areas().stream().map(this::name).toList();
        List<String> titles = titles(chosen, today);
        List<Column> columns = new ArrayList<>();
        columns.add(column("reference", words.text("template.example.reference"), List.of()));
        columns.add(column("scheme", chosen.id(), List.of(chosen.id())));
        columns.add(column("jobTitle", first(titles), titles));
        columns.add(column("band", first(bands), bands));
        if (!areas.isEmpty()) {
            columns.add(column("area", first(areas), areas));
        }
        columns.add(column("weeklyHours", "30", List.of()));
        columns.add(column("salary.basis", "", named("FULL_TIME", "ACTUAL", "HOURLY")));
        columns.add(column("salary.amount", "", List.of()));
        columns.add(day("startDate", today.withDayOfMonth(1).plusMonths(1).toString()));
        columns.add(column("appointment.type", "", named("PERMANENT", "FIXED_TERM", "CASUAL")));
        columns.add(day("appointment.lastDay", ""));
        columns.add(column("recruitment", "", named("OPEN_COMPETITION", "INTERNAL", "NONE")));
        columns.add(column("newStarter", "", named(YES_NO.toArray(String[]::new))));
        columns.add(column("person", "", List.of()));
        return columns;
    }

    private Column column(String field, String example, List<String> choices) {
        String shown = example.isEmpty() && !choices.isEmpty() ? choices.get(0) : example;
        return new Column(
                words.text("template." + field),
                words.text("template." + field + ".meaning"),
                shown.isEmpty() ? words.text("template." + field + ".example") : shown,
                choices,
                false);
    }

    private Column day(String field, String example) {
        return new Column(
                words.text("template." + field),
                words.text("template." + field + ".meaning"),
                example,
                List.of(),
                true);
    }

    private List<String> named(String... constants) {
        return List.of(constants).stream()
                .map(constant -> words.text("template.value." + constant))
                .toList();
    }

    private static String first(List<String> choices) {
        return choices.isEmpty() ? "" : choices.get(0);
    }

    private String name(PayBand band) {
        return words.name(band.name(), band.nameWelsh());
    }

    private String name(PayArea area) {
        return words.name(area.name(), area.nameWelsh());
    }

    /** The titles of the lists that count today; none if the scheme has no list. */
    private List<String> titles(PayScheme chosen, LocalDate today) {
        Set<String> titles = new LinkedHashSet<>();
        for (TitleList list : chosen.titles()) {
            if (list.span().contains(today)) {
                list.titles().forEach(title -> titles.add(words.name(title.title(), title.titleWelsh())));
            }
        }
        return List.copyOf(titles);
    }
}
