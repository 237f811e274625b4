/** Tables as people keep them. {@link org.parlstaff.examples.sheets.SheetFile} opens one; the workbooks are written. */
@NullMarked
package org.parlstaff.examples.sheets;

import org.jspecify.annotations.NullMarked;
