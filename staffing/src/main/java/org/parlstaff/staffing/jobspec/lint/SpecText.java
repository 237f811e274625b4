package org.parlstaff.staffing.jobspec.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parlstaff.staffing.Language;

/** One text of a specification in one language, with the words of lists that stand in it. */
final class SpecText {

    static final int DIGIT = 1;
    /** What a place to be filled in starts with. */
    static final int OPENING = 2;

    static final int FOOTNOTE = 4;
    static final int BULLET = 8;
    /** The end of a line. */
    static final int LINE = 16;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final String ENDS_OF_SENTENCES = ".;!?";
    private static final Pattern BULLETED = Pattern.compile(
            "/(keyCharacteristics|criteria/\\d+/(essential|desirable)|duties/\\d+/duties|furtherSections/\\d+/bullets)/\\d+");

    private static final Pattern PARAGRAPHS =
            Pattern.compile("/(post/(hoursNote|travel)|purpose|introduction|additionalInformation|equalityStatement"
                    + "|application|welsh/note|furtherSections/\\d+/paragraphs)\\b");
    private static final int SHORT = 60;

    private final String place;
    private final String text;
    private final Language language;
    private final SpecFacts facts;
    private final String plain;
    private final int signs;
    private final boolean bullet;
    private final Map<String, List<WordIndex.Hit>> hits;
    private final List<WordIndex.Hit> found;
    private @Nullable List<Sentence> sentences;

    SpecText(String place, String text, Language language, SpecFacts facts) {
        this.place = place;
        this.text = text;
        this.language = language;
        this.facts = facts;
        this.plain = plain(text);
        this.signs = signs(text);
        this.bullet = BULLETED.matcher(place).matches();
        this.found = facts.words().index(language).find(plain);
        this.hits = byList(found);
    }

    /** One blank for several, and the apostrophe and hyphen of the keyboard for those of word processors. */
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean blank = sign == ' ' && i > 0 && text.charAt(i - 1) == ' ';
            if (blank || sign < ' ' || sign == '\u00a0' || sign == '\u2019' || sign == '\u2011') {
                return BLANKS.matcher(text.replace('\u2019', '\'').replace('\u2011', '-'))
                        .replaceAll(" ");
            }
        }
        return text;
    }

    private static Map<String, List<WordIndex.Hit>> byList(List<WordIndex.Hit> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        Map<String, List<WordIndex.Hit>> hits = new HashMap<>();
        found.forEach(hit ->
                hits.computeIfAbsent(hit.list().id(), list -> new ArrayList<>()).add(hit));
        return hits;
    }

    private static int signs(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign < 'a' || sign > 'z') && sign != ' ') {
                signs |= switch (sign) {
                    case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> DIGIT;
                    case '[', '{', '_', '?' -> OPENING;
                    case '*', '†', '‡' -> FOOTNOTE;
                    case '\n', '\r' -> LINE;
                    default -> LayoutChecks.BULLETS.indexOf(sign) < 0 ? 0 : BULLET;
                };
            }
        }
        return signs;
    }

    /** The place in the file, with the language. */
    String pointer() {
        return place + "/" + language.tag();
    }

    String text() {
        return text;
    }

    String plain() {
        return plain;
    }

    Language language() {
        return language;
    }

    SpecFacts facts() {
        return facts;
    }

    WordLists words() {
        return facts.words();
    }

    /** The tokens, made anew. */
    List<WordIndex.Token> tokens() {
        return WordIndex.tokens(plain);
    }

    boolean isBullet() {
        return bullet;
    }

    /** Whether a sign of a kind is in the text, such as {@link #DIGIT}. */
    boolean hasSign(int kind) {
        return (signs & kind) != 0;
    }

    /** Whether it is of the office's own statement on equal treatment. */
    boolean isEqualityStatement() {
        return place.equals("/equalityStatement");
    }

    String place() {
        return place;
    }

    /** Whether it is a heading, the title or the name of the office: one line without a stop. */
    boolean isHeading() {
        return place.endsWith("/heading") || place.equals("/post/title") || place.equals("/post/office");
    }

    boolean isLocation() {
        return place.equals("/post/location");
    }

    boolean isTitle() {
        return place.equals("/post/title");
    }

    boolean isOnApplying() {
        return place.startsWith("/application/");
    }

    /** Whether it is of what an office says beside what the document asks for. */
    boolean isOnWhatElse() {
        return place.startsWith("/additionalInformation/") || place.startsWith("/furtherSections/");
    }

    /** Whether the document keeps its paragraphs apart. */
    boolean keepsParagraphs() {
        return PARAGRAPHS.matcher(place).lookingAt();
    }

    boolean isBlank() {
        return plain.chars()
                .allMatch(sign -> Character.isWhitespace(sign)
                        || Character.isSpaceChar(sign)
                        || Character.getType(sign) == Character.FORMAT);
    }

    /** The text, or its beginning if it is long. */
    String shortened() {
        String bare = plain.strip();
        return bare.length() <= SHORT ? bare : bare.substring(0, SHORT) + "…";
    }

    boolean isOnWelshSkills() {
        return place.startsWith("/welsh/");
    }

    /** Whether a word of a list stands in the text. */
    boolean has(String list) {
        return hits.containsKey(list);
    }

    /** The words of a list, in the order in which they stand in the text. */
    Stream<WordIndex.Hit> hits(String list) {
        return hits.getOrDefault(list, List.of()).stream();
    }

    /** Whether a word of a list starts at a place of the plain text. */
    boolean isHitAt(String list, int start) {
        return has(list) && hits(list).anyMatch(hit -> hit.start() == start);
    }

    /** A word as the text writes it. */
    String word(WordIndex.Hit hit) {
        return plain.substring(hit.start(), hit.end());
    }

    /** The first word of a list, as the text writes it. */
    Optional<String> first(String list) {
        return hits(list).findFirst().map(this::word);
    }

    private static List<Sentence> split(String plain, List<WordIndex.Hit> found) {
        if (found.isEmpty()) {
            return List.of(new Sentence(plain, 0, plain.length())); // nothing to tell its sentences apart by
        }
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < plain.length(); i++) {
            if (plain.charAt(i) == ' ' && ENDS_OF_SENTENCES.indexOf(plain.charAt(i - 1)) >= 0) {
                sentences.add(new Sentence(plain, start, i));
                start = i + 1;
            }
        }
        sentences.add(new Sentence(plain, start, plain.length()));
        int current = 0;
        for (WordIndex.Hit hit : found) {
            while (sentences.get(current).end < hit.start()) {
                current++;
            }
            sentences
                    .get(current)
                    .hits
                    .computeIfAbsent(hit.list().id(), list -> new ArrayList<>())
                    .add(hit);
        }
        return sentences;
    }

    /** The sentences; a text of one sentence is itself. */
    Stream<Sentence> sentences() {
        if (sentences == null) {
            sentences = split(plain, found);
        }
        return sentences.stream();
    }

    /** Part of the text, with the words of lists that start in it. */
    static final class Sentence {

        private final String text;
        private final int start;
        private final int end;
        private final Map<String, List<WordIndex.Hit>> hits = new HashMap<>(0);

        Sentence(String text, int start, int end) {
            this.text = text;
            this.start = start;
            this.end = end;
        }

        Stream<WordIndex.Hit> hits(String list) {
            return hits.getOrDefault(list, List.of()).stream();
        }

        /** Whether it holds a word of a list. */
        boolean has(String list) {
            return hits.containsKey(list);
        }

        String words() {
            return text.substring(start, end);
        }
    }
}
