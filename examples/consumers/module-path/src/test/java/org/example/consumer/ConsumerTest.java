package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.LogEntry;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.Status;
import org.parlstaff.casework.log.CaseLog;
import org.parlstaff.casework.log.CaseTexts;
import org.parlstaff.casework.log.LogHead;
import org.parlstaff.casework.log.PersonalText;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;
import org.parlstaff.staffing.offer.OfferReport;

class ConsumerTest {

    @Test
    void looks_up_a_shipped_scale() {
        assertEquals(
                "GBP 25200.00 to GBP 41782.00",
                Consumer.payOfACaseworkerInLondon().toString());
        assertTrue(Consumer.payOfACaseworkerInLondon().contains(FullTimeSalary.ofPounds("27500")));
        assertFalse(Consumer.payOfACaseworkerInLondon().contains(FullTimeSalary.ofPounds("25199.99")));
    }

    @Test
    void writes_and_reads_every_shipped_scheme() {
        assertTrue(PaySchemes.shipped().all().size() >= 4);
        for (PayScheme scheme : PaySchemes.shipped().all()) {
            assertEquals(scheme, Consumer.writtenAndReadAgain(scheme));
        }
    }

    @Test
    void is_told_what_is_wrong_with_a_file() {
        FileFormatException fault = assertThrows(
                FileFormatException.class, () -> PayScheme.parse("{ \"id\": \"own\", \"colour\": \"red\" }"));
        assertEquals(
                "scheme:1 /colour: key must be one of areas, bands, currency, families, id, jurisdiction, name, nameWelsh, "
                        + "noSuchBands, rules, tables, titles; found: colour",
                fault.getMessage());
        assertEquals(
                "scheme:1 /name: value must not be null",
                assertThrows(FileFormatException.class, () -> PayScheme.parse("{ \"name\": null }"))
                        .getMessage());
    }

    /** What is written goes through accessors that are not public, which nothing opens here but the library itself. */
    @Test
    void writes_a_note_and_the_line_that_tells_of_it() throws IOException {
        PersonalText text = PersonalText.of("c-1", "She called again.", new Random(7));
        byte[] texts = CaseTexts.write(text).getBytes(StandardCharsets.UTF_8);
        assertTrue(CaseTexts.read(new ByteArrayInputStream(texts), "texts")
                .find(text.digest())
                .isPresent());
        LogEntry entry = new LogEntry(
                "c-1",
                OffsetDateTime.parse("2026-06-01T10:00:00+01:00"),
                "worker-1",
                Role.CASEWORKER,
                Status.OPEN,
                new HandlingEvent.Note(text.digest()));
        String line = CaseLog.write(List.of(entry), LogHead.START).text();
        assertTrue(line.contains("\"" + text.digest() + "\""), line);
    }

    @Test
    void makes_money_and_terms() {
        assertEquals("GBP", Consumer.money("17062.50").getCurrency().getCurrencyCode());
        assertEquals(
                new BigDecimal("17062.50"),
                Consumer.money("17062.50")
                        .getNumber()
                        .numberValueExact(BigDecimal.class)
                        .setScale(2));
        assertEquals(
                Optional.of(LocalDate.of(2026, 6, 1)), Consumer.untilSummer().endDate());
    }

    @Test
    void reads_an_offer_and_writes_its_report_with_a_mapper_of_its_own() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        Offer offer = mapper.readValue(Files.readString(Path.of("../offer.json")), Offer.class);
        assertEquals(new BigDecimal("29.60"), offer.weeklyHours().orElseThrow());
        OfferReport report = Examiner.shipped().examine(offer);
        assertEquals(Files.readString(Path.of("../report.json")).strip(), mapper.writeValueAsString(report));
        assertEquals(report.toJsonLine(Locale.UK), mapper.writeValueAsString(report.json(Locale.UK)));
        PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");
        assertEquals(ipsa, mapper.readValue(mapper.writeValueAsString(ipsa), PayScheme.class));
    }

    @Test
    void runs_on_the_module_path_with_the_librarys_own_jackson() {
        assertEquals("org.example.consumer", Consumer.class.getModule().getName());
        assertEquals("org.parlstaff.payscale", PaySchemes.class.getModule().getName());
        assertTrue(
                version("com.fasterxml.jackson.databind").startsWith("2.22."),
                () -> version("com.fasterxml.jackson.databind"));
    }

    private static String version(String module) {
        return ModuleLayer.boot()
                .findModule(module)
                .flatMap(found -> found.getDescriptor().rawVersion())
                .orElse("absent");
    }
}
