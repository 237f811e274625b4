package org.parlstaff.payscale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.PayAnswer.Found;

/**
 * The pay points of one band that stand in place of those of the scale beneath them.
 *
 * <p>Each must rise with each figure that it may ever stand beside, so that every scale that comes of it rises, whatever was
 * known on a day. Several points that only rise together are an override of the whole scale.
 */
final class PointOverrides {

    /** One point, and where in the file it stands. */
    record Row(Layer layer, PayPoint point, String place) {

        PayFigure.@Nullable Known known() {
            return point.salary() instanceof PayFigure.Known known ? known : null;
        }

        /** The figure as one of a scale that is this sure. */
        PayFigure figure(Standing scale) {
            PayFigure.Known known = known();
            if (known == null) {
                return point.salary();
            }
            Standing said = known.standing().orElse(layer.table().standing());
            Standing own = layer.table().span().standing().map(said::weaker).orElse(said);
            return new PayFigure.Known(known.amount(), Optional.of(own).filter(standing -> standing != scale));
        }
    }

    private final List<Row> rows = new ArrayList<>();

    void add(Layer layer, PayPoint point, String place) {
        rows.add(new Row(layer, point, place));
    }

    /** Checks each against what it may stand over and beside, and puts the highest first. */
    void arrange(Collection<SchemeIndex.Slot> beneath) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            for (int j = 0; j < i; j++) {
                demandBeside(row, rows.get(j));
            }
            for (SchemeIndex.Slot slot : beneath) {
                row.layer.demandDecided(slot.layer(), name(row), row.place);
                if (row.layer.isAbove(slot.layer())
                        && row.layer.meets(slot.layer())
                        && slot.answer() instanceof Found found) {
                    demandOver(row, found.scale(), slot.layer().tableNumber());
                }
            }
        }
        rows.sort(Comparator.comparing(Row::layer, Layer.ORDER));
    }

    private static void demandBeside(Row row, Row other) {
        int order = Integer.compare(row.point.point(), other.point.point());
        if (order == 0) {
            row.layer.demandDecided(other.layer, name(row), row.place);
        } else if (row.layer.meets(other.layer)) {
            demandRise(row, other.known(), other.point.point(), other.layer.tableNumber());
        }
    }

    private static void demandOver(Row row, PayScale scale, int table) {
        int number = row.point.point();
        List<PayFigure> figures = scale.figures();
        boolean numbered = scale instanceof IncrementalScale
                && number <= figures.size()
                && figures.subList(0, number).stream().noneMatch(IncrementalScale::isSeveral);
        if (!numbered) {
            throw new IllegalArgumentException(row.place + ": a pay point must be one of the scale beneath it; found: "
                    + name(row) + " over " + scale + " of table " + table);
        }
        for (int i = 0; i < figures.size(); i++) {
            if (i + 1 != number && figures.get(i) instanceof PayFigure.Known known) {
                demandRise(row, known, i + 1, table);
            }
        }
    }

    private static void demandRise(Row row, PayFigure.@Nullable Known other, int number, int table) {
        PayFigure.Known known = row.known();
        if (known != null
                && other != null
                && known.amount().currency().equals(other.amount().currency())
                && known.amount().compareTo(other.amount()) * Integer.compare(row.point.point(), number) <= 0) {
            throw new IllegalArgumentException(row.place + ": points must rise: " + known + " as " + name(row) + ", "
                    + other + " as point " + number + " of table " + table);
        }
    }

    private static String name(Row row) {
        return row.point.band() + " point " + row.point.point();
    }

    /** Those that count over a layer on a day, the highest for each point; without an area, those of every area. */
    List<Row> over(Layer layer, @Nullable String area, LocalDate day, @Nullable LocalDate knownOn) {
        List<Row> chosen = new ArrayList<>();
        for (Row row : rows) {
            Optional<String> own = row.layer.area();
            if ((area == null || own.isEmpty() || own.get().equals(area))
                    && row.layer.isAbove(layer)
                    && row.layer.answers(day, knownOn)
                    && chosen.stream().noneMatch(higher -> higher.point.point() == row.point.point())) {
                chosen.add(row);
            }
        }
        return chosen;
    }

    /** The scale with the points in place of its own; it counts while it and they do. */
    static Found laid(List<Row> rows, Found beneath, Standing standing, LocalDate day) {
        IncrementalScale scale = (IncrementalScale) beneath.scale();
        List<PayFigure> points = new ArrayList<>(scale.points());
        rows.forEach(row -> points.set(row.point.point() - 1, row.figure(standing)));
        IncrementalScale laid = IncrementalScale.of(points, scale.force(), scale.addedBelow());
        List<PayTable> tables = rows.stream().map(row -> row.layer.table()).toList();
        return new Found(
                laid,
                SchemeIndex.weakest(standing, laid),
                span(beneath.span(), tables, day),
                source(beneath.source(), tables),
                Stream.concat(
                                beneath.published().stream(),
                                tables.stream().flatMap(table -> table.published().stream()))
                        .max(Comparator.naturalOrder()));
    }

    private static Span span(Span beneath, List<PayTable> tables, LocalDate day) {
        List<Span> spans = Stream.concat(Stream.of(beneath), tables.stream().map(PayTable::span))
                .toList();
        return Span.builder()
                .from(spans.stream()
                        .map(Span::from)
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .until(spans.stream()
                        .flatMap(span -> span.until().stream())
                        .filter(day::isBefore)
                        .min(Comparator.naturalOrder()))
                .standing(beneath.standing())
                .build();
    }

    private static Source source(Source beneath, List<PayTable> tables) {
        return Source.builder()
                .copy(beneath)
                .title(Stream.concat(
                                Stream.of(beneath.title()),
                                tables.stream().map(table -> table.source().title()))
                        .distinct()
                        .collect(Collectors.joining("; ")))
                .build();
    }
}
