package org.parlstaff.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w*)\\n(.*?)\\n```");

    private final String readme = Files.readString(Path.of("../../README.md"));

    ReadmeTest() throws IOException {}

    private List<MatchResult> blocks() {
        return BLOCK.matcher(readme).results().toList();
    }

    @Test
    void begins_with_two_commands_and_nothing_else() {
        assertThat(blocks().get(0).group(2).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("mvn -B -ntp "));
    }

    @Test
    void shows_the_progression_that_the_quickstart_runs() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/parlstaff/examples/quickstart/Quickstart.java"));
        assertThat(blocks().get(1)
                        .group(2)
                        .lines()
                        .dropWhile(line -> !line.startsWith("// a salary over time"))
                        .skip(1)
                        .takeWhile(line -> !line.isBlank()))
                .hasSize(5)
                .allSatisfy(line -> assertThat(source).contains(line));
    }
}
