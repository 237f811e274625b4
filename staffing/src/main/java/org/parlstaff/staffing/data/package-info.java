/**
 * Figures apart from the program: a folder or a zip of schemes, wage floors, allowances, calendars and time limits, with a
 * version and checksums. Start at {@link org.parlstaff.staffing.data.DataPack}.
 */
@org.jspecify.annotations.NullMarked
package org.parlstaff.staffing.data;
