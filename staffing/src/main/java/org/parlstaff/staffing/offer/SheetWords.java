package org.parlstaff.staffing.offer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.format.JsonFile;

/**
 * The words that people put over the columns and into the cells of their own tables, such as {@code Contracted hours} for
 * {@code weeklyHours} and {@code Fixed term} for {@code FIXED_TERM}.
 *
 * <p>Words are compared without regard to case, blanks and punctuation; signs of currencies count. Those shipped are English
 * and Welsh; an office lays its own over them. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = SheetWords.class)
@JsonDeserialize(builder = SheetWords.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"headings", "values"})
public abstract sealed class SheetWords implements JsonForm permits ImmutableSheetWords {

    SheetWords() {}

    /** {@return headings by the name of the column that they are known for; one heading may be known for several} */
    @JsonProperty
    public abstract Map<String, List<String>> headings();

    /**
     * {@return words by what they stand for, under the name of the column, or under {@code truth}, {@code period} (letters of
     * ISO 8601), {@code hours}, {@code currency} (codes of ISO 4217, under their signs), {@code language.levels} and
     * {@code total} for what many columns share}
     */
    @JsonProperty
    public abstract Map<String, Map<String, List<String>>> values();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the words that come with the library, in English and Welsh} */
    public static SheetWords shipped() {
        return Shipped.WORDS;
    }

    /**
     * Reads words from a stream of UTF-8 and leaves the stream open.
     *
     * @param in the stream, of at most one megabyte
     * @param sourceName what to call it in errors, such as the name of the file
     * @return the words
     * @throws FileFormatException if it is not a file of words
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static SheetWords read(InputStream in, String sourceName) {
        return File.WORDS.read(in, sourceName);
    }

    /**
     * Returns the words of both.
     *
     * @param more further words, for columns that have some or have none
     * @return words in which each column has those of both
     */
    public final SheetWords with(SheetWords more) {
        Map<String, List<String>> headings = joined(headings(), more.headings());
        Map<String, Map<String, List<String>>> values = new LinkedHashMap<>(values());
        more.values().forEach((column, words) -> values.merge(column, words, (ours, theirs) -> joined(ours, theirs)));
        return builder().headings(headings).values(values).build();
    }

    private static Map<String, List<String>> joined(Map<String, List<String>> some, Map<String, List<String>> more) {
        Map<String, List<String>> all = new LinkedHashMap<>(some);
        more.forEach((key, words) -> all.merge(key, words, (ours, theirs) -> {
            List<String> both = new ArrayList<>(ours);
            both.addAll(theirs);
            return both;
        }));
        return all;
    }

    /** {@return the columns that a heading is known for, or whose name it is} */
    final Set<String> columnsOf(String heading) {
        String trimmed = Folded.trimmed(heading);
        if (OfferSheet.fields().contains(trimmed)) {
            return Set.of(trimmed);
        }
        return index().getOrDefault(Folded.fold(trimmed), Set.of());
    }

    /** {@return the columns that folded headings are known for} */
    @Value.Lazy
    Map<String, Set<String>> index() {
        Map<String, Set<String>> index = new LinkedHashMap<>();
        headings()
                .forEach((column, names) ->
                        names.forEach(name -> index.computeIfAbsent(Folded.fold(name), folded -> new LinkedHashSet<>())
                                .add(column)));
        return index;
    }

    /** {@return what folded words stand for in a column} */
    final Map<String, String> meanings(String column) {
        return allMeanings().getOrDefault(column, Map.of());
    }

    /** {@return what folded words stand for, column by column} */
    @Value.Lazy
    Map<String, Map<String, String>> allMeanings() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        values().forEach((column, words) -> {
            Map<String, String> meanings = new LinkedHashMap<>();
            words.forEach((meaning, forms) -> forms.forEach(form -> meanings.merge(
                    Folded.fold(form), meaning, (ours, theirs) -> ours.equals(theirs) ? ours : ours + " " + theirs)));
            all.put(column, meanings);
        });
        return all;
    }

    @Value.Check
    void check() {
        headings().keySet().forEach(column -> {
            if (!OfferSheet.fields().contains(column)) {
                throw Folded.none("/headings: column", column, OfferSheet.fields(), column);
            }
        });
    }

    /** Builds {@link SheetWords}. */
    public static final class Builder extends ImmutableSheetWords.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }

    /** The file they are read from. */
    private static final class File {

        private static final JsonFile<SheetWords> WORDS = new JsonFile<>(SheetWords.class, 1 << 20);
    }

    /** The words that come with the library, read once. */
    private static final class Shipped {

        private static final SheetWords WORDS = read();

        private static SheetWords read() {
            String name = "sheet-words.json";
            try (InputStream in = Objects.requireNonNull(SheetWords.class.getResourceAsStream(name), name)) {
                return SheetWords.read(in, name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
