/**
 * The one door by which a record changes without guards: {@link org.parlstaff.casework.fold.Fold#after}.
 *
 * <p>The lifecycle goes through it once every guard has been asked, and the log when it reads what was accepted before.
 * Not exported, so that nobody else can.
 */
@NullMarked
package org.parlstaff.casework.fold;

import org.jspecify.annotations.NullMarked;
