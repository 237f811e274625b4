package org.parlstaff.staffing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.format.FromJson;

/**
 * One piece of text in English, in Welsh, or in both, such as {@code Cwm Arian office | Swyddfa Cwm Arian}.
 *
 * <p>The two are kept side by side so that one cannot be edited without seeing the other. Immutable and safe to share
 * between threads.
 */
@Value.Immutable
@JsonSerialize(as = Bilingual.class)
@JsonDeserialize(builder = Bilingual.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"en", "cy"})
public abstract sealed class Bilingual implements JsonForm permits ImmutableBilingual {

    Bilingual() {}

    /** {@return the text in English, if there is one} */
    @JsonProperty
    public abstract Optional<String> en();

    /** {@return the text in Welsh, if there is one} */
    @JsonProperty
    public abstract Optional<String> cy();

    /**
     * Returns a text in both languages.
     *
     * @param en the text in English
     * @param cy the text in Welsh
     * @return the text
     */
    public static Bilingual of(String en, String cy) {
        return ImmutableBilingual.of(Optional.of(en), Optional.of(cy));
    }

    /**
     * Returns a text in English alone.
     *
     * @param en the text
     * @return the text
     */
    public static Bilingual english(String en) {
        return ImmutableBilingual.of(Optional.of(en), Optional.empty());
    }

    /**
     * Returns a text in Welsh alone.
     *
     * @param cy the text
     * @return the text
     */
    public static Bilingual welsh(String cy) {
        return ImmutableBilingual.of(Optional.empty(), Optional.of(cy));
    }

    /**
     * Returns the text in one language.
     *
     * @param language the language
     * @return the text, if it is given in that language
     */
    public final Optional<String> in(Language language) {
        return language == Language.ENGLISH ? en() : cy();
    }

    @Value.Check
    void check() {
        if (en().isEmpty() && cy().isEmpty()) {
            throw new IllegalArgumentException("text must be given in English, in Welsh, or in both: {}");
        }
    }

    /** Builds a {@link Bilingual}. */
    public static final class Builder extends ImmutableBilingual.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
