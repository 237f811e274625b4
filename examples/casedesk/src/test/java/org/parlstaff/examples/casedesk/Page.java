package org.parlstaff.examples.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of Markdown, whose blocks of code are compared with what runs.
 *
 * @param text the page
 */
record Page(String text) {

    private static final Pattern BLOCK = Pattern.compile("(?s)```([\\w-]*)\\n(.*?)\\n```");

    static Page of(String file) {
        return new Page(content(file));
    }

    /** The blocks of a language, in the order of the page. */
    List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** Says whether a block stands in a file, however the formatter has broken and indented its lines. */
    static void assertRunsIn(String block, String file) {
        assertThat(squeezed(content(file))).contains(squeezed(block));
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
