package org.parlstaff.staffing.jobspec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.FileFormatException;

class JobSpecificationSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JobSpecification.class.getResourceAsStream("job-specification.schema.json"));

    private static List<Error> faults(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void accepts_the_file_of_the_invented_office_and_what_is_written_of_it() {
        assertThat(faults(Specimens.text("cwm-arian.json"))).isEmpty();
        assertThat(faults(Specimens.CWM_ARIAN.toJson())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"payOn\": \"2026-12-01\",|''",
                "\"2026-12-01\"|\"soon\"",
                "\"reference\"|\"referense\"",
                "\"DESIRABLE\"|\"VERY_DESIRABLE\"",
                "\"level\": 3|\"level\": 9",
                "29.6|0",
                "29.6|29.61234",
                "\"period\": \"P6M\"|\"period\": \"six months\"",
                "\"period\": \"P6M\"|\"period\": \"P6M\", \"endDate\": \"2027-06-01\"",
                "\"cy\": \"Gwaith achos\"|\"fr\": \"Dossiers\"",
            })
    void refuses_what_the_reader_refuses(String good, String bad) {
        String json = Specimens.text("cwm-arian.json");
        assertThat(json).contains(good);
        assertThat(faults(json.replace(good, bad))).isNotEmpty();
        assertThat(catchThrowable(() -> JobSpecification.parse(json.replace(good, bad))))
                .isInstanceOf(FileFormatException.class);
    }
}
