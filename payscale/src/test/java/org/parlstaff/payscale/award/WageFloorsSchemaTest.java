package org.parlstaff.payscale.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.FileFormatException;

/** What the schema says and what the reader does must be the same. */
class WageFloorsSchemaTest {

    private static final String TEXT = resource("wage-floors.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);
    private static final String FLOORS = """
            { "rates": [ { "floor": "own", "statutory": false, "workerClass": "21-and-over", "rate": "GBP 12.00",
              "announced": "2025-10-22", "mayAdopt": { "from": "2025-10-22" },
              "mustAdopt": { "from": "2026-05-01", "until": "2027-05-01", "standing": "DERIVED" },
              "standing": "CONFIRMED", "source": { "title": "Invented" }, "note": "None." } ] }""";

    private static String resource(String name) {
        try (InputStream in = WageFloors.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void accepts_the_shipped_floors_as_shipped_and_as_written() {
        assertThat(SCHEMA.validate(resource("wage-floors.json"), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(WageFloors.shipped().toJson(), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(FLOORS, InputFormat.JSON)).isEmpty();
        assertThat(WageFloors.parse(FLOORS).rates()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"rates\"|\"floors\"",
                "\"floor\": \"own\", |``",
                "\"statutory\": false|\"statutory\": \"no\"",
                "\"statutory\": false, |``",
                "\"GBP 12.00\"|12.00",
                "\"GBP 12.00\"|\"12 pounds\"",
                "\"announced\": \"2025-10-22\"|\"announced\": \"October 2025\"",
                "\"mayAdopt\": { \"from\": \"2025-10-22\" }|\"mayAdopt\": \"2025-10-22\"",
                "\"mayAdopt\": { \"from\": \"2025-10-22\" }|\"mayAdopt\": {}",
                "\"until\": \"2027-05-01\"|\"to\": \"2027-05-01\"",
                "\"CONFIRMED\"|\"SURE\"",
                "\"CONFIRMED\", |\"CONFIRMED\", \"colour\": \"red\", ",
                "\"standing\": \"CONFIRMED\", |``",
                "{ \"title\": \"Invented\" }|\"Invented\"",
                "\"title\": \"Invented\"|\"title\": \" \"",
                "\"note\": \"None.\"|\"note\": null",
            })
    void refuses_what_the_reader_refuses(String good, String bad) {
        assertThat(FLOORS).contains(good);
        String wrong = FLOORS.replace(good, bad == null ? "" : bad);
        assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
        assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> WageFloors.parse(wrong));
    }

    @Test
    void refuses_a_rate_without_days_as_the_reader_does() {
        String wrong = FLOORS.replaceAll("(?s)\"mayAdopt\".*\"DERIVED\" },", "");
        assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
        assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> WageFloors.parse(wrong));
    }

    @Test
    void names_the_keys_of_a_rate_and_no_others() throws IOException {
        List<String> keys = new ArrayList<>();
        new JsonMapper()
                .readTree(TEXT)
                .at("/$defs/rate/properties")
                .fieldNames()
                .forEachRemaining(keys::add);
        assertThat(keys)
                .containsExactly(
                        WageFloor.class.getAnnotation(JsonPropertyOrder.class).value());
    }
}
