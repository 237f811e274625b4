package org.parlstaff.payscale.award;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.parlstaff.payscale.ActualSalary;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Working;

/**
 * How a part of a month or of a year is paid out of a yearly salary.
 *
 * <p>No law settles it, employers choose, and the answers differ: of GBP 60,000 a year, 15 to 30 April 2023 is worth
 * GBP 2,307.69 by {@link #DAYS_260}, GBP 2,500.00 by {@link #WORKING_DAYS_OF_MONTH}, GBP 2,630.14 by {@link #DAYS_365} and
 * GBP 2,666.67 by {@link #CALENDAR_DAYS_OF_MONTH}. Working days are Monday to Friday, bank holidays included. Under every
 * method but {@link #CALENDAR_DAYS_OF_YEAR} a whole calendar month is a twelfth of the year.
 */
public enum PartPeriod {
    /** Each working day of a month that is not whole is 1/260 of the year. */
    DAYS_260(260, true),
    /** Each working day of a month that is not whole is 1/261 of the year. */
    DAYS_261(261, true),
    /** Each day of a month that is not whole is 1/365 of the year, in leap years too. */
    DAYS_365(365, false),
    /** Each day is its share of the calendar days of its month. */
    CALENDAR_DAYS_OF_MONTH(0, false),
    /** Each working day is its share of the working days of its month. */
    WORKING_DAYS_OF_MONTH(0, true),
    /** Each day, of whole months too, is its share of the days of its calendar year: 1/365, or 1/366 in a leap year. */
    CALENDAR_DAYS_OF_YEAR(0, false);

    private final int daysInYear;
    private final boolean workingDays;

    PartPeriod(int daysInYear, boolean workingDays) {
        this.daysInYear = daysInYear;
        this.workingDays = workingDays;
    }

    /**
     * A run of days and its share of the year: {@code above} out of {@code below}.
     *
     * @param whole whether it is made of whole months
     */
    private record Part(LocalDate from, LocalDate until, boolean whole, long above, long below) {

        Fraction of(ActualSalary salary) {
            return Fraction.of(salary.pence(), 100).times(above, below);
        }
    }

    /**
     * Tells whether the two parts of a period, however it is cut, are always worth what the whole is.
     *
     * @return {@code true} for the methods that go by the days of the month or of the year; the others count the two halves of a whole
     *     month by days, and the whole as a twelfth
     */
    public boolean isAdditive() {
        return daysInYear == 0;
    }

    /**
     * Returns what is paid for a span of days, with the working.
     *
     * @param salary the salary of a year at contracted hours
     * @param span the days, with an end
     * @param rounding how the sum is rounded, once
     * @return the pay for the span
     * @throws IllegalArgumentException if the span has no end
     */
    public PartPay pay(ActualSalary salary, Span span, Rounding rounding) {
        return new PartPay(salary, span, this, rounding);
    }

    /** What a salary is worth over the span, exactly. */
    Fraction worth(ActualSalary salary, Span span) {
        Fraction sum = Fraction.ZERO;
        for (Part part : parts(span)) {
            sum = sum.plus(part.of(salary));
        }
        return sum;
    }

    List<Working.Step> steps(ActualSalary salary, Span span) {
        return parts(span).stream()
                .map(part -> Working.Step.of(
                        part.whole() ? "part-months" : "part-days",
                        part.of(salary).shown(),
                        Span.of(part.from(), part.until()),
                        ":",
                        salary,
                        "×",
                        part.above() + "/" + part.below()))
                .toList();
    }

    private List<Part> parts(Span span) {
        LocalDate end = span.until().orElseThrow();
        if (this == CALENDAR_DAYS_OF_YEAR) {
            return years(span.from(), end);
        }
        List<Part> parts = new ArrayList<>();
        LocalDate from = span.from();
        while (from.isBefore(end)) {
            LocalDate month = from.withDayOfMonth(1);
            LocalDate next = month.plusMonths(1);
            if (from.equals(month) && !next.isAfter(end)) {
                long months = ChronoUnit.MONTHS.between(from, end);
                next = from.plusMonths(months);
                parts.add(new Part(from, next, true, months, 12));
            } else {
                next = next.isBefore(end) ? next : end;
                parts.add(new Part(from, next, false, days(from, next), yearOf(month)));
            }
            from = next;
        }
        return parts;
    }

    private static List<Part> years(LocalDate first, LocalDate end) {
        List<Part> parts = new ArrayList<>();
        for (LocalDate from = first; from.isBefore(end); ) {
            LocalDate year = from.withDayOfYear(1).plusYears(1);
            LocalDate next = year.isBefore(end) ? year : end;
            parts.add(new Part(from, next, false, ChronoUnit.DAYS.between(from, next), from.lengthOfYear()));
            from = next;
        }
        return parts;
    }

    /** How many of the days that this method counts make up a year, as the month stands for it. */
    private long yearOf(LocalDate month) {
        return isAdditive() ? 12 * days(month, month.plusMonths(1)) : daysInYear;
    }

    private long days(LocalDate from, LocalDate until) {
        return workingDays
                ? from.datesUntil(until).filter(PartPeriod::isWorkingDay).count()
                : ChronoUnit.DAYS.between(from, until);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
