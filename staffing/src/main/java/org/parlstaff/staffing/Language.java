package org.parlstaff.staffing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.parlstaff.payscale.format.Texts;

/** A language in which documents are written: English or Welsh, neither before the other. */
public enum Language {
    /** English. */
    ENGLISH("en", "en-GB"),
    /** Welsh. */
    WELSH("cy", "cy-GB");

    private final String tag;
    private final Locale locale;

    Language(String tag, String locale) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(locale);
    }

    /**
     * Returns the language that somebody reads.
     *
     * @param locale the reader's language
     * @return Welsh if that is Welsh, and English if it is any other
     */
    public static Language of(Locale locale) {
        return Texts.isWelsh(locale) ? WELSH : ENGLISH;
    }

    /** {@return the tag as files and pages write it: {@code en} or {@code cy}} */
    @JsonValue
    public String tag() {
        return tag;
    }

    /** {@return the locale by which days and amounts are written} */
    public Locale locale() {
        return locale;
    }

    /** {@return the other language} */
    public Language other() {
        return this == ENGLISH ? WELSH : ENGLISH;
    }
}
