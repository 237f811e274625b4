package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Holds the catalogue in the jar to the code. After a code is added or a sentence is improved, this writes it anew:
 *
 * <pre>mvn -o -pl payscale,casework-model,staffing test -Dtest=CodeCatalogueTest -Dcodes.write=true
 *     -Dsurefire.failIfNoSpecifiedTests=false</pre>
 *
 * <p>It never writes over a code that is gone or that says something else: codes are permanent.
 */
class CodeCatalogueTest {

    private static final Path FILE = Path.of("src/main/resources/org/parlstaff/staffing/offer/codes.json");

    private static Map<String, JsonNode> byId(String json) throws IOException {
        Map<String, JsonNode> codes = new LinkedHashMap<>();
        for (JsonNode code : JsonMapper.builder().build().readTree(json)) {
            codes.put(code.get("id").textValue(), code);
        }
        return codes;
    }

    @Test
    void no_code_is_removed_or_means_something_else() throws IOException {
        Map<String, JsonNode> now = byId(Examiner.shipped().catalogue().toJson());
        byId(Files.readString(FILE))
                .forEach((id, before) -> assertThat(now).hasEntrySatisfying(id, code -> {
                    assertThat(code.get("kind")).as("kind of " + id).isEqualTo(before.get("kind"));
                    assertThat(code.get("waivable")).as("waivable: " + id).isEqualTo(before.get("waivable"));
                }));
    }

    @Test
    void the_catalogue_in_the_jar_is_that_of_the_code() throws IOException {
        no_code_is_removed_or_means_something_else();
        if (Boolean.getBoolean("codes.write")) {
            Files.writeString(FILE, Examiner.shipped().catalogue().toJson());
        }
        assertThat(Files.readString(FILE))
                .as("see the head of this class")
                .isEqualTo(Examiner.shipped().catalogue().toJson());
        try (InputStream in = OfferCode.class.getResourceAsStream("codes.json")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isNotBlank();
        }
    }

    @Test
    void every_entry_has_a_sentence_in_each_language() throws IOException {
        assertThat(byId(Examiner.shipped().catalogue().toJson()))
                .hasSameSizeAs(OfferCode.values())
                .allSatisfy((id, code) -> {
                    assertThat(code.get("en").textValue())
                            .isNotBlank()
                            .isNotEqualTo(code.get("cy").textValue());
                    assertThat(code.get("cy").textValue()).isNotBlank();
                });
        assertThat(Examiner.shipped().catalogue().toJson().replaceAll("\\s+", " "))
                .contains("{ \"id\": \"offer.pay.below-minimum\", \"kind\": \"FAIL\", \"severity\": \"REJECT\","
                        + " \"waivable\": true, \"values\": [ \"amount\", \"bound\", \"difference\" ],"
                        + " \"en\": \"Amount below the minimum: {amount}. Minimum: {bound}. Short by: {difference}.\","
                        + " \"cy\": \"Swm islaw'r isafswm: {amount}. Isafswm: {bound}. Diffyg: {difference}.\" }");
    }
}
