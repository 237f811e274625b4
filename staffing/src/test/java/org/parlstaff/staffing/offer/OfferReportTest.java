package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.finding.Waiver;

class OfferReportTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    /** The members that RFC 9457, section 3.1, names, as its appendix A types them. */
    private static final String PROBLEM_SCHEMA = """
            { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
              "required": ["type", "title", "status", "detail"],
              "properties": {
                "type": { "type": "string", "format": "uri" },
                "title": { "type": "string" },
                "status": { "type": "integer", "minimum": 100, "maximum": 599 },
                "detail": { "type": "string" },
                "instance": { "type": "string", "format": "uri-reference" } } }
            """;

    static Offer offer(String reference, String amount) {
        return Offer.builder()
                .reference(reference)
                .scheme("ipsa")
                .jobTitle("Senior Administrative Officer")
                .band("administrative-2")
                .area("london")
                .weeklyHours(new BigDecimal("30"))
                .salary(OfferedPay.of(OfferedPay.Basis.FULL_TIME, amount))
                .startDate(LocalDate.of(2025, 6, 1))
                .build();
    }

    private static OfferReport examined(String reference, String amount) {
        return Examiner.shipped().examine(offer(reference, amount));
    }

    @Test
    void bundles_have_the_same_keys() {
        assertThat(OfferReport.keys(WELSH)).isEqualTo(OfferReport.keys(Locale.UK));
    }

    @Test
    void a_line_says_the_worst_and_counts_the_rest() {
        assertThat(examined("EX-01", "GBP 27364.00").line(Locale.UK))
                .isEqualTo(
                        "EX-01: REJECT. Amount below the minimum: £27,364.00. Minimum: £27,564.00. Short by: £200.00.");
        assertThat(examined("EX-01", "GBP -0.001").line(WELSH))
                .isEqualTo("EX-01: REJECT. Swm manylach na cheiniog: GBP -0.001. Canfyddiadau eraill: 1.");
        assertThat(examined("EX-01", "GBP 30000.00").line(Locale.UK)).isEqualTo("EX-01: ACCEPT");
    }

    @Test
    void a_line_stays_one_line_whatever_the_offer_says() {
        String line = examined("a\r\nb\u2028c\u202ed\u001b[31m", "GBP 27364.00").line(Locale.UK);
        assertThat(line)
                .startsWith("a b[U+2028]c[U+202E]d[U+001B][31m: REJECT.")
                .doesNotContainPattern("\\R|\\p{Cntrl}|\\u202e");
        assertThat(examined("a\nREJECT forged", "GBP 27364.00").text(Locale.UK))
                .startsWith("a REJECT forged: REJECT\n");
    }

    @Test
    void json_is_the_whole_report() {
        assertThat(examined("EX-01", "GBP 27364.00").toJson(Locale.UK)).isEqualTo("""
                {
                  "reference": "EX-01",
                  "outcome": "REJECT",
                  "findings": [
                    {
                      "code": "offer.pay.below-minimum",
                      "kind": "FAIL",
                      "severity": "REJECT",
                      "pointer": "/salary/amount",
                      "text": "Amount below the minimum: £27,364.00. Minimum: £27,564.00. Short by: £200.00.",
                      "values": {
                        "amount": "GBP 27364.00",
                        "bound": "GBP 27564.00",
                        "difference": "GBP 200.00"
                      },
                      "source": {
                        "title": "IPSA guidance for new starters",
                        "href": "https://ipsaonline.org.uk/guidance/new-starters"
                      },
                      "standing": "CONFIRMED"
                    }
                  ],
                  "pay": {
                    "minimum": "GBP 27564.00",
                    "maximum": "GBP 44091.00",
                    "force": "BINDING",
                    "span": {
                      "from": "2025-04-01",
                      "until": "2026-04-01"
                    },
                    "standing": "CONFIRMED",
                    "source": {
                      "title": "IPSA guidance for new starters",
                      "href": "https://ipsaonline.org.uk/guidance/new-starters"
                    }
                  }
                }
                """);
    }

    @Test
    void json_of_an_offer_without_findings_has_an_empty_list() {
        OfferReport clean = Examiner.shipped()
                .lookingOnlyFor(Set.of(OfferCode.PAY_BELOW_MINIMUM))
                .examine(offer("EX-01", "GBP 30000.00"));
        assertThat(clean.toJson(WELSH)).isEqualTo("""
                {
                  "reference": "EX-01",
                  "outcome": "ACCEPT",
                  "findings": [],
                  "pay": {
                    "minimum": "GBP 27564.00",
                    "maximum": "GBP 44091.00",
                    "force": "BINDING",
                    "span": {
                      "from": "2025-04-01",
                      "until": "2026-04-01"
                    },
                    "standing": "CONFIRMED",
                    "source": {
                      "title": "IPSA guidance for new starters",
                      "href": "https://ipsaonline.org.uk/guidance/new-starters"
                    }
                  }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-01, 'Published on 22 September 2025, after the offer starts.'",
        "2025-09-21, 'Published on 22 September 2025, after the offer starts.'",
        "2025-09-22, 'Published on 22 September 2025.'",
    })
    void says_when_the_table_was_published(LocalDate start, String published) {
        PayScheme own = PayScheme.parse("""
                { "id": "own", "name": "Ours", "currency": "GBP", "bands": [ { "id": "one", "name": "One" } ],
                  "tables": [ { "span": { "from": "2025-04-01" }, "published": "2025-09-22", "standing": "CONFIRMED",
                    "source": { "title": "Invented" },
                    "scales": [ { "band": "one", "minimum": "GBP 15000.00", "maximum": { "notKnown": "lost" } } ] } ] }""");
        OfferReport report = Examiner.of(PaySchemes.of(own))
                .examine(Offer.builder()
                        .reference("EX-01")
                        .scheme("own")
                        .band("one")
                        .weeklyHours(new BigDecimal("30"))
                        .salary(OfferedPay.of(OfferedPay.Basis.FULL_TIME, "GBP 15000.00"))
                        .startDate(start)
                        .build());
        assertThat(report.text(Locale.UK))
                .endsWith("  Table from 1 April 2025, CONFIRMED. Source: Invented " + published + "\n");
        assertThat(report.toJsonLine(Locale.UK))
                .endsWith("\"pay\":{\"minimum\":\"GBP 15000.00\",\"maximum\":{\"notKnown\":\"lost\"},"
                        + "\"force\":\"BINDING\",\"span\":{\"from\":\"2025-04-01\"},\"published\":\"2025-09-22\","
                        + "\"standing\":\"CONFIRMED\",\"source\":{\"title\":\"Invented\"}}}");
    }

    @Test
    void json_shows_the_waiver_that_suppresses() {
        Waiver waiver = Waiver.parseAll("""
                [ { "code": "offer.pay.below-minimum", "subject": "EX-01", "approver": "Head of pay", "reason": "secondment",
                    "from": "2025-01-01", "until": "2026-01-01", "state": "APPROVED" } ]""").get(0);
        OfferReport report = Examiner.shipped().allowing(List.of(waiver)).examine(offer("EX-01", "GBP 27364.00"));
        assertThat(report.toJson(Locale.UK).replaceAll("\\s+", " "))
                .contains("\"outcome\": \"ACCEPT\"")
                .contains("\"waiver\": { \"approver\": \"Head of pay\", \"reason\": \"secondment\","
                        + " \"from\": \"2025-01-01\", \"until\": \"2026-01-01\" }");
        assertThat(report.markdown(WELSH))
                .contains("<br>Hepgorwyd gan Head of pay hyd at a chan gynnwys 31 Rhagfyr 2025: secondment");
    }

    @Test
    void equal_offers_give_equal_bytes() {
        assertThat(examined("EX-01", "GBP 27364.0").toJson(Locale.UK))
                .isEqualTo(examined("EX-01", "GBP 27364.00").toJson(Locale.UK));
    }

    @Test
    void markdown_is_a_heading_a_table_and_the_working() {
        assertThat(examined("EX-01", "GBP 27364.00").markdown(Locale.UK)).isEqualTo("""
                ## EX-01: Reject

                | Severity | Finding | Place | Code |
                | --- | --- | --- | --- |
                | Reject | Amount below the minimum: £27,364.00. Minimum: £27,564.00. Short by: £200.00.<br>Source: [IPSA guidance for new starters](<https://ipsaonline.org.uk/guidance/new-starters>) | `/salary/amount` | `offer.pay.below-minimum` |

                **Working**

                1. Lowest salary: £27,564.00 \\[IPSA guidance for new starters\\]
                1. Highest salary: £44,091.00 \\[IPSA guidance for new starters\\]
                1. Offered: £27,364.00
                1. Where it lies: £27,364.00 &lt; £27,564.00, below the scale

                Table from 1 April 2025 until and including 31 March 2026, CONFIRMED. Source: [IPSA guidance for new starters](<https://ipsaonline.org.uk/guidance/new-starters>)
                """);
        assertThat(examined("EX-01", "GBP 27364.00").markdown(WELSH)).startsWith("""
                ## EX-01: Gwrthod

                | Difrifoldeb | Canfyddiad | Lle | Cod |
                | --- | --- | --- | --- |
                | Gwrthod | Swm islaw'r isafswm: £27,364.00.""");
    }

    @Test
    void nothing_that_an_offer_says_is_markup() {
        assertThat(examined("<b>[x](http://a.b)|", "GBP 27364.00").markdown(Locale.UK))
                .startsWith("## &lt;b&gt;\\[x\\](http\\://a.b)\\|: Reject\n");
    }

    @Test
    void a_line_break_cannot_leave_its_cell() {
        OfferReport report = examined("x\n\n# y", "GBP 27364.00");
        assertThat(report.markdown(Locale.UK)).startsWith("## x # y: Reject\n");
    }

    @Test
    void a_problem_is_what_rfc_9457_says_it_is() {
        String problem = examined("EX-01", "GBP 27364.00").toProblem(Locale.UK).orElseThrow();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(PROBLEM_SCHEMA)
                        .validate(
                                problem,
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        assertThat(problem).startsWith("""
                {
                  "type": "tag:parlstaff.org,2026:offer-reject",
                  "title": "The offer may not be made as it stands",
                  "status": 422,
                  "detail": "EX-01: REJECT.""");
        assertThat(examined("EX-01", "GBP 30000.00").toProblem(Locale.UK)).isEmpty();
    }

    @Test
    void an_offer_with_warnings_may_be_made() {
        Offer offer = Offer.builder()
                .copy(offer("EX-01", "GBP 30000.00"))
                .startDate(LocalDate.of(2026, 6, 1))
                .build();
        OfferReport report = Examiner.shipped().examine(offer);
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPT_WITH_WARNINGS);
        assertThat(report.orElseThrow()).isEqualTo(offer);
        assertThat(report.toProblem(Locale.UK)).isEmpty();
    }

    @Test
    void what_is_waived_is_neither_counted_nor_told_as_a_reason() {
        Offer offer = Offer.builder()
                .copy(offer("EX-01", "GBP 27364.00"))
                .weeklyHours(new BigDecimal("38"))
                .build();
        OfferReport report = Examiner.shipped()
                .allowing(List.of(Waiver.builder()
                        .code("offer.hours.above-full-time")
                        .subject("EX-01")
                        .approver("The Speaker")
                        .reason("Cover")
                        .from(LocalDate.of(2025, 1, 1))
                        .until(LocalDate.of(2026, 1, 1))
                        .state(Waiver.State.APPROVED)
                        .build()))
                .examine(offer);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(report::orElseThrow)
                .withMessage("REJECT: offer.pay.below-minimum");
        assertThat(report.line(Locale.UK))
                .isEqualTo(
                        "EX-01: REJECT. Amount below the minimum: £27,364.00. Minimum: £27,564.00. Short by: £200.00.");
        assertThat(report).hasToString("EX-01: REJECT offer.pay.below-minimum offer.hours.above-full-time");
        assertThat(report.text(Locale.UK))
                .contains(
                        "\n    Source: IPSA guidance for new starters, https://ipsaonline.org.uk/guidance/new-starters\n")
                .contains("The Speaker")
                .contains("\n  Offered: £27,364.00\n")
                .contains("Table from 1 April 2025 until and including 31 March 2026");
        assertThat(report.toProblem(Locale.UK).orElseThrow())
                .contains("\"reference\": \"EX-01\"", "\"code\": \"offer.pay.below-minimum\"");
    }

    @Test
    void above_the_maximum_it_is_the_maximum_that_is_told() {
        assertThat(examined("EX-01", "GBP 50000.00").line(Locale.UK))
                .isEqualTo(
                        "EX-01: REJECT. Amount above the maximum: £50,000.00. Maximum: £44,091.00. Over by: £5,909.00.");
    }

    @Test
    void who_reads_neither_language_reads_english() {
        OfferReport report = examined("EX-01", "GBP 27364.00");
        assertThat(report.markdown(Locale.FRANCE)).isEqualTo(report.markdown(Locale.UK));
    }
}
