package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.payscale.Position;
import org.parlstaff.payscale.progression.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what somebody is paid over time. */
@Command
final class PayProject extends Task {

    @Mixin
    private Career career = new Career();

    @Option(names = "--working", descriptionKey = "working")
    private boolean working;

    @Option(names = "--svg", paramLabel = "FILE", descriptionKey = "pay-project.svg")
    private Optional<Path> svg = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.text;

    PayProject(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        Timeline timeline = career.progression(this).until(career.until());
        if (svg.isPresent()) {
            Files.writeString(terminal.folder().resolve(svg.get()), new SalaryChart(timeline, words).svg());
        }
        if (format == Format.json) {
            terminal.out().print(Json.text(tree(timeline)));
        } else {
            print(timeline);
        }
        return timeline.ending().isComplete() ? Parlstaff.GOOD : Parlstaff.NOT_GOOD;
    }

    private void print(Timeline timeline) {
        Table table = new Table(
                words.text("span"),
                words.text("area"),
                words.text("point"),
                words.text("full-time"),
                words.text("actual"),
                words.text("position"),
                words.text("standing"));
        for (Timeline.Slice slice : timeline.slices()) {
            table.row(
                    slice.span(),
                    slice.area().orElse(""),
                    slice.point().map(Object::toString).orElse(""),
                    words.show(slice.fullTime()),
                    words.show(slice.actual()),
                    slice.position() == Position.INSIDE ? "" : words.text("position." + slice.position()),
                    slice.standing());
        }
        if (!timeline.slices().isEmpty()) {
            terminal.out().print(table.text());
        }
        Career.sayWhatHappened(this, timeline);
        if (working) {
            terminal.out().println();
            terminal.out().println(timeline.working().text(words.locale()));
        }
    }

    private Map<String, Object> tree(Timeline timeline) {
        return Json.object(
                "slices", timeline.slices().stream().map(PayProject::tree).toList(),
                "changes", timeline.changes().stream().map(PayProject::tree).toList(),
                "lastKnownDay", Career.lastKnownDay(timeline),
                "ending", Career.tree(timeline.ending(), words));
    }

    private static Map<String, Object> tree(Timeline.Change change) {
        return Json.object("day", change.day(), "code", change.code(), "detail", change.detail());
    }

    private static Map<String, Object> tree(Timeline.Slice slice) {
        return Json.object(
                "span", slice.span(),
                "band", slice.band(),
                "area", slice.area(),
                "point", slice.point(),
                "fullTime", slice.fullTime(),
                "actual", slice.actual(),
                "position", slice.position(),
                "standing", slice.standing(),
                "source", slice.source());
    }
}
