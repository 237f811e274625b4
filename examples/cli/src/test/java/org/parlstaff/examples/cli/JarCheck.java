package org.parlstaff.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the one jar as people do. It stands in {@code target} only once it is packaged, so this runs in {@code verify}. */
class JarCheck {

    private static final int MANY = 200_000;

    @TempDir
    Path folder;

    /** What a process printed, faults included, and its status. */
    private record Ended(String printed, int status) {}

    private Ended run(List<String> options, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(options);
        command.add("-jar");
        command.add(Path.of("target/parlstaff.jar").toAbsolutePath().toString());
        command.addAll(List.of(args));
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(command)
                .directory(Path.of("samples").toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        int status = process.waitFor();
        return new Ended(Files.readString(printed), status);
    }

    @Test
    void ends_with_the_status_of_the_command() throws Exception {
        Ended good = run(List.of(), "offer", "check", "offer.json");
        assertThat(good.printed()).startsWith("EX-01: ACCEPT\n").contains("£25,200.00");
        assertThat(good.status()).isZero();
        assertThat(run(List.of(), "offer", "check", "too-high.json").status()).isEqualTo(1);
        assertThat(run(List.of(), "offer", "check", "none.json")).isEqualTo(new Ended("No such file: none.json\n", 2));
        assertThat(run(List.of(), "offer", "chek").status()).isEqualTo(2);
    }

    @Test
    void has_all_that_pdf_and_word_need() throws Exception {
        for (String kind : List.of("pdf", "docx")) {
            Path out = folder.resolve("spec." + kind);
            Ended ended = run(
                    List.of(), "spec", "render", "spec.json", "--to", kind, "--lang", "cy", "--out", out.toString());
            assertThat(ended).isEqualTo(new Ended("Ysgrifennwyd: " + out + "\n", 0));
            assertThat(out).isNotEmptyFile();
        }
    }

    @Test
    void judges_two_hundred_thousand_rows_in_64_megabytes() throws Exception {
        Path offers = folder.resolve("offers.csv");
        List<String> sample = Files.readAllLines(Path.of("samples/offers.csv"));
        try (BufferedWriter out = Files.newBufferedWriter(offers, StandardCharsets.UTF_8)) {
            out.write(sample.get(0) + "\n");
            for (int i = 0; i < MANY; i++) {
                out.write(sample.get(1 + i % 8) + "\n");
            }
        }
        Path results = folder.resolve("results.jsonl");
        Path page = folder.resolve("report.html");
        Path sarif = folder.resolve("findings.sarif");

        Ended ended = run(
                List.of("-Xmx64m"),
                "offer",
                "batch",
                offers.toString(),
                "--out",
                results.toString(),
                "--html",
                page.toString(),
                "--sarif",
                sarif.toString());

        assertThat(ended.printed())
                .startsWith(
                        "Read as CSV. Encoding: UTF-8. Separator: comma. Headings in row 1.\nRows: 200000. Unreadable: 50000.\n");
        assertThat(ended.status()).isEqualTo(1);
        try (Stream<String> lines = Files.lines(results)) {
            assertThat(lines).hasSize(MANY);
        }
        assertThat(page).content().contains("Shown, the worst first: 1,000. In all: 175,000.");
        assertThat(Files.size(page)).isLessThan(1_000_000);
        assertThat(sarif).isNotEmptyFile();
    }
}
