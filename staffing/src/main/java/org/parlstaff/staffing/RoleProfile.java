package org.parlstaff.staffing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.parlstaff.payscale.JobTitle;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.format.FromJson;

/**
 * What a source says of the work in one family and band, such as the responsibilities of IPSA's Executive 1.
 *
 * <p>A job specification is drawn up from a profile and then edited. The words are ours. IPSA's sheet gives responsibilities
 * alone, and an office that starts from its profile needs more, so ours is general, follows from the responsibilities, names no
 * qualification and no years of experience, and is marked: see {@link #notInSource()}.
 * Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = RoleProfile.class)
@JsonDeserialize(builder = RoleProfile.Builder.class, using = FromJson.class)
@JsonPropertyOrder({
    "scheme",
    "band",
    "family",
    "blends",
    "source",
    "notInSource",
    "purpose",
    "introduction",
    "keyCharacteristics",
    "groups",
    "essential",
    "desirable",
    "qualifications"
})
public abstract sealed class RoleProfile implements JsonForm permits ImmutableRoleProfile {

    RoleProfile() {}

    /** {@return the id of the pay scheme} */
    @JsonProperty
    public abstract String scheme();

    /** {@return the id of the band} */
    @JsonProperty
    public abstract String band();

    /** {@return the id of the family} */
    @JsonProperty
    public abstract String family();

    /** {@return the ids of further families whose work the source blends into it} */
    @JsonProperty
    public abstract List<String> blends();

    /** {@return where the profile is from} */
    @JsonProperty
    public abstract Source source();

    /** {@return the parts that the source does not give, and that we have added} */
    @JsonProperty
    public abstract Set<Part> notInSource();

    /** {@return why there are such posts} */
    @JsonProperty
    public abstract Bilingual purpose();

    /** {@return what the work is about, a paragraph each} */
    @JsonProperty
    public abstract List<Bilingual> introduction();

    /** {@return what marks such posts, a bullet each} */
    @JsonProperty
    public abstract List<Bilingual> keyCharacteristics();

    /** {@return the responsibilities, group by group} */
    @JsonProperty
    public abstract List<Group> groups();

    /** {@return what an applicant must have} */
    @JsonProperty
    public abstract List<Bilingual> essential();

    /** {@return what counts in an applicant's favour} */
    @JsonProperty
    public abstract List<Bilingual> desirable();

    /** {@return the qualifications that the source asks for; empty if it names none} */
    @JsonProperty
    public abstract List<Bilingual> qualifications();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the titles that the scheme gives to such posts.
     *
     * @param payScheme the scheme of the profile
     * @param day the day
     * @return the titles in the order of the scheme; empty if it has none for the band on the day
     * @throws IllegalArgumentException if it is another scheme than the profile's
     */
    public final List<JobTitle> titles(PayScheme payScheme, LocalDate day) {
        if (!payScheme.id().equals(scheme())) {
            throw new IllegalArgumentException("scheme must be " + scheme() + ": " + payScheme);
        }
        return payScheme.titles().stream()
                .filter(list -> list.span().contains(day))
                .flatMap(list -> list.titles().stream())
                .filter(title -> title.band().equals(band()))
                .toList();
    }

    /** {@return all responsibilities, those in doubt included} */
    public final List<Responsibility> responsibilities() {
        return groups().stream()
                .flatMap(group -> group.responsibilities().stream())
                .toList();
    }

    /** A part of a profile that a source may lack. */
    public enum Part {
        /** Why there are such posts. */
        PURPOSE,
        /** What the work is about. */
        INTRODUCTION,
        /** What marks such posts. */
        KEY_CHARACTERISTICS,
        /** What an applicant must have, and what counts in an applicant's favour. */
        CRITERIA
    }

    /** Responsibilities of one kind, such as casework. Immutable and safe to share between threads. */
    @Value.Immutable
    @JsonSerialize(as = Group.class)
    @JsonDeserialize(builder = Group.Builder.class, using = FromJson.class)
    @JsonPropertyOrder({"id", "heading", "responsibilities"})
    public abstract static sealed class Group permits ImmutableGroup {

        Group() {}

        /** {@return the id, such as {@code casework}} */
        @JsonProperty
        public abstract String id();

        /** {@return the heading} */
        @JsonProperty
        public abstract Bilingual heading();

        /** {@return the responsibilities} */
        @JsonProperty
        public abstract List<Responsibility> responsibilities();

        /** {@return an empty builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Group}. */
        public static final class Builder extends ImmutableGroup.Builder {

            /** Creates an empty builder. */
            public Builder() {}
        }
    }

    /** One responsibility. Immutable and safe to share between threads. */
    @Value.Immutable
    @JsonSerialize(as = Responsibility.class)
    @JsonDeserialize(builder = Responsibility.Builder.class, using = FromJson.class)
    @JsonPropertyOrder({"id", "text", "doubt"})
    public abstract static sealed class Responsibility permits ImmutableResponsibility {

        Responsibility() {}

        /** {@return the id, which stays when the words change, such as {@code executive-1.log-cases}} */
        @JsonProperty
        public abstract String id();

        /** {@return the responsibility in words} */
        @JsonProperty
        public abstract Bilingual text();

        /** {@return why it is not sure that it belongs here, if it is not} */
        @JsonProperty
        public abstract Optional<String> doubt();

        /** {@return an empty builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a {@link Responsibility}. */
        public static final class Builder extends ImmutableResponsibility.Builder {

            /** Creates an empty builder. */
            public Builder() {}
        }
    }

    /** Builds a {@link RoleProfile}. */
    public static final class Builder extends ImmutableRoleProfile.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
