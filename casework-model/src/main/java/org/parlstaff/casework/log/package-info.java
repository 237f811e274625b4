/**
 * The log of an office's cases, and the personal texts beside it.
 *
 * <p>{@link org.parlstaff.casework.log.CaseLog} writes what a decision accepted, a line an entry, each chained to the one
 * before. It reads a log again to a {@link org.parlstaff.casework.log.LogAnswer} with the cases or every
 * {@link org.parlstaff.casework.log.LogFault}, and to a {@link org.parlstaff.casework.log.LogVerification} without folding.
 * A {@link org.parlstaff.casework.log.LogHead} kept elsewhere shows that no line was lost at the end. A line holds no
 * personal text: a {@link org.parlstaff.casework.log.PersonalText} lies in {@link org.parlstaff.casework.log.CaseTexts},
 * which can be erased.
 */
@NullMarked
package org.parlstaff.casework.log;

import org.jspecify.annotations.NullMarked;
