package org.parlstaff.casework.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parlstaff.casework.Office.DIGEST;
import static org.parlstaff.casework.Office.SENIOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parlstaff.casework.CaseEvent;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.Category;
import org.parlstaff.casework.Channel;
import org.parlstaff.casework.Competence;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.EnquiringEvent;
import org.parlstaff.casework.HandlingEvent;
import org.parlstaff.casework.IntakeEvent;
import org.parlstaff.casework.Office;
import org.parlstaff.casework.Priority;
import org.parlstaff.casework.Right;
import org.parlstaff.casework.Sensitivity;
import org.parlstaff.casework.clock.WorkingCalendar;
import org.parlstaff.casework.lifecycle.Lifecycle;

/**
 * A bank holiday is proclaimed for Friday 28 August 2026, on Tuesday 25 August, with the summer bank holiday the Monday
 * after it.
 */
class DueDaysTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 8, 20);
    private static final LocalDate PROCLAIMED = LocalDate.of(2026, 8, 28);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 4);
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final OfficePolicy BEFORE = Office.policy();
    private static final OfficePolicy AFTER = knowing(LocalDate.of(2026, 8, 25));

    /** Ten working days from 20 August: Friday 4 September, or with the new holiday Monday the 7th. */
    @Test
    void move_with_the_calendar_before_the_day_has_come() {
        CaseRecord asked = awaiting(FRIDAY);

        assertThat(DueDays.moved(asked, AFTER)).containsExactly(new HandlingEvent.MoveDeadline("enquiry:e-1", MONDAY));
        CaseRecord moved = clock(asked, AFTER, MONDAY);

        assertThat(moved.enquiries().get(0).dueOn()).contains(MONDAY);
        assertThat(moved.hasMissed("enquiry:e-1")).isFalse();
        assertThat(DueDays.moved(moved, AFTER)).isEmpty();
        assertThat(clock(asked, AFTER, MONDAY.plusDays(1)).missedDeadlines())
                .contains(new CaseRecord.MissedDeadline("enquiry:e-1", MONDAY, moved.tier()));
    }

    /** The clock recorded a miss on Monday, the day the answer came; the calendar was loaded after that. */
    @Test
    void take_back_a_miss_that_was_none() {
        CaseRecord missed = clock(awaiting(FRIDAY), BEFORE, MONDAY);
        CaseRecord answered = after(missed, BEFORE, MONDAY, new EnquiringEvent.ReplyReceived("e-1", DIGEST));
        CaseRecord late = after(missed, BEFORE, MONDAY.plusDays(1), new EnquiringEvent.ReplyReceived("e-1", DIGEST));

        assertThat(answered.hasMissed("enquiry:e-1")).isTrue();
        assertThat(clock(answered, AFTER, MONDAY.plusDays(10)).hasMissed("enquiry:e-1"))
                .isFalse();
        assertThat(clock(late, AFTER, MONDAY.plusDays(10)).missedDeadlines())
                .contains(new CaseRecord.MissedDeadline("enquiry:e-1", MONDAY, missed.tier()));
    }

    /** Five working days from 21 August to tell the enquirer: to 28 August, or with the new holiday to 1 September. */
    @Test
    void move_what_the_office_owes_itself() {
        CaseRecord received = received(LocalDate.of(2026, 8, 21));
        LocalDate late = LocalDate.of(2026, 9, 1);
        CaseRecord missed = clock(received, BEFORE, late);

        assertThat(missed.missedDeadlines())
                .extracting(CaseRecord.MissedDeadline::deadline, CaseRecord.MissedDeadline::dueOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("acknowledge", PROCLAIMED));
        CaseRecord moved = clock(missed, AFTER, late);
        assertThat(moved.missedDeadlines()).isEmpty();
        assertThat(clock(moved, AFTER, late.plusDays(1)).missedDeadlines())
                .extracting(CaseRecord.MissedDeadline::deadline, CaseRecord.MissedDeadline::dueOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("acknowledge", late));
    }

    /** A month from 28 July ends on a day that is a working day no more: on Tuesday 1 September. */
    @Test
    void move_a_rights_request_to_the_next_working_day() {
        CaseRecord asked = after(
                received(LocalDate.of(2026, 7, 28)),
                BEFORE,
                LocalDate.of(2026, 7, 28),
                new CustodyEvent.ReceiveRightsRequest("r-1", Right.ACCESS, LocalDate.of(2026, 7, 28), PROCLAIMED));

        assertThat(DueDays.moved(asked, BEFORE)).isEmpty();
        assertThat(DueDays.moved(asked, AFTER))
                .containsExactly(new HandlingEvent.MoveDeadline("rights-request:r-1", LocalDate.of(2026, 9, 1)));
        assertThat(clock(asked, AFTER, LocalDate.of(2026, 9, 1))
                        .rightsRequests()
                        .get(0)
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void stay_where_the_calendar_was_known_or_the_office_chose_the_day() {
        assertThat(DueDays.moved(awaiting(FRIDAY), BEFORE)).isEmpty();
        assertThat(DueDays.moved(awaiting(MONDAY), AFTER)).isEmpty(); // as counted
        assertThat(DueDays.moved(awaiting(LocalDate.of(2026, 8, 27)), AFTER))
                .isEmpty(); // sooner than a holiday explains
        assertThat(DueDays.moved(awaiting(LocalDate.of(2026, 9, 30)), AFTER)).isEmpty(); // the office gave more time
        assertThat(DueDays.moved(awaiting(FRIDAY), knowing(THURSDAY))).isEmpty(); // known when it was sent
    }

    private static OfficePolicy knowing(LocalDate asOf) {
        WorkingCalendar known = BEFORE.calendar();
        TreeMap<LocalDate, String> holidays = new TreeMap<>(known.bankHolidays());
        holidays.put(PROCLAIMED, "Proclaimed bank holiday");
        return Office.policyBuilder()
                .calendar(WorkingCalendar.builder()
                        .id(known.id())
                        .title(known.title())
                        .from(known.from())
                        .until(known.until())
                        .asOf(asOf)
                        .standing(known.standing())
                        .source(known.source())
                        .putAllBankHolidays(holidays)
                        .build())
                .build();
    }

    private static CaseRecord received(LocalDate day) {
        IntakeEvent.Log log = new IntakeEvent.Log(
                "p-1",
                "p-1",
                new Category("housing", Competence.DEVOLVED_WALES),
                Channel.SURGERY,
                day,
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                List.of());
        return Lifecycle.standard()
                .open("c-1", log, SENIOR, BEFORE, Office.at(day))
                .orElseThrow()
                .next();
    }

    /** A case that has asked the council on Thursday. */
    private static CaseRecord awaiting(LocalDate dueBy) {
        CaseRecord open = after(
                received(THURSDAY),
                BEFORE,
                THURSDAY,
                new IntakeEvent.Verify(List.of("s-one"), Optional.empty()),
                new HandlingEvent.Assign("siwan"),
                new HandlingEvent.Acknowledge(),
                new IntakeEvent.Accept(false, List.of()));
        return after(
                open,
                BEFORE,
                THURSDAY,
                new EnquiringEvent.SendEnquiry(
                        "e-1",
                        "council",
                        DIGEST,
                        dueBy,
                        false,
                        open.disclosureTo("council", "name"),
                        Optional.empty()));
    }

    private static CaseRecord after(CaseRecord record, OfficePolicy policy, LocalDate day, CaseEvent... events) {
        CaseRecord next = record;
        for (CaseEvent event : events) {
            next = Lifecycle.standard()
                    .decide(next, event, SENIOR, policy, Office.at(day))
                    .orElseThrow()
                    .next();
        }
        return next;
    }

    /** What the clock does on a day, all of it. */
    private static CaseRecord clock(CaseRecord record, OfficePolicy policy, LocalDate day) {
        CaseRecord next = record;
        for (CaseEvent event : Lifecycle.standard().clockEvents(record, policy, Office.at(day))) {
            next = Lifecycle.standard()
                    .decide(next, event, Actor.CLOCK, policy, Office.at(day))
                    .orElseThrow()
                    .next();
        }
        return next;
    }
}
