package org.parlstaff.staffing.welsh;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.payscale.format.FromJson;
import org.parlstaff.staffing.Bilingual;

/**
 * What a post asks for in Welsh, such as desirable, with speaking at Intermediate.
 *
 * <p>The designation is one of the four categories of Standard 57 in the Welsh Language Standards (No. 8) Regulations 2022.
 * It is independent of the levels: a post may be desirable without naming a level. Immutable and safe to share between
 * threads.
 */
@Value.Immutable
@JsonSerialize(as = WelshSkills.class)
@JsonDeserialize(builder = WelshSkills.Builder.class, using = FromJson.class)
@JsonPropertyOrder({"designation", "levels", "assessment", "note"})
public abstract sealed class WelshSkills implements JsonForm permits ImmutableWelshSkills {

    WelshSkills() {}

    /** {@return the category of the post} */
    @JsonProperty
    public abstract Designation designation();

    /** {@return the level asked for, skill by skill; may be empty} */
    @JsonProperty
    public abstract Map<WelshLevel.Skill, SkillLevel> levels();

    /** {@return who settled the category, when and why, if it is recorded} */
    @JsonProperty
    public abstract Optional<Assessment> assessment();

    /** {@return what else is to be said, if anything} */
    @JsonProperty
    public abstract Optional<Bilingual> note();

    /**
     * Returns a designation without levels.
     *
     * @param designation the category of the post
     * @return the skills
     */
    public static WelshSkills of(Designation designation) {
        return builder().designation(designation).build();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the skills that need a level and have none: where Welsh is essential or to be learnt, every skill without one.
     *
     * @return the skills, in the order in which they are listed everywhere
     */
    public final List<WelshLevel.Skill> skillsWithoutLevel() {
        boolean needed = designation() == Designation.ESSENTIAL || designation() == Designation.TO_BE_LEARNT;
        return needed
                ? Stream.of(WelshLevel.Skill.values())
                        .filter(skill -> !levels().containsKey(skill))
                        .toList()
                : List.of();
    }

    /** The category of a post. The list is closed: the Commissioner has ruled that «very desirable» does not belong to it. */
    public enum Designation {
        /** Nobody is appointed without the skills. */
        ESSENTIAL,
        /** Whoever is appointed learns them. */
        TO_BE_LEARNT,
        /** They count in an applicant's favour. */
        DESIRABLE,
        /** The post can be done without them. */
        NOT_NECESSARY
    }

    /**
     * Who settled the category, when and why.
     *
     * <p>It is kept with the file and not printed. Immutable and safe to share between threads.
     */
    @Value.Immutable
    @JsonSerialize(as = Assessment.class)
    @JsonDeserialize(builder = Assessment.Builder.class, using = FromJson.class)
    @JsonPropertyOrder({"assessor", "day", "reason"})
    public abstract static sealed class Assessment permits ImmutableAssessment {

        Assessment() {}

        /** {@return who settled it, by role} */
        @JsonProperty
        public abstract String assessor();

        /** {@return when} */
        @JsonProperty
        public abstract LocalDate day();

        /** {@return why} */
        @JsonProperty
        public abstract String reason();

        /** {@return an empty builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds an {@link Assessment}. */
        public static final class Builder extends ImmutableAssessment.Builder {

            /** Creates an empty builder. */
            public Builder() {}
        }
    }

    /** Builds a {@link WelshSkills}. */
    public static final class Builder extends ImmutableWelshSkills.Builder {

        /** Creates an empty builder. */
        public Builder() {}
    }
}
