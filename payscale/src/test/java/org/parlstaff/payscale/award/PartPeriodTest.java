package org.parlstaff.payscale.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.WeeksInYear;

class PartPeriodTest {

    private static final ActualSalary SIXTY = ActualSalary.ofPounds("60000");

    private static Payment pay(PartPeriod method, LocalDate from, LocalDate until) {
        return method.pay(SIXTY, Span.of(from, until), Rounding.PENNY_HALF_UP).payment();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // 60,000 a year, start on 15 April 2023: three answers published by PaySpace, the fourth computed (5,000 / 30 ×
        // 16)
        "DAYS_260, 2307.69",
        "WORKING_DAYS_OF_MONTH, 2500.00",
        "DAYS_365, 2630.14",
        "CALENDAR_DAYS_OF_MONTH, 2666.67",
        // by the same sum, ten days out of 261
        "DAYS_261, 2298.85",
        "CALENDAR_DAYS_OF_YEAR, 2630.14",
    })
    void gives_the_published_answers_for_the_same_part_of_a_month(PartPeriod method, String pounds) {
        assertThat(pay(method, LocalDate.of(2023, 4, 15), LocalDate.of(2023, 5, 1)))
                .isEqualTo(Payment.ofPounds(pounds));
    }

    @ParameterizedTest
    @EnumSource(names = "CALENDAR_DAYS_OF_YEAR", mode = EnumSource.Mode.EXCLUDE)
    void a_whole_month_is_a_twelfth_and_a_whole_year_a_year(PartPeriod method) {
        assertThat(pay(method, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1)))
                .isEqualTo(Payment.ofPounds("5000"));
        assertThat(pay(method, LocalDate.of(2023, 4, 1), LocalDate.of(2024, 4, 1)))
                .isEqualTo(Payment.ofPounds("60000"));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2023-02-01, 2023-03-01, 4602.74", // 28/365
        "2024-02-01, 2024-03-01, 4754.10", // 29/366
        "2024-02-15, 2024-03-01, 2459.02", // 15/366
        "2024-01-01, 2025-01-01, 60000.00",
        "2023-07-01, 2024-07-01, 60082.64", // 184/365 and 182/366
        "2023-12-31, 2024-01-02, 328.32", // 1/365 and 1/366
    })
    void day_by_day_a_leap_year_has_366(LocalDate from, LocalDate until, String pounds) {
        assertThat(pay(PartPeriod.CALENDAR_DAYS_OF_YEAR, from, until)).isEqualTo(Payment.ofPounds(pounds));
    }

    @Test
    void shows_the_days_of_each_year() {
        PartPay pay = PartPeriod.CALENDAR_DAYS_OF_YEAR.pay(
                SIXTY, Span.of(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 2, 1)), Rounding.PENNY_HALF_UP);
        assertThat(pay.working().text(Locale.UK)).isEqualTo("""
                        Days: 1 December 2023 until and including 31 December 2023 : £60,000.00 × 31/365 = 5,095.890410958904
                        Days: 1 January 2024 until and including 31 January 2024 : £60,000.00 × 31/366 = 5,081.967213114754
                        Part of the period: 10,177.85762407366, to the nearest penny: £10,177.86\
                        """);
    }

    @Test
    void names_the_methods_that_are_not_additive() {
        assertThat(Arrays.stream(PartPeriod.values()).filter(PartPeriod::isAdditive))
                .containsExactly(
                        PartPeriod.CALENDAR_DAYS_OF_MONTH,
                        PartPeriod.WORKING_DAYS_OF_MONTH,
                        PartPeriod.CALENDAR_DAYS_OF_YEAR);
    }

    @ParameterizedTest
    @EnumSource(names = {"DAYS_260", "DAYS_261", "DAYS_365"})
    void a_method_that_is_not_additive_differs_when_a_whole_month_is_cut(PartPeriod method) {
        LocalDate april = LocalDate.of(2023, 4, 1);
        LocalDate middle = LocalDate.of(2023, 4, 15);
        LocalDate may = LocalDate.of(2023, 5, 1);
        Payment whole = pay(method, april, may);
        Payment cut = PaySlice.total(
                List.of(PaySlice.of(Span.of(april, middle), SIXTY), PaySlice.of(Span.of(middle, may), SIXTY)),
                method,
                Rounding.PENNY_HALF_UP);
        assertThat(cut).isNotEqualTo(whole);
    }

    @Test
    void shows_its_working() {
        PartPay pay = PartPeriod.DAYS_260.pay(
                SIXTY, Span.of(LocalDate.of(2023, 4, 15), LocalDate.of(2023, 7, 4)), Rounding.PENNY_HALF_UP);
        assertThat(pay.working().text(Locale.UK)).isEqualTo("""
                        Days: 15 April 2023 until and including 30 April 2023 : £60,000.00 × 10/260 = 2,307.692307692308
                        Whole months: 1 May 2023 until and including 30 June 2023 : £60,000.00 × 2/12 = 10,000
                        Days: 1 July 2023 until and including 3 July 2023 : £60,000.00 × 1/260 = 230.7692307692308
                        Part of the period: 12,538.46153846154, to the nearest penny: £12,538.46\
                        """);
    }

    @Test
    void counts_a_part_that_starts_with_the_month_by_days() {
        assertThat(pay(PartPeriod.CALENDAR_DAYS_OF_MONTH, LocalDate.of(2023, 4, 1), LocalDate.of(2023, 4, 16)))
                .isEqualTo(Payment.ofPounds("2500"));
        assertThat(pay(PartPeriod.WORKING_DAYS_OF_MONTH, LocalDate.of(2023, 4, 1), LocalDate.of(2023, 4, 3)))
                .isEqualTo(Payment.ofPounds("0"));
        assertThat(pay(PartPeriod.WORKING_DAYS_OF_MONTH, LocalDate.of(2023, 4, 28), LocalDate.of(2023, 5, 2)))
                .isEqualTo(Payment.ofPounds("467.39"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // 26,345 at 37 hours a week
        "52, 13.69",
        "52.14, 13.66",
        "52.143, 13.66",
        "1461/28, 13.65",
    })
    void divides_a_year_by_a_named_divisor(String weeks, String rate) {
        assertThat(FullTimeSalary.ofPounds("26345")
                        .hourly(WeeksInYear.parse(weeks).of(WeeklyHours.parse("37")), Rounding.PENNY_HALF_UP)
                        .rate())
                .isEqualTo(HourlyRate.ofPounds(rate));
    }

    @Test
    void refuses_a_span_without_an_end_and_slices_that_do_not_add_up() {
        Span open = Span.startingOn(LocalDate.of(2023, 4, 15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartPeriod.DAYS_260.pay(SIXTY, open, Rounding.PENNY_HALF_UP))
                .withMessage("span must have an end: 2023-04-15/..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaySlice.of(open, SIXTY))
                .withMessage("span must have an end: 2023-04-15/..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaySlice.total(List.of(), PartPeriod.DAYS_260, Rounding.PENNY_HALF_UP))
                .withMessage("slices must not be empty: []");
        Span april = Span.of(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 5, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaySlice.total(
                        List.of(PaySlice.of(april, SIXTY), PaySlice.of(april, ActualSalary.parse("EUR 1.00"))),
                        PartPeriod.DAYS_260,
                        Rounding.PENNY_HALF_UP))
                .withMessage("currencies must be the same: GBP 60000.00, EUR 1.00");
    }
}
