package org.parlstaff.staffing.document;

import java.util.Map;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.staffing.Language;

/** The words of formats and pictures themselves. */
final class Words {

    static final Texts TEXTS = new Texts(tag -> Words.class.getResourceAsStream("Document_" + tag + ".properties"));

    private Words() {}

    static String text(String key, Map<String, ?> values, Language language) {
        return TEXTS.text(key, Texts.withoutPence(values, language.locale()), language.locale());
    }
}
