package org.parlstaff.casework.report;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.parlstaff.casework.JsonForm;

/**
 * How some lengths are spread: how many there are, the one in the middle, and the one that nine in ten do not exceed.
 *
 * <p>Both are by nearest rank, so each is a length that occurred, and of an even number the middle is the lower one.
 *
 * @param count how many
 * @param median the length that half do not exceed, none if there is no length
 * @param p90 the length that nine in ten do not exceed, none if there is no length
 */
public record Spread(int count, OptionalInt median, OptionalInt p90) implements JsonForm {

    /**
     * Returns the spread of some lengths.
     *
     * @param lengths the lengths, in any order
     * @return the spread
     */
    public static Spread of(Collection<Integer> lengths) {
        List<Integer> sorted = lengths.stream().sorted().toList();
        return new Spread(sorted.size(), rank(sorted, 50), rank(sorted, 90));
    }

    private static OptionalInt rank(List<Integer> sorted, int percent) {
        if (sorted.isEmpty()) {
            return OptionalInt.empty();
        }
        int rank = (sorted.size() * percent + 99) / 100;
        return OptionalInt.of(sorted.get(rank - 1));
    }
}
