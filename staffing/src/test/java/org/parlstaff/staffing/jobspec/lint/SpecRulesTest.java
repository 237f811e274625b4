package org.parlstaff.staffing.jobspec.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds table, catalogue and sentences together; {@code -Dcodes.write=true} writes the catalogue anew. */
class SpecRulesTest {

    private static final Path FILE = Path.of("src/main/resources/org/parlstaff/staffing/jobspec/lint/codes.json");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");

    @ParameterizedTest
    @EnumSource
    void every_code_stands_in_one_row(SpecCode code) {
        assertThat(SpecRules.TABLE)
                .filteredOn(rule -> rule.codes().contains(code))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_sentence_with_its_values_in_both_languages(SpecCode code) throws IOException {
        for (JsonNode entry : JsonMapper.builder().build().readTree(Files.readString(FILE))) {
            if (entry.get("id").textValue().equals(code.id())) {
                for (String language : new String[] {"en", "cy"}) {
                    assertThat(PLACE.matcher(entry.get(language).textValue())
                                    .results()
                                    .map(place -> place.group(1)))
                            .as(language)
                            .containsExactlyInAnyOrderElementsOf(code.valueNames());
                }
            }
        }
    }

    @Test
    void the_catalogue_in_the_jar_is_that_of_the_lint() throws IOException {
        String catalogue = Lint.shipped().catalogue().toJson();
        if (Boolean.getBoolean("codes.write")) {
            Files.writeString(FILE, catalogue);
        }
        assertThat(Files.readString(FILE)).as("see the head of this class").isEqualTo(catalogue);
        try (InputStream in = SpecCode.class.getResourceAsStream("codes.json")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isNotBlank();
        }
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(SpecCode.keys(Locale.forLanguageTag("cy"))).isEqualTo(SpecCode.keys(Locale.UK));
    }
}
