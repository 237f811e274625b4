package org.parlstaff.examples.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.parlstaff.staffing.Language;
import picocli.CommandLine.ITypeConverter;
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

    /** One language or the other, by its tag. */
    static final class LanguageTag implements ITypeConverter<Language> {

        @Override
        public Language convert(String tag) {
            for (Language language : Language.values()) {
                if (language.tag().equals(tag)) {
                    return language;
                }
            }
            throw new IllegalArgumentException("language must be en or cy: " + tag);
        }
    }

    final Terminal terminal;
    final Words words;

    @Spec
    @SuppressWarnings("NullAway.Init") // set when the command is put together
    CommandSpec spec;

    @Option(names = "--lang", paramLabel = "en|cy", descriptionKey = "lang", converter = LanguageTag.class)
    @SuppressWarnings("UnusedVariable") // Words.askedForBy has looked for it before
    private Language language = Language.ENGLISH;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    Task(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    /** Reads a file. */
    <T> T read(Path file, Reader<T> reader) throws IOException {
        try (InputStream in =
                new BufferedInputStream(Files.newInputStream(terminal.folder().resolve(file)))) {
            return reader.read(in, file.toString());
        }
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
                || e instanceof NoSuchElementException
                || e instanceof CsvParseException;
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
