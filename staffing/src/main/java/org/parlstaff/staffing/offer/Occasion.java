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
    /** The pay does not surely meet every wage floor of the law. */
    LAW,
    /** The pay does not surely meet the voluntary wage floor. */
    LIVING_WAGE,
    /** There is no band, or nobody is appointed to it any more. */
    BAND,
    /** There is no table, or there is something to say of it. */
    TABLE,
    /** The table or a wage floor is soon another, or none. */
    END,
    /** The pay is not surely within the range. */
    PAY,
    /** There is a job title, and it is not surely one of the band. */
    TITLE,
    /** There is a job family, and it is not surely that of the band. */
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
