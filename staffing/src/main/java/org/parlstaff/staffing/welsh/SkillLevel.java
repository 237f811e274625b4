package org.parlstaff.staffing.welsh;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;

/**
 * A level of skill in Welsh: one of the five of {@link WelshLevel}, or one in the scheme of a body, such as
 * {@code denbighshire-training 3}.
 *
 * <p>A bare number is no level: the same number means Intermediate to one body, Foundation to another, and fluent to a third.
 */
public sealed interface SkillLevel permits WelshLevel, SchemeLevel {

    /**
     * Reads a level from a text.
     *
     * @param text the name of one of the five, such as {@code INTERMEDIATE}, or a scheme and a level with a blank between
     * @return the level
     * @throws IllegalArgumentException if it is neither; a bare number is neither
     */
    @JsonCreator
    static SkillLevel parse(String text) {
        for (WelshLevel level : WelshLevel.values()) {
            if (level.name().equals(text)) {
                return level;
            }
        }
        String[] parts = text.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("level must be one of "
                    + String.join(
                            ", ",
                            Arrays.stream(WelshLevel.values()).map(Enum::name).toList())
                    + ", or a scheme and a level, like denbighshire-training 3; found: " + text);
        }
        return SchemeLevel.of(parts[0], parts[1]);
    }
}
