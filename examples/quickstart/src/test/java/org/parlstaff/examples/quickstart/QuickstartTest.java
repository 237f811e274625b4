package org.parlstaff.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    @TempDir
    Path folder;

    private String run() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.run(folder, folder.resolve("target"), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "…");
    }

    private void copyInputs() throws IOException {
        Files.createDirectories(folder.resolve("offers"));
        Files.copy(Path.of("specification.json"), folder.resolve("specification.json"));
        try (Stream<Path> offers = Files.list(Path.of("offers"))) {
            for (Path offer : offers.toList()) {
                Files.copy(offer, folder.resolve("offers").resolve(offer.getFileName()));
            }
        }
    }

    @Test
    void prints_outcomes_findings_arithmetic_and_sources_and_writes_the_specification() throws IOException {
        copyInputs();
        String printed = run();
        assertThat(printed).isEqualTo(Files.readString(Path.of("src/test/resources/quickstart.txt")));
        assertThat(folder.resolve("target/specification.en.html")).content().startsWith("<!DOCTYPE html>");
        assertThat(folder.resolve("target/specification.cy.md")).content().startsWith("# Swyddog Cymorth Etholaeth");
    }

    @Test
    void judges_again_when_somebody_edits_one_number() throws IOException {
        copyInputs();
        Path offer = folder.resolve("offers/2-senedd-above-maximum.json");
        assertThat(run()).contains("CA-014-26, above the maximum: REJECT");
        Files.writeString(offer, Files.readString(offer).replace("GBP 28000.00", "GBP 21076.00"));
        assertThat(run()).contains("CA-014-26, above the maximum: CANNOT_ASSESS");
    }
}
