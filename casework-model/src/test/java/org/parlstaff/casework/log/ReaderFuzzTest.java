package org.parlstaff.casework.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seeds from which the fuzzer starts: logs and texts as the library writes them. */
class ReaderFuzzTest {

    @ParameterizedTest(name = "{0}: {1} cases")
    @CsvSource({"life, 1", "ends, 5", "erased, 1"})
    void starts_from_sound_logs(String name, int cases) throws IOException {
        byte[] log = seed("Logs/" + name);

        assertThat(CaseLog.replay(new ByteArrayInputStream(log), name)
                        .orElseThrow()
                        .caseload()
                        .records())
                .hasSize(cases);
        ReaderFuzz.Logs.fuzzerTestOneInput(log);
        ReaderFuzz.Entries.fuzzerTestOneInput(seed("Entries/" + name));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"three, 508", "torn, 365"})
    void starts_from_sound_texts(String name, long bytes) throws IOException {
        byte[] texts = seed("Texts/" + name);

        assertThat(CaseTexts.read(new ByteArrayInputStream(texts), name).bytes())
                .isEqualTo(bytes);
        ReaderFuzz.Texts.fuzzerTestOneInput(texts);
    }

    private static byte[] seed(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReaderFuzz.class.getResourceAsStream("fuzz/" + name + ".jsonl"), name)) {
            return in.readAllBytes();
        }
    }
}
