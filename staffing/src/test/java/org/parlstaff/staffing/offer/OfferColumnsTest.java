package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferColumnsTest {

    private static final List<String> NAMES = List.of(
            "reference",
            "scheme",
            "jobTitle",
            "family",
            "band",
            "area",
            "framework",
            "weeklyHours",
            "fullTimeHours",
            "salary.basis",
            "salary.amount",
            "payPoint",
            "payPointReason",
            "startDate",
            "appointment.type",
            "appointment.endDate",
            "appointment.period",
            "newStarter",
            "existingEmployee",
            "incrementsPromised",
            "recruitment",
            "previousContractDate",
            "otherEmployments.0.scheme",
            "otherEmployments.0.weeklyHours",
            "language.designation",
            "language.levels.LISTENING",
            "language.levels.WRITING",
            "hourlyRateClass",
            "funding",
            "person",
            "note");
    private static final List<String> CELLS = List.of(
            "EX-01",
            "ipsa",
            "Caseworker",
            "executive",
            "executive-1",
            "london",
            "current",
            "29.6",
            "37",
            "ACTUAL",
            "GBP 21076.00",
            "1",
            "scarce",
            "2025-06-01",
            "FIXED_TERM",
            "2026-06-01",
            "",
            "TRUE",
            "false",
            "true",
            "OPEN_COMPETITION",
            "2020-01-01",
            "ipsa",
            "7.4",
            "DESIRABLE",
            "INTERMEDIATE",
            "ENTRY",
            "21-and-over",
            "PARLIAMENTARY",
            "P-1",
            "none");

    private static OfferRow read(String column, String cell) {
        List<String> cells = new ArrayList<>(CELLS);
        cells.set(NAMES.indexOf(column), cell);
        return OfferColumns.of(NAMES).read(7, cells);
    }

    @Test
    void a_row_is_the_offer_that_its_json_is() {
        Offer offer = Offer.parse("""
                { "reference": "EX-01", "scheme": "ipsa", "jobTitle": "Caseworker", "family": "executive", "band": "executive-1",
                  "area": "london", "framework": "current", "weeklyHours": 29.6, "fullTimeHours": 37,
                  "salary": { "basis": "ACTUAL", "amount": "GBP 21076.00" }, "payPoint": 1, "payPointReason": "scarce",
                  "startDate": "2025-06-01", "appointment": { "type": "FIXED_TERM", "endDate": "2026-06-01" },
                  "newStarter": true, "existingEmployee": false, "incrementsPromised": true, "recruitment": "OPEN_COMPETITION",
                  "previousContractDate": "2020-01-01", "otherEmployments": [ { "scheme": "ipsa", "weeklyHours": 7.4 } ],
                  "language": { "designation": "DESIRABLE", "levels": { "LISTENING": "INTERMEDIATE", "WRITING": "ENTRY" } },
                  "hourlyRateClass": "21-and-over", "funding": "PARLIAMENTARY", "person": "P-1", "note": "none" }""");
        assertThat(OfferColumns.of(NAMES).read(7, CELLS)).isEqualTo(new OfferRow.Given(7, offer));
    }

    @Test
    void every_field_of_an_offer_has_a_column() {
        assertThat(OfferColumns.all().stream()
                        .map(name -> name.split("\\.", -1)[0])
                        .distinct())
                .containsExactlyInAnyOrder(
                        Offer.class.getAnnotation(JsonPropertyOrder.class).value());
        assertThat(OfferColumns.all()).containsAll(NAMES);
    }

    @Test
    void empty_cells_are_fields_left_out() {
        OfferColumns columns = OfferColumns.of(
                List.of("\ufeffstartDate", "salary.amount", "salary.basis", "band", "scheme", "reference"));
        assertThat(columns.read(2, List.of("2025-06-01", "GBP 1.00", "FULL_TIME", "", "ipsa", "EX-01")))
                .isEqualTo(new OfferRow.Given(2, Offer.parse("""
                        { "reference": "EX-01", "scheme": "ipsa", "salary": { "basis": "FULL_TIME", "amount": "GBP 1.00" },
                          "startDate": "2025-06-01" }""")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reference|''|reference|value must be given",
                "reference|' '|''|reference must not be blank: \" \"",
                "person|' '|''|person must not be blank: \" \"",
                "salary.amount|27500|salary.amount|money must be a currency, a space and an amount of at most 10 digits and 6 decimals, like GBP 27500.00: 27500",
                "salary.basis|YEARLY|salary.basis|value must be one of FULL_TIME, ACTUAL, HOURLY; found: YEARLY",
                "weeklyHours|NaN|weeklyHours|value must be a number in plain digits, like 29.6: NaN",
                "weeklyHours|1e9|weeklyHours|value must be a number in plain digits, like 29.6: 1e9",
                "startDate|01/06/2025|startDate|value must be a day, like 2026-04-01: 01/06/2025",
                "startDate|+10000-01-01|startDate|year must be from 1 to 9999: +10000-01-01",
                "payPoint|1.5|payPoint|value must be a whole number: 1.5",
                "newStarter|yes|newStarter|value must be true or false: yes",
                "appointment.type|''|appointment|type must be given with an end date or a period",
                "appointment.type|PERMANENT|appointment|a fixed term, and nothing else, must have either an end date or a period: PERMANENT",
                "appointment.period|six months|appointment.period|value must be a period, like P6M: six months",
                "otherEmployments.0.scheme|''|otherEmployments.0|scheme and weekly hours must be given together",
                "otherEmployments.0.weeklyHours|0|otherEmployments.0|weekly hours must be more than 0: 0",
                "language.designation|''|language|designation must be given with levels",
                "language.levels.WRITING|3|language.levels.WRITING|level must be one of ENTRY, FOUNDATION, INTERMEDIATE, ADVANCED, PROFICIENCY, or a scheme and a level, like denbighshire-training 3; found: 3",
                "funding|=SUM(A1)|funding|value must be one of PARLIAMENTARY, MIXED, OTHER; found: =SUM(A1)",
            })
    void a_wrong_cell_is_told_by_column_and_value(String column, String cell, String place, String reason) {
        OfferRow.Unreadable row = (OfferRow.Unreadable) read(column, cell);
        assertThat(row.faults()).containsExactly(new OfferRow.Fault(place, reason));
        assertThat(row.reference()).isEqualTo(column.equals("reference") ? Optional.empty() : Optional.of("EX-01"));
    }

    @Test
    void all_that_is_wrong_with_a_row_is_told_with_its_reference() {
        List<String> cells = new ArrayList<>(CELLS);
        cells.set(NAMES.indexOf("weeklyHours"), "thirty");
        cells.set(NAMES.indexOf("startDate"), "");
        cells.set(NAMES.indexOf("appointment.endDate"), "soon");
        cells.set(
                NAMES.indexOf("appointment.type"), "PERMANENT"); // a term of it is not looked for while its end is bad
        cells.set(NAMES.indexOf("language.designation"), "");
        assertThat(OfferColumns.of(NAMES).read(7, cells))
                .isEqualTo(new OfferRow.Unreadable(
                        7,
                        Optional.of("EX-01"),
                        List.of(
                                new OfferRow.Fault(
                                        "weeklyHours", "value must be a number in plain digits, like 29.6: thirty"),
                                new OfferRow.Fault("startDate", "value must be given"),
                                new OfferRow.Fault("appointment.endDate", "value must be a day, like 2026-04-01: soon"),
                                new OfferRow.Fault("language", "designation must be given with levels"))));
    }

    @Test
    void a_row_that_cannot_be_read_has_a_fault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfferRow.Unreadable(7, Optional.empty(), List.of()))
                .withMessage("a row that cannot be read must have a fault: line 7");
    }

    @Test
    void a_row_of_another_width_or_beyond_the_limit_is_refused() {
        assertThat(OfferColumns.of(NAMES).read(3, List.of("")))
                .isEqualTo(new OfferRow.Unreadable(3, "", "row must have as many cells as the header (31): 1"));
        assertThat(read("note", "x".repeat(70_000)))
                .isEqualTo(new OfferRow.Unreadable(7, "", "row must not be larger than 65536 characters: 70212"));
        assertThat(read("payPoint", "9".repeat(100)))
                .isEqualTo(new OfferRow.Unreadable(
                        7,
                        Optional.of("EX-01"),
                        List.of(new OfferRow.Fault(
                                "payPoint", "value must be a whole number: " + "9".repeat(60) + "…"))));
    }

    @Test
    void a_header_names_fields_once_and_all_that_are_needed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferColumns.of(List.of("referense")))
                .withMessageStartingWith("column must be one of reference, scheme, jobTitle,")
                .withMessageEndingWith(": referense");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferColumns.of(List.of("scheme", "scheme")))
                .withMessage("column must not be given twice: scheme");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferColumns.of(List.of("reference", "scheme", "salary.basis", "startDate")))
                .withMessage("column must be present: salary.amount");
    }
}
