package org.parlstaff.casework.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes that must be UTF-8: what is none is refused with its place, never replaced without a word. */
public final class Utf8 {

    /** The mark that an editor puts before a text. */
    public static final char MARK = '\uFEFF';

    private Utf8() {}

    /**
     * Decodes bytes.
     *
     * @param bytes the bytes
     * @param name what to call them in errors
     * @return the text, without a mark in front
     * @throws IllegalArgumentException if they are no UTF-8, naming the line and the byte
     */
    public static String decode(byte[] bytes, String name) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            long line = 1 + out.flip().chars().filter(sign -> sign == '\n').count();
            throw new IllegalArgumentException(
                    name + " line " + line + ": text must be UTF-8: byte %02x".formatted(bytes[in.position()]));
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** The place of the first byte that does not belong to a character, from 1; 0 if there is none. */
    public static int firstFault(byte[] bytes, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(in, CharBuffer.allocate(length), true)
                        .isError()
                ? in.position() + 1
                : 0;
    }
}
