package org.parlstaff.payscale.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.AnnualHours;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.PayCell;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.UnknownCell;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.WeeksInYear;
import org.parlstaff.payscale.award.AwardStep.Figures;

class AwardTest {

    private static final PayScheme IPSA = PaySchemes.shipped().scheme("ipsa");
    private static final PayScheme SENEDD = PaySchemes.shipped().scheme("senedd");
    private static final LocalDate APRIL_2025 = LocalDate.of(2025, 4, 1);
    private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 1);
    private static final Source SOURCE = Source.of("A determination");

    private static PayTable ipsaTable(LocalDate from) {
        return IPSA.tables().stream()
                .filter(table -> table.span().from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, PayScale> scales(PayTable table) {
        return table.scales().stream()
                .collect(
                        Collectors.toMap(cell -> cell.band() + " " + cell.area().orElse("everywhere"), PayCell::scale));
    }

    private static AnnualHours hours(LocalDate day) {
        return IPSA.on(day).findAnnualHours().orElseThrow();
    }

    private static YearlyFloor nationalLivingWage(String factor, LocalDate day) {
        return WageFloors.shipped()
                .mustPay("national-living-wage", "21-and-over", day)
                .orElseThrow()
                .yearly(new BigDecimal(factor), hours(day), Rounding.POUND_HALF_UP);
    }

    private static YearlyFloor londonLivingWage(LocalDate day) {
        return WageFloors.shipped()
                .mayPay("real-living-wage-london", "21-and-over", day)
                .orElseThrow()
                .yearly(BigDecimal.ONE, hours(day), Rounding.POUND_HALF_UP);
    }

    private static Award.Builder award(LocalDate from) {
        return Award.builder()
                .span(Span.of(from, from.plusYears(1)))
                .rounding(Rounding.POUND_HALF_UP)
                .standing(Standing.CONFIRMED)
                .source(SOURCE);
    }

    /** Facts on IPSA 2025-26: maxima by 3 per cent, minima only as far as the National Living Wage, interns by floors. */
    private static Award ipsa2025() {
        return award(APRIL_2025)
                .rounding(IPSA.rule(PayRule.UPLIFT_ROUNDING, APRIL_2025).orElseThrow())
                .addStep(AwardStep.percent("3")
                        .on(Figures.MAXIMA, Figures.SPOT_SALARIES)
                        .exceptBands("employed-intern"))
                .addStep(AwardStep.floor(nationalLivingWage("1", APRIL_2025)).on(Figures.MINIMA))
                .addStep(AwardStep.floor(londonLivingWage(APRIL_2025))
                        .on(Figures.MAXIMA)
                        .forBands("employed-intern"))
                .build();
    }

    /** Facts on IPSA 2026-27: 5 per cent, the floor, a further 2 per cent for Executive, rounded once. */
    private static Award ipsa2026() {
        return award(APRIL_2026)
                .standing(Standing.PROVISIONAL)
                .addStep(AwardStep.percent("5").exceptBands("employed-intern"))
                .addStep(AwardStep.floor(nationalLivingWage("1.03", APRIL_2026))
                        .on(Figures.MINIMA)
                        .exceptBands("employed-intern"))
                .addStep(AwardStep.percent("2").forBands("executive-1", "executive-2"))
                .addStep(AwardStep.floor(nationalLivingWage("1", APRIL_2026))
                        .on(Figures.MINIMA)
                        .forBands("employed-intern"))
                .addStep(AwardStep.floor(londonLivingWage(APRIL_2026))
                        .on(Figures.MAXIMA)
                        .forBands("employed-intern"))
                .addNotSettled(UnknownCell.builder()
                        .band("mp-representative")
                        .reason("the figure for 2026-27 was not found")
                        .reasonWelsh("ni chafwyd hyd i'r ffigur ar gyfer 2026-27")
                        .build())
                .build();
    }

    @Test
    void the_rule_of_2025_turns_the_table_of_2024_into_that_of_2025() {
        PayTable after = ipsa2025().apply(ipsaTable(LocalDate.of(2024, 4, 1))).table();
        assertThat(after.scales()).hasSize(16);
        assertThat(scales(after)).isEqualTo(scales(ipsaTable(APRIL_2025)));
        assertThat(after.standing()).isEqualTo(Standing.DERIVED);
        assertThat(after.span()).isEqualTo(Span.of(APRIL_2025, APRIL_2026));
        assertThat(after.source()).isEqualTo(SOURCE);
        assertThat(after.isOverride()).isFalse();
    }

    @Test
    void the_rule_of_2026_turns_the_table_of_2025_into_the_shipped_one() {
        PayTable shipped = ipsaTable(APRIL_2026);
        PayTable after = ipsa2026().apply(ipsaTable(APRIL_2025)).table();
        assertThat(after.scales()).hasSize(15);
        assertThat(scales(after)).isEqualTo(scales(shipped));
        assertThat(after.notKnown()).isEqualTo(shipped.notKnown());
        assertThat(after.standing()).isEqualTo(Standing.PROVISIONAL);
    }

    @Test
    void shows_its_working_for_each_figure_in_english_and_in_welsh() {
        PayTable table = ipsaTable(APRIL_2025);
        PayTable one = PayTable.builder()
                .copy(table)
                .scales(table.scales().stream()
                        .filter(cell ->
                                cell.band().equals("executive-1") && cell.area().equals(Optional.of("outside-london")))
                        .toList())
                .build();
        Awarded awarded = ipsa2026().apply(one);
        assertThat(awarded.working().text(Locale.UK)).isEqualTo("""
                        Cell: executive-1 · outside-london
                        Minimum: £23,810.00
                        Percentage: 23,810.00 × 1.05 = 25,000.5
                        Wage floor: £12.71 × 1.03 × 1950 (37.5 × 52) = 25,528.035, to the nearest pound: 25,528.00 [GOV.UK: minimum wage rates, read in a copy at movatter.jp]
                        Percentage: 25,528.00 × 1.02 = 26,038.56
                        Rounded: 26,038.56, to the nearest pound: £26,039.00 [A determination]
                        Maximum: £37,846.00
                        Percentage: 37,846.00 × 1.05 = 39,738.3
                        Percentage: 39,738.3 × 1.02 = 40,533.066
                        Rounded: 40,533.066, to the nearest pound: £40,533.00 [A determination]\
                        """);
        assertThat(awarded.working().text(Locale.forLanguageTag("cy")))
                .startsWith("Cell: executive-1 · outside-london\nIsafswm: £23,810.00\nCanran: 23,810.00 × 1.05");
    }

    @ParameterizedTest(name = "{0} + {1} % = {2}")
    @CsvSource({
        // the published chains of the Senedd: Members' base salary, and the top of a support scale
        "69958, 3, 72057",
        "72057, 6, 76380",
        "76380, 4.5, 79817",
        "37885, 1.2, 38340",
        "38340, 1.1, 38762",
        // figures of the framework of job families, from prices of 2025-26 to those of 2026-27
        "25211, 4.5, 26345",
        "32414, 4.5, 33873",
    })
    void published_chains_come_out_to_the_pound(String before, String percent, String after) {
        Rounding rounding =
                SENEDD.rule(PayRule.UPLIFT_ROUNDING, LocalDate.of(2016, 4, 1)).orElseThrow();
        PayTable table =
                table(PayCell.builder().band("one").salary(known(before)).build());
        PayTable next = award(APRIL_2026)
                .rounding(rounding)
                .addStep(AwardStep.percent(percent))
                .build()
                .apply(table)
                .table();
        assertThat(next.scales().get(0).salary()).contains(known(after));
    }

    private static PayFigure known(String pounds) {
        return PayFigure.of(FullTimeSalary.ofPounds(pounds));
    }

    private static PayFigure known(String pounds, Standing standing) {
        return new PayFigure.Known(FullTimeSalary.ofPounds(pounds), Optional.of(standing));
    }

    private static PayTable table(PayCell... cells) {
        return PayTable.builder()
                .span(Span.of(APRIL_2025, APRIL_2026))
                .standing(Standing.CONFIRMED)
                .source(SOURCE)
                .scales(List.of(cells))
                .build();
    }

    private static PayCell points(String band, String... pounds) {
        return PayCell.builder()
                .band(band)
                .points(List.of(pounds).stream().map(AwardTest::known).toList())
                .build();
    }

    @Test
    void a_floor_of_ipsa_lifts_the_maximum_for_the_rest_of_the_year_and_nothing_else() {
        LocalDate october = LocalDate.of(2025, 10, 22);
        Award award = Award.builder()
                .span(Span.of(october, APRIL_2026))
                .override(true)
                .rounding(Rounding.POUND_HALF_UP)
                .standing(Standing.CONFIRMED)
                .source(SOURCE)
                .addStep(AwardStep.floorOf(IPSA, WageFloors.shipped(), "21-and-over", october, Rounding.POUND_HALF_UP))
                .build();
        Awarded awarded = award.apply(ipsaTable(APRIL_2025));
        PayTable table = awarded.table();
        assertThat(table.isOverride()).isTrue();
        assertThat(table.scales()).hasSize(1);
        assertThat(table.scales().get(0).band()).isEqualTo("employed-intern");
        assertThat(table.scales().get(0).scale()).hasToString("GBP 23810.00 to GBP 28860.00");
        assertThat(awarded.working().text(Locale.UK)).startsWith("Cell: employed-intern\nMinimum: £23,810.00\n");
        assertThat(awarded.working().steps()).hasSize(5);
    }

    @Test
    void a_floor_of_the_senedd_lifts_point_1_for_four_months() {
        LocalDate december = LocalDate.of(2023, 12, 1);
        Award award = Award.builder()
                .span(Span.of(december, LocalDate.of(2024, 4, 1)))
                .published(LocalDate.of(2023, 11, 30))
                .override(true)
                .rounding(Rounding.POUND_HALF_UP)
                .standing(Standing.CONFIRMED)
                .source(SOURCE)
                .addStep(AwardStep.floorOf(
                        SENEDD, WageFloors.shipped(), "21-and-over", december, Rounding.POUND_HALF_UP))
                .build();
        PayTable table = award.apply(table(points("former-band-3", "22222", "24000"), points("former-band-2", "26000")))
                .table();
        assertThat(table.scales()).containsExactly(points("former-band-3", "23088", "24000"));
        assertThat(table.published()).contains(LocalDate.of(2023, 11, 30));
    }

    @Test
    void a_floor_needs_the_rules_of_the_scheme() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> AwardStep.floorOf(
                        IPSA, WageFloors.shipped(), "21-and-over", LocalDate.of(2020, 6, 1), Rounding.POUND_HALF_UP))
                .withMessage(
                        "pay.rule-not-known: ipsa gives no rule for 1 June 2020: the wage floor that the scheme keeps"
                                + " to");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> AwardStep.floorOf(
                        IPSA, WageFloors.shipped(), "21-and-over", LocalDate.of(2026, 11, 22), Rounding.POUND_HALF_UP))
                .withMessage(
                        "pay.floor-not-known: no source gives the rate of real-living-wage-london for 21-and-over on"
                                + " 22 November 2026");
    }

    @Test
    void a_flat_amount_is_added_to_every_point() {
        OneOffPayment april = new OneOffPayment(
                Payment.ofPounds("600"), LocalDate.of(2023, 4, 1), Optional.of(LocalDate.of(2024, 4, 1)), SOURCE);
        Award award = award(LocalDate.of(2024, 4, 1))
                .addStep(april.consolidation().orElseThrow())
                .build();
        Awarded awarded = award.apply(table(points("band-3", "22000", "24000.50")));
        assertThat(awarded.table().scales()).containsExactly(points("band-3", "22600", "24601"));
        assertThat(awarded.working().text(Locale.UK)).contains("Flat amount: 22,000.00 + £600.00 = 22,600.00");
    }

    private static YearlyFloor ownFloor(Rounding rounding) {
        return WageFloor.builder()
                .floor("own")
                .statutory(true)
                .rate(HourlyRate.ofPounds("13.02"))
                .mustAdopt(Span.startingOn(APRIL_2025))
                .standing(Standing.CONFIRMED)
                .source(SOURCE)
                .build()
                .yearly(BigDecimal.ONE, WeeksInYear.WEEKS_52.of(WeeklyHours.parse("36")), rounding);
    }

    @ParameterizedTest(name = "a floor {0} in an award {1}: {2}")
    @CsvSource({
        // 23,401 × 1.036 = 24,243.436; 13.02 × 36 × 52 = 24,373.44
        "POUND_UP, POUND_HALF_UP, 24374",
        "POUND_HALF_UP, POUND_HALF_UP, 24373",
        "POUND_HALF_UP, POUND_UP, 24373",
        "PENNY_UP, POUND_HALF_UP, 24373.44",
        "PENNY_UP, POUND_DOWN, 24373.44",
        "PENNY_HALF_UP, TEN_POUNDS_UP, 24380",
    })
    void no_figure_ends_below_the_floor_as_the_floor_is_rounded(Rounding ofFloor, Rounding ofAward, String expected) {
        YearlyFloor floor = ownFloor(ofFloor);
        PayTable after = award(APRIL_2026)
                .rounding(ofAward)
                .addStep(AwardStep.percent("3.6"))
                .addStep(AwardStep.floor(floor))
                .build()
                .apply(table(points("one", "23401")))
                .table();
        assertThat(after.scales()).containsExactly(points("one", expected));
        assertThat(floor.isMetBy(FullTimeSalary.ofPounds(expected))).isTrue();
    }

    @Test
    void a_figure_that_is_just_the_floor_is_not_touched() {
        PayTable at = table(points("one", "24373.44"));
        assertThat(award(APRIL_2026)
                        .rounding(Rounding.POUND_UP)
                        .addStep(AwardStep.floor(ownFloor(Rounding.PENNY_HALF_UP)))
                        .build()
                        .apply(at)
                        .table()
                        .scales())
                .isEqualTo(at.scales());
    }

    @Test
    void shows_where_the_floor_holds_against_the_rounding_or_a_later_cut() {
        Awarded awarded = award(APRIL_2026)
                .addStep(AwardStep.floor(ownFloor(Rounding.PENNY_HALF_UP)))
                .build()
                .apply(table(points("one", "23401")));
        assertThat(awarded.working().text(Locale.UK)).isEqualTo("""
                        Cell: one
                        Pay point: £23,401.00
                        Wage floor: £13.02 × 1 × 1872 (36 × 52) = 24,373.44, to the nearest penny: 24,373.44 [A determination]
                        Rounded: 24,373.44, to the nearest pound: £24,373.00 [A determination]
                        Wage floor holds: £24,373.44\
                        """);
        PayTable cut = award(APRIL_2026)
                .addStep(AwardStep.floor(ownFloor(Rounding.POUND_UP)))
                .addStep(AwardStep.percent("-10"))
                .build()
                .apply(table(points("one", "23401", "30000")))
                .table();
        assertThat(cut.scales()).containsExactly(points("one", "24374", "27000"));
    }

    @Test
    void gives_the_greater_of_a_percentage_and_an_amount() {
        Awarded awarded = award(APRIL_2026)
                .addStep(AwardStep.greaterOf("3.2", Payment.ofPounds("900")))
                .build()
                .apply(table(points("one", "28000", "28125", "30000.50")));
        // 3.2 per cent of 28,125 is 900
        assertThat(awarded.table().scales()).containsExactly(points("one", "28900", "29025", "30961"));
        assertThat(awarded.working().text(Locale.UK))
                .contains("The greater of: 28,000.00 × 1.032 | 28,000.00 + £900.00 = 28,900")
                .contains("The greater of: 30,000.50 × 1.032 | 30,000.50 + £900.00 = 30,960.516");
        assertThat(awarded.working().text(Locale.forLanguageTag("cy"))).contains("Y mwyaf o'r ddau: 28,000.00 × 1.032");
    }

    @Test
    void refuses_amounts_in_another_currency() {
        for (AwardStep step : List.of(
                AwardStep.flat(Payment.parse("EUR 600.00")),
                AwardStep.greaterOf("3", Payment.parse("EUR 600.00")),
                AwardStep.floor(WageFloor.builder()
                        .floor("own")
                        .statutory(true)
                        .rate(HourlyRate.parse("EUR 10.00"))
                        .mustAdopt(Span.startingOn(APRIL_2025))
                        .standing(Standing.CONFIRMED)
                        .source(SOURCE)
                        .build()
                        .yearly(
                                new BigDecimal("0.1"),
                                WeeksInYear.WEEKS_52.of(WeeklyHours.parse("6")),
                                Rounding.POUND_UP)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> award(APRIL_2026).addStep(step).build().apply(table(points("one", "20000"))))
                    .withMessageStartingWith("currencies must be the same: GBP 20000.00, EUR ");
        }
    }

    @Test
    void what_is_not_known_stays_not_known() {
        UnknownCell unknown =
                UnknownCell.builder().band("band-2").reason("not found").build();
        PayTable before = PayTable.builder()
                .copy(table(PayCell.builder()
                        .band("band-3")
                        .points(List.of(known("26345"), PayFigure.notKnown("hidden"), known("33873")))
                        .build()))
                .addNotKnown(unknown)
                .build();
        PayTable after = award(APRIL_2026)
                .addStep(AwardStep.percent("10"))
                .build()
                .apply(before)
                .table();
        assertThat(after.scales().get(0).points())
                .containsExactly(known("28980"), PayFigure.notKnown("hidden"), known("37260"));
        assertThat(after.notKnown()).containsExactly(unknown);
    }

    @Test
    void an_untouched_figure_keeps_its_pence_and_rounding_alone_takes_nothing_away() {
        PayTable before = table(PayCell.builder()
                .band("one")
                .minimum(known("17062.40"))
                .maximum(known("24913.40"))
                .build());
        PayTable after = award(APRIL_2026)
                .addStep(AwardStep.percent("0.0001").on(Figures.MAXIMA))
                .build()
                .apply(before)
                .table();
        assertThat(after.scales().get(0).scale()).hasToString("GBP 17062.40 to GBP 24913.40");
        assertThat(award(APRIL_2026)
                        .rounding(Rounding.POUND_DOWN)
                        .addStep(AwardStep.percent("0"))
                        .build()
                        .apply(before)
                        .table()
                        .scales())
                .isEqualTo(before.scales());
    }

    @Test
    void a_maximum_without_a_minimum_gets_none() {
        PayCell upTo = PayCell.builder().band("one").maximum(known("45000")).build();
        Awarded awarded = award(APRIL_2026)
                .addStep(AwardStep.flat(Payment.ofPounds("900")))
                .build()
                .apply(table(upTo));
        assertThat(awarded.table().scales())
                .containsExactly(
                        PayCell.builder().band("one").maximum(known("45900")).build());
        assertThat(awarded.working().text(Locale.UK))
                .contains("Maximum: £45,000.00")
                .doesNotContain("Minimum");
    }

    @Test
    void what_is_not_settled_in_one_area_is_left_out_there_alone() {
        PayCell here =
                PayCell.builder().copy(points("one", "20000")).area("here").build();
        PayCell there =
                PayCell.builder().copy(points("one", "20000")).area("there").build();
        UnknownCell open =
                UnknownCell.builder().band("one").area("here").reason("open").build();
        Awarded awarded = award(APRIL_2026)
                .addStep(AwardStep.percent("5"))
                .addNotSettled(open)
                .build()
                .apply(table(here, there));
        assertThat(awarded.table().scales())
                .containsExactly(PayCell.builder()
                        .copy(points("one", "21000"))
                        .area("there")
                        .build());
        assertThat(awarded.table().notKnown()).containsExactly(open);
        assertThat(awarded.working().text(Locale.UK))
                .contains("Cell: one · there")
                .doesNotContain("· here");
    }

    @Test
    void a_cut_takes_away_what_it_says() {
        PayTable after = award(APRIL_2026)
                .addStep(AwardStep.percent("-10"))
                .build()
                .apply(table(points("one", "20000.40")))
                .table();
        assertThat(after.scales()).containsExactly(points("one", "18000"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardStep.percent("-100"))
                .withMessage("percentage must be more than -100: -100");
    }

    @Test
    void keeps_a_weaker_standing_where_the_table_before_had_one() {
        PayTable before = PayTable.builder()
                .copy(table(
                        PayCell.builder()
                                .band("one")
                                .standing(Standing.CONFLICTING)
                                .addPoint(known("20000", Standing.OBSERVED))
                                .addPoint(known("20100", Standing.DERIVED))
                                .addPoint(known("20200", Standing.PROVISIONAL))
                                .build(),
                        PayCell.builder()
                                .band("two")
                                .standing(Standing.OBSERVED)
                                .force(PayScale.Force.INDICATIVE)
                                .minimum(known("1"))
                                .maximum(new PayFigure.Known(
                                        FullTimeSalary.ofPounds("2"), Optional.of(Standing.PROVISIONAL)))
                                .build()))
                .build();
        PayTable after = award(APRIL_2026)
                .addStep(AwardStep.percent("1").forBands("one"))
                .build()
                .apply(before)
                .table();
        assertThat(after.standing()).isEqualTo(Standing.DERIVED);
        assertThat(after.scales().get(0).points())
                .containsExactly(
                        known("20200"),
                        known("20301"),
                        new PayFigure.Known(FullTimeSalary.ofPounds("20402"), Optional.of(Standing.PROVISIONAL)));
        assertThat(after.scales().get(0).standing()).contains(Standing.CONFLICTING);
        assertThat(after.scales().get(1).standing()).isEmpty();
        assertThat(after.scales().get(1).scale().force()).isEqualTo(PayScale.Force.INDICATIVE);
        assertThat(after.scales().get(1).maximum())
                .contains(new PayFigure.Known(FullTimeSalary.ofPounds("2"), Optional.of(Standing.PROVISIONAL)));
        PayTable unsure = PayTable.builder()
                .copy(before)
                .span(Span.builder()
                        .copy(before.span())
                        .standing(Standing.CONFLICTING)
                        .build())
                .build();
        assertThat(award(APRIL_2026)
                        .addStep(AwardStep.percent("1"))
                        .build()
                        .apply(unsure)
                        .table()
                        .standing())
                .isEqualTo(Standing.CONFLICTING);
    }

    @Test
    void refuses_an_award_that_does_not_fit_the_table() {
        YearlyFloor floor = nationalLivingWage("1", APRIL_2026);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> award(APRIL_2026)
                        .addStep(AwardStep.floor(floor).on(Figures.FIRST_POINTS))
                        .build()
                        .apply(table(points("one", "20000", "21000"))))
                .withMessage("points must rise: GBP 21000.00 after GBP 24785.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> award(APRIL_2026).build())
                .withMessage("an award must have a step: 2026-04-01/2027-04-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> award(APRIL_2026)
                        .override(true)
                        .addStep(AwardStep.floor(floor))
                        .build()
                        .apply(table(points("one", "30000"))))
                .withMessage(
                        "a table must have a scale, a pay point or a cell that is not known: 2026-04-01/2027-04-01");
    }

    @Test
    void a_one_off_payment_is_pro_rata_to_hours() {
        OneOffPayment january =
                OneOffPayment.unconsolidated(Payment.ofPounds("600"), LocalDate.of(2024, 1, 31), SOURCE);
        OneOffShare share =
                january.forHours(WeeklyHours.parse("22").outOf(WeeklyHours.parse("37")), Rounding.PENNY_HALF_UP);
        assertThat(share.payment()).isEqualTo(Payment.ofPounds("356.76"));
        assertThat(share.working().text(Locale.UK))
                .isEqualTo(
                        "One-off payment: £600.00 × 22/37 = 356.7567567567568, to the nearest penny: £356.76 [A determination]");
        assertThat(january.consolidation()).isEmpty();
        LocalDate day = LocalDate.of(2024, 4, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new OneOffPayment(Payment.ofPounds("600"), day, Optional.of(day.minusDays(1)), SOURCE))
                .withMessage("a payment must not be consolidated before it is paid: 2024-03-31, paid on 2024-04-01");
        assertThat(new OneOffPayment(Payment.ofPounds("600"), day, Optional.of(day), SOURCE).consolidation())
                .contains(AwardStep.flat(Payment.ofPounds("600")));
    }
}
