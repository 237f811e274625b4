package org.parlstaff.staffing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.SchemeDay;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.format.FromJson;

/**
 * A job in an office, such as a Constituency Support Officer in Band 3 for 29.6 hours a week.
 *
 * <p>A post has one band even if its work belongs to two families; then the first family is the one it is graded in.
 * Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = Post.class)
@JsonDeserialize(builder = Post.Builder.class, using = FromJson.class)
@JsonPropertyOrder({
    "office",
    "employer",
    "title",
    "scheme",
    "band",
    "families",
    "area",
    "weeklyHours",
    "hoursNote",
    "appointment",
    "nation",
    "location",
    "address",
    "workplace",
    "travel"
})
public abstract sealed class Post implements JsonForm permits ImmutablePost {

    Post() {}

    /** {@return the name of the office, such as {@code Office of the Member for Cwm Arian}} */
    @JsonProperty
    public abstract Bilingual office();

    /** {@return who employs} */
    @JsonProperty
    public abstract Employer employer();

    /** {@return the job title} */
    @JsonProperty
    public abstract Bilingual title();

    /** {@return the id of the pay scheme, such as {@code senedd}} */
    @JsonProperty
    public abstract String scheme();

    /** {@return the id of the pay band, such as {@code band-3}} */
    @JsonProperty
    public abstract String band();

    /** {@return the ids of the job families whose work the post does, the one it is graded in first} */
    @JsonProperty
    public abstract List<String> families();

    /** {@return the id of the pay area where the employee works, if the scheme pays by area} */
    @JsonProperty
    public abstract Optional<String> area();

    /** {@return the contracted hours of a week} */
    @JsonProperty
    public abstract WeeklyHours weeklyHours();

    /** {@return what else is to be said of the hours, if anything} */
    @JsonProperty
    public abstract Optional<Bilingual> hoursNote();

    /** {@return the terms of the appointment} */
    @JsonProperty
    public abstract Appointment appointment();

    /** {@return the nation whose law holds for the post, where it is not plain from the scheme: see {@link #findNation()}} */
    @JsonProperty
    public abstract Optional<Nation> nation();

    /** {@return where the work is done} */
    @JsonProperty
    public abstract Bilingual location();

    /** {@return the address of that place, if it is given} */
    @JsonProperty
    public abstract Optional<Address> address();

    /** {@return whether the work may be done from home, if anything is said of it} */
    @JsonProperty
    public abstract Optional<Workplace> workplace();

    /** {@return what is to be said of travel, if anything} */
    @JsonProperty
    public abstract Optional<Bilingual> travel();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what the post's band pays on a day.
     *
     * @param on the scheme of the post on the day
     * @return the scale, or why there is none
     * @throws IllegalArgumentException if it is another scheme than the post's
     */
    public final PayAnswer pay(SchemeDay on) {
        if (!on.scheme().id().equals(scheme())) {
            throw new IllegalArgumentException("scheme must be " + scheme() + ": " + on.scheme());
        }
        return area().map(place -> on.pay(band(), place)).orElseGet(() -> on.pay(band()));
    }

    /**
     * Finds the nation whose law holds for the post.
     *
     * @return the nation that is stated; else that of the scheme, where it is the scheme of one nation's parliament. A post with a
     *     Member of the House of Commons may be in any of the four
     */
    public final Optional<Nation> findNation() {
        return nation().or(() -> switch (scheme()) {
            case "senedd" -> Optional.of(Nation.WALES);
            case "scotland" -> Optional.of(Nation.SCOTLAND);
            case "northern-ireland" -> Optional.of(Nation.NORTHERN_IRELAND);
            default -> Optional.empty();
        });
    }

    /** Who employs. Staff of Members are employed by a person, never by the parliament. */
    public enum Employer {
        /** One Member, whose office ends with the mandate. */
        MEMBER,
        /** The leader of a political group. */
        GROUP_LEADER,
        /** Somebody else. */
        OTHER
    }

    /** Builds a {@link Post}. */
    public static final class Builder extends ImmutablePost.Builder {

        /** Creates an empty builder. */
        public Builder() {}

        /**
         * Sets the contracted hours of a week.
         *
         * @param hours the hours in plain digits, such as {@code 29.6}
         * @return this builder
         * @throws IllegalArgumentException if the text is not a plain number, or is out of bounds
         */
        public Builder weeklyHours(String hours) {
            return weeklyHours(WeeklyHours.parse(hours));
        }
    }
}
