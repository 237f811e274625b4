package org.parlstaff.staffing.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.format.JsonFile;

/**
 * Which columns of somebody's own table hold what of an offer, such as {@code Contracted hours} the {@code weeklyHours}, and
 * what counts for every row, such as the scheme.
 *
 * <p>A column of the table that is not named here is taken if its heading is the name of a field itself, such as
 * {@code startDate}; all others are left out. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = OfferMapping.class)
@JsonDeserialize(builder = OfferMapping.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"columns", "set", "dates"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract sealed class OfferMapping implements JsonForm permits ImmutableOfferMapping {

    OfferMapping() {}

    /** {@return the fields by the headings of the columns that hold them} */
    @JsonProperty
    public abstract Map<String, String> columns();

    /** {@return what a field holds in every row, as a cell would say it} */
    @JsonProperty
    public abstract Map<String, String> set();

    /** {@return how days are written that are not written with the year first or the month by name} */
    @JsonProperty
    public abstract Optional<Dates> dates();

    /** How a day is written in digits. */
    public enum Dates {
        /** Day, month, year: 31/12/2026. */
        UK,
        /** Year, month, day alone: 2026-12-31. */
        ISO,
        /** Month, day, year: 12/31/2026. */
        US
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a mapping from a text.
     *
     * @param json the text of a mapping file
     * @return the mapping
     * @throws FileFormatException if the text is not a mapping file
     */
    public static OfferMapping parse(String json) {
        return File.MAPPING.parse(json, "mapping");
    }

    /**
     * Reads a mapping from a stream of UTF-8 and leaves the stream open.
     *
     * @param in the stream, of at most one megabyte
     * @param sourceName what to call it in errors, such as the name of the file
     * @return the mapping
     * @throws FileFormatException if it is not a mapping file
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static OfferMapping read(InputStream in, String sourceName) {
        return File.MAPPING.read(in, sourceName);
    }

    /** {@return the mapping as a file, from which {@link #parse} makes an equal mapping} */
    public final String toJson() {
        return File.MAPPING.write(this);
    }

    /**
     * Returns a mapping in which what is said last counts.
     *
     * @param columns fields by the headings of their columns, which take the place of what was said of these headings and fields
     * @param set what fields hold in every row, in place of their columns if they have one
     * @param dates how days are written, in place of what was said, if it is given
     * @return the mapping
     * @throws IllegalArgumentException if a field is not known or has two columns
     */
    public final OfferMapping with(Map<String, String> columns, Map<String, String> set, Optional<Dates> dates) {
        Map<String, String> allColumns = new LinkedHashMap<>();
        columns().forEach((heading, field) -> {
            if (!columns.containsKey(heading) && !columns.containsValue(field) && !set.containsKey(field)) {
                allColumns.put(heading, field);
            }
        });
        allColumns.putAll(columns);
        Map<String, String> allSet = new LinkedHashMap<>(set());
        allSet.keySet().removeAll(columns.values());
        allSet.putAll(set);
        return builder()
                .columns(allColumns)
                .set(allSet)
                .dates(dates.isPresent() ? dates : dates())
                .build();
    }

    /**
     * Proposes a mapping for a table. It takes a column only if its heading is known for one field and no other column's is
     * known for the same; all else it leaves to a person.
     *
     * @param header the headings of the table
     * @param words the headings that are known
     * @return what is sure, and what is not
     */
    public static Proposal propose(List<String> header, SheetWords words) {
        Map<String, Set<String>> fieldsByHeading = new LinkedHashMap<>();
        Map<String, Integer> claims = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String cell : header) {
            String heading = Folded.trimmed(cell);
            Set<String> fields = words.columnsOf(heading);
            if (fields.isEmpty() && !heading.isEmpty()) {
                unknown.add(heading);
            } else if (!fields.isEmpty()) {
                fieldsByHeading.merge(heading, fields, (one, other) -> one);
                fields.forEach(field -> claims.merge(field, 1, Integer::sum));
            }
        }
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, List<String>> doubtful = new LinkedHashMap<>();
        fieldsByHeading.forEach((heading, fields) -> {
            if (fields.size() == 1 && fields.stream().allMatch(field -> claims.getOrDefault(field, 0) == 1)) {
                columns.put(heading, fields.iterator().next());
            } else {
                doubtful.put(heading, List.copyOf(fields));
            }
        });
        Set<String> missing = new LinkedHashSet<>();
        for (String field : OfferColumns.all()) {
            if (OfferColumns.isRequired(field) && !columns.containsValue(field)) {
                missing.add(field);
            }
        }
        return new Proposal(builder().columns(columns).build(), doubtful, List.copyOf(unknown), List.copyOf(missing));
    }

    /**
     * A mapping as far as the headings of a table make it sure.
     *
     * @param mapping the columns that are sure
     * @param doubtful headings that may mean one of several fields, or the same field as another; they are not in the mapping
     * @param unknown headings that mean no field that is known; they are left out
     * @param missing fields that every offer needs, and that no column is sure to hold
     */
    public record Proposal(
            OfferMapping mapping, Map<String, List<String>> doubtful, List<String> unknown, List<String> missing) {}

    @Value.Check
    void check() {
        Set<String> given = new LinkedHashSet<>();
        for (Map<String, String> part : List.of(columns(), fieldsSet())) {
            part.forEach((from, field) -> {
                if (!OfferSheet.fields().contains(field)) {
                    throw Folded.none("field", field, OfferSheet.fields(), field);
                } else if (!given.add(field)) {
                    throw new IllegalArgumentException("field must not be given twice: " + field);
                }
            });
        }
    }

    private Map<String, String> fieldsSet() {
        Map<String, String> fields = new LinkedHashMap<>();
        set().keySet().forEach(field -> fields.put(field, field));
        return fields;
    }

    /** Builds an {@link OfferMapping}. */
    public static final class Builder extends ImmutableOfferMapping.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }

    /** The file it is read from. */
    private static final class File {

        private static final JsonFile<OfferMapping> MAPPING = new JsonFile<>(OfferMapping.class, 1 << 20);
    }
}
