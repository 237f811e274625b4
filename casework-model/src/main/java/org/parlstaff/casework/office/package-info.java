/**
 * What a Member's office has settled, and what it owes by that.
 *
 * <p>Begin with {@link org.parlstaff.casework.office.OfficePolicy}: the calendar, the {@link org.parlstaff.casework.office.Actor
 * people}, the {@link org.parlstaff.casework.office.Seat seats}, the {@link org.parlstaff.casework.office.PublicBody bodies}
 * and the periods of an office. Asked of a case and a day it gives what is owed, each an
 * {@link org.parlstaff.casework.office.Obligation}, the deadlines that were missed, the day the case must be gone, and its
 * place in the queue. {@link org.parlstaff.casework.office.Escalations} says when a case goes to a higher tier on its own.
 */
@NullMarked
package org.parlstaff.casework.office;

import org.jspecify.annotations.NullMarked;
