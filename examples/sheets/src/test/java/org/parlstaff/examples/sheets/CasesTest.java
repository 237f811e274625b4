package org.parlstaff.examples.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.offer.Offer;
import org.parlstaff.staffing.offer.OfferMapping;
import org.parlstaff.staffing.offer.OfferMapping.Dates;
import org.parlstaff.staffing.offer.OfferRow;
import org.parlstaff.staffing.offer.OfferSheet;
import org.parlstaff.staffing.offer.SheetWords;

/** Spreadsheets as HR systems, Excel and others write them. */
class CasesTest {

    private static final Offer COMMONS = Offer.parse("""
            { "reference": "EX-01", "scheme": "ipsa", "jobTitle": "Caseworker", "band": "executive-1", "area": "london",
              "weeklyHours": 30, "salary": { "basis": "FULL_TIME", "amount": "GBP 27500.00" }, "startDate": "2025-06-01",
              "appointment": { "type": "PERMANENT" }, "newStarter": true }""");
    private static final Offer SENEDD = Offer.parse("""
            { "reference": "CA-01", "scheme": "senedd", "jobTitle": "Caseworker", "band": "band-3", "weeklyHours": 29.6,
              "salary": { "basis": "ACTUAL", "amount": "GBP 21076.00" }, "startDate": "2026-12-01",
              "appointment": { "type": "FIXED_TERM", "period": "P6M" }, "newStarter": true }""");

    @TempDir
    Path folder;

    private static Offer called(String reference, Offer offer) {
        return Offer.builder().copy(offer).reference(reference).build();
    }

    private static List<OfferRow> hr() {
        return List.of(
                new OfferRow.Given(2, called("HR-001", COMMONS)), new OfferRow.Given(3, called("HR-002", SENEDD)));
    }

    private static List<String> reasons(OfferRow row) {
        return ((OfferRow.Unreadable) row)
                .faults().stream()
                        .map(fault -> fault.place() + ": " + fault.reason())
                        .toList();
    }

    @Test
    void a_workbook_of_an_hr_system_is_read_by_its_own_days_and_numbers() throws IOException {
        assertThat(Tables.offers("hr.xlsx")).isEqualTo(hr());
    }

    @Test
    void days_with_the_day_first_are_taken_when_that_is_said() throws IOException {
        Path file = Tables.CASES.resolve("hr.csv");
        assertThat(Tables.offers(file, Tables.NONE, Optional.of(Dates.UK))).isEqualTo(hr());
        assertThat(reasons(Tables.offers("hr.csv").get(0)))
                .singleElement()
                .asString()
                .startsWith(
                        "Start Date: value must be a day like 2026-04-01 or 1 April 2026, or it must be said whether");
    }

    @Test
    void an_encoding_that_cannot_be_told_is_asked_for() throws IOException {
        Path file = Tables.CASES.resolve("hr1252.csv");
        assertThatExceptionOfType(SheetException.class)
                .isThrownBy(() -> Tables.open(file))
                .withMessage(
                        "the encoding cannot be told: it is not UTF-8. If this reads right, say --encoding windows-1252: "
                                + "Employee ref,Legislature,Job title,Grade,Location,Contracted hours,Basis,Salary (£),Start Date,"
                                + "Contract type,Contract length,New starter");
        assertThat(Tables.offers(
                        file,
                        new SheetFile.Choice(
                                Optional.empty(),
                                Optional.of(Charset.forName("windows-1252")),
                                Optional.empty(),
                                OptionalLong.empty()),
                        Optional.of(Dates.UK)))
                .isEqualTo(hr());
    }

    @Test
    void another_separator_is_found() throws IOException {
        assertThat(Tables.offers("semicolon.csv"))
                .containsExactly(new OfferRow.Given(2, COMMONS), new OfferRow.Given(3, SENEDD));
        try (SheetFile table = Tables.open(Tables.CASES.resolve("semicolon.csv"))) {
            assertThat(table.separator()).contains(';');
        }
    }

    @Test
    void a_title_above_the_headings_is_passed_over() throws IOException {
        assertThat(Tables.offers("title.csv"))
                .containsExactly(new OfferRow.Given(4, COMMONS), new OfferRow.Given(5, SENEDD));
        try (SheetFile table = Tables.open(Tables.CASES.resolve("title.csv"))) {
            assertThat(table.headerRow()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdrspace.csv", "emptycol.csv", "extra.csv"})
    void blanks_and_columns_of_no_use_do_no_harm(String name) throws IOException {
        assertThat(Tables.offers(name)).containsExactly(new OfferRow.Given(2, COMMONS));
    }

    @Test
    void the_same_column_twice_is_refused_in_one_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferSheet.of(
                        Tables.cells(Tables.CASES.resolve("dup.csv")).get(0),
                        OfferMapping.builder().build(),
                        PaySchemes.shipped(),
                        SheetWords.shipped()))
                .withMessage("column must not be given twice: reference");
    }

    @Test
    void a_row_of_a_total_is_no_offer() throws IOException {
        assertThat(Tables.offers("totals.csv"))
                .containsExactly(new OfferRow.Given(2, COMMONS), new OfferRow.Given(3, SENEDD));
    }

    @Test
    void every_bad_cell_of_a_row_is_named_with_its_value_and_the_forms_that_are_taken() throws IOException {
        OfferRow row = Tables.offers("five.csv").get(0);
        assertThat(((OfferRow.Unreadable) row).reference()).contains("EX-9");
        assertThat(reasons(row))
                .satisfiesExactly(
                        band -> assertThat(band)
                                .startsWith("band: band must be one of ")
                                .endsWith("found: Exec. Did you mean Executive 1 or Executive 2?"),
                        hours -> assertThat(hours)
                                .isEqualTo(
                                        "weeklyHours: value must be a number of hours, like 29.6 or 30 hours: thirty"),
                        basis -> assertThat(basis)
                                .isEqualTo("salary.basis: value must be one of Full time, Actual, Hourly; found: Full."
                                        + " Did you mean Full time?"),
                        day -> assertThat(day)
                                .isEqualTo("startDate: year must have four digits, like 1 April 2026: 1/6/25"),
                        type -> assertThat(type)
                                .isEqualTo(
                                        "appointment.type: value must be one of Permanent, Fixed term, Casual; found: perm."
                                                + " Did you mean Permanent?"),
                        period -> assertThat(period)
                                .isEqualTo(
                                        "appointment.period: value must be a length of time, like 6 months or P6M: 6m"));
    }

    @Test
    void an_amount_is_read_as_it_is_or_refused() throws IOException {
        List<OfferRow> rows = Tables.offers("amounts.csv");
        for (int line : List.of(2, 3, 4, 7, 8, 9, 10)) {
            assertThat(rows.get(line - 2)).isEqualTo(new OfferRow.Given(line, COMMONS));
        }
        for (int line : List.of(5, 6)) {
            assertThat(((OfferRow.Given) rows.get(line - 2))
                            .offer()
                            .salary()
                            .amount()
                            .toString())
                    .isEqualTo("GBP 27500.50");
        }
        assertThat(reasons(rows.get(9)))
                .containsExactly(
                        "salary.amount: value must be an amount of money, like £27,500.00, 27500 or GBP 27500.00: 27.500,00");
    }

    @Test
    void a_day_is_read_as_it_is_or_refused() throws IOException {
        Path file = Tables.CASES.resolve("dates.csv");
        List<OfferRow> unsaid = Tables.offers("dates.csv");
        List<OfferRow> said = Tables.offers(file, Tables.NONE, Optional.of(Dates.UK));
        assertThat(said.get(0)).isEqualTo(new OfferRow.Given(2, COMMONS));
        assertThat(said.get(3)).isEqualTo(new OfferRow.Given(5, COMMONS));
        assertThat(unsaid.get(0)).isInstanceOf(OfferRow.Unreadable.class);
        assertThat(unsaid.get(3)).isInstanceOf(OfferRow.Unreadable.class);
        for (List<OfferRow> rows : List.of(unsaid, said)) {
            assertThat(reasons(rows.get(1)))
                    .containsExactly("startDate: year must have four digits, like 1 April 2026: 1-Jun-25");
            assertThat(reasons(rows.get(2)).get(0))
                    .startsWith("startDate: value must be a day,")
                    .endsWith(": 45809");
            assertThat(rows.get(4)).isEqualTo(new OfferRow.Given(6, COMMONS));
        }
    }

    @Test
    void a_known_name_is_taken_and_another_refused_with_what_may_be_meant() throws IOException {
        List<OfferRow> rows = Tables.offers("names.csv");
        assertThat(rows).hasSize(13);
        for (int line : List.of(2, 3, 4, 5, 7, 8, 9, 10, 11, 14)) {
            assertThat(rows.get(line - 2)).isEqualTo(new OfferRow.Given(line, COMMONS));
        }
        assertThat(((OfferRow.Given) rows.get(10)).offer().area()).contains("outside-london");
        assertThat(reasons(rows.get(4)).get(0)).endsWith("; found: Exec 1. Did you mean Executive 1?");
        assertThat(reasons(rows.get(11)))
                .containsExactly(
                        "area: area must be one of London area (london), Outside the London area (outside-london);"
                                + " found: UK");
    }

    /** The same two offers, as other programs would save them. */
    @Test
    void tabs_a_line_that_names_the_separator_and_other_encodings_are_read() throws IOException {
        String text = Files.readString(Tables.CASES.resolve("semicolon.csv"));
        List<OfferRow> rows = List.of(new OfferRow.Given(2, COMMONS), new OfferRow.Given(3, SENEDD));
        Path file = folder.resolve("offers.TXT");

        Files.writeString(file, text.replace(';', '\t').replace("\r\n", "\r"));
        assertThat(Tables.offers(file, Tables.NONE, Optional.empty())).isEqualTo(rows);

        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            Files.writeString(file, "\ufeff" + text, charset);
            assertThat(Tables.offers(file, Tables.NONE, Optional.empty())).isEqualTo(rows);
        }

        Files.writeString(file, "sep=;\n" + text);
        assertThat(Tables.offers(file, Tables.NONE, Optional.empty()))
                .containsExactly(new OfferRow.Given(3, COMMONS), new OfferRow.Given(4, SENEDD));
    }

    @Test
    void a_row_whose_reference_cannot_be_read_is_told_without_it() throws IOException {
        Path file = folder.resolve("offers.csv");
        Files.writeString(
                file, Files.readString(Tables.CASES.resolve("extra.csv")).replace("EX-01", "#N/A"));
        OfferRow.Unreadable row = (OfferRow.Unreadable)
                Tables.offers(file, Tables.NONE, Optional.empty()).get(0);
        assertThat(row.reference()).isEmpty();
        assertThat(reasons(row))
                .containsExactly(
                        "reference: cell must hold a value, and neither a formula nor an error of the spreadsheet: #N/A");
    }
}
