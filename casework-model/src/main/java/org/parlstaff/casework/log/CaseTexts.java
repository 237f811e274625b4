package org.parlstaff.casework.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.format.Legible;
import org.parlstaff.casework.format.Utf8;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * The personal texts of an office's cases as JSON Lines: the erasable file beside the {@linkplain CaseLog log}.
 *
 * <p>Each line holds a text, its salt and the digest by which the log knows it. To erase a case is to write the file again
 * without the case's lines and to put the new file in the place of the old; the log keeps the digests, which without
 * the salt no longer say anything, and still verifies. Values are immutable and safe to share between threads.
 */
public final class CaseTexts {

    /** The longest line that is read, in bytes: a character takes six at most. */
    static final int LONGEST_LINE = 6 * PersonalText.LONGEST + 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(2)
                            .maxStringLength(PersonalText.LONGEST)
                            .maxNameLength(16)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<TextDigest, PersonalText> texts;
    private final long bytes;

    private CaseTexts(Map<TextDigest, PersonalText> texts, long bytes) {
        this.texts = texts;
        this.bytes = bytes;
    }

    /**
     * Writes a text as a line.
     *
     * @param text the text
     * @return the line, ended by a line feed
     */
    public static String write(PersonalText text) {
        return new String(json(text), UTF_8) + "\n";
    }

    /**
     * Reads texts, all but a last line that was torn by a crash while it was written.
     *
     * @param in the texts in UTF-8, which the caller closes
     * @param sourceName the name of the file in errors
     * @return the texts
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if a line is not what was written, naming file and line, never the text
     */
    public static CaseTexts read(InputStream in, String sourceName) throws IOException {
        Map<TextDigest, PersonalText> texts = new LinkedHashMap<>();
        long[] bytes = {0};
        forEach(in, sourceName, (text, line) -> {
            if (texts.put(text.digest(), text) != null) {
                throw new IllegalArgumentException("text must stand in the file once");
            }
            bytes[0] += line.length + 1;
        });
        return new CaseTexts(texts, bytes[0]);
    }

    /**
     * Copies texts without those of some cases, and without a torn last line, of which nobody can say whose it was.
     *
     * @param in the texts in UTF-8, which the caller closes
     * @param sourceName the name of the file in errors
     * @param caseIds the ids of the cases to erase
     * @param out where the other texts go, which the caller closes
     * @return how many texts were left out
     * @throws IOException if a stream fails
     * @throws IllegalArgumentException if a line is not what was written, naming file and line, never the text
     */
    public static int erase(InputStream in, String sourceName, Set<String> caseIds, OutputStream out)
            throws IOException {
        int[] erased = {0};
        forEach(in, sourceName, (text, line) -> {
            if (caseIds.contains(text.caseId())) {
                erased[0]++;
            } else {
                out.write(line);
                out.write('\n');
            }
        });
        return erased[0];
    }

    /** {@return how many bytes of the file are sound; a torn line after them is to be cut off before appending} */
    public long bytes() {
        return bytes;
    }

    /**
     * Finds the text that a digest in the log stands for.
     *
     * @param digest the digest
     * @return the text, unless it was erased
     */
    public Optional<PersonalText> find(TextDigest digest) {
        return Optional.ofNullable(texts.get(digest));
    }

    /** What is done with a text and the bytes of its line. */
    @FunctionalInterface
    private interface Sink {
        void accept(PersonalText text, byte[] line) throws IOException;
    }

    private static void forEach(InputStream in, String sourceName, Sink sink) throws IOException {
        LineBuffer buffer = new LineBuffer(in, LONGEST_LINE);
        for (int number = 1; buffer.next() && buffer.isEnded(); number++) {
            try {
                if (buffer.isTooLong()) {
                    throw new IllegalArgumentException("line must have at most " + LONGEST_LINE + " bytes");
                }
                byte[] line = Arrays.copyOf(buffer.bytes(), (int) buffer.length());
                sink.accept(parse(line), line);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(e.getMessage() + ": " + Legible.of(sourceName) + ":" + number);
            }
        }
    }

    private static PersonalText parse(byte[] line) {
        if (line.length > 0 && line[line.length - 1] == '\r') {
            throw new IllegalArgumentException("line ends must be line feeds alone, which an editor changed");
        }
        if (line.length > 2 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF) {
            throw new IllegalArgumentException("no mark must stand before the first line, as an editor puts it there");
        }
        int fault = Utf8.firstFault(line, line.length);
        if (fault > 0) {
            throw new IllegalArgumentException("text must be UTF-8, and is not at byte " + fault);
        }
        PersonalText text;
        try {
            text = MAPPER.readValue(line, PersonalText.class);
        } catch (IOException e) {
            // The cause is left out: it may quote the text.
            throw new IllegalArgumentException("text must be readable");
        }
        if (text == null || !Arrays.equals(json(text), line)) {
            throw new IllegalArgumentException("text must be as it was written");
        }
        return text;
    }

    private static byte[] json(PersonalText text) {
        try {
            return MAPPER.writeValueAsBytes(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every text can be written: " + text, e);
        }
    }
}
