package org.parlstaff.payscale.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.ProRata;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.WeeklyHours;

class BackPayTest {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private static PaySlice slice(LocalDate from, LocalDate until, String pounds) {
        return PaySlice.of(Span.of(from, until), ActualSalary.ofPounds(pounds));
    }

    private static BackPay backPay(List<PaySlice> paid, List<PaySlice> due) {
        return new BackPay(paid, due, PartPeriod.CALENDAR_DAYS_OF_MONTH, Rounding.PENNY_HALF_UP);
    }

    @Test
    void is_the_sum_of_the_unrounded_differences_rounded_once() {
        BackPay arrears = backPay(
                List.of(slice(APRIL, JULY, "23000")),
                List.of(slice(APRIL, JUNE, "23000.05"), slice(JUNE, JULY, "23000.05")));
        // a twelfth of five pence is no whole penny; rounded by slice, three months would give a penny or nothing
        assertThat(arrears.owed()).isEqualTo(Payment.ofPounds("0.01"));
        assertThat(arrears.overpaid()).isEqualTo(Payment.ofPounds("0"));
        assertThat(arrears.slices())
                .extracting(BackPay.Arrear::span)
                .containsExactly(Span.of(APRIL, JUNE), Span.of(JUNE, JULY));
    }

    @Test
    void makes_good_a_living_wage_that_counted_from_november() {
        // minutes of 30 November 2023: the difference for November, as if the rate had counted from 1 November
        LocalDate november = LocalDate.of(2023, 11, 1);
        LocalDate december = LocalDate.of(2023, 12, 1);
        BackPay arrears =
                backPay(List.of(slice(november, december, "22222")), List.of(slice(november, december, "23088")));
        assertThat(arrears.owed()).isEqualTo(Payment.ofPounds("72.17"));
        assertThat(arrears.working().text(Locale.UK)).isEqualTo("""
                        From: 1 November 2023 until and including 30 November 2023
                        Whole months: 1 November 2023 until and including 30 November 2023 : £23,088.00 × 1/12 = 1,924
                        Due: 1,924
                        Whole months: 1 November 2023 until and including 30 November 2023 : £22,222.00 × 1/12 = 1,851.833333333333
                        Paid: 1,851.833333333333
                        Difference: 1,924 − 1,851.833333333333 = 72.16666666666667
                        Arrears: 72.16666666666667, to the nearest penny: £72.17\
                        """);
    }

    @Test
    void shows_the_rounding_of_the_salaries_that_it_is_worked_out_of() {
        Span may = Span.of(LocalDate.of(2025, 5, 1), JUNE);
        ProRata due = FullTimeSalary.ofPounds("26345")
                .proRata(WeeklyHours.parse("22").outOf(WeeklyHours.parse("37")), Rounding.PENNY_HALF_UP);
        BackPay arrears =
                backPay(List.of(PaySlice.of(may, ActualSalary.ofPounds("15000"))), List.of(PaySlice.of(may, due)));
        assertThat(arrears.working().text(Locale.UK)).isEqualTo("""
                        From: 1 May 2025 until and including 31 May 2025
                        Pro rata: £26,345.00 × 22/37 = 15,664.59459459459, to the nearest penny: £15,664.59
                        Whole months: 1 May 2025 until and including 31 May 2025 : £15,664.59 × 1/12 = 1,305.3825
                        Due: 1,305.3825
                        Whole months: 1 May 2025 until and including 31 May 2025 : £15,000.00 × 1/12 = 1,250
                        Paid: 1,250
                        Difference: 1,305.3825 − 1,250 = 55.3825
                        Arrears: 55.3825, to the nearest penny: £55.38\
                        """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaySlice(may, ActualSalary.ofPounds("15664.60"), Optional.of(due)))
                .withMessage("salary must be what comes of the full-time one: GBP 15664.60, GBP 15664.59");
    }

    @Test
    void tells_what_was_paid_too_much() {
        BackPay arrears = backPay(
                List.of(slice(APRIL, JULY, "24000")), List.of(slice(APRIL, JUNE, "24000"), slice(JUNE, JULY, "12000")));
        assertThat(arrears.owed()).isEqualTo(Payment.ofPounds("0"));
        assertThat(arrears.overpaid()).isEqualTo(Payment.ofPounds("1000"));
        assertThat(arrears.working().text(Locale.UK)).endsWith("Overpaid: 1,000, to the nearest penny: £1,000.00");
    }

    @Test
    void refuses_slices_that_do_not_cover_the_same_days() {
        List<PaySlice> whole = List.of(slice(APRIL, JULY, "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> backPay(whole, List.of(slice(APRIL, JUNE, "1"))))
                .withMessage("paid and due must cover the same days: 2025-04-01/2025-07-01, 2025-04-01/2025-06-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> backPay(whole, List.of(slice(APRIL, JUNE, "1"), slice(JUNE.plusDays(1), JULY, "1"))))
                .withMessage("slices must follow each other without gap or overlap:"
                        + " 2025-04-01/2025-06-01, 2025-06-02/2025-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> backPay(whole, List.of()))
                .withMessage("slices must not be empty: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        backPay(whole, List.of(PaySlice.of(Span.of(APRIL, JULY), ActualSalary.parse("EUR 1.00")))))
                .withMessage("currencies must be the same: GBP 1.00, EUR 1.00");
    }
}
