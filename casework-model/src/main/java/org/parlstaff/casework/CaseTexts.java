package org.parlstaff.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * The personal texts of an office's cases as JSON Lines: the erasable file beside the {@linkplain CaseLog log}.
 *
 * <p>Each line holds a text, its salt and the digest by which the log knows it. To erase a case is to write the file again
 * without the case's lines and to put the new file in the place of the old; the log keeps the digests, which without
 * the salt no longer say anything, and still verifies. Values are immutable and safe to share between threads.
 */
public final class CaseTexts {

    private static final int LONGEST_TEXT = 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(2)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(16)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<TextDigest, PersonalText> texts;

    private CaseTexts(Map<TextDigest, PersonalText> texts) {
        this.texts = texts;
    }

    /**
     * Writes a text as a line.
     *
     * @param text the text
     * @return the line, ended by a line feed
     */
    public static String write(PersonalText text) {
        try {
            return MAPPER.writeValueAsString(text) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every text can be written: " + text, e);
        }
    }

    /**
     * Reads texts.
     *
     * @param in the texts in UTF-8, which the caller closes
     * @param sourceName the name of the file in errors
     * @return the texts
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if a line is not what was written, naming file and line, never the text
     */
    public static CaseTexts read(InputStream in, String sourceName) throws IOException {
        Map<TextDigest, PersonalText> texts = new LinkedHashMap<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            PersonalText text = parse(line, sourceName, number);
            if (texts.put(text.digest(), text) != null) {
                throw new IllegalArgumentException(
                        "text must stand in the file once: " + sourceName + ":" + number + ": " + text.digest());
            }
        }
        return new CaseTexts(texts);
    }

    /**
     * Copies texts without those of some cases.
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
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
        int number = 0;
        int erased = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (caseIds.contains(parse(line, sourceName, number).caseId())) {
                erased++;
            } else {
                out.write((line + "\n").getBytes(UTF_8));
            }
        }
        return erased;
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

    private static PersonalText parse(String line, String sourceName, int number) {
        try {
            PersonalText text = MAPPER.readValue(line, PersonalText.class);
            if (text == null || !write(text).equals(line + "\n")) {
                throw new IllegalArgumentException("text must be as it was written: " + sourceName + ":" + number);
            }
            return text;
        } catch (JsonProcessingException e) {
            // The cause is left out: it may quote the text.
            throw new IllegalArgumentException("text must be readable: " + sourceName + ":" + number);
        }
    }
}
