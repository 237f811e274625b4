package org.parlstaff.casework;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What may stand as an id or a code in a record: short, without spaces, so that no sentence can slip in. */
final class Ids {

    private static final int LONGEST = 64;

    private static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final boolean[] PLAIN = characters(LETTERS_AND_DIGITS);
    private static final boolean[] PLAIN_AND_MARKS = characters(LETTERS_AND_DIGITS + "._:-");

    private Ids() {}

    /** Letters, digits and {@code . _ : -}, beginning with a letter or digit. */
    static String id(String id, String name) {
        requireNonNull(id, name);
        if (id.isEmpty() || id.length() > LONGEST) {
            throw new IllegalArgumentException(name + " must have 1 to " + LONGEST + " characters: " + id);
        }
        boolean plain = isAmong(PLAIN, id.charAt(0));
        for (int i = 1; plain && i < id.length(); i++) {
            plain = isAmong(PLAIN_AND_MARKS, id.charAt(i));
        }
        if (!plain) {
            throw new IllegalArgumentException(name + " must be letters, digits and . _ : - alone: " + id);
        }
        return id;
    }

    private static boolean isAmong(boolean[] characters, char c) {
        return c < characters.length && characters[c];
    }

    private static boolean[] characters(String some) {
        boolean[] characters = new boolean[128];
        some.chars().forEach(c -> characters[c] = true);
        return characters;
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
