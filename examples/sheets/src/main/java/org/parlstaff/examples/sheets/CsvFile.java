package org.parlstaff.examples.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** CSV as it comes. What cannot be told from the file is asked for. */
record CsvFile(Path file, Charset encoding, char separator, int bytesToSkip, boolean namesSeparator) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Integer> NOT_WINDOWS = List.of(0x81, 0x8D, 0x8F, 0x90, 0x9D);
    private static final String SEPARATORS = ",;\t|";
    private static final int SAMPLE = 100_000;
    private static final int LARGEST_ROW = 1 << 20;

    static CsvFile of(Path file, SheetFile.Choice choice, Predicate<List<String>> isHeader) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        int skip = 0;
        Charset encoding;
        if (SheetFile.begins(head, 0xEF, 0xBB, 0xBF)) {
            skip = 3;
            encoding = StandardCharsets.UTF_8;
        } else if (SheetFile.begins(head, 0xFF, 0xFE) || SheetFile.begins(head, 0xFE, 0xFF)) {
            skip = 2;
            encoding = head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        } else {
            encoding = choice.encoding().isPresent() ? choice.encoding().get() : encoding(file);
        }
        String sample = sample(file, encoding, skip);
        String first = sample.lines().findFirst().orElse("").strip();
        boolean named = first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4);
        if (!named && first.equalsIgnoreCase("sep=")) { // a tab, which is stripped
            named = true;
        }
        char separator = choice.separator().isPresent()
                ? choice.separator().get()
                : named ? (first.length() == 5 ? first.charAt(4) : '\t') : separator(sample, isHeader);
        return new CsvFile(file, encoding, separator, skip, named);
    }

    /** The one encoding that the bytes allow. */
    private static Charset encoding(Path file) throws IOException {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder(); // it reports what it cannot read
        boolean isUtf8 = true;
        boolean mayBeWindows = true;
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
            CharBuffer letters = CharBuffer.allocate(1 << 16);
            boolean ended = false;
            while (!ended) {
                int from = bytes.position();
                int count = in.read(bytes.array(), from, bytes.capacity() - from);
                ended = count < 0;
                for (int i = from; i < from + count; i++) {
                    int value = bytes.array()[i] & 0xFF;
                    if (value == 0) {
                        throw new SheetException(
                                "the file is no text, or UTF-16 without its mark; say --encoding utf-16le if it is text");
                    }
                    mayBeWindows &= value < 0x80 || !NOT_WINDOWS.contains(value);
                }
                bytes.position(from + Math.max(0, count)).flip();
                if (isUtf8) {
                    letters.clear();
                    isUtf8 = !utf8.decode(bytes, letters, ended).isError();
                }
                if (isUtf8) {
                    bytes.compact();
                } else {
                    bytes.clear();
                }
            }
        }
        if (isUtf8) {
            return StandardCharsets.UTF_8;
        }
        throw new SheetException(
                mayBeWindows
                        ? "the encoding cannot be told: it is not UTF-8. If this reads right, say --encoding windows-1252: "
                                + sampleOfOthers(file)
                        : "the encoding cannot be told: it is neither UTF-8 nor Windows-1252; save the file as CSV UTF-8");
    }

    /** The first line that the encoding matters for. */
    private static String sampleOfOthers(Path file) throws IOException {
        return sample(file, WINDOWS, 0)
                .lines()
                .filter(line -> line.chars().anyMatch(letter -> letter >= 0x80))
                .findFirst()
                .map(line -> line.length() <= 200 ? line : line.substring(0, 200) + "…")
                .orElse("");
    }

    private static String sample(Path file, Charset encoding, int skip) throws IOException {
        try (Reader in = reader(file, encoding, skip)) {
            char[] letters = new char[SAMPLE];
            int count = 0;
            int more = in.read(letters);
            while (more > 0) {
                count += more;
                more = count < SAMPLE ? in.read(letters, count, SAMPLE - count) : 0;
            }
            return new String(letters, 0, count);
        }
    }

    private static Reader reader(Path file, Charset encoding, int skip) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(skip);
        return new InputStreamReader(in, encoding.newDecoder());
    }

    /** The one separator that the rows allow; between several, the one under which a row names columns. */
    private static char separator(String sample, Predicate<List<String>> isHeader) throws SheetException {
        List<Character> used = new ArrayList<>();
        List<Character> naming = new ArrayList<>();
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            boolean parts = false;
            boolean names = false;
            try (CsvReader<CsvRecord> reader = csv(candidate, new StringReader(sample))) {
                Iterator<CsvRecord> rows = reader.iterator();
                for (int row = 0; row < 50 && rows.hasNext(); row++) {
                    List<String> cells = rows.next().getFields();
                    parts |= cells.size() > 1;
                    names |= cells.size() > 1 && isHeader.test(cells);
                }
            } catch (CsvParseException | IOException e) {
                // the sample may end within a cell; what was seen before counts
            }
            if (parts) {
                used.add(candidate);
            }
            if (names) {
                naming.add(candidate);
            }
        }
        List<Character> left = naming.isEmpty() ? used : naming;
        if (left.size() > 1) {
            throw new SheetException(
                    "what separates the cells cannot be told; say --separator comma, semicolon, tab or pipe");
        }
        return left.isEmpty() ? ',' : left.get(0);
    }

    private static CsvReader<CsvRecord> csv(char separator, Reader in) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // the row alone is then found faulty
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_ROW)
                .ofCsvRecord(in);
    }

    RowSource rows() throws IOException {
        BufferedReader in = new BufferedReader(reader(file, encoding, bytesToSkip), 1 << 16);
        int linesBefore = 0;
        if (namesSeparator) {
            in.readLine();
            linesBefore = 1;
        }
        return new Rows(csv(separator, in), linesBefore);
    }

    /** The rows, faults in our own words. */
    private static final class Rows implements RowSource {

        private final CsvReader<CsvRecord> reader;
        private final Iterator<CsvRecord> rows;
        private final int linesBefore;
        private long line;

        Rows(CsvReader<CsvRecord> reader, int linesBefore) {
            this.reader = reader;
            this.rows = reader.iterator();
            this.linesBefore = linesBefore;
        }

        @Override
        public SheetFile.@Nullable Row next() throws IOException {
            try {
                while (rows.hasNext()) {
                    CsvRecord row = rows.next();
                    line = row.getStartingLineNumber() + linesBefore;
                    List<String> cells = row.getFields();
                    for (String cell : cells) {
                        if (!cell.isBlank()) {
                            return new SheetFile.Row(line, cells);
                        }
                    }
                }
                return null;
            } catch (CsvParseException | UncheckedIOException e) {
                throw new SheetException(
                        isOfEncoding(e)
                                ? "the file is not in the encoding that it seems to be in, after line " + line
                                : "the rows after line " + line
                                        + " cannot be told apart: a quotation mark is not closed, or a row is larger than 1 MB");
            }
        }

        private static boolean isOfEncoding(Throwable fault) {
            Throwable cause = fault.getCause();
            return cause != null && (cause instanceof CharacterCodingException || isOfEncoding(cause));
        }

        @Override
        public boolean leavesOutTrailingBlanks() {
            return false;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
