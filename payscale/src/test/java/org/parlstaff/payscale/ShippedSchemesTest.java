package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.payscale.PayAnswer.Found;
import org.parlstaff.payscale.PayAnswer.Refused;
import org.parlstaff.payscale.Reason.Code;

class ShippedSchemesTest {

    private static final PayScheme IPSA = PaySchemes.shipped().scheme("ipsa");
    private static final PayScheme SENEDD = PaySchemes.shipped().scheme("senedd");

    private static void pays(LocalDate day, String band, String area, String minimum, String maximum) {
        PayScale scale = IPSA.pay(band, area, day).orElseThrow();
        assertThat(scale).isEqualTo(PayRange.of(FullTimeSalary.ofPounds(minimum), FullTimeSalary.ofPounds(maximum)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // the sheet of job families: band, London, outside London
        "administrative-1, 19890, 26723, 17062.50, 24913",
        "administrative-2, 24238, 34431, 21951, 30874",
        "administrative-3, 30324, 44485, 27815, 40633",
        "executive-1, 21960, 32067, 19641, 28378",
        "executive-2, 27324, 37853, 23938, 36103",
        "research-2, 23750, 34786, 20420, 31875",
        "research-3, 33000, 49793, 30290, 43881",
    })
    void hold_the_fourteen_ranges_of_the_sheet(
            String band, String londonMin, String londonMax, String outsideMin, String outsideMax) {
        LocalDate day = LocalDate.of(2018, 10, 1);
        pays(day, band, "london", londonMin, londonMax);
        pays(day, band, "outside-london", outsideMin, outsideMax);
        assertThat(((Found) IPSA.pay(band, "london", day)).standing()).isEqualTo(Standing.DERIVED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // guidance for new starters, 2025-26
        "administrative-1, 24468, 36864, 23810, 31327",
        "administrative-2, 27564, 44091, 25795, 39095",
        "administrative-3, 35447, 57728, 31967, 54377",
        "executive-1, 25200, 41782, 23810, 37846",
        "executive-2, 34766, 50237, 29727, 47772",
        "research-2, 26775, 42991, 25922, 39474",
        "research-3, 38404, 61597, 34452, 54282",
        "employed-intern, 23810, 27008, 23810, 27008",
    })
    void hold_the_ranges_of_2025(
            String band, String londonMin, String londonMax, String outsideMin, String outsideMax) {
        LocalDate day = LocalDate.of(2025, 6, 1);
        pays(day, band, "london", londonMin, londonMax);
        pays(day, band, "outside-london", outsideMin, outsideMax);
        assertThat(((Found) IPSA.pay(band, "london", day)).standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(((Found) IPSA.pay(band, "london", day)).since()).isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @ParameterizedTest(name = "{0} × {1} × 52 = {2}")
    @CsvSource({
        // published arithmetic: a living wage by the hour, full-time hours, the bound or point it gave
        "8.75, 37.5, 17062.50, 2018-10-01, administrative-1, outside-london, min",
        "10.20, 37.5, 19890, 2018-10-01, administrative-1, london, min",
        "12.00, 37, 23088, 2023-12-01, former-band-3, '', min",
        "13.15, 37.5, 25643, 2024-06-01, employed-intern, '', max",
        "12.21, 37.5, 23810, 2025-06-01, executive-1, outside-london, min",
        "13.85, 37.5, 27008, 2025-06-01, employed-intern, '', max",
        "11.44, 37.5, 22308, 2024-06-01, employed-intern, '', min",
    })
    void hold_figures_that_follow_from_living_wages(
            BigDecimal rate, String hours, String pounds, LocalDate day, String band, String area, String end) {
        BigDecimal exact =
                WeeksInYear.WEEKS_52.of(WeeklyHours.parse(hours)).hours().multiply(rate);
        FullTimeSalary expected = FullTimeSalary.ofPounds(pounds);
        assertThat(FullTimeSalary.ofPounds(
                        expected.pence() % 100 == 0 ? Rounding.POUND_HALF_UP.round(exact) : exact.setScale(2)))
                .isEqualTo(expected);
        PayScheme scheme = band.startsWith("former") ? SENEDD : IPSA;
        PayScale scale = (area.isEmpty() ? scheme.pay(band, day) : scheme.pay(band, area, day)).orElseThrow();
        assertThat((end.equals("min") ? scale.minimum() : scale.maximum()).findAmount())
                .contains(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "administrative-1, london", "administrative-1, outside-london",
        "administrative-2, london", "administrative-2, outside-london",
        "administrative-3, london", "administrative-3, outside-london",
        "executive-1, london", "executive-1, outside-london",
        "executive-2, london", "executive-2, outside-london",
        "research-2, london", "research-2, outside-london",
        "research-3, london", "research-3, outside-london",
    })
    void hold_2026_as_five_per_cent_then_the_floor_then_two_per_cent_rounded_once(String band, String area) {
        PayScale before = IPSA.pay(band, area, LocalDate.of(2026, 3, 31)).orElseThrow();
        PayScale after = IPSA.pay(band, area, LocalDate.of(2026, 4, 1)).orElseThrow();
        BigDecimal floor =
                new BigDecimal("12.71").multiply(new BigDecimal("1.03")).multiply(new BigDecimal("1950"));
        BigDecimal minimum =
                pounds(before.minimum()).multiply(new BigDecimal("1.05")).max(floor);
        BigDecimal maximum = pounds(before.maximum()).multiply(new BigDecimal("1.05"));
        BigDecimal supplement = band.startsWith("executive") ? new BigDecimal("1.02") : BigDecimal.ONE;
        assertThat(pounds(after.minimum()))
                .isEqualByComparingTo(Rounding.POUND_HALF_UP.round(minimum.multiply(supplement)));
        assertThat(pounds(after.maximum()))
                .isEqualByComparingTo(Rounding.POUND_HALF_UP.round(maximum.multiply(supplement)));
    }

    private static BigDecimal pounds(PayFigure figure) {
        return figure.findAmount().orElseThrow().pounds();
    }

    @Test
    void hold_the_senedds_band_3_with_its_middle_point_not_known() {
        Found found = (Found) SENEDD.pay("band-3", LocalDate.of(2026, 6, 1));
        IncrementalScale scale = (IncrementalScale) found.scale();
        assertThat(scale.point(1)).contains(PayFigure.of(FullTimeSalary.ofPounds("26345")));
        assertThat(scale.point(2))
                .contains(new PayFigure.NotKnown(
                        "the sources give points 1 and 3 only",
                        Optional.of("pwyntiau 1 a 3 yn unig sydd yn y ffynonellau"),
                        false));
        assertThat(scale.point(3)).contains(PayFigure.of(FullTimeSalary.ofPounds("33873")));
        assertThat(scale.numberOfPoints()).hasValue(3);
    }

    @Test
    void carry_the_weakest_standing_that_an_answer_rests_on() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(standing("ipsa", "executive-1", "outside-london", day)).isEqualTo(Standing.OBSERVED);
        assertThat(standing("ipsa", "executive-1", "london", day)).isEqualTo(Standing.DERIVED);
        assertThat(standing("ipsa", "executive-1", "london", LocalDate.of(2011, 1, 1)))
                .isEqualTo(Standing.CONFIRMED);
        assertThat(standing("ipsa", "executive-1", "outside-london", LocalDate.of(2011, 1, 1)))
                .isEqualTo(Standing.DERIVED);
        Found grade = (Found) PaySchemes.shipped().scheme("northern-ireland").pay("grade-1", LocalDate.of(2020, 9, 1));
        assertThat(grade.standing()).isEqualTo(Standing.CONFLICTING);
        Found scots = (Found) PaySchemes.shipped().scheme("scotland").pay("caseworker", LocalDate.of(2026, 6, 15));
        assertThat(scots.scale().force()).isEqualTo(PayScale.Force.INDICATIVE);
    }

    private static Standing standing(String scheme, String band, String area, LocalDate day) {
        return ((Found) PaySchemes.shipped().scheme(scheme).pay(band, area, day)).standing();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ipsa|executive-1|london|2017-04-11|DAY_NOT_COVERED|no pay table of ipsa covers executive-1 (london) on 11 April 2017",
                "ipsa|executive-1|-|2017-04-13|DAY_NOT_COVERED|no pay table of ipsa covers executive-1 on 13 April 2017",
                "ipsa|executive-1|london|2019-04-01|DAY_NOT_COVERED|no pay table of ipsa covers executive-1 (london) on 1 April 2019",
                "ipsa|executive-3|london|2025-06-01|NO_SUCH_BAND|ipsa has no band executive-3",
                "ipsa|research-1|london|2025-06-01|NO_SUCH_BAND|ipsa has no band research-1",
                "ipsa|executive-1|cardiff|2025-06-01|NO_SUCH_AREA|ipsa has no area cardiff",
                "ipsa|executive-1|-|2025-06-01|AREA_NEEDED|ipsa pays executive-1 by area, and no area was named: london, outside-london",
                "ipsa|mp-representative|-|2026-06-01|NOT_KNOWN|no source gives the pay of mp-representative: the figure for 2026-27 was not found",
                "senedd|band-3|london|2026-06-01|NO_SUCH_AREA|senedd has no area london",
                "senedd|band-3|-|2026-05-31|DAY_NOT_COVERED|no pay table of senedd covers band-3 on 31 May 2026",
                "senedd|band-3|-|2027-04-01|DAY_NOT_COVERED|no pay table of senedd covers band-3 on 1 April 2027",
                "senedd|band-2|-|2026-06-01|NOT_KNOWN|no source gives the pay of band-2: it has four pay points, and the sources give none of them",
                "northern-ireland|grade-1|-|2018-01-01|NOT_KNOWN|no source gives the pay of grade-1: sources give 18,000, and differ on whether it is where pay starts or its limit",
            })
    void refuse_with_a_code_and_a_reason(
            String scheme, String band, String area, LocalDate day, Code code, String message) {
        PayScheme rules = PaySchemes.shipped().scheme(scheme);
        PayAnswer answer = area == null ? rules.pay(band, day) : rules.pay(band, area, day);
        assertThat(answer).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.reason().text(Locale.UK)).isEqualTo(message);
        });
        assertThat(answer.find()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(answer::orElseThrow)
                .withMessage(code.id() + ": " + message);
    }

    @Test
    void tell_what_was_known_on_a_day() {
        LocalDate november = LocalDate.of(2023, 11, 15);
        assertThat(IPSA.on(november).asKnownOn(LocalDate.of(2023, 10, 25)).pay("employed-intern"))
                .isEqualTo(new Refused(Reason.of(
                        Code.DAY_NOT_COVERED,
                        "scheme",
                        "ipsa",
                        "band",
                        "employed-intern",
                        "day",
                        november,
                        "knownOn",
                        LocalDate.of(2023, 10, 25))));
        assertThat(IPSA.on(november).asKnownOn(LocalDate.of(2023, 10, 26)).pay("employed-intern"))
                .isInstanceOf(Found.class);
        assertThat(IPSA.on(LocalDate.of(2025, 6, 1))
                        .asKnownOn(LocalDate.of(2026, 1, 1))
                        .pay("executive-1", "london"))
                .isEqualTo(new Refused(
                        Reason.of(Code.PUBLICATION_DAY_NOT_KNOWN, "scheme", "ipsa", "from", LocalDate.of(2025, 4, 1))));
    }

    @Test
    void give_the_hours_of_a_year_where_both_rules_are_known() {
        assertThat(IPSA.on(LocalDate.of(2025, 6, 1)).findAnnualHours())
                .contains(WeeksInYear.WEEKS_52.of(WeeklyHours.parse("37.5")));
        assertThat(SENEDD.on(LocalDate.of(2020, 1, 1)).findAnnualHours()).isEmpty();
        assertThat(SENEDD.rule(PayRule.FULL_TIME_HOURS, LocalDate.of(2020, 1, 1))
                        .orElseThrow())
                .isEqualTo(WeeklyHours.parse("37"));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> PaySchemes.shipped()
                        .scheme("northern-ireland")
                        .rule(PayRule.FULL_TIME_HOURS, LocalDate.of(2020, 9, 1))
                        .orElseThrow())
                .withMessage("pay.rule-not-known: northern-ireland gives no rule for 1 September 2020: the hours of a"
                        + " full-time week");
    }

    @Test
    void know_titles_by_their_aliases_on_their_days() {
        LocalDate day = LocalDate.of(2025, 6, 1);
        assertThat(IPSA.on(day).titlesNamed("  senior  case WORKER "))
                .extracting(JobTitle::band)
                .containsExactly("executive-2");
        assertThat(IPSA.on(day).titlesNamed("uwch-weithiwr achos"))
                .isEqualTo(IPSA.on(day).titlesNamed("Senior Caseworker"))
                .hasSize(1);
        assertThat(IPSA.on(day).titlesNamed("Junior Secretary")).isEmpty();
        assertThat(IPSA.on(LocalDate.of(2011, 1, 1)).titlesNamed("Junior Secretary"))
                .extracting(JobTitle::band)
                .containsExactly("administrative-1");
        assertThat(SENEDD.on(LocalDate.of(2026, 7, 1)).titlesNamed("Constituency Support Officer"))
                .extracting(JobTitle::band)
                .containsExactly("band-3");
        assertThat(IPSA.on(day).titlesNamed("Constituency Support Officer"))
                .extracting(JobTitle::band)
                .containsExactly("executive-1");
    }

    @Test
    void order_bands_by_seniority_and_never_by_number() {
        assertThat(SENEDD.findBand("band-3").orElseThrow().seniority()).contains(1);
        assertThat(SENEDD.findBand("band-1").orElseThrow().seniority()).contains(3);
        assertThat(IPSA.findBand("administrative-3").orElseThrow().seniority()).contains(3);
        assertThat(IPSA.findBand("executive-3")).isEmpty();
        assertThat(IPSA.noSuchBands()).containsExactly("executive-3", "research-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipsa", "senedd", "scotland", "northern-ireland"})
    void are_read_back_from_what_they_write(String id) {
        PayScheme scheme = PaySchemes.shipped().scheme(id);
        assertThat(PayScheme.parse(scheme.toJson())).isEqualTo(scheme);
        assertThat(PayScheme.parse(scheme.toJson()).toJson()).isEqualTo(scheme.toJson());
    }

    @Test
    void are_those_of_the_index_and_no_others() throws IOException {
        assertThat(PaySchemes.shipped().all())
                .extracting(PayScheme::id)
                .containsExactly("ipsa", "senedd", "scotland", "northern-ireland");
        for (PayScheme scheme : PaySchemes.shipped().all()) {
            try (InputStream in = PaySchemes.class.getResourceAsStream(scheme.id() + ".json")) {
                assertThat(in).as(scheme.id()).isNotNull();
            }
        }
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> PaySchemes.shipped().scheme("dail"))
                .withMessage("scheme must be one of ipsa, senedd, scotland, northern-ireland; found: dail");
    }

    @Test
    void are_one_value_among_others() {
        PayScheme own =
                PayScheme.builder().id("own").name("Ours").currency("GBP").build();
        PaySchemes both = PaySchemes.of(IPSA).with(own);
        assertThat(both)
                .hasToString("[ipsa, own]")
                .isEqualTo(PaySchemes.of(IPSA, own))
                .isNotEqualTo(PaySchemes.of(own));
        assertThat(both).hasSameHashCodeAs(PaySchemes.of(IPSA, own));
        assertThat(both.findScheme("own")).contains(own);
        assertThat(both.findScheme("senedd")).isEmpty();
        assertThat(both.with(own)).isEqualTo(both);
        assertThat(IPSA).hasToString("ipsa");
        assertThat(catchThrowable(() -> PaySchemes.of(own, own)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a scheme must be given once: own");
    }

    @Test
    void name_their_sources_with_an_address_if_there_is_one() {
        assertThat(Source.of("A sheet")).hasToString("A sheet");
        assertThat(Source.builder().title("A page").href("https://example.org/").build())
                .hasToString("A page, https://example.org/");
        assertThat(catchThrowable(() -> Source.of(" "))).hasMessage("title of a source must not be blank: \" \"");
    }

    @Test
    void find_families_and_areas_by_id() {
        assertThat(SENEDD.findFamily("business-administration").orElseThrow().aliases())
                .containsExactly("Business administration");
        assertThat(SENEDD.findFamily("gardening")).isEmpty();
        assertThat(IPSA.findArea("london").orElseThrow().name()).isEqualTo("London area");
        assertThat(IPSA.findArea("wales")).isEmpty();
    }
}
