package org.parlstaff.staffing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.progression.PayDefaults;

class StaffingPlanTest {

    private static final String JSON = Plans.resource("cwm-arian-plan.json");
    private static final Span JUNE = Plans.months("2026-06 2026-07");

    @Test
    void is_read_from_a_file_and_written_as_it_was() {
        StaffingPlan plan = StaffingPlan.parse(JSON);
        assertThat(plan.toJson()).isEqualTo(JSON);
        assertThat(StaffingPlan.read(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)), "plan.json"))
                .isEqualTo(plan);
        assertThat(plan.posts().get(0).fullTimeSalary()).contains(FullTimeSalary.ofPounds("27500"));
        assertThat(plan.posts().get(0).weeklyHours()).isEqualTo(WeeklyHours.parse("30.0"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"name\": \"Office of the Member for Cwm Arian\",|``|key must be present: name",
                "\"currency\": \"GBP\",|``|key must be present: currency",
                "\"firstMonthOfYear\": 4,|``|key must be present: firstMonthOfYear",
                "\"partMonths\": \"CALENDAR_DAYS_OF_MONTH\",|``|key must be present: partMonths",
                "\"rounding\": \"penny-half-up\",|``|key must be present: rounding",
                "\"name\": \"Caseworker, Brynddu\",|``|key must be present: name",
                "\"weeklyHours\": 30,|``|key must be present: weeklyHours",
                "\"startDate\": \"2026-02-01\",|``|key must be present: startDate",
                "\"source\": \"Letter of the pension provider, March 2025\"|\"source\": null|value must not be null",
                "\"currency\": \"GBP\"|\"currency\": \"GBP\", \"colour\": \"red\"|key must be one of currency",
                "\"currency\": \"GBP\"|\"currency\": \"GBP\", \"currency\": \"GBP\"|key must not be given twice: currency",
                "\"currency\": \"GBP\"|\"currency\": \"pounds\"|currency must be an ISO 4217 code: pounds",
                "\"firstMonthOfYear\": 4|\"firstMonthOfYear\": 0|/firstMonthOfYear: a month must be from 1 to 12: 0",
                "\"firstMonthOfYear\": 4|\"firstMonthOfYear\": 13|/firstMonthOfYear: a month must be from 1 to 12: 13",
                "CALENDAR_DAYS_OF_MONTH|DAYS_260|/partMonths: the parts of a month must add up to the whole, as by CALENDAR_DAYS_OF_MONTH or WORKING_DAYS_OF_MONTH: DAYS_260",
                "penny-half-up|to-the-penny|rounding must be one of penny-half-up",
                "\"Caseworker, Brynddu\"|\"Office Manager\"|/posts/1: posts of one name must not overlap: Office Manager",
                "\"Office of the Member for Cwm Arian\"|\"\"|/name: text must be one line of 1 to 200 characters: \"\"",
                "\"Caseworker, Brynddu\"|\" \"|/posts/0/name: text must be one line of 1 to 200 characters: \" \"",
                "\"Caseworker, Brynddu\"|\"Case\\nworker\"|/posts/0/name: text must be one line of 1 to 200 characters: \"Case?worker\"",
                "GBP 27500.00\",|GBP 27500.00\", \"payPoint\": 1,|/posts/0: a post must be at a pay point or at a salary, not both: point 1, GBP 27500.00",
                "\"fullTimeSalary\": \"GBP 27500.00\"|\"payPoint\": 0|/posts/0/payPoint: a pay point must be 1 or more: 0",
                "2026-03-16|2026-01-31|/posts/1/endDate: end must not be before start: 2026-01-31 < 2026-02-01",
                "\"percent\": 10|\"percent\": 101|/onCosts/0/rates/0/percent: a percentage must be from 0 to 100, with at most six decimals: 101",
                "\"percent\": 10|\"percent\": -1|/onCosts/0/rates/0/percent: a percentage must be from 0 to 100, with at most six decimals: -1",
                "\"percent\": 10|\"percent\": 1.1234567|/onCosts/0/rates/0/percent: a percentage must be from 0 to 100, with at most six decimals: 1.1234567",
                "\"percent\": 10,|``|/onCosts/0/rates/0: a rate must be a percentage or a flat sum: none, none",
                "\"percent\": 10|\"percent\": 10, \"flat\": { \"amount\": \"GBP 1.00\", \"per\": \"MONTH\" }|/onCosts/0/rates/0: a rate must be a percentage or a flat sum: 10, GBP 1.00",
                "\"percent\": 10|\"flat\": { \"amount\": \"GBP 1.00\", \"per\": \"WEEK\" }|value must be one of YEAR, MONTH",
                "\"percent\": 10|\"flat\": { \"amount\": \"GBP 1.00\" }|key must be present: per",
                "\"percent\": 10|\"flat\": { \"amount\": \"EUR 1.00\", \"per\": \"MONTH\" }|/onCosts/0: currency must be GBP; found: EUR 1.00",
                "\"percent\": 10|\"percent\": 10, \"above\": { \"amount\": \"EUR 1.00\", \"per\": \"MONTH\" }|/onCosts/0: currency must be GBP; found: EUR 1.00",
                "\"percent\": 10|\"flat\": { \"amount\": \"GBP 1.00\", \"per\": \"MONTH\" }, \"above\": { \"amount\": \"GBP 1.00\", \"per\": \"MONTH\" }|/onCosts/0/rates/0/above: a threshold must go with a percentage: GBP 1.00",
                "\"2027-04-01\"|\"2025-04-01\"|end must be after start: 2025-04-01/2025-04-01",
            })
    void names_what_must_hold_where_and_the_value(String good, String bad, String fault) {
        assertThat(JSON).contains(good);
        String wrong = JSON.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad == null ? "" : bad));
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> StaffingPlan.parse(wrong))
                .withMessageContaining(fault)
                .withMessageMatching("(?s)plan:\\d+(?: /\\S*)?: .*");
    }

    @Test
    void refuses_rates_that_overlap_and_on_costs_given_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plans.onCost("Pension", "10% @2025-04-01/2026-04-02 & 11% @2026-04-01/.."))
                .withMessage("/rates/1: rates of Pension must not overlap: 2026-04-01/.., 2025-04-01/2026-04-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plans.plan()
                        .addOnCost(Plans.onCost("Pension", "10%"))
                        .addOnCost(Plans.onCost("Pension", "12 M"))
                        .build())
                .withMessage("/onCosts/1: an on-cost must be given once: Pension");
    }

    @Test
    void takes_one_name_again_where_days_do_not_overlap() {
        String manager = "ipsa administrative-3/london 36000 37.5 ";
        assertThat(Plans.plan()
                        .addPost(Plans.post("Office Manager", manager + "2025-04-01 2026-04-01"))
                        .addPost(Plans.post("Office Manager", manager + "2026-04-01"))
                        .addPost(Plans.post("Office Manager", manager + "2026-05-01 2026-05-01"))
                        .build()
                        .posts())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void begins_its_year_with_any_month(int month) {
        StaffingPlan plan = Plans.plan().firstMonthOfYear(month).build();
        assertThat(plan.cost(Plans.SCHEMES, Plans.months("2026-01 2028-01"))
                        .years()
                        .get(1)
                        .span())
                .isEqualTo(month == 1 ? Plans.months("2027-01 2028-01") : Plans.months("2026-12 2027-12"));
    }

    @Test
    void is_bounded() {
        PlannedPost post = Plans.post("Post", "senedd band-3 p1 37 2026-06-01 2026-06-01");
        assertThat(Plans.plan()
                        .addAllPosts(Collections.nCopies(200, post))
                        .build()
                        .posts())
                .hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Plans.plan().addAllPosts(Collections.nCopies(201, post)).build())
                .withMessage("/posts: a plan must have at most 200 posts: 201");
        assertThat(Plans.plan()
                        .addAllOnCosts(IntStream.range(0, 50)
                                .mapToObj(i -> Plans.onCost("Cost " + i, "1%"))
                                .toList())
                        .build()
                        .onCosts())
                .hasSize(50);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plans.plan()
                        .addAllOnCosts(IntStream.range(0, 51)
                                .mapToObj(i -> Plans.onCost("Cost " + i, "1%"))
                                .toList())
                        .build())
                .withMessage("/onCosts: a plan must have at most 50 on-costs: 51");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plans.post("P".repeat(201), "senedd band-3 p1 37 2026-06-01"))
                .withMessage("/name: text must be one line of 1 to 200 characters: \"" + "P".repeat(60) + "…\"");
        assertThat(Plans.post("P".repeat(200), "senedd band-3 p1 37 2026-06-01").name())
                .hasSize(200);
    }

    @Test
    void is_costed_over_whole_months_of_at_most_ten_years() {
        StaffingPlan plan = StaffingPlan.parse(JSON);
        LocalDate june = LocalDate.of(2026, 6, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.cost(PaySchemes.shipped(), Span.of(june.plusDays(1), june.plusMonths(1))))
                .withMessage("span must be whole months: 2026-06-02/2026-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.cost(PaySchemes.shipped(), Span.of(june, june.plusDays(29))))
                .withMessage("span must be whole months: 2026-06-01/2026-06-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.cost(PaySchemes.shipped(), Span.startingOn(june)))
                .withMessage("span must be whole months: 2026-06-01/..");
        assertThat(plan.cost(PaySchemes.shipped(), Span.of(june, june.plusMonths(120)))
                        .months())
                .hasSize(120);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.cost(PaySchemes.shipped(), Span.of(june, june.plusMonths(121))))
                .withMessage("span must be at most 120 months: 2026-06-01/2036-07-01");
    }

    @Test
    void needs_the_schemes_of_its_posts_in_its_own_currency() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Plans.plan("manx one p1 36 2026-06-01", "").cost(PaySchemes.shipped(), JUNE))
                .withMessage("scheme must be one of ipsa, senedd, scotland, northern-ireland; found: manx");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plans.plan()
                        .currency("EUR")
                        .addPost(Plans.post("Post 1", "senedd band-3 p1 37 2026-06-01"))
                        .build()
                        .cost(PaySchemes.shipped(), JUNE))
                .withMessage("currency of senedd must be that of the plan: GBP, EUR");
    }

    @Test
    void names_the_post_whose_start_does_not_fit_its_scale() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Plans.plan("senedd band-3 - 37 2026-06-01", "").cost(PaySchemes.shipped(), JUNE))
                .withMessage("Post 1: a start must be at a pay point of an incremental scale, or at a salary within a"
                        + " range: band-3");
    }

    @Test
    void runs_the_lines_that_its_comment_shows() {
        String json = JSON;
        StaffingPlan plan = StaffingPlan.parse(json);
        PlanCost cost = plan.cost(PaySchemes.shipped(), Span.of(LocalDate.of(2025, 4, 1), LocalDate.of(2027, 4, 1)));
        List<Allowance> allowances = Allowances.shipped().ofMembers("ipsa", "outside-london");
        PlanBudget budget = cost.against(allowances, MonthlyBudget.SHARE_TO_DATE);
        assertThat(budget.text(Locale.UK))
                .contains("\nMarch 2026: within budget (cost: £8,930.09; budget: £263,370.00)\n")
                .endsWith(
                        "\nIts months until and including 31 March 2027: within budget (cost: £24,199.92; budget: £276,540.00)");
    }

    @Test
    void lets_the_caller_settle_what_the_scheme_does_not() {
        StaffingPlan plan = Plans.plan("northern-ireland grade-1 24000 18 2020-06-01", "");
        Span month = Plans.months("2020-06 2020-07");
        assertThat(plan.cost(PaySchemes.shipped(), month).notKnown())
                .extracting(NotKnown::code)
                .containsExactly("pay.rule-not-known");
        // 24,000 × 18/36 = 12,000; / 12
        assertThat(plan.cost(
                                PaySchemes.shipped(),
                                month,
                                PayDefaults.builder()
                                        .fullTimeHours(WeeklyHours.parse("36"))
                                        .build())
                        .pay())
                .isEqualTo(Plans.pounds("1000.00"));
    }
}
