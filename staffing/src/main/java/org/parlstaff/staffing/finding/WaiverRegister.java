package org.parlstaff.staffing.finding;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.parlstaff.payscale.JsonForm;
import org.parlstaff.staffing.format.Marks;

/**
 * The waivers of an office on a day, such as the three in force on 1 June 2026, one of them over by the end of the month.
 *
 * @param day the day
 * @param inForce those that are approved and cover the day, the first to end first
 * @param soonOver those of them that no longer count when the period that was asked for is over
 */
public record WaiverRegister(LocalDate day, List<Waiver> inForce, List<Waiver> soonOver) implements JsonForm {

    /**
     * Copies the lists.
     *
     * @param day the day
     * @param inForce those that are approved and cover the day
     * @param soonOver those of them that are soon over
     */
    public WaiverRegister {
        inForce = List.copyOf(inForce);
        soonOver = List.copyOf(soonOver);
    }

    /**
     * Returns the register of a day.
     *
     * @param waivers all waivers, whatever their state
     * @param day the day
     * @param soon the period within which a waiver is soon over, such as a month
     * @return the register
     */
    public static WaiverRegister of(List<Waiver> waivers, LocalDate day, Period soon) {
        List<Waiver> inForce = waivers.stream()
                .filter(waiver -> waiver.isInForceOn(day))
                .sorted(Comparator.comparing(Waiver::until)
                        .thenComparing(Waiver::subject)
                        .thenComparing(Waiver::code))
                .toList();
        return new WaiverRegister(
                day,
                inForce,
                inForce.stream()
                        .filter(waiver -> !waiver.until().isAfter(day.plus(soon)))
                        .toList());
    }

    /**
     * Renders the register for a person.
     *
     * @param locale the reader's language: Welsh, or any other for English
     * @return the lines
     */
    public String text(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(ReportText.words("in-force", Map.of("day", day, "count", inForce.size()), locale));
        inForce.forEach(waiver -> lines.add(line(waiver, locale)));
        lines.add(ReportText.words("soon-over", Map.of("count", soonOver.size()), locale));
        soonOver.forEach(waiver -> lines.add(line(waiver, locale)));
        return lines.stream().map(line -> Marks.flat(line) + "\n").collect(Collectors.joining());
    }

    private static String line(Waiver waiver, Locale locale) {
        return "  " + waiver.subject() + " " + waiver.code()
                + waiver.pointer().map(place -> " " + place).orElse("") + ": " + ReportText.waived(waiver, locale);
    }
}
