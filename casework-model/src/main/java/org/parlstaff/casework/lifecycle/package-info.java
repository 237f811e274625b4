/**
 * What may happen on a case: one table of rows that decides, verifies and draws.
 *
 * <p>Begin with {@link org.parlstaff.casework.lifecycle.Lifecycle}. It takes a record, an event, an actor, the policy of the
 * office and a moment, and gives a {@link org.parlstaff.casework.lifecycle.Decision}: accepted with the next record and
 * the entries to log, or refused with every reason. A {@link org.parlstaff.casework.lifecycle.Row} leads from status to
 * status, and a {@link org.parlstaff.casework.lifecycle.Guard} says what must hold, looking at a
 * {@link org.parlstaff.casework.lifecycle.Situation}. What someone may do next is an
 * {@link org.parlstaff.casework.lifecycle.Option}. The guards of an event stand beside its rows, in the file of its phase;
 * its effect is in {@code Effects} under its own name.
 *
 * <p>Where the table departs from practice described elsewhere, these points were settled:
 *
 * <ul>
 *   <li>Reminders, acknowledgements and the end of a rights request are events; reminders that are too close together are
 *       refused, so that two of them mean two chances to answer.
 *   <li>Authority is granted and withdrawn on a closed case too, and re-opening asks for it. Who asks for themselves gives
 *       authority by asking, under the id {@code self}, and withdraws it like any other.
 *   <li>A mistake is closed by {@code record-in-error}, as long as no enquiry was sent. An enquiry is given up or taken back
 *       by {@code end-enquiry}; a case that closes early cancels what is still out, so that no body owes an answer to
 *       nobody.
 *   <li>Silence of the enquirer closes a case only when no enquiry is out, as any other closure.
 *   <li>A merged case can be held, and so can requests and withdrawals on it be logged. The survivor must be live. What the merged
 *       case brings is a second event, {@code absorb}, on the survivor, decided with the first and owed until it is
 *       logged; before that a mistaken merge is taken back by {@code unmerge}, and the case is checked again.
 *   <li>{@code raise-concern} covers safeguarding and every cause for which the Member decides: by rule it raises the tier,
 *       and the tier is what decline, closure and re-opening ask for. Three reasons to decline are the Member's alone.
 *   <li>Lowering a tier names the causes it settles; a cause that stands and is not named would raise the case straight
 *       back, and is refused.
 *   <li>The windows for verification and re-opening are 20 and 60 working days, and like every period are policy.
 *   <li>Erasure waits for retention, or for a granted request to erase; a hold or an open request stops both.
 *   <li>A reply to a closed case is owed a look; a note on the case says that it was looked at.
 *   <li>Who looks at a case says so by {@code view}: reads are part of the audit trail, and change nothing else.
 *   <li>Some ombudsmen take complaints through a Member alone; an office whose Member sits elsewhere is refused.
 *   <li>What an event cannot be built without (a reason, a day, a target) needs no guard.
 * </ul>
 */
@NullMarked
package org.parlstaff.casework.lifecycle;

import org.jspecify.annotations.NullMarked;
