package org.parlstaff.staffing.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.Working;

/**
 * The cost of a plan against the allowances of a Member: which months are over budget, and by how much.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param cost the cost
 * @param allowances the allowances of one Member, none of which overlap
 * @param rule what a month has of a year's allowance
 */
@JsonPropertyOrder({"rule", "months", "years"})
public record PlanBudget(
        @JsonIgnore PlanCost cost, @JsonIgnore List<Allowance> allowances, MonthlyBudget rule) implements JsonForm {

    /**
     * Copies the allowances and checks them.
     *
     * @param cost the cost
     * @param allowances the allowances of one Member, none of which overlap
     * @param rule what a month has of a year's allowance
     * @throws IllegalArgumentException if two allowances overlap, or one has another currency than the plan
     */
    public PlanBudget {
        allowances = List.copyOf(allowances);
        for (int i = 0; i < allowances.size(); i++) {
            Allowance allowance = allowances.get(i);
            if (!allowance.amount().currency().equals(cost.plan().currency())) {
                throw new IllegalArgumentException(
                        "currency must be " + cost.plan().currency() + "; found: " + allowance);
            }
            for (Allowance earlier : allowances.subList(0, i)) {
                if (allowance.span().overlaps(earlier.span())) {
                    throw new IllegalArgumentException(
                            "allowances of one Member must not overlap: " + allowance + ", " + earlier);
                }
            }
        }
    }

    /** Whether a cost is within its budget. */
    public enum Verdict {
        /** The whole cost is known, and it is not more than the budget. */
        WITHIN,
        /** The cost is more than the budget, even if not all of it is known. */
        OVER,
        /** What is known of the cost is within the budget, or there is no budget. */
        NOT_KNOWN
    }

    /**
     * A cost and the budget that it is held against.
     *
     * @param days the month, or for a whole allowance its months that are costed
     * @param spent the cost that counts: of the month, or of all months to date
     * @param allowance the allowance of the month, if there is one
     * @param share how many of the allowance's months may be spent
     * @param notKnown what the comparison is without
     */
    @JsonPropertyOrder({"days", "allowance", "share", "counted", "budget", "over", "verdict", "notKnown"})
    public record Check(
            Span days, @JsonIgnore PlanCost spent, Optional<Allowance> allowance, Span share, List<NotKnown> notKnown)
            implements JsonForm {

        /**
         * Copies the list.
         *
         * @param days the month, or for a whole allowance its months that are costed
         * @param spent the cost that counts: of the month, or of all months to date
         * @param allowance the allowance of the month, if there is one
         * @param share the months of the allowance that may be spent
         * @param notKnown what the comparison is without
         */
        public Check {
            notKnown = List.copyOf(notKnown);
        }

        /** {@return what counts of the cost, as far as it is known: pay, and on-costs if the allowance bears them} */
        @JsonProperty
        public Payment counted() {
            return bearsOnCosts(allowance) ? spent.total() : spent.pay();
        }

        /**
         * {@return what may be spent, if there is an allowance}
         *
         * <p>An allowance is shared out in whole pence, whatever the plan rounds its pay to. What equal shares leave over goes
         * to the last months, a penny each, so that the months add up to the whole; several months from the first on have
         * their part of the whole, down to the penny. A greater allowance leaves no month with less.
         */
        @JsonProperty
        public Optional<Payment> budget() {
            return allowance.map(all -> Payment.ofPence(all.amount().currency(), shared(all) / all.months()));
        }

        /** {@return by how much the budget is exceeded, at least, if it is} */
        @JsonProperty
        public Optional<Payment> over() {
            return budget().filter(limit -> limit.compareTo(counted()) < 0)
                    .map(limit -> Payment.ofPence(limit.currency(), counted().pence() - limit.pence()));
        }

        /** {@return whether the cost is within the budget} */
        @JsonProperty
        public Verdict verdict() {
            return over().isPresent() ? Verdict.OVER : notKnown.isEmpty() ? Verdict.WITHIN : Verdict.NOT_KNOWN;
        }

        /** {@return the weakest standing of the allowance and of the scales that the pay rests on, if there are any} */
        public Optional<Standing> standing() {
            Optional<Standing> pay = spent.standing();
            return allowance
                    .map(Allowance::standing)
                    .map(standing -> pay.map(standing::weaker).orElse(standing))
                    .or(() -> pay);
        }

        /** {@return the share of the allowance, what counts against it, and the difference} */
        public Working working() {
            List<Working.Step> steps = new ArrayList<>();
            steps.add(Working.Step.of("budget-cost", counted(), days.from()));
            allowance.ifPresent(all -> {
                Payment limit = budget().orElseThrow();
                steps.add(shareStep(all, limit));
                Payment rest = Payment.ofPence(
                        limit.currency(), Math.abs(limit.pence() - counted().pence()));
                steps.add(
                        over().isPresent()
                                ? Working.Step.of("budget-over", rest, counted(), "−", limit)
                                : Working.Step.of("budget-left", rest, limit, "−", counted()));
            });
            return new Working(steps);
        }

        private Working.Step shareStep(Allowance all, Payment limit) {
            long months = monthsUntil(all, share.until().orElseThrow()) - monthsUntil(all, share.from());
            BigDecimal exact = all.amount()
                    .pounds()
                    .multiply(BigDecimal.valueOf(months))
                    .divide(BigDecimal.valueOf(all.months()), MathContext.DECIMAL64);
            int rounded = limit.pounds().compareTo(exact);
            Working.Step step = Working.Step.of("budget-share", limit, all.amount(), "×", months + "/" + all.months())
                    .from(all.source());
            return rounded == 0 ? step : step.rounded(exact, rounded > 0 ? Rounding.PENNY_UP : Rounding.PENNY_DOWN);
        }

        /** The pence of the share times the months of the allowance, and a remainder that grows with each month. */
        private long shared(Allowance all) {
            long before = monthsUntil(all, share.from());
            long months = monthsUntil(all, share.until().orElseThrow()) - before;
            return Math.addExact(Math.multiplyExact(all.amount().pence(), months), before);
        }

        private static long monthsUntil(Allowance all, LocalDate day) {
            return ChronoUnit.MONTHS.between(all.span().from(), day);
        }
    }

    /** {@return each month that is costed, against its budget} */
    @JsonProperty
    public List<Check> months() {
        return cost.months().stream().map(this::month).toList();
    }

    /** {@return each allowance as a whole, against the cost of its months that are costed} */
    @JsonProperty
    public List<Check> years() {
        return allowances.stream()
                .filter(allowance -> allowance.span().overlaps(cost.span()))
                .map(allowance -> {
                    LocalDate end = cost.span().until().orElseThrow();
                    LocalDate last = allowance.end().isBefore(end) ? allowance.end() : end;
                    return check(Span.of(first(allowance), last), first(allowance), allowance, allowance.span());
                })
                .toList();
    }

    /** {@return the months over budget} */
    public List<Check> overBudget() {
        return months().stream()
                .filter(month -> month.verdict() == Verdict.OVER)
                .toList();
    }

    /** {@return the share of each month, what counts against it, and the difference} */
    public Working working() {
        return months().stream().map(Check::working).reduce(new Working(List.of()), Working::then);
    }

    /**
     * Renders the budget: the rule and the allowances, then a line for each month and for each allowance as a whole.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the lines
     */
    public String text(Locale locale) {
        return PlanText.budget(this, locale);
    }

    private LocalDate first(Allowance allowance) {
        LocalDate from = allowance.span().from();
        return from.isBefore(cost.span().from()) ? cost.span().from() : from;
    }

    private Check month(PlanCost month) {
        Span days = month.span();
        Optional<Allowance> found = allowances.stream()
                .filter(allowance -> allowance.span().contains(days.from()))
                .findFirst();
        if (found.isEmpty()) {
            NotKnown none = NotKnown.of(NotKnown.Code.ALLOWANCE_NOT_KNOWN, days, Map.of("day", days.from()));
            return new Check(days, month, found, days, List.of(none));
        }
        Allowance allowance = found.get();
        LocalDate end = days.until().orElseThrow();
        return switch (rule) {
            case EQUAL_SHARE -> check(days, days.from(), allowance, days);
            case SHARE_TO_DATE ->
                check(
                        days,
                        first(allowance),
                        allowance,
                        Span.of(allowance.span().from(), end));
            case WHOLE_TO_DATE -> check(days, first(allowance), allowance, allowance.span());
        };
    }

    private Check check(Span days, LocalDate from, Allowance allowance, Span share) {
        PlanCost spent = cost.within(Span.of(from, days.until().orElseThrow()));
        List<NotKnown> notKnown = new ArrayList<>(spent.notKnown().stream()
                .filter(missing -> bearsOnCosts(Optional.of(allowance))
                        || !missing.code().equals(NotKnown.Code.RATE_NOT_KNOWN.id()))
                .toList());
        if (from.isAfter(share.from())) {
            notKnown.add(NotKnown.of(
                    NotKnown.Code.EARLIER_MONTHS_NOT_COSTED,
                    Span.of(share.from(), from),
                    Map.of("day", share.from(), "from", from)));
        }
        if (allowance.onCosts().isEmpty() && !cost.plan().onCosts().isEmpty()) {
            notKnown.add(NotKnown.of(NotKnown.Code.ON_COSTS_NOT_SETTLED, days, Map.of("scheme", allowance.scheme())));
        }
        return new Check(days, spent, Optional.of(allowance), share, notKnown);
    }

    private static boolean bearsOnCosts(Optional<Allowance> allowance) {
        return allowance.flatMap(Allowance::onCosts).orElse(false);
    }
}
