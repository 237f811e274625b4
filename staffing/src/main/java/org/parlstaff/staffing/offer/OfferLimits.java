package org.parlstaff.staffing.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps the names of an offer from being blank, and its days and numbers within bounds in which all arithmetic on them is cheap and cannot fail. */
final class OfferLimits {

    private static final Pattern PLACED = Pattern.compile("/(\\S*): (.*)", Pattern.DOTALL);
    private static final int DECIMALS = 6;
    private static final int DIGITS = 9;
    private static final int YEARS = 100;
    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    private static final int DECIMALS_OF_HOURS = 4;

    private OfferLimits() {}

    static void check(Offer offer) {
        notBlank("reference", offer.reference());
        offer.person().ifPresent(person -> notBlank("person", person));
        offer.weeklyHours().ifPresent(hours -> number("/weeklyHours", hours));
        offer.fullTimeHours().ifPresent(hours -> number("/fullTimeHours", hours));
        for (int i = 0; i < offer.otherEmployments().size(); i++) {
            number(
                    "/otherEmployments/" + i + "/weeklyHours",
                    offer.otherEmployments().get(i).weeklyHours());
        }
        year("/startDate", offer.startDate());
        offer.previousContractDate().ifPresent(day -> year("/previousContractDate", day));
        offer.appointment().ifPresent(appointment -> {
            appointment.endDate().ifPresent(day -> year("/appointment/endDate", day));
            appointment.period().ifPresent(OfferLimits::period);
        });
    }

    private static void notBlank(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank: \"" + text + "\"");
        }
    }

    private static void number(String place, BigDecimal number) {
        if (number.scale() < 0 || number.scale() > DECIMALS || number.precision() - number.scale() > DIGITS) {
            throw new IllegalArgumentException(place + ": number must have at most " + DIGITS
                    + " digits before the point and " + DECIMALS + " after it: " + number);
        }
    }

    private static void year(String place, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new IllegalArgumentException(place + ": year must be from 1 to 9999: " + day);
        }
    }

    private static void period(Period period) {
        if (period.getYears() > YEARS || period.getMonths() > 12 * YEARS || period.getDays() > 366 * YEARS) {
            throw new IllegalArgumentException(
                    "/appointment/period: period must be at most " + YEARS + " years: " + period);
        }
    }

    /**
     * Reads a number in plain digits with at most one point, from a place of a text to its end; null if it is none or has more
     * digits before and after the point than these, which together must be no more than 18.
     */
    static @Nullable BigDecimal decimal(String text, int start, int digits, int decimals) {
        boolean negative = start < text.length() && text.charAt(start) == '-';
        int first = negative ? start + 1 : start;
        int point = text.length();
        long units = 0;
        for (int i = first; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '0' && letter <= '9') {
                units = 10 * units + (letter - '0'); // it overflows only where there are too many digits
            } else if (letter == '.' && point == text.length() && i + 1 < text.length()) {
                point = i;
            } else {
                return null;
            }
        }
        int scale = Math.max(0, text.length() - point - 1);
        return point == first || point - first > digits || scale > decimals
                ? null
                : BigDecimal.valueOf(negative ? -units : units, scale);
    }

    /** Weekly hours in ten-thousandths; -1 if there are none, more than in a week, or finer ones. */
    static int tenThousandths(BigDecimal hours) {
        if (hours.signum() <= 0
                || hours.scale() < 0
                || hours.scale() > DECIMALS
                || hours.compareTo(HOURS_OF_A_WEEK) > 0) {
            return -1;
        }
        BigDecimal units = hours.movePointRight(DECIMALS_OF_HOURS);
        return units.scale() <= 0 || units.stripTrailingZeros().scale() <= 0 ? units.intValue() : -1;
    }

    /** A fault whose reason may name its place in front. */
    static OfferRow.Fault fault(String place, String reason) {
        Matcher placed = PLACED.matcher(reason);
        return placed.matches()
                ? new OfferRow.Fault(placed.group(1).replace('/', '.'), placed.group(2))
                : new OfferRow.Fault(place, reason);
    }
}
