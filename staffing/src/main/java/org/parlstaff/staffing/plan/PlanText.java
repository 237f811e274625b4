package org.parlstaff.staffing.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.staffing.Language;

/** Writes costs and budgets in one language. */
final class PlanText {

    private static final Texts TEXTS =
            new Texts(language -> StaffingPlan.class.getResourceAsStream("StaffingPlan_" + language + ".properties"));

    private PlanText() {}

    static Set<String> keys(Locale locale) {
        return TEXTS.keys(locale);
    }

    static String reason(NotKnown missing, Locale locale) {
        boolean ofPay = missing.values().containsKey("reason");
        return TEXTS.text(ofPay ? "reason.pay" : "reason." + missing.code(), missing.values(), locale);
    }

    static String cost(PlanCost cost, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.text(
                "cost",
                Map.of("name", cost.plan().name(), "from", cost.span().from(), "last", last(cost.span())),
                locale));
        cost.months().forEach(month -> lines.add(line("month", month(month.span(), locale), month, locale)));
        cost.years().forEach(year -> lines.add(line("year", Texts.show(last(year.span()), locale), year, locale)));
        return String.join("\n", lines);
    }

    private static String line(String shape, String label, PlanCost cost, Locale locale) {
        Map<String, Object> values = Map.of(
                "label",
                label,
                "total",
                cost.total(),
                "pay",
                cost.pay(),
                "onCosts",
                cost.onCosts(),
                "reasons",
                reasons(cost.notKnown(), locale),
                "months",
                cost.months().stream()
                        .filter(month -> !month.isKnown())
                        .map(month -> month(month.span(), locale))
                        .collect(Collectors.joining(", ")));
        return TEXTS.text(cost.isKnown() ? shape : shape + "-not-known", values, locale);
    }

    static String budget(PlanBudget budget, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.text(
                "budget",
                Map.of(
                        "name",
                        budget.cost().plan().name(),
                        "rule",
                        TEXTS.text("rule." + budget.rule().id(), Map.of(), locale)),
                locale));
        budget.months().forEach(month -> lines.add(line(month(month.days(), locale), month, locale)));
        for (PlanBudget.Check year : budget.years()) {
            Allowance allowance = year.allowance().orElseThrow();
            lines.add(TEXTS.text(
                    "allowance",
                    Map.of(
                            "amount",
                            allowance.amount(),
                            "from",
                            allowance.span().from(),
                            "last",
                            last(allowance.span()),
                            "standing",
                            TEXTS.text("standing." + allowance.standing(), Map.of(), locale),
                            "source",
                            allowance.source().title()),
                    locale));
            String label = TEXTS.text("costed", Map.of("last", last(year.days())), locale);
            lines.add(line(label, year, locale));
        }
        return String.join("\n", lines);
    }

    private static String line(String label, PlanBudget.Check check, Locale locale) {
        String shape = check.budget().isEmpty()
                ? "none"
                : switch (check.verdict()) {
                    case WITHIN -> "within";
                    case OVER -> check.notKnown().isEmpty() ? "over" : "over-at-least";
                    case NOT_KNOWN -> "not-known";
                };
        Map<String, Object> values = Map.of(
                "label",
                label,
                "counted",
                check.counted(),
                "budget",
                check.budget().<Object>map(amount -> amount).orElse(""),
                "over",
                check.over().<Object>map(amount -> amount).orElse(""),
                "reasons",
                reasons(check.notKnown(), locale));
        return TEXTS.text("check-" + shape, values, locale);
    }

    private static String reasons(List<NotKnown> notKnown, Locale locale) {
        return notKnown.stream()
                .map(missing -> reason(missing, locale))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String month(Span days, Locale locale) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", Language.of(locale).locale())
                .format(days.from());
    }

    private static LocalDate last(Span days) {
        return days.until().orElseThrow().minusDays(1);
    }
}
