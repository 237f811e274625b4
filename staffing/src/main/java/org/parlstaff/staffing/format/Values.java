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

    private final Object[] namesAndValues;

    /**
     * Takes an array over; it is not copied.
     *
     * @param namesAndValues each name with its value behind it
     */
    public Values(Object[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /**
     * Puts values beside their names.
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
        Object[] namesAndValues = new Object[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            namesAndValues[2 * i] = names.get(i);
            namesAndValues[2 * i + 1] = Objects.requireNonNull(values[i], names.get(i));
        }
        return new Values(namesAndValues);
    }

    @Override
    public int size() {
        return namesAndValues.length / 2;
    }

    @Override
    public @Nullable Object get(Object name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return namesAndValues[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return Values.this.size();
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
            return next < namesAndValues.length;
        }

        @Override
        public Map.Entry<String, Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, Object> entry = Map.entry((String) namesAndValues[next], namesAndValues[next + 1]);
            next += 2;
            return entry;
        }
    }
}
