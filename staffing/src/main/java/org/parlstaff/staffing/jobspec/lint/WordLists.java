package org.parlstaff.staffing.jobspec.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlstaff.staffing.Language;

/** The word lists that a lint goes by, each under its id, and what is made of them once. */
final class WordLists {

    private static final String NOTHING = "(?!)";

    private final Map<String, WordList> lists;
    private final Map<Language, WordIndex> indexes;
    private final Map<Language, Pattern> nvq;
    private final Map<String, Map<Language, Set<String>>> wholes = new ConcurrentHashMap<>();

    private WordLists(Map<String, WordList> lists) {
        this.lists = lists;
        this.indexes = inEach(language -> new WordIndex(lists.values(), language));
        this.nvq = inEach(this::nvq);
    }

    private static <T> Map<Language, T> inEach(Function<Language, T> made) {
        return Map.of(Language.ENGLISH, made.apply(Language.ENGLISH), Language.WELSH, made.apply(Language.WELSH));
    }

    static WordLists shipped() {
        try (InputStream in = WordLists.class.getResourceAsStream("word-lists.json")) {
            Map<String, WordList> lists = new LinkedHashMap<>();
            WordList.readAll(Objects.requireNonNull(in, "word-lists.json must be in the jar"), "word-lists.json")
                    .forEach(list -> lists.put(list.id(), list));
            return new WordLists(lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WordLists with(WordList list) {
        if (!list.isOwn() && !lists.containsKey(list.id())) {
            throw new IllegalArgumentException(
                    "word list must be one of ours, or have severity and says: " + list.id());
        }
        Map<String, WordList> more = new LinkedHashMap<>(lists);
        more.put(list.id(), list);
        return new WordLists(more);
    }

    Map<String, WordList> lists() {
        return lists;
    }

    WordIndex index(Language language) {
        return Objects.requireNonNull(indexes.get(language));
    }

    /** The words of a list as it gives them, in small letters. */
    Stream<String> forms(String list, Language language) {
        return Stream.ofNullable(lists.get(list))
                .flatMap(own -> own.words(language).stream())
                .flatMap(WordList.Word::forms);
    }

    List<WordList.Word> words(String list, Language language) {
        return Stream.ofNullable(lists.get(list))
                .flatMap(own -> own.words(language).stream())
                .toList();
    }

    /** The forms of a list, to look whole words or texts up in. */
    Set<String> wholes(String list, Language language) {
        return Objects.requireNonNull(wholes.computeIfAbsent(
                        list, id -> inEach(one -> forms(id, one).collect(Collectors.toUnmodifiableSet())))
                .get(language));
    }

    boolean isHeading(String text, Language language) {
        return wholes(SpecCode.HEADING_AS_BULLET.id(), language)
                .contains(text.toLowerCase(Locale.ROOT).replace(",", ""));
    }

    /** Whether a place of work is called no more than what any may be called. */
    boolean isUnnamedPlace(String text, Language language) {
        return wholes("unnamed-places", language).contains(text.toLowerCase(Locale.ROOT));
    }

    /** NVQ 4 or 5, before or after it; not 5 that counts something else, as in «NVQ level 2 or 5 GCSEs». */
    boolean hasAmbiguousNvq(String text, Language language) {
        return (text.indexOf('4') >= 0 || text.indexOf('5') >= 0)
                && Objects.requireNonNull(nvq.get(language)).matcher(text).find();
    }

    private Pattern nvq(Language language) {
        String counted = Stream.concat(
                        forms("counted", language).map(word -> Pattern.quote(word) + "\\b"), Stream.of(NOTHING))
                .collect(Collectors.joining("|", "\\b(?:", ")"));
        return Pattern.compile(
                "\\bNVQs?(?:(?!" + counted + ")[^.;]){0,60}?(?<![\\d£])[45](?!\\d|\\s" + counted + ")"
                        + "|\\b[45]\\sNVQ",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordLists that && lists.equals(that.lists);
    }

    @Override
    public int hashCode() {
        return lists.hashCode();
    }
}
