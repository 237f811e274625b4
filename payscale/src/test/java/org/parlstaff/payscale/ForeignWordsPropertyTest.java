package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parlstaff.payscale.award.WageFloors;

/** Whatever is done to a file, the reader says what is wrong in its own words. */
class ForeignWordsPropertyTest {

    private static final Pattern FOREIGN = Pattern.compile(
            "Jackson|JsonReadFeature|REDACTED|Source:|StreamRead|com\\.fasterxml|java\\.|\\$|Exception|Deserializ|deserializ|Input length"
                    + "|[Bb]uffer|token|Unexpected|Cannot |START_|VALUE_|through reference");

    private static final String SENEDD = PaySchemes.shipped().scheme("senedd").toJson();
    private static final String FLOORS = WageFloors.shipped().toJson();

    /** Signs that break JSON, a value, or UTF-8 where they are put. */
    @Provide
    Arbitrary<String> splinters() {
        return Arbitraries.of(
                "",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "null",
                "true",
                "3",
                "-",
                "1e99",
                "NaN",
                "'",
                "//",
                "\\",
                "\u0000",
                "\ud800",
                "\"x\": 1,",
                "\"standing\": 7,",
                "\"2025-02-30\"",
                "{}",
                "[]",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[");
    }

    @Property(tries = 600)
    void no_words_of_a_parser_pass_through(
            @ForAll @IntRange(max = 1_000_000) int where,
            @ForAll @IntRange(max = 12) int without,
            @ForAll("splinters") String splinter,
            @ForAll boolean floors) {
        String whole = floors ? FLOORS : SENEDD;
        int from = where % whole.length();
        String broken = whole.substring(0, from) + splinter + whole.substring(Math.min(whole.length(), from + without));
        fault(broken.getBytes(StandardCharsets.UTF_8), floors)
                .ifPresent(fault -> assertThat(fault).startsWith("own.json:").doesNotContainPattern(FOREIGN));
    }

    @Property(tries = 200)
    void bytes_that_are_no_text_are_named(@ForAll byte[] bytes, @ForAll boolean floors) {
        fault(bytes, floors)
                .ifPresent(fault -> assertThat(fault).startsWith("own.json:").doesNotContainPattern(FOREIGN));
    }

    private static Optional<String> fault(byte[] bytes, boolean floors) {
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(bytes);
            Object read = floors ? WageFloors.read(in, "own.json") : PayScheme.read(in, "own.json");
            assertThat(read).isNotNull();
            return Optional.empty();
        } catch (FileFormatException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
