package org.parlstaff.examples.flink;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.parlstaff.casework.Chamber;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.Seat;
import org.parlstaff.casework.privacy.DisclosurePolicy;
import org.parlstaff.casework.privacy.PolicyDocument;
import org.parlstaff.casework.privacy.RetentionPolicy;
import org.parlstaff.casework.privacy.RetentionRule;

/** The invented office whose logs are counted. */
final class Offices {

    private Offices() {}

    static OfficePolicy policy(Actor caseworker) {
        return OfficePolicy.builder()
                .member("member-1")
                .calendar(WorkingCalendars.shipped().calendar("england-and-wales"))
                .addSeat(new Seat("cwm-arian", Chamber.SENEDD, "member-1"))
                .addStaff(caseworker)
                .disclosure(
                        DisclosurePolicy.of(List.of(PolicyDocument.startingOn("policy-1", LocalDate.of(2026, 1, 1)))))
                .retention(RetentionPolicy.of(
                        List.of(RetentionRule.of(RetentionRule.Kind.AFTER_CLOSURE, Period.ofYears(2))),
                        RetentionPolicy.Choice.LATEST,
                        4))
                .build();
    }
}
