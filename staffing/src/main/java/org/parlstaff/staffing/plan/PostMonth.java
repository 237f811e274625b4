package org.parlstaff.staffing.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.Working;
import org.parlstaff.payscale.progression.Timeline;
import org.parlstaff.staffing.format.Json;

/**
 * What one post costs in one month, such as GBP 1,756.33 of pay and GBP 175.63 of pension contribution in June 2026.
 *
 * @param plan the plan
 * @param post the post
 * @param month the month
 * @param slices the salaries of the days whose pay is known
 * @param earlierPay the pay of the post's earlier months in the financial year, by which yearly thresholds are passed
 * @param notKnown what the cost is without
 */
public record PostMonth(
        StaffingPlan plan,
        PlannedPost post,
        Span month,
        List<Timeline.Slice> slices,
        Payment earlierPay,
        List<NotKnown> notKnown)
        implements JsonForm {

    /**
     * Copies the lists.
     *
     * @param plan the plan
     * @param post the post
     * @param month the month
     * @param slices the salaries of the days whose pay is known
     * @param earlierPay the pay of the post's earlier months in the financial year, by which yearly thresholds are passed
     * @param notKnown what the cost is without
     */
    public PostMonth {
        slices = List.copyOf(slices);
        notKnown = List.copyOf(notKnown);
    }

    /** {@return the name of the post, the month, the pay, the on-costs by name, the sum, and what it is without} */
    @Override
    public Object json() {
        Map<String, Object> costs = Json.object();
        plan.onCosts().forEach(onCost -> costs.put(onCost.name(), onCost(onCost).toString()));
        return Json.object(
                "post", post.name(),
                "month", month.json(),
                "pay", pay().toString(),
                "onCosts", costs,
                "total", total().toString(),
                "notKnown", notKnown.stream().map(JsonForm::json).toList());
    }

    /** {@return the pay of the days whose pay is known} */
    public Payment pay() {
        return sum(slices.stream().map(this::paid).map(PaidDays::payment).toList());
    }

    /**
     * Returns what is paid on top of the pay, as far as it is known.
     *
     * @param onCost one of the plan's on-costs
     * @return the sum; nothing if no rate counts on the last day of the month
     */
    public Payment onCost(OnCost onCost) {
        Optional<OnCost.Rate> rate = rate(onCost);
        if (rate.isEmpty()) {
            return plan.zero();
        }
        Optional<ActualSalary> flat = flat(rate.get());
        return flat.isPresent()
                ? sum(flatDays(flat.get()).stream().map(PaidDays::payment).toList())
                : payment(plan.rounding().round(due(rate.get())));
    }

    /** {@return all that is paid on top of the pay, as far as it is known} */
    public Payment onCosts() {
        return sum(plan.onCosts().stream().map(this::onCost).toList());
    }

    /** {@return pay and on-costs, as far as they are known} */
    public Payment total() {
        return sum(List.of(pay(), onCosts()));
    }

    /** {@return the weakest standing of the scales that the pay rests on, if any is known} */
    public Optional<Standing> standing() {
        return slices.stream().map(Timeline.Slice::standing).reduce(Standing::weaker);
    }

    /** {@return the salary and its share for the days of the month, each on-cost, and their sum} */
    public Working working() {
        List<Working.Step> steps = new ArrayList<>();
        steps.add(Working.Step.of("post", List.of(post.name(), month.from())));
        for (Timeline.Slice slice : slices) {
            steps.add(Working.Step.of("salary", slice.fullTime(), place(slice)).from(slice.source()));
            steps.addAll(slice.proRata().working().steps());
            steps.addAll(paid(slice).steps());
        }
        for (OnCost onCost : plan.onCosts()) {
            rate(onCost).ifPresent(rate -> steps.addAll(steps(onCost, rate)));
        }
        steps.add(Working.Step.of("post-total", total(), pay(), "+", onCosts()));
        return new Working(steps);
    }

    private static Object[] place(Timeline.Slice slice) {
        List<Object> terms = new ArrayList<>(List.of(slice.span().from(), "·", slice.band()));
        slice.area().ifPresent(area -> terms.addAll(List.of("·", area)));
        slice.point().ifPresent(point -> terms.addAll(List.of("·", point)));
        return terms.toArray();
    }

    private List<Working.Step> steps(OnCost onCost, OnCost.Rate rate) {
        Source source = Source.of(rate.source());
        Optional<ActualSalary> flat = flat(rate);
        List<Working.Step> steps = new ArrayList<>();
        if (flat.isPresent()) {
            flatDays(flat.get()).forEach(days -> steps.addAll(days.steps()));
            steps.add(Working.Step.of("on-cost", onCost(onCost), onCost.name()).from(source));
            return steps;
        }
        rate.above().ifPresent(above -> {
            Payment left = payment(left(above));
            if (above.per() == OnCost.Per.YEAR) {
                steps.add(Working.Step.of("on-cost-left", left, "max( 0,", above.amount(), "−", earlierPay, ")"));
            }
            steps.add(Working.Step.of("on-cost-above", payment(above(rate)), "max( 0,", pay(), "−", left, ")"));
        });
        steps.add(Working.Step.of(
                        "on-cost",
                        onCost(onCost),
                        onCost.name(),
                        "·",
                        payment(above(rate)),
                        "×",
                        rate.percent().orElseThrow() + "%")
                .rounded(due(rate), plan.rounding())
                .from(source));
        return steps;
    }

    private PaidDays paid(Timeline.Slice slice) {
        return new PaidDays(slice.span(), slice.actual(), plan.partMonths(), plan.rounding());
    }

    private List<PaidDays> flatDays(ActualSalary yearly) {
        return slices.stream()
                .map(slice -> new PaidDays(slice.span(), yearly, plan.partMonths(), plan.rounding()))
                .toList();
    }

    private Optional<OnCost.Rate> rate(OnCost onCost) {
        return slices.isEmpty()
                ? Optional.empty()
                : onCost.rateOn(month.until().orElseThrow().minusDays(1));
    }

    private static Optional<ActualSalary> flat(OnCost.Rate rate) {
        return rate.flat().map(sum -> {
            long times = sum.per() == OnCost.Per.MONTH ? 12 : 1;
            return ActualSalary.ofPence(
                    sum.amount().currency(), Math.multiplyExact(sum.amount().pence(), times));
        });
    }

    /** The pay of the month that lies above the threshold. */
    private BigDecimal above(OnCost.Rate rate) {
        BigDecimal pay = pay().pounds();
        return rate.above()
                .map(above -> pay.subtract(left(above)).max(BigDecimal.ZERO))
                .orElse(pay);
    }

    /** What earlier pay of the year has not used up of a threshold. */
    private BigDecimal left(OnCost.Sum above) {
        BigDecimal threshold = above.amount().pounds();
        return above.per() == OnCost.Per.YEAR
                ? threshold.subtract(earlierPay.pounds()).max(BigDecimal.ZERO)
                : threshold;
    }

    private BigDecimal due(OnCost.Rate rate) {
        return above(rate)
                .multiply(rate.percent().orElseThrow())
                .movePointLeft(2)
                .stripTrailingZeros();
    }

    private Payment payment(BigDecimal pounds) {
        return Payment.ofPence(plan.currency(), pounds.movePointRight(2).longValueExact());
    }

    private Payment sum(List<Payment> payments) {
        return Payment.ofPence(
                plan.currency(), payments.stream().mapToLong(Payment::pence).reduce(0, Math::addExact));
    }
}
