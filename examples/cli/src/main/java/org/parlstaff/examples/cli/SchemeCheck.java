package org.parlstaff.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.PayCell;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayPoint;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.SchemeRule;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.TitleList;
import org.parlstaff.payscale.UnknownCell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a scheme file that somebody wrote, and says where it is thin, which is no fault. */
@Command
final class SchemeCheck extends Task {

    @Parameters(paramLabel = "FILE", descriptionKey = "scheme-file.own")
    private Path file = Path.of("");

    SchemeCheck(Terminal terminal, Words words) {
        super(terminal, words);
    }

    @Override
    public Integer call() throws IOException {
        try {
            PayScheme scheme = read(file, PayScheme::read);
            say(
                    "scheme-check.good",
                    "file",
                    file,
                    "id",
                    scheme.id(),
                    "bands",
                    scheme.bands().size(),
                    "tables",
                    scheme.tables().size(),
                    "rules",
                    scheme.rules().size());
            List<String> thin = thin(scheme);
            if (!thin.isEmpty()) {
                say("scheme-check.thin");
                thin.forEach(line -> terminal.out().println("  " + line));
            }
            return Parlstaff.GOOD;
        } catch (FileFormatException e) {
            say("scheme-check.faulty", "fault", String.valueOf(e.getMessage()));
            return Parlstaff.NOT_GOOD;
        }
    }

    private List<String> thin(PayScheme scheme) {
        List<String> thin = new ArrayList<>();
        for (int i = 0; i < scheme.titles().size(); i++) {
            TitleList list = scheme.titles().get(i);
            source(thin, "/titles/" + i, list.source());
        }
        for (int i = 0; i < scheme.rules().size(); i++) {
            SchemeRule rule = scheme.rules().get(i);
            source(thin, "/rules/" + i, rule.source());
        }
        for (int i = 0; i < scheme.tables().size(); i++) {
            PayTable table = scheme.tables().get(i);
            source(thin, "/tables/" + i, table.source());
            if (table.published().isEmpty()) {
                thin.add(words.text("scheme-check.not-published", "place", "/tables/" + i, "days", table.span()));
            }
            for (int j = 0; j < table.scales().size(); j++) {
                PayCell cell = table.scales().get(j);
                String place = "/tables/" + i + "/scales/" + j;
                cell.scale().figures().stream()
                        .flatMap(figure -> figure instanceof PayFigure.NotKnown open
                                ? Stream.of(open.text(words.locale()))
                                : Stream.empty())
                        .forEach(reason -> notKnown(thin, place, cell.band(), reason));
            }
            for (int j = 0; j < table.points().size(); j++) {
                PayPoint point = table.points().get(j);
                if (point.salary() instanceof PayFigure.NotKnown open) {
                    notKnown(thin, "/tables/" + i + "/points/" + j, point.band(), open.text(words.locale()));
                }
            }
            for (int j = 0; j < table.notKnown().size(); j++) {
                UnknownCell cell = table.notKnown().get(j);
                notKnown(
                        thin,
                        "/tables/" + i + "/notKnown/" + j,
                        cell.band(),
                        words.name(cell.reason(), cell.reasonWelsh()));
            }
        }
        gaps(scheme)
                .forEach((gap, bands) -> thin.add(words.text(
                        "scheme-check.gap",
                        "from",
                        gap.from(),
                        "last",
                        gap.until().orElseThrow().minusDays(1),
                        "bands",
                        List.copyOf(bands))));
        return thin;
    }

    private void source(List<String> thin, String place, Source source) {
        if (source.href().isEmpty()) {
            thin.add(words.text("scheme-check.no-address", "place", place, "source", source.title()));
        }
    }

    private void notKnown(List<String> thin, String place, String band, String reason) {
        thin.add(words.text("scheme-check.not-known", "place", place, "band", band, "reason", reason));
    }

    /** Days between two tables of a band that no table covers, with the bands. */
    private static Map<Span, Set<String>> gaps(PayScheme scheme) {
        Map<Span, Set<String>> gaps = new TreeMap<>(Comparator.comparing(Span::from)
                .thenComparing(span -> span.until().orElse(LocalDate.MAX)));
        scheme.bands().forEach(band -> {
            List<Span> covered = scheme.tables().stream()
                    .filter(table -> Stream.concat(
                                    table.scales().stream().map(PayCell::band),
                                    table.notKnown().stream().map(UnknownCell::band))
                            .anyMatch(band.id()::equals))
                    .map(PayTable::span)
                    .sorted(Comparator.comparing(Span::from))
                    .toList();
            LocalDate end = LocalDate.MAX;
            for (Span span : covered) {
                if (end.isBefore(span.from())) {
                    gaps.computeIfAbsent(Span.of(end, span.from()), gap -> new TreeSet<>())
                            .add(band.id());
                }
                LocalDate until = span.until().orElse(LocalDate.MAX);
                end = end.equals(LocalDate.MAX) || until.isAfter(end) ? until : end;
            }
        });
        return gaps;
    }
}
