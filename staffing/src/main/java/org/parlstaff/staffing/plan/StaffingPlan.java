package org.parlstaff.staffing.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.award.PartPeriod;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.progression.PayDefaults;

/**
 * The posts of an office over time, and what an employer pays on top of their pay.
 *
 * <pre>{@code
 * StaffingPlan plan = StaffingPlan.parse(json);
 * PlanCost cost = plan.cost(PaySchemes.shipped(), Span.of(LocalDate.of(2025, 4, 1), LocalDate.of(2027, 4, 1)));
 * List<Allowance> allowances = Allowances.shipped().ofMembers("ipsa", "outside-london");
 * PlanBudget budget = cost.against(allowances, MonthlyBudget.SHARE_TO_DATE);
 * out.println(budget.text(Locale.UK));
 * }</pre>
 *
 * <p>No source says how a part of a month is paid or rounded, so the plan does. A salary within a range stays as it is; who
 * expects a rise writes a second entry for the same post, from the day of the rise. Immutable and safe to share between
 * threads.
 */
@Value.Immutable
@JsonSerialize(as = StaffingPlan.class)
@JsonDeserialize(builder = StaffingPlan.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"name", "currency", "firstMonthOfYear", "partMonths", "rounding", "posts", "onCosts"})
public abstract sealed class StaffingPlan implements JsonForm permits ImmutableStaffingPlan {

    private static final int POSTS = 200;
    private static final int ON_COSTS = 50;

    StaffingPlan() {}

    /** {@return what the office calls the plan} */
    @JsonProperty
    public abstract String name();

    /** {@return the ISO 4217 code of the currency of all its amounts} */
    @JsonProperty
    public abstract String currency();

    /** {@return the month with which a financial year begins, such as 4 for April} */
    @JsonProperty
    public abstract int firstMonthOfYear();

    /** {@return how a part of a month is counted; one of the methods whose parts add up to the whole} */
    @JsonProperty
    public abstract PartPeriod partMonths();

    /** {@return how pay and each on-cost are rounded, once for each post and month} */
    @JsonProperty
    public abstract Rounding rounding();

    /** {@return the posts; one name may come more than once, for days that do not overlap} */
    @JsonProperty
    public abstract List<PlannedPost> posts();

    /** {@return what the employer pays on top of every post's pay} */
    @JsonProperty
    public abstract List<OnCost> onCosts();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a plan from a text.
     *
     * @param json the text of a plan file
     * @return the plan
     * @throws FileFormatException if the text is not a plan file; nothing of it is taken over
     */
    public static StaffingPlan parse(String json) {
        return PlanFile.PLAN.parse(json, "plan");
    }

    /**
     * Reads a plan from a stream of UTF-8 and leaves the stream open.
     *
     * @param in the stream, of at most one megabyte
     * @param sourceName what to call it in errors, such as the name of the file
     * @return the plan
     * @throws FileFormatException if it is not a plan file; nothing of it is taken over
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static StaffingPlan read(InputStream in, String sourceName) {
        return PlanFile.PLAN.read(in, sourceName);
    }

    /** {@return the plan as a file, from which {@link #parse} makes an equal plan} */
    public final String toJson() {
        return PlanFile.PLAN.write(this);
    }

    /**
     * Returns what the plan costs, where the schemes' own rules settle all that is needed.
     *
     * @param schemes the schemes of the posts
     * @param span the months, from the first day of one to the first day of another, at most ten years
     * @return the cost of each post and month, or why it is not known
     * @throws java.util.NoSuchElementException if the scheme of a post is not among the schemes
     * @throws IllegalArgumentException if the span is not whole months or too long; if the currency of a scheme is not that of
     *     the plan; if a post has neither the pay point nor the salary that the scale of its band needs; or if the cost is
     *     beyond ten thousand million pounds
     */
    public final PlanCost cost(PaySchemes schemes, Span span) {
        return cost(schemes, span, PayDefaults.defaults());
    }

    /**
     * Returns what the plan costs, where the caller settles what the schemes do not.
     *
     * @param schemes the schemes of the posts
     * @param span the months, from the first day of one to the first day of another, at most ten years
     * @param policy what the caller settles where a scheme does not
     * @return the cost of each post and month, or why it is not known
     * @throws java.util.NoSuchElementException if the scheme of a post is not among the schemes
     * @throws IllegalArgumentException as {@link #cost(PaySchemes, Span)} does
     */
    public final PlanCost cost(PaySchemes schemes, Span span, PayDefaults policy) {
        return new Costing(this, schemes, span, policy).cost();
    }

    /** The first day of the financial year that a day belongs to. */
    final LocalDate yearOf(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), firstMonthOfYear(), 1);
        return first.isAfter(day) ? first.minusYears(1) : first;
    }

    final Payment zero() {
        return Payment.ofPence(currency(), 0);
    }

    @Value.Check
    void check() {
        PlanFile.checkName("/name", name());
        zero();
        demand(
                firstMonthOfYear() >= 1 && firstMonthOfYear() <= 12,
                "/firstMonthOfYear: a month must be from 1 to 12: " + firstMonthOfYear());
        demand(
                partMonths().isAdditive(),
                "/partMonths: the parts of a month must add up to the whole, as by CALENDAR_DAYS_OF_MONTH or"
                        + " WORKING_DAYS_OF_MONTH: " + partMonths());
        demand(posts().size() <= POSTS, "/posts: a plan must have at most " + POSTS + " posts: " + posts().size());
        demand(
                onCosts().size() <= ON_COSTS,
                "/onCosts: a plan must have at most " + ON_COSTS + " on-costs: "
                        + onCosts().size());
        checkPosts();
        checkOnCosts();
    }

    private void checkPosts() {
        for (int i = 0; i < posts().size(); i++) {
            Optional<Span> days = posts().get(i).days();
            for (PlannedPost earlier : posts().subList(0, i)) {
                demand(
                        !earlier.name().equals(posts().get(i).name()) || !overlap(days, earlier.days()),
                        "/posts/" + i + ": posts of one name must not overlap: " + earlier.name());
            }
        }
    }

    private static boolean overlap(Optional<Span> one, Optional<Span> other) {
        return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
    }

    private void checkOnCosts() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < onCosts().size(); i++) {
            OnCost onCost = onCosts().get(i);
            String place = "/onCosts/" + i;
            demand(names.add(onCost.name()), place + ": an on-cost must be given once: " + onCost.name());
            for (OnCost.Rate rate : onCost.rates()) {
                rate.above()
                        .or(rate::flat)
                        .ifPresent(sum -> demand(
                                sum.amount().currency().equals(currency()),
                                place + ": currency must be " + currency() + "; found: " + sum.amount()));
            }
        }
    }

    private static void demand(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Builds a {@link StaffingPlan}. */
    public static final class Builder extends ImmutableStaffingPlan.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
