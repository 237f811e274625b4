package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.format.Ids;

/**
 * A level within a scheme, such as Executive 1 at Westminster or Band 3 in the Senedd.
 *
 * <p>Numbers in names do not order bands: the Senedd's Band 3 is its lowest, IPSA's level 3 its highest. Only
 * {@link #seniority()} does, and only within one framework of a scheme. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = PayBand.class)
@JsonDeserialize(builder = PayBand.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"id", "name", "nameWelsh", "family", "framework", "seniority", "until", "titleWords", "note"})
public abstract sealed class PayBand implements JsonForm permits ImmutablePayBand {

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    PayBand() {}

    /** {@return the id, such as {@code executive-1}} */
    @JsonProperty
    public abstract String id();

    /** {@return the name in English} */
    @JsonProperty
    public abstract String name();

    /** {@return the name in Welsh, if there is one} */
    @JsonProperty
    public abstract Optional<String> nameWelsh();

    /** {@return the id of the job family, if the band belongs to one} */
    @JsonProperty
    public abstract Optional<String> family();

    /** {@return the id of the framework, if the scheme has had several} */
    @JsonProperty
    public abstract Optional<String> framework();

    /** {@return the level within the framework, higher for more senior; absent for a band outside the order} */
    @JsonProperty
    public abstract Optional<Integer> seniority();

    /** {@return the first day on which nobody is appointed to the band any more, if it was closed} */
    @JsonProperty
    public abstract Optional<LocalDate> until();

    /**
     * Returns words one of which must be in the job title of whoever is in the band, such as {@code intern}.
     *
     * @return the words, in whatever language; with one of them a title is right for the band, listed or not
     */
    @JsonProperty
    public abstract List<String> titleWords();

    /** {@return what the sources say of this band alone, if anything} */
    @JsonProperty
    public abstract Optional<String> note();

    /**
     * Tells whether a job title has one of the band's words, as IPSA wants {@code intern} in the title of every intern.
     *
     * @param title the title, in whatever language
     * @return whether one of the words is among those of the title, in any case; never if the band has none
     */
    public final boolean hasWordIn(String title) {
        List<String> words = Arrays.asList(NO_LETTERS.split(title.toLowerCase(Locale.ROOT)));
        return titleWords().stream().anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Ids.check("band", id());
        framework().ifPresent(framework -> Ids.check("framework", framework));
    }

    /** Builds a {@link PayBand}. */
    public static final class Builder extends ImmutablePayBand.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
