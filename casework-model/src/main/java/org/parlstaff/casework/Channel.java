package org.parlstaff.casework;

/**
 * How a case came in.
 */
public enum Channel implements Labelled {
    /** In person at a surgery. */
    SURGERY,
    /** By telephone. */
    PHONE,
    /** By email. */
    EMAIL,
    /** By letter. */
    LETTER,
    /** Through the web site. */
    WEB_FORM,
    /** Through social media. */
    SOCIAL_MEDIA,
    /** From another Member or a body. */
    REFERRAL
}
