package org.parlstaff.casework.clock;

import org.parlstaff.casework.text.Texts;

/** The sentences of this package. */
final class Sentences {

    static final Texts TEXTS = Texts.beside(Sentences.class);

    private Sentences() {}
}
