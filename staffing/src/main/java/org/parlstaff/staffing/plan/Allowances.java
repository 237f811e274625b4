package org.parlstaff.staffing.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.format.FromJson;

/**
 * The dated staffing allowances of Members, such as those of IPSA and of the Senedd.
 *
 * <p>A year without a known allowance has none: no amount is carried on. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Allowances.class)
@JsonDeserialize(builder = Allowances.Builder.class, using = FromJson.class)
public abstract sealed class Allowances implements JsonForm permits ImmutableAllowances {

    Allowances() {}

    /** {@return the allowances} */
    @JsonProperty
    public abstract List<Allowance> allowances();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the allowances that come with the library: of {@code ipsa} by area of the Member, and of {@code senedd}} */
    public static Allowances shipped() {
        return Shipped.ALLOWANCES;
    }

    /**
     * Reads allowances from a text.
     *
     * @param json the text of a file of allowances
     * @return the allowances
     * @throws FileFormatException if the text is not a file of allowances; nothing of it is taken over
     */
    public static Allowances parse(String json) {
        return PlanFile.ALLOWANCES.parse(json, "allowances");
    }

    /**
     * Reads allowances from a stream of UTF-8 and leaves the stream open.
     *
     * @param in the stream, of at most one megabyte
     * @param sourceName what to call it in errors, such as the name of the file
     * @return the allowances
     * @throws FileFormatException if it is not a file of allowances; nothing of it is taken over
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Allowances read(InputStream in, String sourceName) {
        return PlanFile.ALLOWANCES.read(in, sourceName);
    }

    /** {@return the allowances as a file, from which {@link #parse} makes equal allowances} */
    public final String toJson() {
        return PlanFile.ALLOWANCES.write(this);
    }

    /**
     * Returns the allowances of a scheme that do not differ by area.
     *
     * @param scheme the id of the scheme
     * @return the allowances, in the order of the file; empty if none is known
     */
    public final List<Allowance> ofMembers(String scheme) {
        return of(scheme, Optional.empty());
    }

    /**
     * Returns the allowances of a scheme for Members of one area.
     *
     * @param scheme the id of the scheme
     * @param memberArea the area of the Member's constituency, such as {@code outside-london}
     * @return the allowances, in the order of the file; empty if none is known
     */
    public final List<Allowance> ofMembers(String scheme, String memberArea) {
        return of(scheme, Optional.of(memberArea));
    }

    private List<Allowance> of(String scheme, Optional<String> area) {
        return allowances().stream()
                .filter(allowance -> allowance.scheme().equals(scheme)
                        && allowance.memberArea().equals(area))
                .toList();
    }

    @Value.Check
    void check() {
        for (int i = 0; i < allowances().size(); i++) {
            Allowance allowance = allowances().get(i);
            for (Allowance earlier : allowances().subList(0, i)) {
                if (allowance.scheme().equals(earlier.scheme())
                        && allowance.memberArea().equals(earlier.memberArea())
                        && allowance.span().overlaps(earlier.span())) {
                    throw new IllegalArgumentException("/allowances/" + i
                            + ": allowances of one Member must not overlap: " + allowance + ", " + earlier);
                }
            }
        }
    }

    /** Builds {@link Allowances}. */
    public static final class Builder extends ImmutableAllowances.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }

    /** Read once, when first asked for. A shipped file that is wrong stops the program. */
    private static final class Shipped {

        static final Allowances ALLOWANCES = load("allowances.json");

        private static Allowances load(String name) {
            try (InputStream in = Allowances.class.getResourceAsStream(name)) {
                return read(Objects.requireNonNull(in, name + " must be in the jar"), name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
