package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayTest {

    @Test
    void prints_two_decimals_and_reads_what_it_prints() {
        FullTimeSalary salary = FullTimeSalary.ofPounds("17062.5");
        assertThat(salary).hasToString("GBP 17062.50").isEqualTo(FullTimeSalary.parse("GBP 17062.50"));
        assertThat(salary).isEqualTo(FullTimeSalary.ofPounds(new BigDecimal("17062.500")));
        assertThat(salary.pence()).isEqualTo(1_706_250);
    }

    @Test
    void a_payment_is_read_as_it_is_written_and_compared_with_payments() {
        Payment payment = Payment.ofPounds("2307.69");
        assertThat(payment).hasToString("GBP 2307.69").isEqualTo(Payment.parse("GBP 2307.69"));
        assertThat(payment).isEqualTo(Payment.ofPence("GBP", 230_769)).isEqualTo(Payment.ofPounds(payment.pounds()));
        assertThat(payment).isGreaterThan(Payment.ofPounds("2307.68")).isLessThan(Payment.ofPounds("2307.70"));
        assertThat((Pay) payment).isNotEqualTo(ActualSalary.ofPounds("2307.69"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Payment.ofPence("JPY", 1))
                .withMessage("currency must have hundredths: JPY");
    }

    @Test
    void gives_its_amount_as_money() {
        assertThat(ActualSalary.ofPounds("15664.59").amount())
                .hasToString("GBP 15664.59")
                .isEqualTo(javax.money.Monetary.getDefaultAmountFactory()
                        .setCurrency("GBP")
                        .setNumber(new BigDecimal("15664.590"))
                        .create());
    }

    @Test
    void is_not_equal_to_the_same_amount_on_another_basis() {
        assertThat((Pay) FullTimeSalary.ofPounds("100")).isNotEqualTo(ActualSalary.ofPounds("100"));
        assertThat((Pay) HourlyRate.ofPounds("100")).isNotEqualTo(ActualSalary.ofPounds("100"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GBP 1.005|money must be a currency, a space and an amount to the penny, like GBP 17062.50: GBP 1.005",
                "GBP -1.00|money must be a currency, a space and an amount to the penny, like GBP 17062.50: GBP -1.00",
                "GBP 1e9|money must be a currency, a space and an amount to the penny, like GBP 17062.50: GBP 1e9",
                "£1.00|money must be a currency, a space and an amount to the penny, like GBP 17062.50: £1.00",
                "XQZ 1.00|currency must be an ISO 4217 code: XQZ",
                "JPY 1.00|currency must have hundredths: JPY",
                "GBP 999999999999|pay must be from 0 to 10000000000.00: GBP 999999999999.00",
            })
    void refuses_text_that_is_not_money(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullTimeSalary.parse(text))
                .withMessage(message);
    }

    @Test
    void refuses_pounds_finer_than_a_penny_or_not_plain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HourlyRate.ofPounds("12.705"))
                .withMessage("pay must be in whole pence: 12.705");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HourlyRate.ofPounds("1e3"))
                .withMessage("number must be plain digits, like 17062.50: 1e3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullTimeSalary.ofPounds(new BigDecimal("1E-900000000")))
                .withMessage("pay must be in whole pence: 1E-900000000");
    }

    @Test
    void refuses_to_compare_currencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullTimeSalary.parse("EUR 1.00").compareTo(FullTimeSalary.ofPounds("1")))
                .withMessage("currencies must be the same: EUR 1.00, GBP 1.00");
    }

    @ParameterizedTest
    @CsvSource({
        // full-time, contracted, full-time hours, actual: the Senedd's Band 3 at 29.6 and at 22 hours
        "26345, 29.6, 37, 21076.00",
        "33873, 29.6, 37, 27098.40",
        "26345, 22, 37, 15664.59",
        "26345, 37, 37, 26345.00",
    })
    void brings_a_salary_to_contracted_hours(String fullTime, String contracted, String full, String actual) {
        ProRata proRata = FullTimeSalary.ofPounds(fullTime)
                .proRata(WeeklyHours.parse(contracted).outOf(WeeklyHours.parse(full)), Rounding.PENNY_HALF_UP);
        assertThat(proRata.salary()).isEqualTo(ActualSalary.ofPounds(actual));
    }

    @ParameterizedTest
    @CsvSource({
        // facts on divisors: 26,345 at 37 hours by 52, 365/7 and 365.25/7 weeks
        "52, 13.69",
        "52.143, 13.66",
        "52.18, 13.65",
        "365/7, 13.66",
        "1461/28, 13.65",
    })
    void divides_a_year_by_named_hours(String weeks, String rate) {
        AnnualHours hours = WeeksInYear.parse(weeks).of(WeeklyHours.parse("37"));
        assertThat(FullTimeSalary.ofPounds("26345")
                        .hourly(hours, Rounding.PENNY_HALF_UP)
                        .rate())
                .isEqualTo(HourlyRate.ofPounds(rate));
    }

    @Test
    void is_in_order_on_each_basis() {
        assertThat(FullTimeSalary.ofPounds("1")).isLessThan(FullTimeSalary.ofPounds("1.01"));
        assertThat(ActualSalary.ofPounds("2")).isGreaterThan(ActualSalary.ofPounds("1.99"));
        assertThat(HourlyRate.ofPounds("12.71")).isEqualByComparingTo(HourlyRate.parse("GBP 12.71"));
        assertThat(HourlyRate.ofPounds(new BigDecimal("12.71"))).isGreaterThan(HourlyRate.ofPounds("12.70"));
        assertThat(ActualSalary.ofPounds(new BigDecimal("5.00"))).isEqualTo(ActualSalary.parse("GBP 5.00"));
    }

    @Test
    void has_bounds_that_belong_to_it() {
        assertThat(FullTimeSalary.ofPence("GBP", 0)).hasToString("GBP 0.00");
        assertThat(FullTimeSalary.ofPence("GBP", 1_000_000_000_000L)).hasToString("GBP 10000000000.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullTimeSalary.ofPence("GBP", 1_000_000_000_001L))
                .withMessage("pay must be from 0 to 10000000000.00: GBP 10000000000.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FullTimeSalary.ofPence("GBP", -1))
                .withMessage("pay must be from 0 to 10000000000.00: GBP -0.01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActualSalary.ofPence("JPY", 1))
                .withMessage("currency must have hundredths: JPY");
    }

    @Test
    void of_one_amount_and_currency_has_one_hash() {
        assertThat(FullTimeSalary.ofPounds("1")).hasSameHashCodeAs(FullTimeSalary.parse("GBP 1.00"));
        assertThat(FullTimeSalary.ofPounds("1").hashCode())
                .isNotEqualTo(FullTimeSalary.ofPounds("2").hashCode());
        assertThat(FullTimeSalary.ofPounds("1")).isNotEqualTo(FullTimeSalary.parse("EUR 1.00"));
    }

    @Test
    void is_read_from_its_text_under_the_name_that_converters_look_for() {
        assertThat(FullTimeSalary.valueOf("GBP 26345.00")).isEqualTo(FullTimeSalary.ofPounds("26345"));
        assertThat(ActualSalary.valueOf("GBP 26345.00")).isEqualTo(ActualSalary.ofPounds("26345"));
        assertThat(HourlyRate.valueOf("GBP 12.21")).isEqualTo(HourlyRate.ofPounds("12.21"));
        assertThat(Payment.valueOf("GBP 600.00")).isEqualTo(Payment.ofPounds("600"));
        assertThat(WeeklyHours.valueOf("29.6")).isEqualTo(WeeklyHours.parse("29.60"));
        assertThat(WeeksInYear.valueOf("1461/28")).isEqualTo(WeeksInYear.WEEKS_365_25_OVER_7);
        for (String share : List.of("0.8", "22/37", "1", "1.25")) {
            assertThat(FullTimeEquivalent.valueOf(share)).hasToString(share);
        }
        assertThatThrownBy(() -> FullTimeEquivalent.parse("0.33333"))
                .hasMessage("a share must have at most four decimals, or be a ratio like 22/37: 0.33333");
    }
}
