package org.parlstaff.casework.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** One line at a time, without its line feed, in a buffer that is used again. */
final class LineBuffer {

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[64 * 1024];
    private int chunkLength;
    private int chunkAt;
    private byte[] bytes = new byte[4 * 1024];
    private long length;
    private boolean ended;

    LineBuffer(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    boolean next() throws IOException {
        length = 0;
        ended = false;
        while (true) {
            if (chunkAt == chunkLength) {
                chunkLength = in.read(chunk);
                chunkAt = 0;
                if (chunkLength <= 0) {
                    chunkLength = 0;
                    return length > 0;
                }
            }
            int end = chunkAt;
            while (end < chunkLength && chunk[end] != '\n') {
                end++;
            }
            append(chunkAt, end);
            ended = end < chunkLength;
            chunkAt = ended ? end + 1 : end;
            if (ended) {
                return true;
            }
        }
    }

    /** Keeps at most as many bytes as a line may have; the rest of a longer line is only counted. */
    private void append(int from, int to) {
        int held = (int) Math.min(length, longest);
        int kept = Math.min(to - from, longest - held);
        if (held + kept > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(held + kept, 2 * bytes.length));
        }
        System.arraycopy(chunk, from, bytes, held, kept);
        length += to - from;
    }

    boolean isEnded() {
        return ended;
    }

    boolean isTooLong() {
        return length > longest;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How long the line is; the buffer holds all of it unless it is too long. */
    long length() {
        return length;
    }
}
