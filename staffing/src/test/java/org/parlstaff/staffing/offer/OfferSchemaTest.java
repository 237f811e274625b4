package org.parlstaff.staffing.offer;

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parlstaff.payscale.FileFormatException;

class OfferSchemaTest {

    private static final String OFFER = """
            { "reference": "EX-01", "scheme": "ipsa", "weeklyHours": 30, "payPoint": 1,
              "salary": { "basis": "FULL_TIME", "amount": "GBP 27500.00" }, "startDate": "2025-06-01",
              "appointment": { "type": "FIXED_TERM", "endDate": "2026-06-01" }, "newStarter": true,
              "otherEmployments": [ { "scheme": "ipsa", "weeklyHours": 7.4 } ],
              "language": { "designation": "ESSENTIAL", "levels": { "WRITING": "ENTRY" } } }""";

    private final String text;
    private final Schema schema;

    OfferSchemaTest() throws IOException {
        try (InputStream in = OfferSchemaTest.class.getResourceAsStream("offer.schema.json")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.parlstaff.staffing.offer.OfferDecisionTableTest#rows")
    void accepts_every_offer_of_the_decision_table(OfferDecisionTableTest.Row row) {
        assertThat(schema.validate(row.offer().toJson(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"scheme\": \"ipsa\", \"weekly|\"weekly",
                "\"newStarter\": true|\"newStarter\": \"yes\"",
                "GBP 27500.00|27500 pounds",
                "FULL_TIME|YEARLY",
                "2025-06-01|1 June 2025",
                "\"payPoint\": 1|\"payPoint\": 1.5",
                "\"payPoint\": 1|\"payPont\": 1",
                "\"type\": \"FIXED_TERM\", |``",
                "\"weeklyHours\": 7.4|\"weeklyHours\": 0",
                "\"weeklyHours\": 30|\"weeklyHours\": \"30\"",
                "ESSENTIAL|VERY_DESIRABLE",
                "\"ENTRY\"|3",
            })
    void refuses_what_the_reader_refuses(String good, String bad) {
        assertThat(OFFER).contains(good);
        String wrong = OFFER.replace(good, bad == null ? "" : bad);
        assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
        assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> Offer.parse(wrong));
    }

    @Test
    void names_the_fields_of_an_offer_and_no_others() throws IOException {
        assertThat(schema.validate(OFFER, InputFormat.JSON)).isEmpty();
        List<String> names = new ArrayList<>();
        new JsonMapper().readTree(text).get("properties").fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        Offer.class.getAnnotation(JsonPropertyOrder.class).value());
    }
}
