package org.parlstaff.staffing.offer;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every examination looks at in an offer, side by side: how fast many are examined depends on how far apart in memory it
 * lies.
 *
 * @param startDay the first day, as a day of the epoch
 * @param hours the weekly hours in ten-thousandths; 0 if they are not stated, less if they are not the hours of a week
 * @param fullTimePence the pay in pence if it is in whole pence for a full-time year, otherwise less than 0
 * @param currency the currency of the pay
 * @param band the id of the band, or null
 * @param area the id of the area, or null
 * @param plain whether the offer is without what makes an offer special, such as other employments or skills in Welsh
 */
record Gist(
        int startDay,
        int hours,
        long fullTimePence,
        String currency,
        @Nullable String band,
        @Nullable String area,
        boolean plain) {

    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    private static final int DECIMALS_OF_HOURS = 4;
    private static final int MOST_DECIMALS = 6;

    static Gist of(Offer offer) {
        OfferedAmount amount = offer.salary().amount();
        Optional<BigDecimal> hours = offer.weeklyHours();
        return new Gist(
                (int) offer.startDate().toEpochDay(),
                hours.isPresent() ? tenThousandths(hours.get()) : 0,
                offer.salary().basis() == OfferedPay.Basis.FULL_TIME ? amount.pence() : -1,
                amount.currency(),
                offer.band().orElse(null),
                offer.area().orElse(null),
                isPlain(offer));
    }

    private static boolean isPlain(Offer offer) {
        return offer.framework().isEmpty()
                && offer.payPoint().isEmpty()
                && offer.fullTimeHours().isEmpty()
                && !offer.incrementsPromised().orElse(false)
                && offer.previousContractDate().isEmpty()
                && offer.otherEmployments().isEmpty()
                && offer.language().isEmpty()
                && offer.funding().isEmpty();
    }

    /** Weekly hours in ten-thousandths; -1 if there are none, more than in a week, or finer ones. */
    static int tenThousandths(BigDecimal hours) {
        if (hours.signum() <= 0
                || hours.scale() < 0
                || hours.scale() > MOST_DECIMALS
                || hours.compareTo(HOURS_OF_A_WEEK) > 0) {
            return -1;
        }
        BigDecimal units = hours.movePointRight(DECIMALS_OF_HOURS);
        return units.scale() <= 0 || units.stripTrailingZeros().scale() <= 0 ? units.intValue() : -1;
    }
}
