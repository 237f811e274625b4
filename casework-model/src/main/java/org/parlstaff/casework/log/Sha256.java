package org.parlstaff.casework.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that chains the lines of a log. */
final class Sha256 {

    /** How many hexadecimal digits a hash has. */
    static final int DIGITS = 64;

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String hash(String text) {
        return HEX.formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Says whether the digits that stand at a place are the hash of the first bytes. */
    boolean isHash(byte[] bytes, int length, int digitsAt) {
        digest.update(bytes, 0, length);
        byte[] hash = digest.digest();
        boolean same = true;
        for (int i = 0; i < hash.length; i++) {
            same &= bytes[digitsAt + 2 * i] == HEX.toHighHexDigit(hash[i])
                    && bytes[digitsAt + 2 * i + 1] == HEX.toLowHexDigit(hash[i]);
        }
        return same;
    }

    static String checked(String hash) {
        boolean hexadecimal = hash.length() == DIGITS;
        for (int i = 0; hexadecimal && i < DIGITS; i++) {
            char c = hash.charAt(i);
            hexadecimal = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        if (!hexadecimal) {
            throw new IllegalArgumentException("hash must be 64 lower case hexadecimal digits: " + hash);
        }
        return hash;
    }
}
