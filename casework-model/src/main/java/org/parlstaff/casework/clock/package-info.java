/**
 * Working days, deadlines and service clocks.
 *
 * <p>Start at {@link org.parlstaff.casework.clock.WorkingCalendars#shipped()} for the working days of a nation, then
 * {@link org.parlstaff.casework.clock.Deadline} for the day something is due. The targets of departments and the time
 * limits of the ombudsmen are dated data in {@link org.parlstaff.casework.clock.TimeLimits}. A
 * {@link org.parlstaff.casework.clock.ServiceClock} measures how long a matter ran, with and without its pauses.
 *
 * <p>Nothing here reads today's date, and no day is guessed: a day outside a calendar is refused.
 */
@NullMarked
package org.parlstaff.casework.clock;

import org.jspecify.annotations.NullMarked;
