package org.parlstaff.staffing.format;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of one finding by name, in their order. There are few of them, so they are looked for one after the other. */
public final class Values extends AbstractMap<String, Object> {

    private final List<String> names;
    private final Object[] values;

    private Values(List<String> names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Puts values beside their names. The array is taken over; it is not copied.
     *
     * @param names the names, as a code declares them
     * @param values a value for each
     * @return the values by name
     * @throws IllegalArgumentException if there are more values or fewer
     */
    public static Values of(List<String> names, Object... values) {
        if (values.length != names.size()) {
            throw new IllegalArgumentException(
                    "values must be as many as their names: " + values.length + " for " + String.join(", ", names));
        }
        for (int i = 0; i < values.length; i++) {
            Objects.requireNonNull(values[i], names.get(i));
        }
        return new Values(names, values);
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public @Nullable Object get(Object name) {
        int place = names.indexOf(name);
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return values.length;
            }

            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Object>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < values.length;
        }

        @Override
        public Map.Entry<String, Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, Object> entry = Map.entry(names.get(next), values[next]);
            next++;
            return entry;
        }
    }
}
