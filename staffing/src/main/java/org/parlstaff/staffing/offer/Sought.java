package org.parlstaff.staffing.offer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The codes that an examiner looks for, and with them which parts of an offer it need not look at. */
final class Sought {

    static final Sought ALL = new Sought(EnumSet.allOf(FindingCode.class));

    final boolean titles;
    final boolean families;
    final boolean terms;
    final boolean floors;
    private final Set<FindingCode> codes;

    Sought(Set<FindingCode> codes) {
        this.codes = EnumSet.copyOf(codes);
        this.titles = any(FindingCode.TITLE_OTHER_BAND, FindingCode.TITLE_UNKNOWN, FindingCode.TITLE_OTHER_SCHEME);
        this.families = any(FindingCode.FAMILY_UNKNOWN, FindingCode.FAMILY_OTHER, FindingCode.FAMILY_BLENDED);
        this.terms = any(
                FindingCode.DATES_END_BEFORE_START,
                FindingCode.APPOINTMENT_CASUAL,
                FindingCode.APPOINTMENT_NOT_STATED,
                FindingCode.APPOINTMENT_TERM_OVER_LIMIT,
                FindingCode.APPOINTMENT_OPEN_RECRUITMENT,
                FindingCode.APPOINTMENT_INTERNAL,
                FindingCode.APPOINTMENT_RECRUITMENT_NOT_STATED);
        this.floors = any(
                FindingCode.STATUTORY_BELOW_FLOOR,
                FindingCode.FLOOR_CLASS_NEEDED,
                FindingCode.FLOOR_NOT_CHECKED,
                FindingCode.FLOOR_BELOW_REAL_LIVING_WAGE);
    }

    private boolean any(FindingCode first, FindingCode... more) {
        return !Collections.disjoint(codes, EnumSet.of(first, more));
    }

    boolean contains(FindingCode code) {
        return codes.contains(code);
    }
}
