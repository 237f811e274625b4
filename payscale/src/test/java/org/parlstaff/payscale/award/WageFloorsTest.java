package org.parlstaff.payscale.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.WeeksInYear;

class WageFloorsTest {

    private static final WageFloors FLOORS = WageFloors.shipped();
    private static final AnnualHours IPSA_YEAR = WeeksInYear.WEEKS_52.of(WeeklyHours.parse("37.5"));

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource({
        // facts on wage floors, the first and the last day of each statutory rate
        "national-living-wage, 25-and-over, 2016-04-01, 7.20, SECONDARY",
        "national-living-wage, 25-and-over, 2017-03-31, 7.20, SECONDARY",
        "national-living-wage, 25-and-over, 2017-04-01, 7.50, SECONDARY",
        "national-living-wage, 25-and-over, 2018-04-01, 7.83, SECONDARY",
        "national-living-wage, 25-and-over, 2019-04-01, 8.21, SECONDARY",
        "national-living-wage, 25-and-over, 2020-04-01, 8.72, SECONDARY",
        "national-living-wage, 23-and-over, 2021-04-01, 8.91, CONFIRMED",
        "national-living-wage, 23-and-over, 2022-04-01, 9.50, CONFIRMED",
        "national-living-wage, 23-and-over, 2023-04-01, 10.42, CONFIRMED",
        "national-living-wage, 21-and-over, 2024-04-01, 11.44, CONFIRMED",
        "national-living-wage, 21-and-over, 2025-04-01, 12.21, CONFIRMED",
        "national-living-wage, 21-and-over, 2026-04-01, 12.71, CONFIRMED",
        "national-living-wage, 21-and-over, 2027-03-31, 12.71, CONFIRMED",
        // GOV.UK, National Minimum Wage and National Living Wage rates: 21 and over, 18 to 20, under 18, apprentice
        "national-minimum-wage, 18-to-20, 2026-04-01, 10.85, CONFIRMED",
        "national-minimum-wage, under-18, 2026-04-01, 8.00, CONFIRMED",
        "national-minimum-wage, apprentice, 2027-03-31, 8.00, CONFIRMED",
        "national-minimum-wage, 18-to-20, 2025-04-01, 10.00, CONFIRMED",
        "national-minimum-wage, under-18, 2025-04-01, 7.55, CONFIRMED",
        "national-minimum-wage, apprentice, 2025-04-01, 7.55, CONFIRMED",
        "national-minimum-wage, 18-to-20, 2024-04-01, 8.60, CONFIRMED",
        "national-minimum-wage, under-18, 2024-04-01, 6.40, CONFIRMED",
        "national-minimum-wage, apprentice, 2024-04-01, 6.40, CONFIRMED",
        // SI 2023/354, SI 2022/382 and SI 2021/329, and what the last of them replaces
        "national-minimum-wage, 21-to-22, 2023-04-01, 10.18, CONFIRMED",
        "national-minimum-wage, 18-to-20, 2023-04-01, 7.49, CONFIRMED",
        "national-minimum-wage, under-18, 2023-04-01, 5.28, CONFIRMED",
        "national-minimum-wage, apprentice, 2023-04-01, 5.28, CONFIRMED",
        "national-minimum-wage, 21-to-22, 2022-04-01, 9.18, CONFIRMED",
        "national-minimum-wage, 18-to-20, 2022-04-01, 6.83, CONFIRMED",
        "national-minimum-wage, under-18, 2022-04-01, 4.81, CONFIRMED",
        "national-minimum-wage, apprentice, 2022-04-01, 4.81, CONFIRMED",
        "national-minimum-wage, 21-to-22, 2021-04-01, 8.36, CONFIRMED",
        "national-minimum-wage, 18-to-20, 2021-04-01, 6.56, CONFIRMED",
        "national-minimum-wage, under-18, 2021-04-01, 4.62, CONFIRMED",
        "national-minimum-wage, apprentice, 2021-04-01, 4.30, CONFIRMED",
        "national-minimum-wage, 21-to-24, 2021-03-31, 8.20, SECONDARY",
        "national-minimum-wage, 18-to-20, 2020-04-01, 6.45, SECONDARY",
        "national-minimum-wage, under-18, 2020-04-01, 4.55, SECONDARY",
        "national-minimum-wage, apprentice, 2020-04-01, 4.15, SECONDARY",
        // Pixie Payroll, rates from April 2019, with those of 2018
        "national-minimum-wage, 21-to-24, 2019-04-01, 7.70, SECONDARY",
        "national-minimum-wage, 18-to-20, 2019-04-01, 6.15, SECONDARY",
        "national-minimum-wage, under-18, 2019-04-01, 4.35, SECONDARY",
        "national-minimum-wage, apprentice, 2019-04-01, 3.90, SECONDARY",
        "national-minimum-wage, 21-to-24, 2018-04-01, 7.38, SECONDARY",
        "national-minimum-wage, 18-to-20, 2018-04-01, 5.90, SECONDARY",
        "national-minimum-wage, under-18, 2018-04-01, 4.20, SECONDARY",
        "national-minimum-wage, apprentice, 2018-04-01, 3.70, SECONDARY",
        // Employment Cases Update, minimum wage rates from 1 April 2017
        "national-minimum-wage, 21-to-24, 2017-04-01, 7.05, SECONDARY",
        "national-minimum-wage, 18-to-20, 2017-04-01, 5.60, SECONDARY",
        "national-minimum-wage, under-18, 2017-04-01, 4.05, SECONDARY",
        "national-minimum-wage, apprentice, 2017-04-01, 3.50, SECONDARY",
        // the days by which the real Living Wage had to be paid, as the press of each round gives them
        "real-living-wage, 21-and-over, 2020-06-01, 9.30, DERIVED",
        "real-living-wage, 21-and-over, 2021-05-08, 9.30, DERIVED",
        "real-living-wage, 21-and-over, 2021-05-09, 9.50, SECONDARY",
        "real-living-wage, 21-and-over, 2022-05-14, 9.50, SECONDARY",
        "real-living-wage, 21-and-over, 2022-05-15, 9.90, SECONDARY",
        "real-living-wage, 21-and-over, 2023-05-13, 9.90, SECONDARY",
        "real-living-wage, 21-and-over, 2023-05-14, 10.90, SECONDARY",
        "real-living-wage, 21-and-over, 2024-04-30, 10.90, SECONDARY",
        "real-living-wage, 21-and-over, 2024-05-01, 12.00, SECONDARY",
        "real-living-wage, 21-and-over, 2025-04-30, 12.00, SECONDARY",
        "real-living-wage, 21-and-over, 2025-05-01, 12.60, SECONDARY",
        "real-living-wage, 21-and-over, 2026-04-30, 12.60, SECONDARY",
        "real-living-wage, 21-and-over, 2026-05-01, 13.45, DERIVED",
        "real-living-wage-london, 21-and-over, 2021-05-09, 10.85, SECONDARY",
        "real-living-wage-london, 21-and-over, 2023-05-13, 11.05, SECONDARY",
        "real-living-wage-london, 21-and-over, 2023-05-14, 11.95, SECONDARY",
        "real-living-wage-london, 21-and-over, 2024-05-01, 13.15, SECONDARY",
        "real-living-wage-london, 21-and-over, 2025-05-01, 13.85, SECONDARY",
        "real-living-wage-london, 21-and-over, 2026-06-01, 14.80, DERIVED",
    })
    void hold_the_rates_that_must_be_paid(
            String floor, String workerClass, LocalDate day, String pounds, Standing standing) {
        FloorAnswer.Found found = (FloorAnswer.Found) FLOORS.mustPay(floor, workerClass, day);
        assertThat(found.floor().rate()).isEqualTo(HourlyRate.ofPounds(pounds));
        assertThat(found.standing()).isEqualTo(standing);
        assertThat(found.floor().statutory()).isEqualTo(floor.startsWith("national"));
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "2018-06-01, 8.75, 10.20, DERIVED",
        "2019-06-01, 9.00, 10.55, DERIVED",
        "2019-11-10, 9.00, 10.55, DERIVED",
        "2019-11-11, 9.30, 10.75, SECONDARY",
        "2020-11-09, 9.50, 10.85, SECONDARY",
        "2021-11-15, 9.90, 11.05, SECONDARY",
        "2022-09-22, 10.90, 11.95, SECONDARY",
        "2023-10-23, 10.90, 11.95, SECONDARY",
        "2023-10-24, 12.00, 13.15, SECONDARY",
        "2024-10-22, 12.00, 13.15, SECONDARY",
        "2024-10-23, 12.60, 13.85, SECONDARY",
        "2025-10-22, 13.45, 14.80, DERIVED",
        "2026-09-30, 13.45, 14.80, DERIVED",
    })
    void hold_the_rates_that_may_be_paid(LocalDate day, String uk, String london, Standing standing) {
        FloorAnswer.Found found = (FloorAnswer.Found) FLOORS.mayPay("real-living-wage", "intern", day);
        assertThat(found.floor().rate()).isEqualTo(HourlyRate.ofPounds(uk));
        assertThat(found.standing()).isEqualTo(standing);
        assertThat(FLOORS.mayPay("real-living-wage-london", "intern", day)
                        .orElseThrow()
                        .rate())
                .isEqualTo(HourlyRate.ofPounds(london));
    }

    @Test
    void tell_what_may_be_paid_from_what_must() {
        LocalDate winter = LocalDate.of(2026, 1, 15);
        assertThat(FLOORS.mayPay("real-living-wage", "21-and-over", winter)
                        .orElseThrow()
                        .rate())
                .isEqualTo(HourlyRate.ofPounds("13.45"));
        assertThat(FLOORS.mustPay("real-living-wage", "21-and-over", winter)
                        .orElseThrow()
                        .rate())
                .isEqualTo(HourlyRate.ofPounds("12.60"));
        assertThat(FLOORS.mayPay("national-living-wage", "21-and-over", winter))
                .isEqualTo(FLOORS.mustPay("national-living-wage", "21-and-over", winter));
        assertThat(FLOORS.mayPay("real-living-wage", "21-and-over", winter)
                        .orElseThrow()
                        .announced())
                .contains(LocalDate.of(2025, 10, 22));
    }

    @Test
    void say_that_there_is_no_such_floor() {
        assertThat(FLOORS.mayPay("minimum-wage", "21-and-over", LocalDate.of(2025, 6, 1)))
                .isEqualTo(new FloorAnswer.NotKnown(Reason.of(Reason.Code.NO_SUCH_FLOOR, "floor", "minimum-wage")))
                .hasToString("NotKnown[reason=pay.no-such-floor: no wage floor is called minimum-wage]");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "national-living-wage, 21-and-over, 2016-03-31",
        "national-living-wage, 21-and-over, 2027-04-01",
        "national-living-wage, 21-and-over, 2022-06-01",
        "national-living-wage, apprentice, 2025-06-01",
        "real-living-wage, 21-and-over, 2026-10-01",
        "national-minimum-wage, 18-to-20, 2017-03-31",
        "national-minimum-wage, 21-to-22, 2024-04-01",
        "national-minimum-wage, 18-to-20, 2027-04-01",
    })
    void say_when_a_rate_is_not_known(String floor, String workerClass, LocalDate day) {
        Reason reason = Reason.of(Reason.Code.FLOOR_NOT_KNOWN, "floor", floor, "workerClass", workerClass, "day", day);
        assertThat(FLOORS.mustPay(floor, workerClass, day)).isEqualTo(new FloorAnswer.NotKnown(reason));
        assertThat(FLOORS.mustPay(floor, workerClass, day).find()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> FLOORS.mustPay(floor, workerClass, day).orElseThrow())
                .withMessage(reason.toString());
    }

    @Test
    void a_statutory_floor_is_checked_against_exact_hourly_pay() {
        WageFloor floor = FLOORS.mustPay("national-living-wage", "21-and-over", LocalDate.of(2025, 6, 1))
                .orElseThrow();
        FloorCheck met = floor.check(FullTimeSalary.ofPounds("23809.50"), IPSA_YEAR);
        assertThat(met.isMet()).isTrue();
        assertThat(met.shortfall()).isEqualByComparingTo("0");
        FloorCheck missed = floor.check(FullTimeSalary.ofPounds("23809.49"), IPSA_YEAR);
        assertThat(missed.isMet()).isFalse();
        assertThat(missed.shortfall()).isEqualByComparingTo("0.01");
        assertThat(missed.working().text(Locale.UK)).isEqualTo("""
                        Wage floor for a year: £12.21 × 1950 (37.5 × 52) = 23,809.5 [GOV.UK: minimum wage rates, read in a copy at movatter.jp]
                        Pay for the year: £23,809.49\
                        """);
        assertThat(floor.check(HourlyRate.ofPounds("12.21")).isMet()).isTrue();
        assertThat(floor.check(HourlyRate.ofPounds("12.20")).isMet()).isFalse();
        AnnualHours contracted = WeeksInYear.WEEKS_52.of(WeeklyHours.parse("22"));
        assertThat(floor.check(ActualSalary.ofPounds("13968.24"), contracted).isMet())
                .isTrue();
        assertThat(floor.check(ActualSalary.ofPounds("13968.23"), contracted).isMet())
                .isFalse();
        assertThat(floor).hasToString("national-living-wage GBP 12.21");
    }

    @Test
    void a_floor_is_met_to_the_penny_where_the_weeks_are_no_decimal() {
        WageFloor ten = WageFloor.builder()
                .copy(FLOORS.rates().get(0))
                .rate(HourlyRate.ofPounds("10"))
                .build();
        // 10 × 56 × 1461/28 is 29,220 exactly; by 52.178571428571429 weeks it was a hair more, and 29,220 too little
        AnnualHours year = WeeksInYear.WEEKS_365_25_OVER_7.of(WeeklyHours.parse("56"));
        assertThat(ten.check(FullTimeSalary.ofPounds("29220"), year).isMet()).isTrue();
        FloorCheck missed = ten.check(FullTimeSalary.ofPounds("29219.99"), year);
        assertThat(missed.isMet()).isFalse();
        assertThat(missed.shortfall()).isEqualTo("0.01");
        assertThat(missed.least()).isEqualTo("29220");
        assertThat(ten.yearly(BigDecimal.ONE, year, Rounding.POUND_UP).bound())
                .isEqualTo(FullTimeSalary.ofPounds("29220"));
        assertThat(ten.check(HourlyRate.ofPounds("9.99")).working().text(Locale.UK))
                .startsWith("Wage floor by the hour: £10.00 [")
                .endsWith("\nPay by the hour: £9.99");
    }

    @Test
    void a_floor_that_produced_a_bound_is_checked_against_the_rounded_bound() {
        YearlyFloor floor = FLOORS.mustPay("national-living-wage", "21-and-over", LocalDate.of(2026, 6, 1))
                .orElseThrow()
                .yearly(new BigDecimal("1.03"), IPSA_YEAR, Rounding.POUND_HALF_UP);
        assertThat(floor.exact()).isEqualByComparingTo("25528.035");
        assertThat(floor.bound()).isEqualTo(FullTimeSalary.ofPounds("25528"));
        assertThat(floor.isMetBy(FullTimeSalary.ofPounds("25528"))).isTrue();
        assertThat(floor.isMetBy(FullTimeSalary.ofPounds("25527.99"))).isFalse();
        assertThat(floor.working().text(Locale.UK))
                .isEqualTo(
                        "Wage floor for a year: £12.71 × 1.03 × 1950 (37.5 × 52) = 25,528.035, to the nearest pound: £25,528.00"
                                + " [GOV.UK: minimum wage rates, read in a copy at movatter.jp]");
    }

    @Test
    void refuse_what_cannot_be_checked() {
        WageFloor floor = FLOORS.rates().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> floor.yearly(BigDecimal.ZERO, IPSA_YEAR, Rounding.POUND_HALF_UP))
                .withMessage("factor must be more than 0: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FloorCheck(floor, HourlyRate.ofPounds("10"), Optional.of(IPSA_YEAR)))
                .withMessage("a salary must have the hours of its year, and a rate none: GBP 10.00,"
                        + " Optional[1950 (37.5 × 52)]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FloorCheck(floor, FullTimeSalary.ofPounds("10"), Optional.empty()))
                .withMessage("a salary must have the hours of its year, and a rate none: GBP 10.00, Optional.empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> floor.check(HourlyRate.parse("EUR 10.00")))
                .withMessage("currencies must be the same: EUR 10.00, GBP 7.20");
    }

    @Test
    void are_read_back_from_what_they_write() {
        assertThat(WageFloors.parse(FLOORS.toJson())).isEqualTo(FLOORS);
        assertThat(WageFloors.read(
                        new ByteArrayInputStream(FLOORS.toJson().getBytes(StandardCharsets.UTF_8)), "own.json"))
                .isEqualTo(FLOORS);
        WageFloor own = WageFloor.builder()
                .floor("own-floor")
                .statutory(false)
                .rate(HourlyRate.ofPounds("13"))
                .mayAdopt(Span.startingOn(LocalDate.of(2026, 1, 1)))
                .standing(Standing.CONFIRMED)
                .source(Source.of("Own"))
                .build();
        assertThat(WageFloors.builder().addRate(own).build().toJson()).isEqualTo("""
                        {
                          "rates": [
                            {
                              "floor": "own-floor",
                              "statutory": false,
                              "rate": "GBP 13.00",
                              "mayAdopt": {
                                "from": "2026-01-01"
                              },
                              "standing": "CONFIRMED",
                              "source": {
                                "title": "Own"
                              }
                            }
                          ]
                        }
                        """);
    }

    private static WageFloors of(WageFloor... rates) {
        return WageFloors.builder().rates(List.of(rates)).build();
    }

    private static WageFloor.Builder rate(Span must) {
        return WageFloor.builder()
                .floor("own-floor")
                .statutory(true)
                .rate(HourlyRate.ofPounds("13"))
                .mustAdopt(must)
                .standing(Standing.CONFIRMED)
                .source(Source.of("Own"));
    }

    @Test
    void refuse_rates_that_contradict_each_other() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        WageFloor first = rate(Span.of(day, day.plusDays(10))).build();
        WageFloor touching = rate(Span.startingOn(day.plusDays(10))).build();
        WageFloor overlapping = rate(Span.startingOn(day.plusDays(9))).build();
        assertThat(of(first, touching).rates()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(first, overlapping))
                .withMessage("/rates/1: rates of one floor must not overlap: own-floor GBP 13.00, own-floor GBP 13.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(
                        rate(Span.of(day, day.plusDays(9)))
                                .mayAdopt(Span.of(day, day.plusDays(12)))
                                .build(),
                        touching))
                .withMessage("/rates/1: rates of one floor must not overlap: own-floor GBP 13.00, own-floor GBP 13.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(
                        first,
                        WageFloor.builder().copy(touching).statutory(false).build()))
                .withMessage("/rates/1: a floor must be statutory at all times or never: own-floor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WageFloor.builder()
                        .copy(first)
                        .mustAdopt(Optional.empty())
                        .build())
                .withMessage("a rate must have days on which it may or must be paid: own-floor GBP 13.00");
        WageFloor young =
                WageFloor.builder().copy(first).workerClass("under-21").build();
        WageFloor older =
                WageFloor.builder().copy(overlapping).workerClass("21-and-over").build();
        assertThat(of(young, older).rates()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(young, overlapping))
                .withMessageContaining("must not overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(overlapping, young))
                .withMessageContaining("must not overlap");
    }

    @Test
    void hold_where_their_law_does_and_in_their_currency() {
        PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");
        PayScheme jersey = PayScheme.builder()
                .id("jersey")
                .name("States Assembly")
                .currency("GBP")
                .jurisdiction("jersey")
                .build();
        PayScheme nowhere = PayScheme.builder()
                .id("nowhere")
                .name("Nowhere")
                .currency("GBP")
                .build();
        WageFloor british = FLOORS.mustPay("national-living-wage", "21-and-over", LocalDate.of(2025, 6, 1))
                .orElseThrow();
        assertThat(british.jurisdiction()).contains("united-kingdom");
        assertThat(british.holdsFor(ipsa)).isTrue();
        assertThat(british.holdsFor(jersey)).isFalse();
        assertThat(british.holdsFor(nowhere)).isFalse();
        WageFloor anywhere =
                WageFloor.builder().copy(british).jurisdiction(Optional.empty()).build();
        assertThat(anywhere.holdsFor(jersey)).isTrue();
        assertThat(anywhere.holdsFor(
                        PayScheme.builder().copy(jersey).currency("EUR").build()))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(
                        british,
                        WageFloor.builder()
                                .copy(anywhere)
                                .mustAdopt(Span.startingOn(LocalDate.of(2027, 4, 1)))
                                .build()))
                .withMessage("/rates/1: a floor must hold in one jurisdiction at all times: national-living-wage");
    }

    @ParameterizedTest
    @CsvSource({"national-living-wage, 12.21", "real-living-wage, 12.60", "minimum-wage, ''"})
    void give_the_one_rate_of_a_day_whatever_its_class(String floor, String pounds) {
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThat(
                        FLOORS.mayPay(floor, day) instanceof FloorAnswer.Found found
                                ? found.floor().rate().pounds().toPlainString()
                                : "")
                .isEqualTo(pounds);
        WageFloor first =
                FLOORS.mustPay("national-living-wage", "21-and-over", day).orElseThrow();
        WageFloors two = of(
                first, WageFloor.builder().copy(first).workerClass("apprentice").build());
        assertThat(two.mayPay("national-living-wage", day)).isInstanceOf(FloorAnswer.NotKnown.class);
    }

    @Test
    void are_read_strictly() {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> WageFloors.parse("{\"rates\": [], \"rate\": 1}"))
                .withMessageContaining("key must be one of rates; found: rate");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> WageFloors.parse("{\"rates\": [ {} ]}"))
                .withMessageContaining("key must be present: floor");
    }
}
