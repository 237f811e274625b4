/**
 * How values are written: sentences in English and Welsh, ids and codes, and files. Not exported.
 */
@NullMarked
package org.parlstaff.casework.format;

import org.jspecify.annotations.NullMarked;
