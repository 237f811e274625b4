package org.parlstaff.staffing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.parlstaff.casework.EventKind;
import org.parlstaff.casework.Role;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.lifecycle.Row;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.format.JsonFile;

/**
 * In what capacity the holders of a pay band act on cases, such as a senior caseworker for Executive 2.
 *
 * <pre>{@code
 * CaseworkRoles.Found found = CaseworkRoles.shipped().roleOf(post).orElseThrow();
 * Set<EventKind> mayDo = found.mayDo(Lifecycle.standard());
 * }</pre>
 *
 * <p>It is sourced data: a band of which no source describes the casework is not known. An office that shares the work
 * otherwise makes its own list. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = CaseworkRoles.class)
@JsonDeserialize(builder = CaseworkRoles.Builder.class, using = FromJson.class)
public abstract sealed class CaseworkRoles implements JsonForm permits ImmutableCaseworkRoles {

    CaseworkRoles() {}

    /** {@return the roles, band by band} */
    @JsonProperty
    public abstract List<BandRole> roles();

    /** {@return the roles that the sources describe for the shipped schemes} */
    public static CaseworkRoles shipped() {
        return Shipped.ROLES;
    }

    /**
     * Reads roles from a text.
     *
     * @param json the text of a file of roles
     * @return the roles
     * @throws FileFormatException if the text is not a file of roles
     */
    public static CaseworkRoles parse(String json) {
        return Shipped.FILE.parse(json, "casework roles");
    }

    /** {@return the roles as a file, from which {@link #parse} makes equal roles} */
    public final String toJson() {
        return Shipped.FILE.write(this);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the role of a post's holder.
     *
     * @param post the post
     * @return the role, or that no source gives it
     */
    public final RoleAnswer roleOf(Post post) {
        return roleOf(post.scheme(), post.band());
    }

    /**
     * Returns the role of a band's holders.
     *
     * @param scheme the id of the scheme
     * @param band the id of the band
     * @return the role, or that no source gives it
     */
    public final RoleAnswer roleOf(String scheme, String band) {
        return roles().stream()
                .filter(entry -> entry.scheme().equals(scheme) && entry.band().equals(band))
                .findFirst()
                .<RoleAnswer>map(Found::new)
                .orElseGet(() ->
                        new NotKnown("no source says what holders of " + band + " in " + scheme + " do with cases"));
    }

    @Value.Check
    void check() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < roles().size(); i++) {
            BandRole entry = roles().get(i);
            if (!seen.add(entry.scheme() + "/" + entry.band())) {
                throw new IllegalArgumentException(
                        "/roles/" + i + ": a band must be given once: " + entry.scheme() + " " + entry.band());
            }
        }
    }

    /** The role of a band's holders, or that no source gives it. */
    public sealed interface RoleAnswer {

        /**
         * Returns the role.
         *
         * @return the role with its standing and source
         * @throws NoSuchElementException if no source gives it
         */
        default Found orElseThrow() {
            if (this instanceof Found found) {
                return found;
            }
            throw new NoSuchElementException(NotKnown.CODE + ": " + ((NotKnown) this).message());
        }
    }

    /**
     * A role that a source describes.
     *
     * @param entry the role with its standing and source
     */
    public record Found(BandRole entry) implements RoleAnswer {

        /**
         * Returns what the holder may do in some state of a case, guards apart.
         *
         * @param lifecycle the lifecycle of the office
         * @return the events of the rows that are open to the role
         */
        public Set<EventKind> mayDo(Lifecycle lifecycle) {
            Set<EventKind> events = EnumSet.noneOf(EventKind.class);
            for (Row row : lifecycle.rows()) {
                if (row.roles().contains(entry.role())) {
                    events.add(row.event());
                }
            }
            return events;
        }
    }

    /**
     * No source describes the role.
     *
     * @param message which band of which scheme
     */
    public record NotKnown(String message) implements RoleAnswer {

        /** The permanent code of this answer. */
        public static final String CODE = "staffing.role-not-known";
    }

    /**
     * What one band's holders do with cases.
     *
     * @param scheme the id of the scheme
     * @param band the id of the band
     * @param role in what capacity they act
     * @param standing how sure it is
     * @param source where it is from
     * @param note what the source says, in our words
     */
    public record BandRole(
            @JsonProperty(required = true) String scheme,
            @JsonProperty(required = true) String band,
            @JsonProperty(required = true) Role role,
            @JsonProperty(required = true) Standing standing,
            @JsonProperty(required = true) Source source,
            @JsonProperty(required = true) String note) {

        /**
         * Checks that all parts are given.
         *
         * @param scheme the id of the scheme
         * @param band the id of the band
         * @param role in what capacity they act
         * @param standing how sure it is
         * @param source where it is from
         * @param note what the source says, in our words
         */
        public BandRole {
            Objects.requireNonNull(scheme, "scheme");
            Objects.requireNonNull(band, "band");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(note, "note");
        }
    }

    /** Builds {@link CaseworkRoles}. */
    public static final class Builder extends ImmutableCaseworkRoles.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }

    /** Read once, when first asked for. A shipped file that is wrong stops the program. */
    private static final class Shipped {

        static final JsonFile<CaseworkRoles> FILE = new JsonFile<>(CaseworkRoles.class, 100_000);
        static final CaseworkRoles ROLES = load("casework-roles.json");

        private static CaseworkRoles load(String name) {
            try (InputStream in = CaseworkRoles.class.getResourceAsStream(name)) {
                return FILE.read(Objects.requireNonNull(in, name + " must be in the jar"), name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
