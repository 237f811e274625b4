package org.parlstaff.casework.format;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** The refusals that several values share. */
public final class Check {

    private Check() {}

    public static void notBlank(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank: \"" + Legible.shown(text) + "\"");
        }
    }

    public static void notBlank(String name, Optional<String> text) {
        text.ifPresent(given -> notBlank(name, given));
    }

    public static void notEmpty(String name, Collection<?> many) {
        if (many.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty: []");
        }
    }

    public static void fieldNames(String name, Collection<String> fields) {
        fields.forEach(field -> kebabCase(name, field));
    }

    public static void kebabCase(String name, String text) {
        if (!isKebabCase(text)) {
            throw new IllegalArgumentException(name + " must be in kebab case: \"" + Legible.shown(text) + "\"");
        }
    }

    /** Small letters and digits, in words that are joined by one hyphen each. */
    private static boolean isKebabCase(String text) {
        boolean afterHyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-';
            if (hyphen ? afterHyphen : (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
            afterHyphen = hyphen;
        }
        return !afterHyphen;
    }

    public static void after(String name, LocalDate from, Optional<LocalDate> day) {
        if (day.isPresent() && !day.get().isAfter(from)) {
            throw new IllegalArgumentException(name + " must be after from: " + from + "/" + day.get());
        }
    }

    public static void notBefore(String name, LocalDate from, Optional<LocalDate> day) {
        if (day.isPresent() && day.get().isBefore(from)) {
            throw new IllegalArgumentException(name + " must not be before from: " + from + "/" + day.get());
        }
    }
}
