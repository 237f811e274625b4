package org.parlstaff.casework.format;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What may stand as an id or a code in a record: short, without spaces, so that no sentence can slip in. */
public final class Ids {

    private static final int LONGEST = 64;
    /** An enquiry that came with merged cases has their ids in front of its own. */
    private static final int LONGEST_ENQUIRY = 7 * LONGEST;
    /** A cause or a deadline has its kind in front of the id of what it is about. */
    private static final int LONGEST_CAUSE = 8 * LONGEST;

    private static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final boolean[] PLAIN = characters(LETTERS_AND_DIGITS);
    private static final boolean[] PLAIN_AND_MARKS = characters(LETTERS_AND_DIGITS + "._:-");

    private Ids() {}

    /** Letters, digits and {@code . _ : -}, beginning with a letter or digit. */
    public static String id(String id, String name) {
        return plain(id, LONGEST, name);
    }

    /** The id of an enquiry, which may be made of several. */
    public static String enquiry(String id, String name) {
        return plain(id, LONGEST_ENQUIRY, name);
    }

    /** A cause or a deadline, which may be made of a word and an id. */
    public static String cause(String id, String name) {
        return plain(id, LONGEST_CAUSE, name);
    }

    /** Capital letters, digits and {@code _}, beginning with a letter, as constants of another parliament are written. */
    public static String capitals(String id, String name) {
        requireNonNull(id, name);
        boolean capitals = !id.isEmpty() && id.length() <= LONGEST && id.charAt(0) >= 'A';
        for (int i = 0; capitals && i < id.length(); i++) {
            char c = id.charAt(i);
            capitals = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        if (!capitals || id.charAt(0) == '_') {
            throw new IllegalArgumentException(
                    name + " must be 1 to " + LONGEST + " capital letters, digits and _: " + Legible.shown(id));
        }
        return id;
    }

    /** Says whether a text may stand as an id. */
    public static boolean isId(@Nullable String text) {
        return text != null && !text.isEmpty() && text.length() <= LONGEST && isPlain(text);
    }

    private static boolean isPlain(String id) {
        boolean plain = isAmong(PLAIN, id.charAt(0));
        for (int i = 1; plain && i < id.length(); i++) {
            plain = isAmong(PLAIN_AND_MARKS, id.charAt(i));
        }
        return plain;
    }

    private static String plain(String id, int longest, String name) {
        requireNonNull(id, name);
        if (id.isEmpty() || id.length() > longest) {
            throw new IllegalArgumentException(
                    name + " must have 1 to " + longest + " characters: " + Legible.shown(id));
        }
        if (!isPlain(id)) {
            throw new IllegalArgumentException(
                    name + " must be letters, digits and . _ : - alone: " + Legible.shown(id));
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

    public static List<String> ids(List<String> ids, String name) {
        requireNonNull(ids, name);
        ids.forEach(id -> id(id, name));
        return List.copyOf(ids);
    }

    /** The ids in order and once each, so that a set is written in one way only. */
    public static List<String> sorted(Collection<String> ids, String name) {
        return sorted(ids, LONGEST, name);
    }

    public static List<String> sortedCauses(Collection<String> causes, String name) {
        return sorted(causes, LONGEST_CAUSE, name);
    }

    private static List<String> sorted(Collection<String> ids, int longest, String name) {
        SortedSet<String> sorted = new TreeSet<>();
        requireNonNull(ids, name).forEach(id -> sorted.add(plain(id, longest, name)));
        return List.copyOf(sorted);
    }
}
