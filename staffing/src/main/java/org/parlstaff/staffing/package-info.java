/**
 * Posts, offers and job specifications.
 */
@NullMarked
@ValueStyle
package org.parlstaff.staffing;

import org.jspecify.annotations.NullMarked;
