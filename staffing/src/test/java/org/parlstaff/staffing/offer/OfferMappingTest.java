package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.FileFormatException;

class OfferMappingTest {

    private static final String JSON = """
            {
              "columns": {
                "Employee ref": "reference",
                "Salary (£)": "salary.amount"
              },
              "set": {
                "scheme": "ipsa"
              },
              "dates": "UK"
            }
            """;

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(OfferMappingTest.class.getResourceAsStream("offer-mapping.schema.json"));

    @Test
    void is_read_and_written_in_one_form() {
        OfferMapping mapping = OfferMapping.builder()
                .putColumn("Employee ref", "reference")
                .putColumn("Salary (£)", "salary.amount")
                .putSet("scheme", "ipsa")
                .dates(OfferMapping.Dates.UK)
                .build();
        assertThat(mapping.toJson()).isEqualTo(JSON);
        assertThat(OfferMapping.parse(JSON)).isEqualTo(mapping);
        assertThat(SCHEMA.validate(JSON, InputFormat.JSON)).isEmpty();
        assertThat(OfferMapping.parse("{}")).isEqualTo(OfferMapping.builder().build());
        assertThat(SCHEMA.validate("{}", InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"salary.amount\"|\"salary.amont\"",
                "\"dates\"|\"days\"",
                "\"UK\"|\"uk\"",
                "\"scheme\":|\"schem\":",
                "\"ipsa\"|null",
            })
    void what_is_no_mapping_is_refused_by_reader_and_schema(String good, String bad) {
        String wrong = JSON.replace(good, bad);
        assertThat(wrong).isNotEqualTo(JSON);
        assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
        assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> OfferMapping.parse(wrong));
    }

    @Test
    void a_field_that_is_not_known_is_refused_with_the_nearest() {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> OfferMapping.parse(JSON.replace("salary.amount", "salary.amont")))
                .withMessageContaining("field must be one of reference, scheme, jobTitle")
                .withMessageEndingWith("; found: salary.amont. Did you mean salary.amount?");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> OfferMapping.parse(JSON.replace("salary.amount", "reference")))
                .withMessageContaining("field must not be given twice: reference");
    }

    @Test
    void what_is_said_last_counts() {
        OfferMapping mapping = OfferMapping.parse(JSON)
                .with(Map.of("Ref", "reference"), Map.of("salary.amount", "£1"), Optional.empty());
        assertThat(mapping)
                .isEqualTo(OfferMapping.builder()
                        .putColumn("Ref", "reference")
                        .putSet("scheme", "ipsa")
                        .putSet("salary.amount", "£1")
                        .dates(OfferMapping.Dates.UK)
                        .build());
        assertThat(mapping.with(Map.of("Legislature", "scheme"), Map.of(), Optional.of(OfferMapping.Dates.US)))
                .isEqualTo(OfferMapping.builder()
                        .putColumn("Ref", "reference")
                        .putColumn("Legislature", "scheme")
                        .putSet("salary.amount", "£1")
                        .dates(OfferMapping.Dates.US)
                        .build());
    }
}
