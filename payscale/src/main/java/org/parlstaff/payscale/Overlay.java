package org.parlstaff.payscale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays one scheme over another. */
final class Overlay {

    private Overlay() {}

    static PayScheme of(PayScheme base, PayScheme own) {
        if (!own.id().equals(base.id()) || !own.currency().equals(base.currency())) {
            throw new IllegalArgumentException("schemes must have the same id and currency: " + own.id() + " in "
                    + own.currency() + ", " + base.id() + " in " + base.currency());
        }
        Optional<String> jurisdiction = base.jurisdiction().or(own::jurisdiction);
        if (own.jurisdiction().isPresent() && !own.jurisdiction().equals(jurisdiction)) {
            throw new IllegalArgumentException("schemes must have the same jurisdiction: "
                    + own.jurisdiction().get() + ", " + jurisdiction.get());
        }
        Collection<PayBand> bands = merged(base.bands(), own.bands(), PayBand::id);
        List<String> bandIds = bands.stream().map(PayBand::id).toList();
        return PayScheme.builder()
                .copy(base)
                .jurisdiction(jurisdiction)
                .families(merged(base.families(), own.families(), JobFamily::id))
                .areas(merged(base.areas(), own.areas(), PayArea::id))
                .bands(bands)
                .noSuchBands(Stream.concat(base.noSuchBands().stream(), own.noSuchBands().stream())
                        .distinct()
                        .filter(id -> !bandIds.contains(id))
                        .toList())
                .addAllTitles(own.titles())
                .rules(rules(base.rules(), own.rules()))
                .addAllTables(tables(base.tables(), own.tables()))
                .build();
    }

    private static <T> Collection<T> merged(List<T> base, List<T> own, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        base.forEach(part -> byId.put(id.apply(part), part));
        own.forEach(part -> byId.put(id.apply(part), part));
        return byId.values();
    }

    /** The user's tables, as overrides that stand above ours where ours cover a day of them. */
    private static List<PayTable> tables(List<PayTable> base, List<PayTable> own) {
        int top = base.stream().mapToInt(PayTable::height).max().orElse(0);
        return own.stream()
                .map(table -> base.stream().anyMatch(ours -> ours.span().overlaps(table.span()))
                        ? PayTable.builder()
                                .copy(table)
                                .override(true)
                                .rank(top + 1 + table.height())
                                .build()
                        : table)
                .toList();
    }

    /** Ours for the days that the user's leave to us, then the user's. */
    private static List<SchemeRule> rules(List<SchemeRule> base, List<SchemeRule> own) {
        List<SchemeRule> all = new ArrayList<>(base);
        for (SchemeRule rule : own) {
            List<SchemeRule> left = new ArrayList<>();
            for (SchemeRule other : all) {
                if (other.rule().equals(rule.rule()) && other.span().overlaps(rule.span())) {
                    left.addAll(outside(other, rule.span()));
                } else {
                    left.add(other);
                }
            }
            left.add(rule);
            all = left;
        }
        return all;
    }

    private static List<SchemeRule> outside(SchemeRule rule, Span cut) {
        Span span = rule.span();
        List<SchemeRule> pieces = new ArrayList<>();
        if (span.from().isBefore(cut.from())) {
            pieces.add(piece(rule, span.from(), Optional.of(cut.from())));
        }
        cut.until().filter(span::contains).ifPresent(end -> pieces.add(piece(rule, end, span.until())));
        return pieces;
    }

    private static SchemeRule piece(SchemeRule rule, LocalDate from, Optional<LocalDate> until) {
        return SchemeRule.builder()
                .copy(rule)
                .span(Span.builder()
                        .from(from)
                        .until(until)
                        .standing(rule.span().standing())
                        .build())
                .build();
    }
}
