package org.parlstaff.casework.privacy;

/** What kind of personal data a field holds, such as SPECIAL_CATEGORY for a diagnosis. */
public enum DataCategory {
    /** A name, an address, a telephone number: what it takes to reach a person. */
    CONTACT(false),
    /** Any other personal data without special protection. */
    ORDINARY(false),
    /** Data of Article 9 of the UK GDPR: health, origin, belief, politics, union, biometrics, sex life. */
    SPECIAL_CATEGORY(true),
    /** Data of Article 10 of the UK GDPR: convictions, offences and related measures. */
    CRIMINAL_OFFENCE(true);

    private final boolean isProtected;

    DataCategory(boolean isProtected) {
        this.isProtected = isProtected;
    }

    /** {@return whether using it takes a condition of its own and an appropriate policy document} */
    public boolean isProtected() {
        return isProtected;
    }
}
