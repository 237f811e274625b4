package org.parlstaff.payscale.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ids as files write them: lower-case words joined by hyphens. */
public final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,9}");

    private Ids() {}

    /**
     * Demands that a text is an id.
     *
     * @param kind what it is the id of, such as {@code band}
     * @param id the text
     * @throws IllegalArgumentException if it is not
     */
    public static void check(String kind, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id of a " + kind + " must be lower-case words joined by hyphens: " + Decimals.shown(id));
        }
    }

    /**
     * Returns the id of a constant.
     *
     * @param constant the constant, such as {@code MEMBER_DECIDES}
     * @return its name as files write it, such as {@code member-decides}
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the constant of an id.
     *
     * @param type the constants
     * @param kind what they are, such as {@code starting point}
     * @param id the id
     * @param <E> the type of the constants
     * @return the constant
     * @throws IllegalArgumentException if there is none of that id
     */
    public static <E extends Enum<E>> E parse(Class<E> type, String kind, String id) {
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (of(constant).equals(id)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(kind + " must be one of "
                + Arrays.stream(constants).map(Ids::of).collect(Collectors.joining(", ")) + "; found: "
                + Decimals.shown(id));
    }
}
