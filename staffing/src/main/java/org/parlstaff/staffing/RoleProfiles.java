package org.parlstaff.staffing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.parlstaff.payscale.FileFormatException;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.payscale.format.JsonFile;

/**
 * The role profiles that an application works with: the shipped ones, or a user's own, as one file.
 *
 * <pre>{@code
 * RoleProfile profile = RoleProfiles.shipped().findProfile(post).orElseThrow();
 * JobSpecification spec = JobSpecification.from(profile, post, payOn);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = RoleProfiles.class)
@JsonDeserialize(builder = RoleProfiles.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"note", "profiles"})
public abstract sealed class RoleProfiles implements JsonForm permits ImmutableRoleProfiles {

    RoleProfiles() {}

    /** {@return what is to be known of all of them, such as that their Welsh awaits review} */
    @JsonProperty
    public abstract Optional<Bilingual> note();

    /** {@return the profiles, in the order in which they were given} */
    @JsonProperty
    public abstract List<RoleProfile> profiles();

    /** {@return the profiles that come with the library: IPSA's seven, and the Senedd's Band 3} */
    public static RoleProfiles shipped() {
        return Shipped.PROFILES;
    }

    /**
     * Returns the given profiles.
     *
     * @param profiles the profiles
     * @return the profiles
     * @throws IllegalArgumentException if two are for the same scheme, band and family, or two responsibilities have one id
     */
    public static RoleProfiles of(RoleProfile... profiles) {
        return ImmutableRoleProfiles.of(Optional.empty(), List.of(profiles));
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads profiles from a text.
     *
     * @param json the text of a file of profiles
     * @return the profiles
     * @throws FileFormatException if the text is not a file of profiles
     */
    public static RoleProfiles parse(String json) {
        return Shipped.FILE.parse(json, "role profiles");
    }

    /**
     * Reads profiles from a stream of UTF-8 and leaves the stream open.
     *
     * @param in the stream, of at most one megabyte
     * @param sourceName what to call it in errors, such as the name of the file
     * @return the profiles
     * @throws FileFormatException if it is not a file of profiles
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static RoleProfiles read(InputStream in, String sourceName) {
        return Shipped.FILE.read(in, sourceName);
    }

    /** {@return the profiles as a file, from which {@link #parse} makes equal ones} */
    public final String toJson() {
        return Shipped.FILE.write(this);
    }

    /**
     * Finds the profile of a post: that of its band and of the family it is graded in, or else one that blends in the work of
     * that family.
     *
     * @param post the post; without a family, the one profile of its band
     * @return the profile, if there is exactly one
     */
    public final Optional<RoleProfile> findProfile(Post post) {
        if (post.families().isEmpty()) {
            return find(post, profile -> true);
        }
        String family = post.families().get(0);
        return find(post, profile -> profile.family().equals(family))
                .or(() -> find(post, profile -> profile.blends().contains(family)));
    }

    private Optional<RoleProfile> find(Post post, Predicate<RoleProfile> fits) {
        List<RoleProfile> matches = profiles().stream()
                .filter(profile -> profile.scheme().equals(post.scheme())
                        && profile.band().equals(post.band())
                        && fits.test(profile))
                .toList();
        return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
    }

    @Value.Check
    void check() {
        Set<String> places = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < profiles().size(); i++) {
            RoleProfile profile = profiles().get(i);
            String place = profile.scheme() + "/" + profile.band() + "/" + profile.family();
            if (!places.add(place)) {
                throw new IllegalArgumentException("/profiles/" + i + ": a profile must be given once: " + place);
            }
            for (RoleProfile.Responsibility responsibility : profile.responsibilities()) {
                if (!ids.add(profile.scheme() + "/" + profile.family() + "/" + responsibility.id())) {
                    throw new IllegalArgumentException(
                            "/profiles/" + i + ": a responsibility must be given once: " + responsibility.id());
                }
            }
        }
    }

    /** Builds {@link RoleProfiles}. */
    public static final class Builder extends ImmutableRoleProfiles.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }

    /** Read once, when first asked for. A shipped file that is wrong stops the program. */
    private static final class Shipped {

        static final JsonFile<RoleProfiles> FILE = new JsonFile<>(RoleProfiles.class, 1_000_000);
        static final RoleProfiles PROFILES = load("role-profiles.json");

        private static RoleProfiles load(String name) {
            try (InputStream in = RoleProfiles.class.getResourceAsStream(name)) {
                return FILE.read(Objects.requireNonNull(in, name + " must be in the jar"), name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
