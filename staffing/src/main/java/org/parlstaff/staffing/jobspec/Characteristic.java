package org.parlstaff.staffing.jobspec;

/** The nine characteristics that the Equality Act 2010 protects, in the order of its section 4. */
enum Characteristic {
    AGE,
    DISABILITY,
    GENDER_REASSIGNMENT,
    MARRIAGE_AND_CIVIL_PARTNERSHIP,
    PREGNANCY_AND_MATERNITY,
    RACE,
    RELIGION_OR_BELIEF,
    SEX,
    SEXUAL_ORIENTATION;

    private final String key = "characteristic." + Wording.id(this);

    String key() {
        return key;
    }
}
