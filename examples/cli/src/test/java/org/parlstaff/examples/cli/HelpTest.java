package org.parlstaff.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.staffing.Language;
import picocli.CommandLine;

class HelpTest {

    private static List<CommandLine> withSubcommands(CommandLine command) {
        return Stream.concat(
                        Stream.of(command),
                        command.getSubcommands().values().stream().flatMap(sub -> withSubcommands(sub).stream()))
                .toList();
    }

    private static List<CommandLine> all(Language language) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, Path.of(""), Clock.systemUTC(), false, () -> false);
        return withSubcommands(new Parlstaff(terminal).commands(Words.in(language)));
    }

    @ParameterizedTest
    @EnumSource
    void each_command_says_what_it_does_and_shows_an_example_that_a_transcript_types(Language language)
            throws Exception {
        List<String> typed = TranscriptTest.commandsShown();
        for (CommandLine command : all(language)) {
            String help = command.getUsageMessage().replaceAll(" \\\\\n +", " ");
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(help)
                    .isNotEmpty();
            assertThat(help.lines()
                            .filter(line -> line.startsWith("  parlstaff "))
                            .map(String::strip))
                    .as(help)
                    .isNotEmpty()
                    .isSubsetOf(typed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_option_and_parameter_is_described(Language language) {
        for (CommandLine command : all(language)) {
            command.getCommandSpec()
                    .args()
                    .forEach(arg -> assertThat(arg.description())
                            .as(command.getCommandSpec().qualifiedName() + " " + arg)
                            .isNotEmpty());
        }
    }

    @Test
    void english_and_welsh_have_the_same_keys() {
        assertThat(Words.in(Language.WELSH).bundle().keySet())
                .isEqualTo(Words.in(Language.ENGLISH).bundle().keySet());
    }
}
