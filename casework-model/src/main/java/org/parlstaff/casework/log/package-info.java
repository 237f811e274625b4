/**
 * The log of an office's cases, and the personal texts beside it.
 *
 * <p>{@link org.parlstaff.casework.log.CaseLog} writes what a decision accepted, a line an entry, each chained to the one
 * before. It reads a log again to a {@link org.parlstaff.casework.log.LogAnswer} with the cases or every
 * {@link org.parlstaff.casework.log.LogFault}, and to a {@link org.parlstaff.casework.log.LogVerification} without folding.
 * A {@link org.parlstaff.casework.log.LogHead} kept elsewhere shows that no line was lost at the end. A line holds no
 * personal text: a {@link org.parlstaff.casework.log.PersonalText} lies in {@link org.parlstaff.casework.log.CaseTexts},
 * which can be erased.
 *
 * <p>What a later version may change: an event gets new parts, all of which may be missing, and there are new kinds and new
 * codes. It never takes a kind, a part or a code away or gives it another name, so it verifies a log of an earlier version,
 * replays it to the same facts and writes the same bytes. An earlier version refuses what it does not know.
 */
@NullMarked
package org.parlstaff.casework.log;

import org.jspecify.annotations.NullMarked;
