package org.parlstaff.payscale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a row of a table lies among those that speak of the same band: on which days, and what it stands above.
 *
 * @param table the table
 * @param tableNumber its place in the file, for errors alone
 * @param area the area that the row speaks of; absent for all
 */
record Layer(PayTable table, int tableNumber, Optional<String> area) {

    /**
     * The one that answers first: the highest, at one height that of the area, then what was published last, and of two that
     * follow each other, while nobody knew that the first would end, the second.
     */
    static final Comparator<Layer> ORDER = Comparator.<Layer, Integer>comparing(
                    layer -> layer.table.height(), Comparator.reverseOrder())
            .thenComparing(layer -> layer.area.isEmpty())
            .thenComparing(layer -> layer.table.published().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(layer -> layer.table.span().from(), Comparator.reverseOrder());

    boolean isAbove(Layer that) {
        return ORDER.compare(this, that) < 0;
    }

    /** Whether it counts on the day, by what was known by then, or by all that is now known. */
    boolean answers(LocalDate day, @Nullable LocalDate knownOn) {
        return covers(day, knownOn)
                && (knownOn == null
                        || table.published().filter(knownOn::isBefore).isEmpty());
    }

    private boolean covers(LocalDate day, @Nullable LocalDate knownOn) {
        Span span = table.span();
        if (knownOn != null && span.untilKnownOn().filter(knownOn::isBefore).isPresent()) {
            return !day.isBefore(span.from());
        }
        return span.contains(day);
    }

    /** Whether both speak of one area on one day, be it while nobody knew that one of them would end. */
    boolean meets(Layer that) {
        return (area.isEmpty() || that.area.isEmpty() || area.equals(that.area))
                && longest().overlaps(that.longest());
    }

    private Span longest() {
        Span span = table.span();
        return span.untilKnownOn().isPresent() ? Span.startingOn(span.from()) : span;
    }

    /** Where two overrides speak of one thing on one day, it must be clear which one answers, wherever in the file they stand. */
    void demandDecided(Layer other, String what, String place) {
        if (area.equals(other.area)
                && table.height() == other.table.height()
                && table.span().overlaps(other.table.span())
                && (table.published().isEmpty()
                        || other.table.published().isEmpty()
                        || table.published().equals(other.table.published()))) {
            throw new IllegalArgumentException(
                    place + ": overrides of one cell and rank that overlap must have been published on different days: "
                            + what + with(other));
        }
    }

    /** Both, for an error. */
    String with(Layer other) {
        return area.map(id -> " in " + id).orElse("") + " " + table.span() + " and " + other.table.span() + " of table "
                + other.tableNumber;
    }
}
