package org.parlstaff.staffing.jobspec;

/**
 * The rules on Welsh that an office is under, which settle what its documents say of them.
 *
 * <p>No document claims a legal duty for a Member's own office: no source that was seen puts one on a Member as employer.
 */
public enum LanguageRules {
    /**
     * The Welsh Language Standards. Each new or vacant post is assessed and categorised, and the document says so (Standard
     * 57 of the Welsh Language Standards (No. 8) Regulations 2022; other regulations number it otherwise).
     */
    WELSH_LANGUAGE_STANDARDS,
    /** The Official Languages Scheme of the Senedd Commission, which does not apply to Members and their staff. */
    SENEDD_COMMISSION,
    /** What a Member's own office chooses to say. */
    MEMBERS_OFFICE
}
