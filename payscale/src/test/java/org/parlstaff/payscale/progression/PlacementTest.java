package org.parlstaff.payscale.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.progression.PlacementAnswer.Placed;
import org.parlstaff.payscale.progression.PlacementAnswer.Refused;

class PlacementTest {

    private static final PayScheme SENEDD = PaySchemes.shipped().scheme("senedd");
    private static final PayScheme IPSA = PaySchemes.shipped().scheme("ipsa");
    private static final PayScheme HEALTH = ProgressionTest.scheme("agenda-for-change.json");
    private static final LocalDate DAY = LocalDate.of(2017, 10, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static Placement health(String pounds, String band, PlacementPolicy policy) {
        return new Placement(
                HEALTH.on(DAY), FullTimeSalary.ofPounds(pounds), Optional.of(1), band, Optional.empty(), policy);
    }

    private static Placement senedd(String pounds, PlacementPolicy policy) {
        return new Placement(
                SENEDD.on(JUNE), FullTimeSalary.ofPounds(pounds), Optional.of(2), "band-3", Optional.empty(), policy);
    }

    private static Placement ipsa(String pounds, PlacementPolicy policy) {
        return new Placement(
                IPSA.on(LocalDate.of(2025, 6, 1)),
                FullTimeSalary.ofPounds(pounds),
                Optional.empty(),
                "executive-2",
                Optional.of("london"),
                policy);
    }

    @ParameterizedTest(name = "{0} + {1} to Band 6 + {2}: point {3}, {4}")
    @CsvSource({
        // Agenda for Change: "that band at the minimum pay point or, if this would result in no pay increase (by
        // reference to
        // basic pay plus, if applicable, any Recruitment and Retention Premium) the first pay point in the band which
        // would
        // deliver an increase in pay" (nhsbands.co.uk/AgendaForChange)
        "22000, 0, 0, 1, 26000",
        "25999.99, 0, 0, 1, 26000",
        "26000, 0, 0, 2, 28000",
        "28000, 0, 0, 3, 29500",
        "24000, 2400, 0, 2, 28000",
        "24000, 2400, 2600, 1, 26000",
    })
    void agenda_for_change_promotes_to_the_minimum_or_the_first_rise(
            String salary, String premiumBefore, String premiumAfter, int point, String placed) {
        PlacementPolicy policy =
                PlacementPolicy.firstRise(Payment.ofPounds(premiumBefore), Payment.ofPounds(premiumAfter));
        Placed answer = health(salary, "band-6", policy).answer().orElseThrow();
        assertThat(answer)
                .isEqualTo(new Placed(Optional.of(point), FullTimeSalary.ofPounds(placed), true, Optional.empty()));
        assertThat(answer.paid()).isEqualTo(FullTimeSalary.ofPounds(placed));
        if (premiumBefore.equals("0")) {
            assertThat(health(salary, "band-6", PlacementPolicy.firstRise()).answer())
                    .isEqualTo(answer);
        }
    }

    @Test
    void a_promotion_that_no_point_makes_a_rise_is_refused() {
        assertThat(health("32000", "band-6", PlacementPolicy.firstRise()).answer())
                .isEqualTo(refused(Reason.Code.NO_RISE, "band", "band-6"));
    }

    @Test
    void without_a_policy_the_placement_is_not_settled() {
        Placement move = senedd("25000", PlacementPolicy.none());
        assertThat(move.answer())
                .isEqualTo(refused(Reason.Code.PLACEMENT_NOT_SETTLED, "scheme", "senedd", "band", "band-3"));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> move.answer().orElseThrow())
                .withMessage(
                        "pay.placement-not-settled: senedd gives no rule for placing somebody who moves to band-3, and the"
                                + " caller passed none");
        assertThat(ipsa("30000", PlacementPolicy.none()).answer())
                .isEqualTo(refused(Reason.Code.PLACEMENT_NOT_SETTLED, "scheme", "ipsa", "band", "executive-2"));
    }

    @Test
    void a_refusal_of_the_table_comes_first() {
        assertThat(new Placement(
                                SENEDD.on(JUNE),
                                FullTimeSalary.ofPounds("1"),
                                Optional.empty(),
                                "band-9",
                                Optional.empty(),
                                PlacementPolicy.atMinimum())
                        .answer())
                .isEqualTo(refused(Reason.Code.NO_SUCH_BAND, "scheme", "senedd", "band", "band-9"));
    }

    @Test
    void nobody_is_placed_by_a_figure_that_is_not_known() {
        Refused notKnown = refused(
                Reason.Code.FIGURE_NOT_KNOWN,
                "band",
                "band-3",
                "why",
                new PayFigure.NotKnown(
                        "the sources give points 1 and 3 only",
                        Optional.of("pwyntiau 1 a 3 yn unig sydd yn y ffynonellau"),
                        false));
        assertThat(senedd("26345", PlacementPolicy.firstRise()).answer()).isEqualTo(notKnown);
        assertThat(senedd("27000", PlacementPolicy.nearestWithoutLoss()).answer())
                .isEqualTo(notKnown);
        assertThat(senedd("27000", PlacementPolicy.samePoint()).answer()).isEqualTo(notKnown);
        assertThat(senedd("26344.99", PlacementPolicy.firstRise())
                        .answer()
                        .orElseThrow()
                        .point())
                .contains(1);
        assertThat(senedd("26345", PlacementPolicy.nearestWithoutLoss())
                        .answer()
                        .orElseThrow()
                        .point())
                .contains(1);
        assertThat(senedd("33874", PlacementPolicy.nearestWithoutLoss())
                        .answer()
                        .orElseThrow())
                .isEqualTo(new Placed(Optional.of(3), FullTimeSalary.ofPounds("33873"), false, Optional.empty()));
    }

    @Test
    void a_point_above_an_uncounted_stretch_has_no_number() {
        Placement move = new Placement(
                SENEDD.on(LocalDate.of(2014, 7, 1)),
                FullTimeSalary.ofPounds("35000"),
                Optional.of(2),
                "additional-group-support",
                Optional.empty(),
                PlacementPolicy.nearestWithoutLoss());
        PlacementAnswer notKnown = move.answer();
        assertThat(((Refused) notKnown).reason())
                .hasToString(
                        "pay.figure-not-known: no source gives a figure of additional-group-support that decides: the"
                                + " sources do not give the points in between, nor how many there are");
        Placement above = new Placement(
                SENEDD.on(LocalDate.of(2014, 7, 1)),
                FullTimeSalary.ofPounds("40000"),
                Optional.of(2),
                "additional-group-support",
                Optional.empty(),
                PlacementPolicy.nearestWithoutLoss());
        assertThat(((Refused) above.answer()).reason())
                .hasToString(((Refused) notKnown).reason().toString());
        PayScheme counted =
                PayScheme.parse(HEALTH.toJson().replaceFirst("\"GBP 24000.00\"", "{ \"notKnownPoints\": \"lost\" }"));
        Placement beyond = new Placement(
                counted.on(DAY),
                FullTimeSalary.ofPounds("26000"),
                Optional.empty(),
                "band-5",
                Optional.empty(),
                PlacementPolicy.firstRise());
        assertThat(beyond.answer())
                .isEqualTo(refused(
                        Reason.Code.FIGURE_NOT_KNOWN,
                        "band",
                        "band-5",
                        "why",
                        new PayFigure.NotKnown("lost", Optional.empty(), true)));
    }

    @Test
    void a_move_may_be_placed_by_what_was_known_on_a_day() {
        PayScheme scheme = ProgressionTest.years(2023, 2);
        LocalDate april = LocalDate.of(2024, 4, 1);
        Placement now = new Placement(
                scheme.on(april),
                FullTimeSalary.ofPounds("22050"),
                Optional.empty(),
                "two",
                Optional.empty(),
                PlacementPolicy.firstRise());
        // the table of 2024 pays 22,100 at point 1, and was published on 22 March 2024
        assertThat(now.answer().orElseThrow().salary()).isEqualTo(FullTimeSalary.ofPounds("22100"));
        LocalDate published = LocalDate.of(2024, 3, 22);
        assertThat(known(now, published).answer()).isEqualTo(now.answer());
        assertThat(known(now, published.minusDays(1)).answer())
                .isEqualTo(refused(
                        Reason.Code.DAY_NOT_COVERED,
                        "scheme",
                        "own",
                        "band",
                        "two",
                        "day",
                        april,
                        "knownOn",
                        published.minusDays(1)));
    }

    private static Placement known(Placement move, LocalDate day) {
        return new Placement(
                move.on().asKnownOn(day), move.salary(), move.point(), move.band(), move.area(), move.policy());
    }

    @Test
    void the_same_point_is_kept_where_there_is_one() {
        assertThat(health("22000", "band-6", PlacementPolicy.samePoint()).answer())
                .isEqualTo(new Placed(Optional.of(1), FullTimeSalary.ofPounds("26000"), false, Optional.empty()));
        Placement third = new Placement(
                HEALTH.on(DAY),
                FullTimeSalary.ofPounds("26000"),
                Optional.of(3),
                "band-7",
                Optional.empty(),
                PlacementPolicy.samePoint());
        assertThat(third.answer())
                .isEqualTo(refused(Reason.Code.NO_SUCH_POINT, "band", "band-7", "point", 3, "day", DAY));
        assertThat(ipsa("30000", PlacementPolicy.samePoint()).answer())
                .isEqualTo(refused(Reason.Code.NO_POINT_TO_KEEP, "band", "executive-2"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"30000, 34766", "34766, 34766", "40000, 40000", "50237, 50237", "60000, 50237"})
    void within_a_range_a_salary_is_brought_to_the_nearer_bound(String before, String after) {
        assertThat(ipsa(before, PlacementPolicy.nearestWithoutLoss()).answer())
                .isEqualTo(new Placed(Optional.empty(), FullTimeSalary.ofPounds(after), false, Optional.empty()));
    }

    @Test
    void a_range_gives_its_minimum_or_nothing() {
        assertThat(ipsa("60000", PlacementPolicy.atMinimum())
                        .answer()
                        .orElseThrow()
                        .salary())
                .isEqualTo(FullTimeSalary.ofPounds("34766"));
        assertThat(ipsa("34000", PlacementPolicy.firstRise()).answer())
                .isEqualTo(new Placed(Optional.empty(), FullTimeSalary.ofPounds("34766"), true, Optional.empty()));
        assertThat(ipsa("34766", PlacementPolicy.firstRise()).answer()).isInstanceOf(Refused.class);
        Placement intern = new Placement(
                IPSA.on(LocalDate.of(2023, 12, 1)),
                FullTimeSalary.ofPounds("20000"),
                Optional.empty(),
                "employed-intern",
                Optional.empty(),
                PlacementPolicy.nearestWithoutLoss());
        assertThat(((Refused) intern.answer()).reason().text(Locale.UK))
                .isEqualTo(
                        "no source gives a figure of employed-intern that decides: the table of 2023-24 was not found");
        assertThat(((Refused) intern.answer()).reason().text(Locale.forLanguageTag("cy")))
                .isEqualTo(
                        "nid oes ffynhonnell sy'n rhoi ffigur sy'n penderfynu (band: employed-intern; rheswm: ni chafwyd hyd"
                                + " i dabl 2023-24)");
    }

    @ParameterizedTest(name = "{0} + {1} %: {2}, {3}")
    @CsvSource({
        // the scale of Band 6: 26,000, 28,000, 29,500, 32,000
        "24761, 5, 1, 26000", // 25,999.05
        "24761.90, 5, 1, 26000", // 25,999.995
        "24761.91, 5, 2, 28000", // 26,000.0055
        "26000, 5, 2, 28000",
        "30476.19, 5, 4, 32000", // 31,999.9995
        "25000, 12, 2, 28000", // 28,000 exactly
    })
    void a_promotion_may_ask_for_a_least_rise(String before, String percent, int point, String placed) {
        assertThat(health(before, "band-6", PlacementPolicy.firstRiseOfAtLeast(percent))
                        .answer())
                .isEqualTo(new Placed(Optional.of(point), FullTimeSalary.ofPounds(placed), true, Optional.empty()));
    }

    @Test
    void a_least_rise_that_the_band_does_not_pay_is_refused() {
        assertThat(health("30476.20", "band-6", PlacementPolicy.firstRiseOfAtLeast("5"))
                        .answer())
                .isEqualTo(refused(Reason.Code.NO_RISE, "band", "band-6"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> PlacementPolicy.firstRiseOfAtLeast("0"))
                .withMessage("percentage must be more than 0: 0");
    }

    @Test
    void a_least_rise_is_not_placed_by_a_figure_that_is_not_known() {
        PlacementPolicy five = PlacementPolicy.firstRiseOfAtLeast("5");
        assertThat(senedd("25000", five).answer().orElseThrow().point()).contains(1);
        assertThat(senedd("26345", five).answer())
                .isEqualTo(senedd("26345", PlacementPolicy.firstRise()).answer());
        assertThat(senedd("33873", five).answer()).isEqualTo(refused(Reason.Code.NO_RISE, "band", "band-3"));
    }

    @ParameterizedTest(name = "{0} + 5 %: {1}")
    @CsvSource({
        // executive-2 in London: 34,766 to 50,237
        "30000, 34766",
        "33110.47, 34766", // 34,765.9935
        "33110.48, 34766.01", // 34,766.004
        "40000, 42000",
        "47844.76, 50237", // 50,236.998
    })
    void within_a_range_a_least_rise_is_the_least_salary_that_is_one(String before, String after) {
        assertThat(ipsa(before, PlacementPolicy.firstRiseOfAtLeast("5")).answer())
                .isEqualTo(new Placed(Optional.empty(), FullTimeSalary.ofPounds(after), true, Optional.empty()));
    }

    @Test
    void within_a_range_an_unknown_bound_counts_only_where_it_decides() {
        PlacementPolicy five = PlacementPolicy.firstRiseOfAtLeast("5");
        PayFigure unknown = PayFigure.notKnown("lost");
        PayFigure low = PayFigure.of(FullTimeSalary.ofPounds("34766"));
        PayFigure high = PayFigure.of(FullTimeSalary.ofPounds("50237"));
        PayScale noTop = PayRange.of(low, unknown, PayScale.Force.BINDING);
        PayScale noBottom = PayRange.of(unknown, high, PayScale.Force.BINDING);
        Refused notKnown = refused(Reason.Code.FIGURE_NOT_KNOWN, "band", "executive-2", "why", unknown);
        assertThat(five.place(ipsa("30000", five), noTop).orElseThrow().salary())
                .isEqualTo(FullTimeSalary.ofPounds("34766"));
        assertThat(five.place(ipsa("40000", five), noTop)).isEqualTo(notKnown);
        assertThat(five.place(ipsa("40000", five), noBottom)).isEqualTo(notKnown);
        assertThat(five.place(ipsa("50000", five), noBottom))
                .isEqualTo(refused(Reason.Code.NO_RISE, "band", "executive-2"));
        assertThat(ipsa("47844.77", five).answer()).isEqualTo(refused(Reason.Code.NO_RISE, "band", "executive-2"));
    }

    @Test
    void a_higher_salary_is_kept_until_a_day_or_for_good() {
        LocalDate end = LocalDate.of(2019, 10, 1);
        Placed kept = health(
                        "30000", "band-5", PlacementPolicy.nearestWithoutLoss().protectedUntil(end))
                .answer()
                .orElseThrow();
        assertThat(kept.salary()).isEqualTo(FullTimeSalary.ofPounds("28000"));
        assertThat(kept.protection()).contains(new Protection(FullTimeSalary.ofPounds("30000"), Optional.of(end)));
        assertThat(kept.paid()).isEqualTo(FullTimeSalary.ofPounds("30000"));
        assertThat(health(
                                "28000",
                                "band-5",
                                PlacementPolicy.nearestWithoutLoss().redCircled())
                        .answer()
                        .orElseThrow()
                        .protection())
                .isEmpty();
        assertThat(health(
                                "30000",
                                "band-5",
                                PlacementPolicy.nearestWithoutLoss().redCircled())
                        .answer()
                        .orElseThrow()
                        .protection())
                .contains(new Protection(FullTimeSalary.ofPounds("30000"), Optional.empty()));
        assertThat(health("30000", "band-5", PlacementPolicy.none().redCircled())
                        .answer())
                .isInstanceOf(Refused.class);
    }

    @Test
    void shows_its_working() {
        assertThat(health("26000", "band-6", PlacementPolicy.firstRise())
                        .working()
                        .text(Locale.UK))
                .isEqualTo("""
                        Salary before: £26,000.00
                        Compared with: £26,000.00 [Made up for the test, in the shape of the scale of 2017-18]
                        Compared with: £28,000.00 [Made up for the test, in the shape of the scale of 2017-18]
                        Compared with: £29,500.00 [Made up for the test, in the shape of the scale of 2017-18]
                        Compared with: £32,000.00 [Made up for the test, in the shape of the scale of 2017-18]
                        Placed at: 1 October 2017 · band-6 · 2 = £28,000.00\
                        """);
        assertThat(health(
                                "30000",
                                "band-5",
                                PlacementPolicy.nearestWithoutLoss().redCircled())
                        .working()
                        .text(Locale.UK))
                .endsWith("Placed at: 1 October 2017 · band-5 · 4 = £28,000.00\nProtected salary: £30,000.00");
        assertThat(senedd("26345", PlacementPolicy.none()).working().text(Locale.forLanguageTag("cy")))
                .startsWith("Cyflog blaenorol: £26,345.00\nO gymharu â: £26,345.00")
                .endsWith("Lleoliad: pay.placement-not-settled");
    }

    private static Refused refused(Reason.Code code, Object... namesAndValues) {
        return new Refused(Reason.of(code, namesAndValues));
    }
}
