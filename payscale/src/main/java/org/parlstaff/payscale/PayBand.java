package org.parlstaff.payscale;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A level within a scheme, such as Executive 1 at Westminster or Band 3 in the Senedd.
 *
 * <p>Numbers in names do not order bands: the Senedd's Band 3 is its lowest, IPSA's level 3 its highest. Only
 * {@link #seniority()} does, and only within one framework of a scheme. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = PayBand.class)
@JsonDeserialize(builder = PayBand.Builder.class)
@JsonPropertyOrder({"id", "name", "nameWelsh", "family", "framework", "seniority", "until", "note"})
public abstract sealed class PayBand permits ImmutablePayBand {

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

    /** {@return what the sources say of this band alone, if anything} */
    @JsonProperty
    public abstract Optional<String> note();

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
