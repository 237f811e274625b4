package org.parlstaff.examples.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * All that a command knows of the world outside: where to write, which folder it is in, and what day it is.
 *
 * @param out where results go
 * @param err where faults and the progress of long work go
 * @param folder the folder that relative paths start from
 * @param clock the clock
 * @param colours whether results may be coloured
 * @param watched whether somebody sees the faults as they appear; only long work asks
 */
record Terminal(PrintWriter out, PrintWriter err, Path folder, Clock clock, boolean colours, BooleanSupplier watched) {

    private static final Pattern SEVERITY =
            Pattern.compile("(?m)(?<=: )(?:ACCEPT|ACCEPT_WITH_WARNINGS|REFER|CANNOT_ASSESS|REJECT)$"
                    + "|(?<=^  )(?:NOTE|WARNING|REFER|CANNOT_ASSESS|REJECT|ERROR|ADVICE)(?= )");

    private static final Map<String, String> COLOURS = Map.of(
            "ACCEPT", "32",
            "ACCEPT_WITH_WARNINGS", "33",
            "NOTE", "2",
            "ADVICE", "2",
            "WARNING", "33",
            "REFER", "1;33",
            "CANNOT_ASSESS", "1;35",
            "REJECT", "1;31",
            "ERROR", "1;31");

    /** The terminal, files or pipes that the program was started with. */
    @SuppressWarnings("SystemConsoleNull") // null before Java 22, and tells on which terminal it is from then on
    static Terminal ofProcess() {
        Console console = System.console();
        boolean terminal = console != null && isTerminal(console);
        Charset charset = console == null || !terminal || console.charset().equals(StandardCharsets.US_ASCII)
                ? StandardCharsets.UTF_8
                : console.charset();
        String noColour = System.getenv("NO_COLOR");
        return new Terminal(
                new PrintWriter(System.out, false, charset),
                new PrintWriter(System.err, true, charset),
                Path.of(""),
                Clock.system(ZoneId.systemDefault()),
                terminal && (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM")),
                () -> terminal || isTerminal(2));
    }

    /** Java does not say which of a process's three streams is a terminal; the shell's own test does. */
    private static boolean isTerminal(int stream) {
        try {
            return new ProcessBuilder("test", "-t", Integer.toString(stream))
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) { // there is no such program
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The text of a report with its outcome and severities in colour. The words stay, so that nothing is said by colour alone. */
    String coloured(String report) {
        if (!colours) {
            return report;
        }
        return SEVERITY.matcher(report)
                .replaceAll(word -> "\u001b[" + COLOURS.get(word.group()) + "m" + word.group() + "\u001b[0m");
    }

    /** From Java 22 on there is a console without a terminal, and only then a method that tells the two apart. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
