/**
 * What is due when, and with whom: an office's obligations by day and by person.
 *
 * <p>Begin with {@link org.parlstaff.casework.diary.Diary}, which can be put into a calendar program.
 * {@link org.parlstaff.casework.diary.Targets} are days by which an office wants cases of a category done, and
 * {@link org.parlstaff.casework.diary.Warning} says which of them, and which statutory limits, come near.
 */
@NullMarked
package org.parlstaff.casework.diary;

import org.jspecify.annotations.NullMarked;
