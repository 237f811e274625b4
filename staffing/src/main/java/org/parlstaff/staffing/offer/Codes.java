package org.parlstaff.staffing.offer;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parlstaff.staffing.finding.Code;

/** A few codes, each once. Most offers have none, and hardly any has more than three. */
final class Codes extends AbstractSet<Code> {

    static final Codes NONE = new Codes(new Code[0]);

    private final Code[] codes;

    private Codes(Code[] codes) {
        this.codes = codes;
    }

    /** Takes the array over; it is not copied. */
    static Set<Code> of(Code[] codes) {
        return codes.length == 0 ? NONE : new Codes(codes);
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public boolean contains(@Nullable Object code) {
        for (Code own : codes) {
            if (own.equals(code)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<Code> iterator() {
        return new Iterator<>() {

            private int next;

            @Override
            public boolean hasNext() {
                return next < codes.length;
            }

            @Override
            public Code next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return codes[next++];
            }
        };
    }
}
