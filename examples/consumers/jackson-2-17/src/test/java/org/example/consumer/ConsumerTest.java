package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
    void runs_with_the_pinned_jackson() {
        assertEquals("2.17.3", new ObjectMapper().version().toString());
        assertEquals("2.17.3", new ObjectMapper().getFactory().version().toString());
        assertEquals("2.17.3", new Jdk8Module().version().toString());
        assertEquals("2.17.3", new JavaTimeModule().version().toString());
    }
}
