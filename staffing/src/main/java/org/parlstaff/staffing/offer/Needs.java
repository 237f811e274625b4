package org.parlstaff.staffing.offer;

/**
 * What must be known before a rule can look at an offer. A rule is passed over where it is not known, and the rules of what is
 * missing say so.
 */
public enum Needs {
    /** Nothing but the offer. */
    OFFER(0),
    /** The pay scheme that the offer names. */
    SCHEME(0b1),
    /** An amount that may be pay: more than nothing, in whole pence, in the currency of the scheme. */
    MONEY(0b11),
    /** The pay band, given or taken from the title. */
    BAND(0b101),
    /** The scale that the band pays in the area on the day. */
    TABLE(0b1101),
    /** The scale, and pay that can be compared with its figures on the offer's own basis. */
    SCALE(0b11111);

    private final int mask;

    Needs(int mask) {
        this.mask = mask;
    }

    /** What must be known, a bit for each kind of knowledge. */
    int mask() {
        return mask;
    }
}
