package org.parlstaff.casework.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parlstaff.casework.CaseRecord;
import org.parlstaff.casework.CaseRecord.MissedDeadline;
import org.parlstaff.casework.CaseRecord.RightsRequest;
import org.parlstaff.casework.CustodyEvent;
import org.parlstaff.casework.Enquiry;
import org.parlstaff.casework.HandlingEvent.MoveDeadline;
import org.parlstaff.casework.clock.WorkingCalendar;

/** Which deadlines fall on a later day than the record of a case says, because a bank holiday was proclaimed since. */
public final class DueDays {

    private DueDays() {}

    /**
     * Returns the deadlines that have moved: to acknowledge and to act, an enquiry's, and a rights request's that now falls on
     * a bank holiday.
     *
     * <p>The calendar alone tells them: it is newer than the day counted from, and without some of its bank holidays the
     * period of the office or the body ends on the recorded day. A case that stood still is left to a person.
     *
     * @param record the case
     * @param policy the policy of the office, with the calendar as it is known now
     * @return the events that move them, each of which the clock may put to the lifecycle
     */
    public static List<MoveDeadline> moved(CaseRecord record, OfficePolicy policy) {
        List<MoveDeadline> moved = new ArrayList<>();
        WorkingCalendar calendar = policy.calendar();
        for (MissedDeadline missed : record.missedDeadlines()) {
            int within = switch (missed.deadline()) {
                case "acknowledge" -> policy.acknowledgeWithin();
                case "act" -> Obligations.neverStoodStill(record) ? policy.actWithin() : 0;
                default -> 0;
            };
            if (within > 0) {
                add(moved, missed.deadline(), counted(calendar, record.receivedOn(), within, missed.dueOn()));
            }
        }
        for (Enquiry enquiry : record.enquiries()) {
            String deadline = "enquiry:" + enquiry.id();
            if (enquiry.isOutstanding() || record.hasMissed(deadline)) {
                Optional<PublicBody> body = policy.findBody(enquiry.body());
                int within = body.map(PublicBody::replyWithin).orElse(policy.replyWithin());
                add(
                        moved,
                        deadline,
                        counted(
                                body.flatMap(PublicBody::calendar).orElse(calendar),
                                enquiry.sentOn().orElseThrow(),
                                within,
                                enquiry.dueOn().orElseThrow()));
            }
        }
        for (RightsRequest request : record.rightsRequests()) {
            LocalDate due = request.dueOn();
            if (calendar.bankHolidays().containsKey(due) && calendar.covers(due.plusDays(7))) {
                add(
                        moved,
                        CustodyEvent.ReceiveRightsRequest.deadline(request.id()),
                        Optional.of(calendar.nextOrSameWorkingDay(due)));
            }
        }
        return moved;
    }

    private static void add(List<MoveDeadline> moved, String deadline, Optional<LocalDate> day) {
        day.ifPresent(due -> moved.add(new MoveDeadline(deadline, due)));
    }

    /**
     * The day by the calendar, if that is newer than the first day and the days it lacks before the recorded one are bank
     * holidays, so that the recorded one was counted without them.
     */
    private static Optional<LocalDate> counted(
            WorkingCalendar calendar, LocalDate from, int within, LocalDate recorded) {
        if (!calendar.asOf().isAfter(from) || !calendar.covers(from) || !calendar.covers(recorded)) {
            return Optional.empty();
        }
        int lacking = within - calendar.workingDaysBetween(from, recorded);
        int holidays = calendar.bankHolidays()
                .subMap(from.plusDays(1), recorded.plusDays(1))
                .size();
        return lacking > 0 && lacking <= holidays ? calendar.findAfter(from, within) : Optional.empty();
    }
}
