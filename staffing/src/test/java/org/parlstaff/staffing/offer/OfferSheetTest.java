package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.offer.OfferMapping.Dates;

class OfferSheetTest {

    private static final List<String> HEADER = List.of(
            "Employee ref",
            "Legislature",
            "Job title",
            "Grade",
            "Location",
            "Contracted hours",
            "Basis",
            "Salary (£)",
            "Start Date",
            "Contract type",
            "Contract length",
            "New starter");
    private static final List<String> ROW = List.of(
            "HR-001",
            "IPSA",
            "Caseworker",
            "Executive 1",
            "London",
            "30",
            "Full time equivalent",
            "27500",
            "2025-06-01",
            "Permanent",
            "",
            "Yes");

    private static OfferMapping proposed() {
        return OfferMapping.propose(HEADER, SheetWords.shipped()).mapping();
    }

    private static OfferSheet sheet(OfferMapping mapping) {
        return OfferSheet.of(HEADER, mapping, PaySchemes.shipped(), SheetWords.shipped());
    }

    private static OfferRow read(Dates dates, String heading, String cell) {
        List<String> row = new ArrayList<>(ROW);
        row.set(HEADER.indexOf(heading), cell);
        return sheet(proposed().with(Map.of(), Map.of(), Optional.of(dates))).read(2, row);
    }

    private static String fault(Dates dates, String heading, String cell) {
        OfferRow.Unreadable row = (OfferRow.Unreadable) read(dates, heading, cell);
        assertThat(row.faults()).hasSize(1);
        assertThat(row.faults().get(0).place()).isEqualTo(heading);
        return row.faults().get(0).reason();
    }

    private static Offer offer(String... namesAndValues) {
        String json = """
                { "reference": "HR-001", "scheme": "ipsa", "jobTitle": "Caseworker", "band": "executive-1", "area": "london",
                  "weeklyHours": 30, "salary": { "basis": "FULL_TIME", "amount": "GBP 27500.00" },
                  "startDate": "2025-06-01", "appointment": { "type": "PERMANENT" }, "newStarter": true }""";
        for (int i = 0; i < namesAndValues.length; i += 2) {
            assertThat(json).contains(namesAndValues[i]);
            json = json.replace(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Offer.parse(json);
    }

    @Test
    void a_table_in_the_words_of_hr_is_the_offer_that_its_json_is() {
        assertThat(read(Dates.ISO, "Employee ref", " HR-001\u00a0")).isEqualTo(new OfferRow.Given(2, offer()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Legislature|ipsa",
                "Legislature|Ipsa ",
                "Legislature|House of Commons",
                "Grade|EXECUTIVE-1",
                "Grade|executive 1",
                "Grade|Gweithredol 1",
                "Grade|Executive Support 1",
                "Location|LONDON",
                "Location|London area",
                "Location|Ardal Llundain",
                "Contracted hours|30 hours",
                "Contracted hours|30 awr",
                "Basis|FULL_TIME",
                "Basis|full-time",
                "Basis|Amser llawn",
                "Salary (£)|£27,500.00",
                "Salary (£)|27,500",
                "Salary (£)|£ 27,500",
                "Salary (£)|GBP 27500",
                "Salary (£)|GBP27500.00",
                "Salary (£)|27500.0",
                "Start Date|1 June 2025",
                "Start Date|1-Jun-2025",
                "Start Date|1 Mehefin 2025",
                "Start Date|2025-06-01T00:00:00",
                "Start Date|2025-06-01 00:00",
                "Contract type|PERMANENT",
                "Contract type|parhaol",
                "New starter|TRUE",
                "New starter|y",
                "New starter|Ydy",
            })
    void a_known_form_is_taken(String heading, String cell) {
        assertThat(read(Dates.ISO, heading, cell)).isEqualTo(new OfferRow.Given(2, offer()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Legislature|Senned|scheme must be one of House of Commons: Members' staff (IPSA) (ipsa), Senedd Cymru: Members' support staff (senedd), Scottish Parliament: Members' staff (scotland), Northern Ireland Assembly: Members' support staff (northern-ireland); found: Senned. Did you mean Senedd Cymru: Members' support staff (senedd)?",
                "Location|UK|area must be one of London area (london), Outside the London area (outside-london); found: UK",
                "Contracted hours|thirty|value must be a number of hours, like 29.6 or 30 hours: thirty",
                "Contracted hours|37,5|value must be a number of hours, like 29.6 or 30 hours: 37,5",
                "Contracted hours|37:30|value must be a number of hours, like 29.6 or 30 hours: 37:30",
                "Basis|Full|value must be one of Full time, Actual, Hourly; found: Full. Did you mean Full time?",
                "Basis|Pro rata|value must be one of Full time, Actual, Hourly; found: Pro rata",
                "Salary (£)|27.500,00|value must be an amount of money, like £27,500.00, 27500 or GBP 27500.00: 27.500,00",
                "Salary (£)|27,50|value must be an amount of money, like £27,500.00, 27500 or GBP 27500.00: 27,50",
                "Salary (£)|27k|value must be an amount of money, like £27,500.00, 27500 or GBP 27500.00: 27k",
                "Salary (£)|27.500|value must not have three digits after its only point, which may part thousands: 27.500",
                "Salary (£)|£27.500|value must not have three digits after its only point, which may part thousands: £27.500",
                "Salary (£)|$27500|value must name its currency, like GBP 27500.00: $27500",
                "Start Date|45809|value must be a day, like 2026-04-01 or 1 April 2026: 45809",
                "Start Date|1-Jun-25|year must have four digits, like 1 April 2026: 1-Jun-25",
                "Start Date|1/6/25|year must have four digits, like 1 April 2026: 1/6/25",
                "Start Date|01/06/2025|value must be a day like 2026-04-01 or 1 April 2026, or it must be said whether the day (UK) or the month (US) comes first: 01/06/2025",
                "Start Date|2025-06-01T09:30|value must be a day, like 2026-04-01 or 1 April 2026: 2025-06-01T09:30",
                "Start Date|31 June 2025|value must be a day of the calendar: 31 June 2025",
                "Start Date|''|value must be given",
                "Contract type|perm|value must be one of Permanent, Fixed term, Casual; found: perm. Did you mean Permanent?",
                "Contract length|6m|value must be a length of time, like 6 months or P6M: 6m",
                "Job title|=A1|cell must hold a value, and neither a formula nor an error of the spreadsheet: =A1",
                "Employee ref|#N/A|cell must hold a value, and neither a formula nor an error of the spreadsheet: #N/A",
                "New starter|maybe|value must be one of True, False; found: maybe",
            })
    void anything_else_is_refused_with_the_forms_that_are_taken(String heading, String cell, String reason) {
        assertThat(fault(Dates.ISO, heading, cell)).isEqualTo(reason);
    }

    @Test
    void a_band_that_is_none_is_refused_with_the_nearest_and_one_that_never_was_is_left_to_the_examination() {
        assertThat(fault(Dates.ISO, "Grade", "Exec 1"))
                .startsWith("band must be one of Administrative 1, Administrative 2,")
                .endsWith("; found: Exec 1. Did you mean Executive 1?");
        assertThat(read(Dates.ISO, "Grade", "Executive 3"))
                .isEqualTo(new OfferRow.Given(2, offer("executive-1", "executive-3")));
    }

    @ParameterizedTest
    @CsvSource({
        "UK, 01/06/2025",
        "UK, 1/6/2025",
        "UK, 01-06-2025",
        "UK, 1.6.2025",
        "UK, 01/06/2025 00:00",
        "US, 06/01/2025",
        "US, 6/1/2025",
        "US, 6-1-2025",
    })
    void days_are_taken_in_the_order_that_is_said(Dates dates, String cell) {
        assertThat(read(dates, "Start Date", cell)).isEqualTo(new OfferRow.Given(2, offer()));
    }

    @Test
    void a_day_that_the_order_does_not_allow_is_never_turned_round() {
        assertThat(fault(Dates.UK, "Start Date", "06/13/2025"))
                .isEqualTo("value must be a day of the calendar, the day before the month: 06/13/2025");
        assertThat(fault(Dates.US, "Start Date", "13/06/2025"))
                .isEqualTo("value must be a day of the calendar, the month before the day: 13/06/2025");
    }

    @ParameterizedTest
    @EnumSource
    void a_day_with_its_year_first_is_the_same_in_every_order(Dates dates) {
        assertThat(read(dates, "Start Date", "2025-06-01")).isEqualTo(new OfferRow.Given(2, offer()));
    }

    @Test
    void a_term_may_be_given_by_its_length_or_its_last_day() {
        List<String> header = new ArrayList<>(HEADER);
        header.set(10, "Last day");
        OfferSheet sheet = OfferSheet.of(
                header,
                OfferMapping.propose(header, SheetWords.shipped()).mapping(),
                PaySchemes.shipped(),
                SheetWords.shipped());
        List<String> row = new ArrayList<>(ROW);
        row.set(9, "Fixed term");
        row.set(10, "31 May 2026");
        assertThat(sheet.read(2, row))
                .isEqualTo(new OfferRow.Given(
                        2,
                        offer(
                                "{ \"type\": \"PERMANENT\" }",
                                "{ \"type\": \"FIXED_TERM\", \"endDate\": \"2026-06-01\" }")));
        row.set(10, "6 months");
        assertThat(((OfferRow.Unreadable) sheet.read(2, row)).faults())
                .containsExactly(new OfferRow.Fault(
                        "Last day", "value must be a day, like 2026-04-01 or 1 April 2026: 6 months"));
        row = new ArrayList<>(ROW);
        row.set(9, "Fixed term");
        row.set(10, "6 months");
        assertThat(sheet(proposed()).read(2, row))
                .isEqualTo(new OfferRow.Given(
                        2, offer("{ \"type\": \"PERMANENT\" }", "{ \"type\": \"FIXED_TERM\", \"period\": \"P6M\" }")));
    }

    @Test
    void all_bad_cells_of_a_row_are_told_under_their_headings() {
        OfferRow.Unreadable row = (OfferRow.Unreadable) sheet(proposed())
                .read(
                        2,
                        List.of(
                                "EX-9", "IPSA ", "x", "Exec", "London", "thirty", "Full", "27500", "1/6/25", "perm",
                                "6m", "Y"));
        assertThat(row.reference()).contains("EX-9");
        assertThat(row.faults())
                .extracting(OfferRow.Fault::place)
                .containsExactly(
                        "Grade", "Contracted hours", "Basis", "Start Date", "Contract type", "Contract length");
    }

    @Test
    void blank_rows_and_totals_are_no_offers() {
        assertThat(OfferSheet.isBlank(List.of("", " ", "\u00a0"))).isTrue();
        assertThat(OfferSheet.isBlank(ROW)).isFalse();
        OfferSheet sheet = sheet(proposed());
        assertThat(sheet.isTotal(List.of("Total", "", "", "", "", "", "", "48576", "", "", "", "")))
                .isTrue();
        assertThat(sheet.isTotal(List.of("", "", "", "", "", "", "Cyfanswm:", "48576", "", "", "", "")))
                .isTrue();
        assertThat(sheet.isTotal(List.of("", "", "", "", "", "", "", "48576", "", "", "", "")))
                .isFalse();
        List<String> row = new ArrayList<>(ROW);
        row.set(0, "Total");
        assertThat(sheet.isTotal(row)).isFalse();
    }

    @Test
    void what_counts_for_every_row_is_set() {
        List<String> header = List.of("reference", "salary.amount", "Notes", "startDate");
        OfferMapping mapping = OfferMapping.builder()
                .putSet("scheme", "IPSA")
                .putSet("salary.basis", "full time")
                .build();
        OfferSheet sheet = OfferSheet.of(header, mapping, PaySchemes.shipped(), SheetWords.shipped());
        assertThat(sheet.ignored()).containsExactly("Notes");
        assertThat(sheet.read(2, List.of("EX-01", "£1.00", "agreed", "2025-06-01")))
                .isEqualTo(new OfferRow.Given(2, Offer.parse("""
                        { "reference": "EX-01", "scheme": "ipsa", "salary": { "basis": "FULL_TIME", "amount": "GBP 1.00" },
                          "startDate": "2025-06-01" }""")));
        assertThat(sheet.taken(List.of("EX-01", "£1.00", "agreed", "1 June 2025")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "salary.amount",
                        "GBP 1.00",
                        "startDate",
                        "2025-06-01",
                        "scheme",
                        "ipsa",
                        "salary.basis",
                        "FULL_TIME"));
    }

    @Test
    void a_row_of_another_width_is_refused_unless_what_is_more_is_blank() {
        OfferSheet sheet = sheet(proposed());
        List<String> longer = new ArrayList<>(ROW);
        longer.add(" ");
        assertThat(sheet.read(2, longer)).isEqualTo(new OfferRow.Given(2, offer()));
        longer.set(12, "x");
        assertThat(sheet.read(2, longer))
                .isEqualTo(new OfferRow.Unreadable(2, "", "row must have as many cells as the header (12): 13"));
        assertThat(sheet.read(2, ROW.subList(0, 11)))
                .isEqualTo(new OfferRow.Unreadable(2, "", "row must have as many cells as the header (12): 11"));
    }

    @Test
    void a_header_that_leaves_a_doubt_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferSheet.of(
                        List.of("reference", "scheme", "reference"),
                        OfferMapping.builder().build(),
                        PaySchemes.shipped(),
                        SheetWords.shipped()))
                .withMessage("column must not be given twice: reference");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet(OfferMapping.builder()
                        .putColumn("Contract hours", "weeklyHours")
                        .build()))
                .withMessageStartingWith("column of the mapping must be one of Employee ref, ")
                .withMessageEndingWith("; found: Contract hours. Did you mean Contracted hours?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet(OfferMapping.builder().build()))
                .withMessage("column must be present: reference, scheme, salary.basis, salary.amount, startDate");
    }

    /** Whether such an end is worked or not nobody can tell from the heading. */
    @Test
    void a_proposal_leaves_to_a_person_what_may_mean_two_things() {
        OfferMapping.Proposal proposal = OfferMapping.propose(
                List.of("Ref", "END DATE", "Salary", "Hourly rate", "Line manager", "", "Start"), SheetWords.shipped());
        assertThat(proposal.mapping().columns()).isEqualTo(Map.of("Ref", "reference", "Start", "startDate"));
        assertThat(proposal.doubtful())
                .isEqualTo(Map.of(
                        "END DATE", List.of("appointment.endDate", "appointment.lastDay"),
                        "Salary", List.of("salary.amount"),
                        "Hourly rate", List.of("salary.amount")));
        assertThat(proposal.unknown()).containsExactly("Line manager");
        assertThat(proposal.missing()).containsExactly("scheme", "salary.basis", "salary.amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cyfeirnod", "CYFEIRNOD ", "cyfeirnod:"})
    void a_proposal_knows_headings_in_welsh(String heading) {
        assertThat(OfferMapping.propose(List.of(heading), SheetWords.shipped())
                        .mapping()
                        .columns())
                .containsValue("reference");
    }

    @Test
    void words_of_an_office_are_laid_over_the_shipped() {
        SheetWords own = SheetWords.builder()
                .putHeading("band", List.of("Spine"))
                .putValue("appointment.type", Map.of("PERMANENT", List.of("Perm")))
                .build();
        SheetWords words = SheetWords.shipped().with(own);
        assertThat(OfferMapping.propose(List.of("Spine", "Grade"), words).doubtful())
                .isEqualTo(Map.of("Spine", List.of("band"), "Grade", List.of("band")));
        List<String> row = new ArrayList<>(ROW);
        row.set(9, "perm");
        assertThat(OfferSheet.of(HEADER, proposed(), PaySchemes.shipped(), words)
                        .read(2, row))
                .isEqualTo(new OfferRow.Given(2, offer()));
    }
}
