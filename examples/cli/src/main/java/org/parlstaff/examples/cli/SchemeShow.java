package org.parlstaff.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayArea;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.WeeklyHours;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a scheme pays on a day, band by band. */
@Command
final class SchemeShow extends Task {

    private enum Shape {
        text,
        json,
        markdown
    }

    /** What one band pays in one area, or anywhere. */
    private record Cell(PayBand band, Optional<PayArea> area, PayAnswer pay) {}

    @Parameters(paramLabel = "SCHEME", descriptionKey = "scheme-id")
    private String id = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "scheme-show.on")
    private Optional<LocalDate> on = Optional.empty();

    @Mixin
    private Figures figures = new Figures();

    @Option(names = "--format", paramLabel = "text|json|markdown", descriptionKey = "format")
    private Shape format = Shape.text;

    SchemeShow(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        PayScheme scheme = figures.schemes(this).scheme(id);
        LocalDate day = on.orElseGet(() -> LocalDate.now(terminal.clock()));
        List<Cell> cells = cells(scheme, day);
        if (format == Shape.json) {
            terminal.out().print(Json.text(tree(scheme, day, cells)));
            return Parlstaff.GOOD;
        }
        String title =
                words.text("scheme-show.title", "name", words.name(scheme.name(), scheme.nameWelsh()), "day", day);
        String hours = scheme.rule(PayRule.FULL_TIME_HOURS, day) instanceof RuleAnswer.Found<WeeklyHours> found
                ? words.text("scheme-show.hours", "hours", found.value())
                : words.text("scheme-show.hours-not-known");
        Table table = table(cells);
        List<String> sources = cells.stream()
                .flatMap(cell ->
                        cell.pay() instanceof PayAnswer.Found found ? Stream.of(found.source()) : Stream.empty())
                .distinct()
                .map(Source::toString)
                .toList();
        if (format == Shape.markdown) {
            terminal.out().print("## " + title + "\n\n" + hours + "\n\n" + table.markdown());
            terminal.out().print(sources.isEmpty() ? "" : "\n");
        } else {
            terminal.out().print(title + "\n" + hours + "\n\n" + table.text());
            terminal.out().print(sources.isEmpty() ? "" : "\n");
        }
        sources.forEach(source -> say("source", "source", source));
        return Parlstaff.GOOD;
    }

    /** Every band that is not closed, area by area where pay differs by area. */
    private static List<Cell> cells(PayScheme scheme, LocalDate day) {
        List<Cell> cells = new ArrayList<>();
        for (PayBand band : scheme.bands()) {
            if (band.until().filter(until -> !day.isBefore(until)).isPresent()) {
                continue;
            }
            PayAnswer anywhere = scheme.pay(band.id(), day);
            if (anywhere instanceof PayAnswer.Refused refused && refused.code() == Reason.Code.AREA_NEEDED) {
                for (PayArea area : scheme.areas()) {
                    cells.add(new Cell(band, Optional.of(area), scheme.pay(band.id(), area.id(), day)));
                }
            } else {
                cells.add(new Cell(band, Optional.empty(), anywhere));
            }
        }
        return cells;
    }

    private Table table(List<Cell> cells) {
        Table table = new Table(
                words.text("band"), words.text("area"), words.text("pay"), words.text("standing"), words.text("span"));
        for (Cell cell : cells) {
            String area = cell.area()
                    .map(place -> words.name(place.name(), place.nameWelsh()))
                    .orElse("");
            if (cell.pay() instanceof PayAnswer.Found found) {
                table.row(cell.band().id(), area, words.figures(found.scale()), found.standing(), found.span());
            } else if (cell.pay() instanceof PayAnswer.Refused refused) {
                table.row(cell.band().id(), area, words.text(refused.code().id()), "", "");
            }
        }
        return table;
    }

    private Map<String, Object> tree(PayScheme scheme, LocalDate day, List<Cell> cells) {
        return Json.object(
                "scheme", scheme.id(),
                "on", day,
                "bands", cells.stream().map(this::tree).toList());
    }

    private Map<String, Object> tree(Cell cell) {
        Map<String, Object> tree = Json.object(
                "band", cell.band().id(),
                "area", cell.area().map(PayArea::id));
        if (cell.pay() instanceof PayAnswer.Found found) {
            tree.putAll(Json.object(
                    "figures", found.scale().figures(),
                    "force", found.scale().force(),
                    "standing", found.standing(),
                    "span", found.span(),
                    "source", found.source()));
        } else if (cell.pay() instanceof PayAnswer.Refused refused) {
            tree.putAll(
                    Json.object("code", refused.code(), "text", refused.reason().text(words.locale())));
        }
        return tree;
    }
}
