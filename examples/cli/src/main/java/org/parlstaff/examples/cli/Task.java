package org.parlstaff.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.parlstaff.staffing.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have: a terminal, words, and the options for language and help. */
abstract class Task implements Callable<Integer> {

    /** Makes a value of what a file holds, such as {@code Offer::read}. */
    interface Reader<T> {

        /** Reads a stream, whose name stands in faults. */
        T read(InputStream in, String name) throws IOException;
    }

    /** How a result is printed. */
    enum Format {
        /** For people. */
        text,
        /** For programs. */
        json
    }

    /** The languages, for completion. */
    static final class Languages implements Iterable<String> {

        static final List<String> TAGS =
                Arrays.stream(Language.values()).map(Language::tag).toList();

        @Override
        public Iterator<String> iterator() {
            return TAGS.iterator();
        }
    }

    final Terminal terminal;
    final Words words;

    @Spec
    @SuppressWarnings("NullAway.Init") // set when the command is put together
    CommandSpec spec;

    /** What {@code --lang} was given; the words are in that language already. */
    String lang = "en";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    Task(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    @Option(names = "--lang", paramLabel = "en|cy", descriptionKey = "lang", completionCandidates = Languages.class)
    void language(String tag) {
        if (!languages().contains(tag)) {
            throw badUse("misfit", "what", "--lang", "value", tag);
        }
        lang = tag;
    }

    /** What {@code --lang} may be given. */
    List<String> languages() {
        return Languages.TAGS;
    }

    /** Reads a file. */
    <T> T read(Path file, Reader<T> reader) throws IOException {
        try (InputStream in =
                new BufferedInputStream(Files.newInputStream(terminal.folder().resolve(file)))) {
            return reader.read(in, file.toString());
        }
    }

    /** The address of a file in logs: absolute, and without a name of the machine. */
    static URI address(Path file) {
        return URI.create(file.toUri().getRawPath());
    }

    /** Prints a sentence. */
    void say(String key, Object... namesAndValues) {
        terminal.out().println(words.text(key, namesAndValues));
    }

    /** Whether a fault is of the input, and its message is meant to be read. */
    static boolean isForPeople(Exception e) {
        return e instanceof IOException
                || e instanceof UncheckedIOException
                || e instanceof IllegalArgumentException
                || e instanceof NoSuchElementException;
    }

    /** Says why an input cannot be used, and goes on. */
    int unreadable(Exception e) {
        Exception fault = e instanceof UncheckedIOException io ? Objects.requireNonNull(io.getCause()) : e;
        if (fault instanceof NoSuchFileException missing) {
            terminal.err().println(words.text("no-such-file", "file", missing.getFile()));
        } else {
            terminal.err().println(words.text("unreadable", "fault", String.valueOf(fault.getMessage())));
        }
        return Parlstaff.BAD_USE;
    }

    /** Refuses the arguments, with a sentence that says why. */
    ParameterException badUse(String key, Object... namesAndValues) {
        return new ParameterException(spec.commandLine(), words.text(key, namesAndValues));
    }
}
