package org.parlstaff.staffing.jobspec.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parlstaff.staffing.Language;

/**
 * Finds the words of all lists in a text at once, so that a text is gone through once however many lists there are.
 *
 * <p>A token is a run of letters and digits. A phrase is found where its tokens and what lies between them are as in the list; of
 * several of one list that overlap, the first is, and of several that start at one place the longest. All forms stand in one
 * tree, a letter a step, so that most tokens are done with after two or three letters.
 */
final class WordIndex {

    private static final int SHORTEST_STEM = 3;
    /** Of which of the first signs tokens are made. */
    private static final boolean[] ASCII = new boolean[0x80];

    static {
        for (char sign = 0; sign < ASCII.length; sign++) {
            ASCII[sign] = Character.isLetterOrDigit(sign) || sign == '_';
        }
    }

    private final Node root = new Node();

    WordIndex(Collection<WordList> lists, Language language) {
        for (WordList list : lists) {
            for (WordList.Word word : list.words(language)) {
                word.forms().forEach(form -> add(list, word, false, form));
            }
            for (String phrase : list.except(language)) {
                add(list, WordList.Word.parse(phrase), true, phrase.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** A word of a list where it stands in a text. */
    record Hit(WordList list, WordList.Word word, int start, int end, boolean innocent) {}

    /** One form of a word of a list; a stem stands for all words that start so. */
    private record Entry(WordList list, WordList.Word word, boolean except, boolean stem) {}

    /** A place in the tree: the places that letters lead on to, from the lowest letter up, and the forms that end here. */
    private static final class Node {

        private final List<Entry> entries = new ArrayList<>(0);
        private char lowest;
        private @Nullable Node[] next = {};

        @Nullable Node after(char letter) {
            int place = letter - lowest;
            return place >= 0 && place < next.length ? next[place] : null;
        }

        Node grow(char letter) {
            Node known = after(letter);
            if (known != null) {
                return known;
            }
            if (next.length == 0) {
                lowest = letter;
            }
            char low = (char) Math.min(lowest, letter);
            @Nullable Node[] wider = new @Nullable Node[Math.max(lowest + next.length, letter + 1) - low];
            System.arraycopy(next, 0, wider, lowest - low, next.length);
            Node node = new Node();
            wider[letter - low] = node;
            lowest = low;
            next = wider;
            return node;
        }
    }

    /** A run of letters and digits in small letters, and where it stands. */
    record Token(String word, int start, int end) {}

    /** Whether a list may hold a form: what has a token, and no bare stem that most texts would have. */
    static boolean isWord(String form) {
        List<Token> tokens = tokens(form);
        return !tokens.isEmpty()
                && tokens.get(0).start == 0
                && (!form.endsWith("-") || tokens.get(tokens.size() - 1).word.length() >= SHORTEST_STEM)
                && form.equals(form.strip());
    }

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        for (int start = nextToken(text, 0); start < text.length(); ) {
            int end = endOfToken(text, start);
            tokens.add(new Token(text.substring(start, end).toLowerCase(Locale.ROOT), start, end));
            start = nextToken(text, end);
        }
        return tokens;
    }

    /** Where the next token starts at or after a place; the length of the text if there is none. */
    static int nextToken(String text, int from) {
        int start = from;
        while (start < text.length() && !isPart(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Where the token ends that a place is in. */
    static int endOfToken(String text, int from) {
        int end = from;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char sign) {
        return sign < ASCII.length
                ? ASCII[sign]
                : Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private void add(WordList list, WordList.Word word, boolean except, String form) {
        List<Token> tokens = tokens(form);
        String looked = form.substring(0, tokens.get(tokens.size() - 1).end);
        Node node = root;
        for (int i = 0; i < looked.length(); i++) {
            node = node.grow(looked.charAt(i));
        }
        node.entries.add(new Entry(list, word, except, form.endsWith("-")));
    }

    /** All words in a text that are on a list and not innocent there, in the order in which they start. */
    List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>(0);
        Map<String, Integer> ends = new HashMap<>(0);
        for (int start = nextToken(text, 0); start < text.length(); start = nextToken(text, endOfToken(text, start))) {
            Map<String, Hit> longest = startingAt(text, start, ends);
            if (!longest.isEmpty()) {
                longest.forEach((list, hit) -> {
                    ends.put(list, hit.end);
                    if (!hit.innocent) {
                        hits.add(hit);
                    }
                });
            }
        }
        return hits;
    }

    /** The longest word of each list that starts at a token, unless it overlaps another of the list. */
    private Map<String, Hit> startingAt(String text, int start, Map<String, Integer> ends) {
        Map<String, Hit> longest = Map.of();
        Node node = root;
        for (int place = start; place < text.length(); place++) {
            node = node.after(Character.toLowerCase(text.charAt(place)));
            if (node == null) {
                break;
            }
            for (Entry entry : node.entries) {
                int end = endOfToken(text, place + 1);
                if ((entry.stem || end == place + 1) && start >= ends.getOrDefault(entry.list.id(), 0)) {
                    longest = longest.isEmpty() ? new LinkedHashMap<>() : longest;
                    Hit hit = new Hit(entry.list, entry.word, start, end, entry.except);
                    longest.merge(entry.list.id(), hit, (one, other) -> other.end > one.end ? other : one);
                }
            }
        }
        return longest;
    }
}
