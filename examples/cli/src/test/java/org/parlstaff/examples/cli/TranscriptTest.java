package org.parlstaff.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types what documents and transcripts show. With {@code -Dtranscripts=write} what came out is written in their place. */
class TranscriptTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```console\n(.*?)```");

    private static final Pattern AUTHORS_BLOCK =
            Pattern.compile("(?s)`([a-z]+\\.json)`:\n\n```json\n(.*?)```|```console\n(.*?)```");

    @TempDir
    Path folder;

    static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/transcripts"))) {
            return files.sorted().toList();
        }
    }

    /** Every command that a transcript or the README shows. */
    static List<String> commandsShown() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Path file : transcripts()) {
            commands.addAll(Transcript.commands(Files.readString(file)));
        }
        return commands;
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void a_transcript_comes_out_again_word_for_word(Path file) throws IOException {
        String text = Files.readString(file);
        String replayed = new Transcript(folder).replay(text);
        if ("write".equals(System.getProperty("transcripts"))) {
            Files.writeString(file, replayed);
        } else {
            assertThat(replayed).isEqualTo(text);
        }
    }

    @Test
    void what_the_readme_shows_comes_out_again_word_for_word() throws IOException {
        Path file = Path.of("README.md");
        String text = Files.readString(file);
        Transcript transcript = new Transcript(folder);
        StringBuilder replayed = new StringBuilder();
        int shown = 0;
        for (MatchResult block : BLOCK.matcher(text).results().toList()) {
            replayed.append(text, shown, block.start(1)).append(transcript.replay(block.group(1)));
            shown = block.end(1);
        }
        replayed.append(text.substring(shown));
        if ("write".equals(System.getProperty("transcripts"))) {
            Files.writeString(file, replayed);
        } else {
            assertThat(replayed.toString()).isEqualTo(text);
        }
    }

    /** A JSON block that has the name of a file above it is that file; the commands after it read it. */
    @Test
    void what_the_page_for_scheme_authors_shows_comes_out_again_word_for_word() throws IOException {
        Path file = Path.of("../schemes/AUTHORS.md");
        String text = Files.readString(file);
        Transcript transcript = new Transcript(folder);
        StringBuilder replayed = new StringBuilder();
        int shown = 0;
        for (MatchResult block : AUTHORS_BLOCK.matcher(text).results().toList()) {
            if (block.group(1) != null) {
                Files.writeString(folder.resolve(block.group(1)), block.group(2));
            } else {
                replayed.append(text, shown, block.start(3)).append(transcript.replay(block.group(3)));
                shown = block.end(3);
            }
        }
        replayed.append(text.substring(shown));
        if ("write".equals(System.getProperty("transcripts"))) {
            Files.writeString(file, replayed);
        } else {
            assertThat(replayed.toString()).isEqualTo(text);
        }
    }
}
