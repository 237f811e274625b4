/**
 * Job specifications: the post, what it asks for and what it does, as a file and as a document.
 *
 * <p>Start at {@link org.parlstaff.staffing.jobspec.JobSpecification}, which is read, built and written. Its
 * {@link org.parlstaff.staffing.document.Document} holds the same facts as headings, paragraphs, lists, tables and pictures in
 * one language, from which each format is written. {@link org.parlstaff.staffing.jobspec.lint.Lint} looks for what may be wrong
 * with it before it is published.
 */
@NullMarked
package org.parlstaff.staffing.jobspec;

import org.jspecify.annotations.NullMarked;
