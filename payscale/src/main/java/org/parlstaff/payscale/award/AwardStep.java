package org.parlstaff.payscale.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.PayCell;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.format.Decimals;

/**
 * One step of an award: a change, the figures it falls on, and the bands it is for, such as 2 per cent on all figures of
 * Executive 1 and 2.
 *
 * @param change what is done to a figure
 * @param figures which figures of a scale
 * @param bands the ids of the bands; empty for all
 * @param exceptBands the ids of bands that it is not for
 */
public record AwardStep(Change change, List<Figures> figures, List<String> bands, List<String> exceptBands) {

    /** What a step does to a figure. */
    public sealed interface Change {

        /**
         * A percentage on top.
         *
         * @param percent the percentage, such as 5; more than minus 100
         */
        record Percent(BigDecimal percent) implements Change {

            /**
             * Checks the percentage.
             *
             * @param percent the percentage, such as 5; more than minus 100
             * @throws IllegalArgumentException if nothing or less would be left
             */
            public Percent {
                if (percent.compareTo(BigDecimal.valueOf(-100)) <= 0) {
                    throw new IllegalArgumentException("percentage must be more than -100: " + percent);
                }
            }

            BigDecimal factor() {
                return Decimals.plain(BigDecimal.ONE.add(percent.movePointLeft(2)));
            }
        }

        /**
         * The same amount on top for everybody.
         *
         * @param amount the amount for a full-time year
         */
        record Flat(Payment amount) implements Change {}

        /**
         * A percentage or an amount on top, whichever leads further for the figure.
         *
         * @param percent the percentage
         * @param flat the amount
         */
        record GreaterOf(Percent percent, Flat flat) implements Change {}

        /**
         * A figure below the floor is lifted to it, as the floor itself is rounded; one at the floor or above stays. Neither a
         * later step nor the rounding of the award takes a figure below it again.
         *
         * @param floor the floor
         */
        record Floor(YearlyFloor floor) implements Change {}
    }

    /** Which figures of a scale a step falls on. */
    public enum Figures {
        /** The lower bounds of ranges. */
        MINIMA,
        /** The upper bounds of ranges. */
        MAXIMA,
        /** The first pay points of scales. */
        FIRST_POINTS,
        /** The other pay points. */
        HIGHER_POINTS,
        /** The single figures. */
        SPOT_SALARIES
    }

    /**
     * Copies the lists.
     *
     * @param change what is done to a figure
     * @param figures which figures of a scale
     * @param bands the ids of the bands; empty for all
     * @param exceptBands the ids of bands that it is not for
     */
    public AwardStep {
        figures = List.copyOf(figures);
        bands = List.copyOf(bands);
        exceptBands = List.copyOf(exceptBands);
    }

    /**
     * Returns a percentage on every figure of every band.
     *
     * @param percent the percentage in plain digits, such as {@code 3.5}
     * @return the step
     * @throws IllegalArgumentException if the text is not a number, or not more than -100
     */
    public static AwardStep percent(String percent) {
        return everywhere(new Change.Percent(new BigDecimal(percent)));
    }

    /**
     * Returns a flat amount on every figure of every band.
     *
     * @param amount the amount for a full-time year
     * @return the step
     */
    public static AwardStep flat(Payment amount) {
        return everywhere(new Change.Flat(amount));
    }

    /**
     * Returns a percentage or a flat amount on every figure of every band, whichever is greater for the figure, such as 3.2 per
     * cent or GBP 900.00.
     *
     * @param percent the percentage in plain digits, such as {@code 3.2}
     * @param amount the amount for a full-time year
     * @return the step
     * @throws IllegalArgumentException if the text is not a number, or not more than -100
     */
    public static AwardStep greaterOf(String percent, Payment amount) {
        return everywhere(new Change.GreaterOf(new Change.Percent(new BigDecimal(percent)), new Change.Flat(amount)));
    }

    /**
     * Returns a floor under every figure of every band.
     *
     * @param floor the floor
     * @return the step
     */
    public static AwardStep floor(YearlyFloor floor) {
        return everywhere(new Change.Floor(floor));
    }

    /**
     * Returns the step by which a scheme's own dated rules let a wage floor lift its figures, such as IPSA's, under which the
     * London living wage lifts the maximum of a range, or the Senedd's, under which the UK one lifts pay point 1.
     *
     * @param scheme the scheme, whose rules name the floor, what it lifts, and the hours of a year
     * @param floors where the rate is from
     * @param workerClass the class of workers
     * @param day the day; the newest rate that may be paid on it counts
     * @param rounding how the scheme rounds the yearly floor
     * @return the step, for all bands
     * @throws NoSuchElementException if a rule or the rate is not known for the day, with the code
     */
    public static AwardStep floorOf(
            PayScheme scheme, WageFloors floors, String workerClass, LocalDate day, Rounding rounding) {
        String id = scheme.rule(PayRule.WAGE_FLOOR, day).orElseThrow();
        Figures lifted = switch (scheme.rule(PayRule.FLOOR_MOVES, day).orElseThrow()) {
            case MAXIMUM -> Figures.MAXIMA;
            case MINIMUM -> Figures.MINIMA;
            case FIRST_POINT -> Figures.FIRST_POINTS;
        };
        AnnualHours hours = new AnnualHours(
                scheme.rule(PayRule.FULL_TIME_HOURS, day).orElseThrow(),
                scheme.rule(PayRule.WEEKS_IN_YEAR, day).orElseThrow());
        WageFloor floor = floors.mayPay(id, workerClass, day).orElseThrow();
        return floor(floor.yearly(BigDecimal.ONE, hours, rounding)).on(lifted);
    }

    private static AwardStep everywhere(Change change) {
        return new AwardStep(change, Arrays.asList(Figures.values()), List.of(), List.of());
    }

    /**
     * Returns this step for some figures alone.
     *
     * @param some which figures
     * @return the step
     */
    public AwardStep on(Figures... some) {
        return new AwardStep(change, List.of(some), bands, exceptBands);
    }

    /**
     * Returns this step for some bands alone.
     *
     * @param ids the ids of the bands
     * @return the step
     */
    public AwardStep forBands(String... ids) {
        return new AwardStep(change, figures, List.of(ids), exceptBands);
    }

    /**
     * Returns this step without some bands.
     *
     * @param ids the ids of the bands
     * @return the step
     */
    public AwardStep exceptBands(String... ids) {
        return new AwardStep(change, figures, bands, List.of(ids));
    }

    boolean isFor(PayCell cell, Figures figure) {
        return figures.contains(figure)
                && (bands.isEmpty() || bands.contains(cell.band()))
                && !exceptBands.contains(cell.band());
    }
}
