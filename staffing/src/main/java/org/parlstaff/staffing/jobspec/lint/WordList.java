package org.parlstaff.staffing.jobspec.lint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.format.JsonFile;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Kind;
import org.parlstaff.staffing.finding.OwnCode;
import org.parlstaff.staffing.finding.Severity;

/**
 * Words that decide a finding, in English and in Welsh, with the day and the reason, such as the words that an office does not
 * write.
 *
 * <pre>{@code
 * [
 *   {
 *     "id": "our-office.style.words",
 *     "asOf": "2026-11-01",
 *     "reason": { "en": "House style of the office", "cy": "Arddull y swyddfa" },
 *     "severity": "WARNING",
 *     "says": { "en": "We do not write {word}; we write {better}.", "cy": "Nid dyma ein gair ni: {word}. Ein gair ni: {better}." },
 *     "en": [ "clinic|clinics = advice session" ],
 *     "cy": [ "clinig|glinig = cymhorthfa" ]
 *   }
 * ]
 * }</pre>
 *
 * <p>The id of one of ours says what finds the words, such as {@code spec.style.gender-coded-word}, or for what else they are
 * looked up, such as {@code pay}; a list of that id takes the place of ours. Any other list has a namespace of its own and says
 * what its findings lead to. Small and capital letters are alike, and so are the signs of the keyboard and those of word
 * processors. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = WordList.class)
@JsonDeserialize(builder = WordList.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"id", "asOf", "reason", "source", "severity", "says", "en", "cy", "exceptEn", "exceptCy"})
public abstract sealed class WordList implements JsonForm permits ImmutableWordList {

    WordList() {}

    /** {@return the id of one of our lists, or a code of a user's own such as {@code our-office.style.words}} */
    @JsonProperty
    public abstract String id();

    /** {@return the day on which the words were last looked through} */
    @JsonProperty
    public abstract LocalDate asOf();

    /** {@return why these words are looked for} */
    @JsonProperty
    public abstract Bilingual reason();

    /** {@return what the list rests on, if it is published} */
    @JsonProperty
    public abstract Optional<Source> source();

    /** {@return what a word of a user's own list leads to} */
    @JsonProperty
    public abstract Optional<Severity> severity();

    /** {@return the sentence about a word of a user's own list, with the places {@code {word}} and {@code {better}}} */
    @JsonProperty
    public abstract Optional<Bilingual> says();

    /** {@return the words looked for in English text} */
    @JsonProperty
    public abstract List<Word> en();

    /** {@return the words looked for in Welsh text} */
    @JsonProperty
    public abstract List<Word> cy();

    /** {@return phrases of English text in which words of the list are innocent, such as {@code disability confident}} */
    @JsonProperty
    public abstract List<String> exceptEn();

    /** {@return phrases of Welsh text in which words of the list are innocent} */
    @JsonProperty
    public abstract List<String> exceptCy();

    /**
     * A word or a phrase, such as {@code ambitio-} or {@code clinic|clinics = advice session}.
     *
     * @param word the word; forms of it have bars between, and a stem ends in a hyphen
     * @param better what to write in its place, if there is one wording for it
     */
    public record Word(String word, Optional<String> better) {

        /**
         * Reads a word as files write it.
         *
         * @param text the word, and behind an equals sign with blanks what to write in its place, if there is one wording
         * @return the word
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Word parse(String text) {
            int sign = text.indexOf(" = ");
            return sign < 0
                    ? new Word(text, Optional.empty())
                    : new Word(text.substring(0, sign), Optional.of(text.substring(sign + 3)));
        }

        /** The forms of the word in small letters, each as a person writes it or as a stem that ends in a hyphen. */
        Stream<String> forms() {
            return Stream.of(word.toLowerCase(Locale.ROOT).split("\\|", -1));
        }

        /** {@return the word as files write it, from which {@link #parse} makes an equal one} */
        @Override
        @JsonValue
        public String toString() {
            return better.map(other -> word + " = " + other).orElse(word);
        }
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads word lists from a text.
     *
     * @param json a list of word lists
     * @return the lists
     * @throws FileFormatException if the text is not a file of word lists
     */
    public static List<WordList> parseAll(String json) {
        return all(File.ALL.parse(json, "word lists"), "word lists");
    }

    /**
     * Reads word lists from a stream of UTF-8 and leaves the stream open.
     *
     * @param in the stream, of at most one megabyte
     * @param sourceName what to call it in errors, such as the name of the file
     * @return the lists
     * @throws FileFormatException if it is not a file of word lists
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static List<WordList> readAll(InputStream in, String sourceName) {
        return all(File.ALL.read(in, sourceName), sourceName);
    }

    /**
     * Returns this list with more words.
     *
     * @param language the language of the words
     * @param more the words, as files write them
     * @return the list
     */
    public final WordList and(Language language, String... more) {
        List<Word> words = Stream.of(more).map(Word::parse).toList();
        Builder builder = builder().copy(this);
        return (language == Language.ENGLISH ? builder.addAllEn(words) : builder.addAllCy(words)).build();
    }

    /**
     * Returns the words looked for in the text of one language.
     *
     * @param language the language
     * @return the words
     */
    public final List<Word> words(Language language) {
        return language == Language.ENGLISH ? en() : cy();
    }

    /** The phrases in which words are innocent. */
    final List<String> except(Language language) {
        return language == Language.ENGLISH ? exceptEn() : exceptCy();
    }

    /** Whether the list is of a user's own, with a code of its own. */
    final boolean isOwn() {
        return severity().isPresent();
    }

    /** What a word of a user's own list is found as. */
    final OwnCode ownCode() {
        Severity weight = severity().orElseThrow();
        Kind kind = weight == Severity.NOTE ? Kind.INFORMATIONAL : Kind.REVIEW;
        OwnCode code = Code.of(id(), kind, weight, "word", "better");
        for (Language language : Language.values()) {
            Optional<String> sentence = says().flatMap(text -> text.in(language));
            code = sentence.isPresent() ? code.saying(language, sentence.get()) : code;
        }
        return code;
    }

    @Value.Check
    void check() {
        if (isOwn() != says().isPresent()) {
            throw new IllegalArgumentException("severity and says must be given together: " + id());
        } else if (isOwn()) {
            ownCode();
        }
        Function<Stream<String>, Stream<String>> faulty = words -> words.filter(word -> !WordIndex.isWord(word));
        for (Language language : Language.values()) {
            Stream.concat(
                            faulty.apply(words(language).stream().flatMap(Word::forms)),
                            faulty.apply(except(language).stream()))
                    .findFirst()
                    .ifPresent(word -> {
                        throw new IllegalArgumentException(
                                "word must start with a letter or a digit, and a stem must have three letters: "
                                        + word);
                    });
            boolean saysBetter = says().flatMap(text -> text.in(language))
                    .filter(text -> text.contains("{better}"))
                    .isPresent();
            words(language).stream()
                    .filter(word -> saysBetter && word.better().isEmpty())
                    .findFirst()
                    .ifPresent(word -> {
                        throw new IllegalArgumentException("word must have a better one: " + word.word());
                    });
        }
    }

    private static List<WordList> all(WordList @Nullable [] lists, String sourceName) {
        if (lists == null) { // a file may hold that word
            throw new FileFormatException(sourceName, "", 1, "value must not be null", null);
        }
        return List.of(lists);
    }

    /** Made once, when the first file is read. */
    private static final class File {

        static final JsonFile<WordList[]> ALL = new JsonFile<>(WordList[].class, 1_000_000);
    }

    /** Builds a {@link WordList}. */
    public static final class Builder extends ImmutableWordList.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
