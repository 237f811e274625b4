package org.parlstaff.payscale.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.parlstaff.payscale.IncrementalScale;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.progression.PlacementAnswer.Placed;
import org.parlstaff.payscale.progression.PlacementAnswer.Refused;

/**
 * Where somebody who moves to another band is placed in it.
 *
 * <p>The sources of the shipped schemes give no such rule, so the caller passes one; without it the answer is that the
 * placement is not settled. A policy never places by a figure that is not known. One of the caller's own that gives no place
 * says so with {@link Reason.Code#NOT_PLACED}, the {@code band} and {@code why}.
 */
@FunctionalInterface
public interface PlacementPolicy {

    /**
     * PlacementSearch somebody.
     *
     * @param move who moves, when and where to
     * @param scale what the new band pays on the day
     * @return the place, or why there is none
     */
    PlacementAnswer place(Placement move, PayScale scale);

    /** {@return the policy of a scheme whose sources give none: the placement is not settled} */
    static PlacementPolicy none() {
        return (move, scale) -> new Refused(Reason.of(
                Reason.Code.PLACEMENT_NOT_SETTLED, "scheme", move.on().scheme().id(), "band", move.band()));
    }

    /** {@return the policy that places everybody at the lowest salary of the band; increments run from the move} */
    static PlacementPolicy atMinimum() {
        return (move, scale) -> PlacementSearch.first(move, scale, figure -> true, true);
    }

    /**
     * Returns the promotion rule of NHS Agenda for Change: the minimum of the band, or if that is no rise, the first pay
     * point that is one; increments run from the move.
     *
     * @return the policy, for somebody without a recruitment and retention premium
     * @see <a href="https://www.nhsbands.co.uk/AgendaForChange">the rule as an employer publishes it</a>
     */
    static PlacementPolicy firstRise() {
        return firstRise(Payment.ofPounds("0"), Payment.ofPounds("0"));
    }

    /**
     * Returns the promotion rule of NHS Agenda for Change, with the premium that is paid on top before and after.
     *
     * @param premiumBefore the yearly premium before the move
     * @param premiumAfter the yearly premium after the move
     * @return the policy; a band without a point that is a rise is refused
     */
    static PlacementPolicy firstRise(Payment premiumBefore, Payment premiumAfter) {
        return (move, scale) -> {
            long before = move.salary().pence() + premiumBefore.pence();
            return PlacementSearch.first(move, scale, figure -> figure.pence() + premiumAfter.pence() > before, true);
        };
    }

    /**
     * Returns the rule of a promotion by a least rise: the minimum of the band, or if that is too little, the first pay point
     * that is enough; within a range the least salary that is, up to the next penny. Increments run from the move.
     *
     * @param percent the least rise in per cent in plain digits, such as {@code 5}
     * @return the policy; a band that does not pay as much is refused
     * @throws IllegalArgumentException if the text is not a number, or not more than zero
     */
    static PlacementPolicy firstRiseOfAtLeast(String percent) {
        BigDecimal rise = new BigDecimal(percent);
        if (rise.signum() <= 0) {
            throw new IllegalArgumentException("percentage must be more than 0: " + percent);
        }
        return (move, scale) -> {
            BigDecimal enough = move.salary().pounds().multiply(BigDecimal.ONE.add(rise.movePointLeft(2)));
            return scale instanceof PayRange range
                    ? PlacementSearch.least(move, range, Rounding.PENNY_UP.round(enough))
                    : PlacementSearch.first(
                            move, scale, figure -> figure.pounds().compareTo(enough) >= 0, true);
        };
    }

    /** {@return the policy that keeps the number of the pay point and the increment date, as for a like band} */
    static PlacementPolicy samePoint() {
        return (move, scale) -> {
            if (!(scale instanceof IncrementalScale points) || move.point().isEmpty()) {
                return new Refused(Reason.of(Reason.Code.NO_POINT_TO_KEEP, "band", move.band()));
            }
            int number = move.point().get();
            return points.point(number)
                    .map(figure -> PlacementSearch.at(move, figure, Optional.of(number), false))
                    .orElseGet(() -> new Refused(Reason.of(
                            Reason.Code.NO_SUCH_POINT,
                            "band",
                            move.band(),
                            "point",
                            number,
                            "day",
                            move.on().day())));
        };
    }

    /**
     * Returns the policy of assimilation and re-grading: the lowest pay point that is no loss, or the highest of the band if all
     * are; within a range the salary itself, brought to the nearer bound if it lies outside. The increment date stays.
     *
     * @return the policy
     */
    static PlacementPolicy nearestWithoutLoss() {
        return PlacementSearch::nearest;
    }

    /**
     * Returns this policy with a salary before the move that is higher kept until a day.
     *
     * @param until the first day that is no longer protected
     * @return the policy
     */
    default PlacementPolicy protectedUntil(LocalDate until) {
        return keeping(Optional.of(until));
    }

    /** {@return this policy with a salary before the move that is higher kept until the band catches up} */
    default PlacementPolicy redCircled() {
        return keeping(Optional.empty());
    }

    private PlacementPolicy keeping(Optional<LocalDate> until) {
        return (move, scale) -> {
            PlacementAnswer answer = place(move, scale);
            return answer instanceof Placed placed && move.salary().compareTo(placed.salary()) > 0
                    ? new Placed(
                            placed.point(),
                            placed.salary(),
                            placed.newIncrementDate(),
                            Optional.of(new Protection(move.salary(), until)))
                    : answer;
        };
    }
}
