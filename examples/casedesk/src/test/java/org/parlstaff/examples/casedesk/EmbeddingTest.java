package org.parlstaff.examples.casedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.offer.Examiner;
import org.parlstaff.staffing.offer.Offer;
import org.parlstaff.staffing.offer.OfferReport;

/** Runs what {@code EMBEDDING.md} shows. */
class EmbeddingTest {

    private static final Page PAGE = Page.of("../EMBEDDING.md");

    private final StringWriter written = new StringWriter();
    private final PrintWriter out = new PrintWriter(written);

    @Test
    void every_block_of_code_on_the_page_is_run_here_or_in_a_consumer() throws IOException {
        List<String> blocks = PAGE.blocks("java");
        assertThat(blocks).hasSize(5);
        assertThat(blocks.subList(0, 4))
                .allSatisfy(block ->
                        Page.assertRunsIn(block, "src/test/java/org/parlstaff/examples/casedesk/EmbeddingTest.java"));
        for (String service : List.of("spring-boot-3-5", "spring-boot-4")) {
            Page.assertRunsIn(
                    blocks.get(4),
                    "../consumers/" + service + "/src/main/java/org/example/consumer/OfferController.java");
        }
        assertThat(PAGE.blocks("xml"))
                .singleElement()
                .satisfies(block -> Page.assertRunsIn(block, "../consumers/class-path/pom.xml"));
        assertThat(PAGE.blocks("module"))
                .singleElement()
                .satisfies(
                        block -> Page.assertRunsIn(block, "../consumers/module-path/src/main/java/module-info.java"));
    }

    @Test
    void names_each_consumer_with_the_jackson_it_runs_on() throws IOException {
        for (String consumer :
                List.of("class-path", "module-path", "jackson-2-17", "jackson-3", "spring-boot-3-5", "spring-boot-4")) {
            assertThat(PAGE.text()).contains("](consumers/" + consumer + ")");
            assertThat(Path.of("../consumers", consumer, "pom.xml")).exists();
        }
        assertThat(Files.readString(Path.of("../consumers/jackson-2-17/pom.xml")))
                .contains("<version>2.17.3</version>");
        assertThat(Files.readString(Path.of("../consumers/jackson-3/pom.xml"))).contains("<version>3.2.4</version>");
        assertThat(PAGE.text()).contains("2.17.3", "3.2.4");
    }

    @Test
    void answers_first_in_five_lines() {
        PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");
        PayScale scale =
                ipsa.pay("executive-1", "london", LocalDate.of(2025, 6, 1)).orElseThrow();
        out.println(scale);
        out.println(scale.contains(FullTimeSalary.ofPounds("27500")));
        out.println(scale.contains(FullTimeSalary.ofPounds("25199.99")));

        assertThat(written.toString()).isEqualTo(PAGE.blocks("text").get(0) + "\n");
    }

    @Test
    void writes_json_and_reads_it_again() throws IOException {
        String json = PAGE.blocks("json").get(0);

        Offer offer = Offer.parse(json);
        OfferReport report = Examiner.shipped().examine(offer);
        out.println(report.toJson(Locale.UK));
        Offer again = Offer.parse(offer.toJson());

        assertThat(again).isEqualTo(offer);
        assertThat(written.toString().strip()).isEqualTo(PAGE.blocks("json").get(1));
    }

    @Test
    void says_what_must_hold_and_where() {
        String json = PAGE.blocks("json").get(0).replace("\"ipsa\"", "\"ipsa\", \"colour\": \"red\"");

        try {
            Offer.parse(json);
        } catch (FileFormatException e) {
            out.println(e.getMessage());
        }

        assertThat(written.toString().strip()).startsWith("offer:1 /colour: key must be one of ");
        assertThatThrownBy(() -> FullTimeSalary.ofPounds("-1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answers_no_with_a_code() {
        PayScheme ipsa = PaySchemes.shipped().scheme("ipsa");

        PayAnswer answer = ipsa.pay("executive-3", "london", LocalDate.of(2025, 6, 1));
        if (answer instanceof PayAnswer.Found found) {
            out.println(found.scale() + ", " + found.standing() + ", " + found.source());
        } else if (answer instanceof PayAnswer.Refused refused) {
            out.println(refused.reason());
        }

        assertThat(written.toString().strip()).isEqualTo(PAGE.blocks("text").get(1));
    }
}
