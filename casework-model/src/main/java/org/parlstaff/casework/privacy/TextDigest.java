package org.parlstaff.casework.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a log keeps of a personal text: the SHA-256 of a salt and the text, as 64 hexadecimal digits.
 *
 * <p>It shows that a text is still the one that was logged. Once text and salt are erased it says nothing about them;
 * without a secret salt of its own a short text could be guessed. Digests are immutable and safe to share between
 * threads.
 */
public final class TextDigest {

    /** How many bytes a salt must have at least. */
    public static final int SALT_BYTES = 16;

    private static final int DIGITS = 64;

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] hash;

    private TextDigest(byte[] hash) {
        this.hash = hash;
    }

    /**
     * Digests a text.
     *
     * @param salt at least {@link #SALT_BYTES} random bytes, used for this text only and kept beside it
     * @param text the text
     * @return the digest
     * @throws IllegalArgumentException if the salt is too short
     */
    public static TextDigest of(byte[] salt, String text) {
        if (salt.length < SALT_BYTES) {
            throw new IllegalArgumentException("salt must have at least " + SALT_BYTES + " bytes: " + salt.length);
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return new TextDigest(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads a digest from its 64 hexadecimal digits.
     *
     * @param hex the digits, in lower case
     * @return the digest
     * @throws IllegalArgumentException if it is anything else
     */
    @JsonCreator
    public static TextDigest parse(String hex) {
        boolean hexadecimal = hex.length() == DIGITS;
        for (int i = 0; hexadecimal && i < DIGITS; i++) {
            char c = hex.charAt(i);
            hexadecimal = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        if (!hexadecimal) {
            throw new IllegalArgumentException( // never the value: a text may have been put in its place
                    "digest must be 64 hexadecimal digits in lower case: " + hex.length() + " characters");
        }
        return new TextDigest(HEX.parseHex(hex));
    }

    /**
     * Tells whether this is the digest of a text.
     *
     * @param salt the salt it was made with
     * @param text the text
     * @return whether salt and text give this digest
     */
    public boolean matches(byte[] salt, String text) {
        return equals(of(salt, text));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextDigest that && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    @Override
    @JsonValue
    public String toString() {
        return HEX.formatHex(hash);
    }
}
