package org.parlstaff.staffing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;

class PlanCostTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final PlanCost CWM_ARIAN = StaffingPlan.parse(Plans.resource("cwm-arian-plan.json"))
            .cost(Plans.SCHEMES, Plans.months("2026-02 2027-05"));

    @Test
    void is_cut_into_months_and_financial_years() {
        assertThat(CWM_ARIAN.months()).hasSize(15);
        assertThat(CWM_ARIAN.years())
                .extracting(PlanCost::span)
                .containsExactly(
                        Plans.months("2026-02 2026-04"),
                        Plans.months("2026-04 2027-04"),
                        Plans.months("2027-04 2027-05"));
        // February 1,833.33 and 3,000.00; March 1,833.33 and 3,000 × 15/31 = 1,451.61
        assertThat(CWM_ARIAN.years())
                .extracting(PlanCost::pay)
                .containsExactly(Plans.pounds("8118.27"), Plans.pounds("21999.96"), Plans.pounds("0"));
        // 183.33, 300.00, 183.33, 145.16; then 12 × 183.33
        assertThat(CWM_ARIAN.years())
                .extracting(PlanCost::onCosts)
                .containsExactly(Plans.pounds("811.82"), Plans.pounds("2199.96"), Plans.pounds("0"));
        assertThat(CWM_ARIAN.years()).extracting(PlanCost::isKnown).containsExactly(true, true, false);
    }

    @Test
    void is_told_post_by_post_and_cost_by_cost() {
        PlanCost manager = CWM_ARIAN.of("Office Manager");
        assertThat(manager.total()).isEqualTo(Plans.pounds("4896.77"));
        assertThat(manager.isKnown()).isTrue();
        assertThat(manager.onCost(CWM_ARIAN.plan().onCosts().get(0))).isEqualTo(manager.onCosts());
        assertThat(CWM_ARIAN.of("Nobody").total()).isEqualTo(Plans.pounds("0"));
    }

    @Test
    void is_as_sure_as_the_tables_it_rests_on() {
        assertThat(CWM_ARIAN.years())
                .extracting(PlanCost::standing)
                .containsExactly(Optional.of(Standing.CONFIRMED), Optional.of(Standing.OBSERVED), Optional.empty());
    }

    @Test
    void names_each_day_it_is_without() {
        assertThat(CWM_ARIAN.notKnown())
                .containsExactly(new NotKnown(
                        Optional.of("Caseworker, Brynddu"),
                        Plans.months("2027-04 2027-05"),
                        "pay.day-not-covered",
                        Map.of(
                                "post",
                                "Caseworker, Brynddu",
                                "reason",
                                Reason.of(
                                        Reason.Code.DAY_NOT_COVERED,
                                        "scheme",
                                        "ipsa",
                                        "band",
                                        "executive-1",
                                        "area",
                                        "outside-london",
                                        "day",
                                        LocalDate.of(2027, 4, 1)))));
        assertThat(Plans.plan("own one p1 36 2025-06-16 2027-11-05", "")
                        .cost(Plans.SCHEMES, Plans.months("2027-10 2028-01"))
                        .notKnown())
                .extracting(NotKnown::days)
                .containsExactly(
                        Span.of(LocalDate.of(2027, 10, 16), LocalDate.of(2027, 11, 1)),
                        Span.of(LocalDate.of(2027, 11, 1), LocalDate.of(2027, 11, 5)));
    }

    @Test
    void is_written_in_english() {
        PlanCost cost = CWM_ARIAN.within(Plans.months("2027-03 2027-05"));
        assertThat(cost.text(Locale.UK)).isEqualTo("""
                        Staffing cost: Office of the Member for Cwm Arian, 1 March 2027 until and including 30 April 2027
                        March 2027: £2,016.66 (pay: £1,833.33; on-costs: £183.33)
                        April 2027: not known, because: Caseworker, Brynddu: no pay table of ipsa covers executive-1 (outside-london) on 1 April 2027 (known: £0.00; pay: £0.00; on-costs: £0.00)
                        Financial year, until and including 31 March 2027: £2,016.66 (pay: £1,833.33; on-costs: £183.33)
                        Financial year, until and including 30 April 2027: £0.00 (pay: £0.00; on-costs: £0.00), without all of: April 2027""");
    }

    @Test
    void is_written_in_welsh_label_first() {
        PlanCost cost = CWM_ARIAN.within(Plans.months("2027-03 2027-05"));
        assertThat(cost.text(WELSH)).isEqualTo("""
                        Cost staffio: Office of the Member for Cwm Arian, 1 Mawrth 2027 hyd at a chan gynnwys 30 Ebrill 2027
                        Mawrth 2027: £2,016.66 (cyflog: £1,833.33; costau'r cyflogwr: £183.33)
                        Ebrill 2027: anhysbys, oherwydd: Caseworker, Brynddu: dim tabl cyflog ar gyfer y diwrnod (cynllun: ipsa; band: executive-1; ardal: outside-london; diwrnod: 1 Ebrill 2027) (hysbys: £0.00; cyflog: £0.00; costau'r cyflogwr: £0.00)
                        Blwyddyn ariannol, hyd at a chan gynnwys 31 Mawrth 2027: £2,016.66 (cyflog: £1,833.33; costau'r cyflogwr: £183.33)
                        Blwyddyn ariannol, hyd at a chan gynnwys 30 Ebrill 2027: £0.00 (cyflog: £0.00; costau'r cyflogwr: £0.00), heb y cyfan o'r canlynol: Ebrill 2027""");
    }

    @Test
    void gives_one_reason_once() {
        PlanCost cost = Plans.plan()
                .addPost(Plans.post("Caseworker", "senedd band-2 p1 37 2026-06-01"))
                .build()
                .cost(Plans.SCHEMES, Plans.months("2026-06 2026-09"));
        assertThat(cost.text(Locale.UK))
                .endsWith(
                        "Financial year, until and including 31 August 2026: £0.00 (pay: £0.00; on-costs: £0.00), without all of: June"
                                + " 2026, July 2026, August 2026");
        assertThat(cost.text(Locale.UK))
                .contains(
                        "June 2026: not known, because: Caseworker: no source gives the pay of band-2: it has four pay"
                                + " points, and the sources give none of them (known");
    }

    @Test
    void names_of_a_year_only_the_months_that_are_not_known() {
        assertThat(Plans.plan("own one p1 36 2025-06-16", "")
                        .cost(Plans.SCHEMES, Plans.months("2027-09 2027-12"))
                        .text(Locale.UK))
                // September 27,192 / 12 = 2,266.00, October 1,096.45
                .endsWith(
                        "Financial year, until and including 30 November 2027: £3,362.45 (pay: £3,362.45; on-costs: £0.00), without all of:"
                                + " October 2027, November 2027");
    }

    @Test
    void shows_its_working() {
        PlanCost cost = Plans.plan(
                        "ipsa executive-1/outside-london 27500 30 2025-04-16 + own one p1 36 2025-04-01 2025-05-01",
                        "15% > 417 M ; 12 M ; 3% > 5000 Y ; 1%")
                .cost(Plans.SCHEMES, Plans.months("2025-04 2025-05"));
        assertThat(cost.working().text(Locale.UK)).isEqualTo("""
                        Post: Post 1, 1 April 2025
                        Full-time salary: 16 April 2025 · executive-1 · outside-london = £27,500.00 [IPSA guidance for new starters]
                        Pro rata: £27,500.00 × 0.8 = 22,000.00, to the nearest penny: £22,000.00
                        Whole months: 1 April 2025 until and including 30 April 2025 : £22,000.00 × 1/12 = 1,833.333333333333
                        Part of the period: 1,833.333333333333, to the nearest penny: £1,833.33
                        Days: 1 April 2025 until and including 15 April 2025 : £22,000.00 × 15/360 = 916.6666666666667
                        Part of the period: 916.6666666666667, to the nearest penny: £916.67
                        Days that count: £1,833.33 − £916.67 = £916.66
                        Pay above the threshold: max( 0, £916.66 − £417.00 ) = £499.66
                        On-cost: On-cost 1 · £499.66 × 15% = 74.949, to the nearest penny: £74.95 [Invented]
                        Whole months: 1 April 2025 until and including 30 April 2025 : £144.00 × 1/12 = 12
                        Part of the period: 12, to the nearest penny: £12.00
                        Days: 1 April 2025 until and including 15 April 2025 : £144.00 × 15/360 = 6
                        Part of the period: 6, to the nearest penny: £6.00
                        Days that count: £12.00 − £6.00 = £6.00
                        On-cost: On-cost 2 = £6.00 [Invented]
                        Threshold left: max( 0, £5,000.00 − £0.00 ) = £5,000.00
                        Pay above the threshold: max( 0, £916.66 − £5,000.00 ) = £0.00
                        On-cost: On-cost 3 · £0.00 × 3% = 0, to the nearest penny: £0.00 [Invented]
                        On-cost: On-cost 4 · £916.66 × 1% = 9.1666, to the nearest penny: £9.17 [Invented]
                        Cost of the month: £916.66 + £90.12 = £1,006.78
                        Post: Post 2, 1 April 2025
                        Full-time salary: 1 April 2025 · one · 1 = £24,000.00 [Invented table of 2025-26]
                        Pro rata: £24,000.00 × 1 = 24,000.00, to the nearest penny: £24,000.00
                        Whole months: 1 April 2025 until and including 30 April 2025 : £24,000.00 × 1/12 = 2,000
                        Part of the period: 2,000, to the nearest penny: £2,000.00
                        Pay above the threshold: max( 0, £2,000.00 − £417.00 ) = £1,583.00
                        On-cost: On-cost 1 · £1,583.00 × 15% = 237.45, to the nearest penny: £237.45 [Invented]
                        Whole months: 1 April 2025 until and including 30 April 2025 : £144.00 × 1/12 = 12
                        Part of the period: 12, to the nearest penny: £12.00
                        On-cost: On-cost 2 = £12.00 [Invented]
                        Threshold left: max( 0, £5,000.00 − £0.00 ) = £5,000.00
                        Pay above the threshold: max( 0, £2,000.00 − £5,000.00 ) = £0.00
                        On-cost: On-cost 3 · £0.00 × 3% = 0, to the nearest penny: £0.00 [Invented]
                        On-cost: On-cost 4 · £2,000.00 × 1% = 20, to the nearest penny: £20.00 [Invented]
                        Cost of the month: £2,000.00 + £269.45 = £2,269.45""");
        assertThat(cost.working().text(WELSH)).hasLineCount(36);
    }

    @ParameterizedTest
    @EnumSource
    void says_why_in_both_languages(NotKnown.Code code) {
        NotKnown missing = NotKnown.of(
                code,
                Plans.months("2026-06 2026-07"),
                Map.of(
                        "post",
                        "Post",
                        "scheme",
                        "own",
                        "day",
                        LocalDate.EPOCH,
                        "onCost",
                        "Pension",
                        "from",
                        LocalDate.EPOCH));
        assertThat(missing.text(Locale.UK)).isNotEqualTo(missing.text(WELSH));
    }

    @Test
    void says_of_pay_what_the_scheme_says() {
        NotKnown missing = CWM_ARIAN.notKnown().get(0);
        assertThat(missing.text(Locale.UK))
                .isEqualTo(
                        "Caseworker, Brynddu: no pay table of ipsa covers executive-1 (outside-london) on 1 April 2027");
        assertThat(missing.text(WELSH))
                .isEqualTo(
                        "Caseworker, Brynddu: dim tabl cyflog ar gyfer y diwrnod (cynllun: ipsa; band: executive-1; ardal:"
                                + " outside-london; diwrnod: 1 Ebrill 2027)");
    }

    @Test
    void has_these_codes_of_its_own_and_no_others() {
        assertThat(Stream.of(NotKnown.Code.values()).map(NotKnown.Code::id))
                .containsExactly(
                        "plan.rate-not-known",
                        "plan.allowance-not-known",
                        "plan.on-costs-not-settled",
                        "plan.earlier-months-not-costed");
    }

    @Test
    void has_the_same_sentences_in_both_languages() {
        assertThat(new TreeSet<>(PlanText.keys(WELSH))).isEqualTo(new TreeSet<>(PlanText.keys(Locale.UK)));
        assertThat(CWM_ARIAN.text(Locale.FRANCE)).isEqualTo(CWM_ARIAN.text(Locale.UK));
    }

    @ParameterizedTest
    @EnumSource
    void has_a_word_for_each_standing(Standing standing) {
        assertThat(PlanText.keys(Locale.UK)).contains("standing." + standing);
    }

    @ParameterizedTest
    @EnumSource
    void has_a_word_for_each_rule(MonthlyBudget rule) {
        assertThat(List.copyOf(PlanText.keys(Locale.UK))).contains("rule." + rule.id());
    }
}
