package org.parlstaff.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page of the folder {@code examples}, whose fenced blocks a test runs. */
record Page(String text) {

    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w*)\\n(.*?)\\n```");

    static Page read(String name) {
        return new Page(file(Path.of("..", name)));
    }

    private static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of one kind, such as {@code json}, in their order. */
    List<String> blocks(String kind) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map(block -> block.group(2))
                .toList();
    }

    /** Every block of Java stands in the source of the test, wherever its lines are broken. */
    void isRunBy(Class<?> test) {
        String source = dense(file(Path.of("src/test/java", test.getName().replace('.', '/') + ".java")));
        assertThat(blocks("java")).isNotEmpty();
        assertThat(blocks("java").stream().filter(block -> !source.contains(dense(block))))
                .as("blocks that %s does not run", test.getSimpleName())
                .isEmpty();
    }

    private static String dense(String code) {
        return code.replaceAll("\\s+", "");
    }
}
