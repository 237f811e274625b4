package org.parlstaff.staffing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.format.FromJson;

/**
 * A postal address in the United Kingdom, in its parts, such as 4 Heol Fawr, Pont Arian, Powys, LD9 9ZZ.
 *
 * <p>A town and a county may have a name in each language. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Address.class)
@JsonDeserialize(builder = Address.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"street", "locality", "region", "postcode"})
public abstract sealed class Address implements JsonForm permits ImmutableAddress {

    Address() {}

    /** {@return number and street, if they are given} */
    @JsonProperty
    public abstract Optional<String> street();

    /** {@return the town or village} */
    @JsonProperty
    public abstract Bilingual locality();

    /** {@return the county or region, if it is given} */
    @JsonProperty
    public abstract Optional<Bilingual> region();

    /** {@return the postcode, if it is given} */
    @JsonProperty
    public abstract Optional<String> postcode();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the address on one line.
     *
     * @param language the language of the names of places
     * @return its parts with commas between
     * @throws java.util.NoSuchElementException if a name is not given in that language
     */
    public final String line(Language language) {
        return Stream.of(
                        street(),
                        Optional.of(locality().in(language).orElseThrow()),
                        region().map(region -> region.in(language).orElseThrow()),
                        postcode())
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Builds an {@link Address}. */
    public static final class Builder extends ImmutableAddress.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
