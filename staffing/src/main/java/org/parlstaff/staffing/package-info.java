/**
 * Posts and their terms, role profiles, and what holders of a band do with cases.
 */
@NullMarked
@ValueStyle
package org.parlstaff.staffing;

import org.jspecify.annotations.NullMarked;
