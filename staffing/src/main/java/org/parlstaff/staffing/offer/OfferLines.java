package org.parlstaff.staffing.offer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.FileFormatException;

/** Reads JSON Lines within a fixed amount of memory. */
final class OfferLines implements Iterator<OfferRow> {

    private static final int LIMIT = 65_536;

    private final InputStream in;
    private final byte[] chunk = new byte[LIMIT];
    private final byte[] text = new byte[LIMIT];

    private int next;
    private int end;
    private long line;
    private @Nullable OfferRow row;

    OfferLines(InputStream in) {
        this.in = in;
    }

    @Override
    public boolean hasNext() {
        try {
            while (row == null && hasMore()) {
                row = read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row != null;
    }

    @Override
    public OfferRow next() {
        if (!hasNext() || row == null) {
            throw new NoSuchElementException("row after line " + line);
        }
        OfferRow found = row;
        row = null;
        return found;
    }

    private boolean hasMore() throws IOException {
        if (next == end) {
            end = Math.max(0, in.read(chunk, 0, chunk.length));
            next = 0;
        }
        return next < end;
    }

    /** Reads to the end of the line. */
    private @Nullable OfferRow read() throws IOException {
        line++;
        long length = 0;
        boolean ended = false;
        while (!ended && hasMore()) {
            int stop = next;
            while (stop < end && chunk[stop] != '\n') {
                stop++;
            }
            ended = stop < end;
            int part = stop - next;
            if (length + part <= LIMIT) {
                System.arraycopy(chunk, next, text, (int) length, part);
            }
            length += part;
            next = ended ? stop + 1 : stop;
        }
        return length > LIMIT
                ? new OfferRow.Unreadable(line, "", "line must not be larger than " + LIMIT + " bytes: " + length)
                : isBlank((int) length) ? null : parse((int) length);
    }

    private boolean isBlank(int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private OfferRow parse(int length) {
        try {
            return new OfferRow.Given(line, OfferFile.read(new ByteArrayInputStream(text, 0, length), ""));
        } catch (FileFormatException e) {
            String place = e.pointer();
            String head = ":" + e.line() + (place.isEmpty() ? "" : " " + place) + ": ";
            return new OfferRow.Unreadable(
                    line, place, String.valueOf(e.getMessage()).substring(head.length()));
        }
    }
}
