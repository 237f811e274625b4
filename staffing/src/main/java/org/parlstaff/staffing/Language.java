package org.parlstaff.staffing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

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
