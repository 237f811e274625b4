package org.parlstaff.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.CodeCatalogue;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.FindingTable;
import org.parlstaff.staffing.finding.Kind;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.finding.Policy;
import org.parlstaff.staffing.finding.SarifLog;
import org.parlstaff.staffing.finding.Severity;
import org.parlstaff.staffing.finding.Waiver;
import org.parlstaff.staffing.offer.BatchSummary;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Needs;
import org.parlstaff.staffing.offer.Offer;
import org.parlstaff.staffing.offer.OfferBatch;
import org.parlstaff.staffing.offer.OfferCode;
import org.parlstaff.staffing.offer.OfferColumns;
import org.parlstaff.staffing.offer.OfferReport;
import org.parlstaff.staffing.offer.OfferRow;
import org.parlstaff.staffing.offer.OfferRule;
import org.parlstaff.staffing.offer.RowResult;

class HrToolingTest {

    private final Page page = Page.read("HR-TOOLING.md");
    private final String json = page.blocks("json").get(0);
    private final String waivers = page.blocks("json").get(1);
    private final StringWriter written = new StringWriter();
    private final PrintWriter out = new PrintWriter(written);

    @Test
    void every_block_of_the_page_is_run_here() {
        page.isRunBy(HrToolingTest.class);
    }

    @Test
    void one_offer_is_told_all_that_was_found() {
        Examiner examiner = Examiner.shipped();
        OfferReport report = examiner.examine(Offer.parse(json));
        for (Finding finding : report.findings()) {
            out.println(finding.severity() + " " + finding.code() + " " + finding.pointer());
            out.println("  " + finding.text(Locale.UK));
        }
        out.println(report.outcome());

        assertThat(written.toString().strip()).isEqualTo(page.blocks("text").get(0));
    }

    @Test
    void a_policy_is_stricter_and_a_waiver_leaves_its_finding_in_the_report() {
        Policy strict = Policy.standard().with(OfferCode.TABLE_NOT_CONFIRMED, Severity.REFER);
        Examiner ours = Examiner.shipped().under(strict).allowing(Waiver.parseAll(waivers));

        OfferReport report = ours.examine(Offer.parse(json));
        assertThat(report.findings())
                .filteredOn(Finding::isSuppressed)
                .extracting(Finding::code)
                .containsExactly(OfferCode.PAY_BELOW_MINIMUM);
    }

    @Test
    void an_office_adds_a_rule_of_its_own_and_allows_an_exception_to_it() {
        FullTimeSalary cap = FullTimeSalary.ofPounds("32000");
        String dear = page.blocks("json").get(2);
        String consent = page.blocks("json").get(3);
        OfferRule budget = OfferRule.of(
                        Code.of("our-office.budget.exceeded", Kind.FAIL, Severity.REFER, "amount", "cap"),
                        Needs.SCALE,
                        (facts, note) -> {
                            if (facts.compare(cap) > 0) {
                                note.at("/salary/amount", facts.offered(), facts.onItsBasis(cap));
                            }
                        })
                .saying(Language.ENGLISH, "The salary of {amount} is above our cap of {cap}.")
                .saying(Language.WELSH, "Mae'r cyflog uwchlaw ein terfyn. Cyflog: {amount}. Terfyn: {cap}.");
        Examiner withBudget = Examiner.shipped().with(budget);
        for (Language language : Language.values()) {
            out.println(withBudget.examine(Offer.parse(dear)).line(language.locale()));
        }

        assertThat(written.toString().strip()).isEqualTo(page.blocks("text").get(1));

        OfferReport allowed = withBudget.allowing(Waiver.parseAll(consent)).examine(Offer.parse(dear));

        assertThat(allowed.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(allowed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("our-office.budget.exceeded");
            assertThat(finding.isSuppressed()).isTrue();
        });
    }

    @Test
    void rows_are_examined_as_they_come_and_handed_on() throws IOException {
        InputStream lines =
                new ByteArrayInputStream((json.replace("\n", " ") + "\n{}\n").getBytes(StandardCharsets.UTF_8));
        OfferBatch batch = OfferBatch.of(Examiner.shipped());
        BatchSummary summary = batch.examine(OfferRow.readLines(lines))
                .peek(result -> out.println(result.toJsonLine(Locale.UK)))
                .collect(batch.summing());
        out.println(summary.byOutcome());

        assertThat(written.toString().lines()).hasSize(3).last().isEqualTo("{CANNOT_ASSESS=1, REJECT=1}");

        OfferColumns columns =
                OfferColumns.of(List.of("reference", "scheme", "band", "salary.basis", "salary.amount", "startDate"));
        OfferRow row =
                columns.read(2, List.of("PO-18", "ipsa", "employed-intern", "FULL_TIME", "GBP 24000.00", "2025-06-01"));
        RowResult result = batch.examine(row);

        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPT_WITH_WARNINGS);

        Examiner examiner = Examiner.shipped();
        OfferReport report = examiner.examine(Offer.parse(json));
        Stream<OfferRow> rows = Stream.of(row);
        StringWriter writer = new StringWriter();
        Optional<String> problem = report.toProblem(Locale.UK); // RFC 9457, for an answer with status 422
        String markdown = report.markdown(Locale.forLanguageTag("cy")); // for a comment or a page, in Welsh
        CodeCatalogue codes = examiner.catalogue();
        SarifLog.write(codes, batch.examine(rows), any -> URI.create("offers.jsonl"), Locale.UK, writer); // SARIF 2.1.0
        List<String> table = FindingTable.lines(result, Locale.UK); // CSV, safe to open in a spreadsheet

        assertThat(problem).hasValueSatisfying(text -> assertThat(text).contains("\"status\": 422"));
        assertThat(markdown).startsWith("## PO-17");
        assertThat(writer.toString()).contains("\"version\":\"2.1.0\"");
        assertThat(table).hasSize(result.findings().size());
        assertThat(summary.byScheme()).isEqualTo(Map.of("ipsa", 1L));
    }
}
