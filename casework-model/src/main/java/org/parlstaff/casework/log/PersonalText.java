package org.parlstaff.casework.log;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.parlstaff.casework.format.Ids;
import org.parlstaff.casework.privacy.TextDigest;

/**
 * A personal text with its salt, such as the wording of a note, which the log knows only by its {@link TextDigest}.
 *
 * <p>It prints masked, so that it does not slip into logs and messages of a program.
 */
@JsonPropertyOrder({"digest", "case", "salt", "text"})
public final class PersonalText {

    /** How many characters a text may have at most. */
    public static final int LONGEST = 1024 * 1024;

    private final String caseId;
    private final byte[] salt;
    private final String text;
    private final TextDigest digest;

    private PersonalText(String caseId, byte[] salt, String text) {
        this.caseId = Ids.id(caseId, "case id");
        this.salt = salt;
        this.text = requireNonNull(text, "text");
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("text must have at most " + LONGEST + " characters: " + text.length());
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("text must not have half a character");
        }
        this.digest = TextDigest.of(salt, text);
    }

    /**
     * Returns a text with a salt of its own.
     *
     * @param caseId the id of the case it belongs to
     * @param text the text
     * @param random where the salt comes from, a {@link java.security.SecureRandom} outside tests
     * @return the text
     * @throws IllegalArgumentException if the id is not a plain id or the text is too long or has half a character
     */
    public static PersonalText of(String caseId, String text, RandomGenerator random) {
        byte[] salt = new byte[TextDigest.SALT_BYTES];
        random.nextBytes(salt);
        return new PersonalText(caseId, salt, text);
    }

    @JsonCreator
    static PersonalText of(
            @JsonProperty("digest") TextDigest digest,
            @JsonProperty("case") String caseId,
            @JsonProperty("salt") String salt,
            @JsonProperty("text") String text) {
        PersonalText read = new PersonalText(caseId, HexFormat.of().parseHex(requireNonNull(salt, "salt")), text);
        if (!read.digest.equals(digest)) {
            throw new IllegalArgumentException("digest must be that of the text: " + digest);
        }
        return read;
    }

    /** {@return what stands for the text in the log} */
    @JsonProperty
    public TextDigest digest() {
        return digest;
    }

    /** {@return the id of the case it belongs to} */
    @JsonProperty("case")
    public String caseId() {
        return caseId;
    }

    @JsonProperty
    String salt() {
        return HexFormat.of().formatHex(salt);
    }

    /** {@return the text itself} */
    @JsonProperty("text")
    public String reveal() {
        return text;
    }

    /** {@return the digest, never the text} */
    @Override
    public String toString() {
        return "PersonalText " + digest;
    }
}
