/** How values are written: strict JSON files, and text in English and Welsh. Not for use outside this library. */
@NullMarked
package org.parlstaff.payscale.format;

import org.jspecify.annotations.NullMarked;
