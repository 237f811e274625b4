package org.parlstaff.staffing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.payscale.FileFormatException;

/** What the schemas say and what the readers do must be the same. */
class PlanSchemaTest {

    private static final String PLAN = Plans.resource("cwm-arian-plan.json");
    private static final Schema PLANS = schema("staffing-plan.schema.json");
    private static final Schema ALLOWANCES = schema("allowances.schema.json");

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Plans.resource(name));
    }

    @Test
    void accept_what_is_shipped_and_what_is_written() {
        assertThat(PLANS.validate(PLAN, InputFormat.JSON)).isEmpty();
        assertThat(ALLOWANCES.validate(Plans.resource("allowances.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(ALLOWANCES.validate(Allowances.shipped().toJson(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.parlstaff.staffing.plan.WorkedExamplesTest#costs")
    void accept_every_plan_of_the_worked_examples(List<String> row) {
        assertThat(PLANS.validate(Plans.plan(row.get(1), row.get(2)).toJson(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"currency\": \"GBP\",|``",
                "\"currency\": \"GBP\"|\"currency\": \"pounds\"",
                "\"currency\": \"GBP\"|\"currency\": \"GBP\", \"colour\": \"red\"",
                "\"firstMonthOfYear\": 4|\"firstMonthOfYear\": 13",
                "\"firstMonthOfYear\": 4|\"firstMonthOfYear\": \"4\"",
                "CALENDAR_DAYS_OF_MONTH|DAYS_260",
                "penny-half-up|half-penny-up",
                "\"Office Manager\"|\"\"",
                "\"weeklyHours\": 30|\"weeklyHours\": 0",
                "\"weeklyHours\": 30|\"weeklyHours\": 169",
                "\"weeklyHours\": 30|\"weeklyHours\": \"30\"",
                "2026-02-01|1 February",
                "GBP 27500.00|27500",
                "\"fullTimeSalary\": \"GBP 27500.00\"|\"payPoint\": 0",
                "\"fullTimeSalary\": \"GBP 27500.00\"|\"fullTimeSalary\": \"GBP 27500.00\", \"payPoint\": 1",
                "\"percent\": 10|\"percent\": 101",
                "\"percent\": 10,|``",
                "\"percent\": 10|\"percent\": 10, \"flat\": { \"amount\": \"GBP 1.00\", \"per\": \"MONTH\" }",
                "\"percent\": 10|\"flat\": { \"amount\": \"GBP 1.00\", \"per\": \"WEEK\" }",
                "\"percent\": 10|\"flat\": { \"amount\": \"GBP 1.00\" }",
                "\"percent\": 10|\"flat\": { \"amount\": \"GBP 1.00\", \"per\": \"MONTH\" }, \"above\": { \"amount\": \"GBP 1.00\", \"per\": \"MONTH\" }",
            })
    void refuse_what_the_reader_refuses(String good, String bad) {
        assertThat(PLAN).contains(good);
        String wrong = PLAN.replace(good, bad == null ? "" : bad);
        assertThat(PLANS.validate(wrong, InputFormat.JSON)).isNotEmpty();
        assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> StaffingPlan.parse(wrong));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"standing\": \"DERIVED\"|\"standing\": \"GUESSED\"",
                "\"GBP 130602.00\"|130602",
                "\"title\": \"Cambrian News|\"name\": \"Cambrian News",
                "\"until\": \"2026-04-01\"|\"till\": \"2026-04-01\"",
                "\"onCosts\": true|\"onCosts\": \"yes\"",
                "\"memberArea\": \"london\"|\"area\": \"london\"",
            })
    void refuse_allowances_that_the_reader_refuses(String good, String bad) {
        String shipped = Plans.resource("allowances.json");
        assertThat(shipped).contains(good);
        String wrong = shipped.replace(good, bad);
        assertThat(ALLOWANCES.validate(wrong, InputFormat.JSON)).isNotEmpty();
        assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> Allowances.parse(wrong));
    }

    @Test
    void name_the_keys_of_the_types_and_no_others() throws IOException {
        JsonNode plan = new JsonMapper().readTree(Plans.resource("staffing-plan.schema.json"));
        JsonNode allowances = new JsonMapper().readTree(Plans.resource("allowances.schema.json"));
        assertThat(keys(plan)).containsExactly(order(StaffingPlan.class));
        assertThat(keys(plan.at("/$defs/post"))).containsExactly(order(PlannedPost.class));
        assertThat(keys(plan.at("/$defs/onCost"))).containsExactly(order(OnCost.class));
        assertThat(keys(plan.at("/$defs/rate"))).containsExactly(order(OnCost.Rate.class));
        assertThat(keys(allowances.at("/$defs/allowance"))).containsExactly(order(Allowance.class));
    }

    private static List<String> keys(JsonNode schema) {
        List<String> keys = new ArrayList<>();
        schema.get("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static String[] order(Class<?> type) {
        return type.getAnnotation(JsonPropertyOrder.class).value();
    }
}
