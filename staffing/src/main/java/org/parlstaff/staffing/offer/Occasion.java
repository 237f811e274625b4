package org.parlstaff.staffing.offer;

/**
 * What about an offer gives a rule something to look at. Most offers give no occasion to most rules, and a rule is not asked
 * where its occasion does not arise; without an occasion of its own it is always asked.
 */
enum Occasion {
    /** Tables of another day than the start are taken. */
    DAY,
    /** No scheme of that id is at hand. */
    SCHEME,
    /** The weekly hours are missing, impossible, or more than a limit. */
    HOURS,
    /** The amount is not pay for a full-time year, in whole pence and in the currency of the scheme. */
    MONEY,
    /** The pay does not surely meet every wage floor. */
    FLOORS,
    /** There is no band, or nobody is appointed to it any more. */
    BAND,
    /** There is no table, or there is something to say of it. */
    TABLE,
    /** The pay is not surely within the range. */
    PAY,
    /** There is a job title. */
    TITLE,
    /** There is a job family. */
    FAMILY,
    /** There is an appointment, or the scheme wants to know of it. */
    APPOINTMENT,
    /** There is one of the many things that most offers are without: see {@link Offer#isPlain}. */
    SPECIAL;

    /** The bit of what arises with every offer. */
    static final int ALWAYS = 1 << 30;

    /** The bits of every occasion. */
    static final int ALL = ALWAYS | (1 << values().length) - 1;

    @SuppressWarnings("EnumOrdinal") // the bits are of one run alone
    int bit() {
        return 1 << ordinal();
    }
}
