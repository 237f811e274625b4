package org.parlstaff.staffing.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.Working;

/**
 * What a plan costs over some months, and what that cost is without.
 *
 * <p>Each post's pay, and each on-cost of it, is rounded once a month; all sums are sums of these, so months add up to the year
 * and posts to the plan, to the penny. Days whose pay cannot be told are named and never estimated: the sum is of the
 * others. Immutable and safe to share between threads.
 *
 * @param plan the plan
 * @param span the months
 * @param postMonths the cost of each post in each month in which it has a day
 */
@JsonPropertyOrder({"span", "pay", "onCosts", "total", "standing", "notKnown", "postMonths"})
public record PlanCost(@JsonIgnore StaffingPlan plan, Span span, List<PostMonth> postMonths) implements JsonForm {

    /**
     * Copies the list.
     *
     * @param plan the plan
     * @param span the months
     * @param postMonths the cost of each post in each month in which it has a day
     */
    public PlanCost {
        postMonths = List.copyOf(postMonths);
    }

    /** {@return the pay, as far as it is known} */
    @JsonProperty
    public Payment pay() {
        return sum(PostMonth::pay);
    }

    /** {@return what is paid on top of the pay, as far as it is known} */
    @JsonProperty
    public Payment onCosts() {
        return sum(PostMonth::onCosts);
    }

    /**
     * Returns what one on-cost comes to, as far as it is known.
     *
     * @param onCost one of the plan's on-costs
     * @return the sum
     */
    public Payment onCost(OnCost onCost) {
        return sum(month -> month.onCost(onCost));
    }

    /** {@return pay and on-costs, as far as they are known; see {@link #notKnown} for what they are without} */
    @JsonProperty
    public Payment total() {
        return sum(PostMonth::total);
    }

    /** {@return what the cost is without: posts in their order, and months in theirs} */
    @JsonProperty
    public List<NotKnown> notKnown() {
        return postMonths.stream().flatMap(month -> month.notKnown().stream()).toList();
    }

    /** {@return whether nothing is missing from the cost} */
    public boolean isKnown() {
        return notKnown().isEmpty();
    }

    /** {@return the weakest standing of the scales that the pay rests on, if any pay is known} */
    @JsonProperty
    public Optional<Standing> standing() {
        return postMonths.stream().flatMap(month -> month.standing().stream()).reduce(Standing::weaker);
    }

    /** {@return the cost of each calendar month} */
    public List<PlanCost> months() {
        return cut(day -> day.plusMonths(1));
    }

    /** {@return the cost of each financial year, as far as its months are costed} */
    public List<PlanCost> years() {
        return cut(day -> plan.yearOf(day).plusYears(1));
    }

    /**
     * Returns the cost of the posts of one name.
     *
     * @param post the name of the post
     * @return their cost over the same months
     */
    public PlanCost of(String post) {
        return new PlanCost(
                plan,
                span,
                postMonths.stream()
                        .filter(month -> month.post().name().equals(post))
                        .toList());
    }

    /**
     * Compares the cost with allowances.
     *
     * @param allowances the allowances of one Member, year by year
     * @param rule what a month has of a year's allowance; no source says, so the caller does
     * @return the months within and over budget
     * @throws IllegalArgumentException if two allowances overlap, or one has another currency than the plan
     */
    public PlanBudget against(List<Allowance> allowances, MonthlyBudget rule) {
        return new PlanBudget(this, allowances, rule);
    }

    /** {@return how the cost of each post and month comes about} */
    public Working working() {
        return postMonths.stream().map(PostMonth::working).reduce(new Working(List.of()), Working::then);
    }

    /**
     * Renders the cost: a line for each month, then one for each financial year.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the lines
     */
    public String text(Locale locale) {
        return PlanText.cost(this, locale);
    }

    /** The cost of the months within other days. */
    PlanCost within(Span days) {
        return new PlanCost(
                plan,
                days,
                postMonths.stream()
                        .filter(month -> days.contains(month.month().from()))
                        .toList());
    }

    private List<PlanCost> cut(UnaryOperator<LocalDate> next) {
        LocalDate end = span.until().orElseThrow();
        List<PlanCost> parts = new ArrayList<>();
        for (LocalDate from = span.from(); from.isBefore(end); ) {
            LocalDate until = next.apply(from).isBefore(end) ? next.apply(from) : end;
            parts.add(within(Span.of(from, until)));
            from = until;
        }
        return List.copyOf(parts);
    }

    private Payment sum(Function<PostMonth, Payment> part) {
        return Payment.ofPence(
                plan.currency(),
                postMonths.stream().map(part).mapToLong(Payment::pence).reduce(0, Math::addExact));
    }
}
