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
record Scenario(CaseRecord record, CaseEvent event, LocalDate day, OfficePolicy policy) {

    private static final Set<EventKind> ABOUT_A_SENT_ENQUIRY = EnumSet.of(
            EventKind.REPLY_RECEIVED,
            EventKind.HOLDING_REPLY,
            EventKind.CHASE,
            EventKind.END_ENQUIRY,
            EventKind.RESUME_WAITING);

    static Scenario of(EventKind kind, Status from) {
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
            case LIFT_HOLD -> record = after(record, placeHold(day), MEMBER, day);
            case FINISH_RIGHTS_REQUEST, MISS_DEADLINE -> {
                record = after(record, receiveRightsRequest(day), CASEWORKER, day);
                day = kind == EventKind.MISS_DEADLINE ? day.plusDays(31) : day;
            }
            case DEESCALATE -> record = after(record, new CaseEvent.Escalate(Tier.SENIOR_CASEWORKER, "complex"));
            default -> {}
        }
        return new Scenario(record, event(kind, record, day), day, policy);
    }

    /** A case in a status; it is outstanding, or in a status where nothing is, was once cancelled, if asked for. */
    static CaseRecord in(Status status, boolean withEnquiry) {
        CaseRecord open = withEnquiry ? after(Office.awaitingBody(), new CaseEvent.TakeBack(DIGEST)) : Office.open();
        return switch (status) {
            case RECEIVED -> Office.received();
            case VERIFYING ->
                withEnquiry
                        ? after(
                                open,
                                new CaseEvent.ChangeConstituency(
                                        DAY, Office.policy().verifyBy(DAY)))
                        : after(Office.received(), requestVerification(DAY));
            case OPEN -> open;
            case AWAITING_CONSTITUENT -> after(open, new CaseEvent.AskConstituent(DIGEST, LocalDate.of(2026, 6, 26)));
            case AWAITING_BODY -> Office.awaitingBody();
            case ON_HOLD -> after(open, new CaseEvent.Hold(DIGEST, LocalDate.of(2026, 7, 20)));
            case CLOSURE_PROPOSED ->
                after(
                        withEnquiry
                                ? after(open, new CaseEvent.EndEnquiry("e-1", Enquiry.Status.CANCELLED, DIGEST))
                                : open,
                        proposeClosure(DAY));
            case CLOSED -> after(open, new CaseEvent.Withdraw("p-1"));
            case MERGED -> after(open, CaseEvent.Merge.into(other()), SENIOR, DAY);
            case ERASED ->
                after(in(Status.CLOSED, false), new CaseEvent.Erase(Optional.empty()), Actor.CLOCK, DAY.plusYears(2));
        };
    }

    /** Another live case of the same enquirer on the same matter. */
    static CaseRecord other() {
        return Lifecycle.standard()
                .open("c-2", Office.log("p-1", "p-1"), CASEWORKER, Office.policy(), Office.at(DAY))
                .orElseThrow()
                .next();
    }

    static CaseEvent.RequestVerification requestVerification(LocalDate day) {
        return new CaseEvent.RequestVerification(
                Set.of(Missing.ADDRESS), Office.policy().verifyBy(day));
    }

    static CaseEvent.ProposeClosure proposeClosure(LocalDate day) {
        return new CaseEvent.ProposeClosure(
                Outcome.RESOLVED, day, Office.policy().comeBackBy(day));
    }

    static CaseEvent.PlaceHold placeHold(LocalDate day) {
        return new CaseEvent.PlaceHold("h-1", DIGEST, day.plusDays(90));
    }

    static CaseEvent.ReceiveRightsRequest receiveRightsRequest(LocalDate day) {
        return new CaseEvent.ReceiveRightsRequest("r-1", CaseEvent.Right.ACCESS, day, day.plusDays(30));
    }

    static Authority written(String id, String holder, LocalDate from) {
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

    static CaseRecord remindedTwice(CaseRecord record) {
        CaseRecord once = after(record, new CaseEvent.Remind(), CASEWORKER, LocalDate.of(2026, 6, 15));
        return after(once, new CaseEvent.Remind(), CASEWORKER, LocalDate.of(2026, 6, 29));
    }

    /** An event of a kind that fits a case on a day, if any does. */
    static CaseEvent event(EventKind kind, CaseRecord record, LocalDate day) {
        return switch (kind) {
            case LOG -> throw new IllegalArgumentException("a case is opened: " + kind);
            case REQUEST_VERIFICATION -> requestVerification(day);
            case VERIFY -> new CaseEvent.Verify(List.of("s-one"), Optional.empty());
            case ACCEPT -> new CaseEvent.Accept(true, List.of());
            case DECLINE -> new CaseEvent.Decline(DeclineReason.LEGAL_PROCEEDINGS, day);
            case SIGNPOST_AND_CLOSE -> new CaseEvent.SignpostAndClose(List.of("citizens-advice"), day);
            case TRANSFER -> new CaseEvent.Transfer(List.of("ms-other"), day, Optional.empty(), Optional.empty());
            case VERIFICATION_LAPSED -> new CaseEvent.VerificationLapsed();
            case DRAFT_ENQUIRY -> new CaseEvent.DraftEnquiry("e-9", "council", DIGEST);
            case SEND_ENQUIRY -> Office.sendEnquiry(record, "e-9", "council");
            case RESUME_WAITING -> new CaseEvent.ResumeWaiting();
            case ASK_CONSTITUENT -> new CaseEvent.AskConstituent(DIGEST, day.plusDays(14));
            case HOLD -> new CaseEvent.Hold(DIGEST, day.plusDays(30));
            case RESUME -> new CaseEvent.Resume();
            case HOLD_EXPIRED -> new CaseEvent.HoldExpired();
            case REPLY_RECEIVED -> new CaseEvent.ReplyReceived("e-1", DIGEST);
            case HOLDING_REPLY -> new CaseEvent.HoldingReply("e-1", day.plusDays(10));
            case CHASE -> new CaseEvent.Chase("e-1", record.disclosureTo("council", "name"));
            case TAKE_BACK -> new CaseEvent.TakeBack(DIGEST);
            case END_ENQUIRY -> new CaseEvent.EndEnquiry("e-1", Enquiry.Status.CANCELLED, DIGEST);
            case CONSTITUENT_REPLIED -> new CaseEvent.ConstituentReplied(DIGEST, true);
            case CONSTITUENT_SILENT ->
                new CaseEvent.ConstituentSilent(Office.policy().comeBackBy(day));
            case REMIND -> new CaseEvent.Remind();
            case ACKNOWLEDGE -> new CaseEvent.Acknowledge();
            case PROPOSE_CLOSURE -> proposeClosure(day);
            case CONFIRM_CLOSURE -> new CaseEvent.ConfirmClosure(true);
            case WITHDRAW -> new CaseEvent.Withdraw("p-1");
            case RECORD_IN_ERROR -> new CaseEvent.RecordInError(DIGEST);
            case CHANGE_CONSTITUENCY -> new CaseEvent.ChangeConstituency(day, day.plusDays(30));
            case END_OFFICE -> new CaseEvent.EndOffice(CaseEvent.Handover.RETURNED, Optional.empty(), Optional.empty());
            case MERGE -> CaseEvent.Merge.into(other());
            case ABSORB -> CaseEvent.Absorb.from(after(other(), CaseEvent.Merge.into(record), SENIOR, DAY));
            case REOPEN -> new CaseEvent.Reopen(DIGEST);
            case ERASE -> new CaseEvent.Erase(record.mergedInto());
            case ASSIGN -> new CaseEvent.Assign("siwan");
            case ESCALATE -> new CaseEvent.Escalate(Tier.MEMBER, "complex");
            case DEESCALATE -> new CaseEvent.Deescalate(Tier.CASEWORKER, DIGEST, List.of());
            case SET_TIME_LIMIT -> new CaseEvent.SetTimeLimit("psow", day.plusDays(200));
            case GRANT_AUTHORITY -> new CaseEvent.GrantAuthority(written("a-1", "p-2", day));
            case WITHDRAW_AUTHORITY -> new CaseEvent.WithdrawAuthority("self");
            case NOTE -> new CaseEvent.Note(DIGEST);
            case MISS_DEADLINE -> new CaseEvent.MissDeadline("rights-request:r-1", day.minusDays(1));
            case SET_PRIORITY -> new CaseEvent.SetPriority(Priority.PRIORITY);
            case SET_SENSITIVITY -> new CaseEvent.SetSensitivity(Sensitivity.STANDARD);
            case SET_CATEGORY -> new CaseEvent.SetCategory(new Category("benefits", Competence.RESERVED));
            case ADD_PARTY -> new CaseEvent.AddParty(new Party("p-9", Party.Part.THIRD_PARTY));
            case LINK -> new CaseEvent.Link("c-9");
            case RAISE_CONCERN -> new CaseEvent.RaiseConcern(Concern.SAFEGUARDING, DIGEST);
            case PLACE_HOLD -> placeHold(day);
            case LIFT_HOLD -> new CaseEvent.LiftHold("h-1", DIGEST);
            case RECEIVE_RIGHTS_REQUEST -> receiveRightsRequest(day);
            case FINISH_RIGHTS_REQUEST -> new CaseEvent.FinishRightsRequest("r-1", true, DIGEST);
            case EXTEND_RETENTION -> new CaseEvent.ExtendRetention(day.plusYears(3), DIGEST);
            case SEND_COPY -> new CaseEvent.SendCopy(record.disclosureTo("p-1", "name"));
            case VIEW -> new CaseEvent.View(List.of("telephone"), Purpose.CASEWORK);
        };
    }

    /** Someone who may take a row: the highest of its roles that people have, or the clock. */
    static Actor actor(Row row) {
        for (Actor actor : List.of(MEMBER, SENIOR, Office.DATA_LEAD)) {
            if (row.roles().contains(actor.role())) {
                return actor;
            }
        }
        return Actor.CLOCK;
    }
}
