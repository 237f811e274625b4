package org.parlstaff.casework.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LifecyclePageTest {

    private static final Path PAGE = Path.of("LIFECYCLE.md");

    @Test
    void the_page_says_what_the_table_holds() throws IOException {
        String page = LifecyclePage.of(Lifecycle.standard());
        if (Boolean.getBoolean("lifecycle.page.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("%s is not what the table holds; write it again with: %s", PAGE, LifecyclePage.COMMAND)
                .exists()
                .hasContent(page);
    }

    @Test
    void the_page_has_the_rows_and_says_their_guards_in_both_languages() {
        assertThat(LifecyclePage.of(Lifecycle.standard()).lines())
                .containsSubsequence(
                        "## The states",
                        "| ERASED | Erased | Wedi’i ddileu |",
                        "## What changes the state",
                        "## Every row",
                        "| log | - | RECEIVED | received-later, category-unknown, member-gone | C S M X |",
                        "## The events",
                        "## The guards",
                        "| case.guard.link-to-itself | A case cannot be linked to itself: {0}. | Ni ellir cysylltu achos ag ef ei hun: {0}. |");
    }
}
