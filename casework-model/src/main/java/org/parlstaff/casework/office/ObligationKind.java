package org.parlstaff.casework.office;

import org.parlstaff.casework.Labelled;

/**
 * What an office owes on a case.
 */
public enum ObligationKind implements Labelled {
    /** Tell the enquirer that the case has arrived. */
    ACKNOWLEDGE,
    /** Take the first substantive action. */
    ACT,
    /** Give the case to someone. */
    ASSIGN,
    /** Finish checking constituency and authority after an urgent start. */
    VERIFY,
    /** Remind the enquirer of what was asked. */
    REMIND_ENQUIRER,
    /** Chase a body for an answer that is overdue. */
    CHASE,
    /** Take up a case whose hold ends. */
    RESUME,
    /** Close a case whose come-back window ends. */
    CONFIRM_CLOSURE,
    /** Look at a case on which nothing has happened. */
    REVIEW,
    /** Load a calendar that knows the working days of the case: without it something owed cannot be dated. */
    LOAD_CALENDAR,
    /** Record in the surviving case what the merged case brings. */
    ABSORB,
    /** Decide whether a late reply re-opens a closed case; a note says that it does not. */
    REVIEW_REPLY,
    /** Answer a rights request. */
    FINISH_RIGHTS_REQUEST,
    /** Review whether a legal hold is still needed. */
    REVIEW_HOLD,
    /** Erase a case whose retention has ended. */
    ERASE;
}
