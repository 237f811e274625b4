package org.parlstaff.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.parlstaff.casework.clock.WorkingCalendars;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.office.PublicBody;
import org.parlstaff.casework.office.Seat;
import org.parlstaff.casework.privacy.DisclosurePolicy;
import org.parlstaff.casework.privacy.PolicyDocument;
import org.parlstaff.casework.privacy.RetentionPolicy;
import org.parlstaff.casework.privacy.RetentionRule;
import org.parlstaff.casework.privacy.TextDigest;

/** An office in Wales to try the rules on: people, bodies, a policy, and a case at any point of its life. */
public final class Office {

    public static final Actor CASEWORKER = new Actor("carys", Role.CASEWORKER, Sensitivity.STANDARD);
    public static final Actor SENIOR = new Actor("siwan", Role.SENIOR_CASEWORKER, Sensitivity.RESTRICTED);
    public static final Actor MEMBER = new Actor("ms-own", Role.MEMBER, Sensitivity.RESTRICTED);
    public static final Actor DATA_LEAD = new Actor("dewi", Role.DATA_LEAD, Sensitivity.RESTRICTED);

    /** A Monday. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    public static final TextDigest DIGEST = TextDigest.parse("0123456789abcdef".repeat(4));

    private Office() {}

    public static OfficePolicy policy() {
        return policyBuilder().build();
    }

    public static OfficePolicy.Builder policyBuilder() {
        return OfficePolicy.builder()
                .member("ms-own")
                .calendar(WorkingCalendars.shipped().calendar("england-and-wales"))
                .addSeats(
                        new Seat("s-one", Chamber.SENEDD, "ms-own"),
                        new Seat("s-one", Chamber.SENEDD, "ms-2"),
                        new Seat("s-one", Chamber.SENEDD, "ms-3"),
                        new Seat("s-one", Chamber.SENEDD, "ms-4"),
                        new Seat("s-one", Chamber.SENEDD, "ms-5"),
                        new Seat("s-one", Chamber.SENEDD, "ms-6"),
                        new Seat("s-two", Chamber.SENEDD, "ms-other"),
                        new Seat("w-one", Chamber.COMMONS, "mp-1"))
                .addStaff(CASEWORKER, SENIOR, MEMBER, DATA_LEAD)
                .addBodies(
                        PublicBody.of("council", 10),
                        PublicBody.of("dwp", 15),
                        new PublicBody("minister", 17, true, false),
                        new PublicBody("psow", 20, false, true))
                .disclosure(DisclosurePolicy.of(List.of(PolicyDocument.startingOn("apd-1", LocalDate.of(2026, 1, 1)))))
                .retention(RetentionPolicy.of(
                        List.of(RetentionRule.of(RetentionRule.Kind.AFTER_CLOSURE, Period.ofYears(2))),
                        RetentionPolicy.Choice.LATEST,
                        4));
    }

    public static OffsetDateTime at(LocalDate day) {
        return day.atTime(9, 0).atOffset(ZoneOffset.UTC);
    }

    public static IntakeEvent.Log log(String enquirer, String dataSubject) {
        return new IntakeEvent.Log(
                enquirer,
                dataSubject,
                new Category("housing", Competence.DEVOLVED_WALES),
                Channel.SURGERY,
                DAY,
                Priority.ROUTINE,
                Sensitivity.STANDARD,
                List.of());
    }

    /** A case that was logged on {@link #DAY}. */
    public static CaseRecord received() {
        return Lifecycle.standard()
                .open("c-1", log("p-1", "p-1"), CASEWORKER, policy(), at(DAY))
                .orElseThrow()
                .next();
    }

    public static CaseRecord open() {
        return after(
                received(),
                new IntakeEvent.Verify(List.of("s-one", "w-one"), Optional.empty()),
                new HandlingEvent.Assign("carys"),
                new IntakeEvent.Accept(false, List.of()));
    }

    public static CaseRecord awaitingBody() {
        return after(open(), sendEnquiry(open(), "e-1", "council"));
    }

    public static EnquiringEvent.SendEnquiry sendEnquiry(CaseRecord record, String enquiry, String body) {
        return new EnquiringEvent.SendEnquiry(
                enquiry,
                body,
                DIGEST,
                policy().replyDue(body, record.lastEntryOn()),
                false,
                record.disclosureTo(body, "name", "address"),
                Optional.empty());
    }

    /** The record after events by a caseworker on the day of its last entry. */
    public static CaseRecord after(CaseRecord record, CaseEvent... events) {
        CaseRecord next = record;
        for (CaseEvent event : events) {
            next = after(next, event, CASEWORKER, next.lastEntryOn());
        }
        return next;
    }

    public static CaseRecord after(CaseRecord record, CaseEvent event, Actor actor, LocalDate day) {
        return Lifecycle.standard()
                .decide(record, event, actor, policy(), at(day))
                .orElseThrow()
                .next();
    }
}
