package org.parlstaff.staffing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;

/** The tables of examples that a finance officer can check. */
class WorkedExamplesTest {

    static Stream<List<String>> costs() {
        return Plans.rows("worked-examples.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("costs")
    void cost_what_the_row_says(List<String> row) {
        PlanCost cost = Plans.plan(row.get(1), row.get(2)).cost(Plans.SCHEMES, Plans.months(row.get(3)));
        assertThat(cost.pay()).as("pay").isEqualTo(Plans.pounds(row.get(4)));
        assertThat(cost.onCosts()).as("on-costs").isEqualTo(Plans.pounds(row.get(5)));
        assertThat(cost.notKnown().stream()
                        .findFirst()
                        .map(missing -> missing.code() + " " + missing.days().from())
                        .orElse(""))
                .isEqualTo(row.get(6));
    }

    static Stream<List<String>> budgets() {
        return Plans.rows("budget-examples.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("budgets")
    void are_judged_as_the_row_says(List<String> row) {
        PlanBudget budget = Plans.plan(
                        "own two 24000 36 " + row.get(1), row.get(2).equals("no") ? "" : row.get(2))
                .cost(Plans.SCHEMES, Plans.months(row.get(5)))
                .against(List.of(allowance(row.get(3), row.get(4))), MonthlyBudget.valueOf(row.get(6)));
        LocalDate month = LocalDate.parse(row.get(7) + "-01");
        PlanBudget.Check check = budget.months().stream()
                .filter(each -> each.days().from().equals(month))
                .findFirst()
                .orElseThrow();
        assertThat(check.counted()).as("counted").isEqualTo(Plans.pounds(row.get(8)));
        assertThat(check.budget())
                .as("budget")
                .isEqualTo(row.get(9).equals("-") ? Optional.empty() : Optional.of(Plans.pounds(row.get(9))));
        assertThat(
                        switch (check.verdict()) {
                            case WITHIN -> "WITHIN";
                            case OVER ->
                                "OVER "
                                        + check.over()
                                                .map(Payment::pounds)
                                                .orElseThrow()
                                                .toPlainString();
                            case NOT_KNOWN ->
                                "NOT_KNOWN " + check.notKnown().get(0).code();
                        })
                .isEqualTo(row.get(10));
        assertThat(budget.overBudget().contains(check)).isEqualTo(check.verdict() == PlanBudget.Verdict.OVER);
    }

    private static Allowance allowance(String text, String onCosts) {
        String[] words = text.split(" ", 2);
        Span span = Plans.months(words.length > 1 ? words[1] : "2025-04 2026-04");
        Allowance allowance = Allowance.builder()
                .scheme("own")
                .span(span)
                .amount(Plans.pounds(words[0]))
                .standing(Standing.CONFIRMED)
                .source(Source.of("Invented"))
                .build();
        return onCosts.equals("-") ? allowance : allowance.bearingOnCosts(onCosts.equals("yes"));
    }

    @Test
    void are_many_enough_and_each_is_named_once() {
        List<String> names =
                Stream.concat(costs(), budgets()).map(row -> row.get(0)).toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(50);
    }
}
