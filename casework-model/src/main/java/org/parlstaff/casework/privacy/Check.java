package org.parlstaff.casework.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** The refusals that several values of this package share. */
final class Check {

    private static final Pattern FIELD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Check() {}

    static void notBlank(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank: \"" + text + "\"");
        }
    }

    static void notBlank(String name, Optional<String> text) {
        text.ifPresent(given -> notBlank(name, given));
    }

    static void notEmpty(String name, Collection<?> many) {
        if (many.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty: []");
        }
    }

    static void fieldNames(String name, Collection<String> fields) {
        for (String field : fields) {
            if (!FIELD.matcher(field).matches()) {
                throw new IllegalArgumentException(name + " must be in kebab case: \"" + field + "\"");
            }
        }
    }

    static void after(String name, LocalDate from, Optional<LocalDate> day) {
        if (day.isPresent() && !day.get().isAfter(from)) {
            throw new IllegalArgumentException(name + " must be after from: " + from + "/" + day.get());
        }
    }

    static void notBefore(String name, LocalDate from, Optional<LocalDate> day) {
        if (day.isPresent() && day.get().isBefore(from)) {
            throw new IllegalArgumentException(name + " must not be before from: " + from + "/" + day.get());
        }
    }
}
