package org.parlstaff.payscale;

import java.util.regex.Pattern;

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
}
