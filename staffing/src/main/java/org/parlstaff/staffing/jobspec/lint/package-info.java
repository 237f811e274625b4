/**
 * What may be wrong with a job specification before it is published.
 *
 * <p>A {@link org.parlstaff.staffing.jobspec.lint.Lint} holds a specification to a table of rules and gives a
 * {@link org.parlstaff.staffing.jobspec.lint.SpecReport}, with the codes of
 * {@link org.parlstaff.staffing.jobspec.lint.SpecCode}. A {@link org.parlstaff.staffing.jobspec.lint.SpecRule} or a
 * {@link org.parlstaff.staffing.jobspec.lint.WordList} of your own stands beside ours on equal terms.
 */
@NullMarked
package org.parlstaff.staffing.jobspec.lint;

import org.jspecify.annotations.NullMarked;
