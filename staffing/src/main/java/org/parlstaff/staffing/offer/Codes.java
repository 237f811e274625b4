package org.parlstaff.staffing.offer;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A few codes, each once. Most offers have none, and hardly any has more than three. */
final class Codes extends AbstractSet<FindingCode> {

    static final Codes NONE = new Codes(new FindingCode[0]);

    private final FindingCode[] codes;

    private Codes(FindingCode[] codes) {
        this.codes = codes;
    }

    /** Takes the array over; it is not copied. */
    static Set<FindingCode> of(FindingCode[] codes) {
        return codes.length == 0 ? NONE : new Codes(codes);
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public boolean contains(@Nullable Object code) {
        for (FindingCode own : codes) {
            if (own == code) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<FindingCode> iterator() {
        return new Iterator<>() {

            private int next;

            @Override
            public boolean hasNext() {
                return next < codes.length;
            }

            @Override
            public FindingCode next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return codes[next++];
            }
        };
    }
}
