package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.PayAnswer.Found;
import org.parlstaff.payscale.progression.PayDefaults;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Start;
import org.parlstaff.payscale.progression.Timeline;
import org.parlstaff.payscale.rule.IncrementDate;
import org.parlstaff.payscale.rule.SameDayOrder;

class ExampleSchemesTest {

    private static final Path PAGE = SchemeFiles.EXAMPLES.resolve("README.md");
    private static final PaySchemes EXAMPLES =
            PaySchemes.of(SchemeFiles.examples().toArray(PayScheme[]::new));

    private static Found pay(String scheme, String band, LocalDate day) {
        return (Found) EXAMPLES.scheme(scheme).pay(band, day);
    }

    @Test
    void the_page_says_what_the_examples_hold() throws IOException {
        String page = ShippedPage.ofExamples(SchemeFiles.examples());
        if (Boolean.getBoolean("shipped.page.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("%s is not what the examples hold; write it again with: %s", PAGE, ShippedPage.EXAMPLES_COMMAND)
                .exists()
                .hasContent(page);
        try (Stream<Path> files = Files.list(SchemeFiles.EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(SchemeFiles.examples().stream()
                            .map(scheme -> scheme.id() + ".json")
                            .toList());
        }
    }

    @ParameterizedTest(name = "step {0}")
    @CsvSource({
        // Minister's Staff, Band A: step, annual, bi-weekly, hourly
        "1, 60000.17, 2299.80, 32.8543",
        "2, 63000.18, 2414.79, 34.4970",
        "3, 66150.20, 2535.53, 36.2219",
        "4, 70875.24, 2716.64, 38.8091",
        "5, 74000.21, 2836.42, 40.5203",
        "6, 77000.22, 2951.41, 42.1630",
        "7, 80325.04, 3078.85, 43.9836",
        "8, 83000.24, 3181.39, 45.4484",
        "9, 85050.07, 3259.96, 46.5709",
        "10, 89775.11, 3441.07, 49.1581",
        "11, 94500.14, 3622.18, 51.7454",
    })
    void british_columbia_pays_its_eleven_steps_by_the_year_the_fortnight_and_the_hour(
            int step, String annual, BigDecimal biweekly, BigDecimal hourly) {
        LocalDate day = LocalDate.of(2017, 6, 1);
        Found found = pay("british-columbia", "band-a", day);
        FullTimeSalary salary = FullTimeSalary.parse("CAD " + annual);
        assertThat(((IncrementalScale) found.scale()).point(step)).contains(PayFigure.of(salary));
        assertThat(biweekly.multiply(new BigDecimal("26.0893")).setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(salary.pounds());
        assertThat(biweekly.divide(new BigDecimal("70"), 4, RoundingMode.HALF_UP))
                .isEqualByComparingTo(hourly);
        AnnualHours year =
                EXAMPLES.scheme("british-columbia").on(day).findAnnualHours().orElseThrow();
        assertThat(salary.pounds().divide(year.hours(), 4, RoundingMode.HALF_UP))
                .isEqualByComparingTo(hourly);
    }

    @ParameterizedTest(name = "{0}: {1} steps from {2}")
    @CsvSource({
        // the two footnotes of the page
        "2006-07-21, 6, 66150.20, 83000.24",
        "2013-12-09, 6, 66150.20, 83000.24",
        "2013-12-10, 9, 66150.20, 94500.14",
        "2015-05-28, 9, 66150.20, 94500.14",
        "2015-05-29, 11, 60000.17, 94500.14",
    })
    void british_columbia_added_steps_above_and_below(LocalDate day, int steps, String lowest, String highest) {
        IncrementalScale scale =
                (IncrementalScale) pay("british-columbia", "band-a", day).scale();
        assertThat(scale.numberOfPoints()).hasValue(steps);
        assertThat(scale.minimum()).isEqualTo(PayFigure.of(FullTimeSalary.parse("CAD " + lowest)));
        assertThat(scale.maximum()).isEqualTo(PayFigure.of(FullTimeSalary.parse("CAD " + highest)));
    }

    /** Who is on the lowest step stays on its pay when two are added below, and is on step 3 from then on. */
    @ParameterizedTest
    @CsvSource({"UPLIFT_FIRST", "STEP_FIRST"})
    void a_step_added_below_moves_a_persons_number_and_not_their_pay(SameDayOrder order) {
        Timeline timeline = Progression.of(
                        EXAMPLES.scheme("british-columbia"),
                        Start.builder()
                                .band("band-a")
                                .point(1)
                                .term(Span.startingOn(LocalDate.of(2013, 1, 7)))
                                .hours(WeeklyHours.parse("35"))
                                .build())
                .under(PayDefaults.builder()
                        .incrementDate(IncrementDate.NONE)
                        .sameDayOrder(order)
                        .build())
                .until(LocalDate.of(2016, 1, 1));
        assertThat(timeline.ending().isComplete()).isTrue();
        assertThat(timeline.slices())
                .extracting(slice -> slice.span().from() + " " + slice.point().orElseThrow() + " "
                        + slice.proRata().fullTime())
                .startsWith("2013-01-07 1 CAD 66150.20")
                .endsWith("2015-05-29 3 CAD 66150.20")
                .allSatisfy(slice -> assertThat(slice).endsWith("CAD 66150.20"));
        assertThat(timeline.changes()).contains(new Timeline.Change(LocalDate.of(2015, 5, 29), "renumbered", 3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // scheme for secretarial assistance
        "secretarial-assistant, 24423.37, 46888.43, OBSERVED",
        "parliamentary-assistant, 41091.75, 52199.83, DERIVED",
        "administrative-assistant, 34446.11, 48503.92, DERIVED",
        "administrator, 43861.99, 59099.59, DERIVED",
        "senior-administrator, 66179.00, 82520.00, DERIVED",
        "chef-de-cabinet, 86168.00, 106582.00, DERIVED",
    })
    void the_oireachtas_gives_the_ends_of_its_scales_and_no_point_between(
            String band, String lowest, String highest, Standing standing) {
        Found found = pay("oireachtas", band, LocalDate.of(2021, 9, 1));
        IncrementalScale scale = (IncrementalScale) found.scale();
        assertThat(scale.minimum()).isEqualTo(PayFigure.of(FullTimeSalary.parse("EUR " + lowest)));
        assertThat(scale.maximum()).isEqualTo(PayFigure.of(FullTimeSalary.parse("EUR " + highest)));
        assertThat(scale.numberOfPoints()).isEmpty();
        assertThat(found.standing()).isEqualTo(standing);
        assertThat(scale.position(FullTimeSalary.parse("EUR " + lowest))).isEqualTo(Position.INSIDE);
        assertThat(scale.position(FullTimeSalary.parse("EUR 45000.00")))
                .isNotEqualTo(Position.INSIDE)
                .isNotEqualTo(Position.OFF_POINT);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        // Scottish Parliament, answer of 5 May 2023; BBC News for 2022-23
        "band-1, 2020, 50839, 53208, CONFIRMED",
        "band-2, 2020, 55583, 68307, CONFIRMED",
        "band-3, 2020, 70391, 90564, CONFIRMED",
        "band-4, 2020, 96400, 102228, CONFIRMED",
        "band-1, 2021, 51348, 53741, CONFIRMED",
        "band-2, 2021, 56139, 68991, CONFIRMED",
        "band-3, 2021, 71095, 91364, CONFIRMED",
        "band-4, 2021, 97200, 103028, CONFIRMED",
        "band-1, 2022, 53915, 56428, SECONDARY",
        "band-2, 2022, 58946, 72441, SECONDARY",
        "band-3, 2022, 74650, 95019, SECONDARY",
    })
    void scottish_special_advisers_have_ranges_in_use(
            String band, int year, String minimum, String maximum, Standing standing) {
        Found found = pay("scottish-government", band, LocalDate.of(year, 10, 1));
        assertThat(found.scale())
                .isEqualTo(PayRange.of(
                        PayFigure.of(FullTimeSalary.ofPounds(minimum)),
                        PayFigure.of(FullTimeSalary.ofPounds(maximum)),
                        PayScale.Force.INDICATIVE));
        assertThat(found.standing()).isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        // written answer of 24 July 2002; written ministerial statement on 2010-11
        "band-1, 2002, 34851, 45760",
        "band-2, 2002, 45101, 58240",
        "band-3, 2002, 57401, 89175",
        "band-4, 2002, 76876, 92250",
        "band-1, 2010, 40352, 54121",
        "band-2, 2010, 52215, 69266",
        "band-3, 2010, 66512, 103263",
        "band-4, 2010, 88966, 106864",
    })
    void special_advisers_of_the_united_kingdom_have_ranges(String band, int year, String minimum, String maximum) {
        assertThat(pay("united-kingdom-government", band, LocalDate.of(year, 10, 1))
                        .scale())
                .isEqualTo(PayRange.of(FullTimeSalary.ofPounds(minimum), FullTimeSalary.ofPounds(maximum)));
    }

    @ParameterizedTest
    @CsvSource({"2002, 34850", "2010, 40352"})
    void a_band_without_a_minimum_takes_any_pay_up_to_its_maximum(int year, String maximum) {
        PayScale scale = pay("united-kingdom-government", "band-0", LocalDate.of(year, 10, 1))
                .scale();
        FullTimeSalary highest = FullTimeSalary.ofPounds(maximum);
        assertThat(scale).isEqualTo(PayRange.upTo(highest, PayScale.Force.BINDING));
        assertThat(((PayRange) scale).hasMinimum()).isFalse();
        assertThat(scale).hasToString("up to GBP " + maximum + ".00");
        assertThat(scale.position(FullTimeSalary.ofPounds("1"))).isEqualTo(Position.INSIDE);
        assertThat(scale.position(highest)).isEqualTo(Position.INSIDE);
        assertThat(scale.position(FullTimeSalary.ofPounds(maximum + ".01"))).isEqualTo(Position.ABOVE);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        // written statements: 19 August 2014, 24 July 2015, 26 July 2017, 23 July 2020 and that for 2022-23
        "pay-band-1, 2013, 40352, 54121, 2014-08-19",
        "pay-band-2, 2013, 52215, 69266, 2014-08-19",
        "pay-band-1, 2014, 40352, 54121, 2015-07-24",
        "pay-band-2, 2014, 52215, 69266, 2015-07-24",
        "pay-band-1, 2016, 40352, 54121, 2017-07-26",
        "pay-band-2, 2016, 52215, 69266, 2017-07-26",
        "pb-1, 2019, 40500, 60500, 2020-07-23",
        "pb-2, 2019, 57000, 80000, 2020-07-23",
        "pb-3, 2019, 73000, 102000, 2020-07-23",
        "standard, 2022, 54990, 72100, ",
        "senior, 2022, 73000, 81600, ",
    })
    void special_advisers_of_the_welsh_government_have_bands_named_in_both_languages(
            String band, int year, String minimum, String maximum, LocalDate published) {
        LocalDate day = LocalDate.of(year, 10, 1);
        PayScheme wales = EXAMPLES.scheme("welsh-government");
        assertThat(wales.pay(band, day).orElseThrow())
                .isEqualTo(PayRange.of(FullTimeSalary.ofPounds(minimum), FullTimeSalary.ofPounds(maximum)));
        assertThat(wales.findBand(band).orElseThrow().nameWelsh()).isPresent();
        assertThat(wales.tables().stream()
                        .filter(table -> table.span().contains(day))
                        .findFirst()
                        .orElseThrow()
                        .published())
                .isEqualTo(Optional.ofNullable(published));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // transition book of 2019
        "director, 148100",
        "press-secretary, 114392",
        "policy-advisor, 114392",
        "senior-special-assistant, 107619",
        "special-assistant, 86788",
        "support-staff, 86788",
        "private-secretary, 96461",
        "driver, 71346",
        "regional-affairs-director, 132100",
        "regional-communications-advisor, 96461",
        "regional-press-secretary, 107619",
        "parliamentary-secretarys-assistant, 86788",
    })
    void exempt_staff_in_canada_have_a_maximum_and_nothing_else(String band, String maximum) {
        assertThat(pay("canada", band, LocalDate.of(2019, 12, 31)).scale())
                .isEqualTo(PayRange.upTo(FullTimeSalary.parse("CAD " + maximum + ".00"), PayScale.Force.BINDING));
    }

    @ParameterizedTest(name = "grade {0}")
    @CsvSource({
        // Regulation (EU) No 423/2014, article 2, pay for a month: grade, steps 1 to 5
        "16, 17054.40 17771.05 18517.81",
        "15, 15073.24 15706.64 16366.65 16822.00 17054.40",
        "14, 13322.22 13882.04 14465.38 14867.83 15073.24",
        "13, 11774.62 12269.40 12784.98 13140.68 13322.22",
        "12, 10406.80 10844.10 11299.79 11614.16 11774.62",
        "11, 9197.87 9584.37 9987.12 10264.98 10406.80",
        "10, 8129.38 8470.99 8826.95 9072.53 9197.87",
        "9, 7185.01 7486.94 7801.55 8018.60 8129.38",
        "8, 6350.35 6617.20 6895.26 7087.10 7185.01",
        "7, 5612.65 5848.50 6094.26 6263.81 6350.35",
        "6, 4960.64 5169.10 5386.31 5536.16 5612.65",
        "5, 4384.38 4568.62 4760.60 4893.04 4960.64",
        "4, 3875.06 4037.89 4207.57 4324.63 4384.38",
        "3, 3424.90 3568.82 3718.79 3822.25 3875.06",
        "2, 3027.04 3154.24 3286.79 3378.23 3424.90",
        "1, 2675.40 2787.82 2904.97 2985.79 3027.04",
    })
    void the_european_union_pays_grade_by_step_twelve_times_a_month(int grade, String months) {
        LocalDate day = LocalDate.of(2012, 7, 1);
        List<PayFigure> year = Stream.of(months.split(" "))
                .map(month -> PayFigure.of(FullTimeSalary.parse("EUR "
                        + new BigDecimal(month).multiply(BigDecimal.valueOf(12)).toPlainString())))
                .collect(Collectors.toList());
        PayScale scale = pay("european-union", "grade-" + grade, day).scale();
        assertThat(scale).isEqualTo(IncrementalScale.of(year));
        if (grade < 16) {
            assertThat(scale.maximum())
                    .isEqualTo(pay("european-union", "grade-" + (grade + 1), day)
                            .scale()
                            .minimum());
        }
        assertThat(IntStream.rangeClosed(1, year.size())
                        .allMatch(step -> ((IncrementalScale) scale).point(step).isPresent()))
                .isTrue();
    }
}
