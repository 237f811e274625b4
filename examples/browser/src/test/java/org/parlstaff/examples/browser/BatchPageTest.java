package org.parlstaff.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.staffing.Language;

/** The page that {@code parlstaff offer batch --html} writes. */
class BatchPageTest extends InBrowser {

    private static final Path CLI = Path.of("..", "cli");

    @TempDir
    static Path folder;

    /** The page of the sample offers and of one that is all markup. */
    private static String page(Language language) throws IOException, InterruptedException {
        Path offers = folder.resolve("offers.csv");
        Files.writeString(
                offers,
                Files.readString(CLI.resolve("samples/offers.csv"))
                        + "\"</td><script>ran('script')</script><img src=x onerror=ran('image')>\",\"\"\"><svg onload=ran('svg')>\","
                        + "Caseworker,executive-1,london,30,FULL_TIME,GBP 1.00,2025-06-01,PERMANENT,,true\n");
        Path html = folder.resolve("report.html");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-jar",
                        CLI.resolve("target/parlstaff.jar").toString(),
                        "offer",
                        "batch",
                        offers.toString(),
                        "--out",
                        folder.resolve("results.jsonl").toString(),
                        "--html",
                        html.toString(),
                        "--lang",
                        language.tag())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(1);
        return Files.readString(html);
    }

    @ParameterizedTest
    @EnumSource
    void is_accessible_in_both_languages(View view) throws Exception {
        for (Language language : Language.values()) {
            isAccessible("batch." + language.tag(), page(language), view);
        }
    }

    @Test
    void runs_nothing_that_an_offer_says() throws Exception {
        browser().open("batch.hostile", page(Language.ENGLISH), View.DESKTOP);
        browser().touchEverything();
        assertThat(browser().ran()).isEmpty();
        assertThat(browser().elements()).noneMatch(element -> element.startsWith("img") || element.contains("onload"));
        assertThat(browser().visible()).contains("<script>ran('script')</script>");
    }

    @Test
    void is_sorted_by_keyboard() throws Exception {
        browser().open("batch.sorted", page(Language.ENGLISH), View.DESKTOP);
        assertThat(browser().texts("tbody td:nth-child(3)"))
                .startsWith("reject")
                .endsWith("cannot be assessed");

        browser().press("thead th:first-child button", "Enter");
        assertThat(browser().texts("thead th[aria-sort=ascending]")).containsExactly("Line");
        assertThat(browser().texts("tbody th")).containsExactly("3", "4", "5", "6", "7", "8", "9", "10");

        browser().press("thead th:first-child button", " ");
        assertThat(browser().texts("thead th[aria-sort=descending]")).containsExactly("Line");
        assertThat(browser().texts("tbody th")).containsExactly("10", "9", "8", "7", "6", "5", "4", "3");

        browser().press("thead th:nth-child(3) button", "Enter");
        assertThat(browser().texts("thead th[aria-sort]")).containsExactly("Outcome");
        assertThat(browser().texts("tbody td:nth-child(3)")).isSubsetOf("cannot be assessed", "reject");
        assertThat(browser().texts("tbody tr:first-child td:nth-child(3)")).containsExactly("cannot be assessed");
    }
}
