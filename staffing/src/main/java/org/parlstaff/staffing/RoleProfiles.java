package org.parlstaff.staffing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.payscale.format.JsonFile;

/**
 * The role profiles that an application works with: the shipped ones, a user's own, or both.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RoleProfiles {

    private final List<RoleProfile> profiles;

    private RoleProfiles(List<RoleProfile> profiles) {
        Set<String> places = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (RoleProfile profile : profiles) {
            String place = profile.scheme() + "/" + profile.band() + "/" + profile.family();
            if (!places.add(place)) {
                throw new IllegalArgumentException("a profile must be given once: " + place);
            }
            for (RoleProfile.Responsibility responsibility : profile.responsibilities()) {
                if (!ids.add(profile.scheme() + "/" + profile.family() + "/" + responsibility.id())) {
                    throw new IllegalArgumentException("a responsibility must be given once: " + responsibility.id());
                }
            }
        }
        this.profiles = List.copyOf(profiles);
    }

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
        return new RoleProfiles(List.of(profiles));
    }

    /** {@return all profiles, in the order in which they were given} */
    public List<RoleProfile> all() {
        return profiles;
    }

    /**
     * Finds the profile of a post: that of its band and of the family it is graded in.
     *
     * @param post the post; without a family, the one profile of its band
     * @return the profile, if there is exactly one
     */
    public Optional<RoleProfile> findProfile(Post post) {
        List<RoleProfile> matches = profiles.stream()
                .filter(profile -> profile.scheme().equals(post.scheme())
                        && profile.band().equals(post.band())
                        && (post.families().isEmpty() || post.families().get(0).equals(profile.family())))
                .toList();
        return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
    }

    /** {@return how many there are} */
    @Override
    public String toString() {
        return profiles.size() + " role profiles";
    }

    /** Read once, when first asked for. A shipped file that is wrong stops the program. */
    private static final class Shipped {

        static final RoleProfiles PROFILES = load("role-profiles.json");

        private static RoleProfiles load(String name) {
            try (InputStream in = RoleProfiles.class.getResourceAsStream(name)) {
                return of(new JsonFile<>(RoleProfile[].class, 1_000_000)
                        .read(Objects.requireNonNull(in, name + " must be in the jar"), name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
