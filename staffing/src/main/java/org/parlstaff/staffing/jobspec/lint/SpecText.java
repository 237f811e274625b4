package org.parlstaff.staffing.jobspec.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parlstaff.staffing.Language;

/** One text of a specification in one language, with the words of lists that stand in it. */
final class SpecText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?])\\s");
    private static final Pattern BULLETED = Pattern.compile(
            "/(keyCharacteristics|criteria/\\d+/(essential|desirable)|duties/\\d+/duties|furtherSections/\\d+/bullets)/\\d+");

    private final String place;
    private final String text;
    private final Language language;
    private final SpecFacts facts;
    private final String plain;
    private final List<WordIndex.Token> tokens;
    private final Map<String, List<WordIndex.Hit>> hits;
    private final List<Sentence> sentences;

    SpecText(String place, String text, Language language, SpecFacts facts) {
        this.place = place;
        this.text = text;
        this.language = language;
        this.facts = facts;
        this.plain = plain(text);
        this.tokens = WordIndex.tokens(plain);
        this.hits = new HashMap<>();
        this.sentences = split(plain);
        int current = 0;
        for (WordIndex.Hit hit : facts.words().index(language).find(plain, tokens)) {
            hits.computeIfAbsent(hit.list().id(), list -> new ArrayList<>()).add(hit);
            while (sentences.get(current).end < hit.start()) {
                current++;
            }
            sentences
                    .get(current)
                    .hits
                    .computeIfAbsent(hit.list().id(), list -> new ArrayList<>())
                    .add(hit);
        }
    }

    /** One blank for several, and the apostrophe and hyphen of the keyboard for those of word processors. */
    private static String plain(String text) {
        return BLANKS.matcher(text.replace('\u2019', '\'').replace('\u2011', '-'))
                .replaceAll(" ");
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

    List<WordIndex.Token> tokens() {
        return tokens;
    }

    boolean isBullet() {
        return BULLETED.matcher(place).matches();
    }

    boolean isOnWelshSkills() {
        return place.startsWith("/welsh/");
    }

    /** The words of a list, in the order in which they stand in the text. */
    Stream<WordIndex.Hit> hits(String list) {
        return hits.getOrDefault(list, List.of()).stream();
    }

    /** Whether a word of a list starts at a place of the plain text. */
    boolean isHitAt(String list, int start) {
        return hits(list).anyMatch(hit -> hit.start() == start);
    }

    /** A word as the text writes it. */
    String word(WordIndex.Hit hit) {
        return plain.substring(hit.start(), hit.end());
    }

    /** The first word of a list, as the text writes it. */
    Optional<String> first(String list) {
        return hits(list).findFirst().map(this::word);
    }

    private static List<Sentence> split(String plain) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher ends = SENTENCE.matcher(plain);
        int start = 0;
        while (ends.find()) {
            sentences.add(new Sentence(plain, start, ends.start()));
            start = ends.end();
        }
        sentences.add(new Sentence(plain, start, plain.length()));
        return sentences;
    }

    /** The sentences; a text of one sentence is itself. */
    Stream<Sentence> sentences() {
        return sentences.stream();
    }

    /** Part of the text, with the words of lists that start in it. */
    static final class Sentence {

        private final String text;
        private final int start;
        private final int end;
        private final Map<String, List<WordIndex.Hit>> hits = new HashMap<>();

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
