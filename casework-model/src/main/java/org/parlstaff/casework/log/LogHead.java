package org.parlstaff.casework.log;

import org.parlstaff.casework.JsonForm;

/**
 * Where a log ends: the sequence number and the hash of its last line.
 *
 * <p>Kept somewhere else than the log, it is what shows that the tail of the log was not lost.
 *
 * @param sequence the number of the last line, zero for an empty log
 * @param hash the hash of the last line, as 64 lower case hexadecimal digits
 */
public record LogHead(long sequence, String hash) implements JsonForm {

    /** The head of an empty log. */
    public static final LogHead START = new LogHead(0, "0".repeat(Sha256.DIGITS));

    /**
     * Creates a head.
     *
     * @param sequence the number of the last line, zero for an empty log
     * @param hash the hash of the last line, as 64 lower case hexadecimal digits
     * @throws IllegalArgumentException if the sequence is negative or the hash is not 64 lower case hexadecimal digits
     */
    public LogHead {
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence must not be negative: " + sequence);
        }
        Sha256.checked(hash);
    }
}
