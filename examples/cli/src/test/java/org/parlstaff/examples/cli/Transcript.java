package org.parlstaff.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed and what they then saw, as in a terminal: a line {@code $ parlstaff …} and the output under it.
 *
 * <p>Besides {@code parlstaff}, with {@code > FILE} after it or not, it knows {@code cat FILE} and {@code echo $?}.
 */
final class Transcript {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Path folder;
    private int status;

    /** A person in a folder that holds the samples, on 22 November 2026. */
    Transcript(Path folder) throws IOException {
        this.folder = folder;
        Path samples = Path.of("samples");
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(samples.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** The commands of a transcript. */
    static List<String> commands(String text) {
        return text.lines()
                .filter(line -> line.startsWith("$ "))
                .map(line -> line.substring(2))
                .toList();
    }

    /** The transcript as it comes out when its commands are typed again. */
    String replay(String text) throws IOException {
        StringBuilder replayed = new StringBuilder();
        for (String command : commands(text)) {
            replayed.append("$ ").append(command).append('\n').append(type(command));
        }
        return replayed.toString();
    }

    private String type(String command) throws IOException {
        List<String> words = new ArrayList<>();
        for (MatchResult word : WORD.matcher(command).results().toList()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2));
        }
        String program = words.remove(0);
        if (program.equals("echo")) {
            return status + "\n";
        } else if (program.equals("cat")) {
            return Files.readString(folder.resolve(words.get(0)));
        }
        int redirection = words.indexOf(">");
        String printed = run(redirection < 0 ? words : words.subList(0, redirection));
        if (redirection >= 0) {
            Files.writeString(folder.resolve(words.get(redirection + 1)), printed);
            return "";
        }
        return printed;
    }

    private String run(List<String> args) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        status = new Parlstaff(new Terminal(out, out, folder, clock, false, () -> false))
                .run(args.toArray(String[]::new));
        return text.toString().replace(folder + "/", "");
    }
}
