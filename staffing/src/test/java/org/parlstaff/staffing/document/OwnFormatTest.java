package org.parlstaff.staffing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.Specimens;

/** What a user writes for a format or a page that is not shipped. */
class OwnFormatTest {

    private static final Document DOCUMENT = Specimens.CWM_ARIAN.document(Language.ENGLISH);

    static void outline(List<Block> blocks, StringBuilder out) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                out.append(section.heading().text()).append('\n');
                outline(section.blocks(), out);
            }
        }
    }

    @Test
    void a_format_is_a_walk_over_the_blocks() {
        StringBuilder out = new StringBuilder();
        outline(DOCUMENT.blocks(), out);
        assertThat(out.toString().lines())
                .startsWith("The post", "Purpose of the post", "About the work")
                .endsWith("How to apply", "Additional information");
    }

    @Test
    void a_page_of_ones_own_has_the_same_fragment_as_ours() {
        String fragment = DOCUMENT.toHtmlFragment();
        assertThat(fragment).startsWith("<section>\n<h2 id=\"post\">").contains("<figure>");
        assertThat(DOCUMENT.toHtml()).contains(fragment);
    }

    @Test
    void stands_in_the_tour_of_the_package_as_it_runs_here() throws IOException {
        String tour = Files.readString(Path.of("src/main/java/org/parlstaff/staffing/document/package-info.java"));
        String own = Files.readString(Path.of("src/test/java/org/parlstaff/staffing/document/OwnFormatTest.java"));
        List<String> shown = tour.lines()
                .dropWhile(line -> !line.contains("<pre>{@code"))
                .skip(1)
                .takeWhile(line -> !line.contains("}</pre>"))
                .map(line -> line.substring(" * ".length()))
                .toList();
        assertThat(shown).hasSize(8);
        assertThat(own.lines().map(line -> line.replaceFirst("^ {4}", ""))).containsSubsequence(shown);
    }
}
