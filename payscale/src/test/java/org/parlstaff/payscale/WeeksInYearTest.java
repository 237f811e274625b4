package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeksInYearTest {

    @ParameterizedTest
    @CsvSource({
        "52, 52",
        "52.0, 52",
        "52.143, 52.143",
        "1461/28, 1461/28",
        "2922/56, 1461/28",
        "365/7, 365/7",
        "105/2, 52.5",
    })
    void are_read_and_shown_in_lowest_terms(String text, String shown) {
        WeeksInYear weeks = WeeksInYear.parse(text);
        assertThat(weeks).hasToString(shown).isEqualTo(WeeksInYear.parse(shown));
        assertThat(weeks).hasSameHashCodeAs(WeeksInYear.parse(shown));
    }

    @Test
    void are_not_a_decimal_that_is_cut_off() {
        assertThat(WeeksInYear.WEEKS_365_OVER_7).isNotEqualTo(WeeksInYear.parse("52.142857"));
        assertThat(WeeksInYear.WEEKS_52.numerator()).isEqualTo(52);
        assertThat(WeeksInYear.WEEKS_52.denominator()).isEqualTo(1);
        assertThat(WeeksInYear.WEEKS_52_14).isEqualTo(WeeksInYear.of(2607, 50));
        assertThat(WeeksInYear.WEEKS_365_25_OVER_7.numerator()).isEqualTo(1461);
        assertThat(WeeksInYear.WEEKS_365_25_OVER_7.denominator()).isEqualTo(28);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50 | weeks in a year must be more than 50 and less than 54: 50
            54 | weeks in a year must be more than 50 and less than 54: 54
            999999999999 | weeks in a year must be more than 50 and less than 54: 999999999999
            1512/28 | weeks in a year must be more than 50 and less than 54: 1512/28
            52/0 | the divisor of a ratio must be from 1 to 1000000: 52/0
            52000052/1000001 | the divisor of a ratio must be from 1 to 1000000: 52000052/1000001
            52.1428571 | weeks in a year must have at most six decimals, or be a ratio like 1461/28: 52.1428571
            1461:28 | number must be plain digits, like 17062.50: 1461:28
            """)
    void refuse_what_is_no_number_of_weeks(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeksInYear.parse(text))
                .withMessage(message);
    }

    @ParameterizedTest(name = "{0} at {1} hours in {2} weeks: {3}")
    @CsvSource({
        // 29,234.61 ÷ (56 × 1461/28) is exactly 10.005; by 52.178571428571429 weeks it was a hair less, and 10.00
        "29234.61, 56, 1461/28, 10.01",
        "29234.60, 56, 1461/28, 10.00",
        // 10.005 × 36.75 × 365/7 is 19,172.08125
        "19172.08, 36.75, 365/7, 10.00",
        "19172.09, 36.75, 365/7, 10.01",
        "26345, 37, 52, 13.69",
    })
    void bring_a_salary_to_the_hour_exactly(String salary, String hours, String weeks, String rate) {
        AnnualHours year = WeeksInYear.parse(weeks).of(WeeklyHours.parse(hours));
        FullTimeSalary fullTime = FullTimeSalary.ofPounds(salary);
        assertThat(fullTime.hourly(year, Rounding.PENNY_HALF_UP).rate()).isEqualTo(HourlyRate.ofPounds(rate));
        assertThat(SpotSalary.of(PayFigure.of(fullTime), PayScale.Force.BINDING)
                        .position(HourlyRate.ofPounds(rate), year, Rounding.PENNY_HALF_UP))
                .isEqualTo(Position.INSIDE);
    }

    @Test
    void show_an_exact_hour() {
        assertThat(FullTimeSalary.ofPounds("29234.61")
                        .hourly(WeeksInYear.WEEKS_365_25_OVER_7.of(WeeklyHours.parse("56")), Rounding.PENNY_HALF_UP)
                        .working()
                        .text(Locale.UK))
                .isEqualTo("By the hour: £29,234.61 ÷ 2922 (56 × 1461/28) = 10.005, to the nearest penny: £10.01");
    }
}
