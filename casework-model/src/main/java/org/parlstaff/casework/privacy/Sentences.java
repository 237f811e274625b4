package org.parlstaff.casework.privacy;

import java.util.Locale;
import org.parlstaff.casework.text.Texts;

/** The sentences of this package. */
final class Sentences {

    static final Texts TEXTS = Texts.beside(Sentences.class);

    private Sentences() {}

    /** The kebab-case name of a constant, as it stands in codes and keys. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
