/**
 * A constituency case: what happens on it, and what an office knows of it.
 *
 * <p>A {@link org.parlstaff.casework.CaseRecord} is the fold of what happened. Each step is a
 * {@link org.parlstaff.casework.CaseEvent}, found by its phase: {@link org.parlstaff.casework.IntakeEvent},
 * {@link org.parlstaff.casework.EnquiringEvent}, {@link org.parlstaff.casework.WaitingEvent},
 * {@link org.parlstaff.casework.ClosingEvent}, {@link org.parlstaff.casework.HandlingEvent} and
 * {@link org.parlstaff.casework.CustodyEvent}. {@code lifecycle} decides what may happen by what the {@code office} has
 * settled, {@code log} writes it down and folds it again to a {@link org.parlstaff.casework.Caseload}, which the
 * {@code report}s read. {@code clock} counts days and {@code privacy} says what may be passed on. A refusal is a
 * {@link org.parlstaff.casework.Reason}. Values are immutable and safe to share between threads.
 */
@NullMarked
@ValueStyle
package org.parlstaff.casework;

import org.jspecify.annotations.NullMarked;
import org.parlstaff.casework.format.ValueStyle;
