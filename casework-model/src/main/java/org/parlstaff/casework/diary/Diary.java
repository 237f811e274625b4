package org.parlstaff.casework.diary;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parlstaff.casework.Caseload;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.WorkItem;

/**
 * What an office owes, by day and by person, such as three chases on Monday, two of them with Carys.
 *
 * @param day the day looked from
 * @param items what is owed, the most urgent first; what was due before the day stands in front
 */
public record Diary(LocalDate day, List<WorkItem> items) {

    /**
     * Creates a diary.
     *
     * @param day the day looked from
     * @param items what is owed, the most urgent first
     */
    public Diary {
        requireNonNull(day, "day");
        items = List.copyOf(items);
    }

    /**
     * Returns the diary of an office.
     *
     * @param caseload the cases
     * @param policy the policy of the office
     * @return what is owed on all cases, looked at from the day of the caseload
     */
    public static Diary of(Caseload caseload, OfficePolicy policy) {
        return new Diary(caseload.day(), policy.worklistOf(caseload));
    }

    /**
     * Returns what one person owes.
     *
     * @param person the id of a member of staff
     * @return the diary of the cases that person works on
     */
    public Diary of(String person) {
        return new Diary(
                day,
                items.stream()
                        .filter(item -> item.assignee().equals(Optional.of(person)))
                        .toList());
    }

    /** {@return what is owed on cases that nobody works on} */
    public Diary ofNobody() {
        return new Diary(
                day, items.stream().filter(item -> item.assignee().isEmpty()).toList());
    }

    /**
     * Returns what is due by a day.
     *
     * @param last the last day that counts
     * @return the diary up to that day, with what is overdue
     */
    public Diary until(LocalDate last) {
        return new Diary(
                day,
                items.stream()
                        .filter(item -> !item.obligation().dueOn().isAfter(last))
                        .toList());
    }

    /** {@return what is owed by the day it is due, oldest first} */
    public SortedMap<LocalDate, List<WorkItem>> byDay() {
        SortedMap<LocalDate, List<WorkItem>> byDay = new TreeMap<>();
        items.forEach(item -> byDay.computeIfAbsent(item.obligation().dueOn(), key -> new ArrayList<>())
                .add(item));
        return frozen(byDay);
    }

    /** {@return what is owed by the id of who works on the case; what nobody works on is {@linkplain #ofNobody elsewhere}} */
    public SortedMap<String, List<WorkItem>> byPerson() {
        SortedMap<String, List<WorkItem>> byPerson = new TreeMap<>();
        items.forEach(item -> item.assignee()
                .ifPresent(person -> byPerson.computeIfAbsent(person, key -> new ArrayList<>())
                        .add(item)));
        return frozen(byPerson);
    }

    /**
     * Returns the due days as an iCalendar file (RFC 5545), which calendar programs subscribe to or import.
     *
     * <p>Each obligation is an event of one day, named by what is owed and the id of the case: nothing personal. It keeps its
     * name for programs when its day moves, so that it is moved there too and not doubled.
     *
     * @param office what makes the names of events unique in the world, such as the domain of the office
     * @param stamp when the file is made
     * @param locale the language, English or Welsh; any other language gets English
     * @return the file, whose lines end in carriage return and line feed
     * @throws IllegalArgumentException if the office is blank or has other characters than a domain has
     */
    public String toICalendar(String office, OffsetDateTime stamp, Locale locale) {
        ICalendar calendar = new ICalendar(office, stamp);
        for (WorkItem item : items) {
            String kind =
                    item.obligation().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String subject = item.obligation().subject();
            String about = subject.equals(item.caseId()) ? "" : " (" + subject + ")";
            calendar.add(
                    kind + ":" + item.caseId() + ":" + subject,
                    item.obligation().dueOn(),
                    item.obligation().kind().label(locale) + ": " + item.caseId() + about,
                    kind);
        }
        return calendar.text();
    }

    private static <K> SortedMap<K, List<WorkItem>> frozen(SortedMap<K, List<WorkItem>> byKey) {
        for (Map.Entry<K, List<WorkItem>> entry : byKey.entrySet()) {
            entry.setValue(List.copyOf(entry.getValue()));
        }
        return Collections.unmodifiableSortedMap(byKey);
    }
}
