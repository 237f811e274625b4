package org.parlstaff.casework.clock;

import java.util.regex.Pattern;

/** The refusals that several values of this package share. */
final class Check {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Check() {}

    static void notBlank(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank: \"" + text + "\"");
        }
    }

    static void kebabCase(String name, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(name + " must be kebab case: \"" + id + "\"");
        }
    }
}
