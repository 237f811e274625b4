package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What may stand as an id or a code in a record: short, without spaces, so that no sentence can slip in. */
final class Ids {

    private static final int LONGEST = 64;

    private Ids() {}

    /** Letters, digits and {@code . _ : -}, beginning with a letter or digit. */
    static String id(String id, String name) {
        requireNonNull(id, name);
        if (id.isEmpty() || id.length() > LONGEST) {
            throw new IllegalArgumentException(name + " must have 1 to " + LONGEST + " characters: " + id);
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
            boolean mark = i > 0 && (c == '-' || c == ':' || c == '.' || c == '_');
            if (!plain && !mark) {
                throw new IllegalArgumentException(name + " must be letters, digits and . _ : - alone: " + id);
            }
        }
        return id;
    }

    static List<String> ids(List<String> ids, String name) {
        requireNonNull(ids, name);
        ids.forEach(id -> id(id, name));
        return List.copyOf(ids);
    }

    /** The ids in order and once each, so that a set is written in one way only. */
    static List<String> sorted(Collection<String> ids, String name) {
        SortedSet<String> sorted = new TreeSet<>();
        requireNonNull(ids, name).forEach(id -> sorted.add(id(id, name)));
        return List.copyOf(sorted);
    }
}
