package org.parlstaff.casework;

import java.util.Locale;
import java.util.MissingResourceException;
import org.parlstaff.casework.privacy.DisclosureDecision;

/** The sentences and labels of this package. */
final class Texts {

    static final org.parlstaff.casework.text.Texts BUNDLES = org.parlstaff.casework.text.Texts.beside(Texts.class);

    /** The reasons against a disclosure have their sentences where they are made. */
    private static final org.parlstaff.casework.text.Texts DISCLOSURE =
            org.parlstaff.casework.text.Texts.beside(DisclosureDecision.class);

    private Texts() {}

    /** The label of a constant, under a key such as {@code case.status.awaiting-body}. */
    static String label(Enum<?> constant, Locale locale) {
        return BUNDLES.render(locale, key(constant));
    }

    static String definition(Enum<?> constant, Locale locale) {
        return BUNDLES.render(locale, key(constant) + ".definition");
    }

    /** The key of a constant: the nesting type's name stands in front, so that two types called Status differ. */
    static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> nest = type.getEnclosingClass();
        String owner = nest == null || nest == CaseEvent.class ? "" : kebab(nest.getSimpleName()) + "-";
        return "case." + owner + kebab(type.getSimpleName()) + "." + kebab(constant.name());
    }

    /** Renders a refusal; a code that an office added to its own table stands for itself. */
    static String render(String code, Locale locale, Object... values) {
        try {
            return BUNDLES.render(locale, code, labelled(locale, values));
        } catch (MissingResourceException e) {
            return renderDisclosure(code, locale, values);
        }
    }

    private static String renderDisclosure(String code, Locale locale, Object... values) {
        try {
            return DISCLOSURE.render(locale, code, values);
        } catch (MissingResourceException e) {
            return code;
        }
    }

    private static Object[] labelled(Locale locale, Object[] values) {
        Object[] labelled = values.clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Enum<?> constant) {
                labelled[i] = label(constant, locale);
            }
        }
        return labelled;
    }

    static String kebab(String name) {
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
            return name.toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
