package org.parlstaff.staffing.offer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.parlstaff.staffing.finding.Code;

/** The codes that an examiner looks for, and with them which parts of an offer it need not look at. */
final class Sought {

    static final Sought ALL = new Sought(EnumSet.allOf(OfferCode.class));

    final boolean titles;
    final boolean families;
    final boolean terms;
    final boolean floors;
    private final Set<OfferCode> codes;

    Sought(Set<? extends Code> only) {
        this.codes = EnumSet.noneOf(OfferCode.class);
        only.forEach(code -> codes.add((OfferCode) code));
        this.titles = any(OfferCode.TITLE_OTHER_BAND, OfferCode.TITLE_UNKNOWN, OfferCode.TITLE_OTHER_SCHEME);
        this.families = any(OfferCode.FAMILY_UNKNOWN, OfferCode.FAMILY_OTHER, OfferCode.FAMILY_BLENDED);
        this.terms = any(
                OfferCode.DATES_END_BEFORE_START,
                OfferCode.APPOINTMENT_CASUAL,
                OfferCode.APPOINTMENT_NOT_STATED,
                OfferCode.APPOINTMENT_TERM_OVER_LIMIT,
                OfferCode.APPOINTMENT_OPEN_RECRUITMENT,
                OfferCode.APPOINTMENT_INTERNAL,
                OfferCode.APPOINTMENT_RECRUITMENT_NOT_STATED);
        this.floors = any(
                OfferCode.STATUTORY_BELOW_FLOOR,
                OfferCode.FLOOR_CLASS_NEEDED,
                OfferCode.FLOOR_NOT_CHECKED,
                OfferCode.FLOOR_BELOW_REAL_LIVING_WAGE);
    }

    private boolean any(OfferCode first, OfferCode... more) {
        return !Collections.disjoint(codes, EnumSet.of(first, more));
    }

    boolean contains(OfferCode code) {
        return codes.contains(code);
    }
}
