package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Outcome;
import org.parlstaff.staffing.offer.Offer.Funding;
import org.parlstaff.staffing.offer.Offer.OtherEmployment;
import org.parlstaff.staffing.offer.Offer.Recruitment;
import org.parlstaff.staffing.welsh.WelshLevel;
import org.parlstaff.staffing.welsh.WelshSkills;

class OfferDecisionTableTest {

    record Row(
            String what,
            String scheme,
            String title,
            String band,
            String area,
            String hours,
            String pay,
            String start,
            String more,
            Outcome outcome,
            List<String> codes) {

        static Row parse(String line) {
            String[] cells = Arrays.stream((line + " ").split("\\|", -1))
                    .map(String::strip)
                    .toArray(String[]::new);
            assertThat(cells).as(line).hasSize(11);
            return new Row(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    cells[5],
                    cells[6],
                    cells[7],
                    cells[8],
                    Outcome.valueOf(cells[9]),
                    cells[10].isEmpty() ? List.of() : List.of(cells[10].split(" ", -1)));
        }

        Offer offer() {
            Offer.Builder offer = Offer.builder();
            offer.reference(what)
                    .scheme(scheme)
                    .startDate(LocalDate.parse(start))
                    .salary(OfferedPay.of(OfferedPay.Basis.valueOf(pay.split(" ", 2)[0]), pay.split(" ", 2)[1]));
            if (!title.isEmpty()) {
                offer.jobTitle(title);
            }
            if (!band.isEmpty()) {
                offer.band(band);
            }
            if (!area.isEmpty()) {
                offer.area(area);
            }
            if (!hours.isEmpty()) {
                offer.weeklyHours(new BigDecimal(hours));
            }
            Stream.of(more.split(" ", -1)).filter(pair -> !pair.isEmpty()).forEach(pair -> set(offer, pair));
            return offer.build();
        }

        private static void set(Offer.Builder offer, String pair) {
            String name = pair.split("=", 2)[0];
            String value = pair.split("=", 2)[1];
            switch (name) {
                case "appointment" -> offer.appointment(appointment(value));
                case "area" -> offer.area(value);
                case "existingEmployee" -> offer.existingEmployee(Boolean.parseBoolean(value));
                case "family" -> offer.family(value);
                case "framework" -> offer.framework(value);
                case "fullTimeHours" -> offer.fullTimeHours(new BigDecimal(value));
                case "funding" -> offer.funding(Funding.valueOf(value));
                case "hourlyRateClass" -> offer.hourlyRateClass(value);
                case "language" -> offer.language(language(value));
                case "incrementsPromised" -> offer.incrementsPromised(Boolean.parseBoolean(value));
                case "newStarter" -> offer.newStarter(Boolean.parseBoolean(value));
                case "other" -> offer.addOtherEmployment(new OtherEmployment("ipsa", new BigDecimal(value)));
                case "payPoint" -> offer.payPoint(Integer.parseInt(value));
                case "payPointReason" -> offer.payPointReason(value);
                case "previousContractDate" -> offer.previousContractDate(LocalDate.parse(value));
                case "recruitment" -> offer.recruitment(Recruitment.valueOf(value));
                default -> throw new IllegalArgumentException("cell must name a field: " + pair);
            }
        }

        private static WelshSkills language(String value) {
            WelshSkills.Builder skills = WelshSkills.builder();
            skills.designation(WelshSkills.Designation.valueOf(value.split("/", 2)[0]));
            Stream.of(WelshLevel.Skill.values())
                    .limit(Integer.parseInt(value.split("/", 2)[1]))
                    .forEach(skill -> skills.putLevel(skill, WelshLevel.ENTRY));
            return skills.build();
        }

        private static Appointment appointment(String value) {
            return switch (value) {
                case "PERMANENT" -> Appointment.permanent();
                case "CASUAL" ->
                    Appointment.builder().type(Appointment.Type.CASUAL).build();
                default ->
                    value.startsWith("P")
                            ? Appointment.fixedTermOf(Period.parse(value))
                            : Appointment.fixedTermUntil(LocalDate.parse(value));
            };
        }

        @Override
        public String toString() {
            return scheme + ", " + what;
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream in = OfferDecisionTableTest.class.getResourceAsStream("decision-table.txt")) {
            List<Row> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::parse)
                    .toList();
            assertThat(rows).hasSizeGreaterThan(120);
            return rows;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_offer_comes_to_its_outcome_for_its_reasons(Row row) {
        OfferReport report = Examiner.shipped().examine(row.offer());
        assertThat(report.findings())
                .extracting(finding -> finding.code().id())
                .containsExactlyInAnyOrderElementsOf(row.codes());
        assertThat(report.outcome()).isEqualTo(row.outcome());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void codes_alone_are_the_codes_of_the_findings_in_the_order_of_the_catalogue(Row row) {
        Offer offer = row.offer();
        assertThat(Examiner.shipped().codes(offer))
                .containsExactlyElementsOf(Examiner.shipped().examine(offer).findings().stream()
                        .map(Finding::code)
                        .distinct()
                        .sorted(Code.order())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void findings_come_worst_first_and_then_in_the_order_of_the_catalogue(Row row) {
        List<Finding> findings = Examiner.shipped().examine(row.offer()).findings();
        for (int i = 1; i < findings.size(); i++) {
            Finding before = findings.get(i - 1);
            Finding after = findings.get(i);
            assertThat(before.severity()).isGreaterThanOrEqualTo(after.severity());
            if (before.severity() == after.severity()) {
                assertThat((OfferCode) before.code()).isLessThanOrEqualTo((OfferCode) after.code());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void each_code_is_found_when_it_alone_is_looked_for(Row row) {
        Offer offer = row.offer();
        for (Code code : Examiner.shipped().codes(offer)) {
            assertThat(Examiner.shipped().lookingOnlyFor(Set.of(code)).codes(offer))
                    .containsExactly(code);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_finding_has_a_sentence_in_english_and_in_welsh(Row row) {
        OfferReport report = Examiner.shipped().examine(row.offer());
        for (Finding finding : report.findings()) {
            assertThat(finding.text(Locale.UK)).isNotBlank().doesNotContain("{");
            assertThat(finding.text(Locale.forLanguageTag("cy")))
                    .isNotBlank()
                    .doesNotContain("{")
                    .isNotEqualTo(finding.text(Locale.UK));
        }
        assertThat(report.text(Locale.UK)).startsWith(row.what() + ": " + row.outcome());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void every_offer_is_read_back_from_what_it_writes(Row row) {
        assertThat(Offer.parse(row.offer().toJson())).isEqualTo(row.offer());
    }
}
