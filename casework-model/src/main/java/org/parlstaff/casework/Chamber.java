package org.parlstaff.casework;

/**
 * A body of elected members that a person may turn to.
 */
public enum Chamber implements Labelled {
    /** The House of Commons: one Member for each constituency. */
    COMMONS,
    /** The Senedd: since May 2026 six Members for each constituency. */
    SENEDD,
    /** The Scottish Parliament: one constituency and seven regional Members for each person. */
    SCOTTISH_PARLIAMENT,
    /** The Northern Ireland Assembly: five Members for each constituency. */
    NORTHERN_IRELAND_ASSEMBLY,
    /** A council: one or more councillors for each ward. */
    COUNCIL
}
