package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.Working;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.payscale.award.WageFloors;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.finding.Policy;
import org.parlstaff.staffing.finding.Severity;
import org.parlstaff.staffing.finding.Waiver;

class ExaminerTest {

    private static final LocalDate START = LocalDate.of(2025, 6, 1);

    private static Offer offer(String amount) {
        return Offer.builder()
                .reference("EX-01")
                .scheme("ipsa")
                .jobTitle("Caseworker")
                .band("executive-1")
                .area("london")
                .weeklyHours(new BigDecimal("37.5"))
                .salary(OfferedPay.of(OfferedPay.Basis.FULL_TIME, amount))
                .startDate(START)
                .build();
    }

    private static Waiver waiver(String code, Waiver.State state, LocalDate from, LocalDate until) {
        return Waiver.builder()
                .code(code)
                .subject("EX-01")
                .approver("Head of staffing")
                .reason("Agreed before the table changed")
                .from(from)
                .until(until)
                .state(state)
                .build();
    }

    private static OfferReport waived(Waiver waiver) {
        return Examiner.shipped().allowing(List.of(waiver)).examine(offer("GBP 50000.00"));
    }

    @Test
    void keeps_a_waived_finding_and_does_not_count_it() {
        OfferReport report = waived(waiver("offer.pay.above-maximum", Waiver.State.APPROVED, START, START.plusDays(1)));
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(OfferCode.PAY_ABOVE_MAXIMUM);
            assertThat(finding.severity()).isEqualTo(Severity.REJECT);
            assertThat(finding.isSuppressed()).isTrue();
        });
        assertThat(report.text(Locale.UK))
                .contains(
                        "Waived by Head of staffing until and including 1 June 2025: Agreed before the table changed");
        assertThat(report.orElseThrow()).isEqualTo(offer("GBP 50000.00"));
    }

    @Test
    void counts_a_finding_whose_waiver_is_not_approved_not_in_date_or_for_another() {
        String code = "offer.pay.above-maximum";
        assertThat(waived(waiver(code, Waiver.State.PROPOSED, START, START.plusDays(1)))
                        .outcome())
                .isEqualTo(Outcome.REJECT);
        assertThat(waived(waiver(code, Waiver.State.REJECTED, START, START.plusDays(1)))
                        .outcome())
                .isEqualTo(Outcome.REJECT);
        assertThat(waived(waiver(code, Waiver.State.APPROVED, START.plusDays(1), START.plusDays(2)))
                        .outcome())
                .isEqualTo(Outcome.REJECT);
        assertThat(waived(waiver(code, Waiver.State.APPROVED, START.minusDays(9), START))
                        .outcome())
                .isEqualTo(Outcome.REJECT);
        assertThat(waived(waiver("offer.pay.below-minimum", Waiver.State.APPROVED, START, START.plusDays(1)))
                        .outcome())
                .isEqualTo(Outcome.REJECT);
        Waiver good = waiver(code, Waiver.State.APPROVED, START, START.plusDays(1));
        Finding found =
                Examiner.shipped().examine(offer("GBP 50000.00")).findings().get(0);
        assertThat(good.covers(found, "EX-01", START)).isTrue();
        assertThat(good.covers(found, "EX-02", START)).isFalse();
        assertThat(Examiner.shipped()
                        .allowing(List.of(good))
                        .judgingWaiversOn(START.plusDays(1))
                        .examine(offer("GBP 50000.00"))
                        .outcome())
                .isEqualTo(Outcome.REJECT);
    }

    private static Examiner allowing(String code) {
        return Examiner.shipped().allowing(List.of(waiver(code, Waiver.State.APPROVED, START, START.plusDays(1))));
    }

    @Test
    void refuses_waivers_of_statute_and_waivers_that_say_too_little() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allowing("offer.statutory.below-wage-floor"))
                .withMessage("waivers/0/code: a statutory rule must not be waived: offer.statutory.below-wage-floor");
        // whoever waived it would employ somebody below the statutory floor without saying why that is allowed
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allowing("offer.floor.class-needed"))
                .withMessage("waivers/0/code: a statutory rule must not be waived: offer.floor.class-needed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> allowing("offer.pay.odd"))
                .withMessage("waivers/0/code: code must be one of the catalogue; found: offer.pay.odd");
        assertThatNoException()
                .as("one file may hold those for specifications and for rules of one's own too")
                .isThrownBy(() -> allowing("spec.style.doubled-word"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> waiver("offer.pay.above-maximum", Waiver.State.APPROVED, START, START))
                .withMessage("end must be after start: 2025-06-01/2025-06-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waiver.parseAll("""
                        [ { "code": "offer.pay.above-maximum", "subject": "EX-01", "approver": " ", "reason": "r",
                            "from": "2025-06-01", "until": "2026-06-01", "state": "APPROVED" } ]"""))
                .withMessage("waivers:2 /0: a waiver must name subject, approver and reason: offer.pay.above-maximum");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waiver.parseAll("[ { \"code\": \"offer.pay.above-maximum\" } ]"))
                .withMessage("waivers:1 /0: key must be present: subject, approver, reason, from, until, state");
    }

    @Test
    void takes_severities_from_its_policy() {
        Policy strict = Policy.standard().with(OfferCode.TITLE_UNKNOWN, Severity.REJECT);
        Offer unknown =
                Offer.builder().copy(offer("GBP 27500.00")).jobTitle("Wizard").build();
        assertThat(Examiner.shipped().examine(unknown).outcome()).isEqualTo(Outcome.REFER);
        assertThat(Examiner.shipped().under(strict).examine(unknown).outcome()).isEqualTo(Outcome.REJECT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strict.with(OfferCode.PAY_BELOW_MINIMUM, Severity.NOTE))
                .withMessage("severity must not hide the finding: offer.pay.below-minimum NOTE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strict.with(OfferCode.STATUTORY_BELOW_FLOOR, Severity.WARNING))
                .withMessage("severity must not hide the finding: offer.statutory.below-wage-floor WARNING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strict.with(OfferCode.FLOOR_CLASS_NEEDED, Severity.WARNING))
                .withMessage("severity must not hide the finding: offer.floor.class-needed WARNING");
    }

    @Test
    void rounds_bounds_as_its_policy_says_where_the_scheme_does_not() {
        // 26,345 × 22/37 is 15,664.594…: cut off it is 15,664.59, rounded up 15,664.60.
        Offer offer = Offer.builder()
                .copy(offer("GBP 1.00"))
                .scheme("senedd")
                .band("band-3")
                .jobTitle(Optional.empty())
                .area(Optional.empty())
                .weeklyHours(new BigDecimal("22"))
                .salary(OfferedPay.of(OfferedPay.Basis.ACTUAL, "GBP 15664.59"))
                .startDate(LocalDate.of(2026, 7, 1))
                .build();
        assertThat(Examiner.shipped().codes(offer)).doesNotContain(OfferCode.PAY_BELOW_MINIMUM);
        Examiner up = Examiner.shipped().roundingPay(Rounding.PENNY_UP);
        assertThat(up.codes(offer)).contains(OfferCode.PAY_BELOW_MINIMUM);
    }

    @Test
    void says_when_the_table_is_of_another_day_than_the_start() {
        OfferReport report =
                Examiner.shipped().withTablesOf(LocalDate.of(2018, 10, 1)).examine(offer("GBP 27500.00"));
        assertThat(report.findings())
                .extracting(Finding::code)
                .containsExactly(OfferCode.TABLE_OTHER_DAY, OfferCode.TABLE_NOT_CONFIRMED);
        assertThat(report.findings().get(0).text(Locale.UK))
                .isEqualTo("Pay table taken for 1 October 2018, not for the start on 1 June 2025.");
    }

    @Test
    void never_accepts_the_table_of_another_day_without_a_word() {
        OfferReport report = Examiner.shipped().withTablesOf(START.minusDays(1)).examine(offer("GBP 27500.00"));
        assertThat(report.findings()).extracting(Finding::code).containsExactly(OfferCode.TABLE_OTHER_DAY);
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPT_WITH_WARNINGS);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, ''",
        "2026-06-01, offer.statutory.below-wage-floor",
        "2028-06-01, offer.floor.not-checked",
    })
    void judges_by_the_floors_of_the_start_even_with_the_table_of_another_day(LocalDate start, String code) {
        Offer offer = Offer.builder()
                .copy(offer("GBP 23810.00")) // £12.21 an hour, the statutory floor of 2025-26
                .area("outside-london")
                .hourlyRateClass("21-and-over")
                .startDate(start)
                .build();
        assertThat(Examiner.shipped().withTablesOf(START).codes(offer))
                .extracting(Code::id)
                .filteredOn(id -> id.equals("offer.floor.not-checked") || id.startsWith("offer.statutory"))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void a_band_is_closed_to_a_late_start_even_with_the_table_of_an_earlier_day() {
        Offer.Builder offer = Offer.builder()
                .copy(offer("GBP 27500.00"))
                .scheme("senedd")
                .band("former-band-3")
                .area(Optional.empty());
        Examiner earlier = Examiner.shipped().withTablesOf(LocalDate.of(2026, 5, 1));
        Examiner later = Examiner.shipped().withTablesOf(LocalDate.of(2026, 6, 1));
        assertThat(earlier.codes(offer.startDate(LocalDate.of(2026, 6, 1)).build()))
                .contains(OfferCode.BAND_CLOSED);
        assertThat(later.codes(offer.startDate(LocalDate.of(2026, 5, 31)).build()))
                .doesNotContain(OfferCode.BAND_CLOSED);
    }

    @Test
    void says_of_a_term_without_a_day_from_when_it_no_longer_counts() {
        Offer offer = Offer.builder()
                .copy(offer("GBP 27500.00"))
                .appointment(Appointment.fixedTermUntil(START))
                .build();
        Finding finding = Examiner.shipped().examine(offer).findings().get(0);
        assertThat(finding.text(Locale.UK))
                .isEqualTo("Term without a single day. Start: 1 June 2025. First day after the term: 1 June 2025.");
        assertThat(finding.text(Locale.forLanguageTag("cy")))
                .isEqualTo("Cyfnod heb yr un diwrnod. Dechrau: 1 Mehefin 2025."
                        + " Y diwrnod cyntaf ar ôl y cyfnod: 1 Mehefin 2025.");
    }

    @Test
    void asks_for_the_appointment_wherever_a_scheme_limits_it() {
        PayScheme limited = PaySchemes.shipped().scheme("ipsa").overlaidWith(PayScheme.parse("""
                { "id": "ipsa", "name": "Ours", "currency": "GBP",
                  "rules": [ { "rule": "fixed-term-limit", "value": "P2Y", "span": { "from": "2025-04-01" },
                               "standing": "CONFIRMED", "source": { "title": "Invented" } } ] }"""));
        OfferReport report = Examiner.of(PaySchemes.of(limited)).examine(offer("GBP 27500.00"));
        assertThat(report.findings()).extracting(Finding::code).containsExactly(OfferCode.APPOINTMENT_NOT_STATED);
        assertThat(report.outcome()).isEqualTo(Outcome.REFER);
    }

    @Test
    void cannot_tell_what_was_known_where_publication_is_not_dated() {
        OfferReport report = Examiner.shipped().asKnownOn(START).examine(offer("GBP 27500.00"));
        assertThat(report.outcome()).isEqualTo(Outcome.CANNOT_ASSESS);
        assertThat(report.findings()).extracting(Finding::code).containsExactly(OfferCode.TABLE_PUBLICATION_NOT_KNOWN);
        assertThat(report.pay()).isEmpty();
        assertThat(report.working().steps()).isEmpty();
    }

    @Test
    void looks_only_for_what_it_is_told_to() {
        Examiner pay =
                Examiner.shipped().lookingOnlyFor(EnumSet.of(OfferCode.PAY_ABOVE_MAXIMUM, OfferCode.PAY_BELOW_MINIMUM));
        Offer offer =
                Offer.builder().copy(offer("GBP 50000.00")).jobTitle("Wizard").build();
        assertThat(pay.codes(offer)).containsExactly(OfferCode.PAY_ABOVE_MAXIMUM);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pay.lookingOnlyFor(Set.of()))
                .withMessage("codes must not be empty: []");
    }

    @Test
    void takes_schemes_and_floors_as_values() {
        OfferReport none = Examiner.of(PaySchemes.of()).examine(offer("GBP 27500.00"));
        assertThat(none.outcome()).isEqualTo(Outcome.CANNOT_ASSESS);
        OfferReport unfloored =
                Examiner.shipped().withFloors(WageFloors.builder().build()).examine(offer("GBP 27500.00"));
        assertThat(unfloored.findings())
                .extracting(Finding::code)
                .containsExactly(OfferCode.FLOOR_NOT_CHECKED, OfferCode.FLOOR_VOLUNTARY_NOT_KNOWN);
    }

    @Test
    void names_the_points_between_which_an_amount_lies() throws IOException {
        try (InputStream in = ExaminerTest.class.getResourceAsStream("/org/parlstaff/staffing/plan/own-scheme.json")) {
            OfferReport report = Examiner.of(
                            PaySchemes.of(PayScheme.read(Objects.requireNonNull(in), "own-scheme.json")))
                    .examine(Offer.builder()
                            .reference("EX-01")
                            .scheme("own")
                            .band("one")
                            .weeklyHours(new BigDecimal("36"))
                            .salary(OfferedPay.of(OfferedPay.Basis.FULL_TIME, "GBP 25000.00"))
                            .startDate(START)
                            .build());
            assertThat(report.findings())
                    .filteredOn(finding -> finding.code() == OfferCode.PAY_NOT_ON_POINT)
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.text(Locale.UK)).contains("£24,000.00, £25,200.00, £26,400.00"));
            assertThat(report.working().text(Locale.UK))
                    .endsWith("Where it lies: £24,000.00 < £25,000.00 < £25,200.00, between two pay points");
            assertThat(new RowResult.Examined(1, report).toJsonLine(Locale.UK))
                    .contains("\"points\":[\"GBP 24000.00\",\"GBP 25200.00\",\"GBP 26400.00\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "21-and-over, offer.statutory.below-wage-floor",
        "18-to-20, ''",
        "'', offer.floor.class-needed",
        "apprentice, offer.floor.not-checked",
    })
    void checks_the_floor_of_the_class_of_worker(String workerClass, String code) {
        WageFloors floors = WageFloors.builder()
                .addRate(floor("18-to-20", "10.00"))
                .addRate(floor("21-and-over", "12.21"))
                .build();
        Offer.Builder offer =
                Offer.builder().copy(offer("GBP 1.00")).salary(OfferedPay.of(OfferedPay.Basis.HOURLY, "GBP 11.00"));
        if (!workerClass.isEmpty()) {
            offer.hourlyRateClass(workerClass);
        }
        assertThat(Examiner.shipped().withFloors(floors).codes(offer.build()))
                .extracting(Code::id)
                .filteredOn(id -> id.startsWith("offer.floor") || id.startsWith("offer.statutory"))
                .filteredOn(id -> !id.equals("offer.floor.voluntary-not-known")) // these floors are of the law alone
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    private static WageFloor floor(String workerClass, String pounds) {
        return WageFloor.builder()
                .floor("own-floor")
                .statutory(true)
                .workerClass(workerClass)
                .rate(HourlyRate.ofPounds(pounds))
                .mustAdopt(Span.startingOn(START))
                .standing(Standing.CONFIRMED)
                .source(Source.of("Invented"))
                .build();
    }

    @Test
    void throws_only_when_asked_for_an_offer_that_may_not_be_made() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(
                        () -> Examiner.shipped().examine(offer("GBP 50000.00")).orElseThrow())
                .withMessage("REJECT: offer.pay.above-maximum");
    }

    @Test
    void gives_codes_as_a_set_and_values_as_a_map() {
        Offer offer = Offer.builder()
                .copy(offer("GBP 50000.00"))
                .weeklyHours(new BigDecimal("40"))
                .build();
        Set<Code> codes = Examiner.shipped().codes(offer);
        assertThat(codes).hasSize(2).isEqualTo(Set.of(OfferCode.PAY_ABOVE_MAXIMUM, OfferCode.HOURS_ABOVE_FULL_TIME));
        assertThat(codes.contains(OfferCode.PAY_ABOVE_MAXIMUM)).isTrue();
        assertThat(codes.contains(OfferCode.PAY_BELOW_MINIMUM)).isFalse();
        Map<String, Object> values =
                Examiner.shipped().examine(offer).findings().get(0).values();
        assertThat(values.size()).isEqualTo(3);
        assertThat(values.containsKey("bound")).isTrue();
        assertThat(values.containsKey("limit")).isFalse();
        assertThat(values).isEqualTo(new LinkedHashMap<>(values));
    }

    @Test
    void reads_waivers_from_a_stream() {
        String json = """
                [ { "code": "offer.pay.below-minimum", "subject": "EX-01", "approver": "Head of pay", "reason": "secondment",
                    "from": "2025-01-01", "until": "2026-01-01", "state": "APPROVED" } ]""";
        assertThat(Waiver.readAll(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "waivers.json"))
                .isEqualTo(Waiver.parseAll(json))
                .hasSize(1);
    }

    @Test
    void explains_its_comparison_step_by_step() {
        OfferReport report = Examiner.shipped()
                .examine(Offer.builder()
                        .copy(offer("GBP 1.00"))
                        .weeklyHours(new BigDecimal("30"))
                        .salary(OfferedPay.of(OfferedPay.Basis.ACTUAL, "GBP 22000.00"))
                        .build());
        assertThat(report.outcome()).isEqualTo(Outcome.ACCEPT);
        assertThat(report.working().text(Locale.UK)).isEqualTo("""
                        Lowest salary: £25,200.00 [IPSA guidance for new starters]
                        Pro rata: £25,200.00 × 0.8 = 20,160.00, to the nearest penny: £20,160.00
                        Highest salary: £41,782.00 [IPSA guidance for new starters]
                        Pro rata: £41,782.00 × 0.8 = 33,425.60, to the nearest penny: £33,425.60
                        Offered: £22,000.00
                        Where it lies: £20,160.00 ≤ £22,000.00 ≤ £33,425.60, within the scale""");
        OfferReport hourly = Examiner.shipped()
                .examine(Offer.builder()
                        .copy(offer("GBP 1.00"))
                        .salary(OfferedPay.of(OfferedPay.Basis.HOURLY, "GBP 13.00"))
                        .build());
        assertThat(hourly.working().text(Locale.forLanguageTag("cy"))).isEqualTo("""
                        Cyflog isaf: £25,200.00 [IPSA guidance for new starters]
                        Fesul awr: £25,200.00 ÷ 1950 (37.5 × 52) = 12.92307692307692, i'r geiniog agosaf: £12.92
                        Cyflog uchaf: £41,782.00 [IPSA guidance for new starters]
                        Fesul awr: £41,782.00 ÷ 1950 (37.5 × 52) = 21.42666666666667, i'r geiniog agosaf: £21.43
                        Cynigiwyd: £13.00
                        Lleoliad ar y raddfa: £12.92 ≤ £13.00 ≤ £21.43, o fewn y raddfa""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                                                                  |
        {"weeklyHours": 37.51}                                                              | offer.hours.above-full-time
        {"weeklyHours": 48.01}                                                              | offer.hours.above-full-time offer.hours.over-limit
        {"weeklyHours": 0}                                                                  | offer.hours.out-of-range
        {"salary": {"basis": "FULL_TIME", "amount": "GBP 27007.50"}}                        |
        {"salary": {"basis": "FULL_TIME", "amount": "GBP 25200.00"}}                        | offer.floor.below-real-living-wage
        {"salary": {"basis": "FULL_TIME", "amount": "GBP 25199.99"}}                        | offer.pay.below-minimum offer.floor.below-real-living-wage
        {"salary": {"basis": "FULL_TIME", "amount": "GBP 41782.00"}}                        |
        {"salary": {"basis": "FULL_TIME", "amount": "GBP 41782.01"}}                        | offer.pay.above-maximum
        {"salary": {"basis": "FULL_TIME", "amount": "EUR 27500.00"}}                        | offer.pay.other-currency
        {"salary": {"basis": "ACTUAL", "amount": "GBP 27500.00"}}                           |
        {"area": "outside-london", "salary": {"basis": "FULL_TIME", "amount": "GBP 24570.00"}} |
        {"area": "outside-london", "salary": {"basis": "FULL_TIME", "amount": "GBP 24569.99"}} | offer.floor.below-real-living-wage
        {"scheme": "parish-council"}                                                        | offer.scheme.unknown
        {"band": "executive-9"}                                                             | offer.band.unknown
        {"area": "wales"}                                                                   | offer.area.unknown
        {"startDate": "2026-05-01"}                                                         | offer.table.not-confirmed offer.floor.below-real-living-wage
        {"jobTitle": "Wizard"}                                                              | offer.title.unknown
        {"family": "odd"}                                                                   | offer.family.unknown
        {"framework": "odd"}                                                                | offer.band.other-framework
        {"appointment": {"type": "CASUAL"}}                                                 | offer.appointment.casual
        {"fullTimeHours": 40}                                                               | offer.floor.below-real-living-wage offer.hours.full-time-differs
        {"incrementsPromised": true}                                                        | offer.appointment.no-increments
        {"payPoint": 1}                                                                     | offer.pay.point-does-not-exist
        {"previousContractDate": "2009-06-01"}                                              | offer.dates.contract-before-scheme
        {"otherEmployments": [{"scheme": "ipsa", "weeklyHours": 10.5}]}                     |
        {"otherEmployments": [{"scheme": "ipsa", "weeklyHours": 10.51}]}                    | offer.hours.over-limit
        {"language": {"designation": "ESSENTIAL"}}                                          | offer.language.level-missing
        {"funding": "MIXED"}                                                                | offer.funding.not-parliamentary
        {"funding": "PARLIAMENTARY"}                                                        |
        """)
    void finds_at_a_glance_what_it_finds_when_it_looks_closely(String change, @Nullable String codes)
            throws IOException {
        Examiner examiner = Examiner.of(PaySchemes.shipped());
        JsonMapper json = new JsonMapper();
        ObjectNode file = (ObjectNode) json.readTree("""
                { "reference": "EX-01", "scheme": "ipsa", "band": "executive-1", "area": "london", "weeklyHours": 37.5,
                  "salary": { "basis": "FULL_TIME", "amount": "GBP 27500.00" }, "startDate": "2025-06-01" }""");
        file.setAll((ObjectNode) json.readTree(change));
        Offer offer = Offer.parse(file.toString());
        List<String> expected = codes == null ? List.of() : List.of(codes.split(" "));
        assertThat(examiner.codes(offer)).extracting(Code::id).isEqualTo(expected);
        assertThat(examiner.examine(offer).findings())
                .extracting(finding -> finding.code().id())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(examiner.withTablesOf(START.plusDays(400)).codes(offer)).contains(OfferCode.TABLE_OTHER_DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ipsa    | executive-1     | outside-london | 2025-06-01 | GBP 25200.00 | £23,810.00 ≤ £25,200.00 ≤ £37,846.00, within the scale
        ipsa    | executive-1     | london         | 2025-06-01 | GBP 50000.00 | £50,000.00 > £41,782.00, above the scale
        ipsa    | executive-1     | london         | 2025-06-01 | GBP 20000.00 | £20,000.00 < £25,200.00, below the scale
        senedd  | band-3          |                | 2026-07-01 | GBP 26345.00 | £26,345.00 = £26,345.00, within the scale
        senedd  | band-3          |                | 2026-07-01 | GBP 30000.00 | cannot tell, because a figure is not known
        senedd  | band-3          |                | 2026-07-01 | GBP 20000.00 | £20,000.00 < £26,345.00, below the scale
        senedd  | band-3          |                | 2026-07-01 | GBP 40000.00 | £40,000.00 > £33,873.00, above the scale
        """)
    void says_at_the_end_where_the_offer_lies_among_the_figures(
            String scheme, String band, @Nullable String area, LocalDate start, String amount, String place) {
        Working working = Examiner.shipped()
                .examine(Offer.builder()
                        .reference("EX-01")
                        .scheme(scheme)
                        .band(band)
                        .area(Optional.ofNullable(area))
                        .weeklyHours(new BigDecimal("30"))
                        .salary(OfferedPay.of(OfferedPay.Basis.FULL_TIME, amount))
                        .startDate(start)
                        .build())
                .working();
        assertThat(working.text(Locale.UK)).endsWith("Where it lies: " + place);
    }
}
