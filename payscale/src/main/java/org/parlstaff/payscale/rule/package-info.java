/**
 * What the dated rules of a scheme may say where they choose among a few things, such as when a pay point rises.
 *
 * <p>{@link org.parlstaff.payscale.PayRule} has the question that each of them answers.
 */
@NullMarked
package org.parlstaff.payscale.rule;

import org.jspecify.annotations.NullMarked;
