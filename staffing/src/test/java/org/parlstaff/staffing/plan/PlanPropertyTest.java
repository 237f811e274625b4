package org.parlstaff.staffing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.Payment;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.award.PartPeriod;

class PlanPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final Span ALL = Span.of(FIRST, FIRST.plusMonths(36));
    private static final PlanCost NOTHING_SPENT = cost(Plans.plan().build());

    @Provide
    Arbitrary<PlannedPost> posts() {
        return Combinators.combine(
                        Arbitraries.integers().between(2_000_000, 3_000_000),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 4800),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.of("point", "salary", "open", "gap"),
                        Arbitraries.integers())
                .as((pence, point, hours, from, length, kind, number) -> {
                    PlannedPost.Builder post = PlannedPost.builder()
                            .name("Post " + number)
                            .scheme("own")
                            .weeklyHours(WeeklyHours.of(BigDecimal.valueOf(hours, 2)))
                            .startDate(FIRST.plusDays(from));
                    if (kind.equals("point") || kind.equals("gap")) {
                        post.band(kind.equals("gap") ? "no-such" : "one").payPoint(point);
                    } else {
                        post.band("two").fullTimeSalary(FullTimeSalary.ofPence("GBP", pence));
                    }
                    if (!kind.equals("open")) {
                        post.endDate(FIRST.plusDays(from).plusDays(length));
                    }
                    return post.build();
                });
    }

    @Provide
    Arbitrary<OnCost> onCosts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.of(OnCost.Per.values()),
                        Arbitraries.of("percent", "above", "flat"),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers())
                .as((percent, pence, per, kind, length, number) -> {
                    OnCost.Sum sum = new OnCost.Sum(Payment.ofPence("GBP", pence), per);
                    OnCost.Rate.Builder rate = OnCost.Rate.builder()
                            .from(FIRST)
                            .until(FIRST.plusDays(length + 1))
                            .source("Invented");
                    if (kind.equals("flat")) {
                        rate.flat(sum);
                    } else {
                        rate.percent(BigDecimal.valueOf(percent, 3));
                    }
                    if (kind.equals("above")) {
                        rate.above(sum);
                    }
                    return OnCost.builder()
                            .name("On-cost " + number)
                            .addRate(rate.build())
                            .build();
                });
    }

    @Provide
    Arbitrary<StaffingPlan> plans() {
        return Combinators.combine(
                        posts().list().ofMaxSize(4).uniqueElements(PlannedPost::name),
                        onCosts().list().ofMaxSize(3).uniqueElements(OnCost::name),
                        Arbitraries.of(Rounding.values()),
                        Arbitraries.of(PartPeriod.values()).filter(PartPeriod::isAdditive),
                        Arbitraries.integers().between(1, 12))
                .as((posts, onCosts, rounding, parts, month) -> Plans.plan()
                        .addAllPosts(posts)
                        .addAllOnCosts(onCosts)
                        .rounding(rounding)
                        .partMonths(parts)
                        .firstMonthOfYear(month)
                        .build());
    }

    private static long pence(PlanCost cost) {
        return cost.total().pence();
    }

    private static long pence(List<PlanCost> costs) {
        return costs.stream().mapToLong(PlanPropertyTest::pence).sum();
    }

    private static PlanCost cost(StaffingPlan plan) {
        return plan.cost(Plans.SCHEMES, ALL);
    }

    @Property(tries = 200)
    void months_and_years_and_posts_and_on_costs_add_up(@ForAll("plans") StaffingPlan plan) {
        PlanCost cost = cost(plan);
        assertThat(pence(cost.months())).isEqualTo(pence(cost));
        assertThat(pence(cost.years())).isEqualTo(pence(cost));
        cost.years().forEach(year -> assertThat(pence(year.months())).isEqualTo(pence(year)));
        assertThat(pence(plan.posts().stream()
                        .map(PlannedPost::name)
                        .map(cost::of)
                        .toList()))
                .isEqualTo(pence(cost));
        assertThat(cost.pay().pence()
                        + plan.onCosts().stream()
                                .mapToLong(onCost -> cost.onCost(onCost).pence())
                                .sum())
                .isEqualTo(pence(cost));
        assertThat(cost.months().stream().flatMap(month -> month.notKnown().stream()))
                .containsExactlyInAnyOrderElementsOf(cost.notKnown());
    }

    @Property(tries = 200)
    void two_plans_cost_what_both_cost_in_one(
            @ForAll("plans") StaffingPlan plan, @ForAll @IntRange(max = 4) int first) {
        int cut = Math.min(first, plan.posts().size());
        Function<List<PlannedPost>, StaffingPlan> with = posts -> Plans.plan()
                .addAllPosts(posts)
                .addAllOnCosts(plan.onCosts())
                .rounding(plan.rounding())
                .partMonths(plan.partMonths())
                .firstMonthOfYear(plan.firstMonthOfYear())
                .build();
        PlanCost one = cost(with.apply(plan.posts().subList(0, cut)));
        PlanCost other = cost(with.apply(plan.posts().subList(cut, plan.posts().size())));
        assertThat(pence(one) + pence(other)).isEqualTo(pence(cost(plan)));
    }

    @Property(tries = 200)
    void a_period_cut_in_two_costs_the_same(
            @ForAll("plans") StaffingPlan plan, @ForAll @IntRange(min = 1, max = 35) int cut) {
        LocalDate day = FIRST.plusMonths(cut);
        PlanCost before = plan.cost(Plans.SCHEMES, Span.of(FIRST, day));
        PlanCost after = plan.cost(Plans.SCHEMES, Span.of(day, ALL.until().orElseThrow()));
        assertThat(pence(before) + pence(after)).isEqualTo(pence(cost(plan)));
    }

    @Property(tries = 200)
    void a_post_cut_in_two_on_any_day_is_paid_the_same(
            @ForAll("plans") StaffingPlan plan, @ForAll @IntRange(max = 1000) int days) {
        LocalDate day = FIRST.plusDays(days);
        Predicate<PlannedPost> within = post -> post.fullTimeSalary().isPresent()
                && post.startDate().isBefore(day)
                && post.endDate().map(day::isBefore).orElse(true);
        StaffingPlan.Builder cut = Plans.plan().rounding(plan.rounding()).partMonths(plan.partMonths());
        for (PlannedPost post : plan.posts()) {
            if (within.test(post)) {
                cut.addPost(copy(post).startDate(post.startDate()).endDate(day).build());
                cut.addPost(copy(post).startDate(day).endDate(post.endDate()).build());
            } else {
                cut.addPost(post);
            }
        }
        assertThat(cost(cut.build()).pay()).isEqualTo(cost(plan).pay());
    }

    private static PlannedPost.Builder copy(PlannedPost post) {
        PlannedPost.Builder copy = PlannedPost.builder();
        copy.name(post.name())
                .scheme(post.scheme())
                .band(post.band())
                .payPoint(post.payPoint())
                .fullTimeSalary(post.fullTimeSalary())
                .weeklyHours(post.weeklyHours());
        return copy;
    }

    @Property(tries = 200)
    void a_post_of_no_days_costs_nothing(@ForAll("plans") StaffingPlan plan) {
        StaffingPlan.Builder none = Plans.plan().addAllOnCosts(plan.onCosts()).rounding(plan.rounding());
        plan.posts()
                .forEach(post -> none.addPost(copy(post)
                        .startDate(post.startDate())
                        .endDate(post.startDate())
                        .build()));
        PlanCost cost = cost(none.build());
        assertThat(pence(cost)).isZero();
        assertThat(cost.isKnown()).isTrue();
    }

    @Property(tries = 100)
    void a_plan_is_read_back_as_it_was_written(@ForAll("plans") StaffingPlan plan) {
        assertThat(StaffingPlan.parse(plan.toJson())).isEqualTo(plan);
    }

    @Property
    void the_shares_of_the_months_add_up_to_the_allowance_and_differ_by_a_penny_at_most(
            @ForAll @IntRange(max = 30_000_000) int pence, @ForAll @IntRange(min = 1, max = 36) int months) {
        PlanBudget budget = NOTHING_SPENT.against(
                List.of(allowance(Span.of(FIRST, FIRST.plusMonths(months)), pence)), MonthlyBudget.EQUAL_SHARE);
        long[] shares = shares(budget).limit(months).toArray();
        assertThat(LongStream.of(shares).sum()).isEqualTo(pence);
        assertThat(shares).isSorted();
        assertThat(shares[months - 1] - shares[0]).isBetween(0L, 1L);
        assertThat(budget.years().get(0).budget()).contains(Payment.ofPence("GBP", pence));
    }

    @Property
    void no_month_may_spend_less_of_a_greater_allowance(
            @ForAll @IntRange(max = 30_000_000) int pence,
            @ForAll @IntRange(min = 1, max = 1_000) int more,
            @ForAll @IntRange(min = 1, max = 36) int months,
            @ForAll MonthlyBudget rule) {
        Span span = Span.of(FIRST, FIRST.plusMonths(months));
        long[] less = shares(NOTHING_SPENT.against(List.of(allowance(span, pence)), rule))
                .toArray();
        long[] greater = shares(NOTHING_SPENT.against(List.of(allowance(span, pence + more)), rule))
                .toArray();
        assertThat(less).hasSize(months);
        for (int month = 0; month < months; month++) {
            assertThat(greater[month]).as("month %d", month).isGreaterThanOrEqualTo(less[month]);
        }
        assertThat(LongStream.of(greater).sum())
                .isGreaterThan(LongStream.of(less).sum());
    }

    @Property(tries = 100)
    void more_to_spend_never_puts_a_month_over_budget(
            @ForAll("plans") StaffingPlan plan,
            @ForAll @IntRange(max = 20_000_000) int pence,
            @ForAll @IntRange(max = 20_000_000) int more,
            @ForAll MonthlyBudget rule) {
        assertThat(over(plan, pence, rule)).containsAll(over(plan, pence + more, rule));
    }

    private static LongStream shares(PlanBudget budget) {
        return budget.months().stream()
                .flatMap(check -> check.budget().stream())
                .mapToLong(Payment::pence);
    }

    private static List<Span> over(StaffingPlan plan, int pence, MonthlyBudget rule) {
        return cost(plan)
                .against(List.of(allowance(Span.of(FIRST, FIRST.plusYears(1)), pence)), rule)
                .overBudget()
                .stream()
                .map(PlanBudget.Check::days)
                .toList();
    }

    private static Allowance allowance(Span span, int pence) {
        return Allowance.builder()
                .scheme("own")
                .span(span)
                .amount(Payment.ofPence("GBP", pence))
                .onCosts(true)
                .standing(Standing.CONFIRMED)
                .source(Source.of("Invented"))
                .build();
    }
}
