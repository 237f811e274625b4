package org.parlstaff.casework.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parlstaff.casework.Reason;
import org.parlstaff.casework.clock.WorkingCalendar;

/** What the calendars of an office are too short for. */
final class CalendarGaps {

    private CalendarGaps() {}

    static List<Reason> of(OfficePolicy policy, LocalDate day) {
        SortedMap<String, Span> counted = new TreeMap<>();
        WorkingCalendar own = policy.calendar();
        counted.put("acknowledgeWithin", new Span(policy.acknowledgeWithin(), own));
        counted.put("actWithin", new Span(policy.actWithin(), own));
        counted.put("verifyUrgentWithin", new Span(policy.verifyUrgentWithin(), own));
        counted.put("verificationWindow", new Span(policy.verificationWindow(), own));
        counted.put("replyWithin", new Span(policy.replyWithin(), own));
        counted.put("firstChaseAfter", new Span(policy.firstChaseAfter(), own));
        counted.put("nextChaseAfter", new Span(policy.nextChaseAfter(), own));
        counted.put("remindEvery", new Span(policy.remindEvery(), own));
        counted.put("comeBackWindow", new Span(policy.comeBackWindow(), own));
        counted.put("reopenWindow", new Span(policy.reopenWindow(), own));
        counted.put("staleAfter", new Span(policy.staleAfter(), own));
        for (PublicBody body : policy.bodies()) {
            counted.put(body.id(), new Span(body.replyWithin(), body.calendar().orElse(own)));
        }
        List<Reason> gaps = new ArrayList<>();
        counted.forEach((name, span) -> {
            if (span.calendar().findAfter(day, span.workingDays()).isEmpty()) {
                gaps.add(Reason.of(
                        "office.calendar.too-short",
                        name,
                        span.workingDays(),
                        day,
                        span.calendar().lastKnownDay()));
            }
        });
        return List.copyOf(gaps);
    }

    /** So many working days of a calendar. */
    private record Span(int workingDays, WorkingCalendar calendar) {}
}
