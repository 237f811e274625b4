package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.PayScale.Force;

class PayScaleTest {

    private static final PayFigure UNKNOWN = PayFigure.notKnown("not given");
    private static final PayFigure GAP = new PayFigure.NotKnown("number not given", Optional.empty(), true);

    /** Figures as a row of a table would list them: an amount, {@code ?} for a point, {@code …} for any number. */
    private static List<PayFigure> figures(String row) {
        List<PayFigure> figures = new ArrayList<>();
        for (String figure : row.split(" ", -1)) {
            figures.add(
                    switch (figure) {
                        case "?" -> UNKNOWN;
                        case "…" -> GAP;
                        default -> PayFigure.of(FullTimeSalary.ofPounds(figure));
                    });
        }
        return figures;
    }

    @ParameterizedTest
    @CsvSource({
        "26345 ? 33873, 26345,    INSIDE",
        "26345 ? 33873, 33873,    INSIDE",
        "26345 ? 33873, 26344.99, BELOW",
        "26345 ? 33873, 33873.01, ABOVE",
        "26345 ? 33873, 30000,    NOT_KNOWN",
        "10 20 30,      20.01,    OFF_POINT",
        "10 20 30,      9.99,     BELOW",
        "? 20 30,       19,       NOT_KNOWN",
        "? 20 30,       25,       OFF_POINT",
        "10 20 ?,       20.01,    NOT_KNOWN",
        "10 20 ?,       15,       OFF_POINT",
        "? ?,           15,       NOT_KNOWN",
        "10 …,          9,        BELOW",
        "10 …,          11,       NOT_KNOWN",
        "… 30,          31,       ABOVE",
        "… 30,          29,       NOT_KNOWN",
        "10 … 30,       30,       INSIDE",
    })
    void pay_points_place_a_salary(String points, String salary, Position position) {
        assertThat(IncrementalScale.of(figures(points)).position(FullTimeSalary.ofPounds(salary)))
                .isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({
        "10 20, 10,    INSIDE",
        "10 20, 20,    INSIDE",
        "10 20, 9.99,  BELOW",
        "10 20, 20.01, ABOVE",
        "? 20,  20,    NOT_KNOWN",
        "? 20,  20.01, ABOVE",
        "10 ?,  9.99,  BELOW",
        "10 ?,  10,    NOT_KNOWN",
        "? ?,   10,    NOT_KNOWN",
    })
    void ranges_place_a_salary(String bounds, String salary, Position position) {
        List<PayFigure> figures = figures(bounds);
        assertThat(PayRange.of(figures.get(0), figures.get(1), Force.BINDING).position(FullTimeSalary.ofPounds(salary)))
                .isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({"70912, 70912, INSIDE", "70912, 70911.99, BELOW", "70912, 70912.01, ABOVE", "?, 70912, NOT_KNOWN"})
    void spot_salaries_place_a_salary(String spot, String salary, Position position) {
        assertThat(SpotSalary.of(figures(spot).get(0), Force.BINDING).position(FullTimeSalary.ofPounds(salary)))
                .isEqualTo(position);
    }

    @Test
    void contains_refuses_to_guess() {
        IncrementalScale scale = IncrementalScale.of(figures("26345 ? 33873"));
        assertThat(scale.contains(FullTimeSalary.ofPounds("26345"))).isTrue();
        assertThat(scale.contains(FullTimeSalary.ofPounds("33874"))).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> scale.contains(FullTimeSalary.ofPounds("30000")))
                .withMessage("pay.figure-not-known: a figure that decides is not known: GBP 30000.00 in GBP 26345.00, "
                        + "not known: not given, GBP 33873.00");
    }

    @Test
    void points_have_numbers_as_far_as_their_number_is_known() {
        IncrementalScale scale = IncrementalScale.of(figures("10 ? 30"));
        assertThat(scale.numberOfPoints()).hasValue(3);
        assertThat(scale.point(1)).contains(figures("10").get(0));
        assertThat(scale.point(2)).contains(UNKNOWN);
        assertThat(scale.point(0)).isEmpty();
        assertThat(scale.point(4)).isEmpty();
        IncrementalScale gap = IncrementalScale.of(figures("10 … 30"));
        assertThat(gap.numberOfPoints()).isEmpty();
        assertThat(gap.point(1)).contains(figures("10").get(0));
        assertThat(gap.point(2)).contains(PayFigure.notKnown("number not given"));
        assertThat(gap.point(9)).contains(PayFigure.notKnown("number not given"));
    }

    @Test
    void bounds_and_points_must_be_in_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayRange.of(FullTimeSalary.ofPounds("2"), FullTimeSalary.ofPounds("1")))
                .withMessage("maximum must not be below minimum: GBP 1.00 < GBP 2.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncrementalScale.of(figures("1 ? 1")))
                .withMessage("points must rise: GBP 1.00 after GBP 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncrementalScale.of(List.of()))
                .withMessage("points must not be empty: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayRange.of(GAP, UNKNOWN, Force.BINDING))
                .withMessage("a bound must be one figure: not known: number not given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpotSalary.of(GAP, Force.BINDING))
                .withMessage("a spot salary must be one figure: not known: number not given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayFigure.notKnown(" "))
                .withMessage("reason must not be blank: \" \"");
    }

    @Test
    void judges_a_rate_by_the_rates_of_the_bounds() {
        // 13.69 × 37 × 52 is 26,339.56: turned back into a year, the right rate would look too low.
        AnnualHours hours = WeeksInYear.WEEKS_52.of(WeeklyHours.parse("37"));
        IncrementalScale scale = IncrementalScale.of(figures("26345 ? 33873"));
        assertThat(scale.position(HourlyRate.ofPounds("13.69"), hours, Rounding.PENNY_HALF_UP))
                .isEqualTo(Position.INSIDE);
        assertThat(scale.position(HourlyRate.ofPounds("13.68"), hours, Rounding.PENNY_HALF_UP))
                .isEqualTo(Position.BELOW);
    }

    @Test
    void a_known_figure_may_have_a_standing_of_its_own() {
        PayFigure figure = new PayFigure.Known(FullTimeSalary.ofPounds("1"), Optional.of(Standing.SECONDARY));
        assertThat(figure.findAmount()).contains(FullTimeSalary.ofPounds("1"));
        assertThat(UNKNOWN.findAmount()).isEmpty();
    }
}
