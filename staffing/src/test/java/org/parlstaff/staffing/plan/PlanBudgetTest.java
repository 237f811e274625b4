package org.parlstaff.staffing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Standing;

class PlanBudgetTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final PlanCost COST = StaffingPlan.parse(Plans.resource("cwm-arian-plan.json"))
            .cost(PaySchemes.shipped(), Plans.months("2026-02 2026-05"));

    private static Allowance allowance(String months, String pounds) {
        return Allowance.builder()
                .scheme("ipsa")
                .span(Plans.months(months))
                .amount(Payment.ofPounds(pounds))
                .onCosts(true)
                .standing(Standing.PROVISIONAL)
                .source(Source.of("Letter of the Whip"))
                .build();
    }

    private static final PlanBudget BUDGET = COST.against(
            List.of(allowance("2025-04 2026-04", "54000"), allowance("2026-04 2027-04", "24480")),
            MonthlyBudget.EQUAL_SHARE);

    @Test
    void names_the_months_over_budget() {
        // 54,000 / 12 = 4,500; February 1,833.33 + 3,000.00 + 183.33 + 300.00 = 5,316.66
        assertThat(BUDGET.overBudget()).singleElement().satisfies(check -> {
            assertThat(check.days()).isEqualTo(Plans.months("2026-02 2026-03"));
            assertThat(check.over()).contains(Plans.pounds("816.66"));
        });
        assertThat(BUDGET.months())
                .extracting(PlanBudget.Check::verdict)
                .containsExactly(PlanBudget.Verdict.OVER, PlanBudget.Verdict.WITHIN, PlanBudget.Verdict.WITHIN);
    }

    @Test
    void holds_whole_allowances_against_the_months_that_are_costed() {
        assertThat(BUDGET.years())
                .extracting(PlanBudget.Check::days)
                .containsExactly(Plans.months("2026-02 2026-04"), Plans.months("2026-04 2026-05"));
        assertThat(BUDGET.years())
                .extracting(PlanBudget.Check::verdict)
                .containsExactly(PlanBudget.Verdict.NOT_KNOWN, PlanBudget.Verdict.WITHIN);
        assertThat(BUDGET.years().get(0).notKnown()).singleElement().satisfies(missing -> {
            assertThat(missing.post()).isEmpty();
            assertThat(missing.days()).isEqualTo(Plans.months("2025-04 2026-02"));
            assertThat(missing.text(Locale.UK))
                    .isEqualTo("the allowance begins on 1 April 2025, and the costs on 1 February 2026");
        });
    }

    @Test
    void leaves_out_allowances_of_other_months() {
        assertThat(COST.against(List.of(allowance("2020-04 2021-04", "1")), MonthlyBudget.WHOLE_TO_DATE)
                        .years())
                .isEmpty();
    }

    @Test
    void is_as_sure_as_the_weaker_of_allowance_and_pay() {
        assertThat(BUDGET.months().get(0).standing()).contains(Standing.PROVISIONAL);
        PlanBudget none = COST.against(List.of(), MonthlyBudget.EQUAL_SHARE);
        assertThat(none.months().get(0).standing()).contains(Standing.CONFIRMED);
        PlanCost later = StaffingPlan.parse(Plans.resource("cwm-arian-plan.json"))
                .cost(PaySchemes.shipped(), Plans.months("2027-05 2027-06"));
        assertThat(later.against(List.of(), MonthlyBudget.EQUAL_SHARE)
                        .months()
                        .get(0)
                        .standing())
                .isEqualTo(Optional.empty());
        assertThat(later.against(List.of(allowance("2027-04 2028-04", "1")), MonthlyBudget.EQUAL_SHARE)
                        .months()
                        .get(0)
                        .standing())
                .contains(Standing.PROVISIONAL);
    }

    @Test
    void passes_over_rates_that_are_missing_where_the_allowance_bears_no_on_costs() {
        PlanCost cost = Plans.plan("own two 24000 36 2025-04-01", "10% @2025-04-01/2025-05-01")
                .cost(Plans.SCHEMES, Plans.months("2025-06 2025-07"));
        Allowance bears = allowance("2025-06 2025-07", "3000");
        assertThat(cost.against(List.of(bears), MonthlyBudget.EQUAL_SHARE)
                        .months()
                        .get(0)
                        .verdict())
                .isEqualTo(PlanBudget.Verdict.NOT_KNOWN);
        assertThat(cost.against(List.of(bears.bearingOnCosts(false)), MonthlyBudget.EQUAL_SHARE)
                        .months()
                        .get(0)
                        .verdict())
                .isEqualTo(PlanBudget.Verdict.WITHIN);
    }

    @Test
    void refuses_allowances_that_overlap_or_have_another_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COST.against(
                        List.of(allowance("2025-04 2026-04", "1"), allowance("2026-03 2027-04", "1")),
                        MonthlyBudget.EQUAL_SHARE))
                .withMessage("allowances of one Member must not overlap: ipsa 2026-03-01/2027-04-01 GBP 1.00, ipsa"
                        + " 2025-04-01/2026-04-01 GBP 1.00");
        Allowance euros = Allowance.builder()
                .scheme("ipsa")
                .span(Plans.months("2025-04 2026-04"))
                .amount(Payment.parse("EUR 1.00"))
                .standing(Standing.CONFIRMED)
                .source(Source.of("Invented"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COST.against(List.of(euros), MonthlyBudget.EQUAL_SHARE))
                .withMessage("currency must be GBP; found: ipsa 2025-04-01/2026-04-01 EUR 1.00");
    }

    @Test
    void is_written_in_english() {
        assertThat(BUDGET.text(Locale.UK)).isEqualTo("""
                        Staffing budget: Office of the Member for Cwm Arian; each month: an equal share of the allowance
                        February 2026: over budget by £816.66 (cost: £5,316.66; budget: £4,500.00)
                        March 2026: within budget (cost: £3,613.43; budget: £4,500.00)
                        April 2026: within budget (cost: £2,016.66; budget: £2,040.00)
                        Allowance, 1 April 2025 until and including 31 March 2026: £54,000.00, provisional [Letter of the Whip]
                        Its months until and including 31 March 2026: not known, because: the allowance begins on 1 April 2025, and the costs on 1 February 2026 (known cost: £8,930.09; budget: £54,000.00)
                        Allowance, 1 April 2026 until and including 31 March 2027: £24,480.00, provisional [Letter of the Whip]
                        Its months until and including 30 April 2026: within budget (cost: £2,016.66; budget: £24,480.00)""");
    }

    @Test
    void is_written_in_welsh_label_first() {
        PlanBudget budget = COST.against(List.of(allowance("2025-04 2026-04", "5000")), MonthlyBudget.SHARE_TO_DATE);
        assertThat(budget.text(WELSH)).isEqualTo("""
                        Cyllideb staffio: Office of the Member for Cwm Arian; pob mis: cyfrannau'r lwfans hyd yma
                        Chwefror 2026: dros y gyllideb, o leiaf: £733.33 (cost hysbys: £5,316.66; cyllideb: £4,583.33; nid yw'r cyfan yn hysbys, oherwydd: mae'r lwfans yn dechrau cyn y costau (lwfans: 1 Ebrill 2025; costau: 1 Chwefror 2026))
                        Mawrth 2026: dros y gyllideb, o leiaf: £3,930.09 (cost hysbys: £8,930.09; cyllideb: £5,000.00; nid yw'r cyfan yn hysbys, oherwydd: mae'r lwfans yn dechrau cyn y costau (lwfans: 1 Ebrill 2025; costau: 1 Chwefror 2026))
                        Ebrill 2026: anhysbys, oherwydd: dim lwfans hysbys (diwrnod: 1 Ebrill 2026) (cyflog hysbys: £1,833.33)
                        Lwfans, 1 Ebrill 2025 hyd at a chan gynnwys 31 Mawrth 2026: £5,000.00, dros dro [Letter of the Whip]
                        Ei fisoedd hyd at a chan gynnwys 31 Mawrth 2026: dros y gyllideb, o leiaf: £3,930.09 (cost hysbys: £8,930.09; cyllideb: £5,000.00; nid yw'r cyfan yn hysbys, oherwydd: mae'r lwfans yn dechrau cyn y costau (lwfans: 1 Ebrill 2025; costau: 1 Chwefror 2026))""");
    }

    @Test
    void shows_its_working() {
        assertThat(BUDGET.working().text(Locale.UK)).isEqualTo("""
                        Cost that counts: 1 February 2026 = £5,316.66
                        Share of the allowance: £54,000.00 × 1/12 = £4,500.00 [Letter of the Whip]
                        Over budget: £5,316.66 − £4,500.00 = £816.66
                        Cost that counts: 1 March 2026 = £3,613.43
                        Share of the allowance: £54,000.00 × 1/12 = £4,500.00 [Letter of the Whip]
                        Left of the budget: £4,500.00 − £3,613.43 = £886.57
                        Cost that counts: 1 April 2026 = £2,016.66
                        Share of the allowance: £24,480.00 × 1/12 = £2,040.00 [Letter of the Whip]
                        Left of the budget: £2,040.00 − £2,016.66 = £23.34""");
        assertThat(COST.against(List.of(allowance("2025-04 2026-04", "100000")), MonthlyBudget.EQUAL_SHARE)
                        .working()
                        .text(Locale.UK))
                .contains("£100,000.00 × 1/12 = 8,333.333333333333, up to the penny: £8,333.34 [Letter of the Whip]");
        assertThat(COST.against(List.of(allowance("2025-04 2026-04", "100000")), MonthlyBudget.SHARE_TO_DATE)
                        .working()
                        .text(Locale.UK))
                .contains("£100,000.00 × 11/12 = 91,666.66666666667, down to the penny: £91,666.66");
        assertThat(COST.against(List.of(), MonthlyBudget.EQUAL_SHARE).working().text(WELSH))
                .startsWith("Cost sy'n cyfrif: 1 Chwefror 2026 = £4,833.33");
    }
}
