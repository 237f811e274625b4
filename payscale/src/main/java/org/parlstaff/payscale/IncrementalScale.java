package org.parlstaff.payscale;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Pay points, lowest first, such as three for the Senedd's Band 3.
 *
 * <p>Only the points may be paid, nothing between them. Points rise. A point may be not known, and so may the number of
 * points in a stretch; then the points above it have no number. Immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class IncrementalScale implements PayScale permits ImmutableIncrementalScale {

    IncrementalScale() {}

    /** {@return the pay points, lowest first} */
    public abstract List<PayFigure> points();

    @Override
    public abstract Force force();

    /**
     * {@return by how much the points are numbered higher than when the band was first paid by points, since some were
     * added below; less than nothing if some were taken away} Who is on point 1 stays on the same pay when two are added
     * below, and is on point 3 from then on.
     */
    public abstract int addedBelow();

    /**
     * Returns a binding scale.
     *
     * @param points the pay points, lowest first
     * @return the scale
     * @throws IllegalArgumentException if there is no point, the points do not rise, or their currencies differ
     */
    public static IncrementalScale of(List<PayFigure> points) {
        return of(points, Force.BINDING);
    }

    /**
     * Returns a scale.
     *
     * @param points the pay points, lowest first
     * @param force whether the scale decides
     * @return the scale
     * @throws IllegalArgumentException if there is no point, the points do not rise, or their currencies differ
     */
    public static IncrementalScale of(List<PayFigure> points, Force force) {
        return of(points, force, 0);
    }

    /**
     * Returns a scale whose points have been numbered anew.
     *
     * @param points the pay points, lowest first
     * @param force whether the scale decides
     * @param addedBelow by how much the points are numbered higher than when the band was first paid by points
     * @return the scale
     * @throws IllegalArgumentException if there is no point, the points do not rise, or their currencies differ
     */
    public static IncrementalScale of(List<PayFigure> points, Force force, int addedBelow) {
        return ImmutableIncrementalScale.of(points, force, addedBelow);
    }

    @Override
    public final List<PayFigure> figures() {
        return points();
    }

    /** {@return how many points there are, if that is known} */
    public final OptionalInt numberOfPoints() {
        return points().stream().anyMatch(IncrementalScale::isSeveral)
                ? OptionalInt.empty()
                : OptionalInt.of(points().size());
    }

    /**
     * Returns a pay point by its number.
     *
     * @param number the number, from 1 for the lowest
     * @return the point, or that it is not known; empty if the scale is known to have no point of that number
     */
    public final Optional<PayFigure> point(int number) {
        if (number < 1) {
            return Optional.empty();
        }
        for (int i = 0; i < points().size(); i++) {
            PayFigure point = points().get(i);
            if (point instanceof PayFigure.NotKnown unknown && unknown.several()) {
                return Optional.of(new PayFigure.NotKnown(unknown.reason(), unknown.reasonWelsh(), false));
            } else if (i + 1 == number) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    @Value.Check
    void check() {
        if (points().isEmpty()) {
            throw new IllegalArgumentException("points must not be empty: " + points());
        }
        PayFigure.Known last = null;
        for (PayFigure point : points()) {
            if (point instanceof PayFigure.Known known) {
                if (last != null && known.amount().compareTo(last.amount()) <= 0) {
                    throw new IllegalArgumentException("points must rise: " + known + " after " + last);
                }
                last = known;
            }
        }
    }

    static boolean isSeveral(PayFigure point) {
        return point instanceof PayFigure.NotKnown notKnown && notKnown.several();
    }

    /** {@return the points in order, such as {@code GBP 26345.00, not known: …, GBP 33873.00}} */
    @Override
    public final String toString() {
        return points().stream().map(PayFigure::toString).collect(Collectors.joining(", "));
    }
}
