package org.parlstaff.staffing.welsh;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.parlstaff.staffing.Bilingual;

/**
 * A level of skill in Welsh in the scheme of one body, such as level 3 in that of Denbighshire County Council for training.
 *
 * <p>The schemes that we know are those of {@link #schemes()}; the scheme of another body has an id of your own. Written as
 * text, {@code denbighshire-training 3}. Immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class SchemeLevel implements SkillLevel permits ImmutableSchemeLevel {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final Pattern LEVEL = Pattern.compile("[\\p{L}\\p{N}.+-]{1,20}");

    SchemeLevel() {}

    /** {@return the id of the scheme, such as {@code denbighshire-training}} */
    public abstract String scheme();

    /** {@return the level as the body writes it, such as {@code 3}, {@code A2} or {@code courtesy}} */
    public abstract String level();

    /**
     * Returns a level of a scheme.
     *
     * @param scheme the id of the scheme
     * @param level the level as the body writes it
     * @return the level
     * @throws IllegalArgumentException if the scheme is not an id in kebab case, or the level not one word of at most 20 letters
     */
    public static SchemeLevel of(String scheme, String level) {
        return ImmutableSchemeLevel.of(scheme, level);
    }

    /** {@return the ids of the schemes that we know} */
    public static List<String> schemes() {
        return WelshSchemes.SHIPPED.schemes().stream()
                .map(WelshSchemes.Scheme::id)
                .toList();
    }

    /** {@return which of the five levels the body calls it, where its page says so} */
    public final Optional<WelshLevel> findWelshLevel() {
        return WelshSchemes.find(scheme()).map(found -> found.called().get(level()));
    }

    /** {@return what the body's scheme is called, if it is one that we know} */
    public final Optional<Bilingual> findSchemeName() {
        return WelshSchemes.find(scheme()).map(WelshSchemes.Scheme::name);
    }

    /** {@return whether we know all levels of the scheme, and this is none of them} */
    public final boolean isMissingFromScheme() {
        return WelshSchemes.find(scheme())
                .filter(found -> found.complete() && !found.levels().contains(level()))
                .isPresent();
    }

    @Value.Check
    void check() {
        if (!ID.matcher(scheme()).matches()) {
            throw new IllegalArgumentException(
                    "scheme of a level must be an id, like denbighshire-training: " + scheme());
        }
        if (!LEVEL.matcher(level()).matches()) {
            throw new IllegalArgumentException("level must be one word of at most 20 letters: " + level());
        }
    }

    /** {@return scheme and level, from which {@link SkillLevel#parse} makes an equal one} */
    @Override
    @JsonValue
    public final String toString() {
        return scheme() + " " + level();
    }
}
