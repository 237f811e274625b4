package org.parlstaff.casework;

import static org.parlstaff.casework.Office.CASEWORKER;
import static org.parlstaff.casework.Office.DAY;
import static org.parlstaff.casework.Office.DIGEST;
import static org.parlstaff.casework.Office.MEMBER;
import static org.parlstaff.casework.Office.SENIOR;
import static org.parlstaff.casework.Office.after;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.casework.lifecycle.Lifecycle;
import org.parlstaff.casework.lifecycle.Row;
import org.parlstaff.casework.office.Actor;
import org.parlstaff.casework.office.OfficePolicy;
import org.parlstaff.casework.privacy.Authority;
import org.parlstaff.casework.privacy.DataCategory;
import org.parlstaff.casework.privacy.Purpose;

/**
 * A situation in which one row of the table is taken: a case in the row's status, an event, a day and a policy.
 *
 * @param record the case
 * @param event the event
 * @param day the day
 * @param policy the policy
 */
public record Scenario(CaseRecord record, CaseEvent event, LocalDate day, OfficePolicy policy) {

    /** A Monday, the summer bank holiday. */
    private static final LocalDate BANK_HOLIDAY = LocalDate.of(2026, 8, 31);

    private static final Set<EventKind> ABOUT_A_SENT_ENQUIRY = EnumSet.of(
            EventKind.REPLY_RECEIVED,
            EventKind.HOLDING_REPLY,
            EventKind.CHASE,
            EventKind.END_ENQUIRY,
            EventKind.RESUME_WAITING);

    public static Scenario of(EventKind kind, Status from) {
        CaseRecord record = in(from, ABOUT_A_SENT_ENQUIRY.contains(kind));
        LocalDate day = record.lastEntryOn();
        OfficePolicy policy = Office.policy();
        switch (kind) {
            case CHASE, END_ENQUIRY ->
                day = record.enquiries().get(0).dueOn().orElseThrow().plusDays(1);
            case REMIND -> day = LocalDate.of(2026, 6, 15);
            case VERIFICATION_LAPSED, CONSTITUENT_SILENT -> {
                record = remindedTwice(record);
                day = LocalDate.of(2026, 7, 1);
            }
            case HOLD_EXPIRED -> day = record.waiting().orElseThrow().until();
            case END_OFFICE -> policy = Office.policyBuilder().memberLeftOn(day).build();
            case ERASE -> day = day.plusYears(2);
            case RETRACT ->
                record = after(record, new HandlingEvent.SetTimeLimit("psow", day.plusYears(180)), SENIOR, day);
            case RESTART_RIGHTS_REQUEST -> {
                record = after(record, receiveRightsRequest(day), CASEWORKER, day);
                day = day.plusDays(10);
            }
            case UNASSIGN -> record = after(record, new HandlingEvent.Assign("siwan"));
            case MOVE_DEADLINE ->
                record = after(
                        record,
                        new CustodyEvent.ReceiveRightsRequest("r-1", Right.ACCESS, day, BANK_HOLIDAY),
                        SENIOR,
                        day);
            case GIVE_BACK ->
                record = from == Status.CLOSED
                        ? after(absorbing(Office.open(), day), new ClosingEvent.Withdraw("p-1"))
                        : absorbing(record, day);
            case LIFT_RESTRICTION -> record = restricted(record, day);
            case LIFT_HOLD -> record = after(record, placeHold(day), MEMBER, day);
            case FINISH_RIGHTS_REQUEST, EXTEND_RIGHTS_REQUEST, MISS_DEADLINE -> {
                record = after(record, receiveRightsRequest(day), CASEWORKER, day);
                day = kind == EventKind.MISS_DEADLINE ? day.plusDays(31) : day;
            }
            case DEESCALATE -> record = after(record, new HandlingEvent.Escalate(Tier.SENIOR_CASEWORKER, "complex"));
            default -> {}
        }
        return new Scenario(record, event(kind, record, day), day, policy);
    }

    /** A case in a status; it is outstanding, or in a status where nothing is, was once cancelled, if asked for. */
    public static CaseRecord in(Status status, boolean withEnquiry) {
        CaseRecord open =
                withEnquiry ? after(Office.awaitingBody(), new EnquiringEvent.TakeBack(DIGEST)) : Office.open();
        return switch (status) {
            case RECEIVED -> Office.received();
            case VERIFYING ->
                withEnquiry
                        ? after(
                                open,
                                new ClosingEvent.ChangeConstituency(
                                        DAY, Office.policy().verifyBy(DAY)))
                        : after(Office.received(), requestVerification(DAY));
            case OPEN -> open;
            case AWAITING_CONSTITUENT ->
                after(open, new WaitingEvent.AskConstituent(DIGEST, LocalDate.of(2026, 6, 26)));
            case AWAITING_BODY -> Office.awaitingBody();
            case ON_HOLD -> after(open, new WaitingEvent.Hold(DIGEST, LocalDate.of(2026, 7, 20)));
            case CLOSURE_PROPOSED ->
                after(
                        withEnquiry
                                ? after(open, new EnquiringEvent.EndEnquiry("e-1", Enquiry.Status.CANCELLED, DIGEST))
                                : open,
                        proposeClosure(DAY));
            case CLOSED -> after(open, new ClosingEvent.Withdraw("p-1"));
            case MERGED -> after(open, ClosingEvent.Merge.into(other()), SENIOR, DAY);
            case ERASED -> after(in(Status.CLOSED, false), new CustodyEvent.Erase(), Actor.CLOCK, DAY.plusYears(2));
        };
    }

    /** Another live case of the same enquirer on the same matter. */
    public static CaseRecord other() {
        return Lifecycle.standard()
                .open("c-2", Office.log("p-1", "p-1"), CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow()
                .next();
    }

    public static IntakeEvent.RequestVerification requestVerification(LocalDate day) {
        return new IntakeEvent.RequestVerification(
                Set.of(Missing.ADDRESS), Office.policy().verifyBy(day));
    }

    public static ClosingEvent.ProposeClosure proposeClosure(LocalDate day) {
        return new ClosingEvent.ProposeClosure(
                Outcome.RESOLVED, day, Office.policy().comeBackBy(day));
    }

    public static CustodyEvent.PlaceHold placeHold(LocalDate day) {
        return new CustodyEvent.PlaceHold("h-1", DIGEST, day.plusDays(90));
    }

    public static CustodyEvent.ReceiveRightsRequest receiveRightsRequest(LocalDate day) {
        return new CustodyEvent.ReceiveRightsRequest("r-1", Right.ACCESS, day, day.plusDays(30));
    }

    /** A case that took in another. */
    static CaseRecord absorbing(CaseRecord record, LocalDate day) {
        CaseRecord merged = after(other(), ClosingEvent.Merge.into(record), SENIOR, DAY);
        return after(record, ClosingEvent.Absorb.from(merged), SENIOR, day);
    }

    /** A case whose use was restricted by the request {@code r-2}. */
    public static CaseRecord restricted(CaseRecord record, LocalDate day) {
        CaseRecord asked = after(
                record,
                new CustodyEvent.ReceiveRightsRequest("r-2", Right.RESTRICTION, day, day.plusDays(30)),
                SENIOR,
                day);
        return after(asked, new CustodyEvent.FinishRightsRequest("r-2", true, DIGEST), SENIOR, day);
    }

    public static Authority written(String id, String holder, LocalDate from) {
        return Authority.builder()
                .id(id)
                .kind(Authority.Kind.WRITTEN)
                .dataSubject("p-1")
                .holder(holder)
                .addBodies("council", "dwp")
                .addTopic("housing")
                .addData(DataCategory.CONTACT)
                .addData(DataCategory.ORDINARY)
                .evidence("doc-1")
                .from(from)
                .build();
    }

    public static CaseRecord remindedTwice(CaseRecord record) {
        CaseRecord once = after(record, new WaitingEvent.Remind(), CASEWORKER, LocalDate.of(2026, 6, 15));
        return after(once, new WaitingEvent.Remind(), CASEWORKER, LocalDate.of(2026, 6, 29));
    }

    /** An event of a kind that fits a case on a day, if any does. */
    public static CaseEvent event(EventKind kind, CaseRecord record, LocalDate day) {
        return switch (kind) {
            case LOG -> throw new IllegalArgumentException("a case is opened: " + kind);
            case REQUEST_VERIFICATION -> requestVerification(day);
            case VERIFY -> new IntakeEvent.Verify(List.of("s-one"), Optional.empty());
            case ACCEPT -> new IntakeEvent.Accept(true, List.of());
            case DECLINE -> new IntakeEvent.Decline(DeclineReason.LEGAL_PROCEEDINGS, day);
            case SIGNPOST_AND_CLOSE -> new IntakeEvent.SignpostAndClose(List.of("citizens-advice"), day);
            case TRANSFER -> new IntakeEvent.Transfer(List.of("ms-other"), day, Optional.empty(), Optional.empty());
            case VERIFICATION_LAPSED -> new IntakeEvent.VerificationLapsed();
            case DRAFT_ENQUIRY -> new EnquiringEvent.DraftEnquiry("e-9", "council", DIGEST);
            case SEND_ENQUIRY -> Office.sendEnquiry(record, "e-9", "council");
            case RESUME_WAITING -> new EnquiringEvent.ResumeWaiting();
            case ASK_CONSTITUENT -> new WaitingEvent.AskConstituent(DIGEST, day.plusDays(14));
            case HOLD -> new WaitingEvent.Hold(DIGEST, day.plusDays(30));
            case RESUME -> new WaitingEvent.Resume();
            case HOLD_EXPIRED -> new WaitingEvent.HoldExpired();
            case REPLY_RECEIVED -> new EnquiringEvent.ReplyReceived("e-1", DIGEST);
            case HOLDING_REPLY -> new EnquiringEvent.HoldingReply("e-1", day.plusDays(10));
            case CHASE -> new EnquiringEvent.Chase("e-1", record.disclosureTo("council", "name"));
            case TAKE_BACK -> new EnquiringEvent.TakeBack(DIGEST);
            case END_ENQUIRY -> new EnquiringEvent.EndEnquiry("e-1", Enquiry.Status.CANCELLED, DIGEST);
            case CONSTITUENT_REPLIED -> new WaitingEvent.ConstituentReplied(DIGEST, true);
            case CONSTITUENT_SILENT ->
                new ClosingEvent.ConstituentSilent(Office.policy().comeBackBy(day));
            case REMIND -> new WaitingEvent.Remind();
            case ACKNOWLEDGE -> new HandlingEvent.Acknowledge();
            case PROPOSE_CLOSURE -> proposeClosure(day);
            case CONFIRM_CLOSURE -> new ClosingEvent.ConfirmClosure(true);
            case WITHDRAW -> new ClosingEvent.Withdraw("p-1");
            case RECORD_IN_ERROR -> new IntakeEvent.RecordInError(DIGEST);
            case CHANGE_CONSTITUENCY -> new ClosingEvent.ChangeConstituency(day, day.plusDays(30));
            case END_OFFICE -> new ClosingEvent.EndOffice(Handover.RETURNED, Optional.empty(), Optional.empty());
            case MERGE -> ClosingEvent.Merge.into(other());
            case ABSORB -> ClosingEvent.Absorb.from(after(other(), ClosingEvent.Merge.into(record), SENIOR, DAY));
            case UNMERGE -> new ClosingEvent.Unmerge("c-2", false, Optional.empty());
            case RETRACT -> new HandlingEvent.Retract(HandlingEvent.Slip.TIME_LIMIT, "psow", DIGEST);
            case UNASSIGN -> new HandlingEvent.Unassign();
            case MOVE_DEADLINE -> new HandlingEvent.MoveDeadline("rights-request:r-1", BANK_HOLIDAY.plusDays(1));
            case GIVE_BACK -> new ClosingEvent.GiveBack("c-2");
            case CORRECT_ENQUIRER ->
                new HandlingEvent.CorrectEnquirer("p-4", "p-4", List.of("s-one"), Optional.empty(), DIGEST);
            case RESTART_RIGHTS_REQUEST -> new CustodyEvent.RestartRightsRequest("r-1", day, day.plusDays(30));
            case LIFT_RESTRICTION -> new CustodyEvent.LiftRestriction("r-2", day);
            case EXTEND_RIGHTS_REQUEST -> new CustodyEvent.ExtendRightsRequest("r-1", day.plusDays(90), DIGEST);
            case REOPEN -> new ClosingEvent.Reopen(DIGEST);
            case ERASE ->
                new CustodyEvent.Erase(record.mergedInto(), record.mergedInto().map(survivor -> day));
            case ASSIGN -> new HandlingEvent.Assign("siwan");
            case ESCALATE -> new HandlingEvent.Escalate(Tier.MEMBER, "complex");
            case DEESCALATE -> new HandlingEvent.Deescalate(Tier.CASEWORKER, DIGEST, List.of());
            case SET_TIME_LIMIT -> new HandlingEvent.SetTimeLimit("psow", day.plusDays(200));
            case GRANT_AUTHORITY -> new HandlingEvent.GrantAuthority(written("a-1", "p-2", day));
            case WITHDRAW_AUTHORITY -> new HandlingEvent.WithdrawAuthority("self");
            case NOTE -> new HandlingEvent.Note(DIGEST);
            case MISS_DEADLINE -> new HandlingEvent.MissDeadline("rights-request:r-1", day.minusDays(1));
            case SET_PRIORITY -> new HandlingEvent.SetPriority(Priority.PRIORITY);
            case SET_SENSITIVITY -> new HandlingEvent.SetSensitivity(Sensitivity.STANDARD);
            case SET_CATEGORY -> new HandlingEvent.SetCategory(new Category("benefits", Competence.RESERVED));
            case ADD_PARTY -> new HandlingEvent.AddParty(new Party("p-9", Party.Part.THIRD_PARTY));
            case LINK -> new HandlingEvent.Link("c-9");
            case RAISE_CONCERN -> new HandlingEvent.RaiseConcern(Concern.SAFEGUARDING, DIGEST);
            case PLACE_HOLD -> placeHold(day);
            case LIFT_HOLD -> new CustodyEvent.LiftHold("h-1", DIGEST);
            case RECEIVE_RIGHTS_REQUEST -> receiveRightsRequest(day);
            case FINISH_RIGHTS_REQUEST -> new CustodyEvent.FinishRightsRequest("r-1", true, DIGEST);
            case EXTEND_RETENTION -> new CustodyEvent.ExtendRetention(day.plusYears(3), DIGEST);
            case SEND_COPY -> new CustodyEvent.SendCopy(record.disclosureTo("p-1", "name"));
            case VIEW -> new CustodyEvent.View(List.of("telephone"), Purpose.CASEWORK);
        };
    }

    /** Someone who may take a row: the highest of its roles that people have, or the clock. */
    public static Actor actor(Row row) {
        for (Actor actor : List.of(MEMBER, SENIOR, Office.DATA_LEAD)) {
            if (row.roles().contains(actor.role())) {
                return actor;
            }
        }
        return Actor.CLOCK;
    }
}
