/**
 * Cases that an office brings over from another system, as a table with a row a case:
 * {@link org.parlstaff.casework.table.CaseTable}.
 */
@NullMarked
package org.parlstaff.casework.table;

import org.jspecify.annotations.NullMarked;
