package org.parlstaff.staffing.jobspec;

import java.util.Map;
import org.parlstaff.staffing.Language;

/** The nine characteristics that the Equality Act 2010 protects, in the order of its section 4. */
public enum Characteristic {
    /** Age. */
    AGE,
    /** Disability. */
    DISABILITY,
    /** Gender reassignment. */
    GENDER_REASSIGNMENT,
    /** Marriage and civil partnership. */
    MARRIAGE_AND_CIVIL_PARTNERSHIP,
    /** Pregnancy and maternity. */
    PREGNANCY_AND_MATERNITY,
    /** Race. */
    RACE,
    /** Religion or belief. */
    RELIGION_OR_BELIEF,
    /** Sex. */
    SEX,
    /** Sexual orientation. */
    SEXUAL_ORIENTATION;

    private final String key = "characteristic." + Wording.id(this);

    String key() {
        return key;
    }

    /** {@return its name in kebab case, such as {@code gender-reassignment}} */
    public String id() {
        return Wording.id(this);
    }

    /**
     * Returns what the law calls it, as documents name it in a list.
     *
     * @param language the language
     * @return the name
     */
    public String label(Language language) {
        return new Wording(language).text(key, Map.of());
    }
}
