package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.FindingTable;
import org.parlstaff.staffing.finding.Kind;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.finding.OwnCode;
import org.parlstaff.staffing.finding.Policy;
import org.parlstaff.staffing.finding.SarifLog;
import org.parlstaff.staffing.finding.Severity;
import org.parlstaff.staffing.finding.Waiver;

/** A rule of an office's own appears wherever ours do. */
class OwnRuleTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final FullTimeSalary CAP = FullTimeSalary.ofPounds("30000");
    private static final OwnCode EXCEEDED =
            Code.of("our-office.budget.exceeded", Kind.FAIL, Severity.REFER, "amount", "cap");
    private static final OfferRule BUDGET = OfferRule.of(EXCEEDED, Needs.SCALE, (facts, note) -> {
                if (facts.compare(CAP) > 0) {
                    note.at("/salary/amount", facts.offered(), facts.onItsBasis(CAP));
                }
            })
            .saying(Language.ENGLISH, "The salary of {amount} is above our cap of {cap}.")
            .saying(Language.WELSH, "Mae'r cyflog uwchlaw ein terfyn. Cyflog: {amount}. Terfyn: {cap}.");
    private static final Examiner OURS = Examiner.shipped().with(BUDGET);
    private static final Offer DEAR = OfferReportTest.offer("EX-01", "GBP 31000.00");

    @ParameterizedTest
    @CsvSource({
        // the cap is brought to the basis of the offer: 30,000 × 0.8, and 30,000 ÷ 1,950 to the penny
        "FULL_TIME, GBP 30000.00, ''",
        "FULL_TIME, GBP 30000.01, 'The salary of £30,000.01 is above our cap of £30,000.00.'",
        "ACTUAL, GBP 24000.00, ''",
        "ACTUAL, GBP 24000.01, 'The salary of £24,000.01 is above our cap of £24,000.00.'",
        "HOURLY, GBP 15.38, ''",
        "HOURLY, GBP 15.39, 'The salary of £15.39 is above our cap of £15.38.'",
    })
    void brings_the_cap_to_the_basis_of_the_offer(OfferedPay.Basis basis, String amount, String text) {
        OfferReport report = OURS.examine(
                Offer.builder().copy(DEAR).salary(OfferedPay.of(basis, amount)).build());
        assertThat(report.findings())
                .extracting(finding -> finding.text(Locale.UK))
                .isEqualTo(text.isEmpty() ? List.of() : List.of(text));
    }

    @Test
    void is_in_the_report_and_its_outcome_in_both_languages() {
        OfferReport report = OURS.examine(DEAR);
        assertThat(report.outcome()).isEqualTo(Outcome.REFER);
        assertThat(report.line(Locale.UK))
                .isEqualTo("EX-01: REFER. The salary of £31,000.00 is above our cap of £30,000.00.");
        assertThat(report.line(WELSH))
                .isEqualTo("EX-01: REFER. Mae'r cyflog uwchlaw ein terfyn. Cyflog: £31,000.00. Terfyn: £30,000.00.");
        assertThat(report.text(Locale.UK))
                .startsWith("EX-01: REFER\n  REFER our-office.budget.exceeded /salary/amount\n");
        assertThat(report.markdown(Locale.UK)).contains("| `our-office.budget.exceeded` |");
        assertThat(report.toJson(Locale.UK).replaceAll("\\s+", " "))
                .contains("{ \"code\": \"our-office.budget.exceeded\", \"kind\": \"FAIL\", \"severity\": \"REFER\","
                        + " \"pointer\": \"/salary/amount\",")
                .contains("\"values\": { \"amount\": \"GBP 31000.00\", \"cap\": \"GBP 30000.00\" }");
        assertThat(report.toProblem(Locale.UK))
                .hasValueSatisfying(problem -> assertThat(problem)
                        .contains(
                                "\"status\": 422", "tag:parlstaff.org,2026:offer-refer", "our-office.budget.exceeded"));
    }

    @Test
    void is_weighed_by_a_policy_and_allowed_by_a_waiver() {
        Policy strict = Policy.standard().with(EXCEEDED, Severity.REJECT);
        assertThat(OURS.under(strict).examine(DEAR).outcome()).isEqualTo(Outcome.REJECT);
        List<Waiver> waivers = Waiver.parseAll("""
                [ { "code": "our-office.budget.exceeded", "subject": "EX-01", "approver": "The Member", "reason": "scarce",
                    "from": "2025-01-01", "until": "2026-01-01", "state": "APPROVED" } ]""");
        OfferReport allowed = OURS.allowing(waivers).examine(DEAR);
        assertThat(allowed.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(allowed.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.waiver()).contains(waivers.get(0)));
        OfferRule firm = OfferRule.of(EXCEEDED.neverWaived(), Needs.OFFER, (facts, note) -> note.at("", 1, 2));
        assertThat(Examiner.shipped().allowing(waivers).with(firm).examine(DEAR).outcome())
                .isEqualTo(Outcome.REFER);
    }

    @Test
    void is_counted_in_batches_and_stands_in_tables_logs_and_the_catalogue() throws IOException {
        OfferBatch batch = OfferBatch.of(OURS);
        List<RowResult> results = batch.examine(Stream.of(
                        new OfferRow.Given(1, DEAR),
                        new OfferRow.Given(2, OfferReportTest.offer("EX-02", "GBP 29000.00"))))
                .toList();
        BatchSummary summary = results.stream().collect(batch.summing());
        assertThat(summary.byCode()).isEqualTo(Map.of(EXCEEDED, 1L));
        assertThat(summary.toJson().replaceAll("\\s+", "")).contains("\"byCode\":{\"our-office.budget.exceeded\":1}");
        assertThat(FindingTable.lines(results.get(0), Locale.UK))
                .containsExactly("1,EX-01,REFER,our-office.budget.exceeded,FAIL,REFER,/salary/amount,"
                        + "\"The salary of £31,000.00 is above our cap of £30,000.00.\",,,,");
        StringWriter log = new StringWriter();
        SarifLog.write(OURS.catalogue(), results.stream(), any -> URI.create("offers.jsonl"), Locale.UK, log);
        assertThat(log.toString())
                .contains("{\"id\":\"our-office.budget.exceeded\",\"shortDescription\":{\"text\":"
                        + "\"The salary of … is above our cap of ….\"}")
                .contains("{\"ruleId\":\"our-office.budget.exceeded\",\"kind\":\"fail\",\"level\":\"warning\"");
        assertThat(OURS.catalogue().codes())
                .hasSize(OfferCode.values().length + 1)
                .last()
                .isEqualTo(EXCEEDED);
        assertThat(OURS.catalogue().toJson()).contains("The salary of {amount} is above our cap of {cap}.");
    }

    @Test
    void is_looked_for_alone_and_codes_are_its_codes() {
        assertThat(OURS.codes(DEAR)).containsExactly(EXCEEDED);
        assertThat(OURS.lookingOnlyFor(Set.of(EXCEEDED)).codes(DEAR)).containsExactly(EXCEEDED);
        assertThat(OURS.lookingOnlyFor(Set.of(OfferCode.PAY_ABOVE_MAXIMUM)).codes(DEAR))
                .isEmpty();
        Offer wrong = Offer.builder()
                .copy(DEAR)
                .jobTitle("Wizard")
                .weeklyHours(new BigDecimal("40"))
                .build();
        assertThat(OURS.codes(wrong))
                .containsExactly(OfferCode.TITLE_UNKNOWN, OfferCode.HOURS_ABOVE_FULL_TIME, EXCEEDED);
        assertThat(OURS.examine(wrong)).isEqualTo(OURS.withoutShortCuts().examine(wrong));
    }

    @Test
    void must_have_a_name_and_values_of_its_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OURS.with(BUDGET))
                .withMessage("codes must differ: our-office.budget.exceeded");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.of("offer.budget.exceeded", Kind.FAIL, Severity.REFER))
                .withMessageContaining("namespace of its own");
        OfferRule wrong = OfferRule.of(EXCEEDED, Needs.OFFER, (facts, note) -> note.at("/salary/amount"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examiner.shipped().with(wrong).examine(DEAR))
                .withMessage("values must be as many as their names: 0 for amount, cap");
        OfferRule abroad = OfferRule.of(
                EXCEEDED, Needs.SCALE, (facts, note) -> facts.compare(FullTimeSalary.ofPence("EUR", 3_000_000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Examiner.shipped().with(abroad).examine(DEAR))
                .withMessage("currencies must be the same: EUR 30000.00, GBP 31000.00");
    }

    @Test
    void is_a_value() {
        assertThat(BUDGET.name()).isEqualTo("our-office.budget.exceeded");
        assertThat(BUDGET.needs()).isEqualTo(Needs.SCALE);
        assertThat(BUDGET).hasToString("our-office.budget.exceeded");
        assertThat(BUDGET)
                .isEqualTo(BUDGET.saying(Language.ENGLISH, "Otherwise."))
                .hasSameHashCodeAs(BUDGET);
        assertThat(BUDGET).isNotEqualTo(OfferRule.of(EXCEEDED, Needs.SCALE, (facts, note) -> {}));
        assertThat(OURS)
                .isEqualTo(Examiner.shipped().with(BUDGET))
                .hasSameHashCodeAs(Examiner.shipped().with(BUDGET));
        assertThat(OURS).isNotEqualTo(Examiner.shipped());
        assertThat(OURS)
                .hasToString("schemes [ipsa, senedd, scotland, northern-ireland], our rules and"
                        + " [our-office.budget.exceeded]");
        assertThat(Examiner.shipped()
                        .lookingOnlyFor(Set.of(OfferCode.PAY_ABOVE_MAXIMUM))
                        .withTablesOf(LocalDate.of(2026, 7, 1)))
                .hasToString("schemes [ipsa, senedd, scotland, northern-ireland], our rules, looking only for"
                        + " [offer.pay.above-maximum], tables of 2026-07-01");
    }
}
