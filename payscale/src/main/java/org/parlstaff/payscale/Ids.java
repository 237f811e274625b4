package org.parlstaff.payscale;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ids as files write them: lower-case words joined by hyphens. */
final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,9}");

    private Ids() {}

    static void check(String kind, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id of a " + kind + " must be lower-case words joined by hyphens: " + Decimals.shown(id));
        }
    }

    static String checked(String id) {
        check("wage floor", id);
        return id;
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E parse(Class<E> type, String kind, String id) {
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
