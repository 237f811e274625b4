package org.parlstaff.staffing.welsh;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of five levels of skill in Welsh, such as Intermediate, which the course Canolradd and B1 correspond to.
 *
 * <p>For the level of a body that numbers them see {@link SchemeLevel}.
 */
public enum WelshLevel implements SkillLevel {
    /** Set phrases. */
    ENTRY("Mynediad", "A1"),
    /** Daily matters. */
    FOUNDATION("Sylfaen", "A2"),
    /** Most talk and text. */
    INTERMEDIATE("Canolradd", "B1"),
    /** Talk and text of many kinds, with ease. */
    ADVANCED("Uwch", "B2"),
    /** Everything. No source that was seen relates it to a course or to the Common European Framework. */
    PROFICIENCY(null, null);

    private final Optional<String> course;
    private final Optional<String> cefr;

    WelshLevel(@Nullable String course, @Nullable String cefr) {
        this.course = Optional.ofNullable(course);
        this.cefr = Optional.ofNullable(cefr);
    }

    /** {@return the name, in Welsh, of the course for adults that leads to the level, if there is one} */
    public Optional<String> course() {
        return course;
    }

    /** {@return the level of the Common European Framework, where a source confirms it} */
    public Optional<String> cefr() {
        return cefr;
    }

    /** One of the four skills, each of which has a level of its own. */
    public enum Skill {
        /** Listening. */
        LISTENING,
        /** Speaking. */
        SPEAKING,
        /** Reading. */
        READING,
        /** Writing. */
        WRITING
    }
}
