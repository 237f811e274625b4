/**
 * Pay schemes as dated, cited data.
 */
@NullMarked
@ValueStyle
package org.parlstaff.payscale;

import org.jspecify.annotations.NullMarked;
