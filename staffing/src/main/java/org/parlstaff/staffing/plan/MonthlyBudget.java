package org.parlstaff.staffing.plan;

import java.util.Locale;

/**
 * What a month has of an allowance that is for a year.
 *
 * <p>Allowances are for a year, and IPSA shares one out by months for Members who join within it. No source seen says what
 * may be spent in one month, so the rule is the caller's.
 */
public enum MonthlyBudget {
    /** Each month has an equal share, and what it does not spend is lost to the others: a month over its share is over. */
    EQUAL_SHARE,
    /** Shares that were not spent stay: a month is over if all that was spent until its end is more than the shares until then. */
    SHARE_TO_DATE,
    /** The whole allowance may be spent at any time: a month is over if it is used up by its end. */
    WHOLE_TO_DATE;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
