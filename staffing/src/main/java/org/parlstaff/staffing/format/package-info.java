/** How findings are written: JSON, and marks that must not break a line, a table or a page. Not for use outside this module. */
@NullMarked
package org.parlstaff.staffing.format;

import org.jspecify.annotations.NullMarked;
