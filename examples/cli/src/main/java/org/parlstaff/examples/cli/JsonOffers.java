package org.parlstaff.examples.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.parlstaff.staffing.offer.OfferRow;

/** Offers as JSON, however they are laid out: one a line, printed over many lines, or in an array. */
final class JsonOffers implements Iterator<OfferRow> {

    private static final int LONGEST = 65_536;

    private final Reader in;
    private int letter;
    private long line = 1;
    private @Nullable OfferRow ahead;

    private JsonOffers(Reader in) throws IOException {
        this.in = in;
        this.letter = in.read();
        if (letter == '\ufeff') {
            letter = in.read();
        }
        this.ahead = find();
    }

    /** Whether the first sign of a file that is not a blank begins an object or an array. */
    static boolean isJson(Path file) throws IOException {
        String text = beginning(file).strip();
        return text.startsWith("{") || text.startsWith("[");
    }

    /** Whether a file may be one offer: it begins with a brace, and no line after the first does. */
    static boolean isObject(Path file) throws IOException {
        String text = beginning(file).strip();
        return text.isEmpty() || (text.startsWith("{") && text.lines().skip(1).noneMatch(line -> line.startsWith("{")));
    }

    private static String beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
    }

    /** The offers of a file; an object that is begun and ended on the first line, or followed by another, stands on its own line. */
    static Stream<OfferRow> rows(Path file, InputStream in) throws IOException {
        String[] lines = beginning(file).strip().split("\\R", 3);
        boolean oneALine = lines[0].startsWith("{")
                && (lines[0].stripTrailing().endsWith("}") || (lines.length > 1 && lines[1].startsWith("{")));
        if (oneALine) {
            return OfferRow.readLines(new BufferedInputStream(in));
        }
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new JsonOffers(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))),
                        Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public OfferRow next() {
        OfferRow row = ahead;
        if (row == null) {
            throw new NoSuchElementException();
        }
        try {
            ahead = find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row;
    }

    private void step() throws IOException {
        if (letter == '\n') {
            line++;
        }
        letter = in.read();
    }

    private @Nullable OfferRow find() throws IOException {
        while (letter >= 0 && (letter <= ' ' || letter == ',' || letter == '[' || letter == ']')) {
            step();
        }
        if (letter < 0) {
            return null;
        }
        long first = line;
        StringBuilder text = new StringBuilder();
        if (letter != '{') {
            while (letter >= 0 && letter != '\n') {
                step();
            }
            return new OfferRow.Unreadable(first, "", "text must be an offer, which is a JSON object in braces");
        }
        int depth = 0;
        boolean quoted = false;
        do {
            if (text.length() <= LONGEST) {
                text.append(letter == '\n' || letter == '\r' ? ' ' : (char) letter);
            }
            if (letter == '"') {
                quoted = !quoted;
            } else if (quoted && letter == '\\') {
                step();
                if (letter >= 0 && text.length() <= LONGEST) {
                    text.append((char) letter);
                }
            } else if (!quoted) {
                depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            }
            step();
        } while (depth > 0 && letter >= 0);
        return OfferRow.readLines(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)))
                .findFirst()
                .map(row -> at(first, row))
                .orElse(null);
    }

    private static OfferRow at(long line, OfferRow row) {
        return row instanceof OfferRow.Given given
                ? new OfferRow.Given(line, given.offer())
                : new OfferRow.Unreadable(
                        line, ((OfferRow.Unreadable) row).reference(), ((OfferRow.Unreadable) row).faults());
    }
}
