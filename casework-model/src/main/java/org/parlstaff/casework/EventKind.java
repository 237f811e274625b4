package org.parlstaff.casework;

import java.util.HashMap;
import java.util.Map;
import org.parlstaff.casework.format.Sentences;

/**
 * A kind of event, such as {@code send-enquiry}: the key of the lifecycle's rows, without an event's data.
 *
 * <p>Each kind knows the effect its event has on a record. Ids are permanent: they stand in logs.
 */
public enum EventKind implements Labelled {
    /** A case arrives and is logged. */
    LOG(IntakeEvent.Log.class, Effects::log),
    /** The enquirer is asked for what must be known before the case can be accepted. */
    REQUEST_VERIFICATION(IntakeEvent.RequestVerification.class, Effects::requestVerification),
    /** Where the enquirer lives has been checked. */
    VERIFY(IntakeEvent.Verify.class, Effects::verify),
    /** The office takes the case. */
    ACCEPT(IntakeEvent.Accept.class, Effects::accept),
    /** The office does not take the case, or takes it no further. */
    DECLINE(IntakeEvent.Decline.class, Effects::decline),
    /** The enquirer is told who can help; nothing personal is passed on. */
    SIGNPOST_AND_CLOSE(IntakeEvent.SignpostAndClose.class, Effects::signpostAndClose),
    /** The case belongs to another Member. */
    TRANSFER(IntakeEvent.Transfer.class, Effects::transfer),
    /** Nothing came back on what had to be checked. */
    VERIFICATION_LAPSED(IntakeEvent.VerificationLapsed.class, Effects::verificationLapsed),
    /** A question to a body is drafted. */
    DRAFT_ENQUIRY(EnquiringEvent.DraftEnquiry.class, Effects::draftEnquiry),
    /** A question goes to a body, drafted before or not. */
    SEND_ENQUIRY(EnquiringEvent.SendEnquiry.class, Effects::sendEnquiry),
    /** Nothing is left to do but wait for a body. */
    RESUME_WAITING(EnquiringEvent.ResumeWaiting.class, Effects::nothing),
    /** The enquirer is asked something. */
    ASK_CONSTITUENT(WaitingEvent.AskConstituent.class, Effects::askConstituent),
    /** The case waits for an event with a date. */
    HOLD(WaitingEvent.Hold.class, Effects::hold),
    /** A person takes up a case on hold. */
    RESUME(WaitingEvent.Resume.class, Effects::nothing),
    /** The day a hold was to end has come. */
    HOLD_EXPIRED(WaitingEvent.HoldExpired.class, Effects::nothing),
    /** A body answers. */
    REPLY_RECEIVED(EnquiringEvent.ReplyReceived.class, Effects::replyReceived),
    /** A body says it will answer later. */
    HOLDING_REPLY(EnquiringEvent.HoldingReply.class, Effects::holdingReply),
    /** A body is asked again. */
    CHASE(EnquiringEvent.Chase.class, Effects::chase),
    /** The office takes the next move back while enquiries stay out. */
    TAKE_BACK(EnquiringEvent.TakeBack.class, Effects::nothing),
    /** An enquiry is taken back or given up. */
    END_ENQUIRY(EnquiringEvent.EndEnquiry.class, Effects::endEnquiry),
    /** The enquirer writes, calls or comes in. */
    CONSTITUENT_REPLIED(WaitingEvent.ConstituentReplied.class, Effects::constituentReplied),
    /** The enquirer did not answer after reminders; the case will close unless they come back. */
    CONSTITUENT_SILENT(ClosingEvent.ConstituentSilent.class, Effects::constituentSilent),
    /** The enquirer is reminded of what was asked. */
    REMIND(WaitingEvent.Remind.class, Effects::remind),
    /** The enquirer is told that the case has arrived. */
    ACKNOWLEDGE(HandlingEvent.Acknowledge.class, Effects::acknowledge),
    /** The enquirer is told the outcome and may come back on it. */
    PROPOSE_CLOSURE(ClosingEvent.ProposeClosure.class, Effects::proposeClosure),
    /** The case closes with the proposed outcome. */
    CONFIRM_CLOSURE(ClosingEvent.ConfirmClosure.class, Effects::confirmClosure),
    /** The enquirer, or who acts for them with authority, asks to stop. */
    WITHDRAW(ClosingEvent.Withdraw.class, Effects::withdraw),
    /** It was no case: a duplicate, spam or a mistake. */
    RECORD_IN_ERROR(IntakeEvent.RecordInError.class, Effects::recordInError),
    /** The enquirer moved, or the boundary did. */
    CHANGE_CONSTITUENCY(ClosingEvent.ChangeConstituency.class, Effects::changeConstituency),
    /** The Member has left office. */
    END_OFFICE(ClosingEvent.EndOffice.class, Effects::endOffice),
    /** The case turns out to be one the office already has. */
    MERGE(ClosingEvent.Merge.class, Effects::merge),
    /** A case takes in what a merged case brings. */
    ABSORB(ClosingEvent.Absorb.class, Effects::absorb),
    /** A merge was a mistake: what the merged case brought goes back to it. */
    GIVE_BACK(ClosingEvent.GiveBack.class, Effects::giveBack),
    /** A merge was a mistake: the case goes on by itself. */
    UNMERGE(ClosingEvent.Unmerge.class, Effects::unmerge),
    /** There is new information on a closed case. */
    REOPEN(ClosingEvent.Reopen.class, Effects::reopen),
    /** Personal data is erased; a tombstone remains. */
    ERASE(CustodyEvent.Erase.class, Effects::erase),
    /** The case is given to someone. */
    ASSIGN(HandlingEvent.Assign.class, Effects::assign),
    /** Nobody works on the case until it is given to someone. */
    UNASSIGN(HandlingEvent.Unassign.class, Effects::unassign),
    /** The case goes to a higher tier. */
    ESCALATE(HandlingEvent.Escalate.class, Effects::escalate),
    /** The case goes to a lower tier. */
    DEESCALATE(HandlingEvent.Deescalate.class, Effects::deescalate),
    /** A statutory limit is known to run on the matter. */
    SET_TIME_LIMIT(HandlingEvent.SetTimeLimit.class, Effects::setTimeLimit),
    /** Someone gives leave to act. */
    GRANT_AUTHORITY(HandlingEvent.GrantAuthority.class, Effects::grantAuthority),
    /** Leave to act is withdrawn, with effect on the next disclosure. */
    WITHDRAW_AUTHORITY(HandlingEvent.WithdrawAuthority.class, Effects::withdrawAuthority),
    /** Something is noted. */
    NOTE(HandlingEvent.Note.class, Effects::note),
    /** A deadline has passed. */
    MISS_DEADLINE(HandlingEvent.MissDeadline.class, Effects::missDeadline),
    /** A deadline falls on a later day, because a bank holiday was proclaimed. */
    MOVE_DEADLINE(HandlingEvent.MoveDeadline.class, Effects::moveDeadline),
    /** The priority changes. */
    SET_PRIORITY(HandlingEvent.SetPriority.class, Effects::setPriority),
    /** Who may see the case changes. */
    SET_SENSITIVITY(HandlingEvent.SetSensitivity.class, Effects::setSensitivity),
    /** The case is about something else than first thought. */
    SET_CATEGORY(HandlingEvent.SetCategory.class, Effects::setCategory),
    /** Someone joins the case. */
    ADD_PARTY(HandlingEvent.AddParty.class, Effects::addParty),
    /** The case is linked to another; unlike a merge this shares nothing. */
    LINK(HandlingEvent.Link.class, Effects::link),
    /** There is something a higher tier must handle. */
    RAISE_CONCERN(HandlingEvent.RaiseConcern.class, Effects::raiseConcern),
    /** Something that was entered by mistake is taken out again. */
    RETRACT(HandlingEvent.Retract.class, Effects::retract),
    /** The case was logged for the wrong person. */
    CORRECT_ENQUIRER(HandlingEvent.CorrectEnquirer.class, Effects::correctEnquirer),
    /** Erasure is stopped for a legal reason. */
    PLACE_HOLD(CustodyEvent.PlaceHold.class, Effects::placeHold),
    /** A legal hold ends. */
    LIFT_HOLD(CustodyEvent.LiftHold.class, Effects::liftHold),
    /** Someone uses a right over their data. */
    RECEIVE_RIGHTS_REQUEST(CustodyEvent.ReceiveRightsRequest.class, Effects::receiveRightsRequest),
    /** A rights request takes longer, and the person was told so. */
    EXTEND_RIGHTS_REQUEST(CustodyEvent.ExtendRightsRequest.class, Effects::extendRightsRequest),
    /** The time for a rights request begins again, for only now is it known who asks, or for what. */
    RESTART_RIGHTS_REQUEST(CustodyEvent.RestartRightsRequest.class, Effects::restartRightsRequest),
    /** A rights request is answered. */
    FINISH_RIGHTS_REQUEST(CustodyEvent.FinishRightsRequest.class, Effects::finishRightsRequest),
    /** What was restricted may be used again, and the person was told so before. */
    LIFT_RESTRICTION(CustodyEvent.LiftRestriction.class, Effects::liftRestriction),
    /** A closed case is kept longer. */
    EXTEND_RETENTION(CustodyEvent.ExtendRetention.class, Effects::extendRetention),
    /** A copy of something on the case goes to someone. */
    SEND_COPY(CustodyEvent.SendCopy.class, Effects::nothing),
    /** Someone looks at the case. */
    VIEW(CustodyEvent.View.class, Effects::nothing);

    /** What an event of one kind does to the facts of a case. */
    @FunctionalInterface
    interface Effect<E extends CaseEvent> {
        void on(CaseFacts facts, E event, LogEntry entry);
    }

    private static final Map<Class<?>, EventKind> BY_TYPE = new HashMap<>();

    static {
        for (EventKind kind : values()) {
            BY_TYPE.put(kind.type, kind);
        }
    }

    private final Class<? extends CaseEvent> type;

    @SuppressWarnings("ImmutableEnumChecker") // effects are functions without state
    private final Effect<CaseEvent> effect;

    private final String id;

    <E extends CaseEvent> EventKind(Class<E> type, Effect<E> effect) {
        this.type = type;
        this.effect = (facts, event, entry) -> effect.on(facts, type.cast(event), entry);
        this.id = Sentences.name(this);
    }

    static EventKind of(CaseEvent event) {
        EventKind kind = BY_TYPE.get(event.getClass());
        if (kind == null) {
            throw new AssertionError("every event has a kind: " + event.getClass());
        }
        return kind;
    }

    /** {@return the name of the kind in logs, such as {@code send-enquiry}} */
    public String id() {
        return id;
    }

    /** {@return the type of its events} */
    public Class<? extends CaseEvent> type() {
        return type;
    }

    /** Does to the facts of a case what an entry of this kind does. */
    void effect(CaseFacts facts, LogEntry entry) {
        effect.on(facts, entry.event(), entry);
    }
}
