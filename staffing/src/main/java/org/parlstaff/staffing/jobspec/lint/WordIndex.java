package org.parlstaff.staffing.jobspec.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parlstaff.staffing.Language;

/**
 * Finds the words of all lists in a text at once, so that a text is gone through once however many lists there are.
 *
 * <p>A token is a run of letters and digits. A phrase is found where its tokens and what lies between them are as in the list; of
 * several of one list that overlap, the first is, and of several that start at one place the longest.
 */
final class WordIndex {

    private static final int KEY = 3;

    private final Map<String, List<Entry>> entries = new HashMap<>();

    WordIndex(Collection<WordList> lists, Language language) {
        for (WordList list : lists) {
            for (WordList.Word word : list.words(language)) {
                word.forms().forEach(form -> add(new Entry(list, word, false, form)));
            }
            for (String phrase : list.except(language)) {
                add(new Entry(list, WordList.Word.parse(phrase), true, phrase.toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** A word of a list where it stands in a text. */
    record Hit(WordList list, WordList.Word word, int start, int end, boolean innocent) {}

    /** One form of a word of a list; a stem stands for all words that start so. */
    private static final class Entry {

        private final WordList list;
        private final WordList.Word word;
        private final boolean except;
        private final boolean stem;
        private final String form;
        private final List<Token> tokens;

        Entry(WordList list, WordList.Word word, boolean except, String form) {
            this.list = list;
            this.word = word;
            this.except = except;
            this.stem = form.endsWith("-");
            this.form = form;
            this.tokens = tokens(form);
        }

        /** Where the entry ends if it starts at a token of the text; -1 if it does not. */
        int endIn(String text, List<Token> of, int first) {
            if (first + tokens.size() > of.size()) {
                return -1;
            }
            for (int i = 0; i < tokens.size(); i++) {
                Token own = tokens.get(i);
                Token other = of.get(first + i);
                boolean asStem = stem && i == tokens.size() - 1;
                boolean same = asStem ? other.word.startsWith(own.word) : other.word.equals(own.word);
                if (!same || (i > 0 && !sameGap(own, tokens.get(i - 1), text, of, first + i))) {
                    return -1;
                }
            }
            return of.get(first + tokens.size() - 1).end;
        }

        private boolean sameGap(Token own, Token before, String text, List<Token> of, int place) {
            int length = own.start - before.end;
            int start = of.get(place - 1).end;
            return of.get(place).start - start == length && text.regionMatches(start, form, before.end, length);
        }
    }

    /** A run of letters and digits in small letters, and where it stands. */
    record Token(String word, int start, int end) {}

    /** Whether a list may hold a form: what has a token, and no bare stem that most texts would have. */
    static boolean isWord(String form) {
        List<Token> tokens = tokens(form);
        return !tokens.isEmpty()
                && tokens.get(0).start == 0
                && (!form.endsWith("-") || tokens.get(tokens.size() - 1).word.length() >= KEY)
                && form.equals(form.strip());
    }

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(new Token(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
                start = -1;
            }
        }
        return tokens;
    }

    private static boolean isPart(char sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK || sign == '_';
    }

    private static String key(String token) {
        return token.length() <= KEY ? token : token.substring(0, KEY);
    }

    private void add(Entry entry) {
        entries.computeIfAbsent(key(entry.tokens.get(0).word), key -> new ArrayList<>())
                .add(entry);
    }

    /** All words in a text that are on a list and not innocent there, in the order in which they start. */
    List<Hit> find(String text, List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        Map<String, Integer> ends = new HashMap<>();
        Map<String, Hit> longest = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Entry entry : entries.getOrDefault(key(tokens.get(i).word), List.of())) {
                int start = tokens.get(i).start;
                int end = entry.endIn(text, tokens, i);
                String list = entry.list.id();
                Hit before = longest.get(list);
                if (end >= 0 && start >= ends.getOrDefault(list, 0) && (before == null || end > before.end)) {
                    longest.put(list, new Hit(entry.list, entry.word, start, end, entry.except));
                }
            }
            longest.forEach((list, hit) -> {
                ends.put(list, hit.end);
                if (!hit.innocent) {
                    hits.add(hit);
                }
            });
            longest.clear();
        }
        return hits;
    }
}
