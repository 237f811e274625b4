package org.parlstaff.staffing.offer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words as they are compared: without regard to case, blanks and punctuation, such as {@code Salary (£)} and {@code SALARY £}. */
final class Folded {

    private static final int MOST_SUGGESTIONS = 3;

    private Folded() {}

    /** A cell or a heading without blanks of any kind round it, and with plain ones within. */
    static String trimmed(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && isBlank(text.charAt(from))) {
            from++;
        }
        while (until > from && isBlank(text.charAt(until - 1))) {
            until--;
        }
        for (int i = from; i < until; i++) {
            if (text.charAt(i) != ' ' && isBlank(text.charAt(i))) {
                return spaced(text.substring(from, until));
            }
        }
        return text.substring(from, until);
    }

    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(isBlank(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isBlank(char letter) {
        return letter <= ' '
                || letter == '\u00a0'
                || letter == '\ufeff'
                || letter == '\u200b'
                || Character.isSpaceChar(letter);
    }

    /** Letters, digits and currency signs in small letters; all between them is one hyphen. */
    static String fold(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(letters.length());
        boolean gap = false;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.CURRENCY_SYMBOL) {
                if (gap && out.length() > 0) {
                    out.append('-');
                }
                gap = false;
                out.append(letter);
            } else {
                gap = true;
            }
        }
        return out.toString();
    }

    /** The few of these that somebody who wrote this most likely meant, the likeliest first. */
    static List<String> suggestions(String written, Collection<String> names) {
        String meant = fold(written);
        Set<String> found = new LinkedHashSet<>();
        int bound = Math.max(1, meant.length() / 3);
        if (meant.isEmpty() || meant.length() > 60) {
            return List.of();
        }
        for (int most = 0; most <= bound; most++) {
            for (String name : names) {
                if (distance(meant, fold(name)) <= most) {
                    found.add(name);
                }
            }
        }
        for (String name : names) {
            if (isShortFor(meant.split("-", -1), fold(name).split("-", -1))) {
                found.add(name);
            }
        }
        return found.stream().limit(MOST_SUGGESTIONS).toList();
    }

    /** Whether every word begins a word of the other, in order: {@code exec-1} is short for {@code executive-1}. */
    private static boolean isShortFor(String[] words, String[] whole) {
        int next = 0;
        for (String word : words) {
            while (next < whole.length && !whole[next].startsWith(word)) {
                next++;
            }
            if (next++ >= whole.length) {
                return false;
            }
        }
        return true;
    }

    /** How many letters must be changed, left out or put in to make one of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    /** The refusal of a word that is none of these. */
    static IllegalArgumentException none(String what, String written, Collection<String> names, String shown) {
        return none(what, names, shown, suggestions(written, names));
    }

    /** The refusal of a word that is none of these, with those that may be meant. */
    static IllegalArgumentException none(String what, Collection<String> names, String shown, List<String> meant) {
        return new IllegalArgumentException(what + " must be one of " + String.join(", ", names) + "; found: " + shown
                + (meant.isEmpty() ? "" : ". Did you mean " + String.join(" or ", meant) + "?"));
    }
}
