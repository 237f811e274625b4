/**
 * How one person's pay moves: increments, new tables, changes of hours, moves between bands, and protection.
 *
 * <p>Read {@link org.parlstaff.payscale.progression.Start} for where somebody begins,
 * {@link org.parlstaff.payscale.progression.Event} for what happens later, and
 * {@link org.parlstaff.payscale.progression.Progression} for the timeline of dated salaries that follows;
 * {@link org.parlstaff.payscale.progression.PaySlicesAnswer} is what of it may be summed.
 * {@link org.parlstaff.payscale.progression.PayDefaults} holds what the caller settles where a scheme's own rules do not, and
 * {@link org.parlstaff.payscale.progression.Placement} where a move to another band leads.
 */
@NullMarked
package org.parlstaff.payscale.progression;

import org.jspecify.annotations.NullMarked;
