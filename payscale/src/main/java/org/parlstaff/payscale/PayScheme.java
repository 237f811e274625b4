package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.format.Ids;

/**
 * One legislature's rules for the pay of its Members' staff, such as IPSA's for the House of Commons.
 *
 * <p>A scheme holds its bands, areas, titles, dated rules and dated tables, and answers for a day. It never carries a figure
 * on to a day that its tables do not cover. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = PayScheme.class)
@JsonDeserialize(builder = PayScheme.Builder.class, using = FromJson.class)
@JsonPropertyOrder({
    "id",
    "name",
    "nameWelsh",
    "currency",
    "jurisdiction",
    "families",
    "areas",
    "bands",
    "noSuchBands",
    "titles",
    "rules",
    "tables"
})
public abstract sealed class PayScheme implements JsonForm permits ImmutablePayScheme {

    PayScheme() {}

    /** {@return the id, such as {@code ipsa}} */
    @JsonProperty
    public abstract String id();

    /** {@return the name in English} */
    @JsonProperty
    public abstract String name();

    /** {@return the name in Welsh, if there is one} */
    @JsonProperty
    public abstract Optional<String> nameWelsh();

    /** {@return the ISO 4217 code of the currency of all its figures} */
    @JsonProperty
    public abstract String currency();

    /**
     * Returns where its employees work, in law: the statutory wage floors of that place hold for them.
     *
     * @return the id of the jurisdiction, such as {@code united-kingdom}, if the scheme says
     */
    @JsonProperty
    public abstract Optional<String> jurisdiction();

    /** {@return the job families} */
    @JsonProperty
    public abstract List<JobFamily> families();

    /** {@return the pay areas; empty if pay does not differ by place} */
    @JsonProperty
    public abstract List<PayArea> areas();

    /** {@return the bands that exist} */
    @JsonProperty
    public abstract List<PayBand> bands();

    /** {@return ids of bands that one might expect and that do not exist, such as {@code executive-3}} */
    @JsonProperty
    public abstract List<String> noSuchBands();

    /** {@return the job titles, list by list} */
    @JsonProperty
    public abstract List<TitleList> titles();

    /** {@return the dated rules} */
    @JsonProperty
    public abstract List<SchemeRule> rules();

    /** {@return the dated tables} */
    @JsonProperty
    public abstract List<PayTable> tables();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a scheme from a text.
     *
     * @param json the text of a scheme file
     * @return the scheme
     * @throws FileFormatException if the text is not a scheme file; nothing of it is taken over
     */
    public static PayScheme parse(String json) {
        return SchemeFile.FILE.parse(json, "scheme");
    }

    /**
     * Reads a scheme from a stream of UTF-8 and leaves the stream open.
     *
     * @param in the stream, of at most one megabyte
     * @param sourceName what to call it in errors, such as the name of the file
     * @return the scheme
     * @throws FileFormatException if it is not a scheme file; nothing of it is taken over
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static PayScheme read(InputStream in, String sourceName) {
        return SchemeFile.FILE.read(in, sourceName);
    }

    /** {@return the scheme as a file, from which {@link #parse} makes an equal scheme} */
    public final String toJson() {
        return SchemeFile.FILE.write(this);
    }

    /**
     * Returns this scheme with a user's own tables, rules, bands and titles laid over it.
     *
     * <p>Where both say what a cell pays on a day, the user's table answers; asked what was known before the user's table
     * was published, this scheme still answers. A rule of the user takes the place of the same rule for its days. A band,
     * family or area of the same id takes the place of ours, and titles are added.
     *
     * @param own a scheme with the same id and currency, which lists all bands, families and areas that it uses
     * @return both in one; its file can be written and read like any other
     * @throws IllegalArgumentException if the ids or the currencies differ
     */
    public final PayScheme overlaidWith(PayScheme own) {
        return Overlay.of(this, own);
    }

    /**
     * Returns the scheme on a day, with all that is now known.
     *
     * @param day the day
     * @return the scheme on that day
     */
    public final SchemeDay on(LocalDate day) {
        return new SchemeDay(this, day, Optional.empty());
    }

    /**
     * Returns what a band pays on a day, where pay does not differ by area.
     *
     * @param band the id of the band
     * @param day the day
     * @return the scale, or why there is none
     */
    public final PayAnswer pay(String band, LocalDate day) {
        return on(day).pay(band);
    }

    /**
     * Returns what a band pays in an area on a day, with all that is now known.
     *
     * @param band the id of the band
     * @param area the id of the area where the employee works
     * @param day the day
     * @return the scale, or why there is none
     */
    public final PayAnswer pay(String band, String area, LocalDate day) {
        return on(day).pay(band, area);
    }

    /**
     * Returns what a rule says on a day.
     *
     * @param rule the rule
     * @param day the day
     * @param <T> the type of its value
     * @return the value with its standing, or that it is not known
     */
    public final <T> RuleAnswer<T> rule(PayRule<T> rule, LocalDate day) {
        return on(day).rule(rule);
    }

    /**
     * Finds a band by its id.
     *
     * @param id the id
     * @return the band, if the scheme has it
     */
    public final Optional<PayBand> findBand(String id) {
        return Optional.ofNullable(index().bands().get(id));
    }

    /**
     * Finds an area by its id.
     *
     * @param id the id
     * @return the area, if the scheme has it
     */
    public final Optional<PayArea> findArea(String id) {
        return Optional.ofNullable(index().areas().get(id));
    }

    /**
     * Finds a family by its id.
     *
     * @param id the id
     * @return the family, if the scheme has it
     */
    public final Optional<JobFamily> findFamily(String id) {
        return Optional.ofNullable(index().families().get(id));
    }

    @Value.Lazy
    SchemeIndex index() {
        return new SchemeIndex(this);
    }

    @Value.Check
    void check() {
        Ids.check("scheme", id());
        noSuchBands().forEach(band -> Ids.check("band", band));
        Pay.checkCurrency(currency());
        jurisdiction().ifPresent(place -> Ids.check("jurisdiction", place));
        index();
    }

    /** {@return the id} */
    @Override
    public final String toString() {
        return id();
    }

    /** Builds a {@link PayScheme}. */
    public static final class Builder extends ImmutablePayScheme.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
