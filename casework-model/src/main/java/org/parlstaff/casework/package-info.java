/**
 * The lifecycle of a constituency case.
 */
@NullMarked
@ValueStyle
package org.parlstaff.casework;

import org.jspecify.annotations.NullMarked;
