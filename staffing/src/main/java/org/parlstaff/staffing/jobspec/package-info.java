/**
 * Job specifications: the post, what it asks for and what it does, as a file and as a document.
 *
 * <p>Start at {@link org.parlstaff.staffing.jobspec.JobSpecification}, which is read, built and written. Its
 * {@link org.parlstaff.staffing.jobspec.Document} holds the same facts as headings, paragraphs, lists and tables in one
 * language; HTML and Markdown are written from that, and so can be a format of your own.
 */
@NullMarked
package org.parlstaff.staffing.jobspec;

import org.jspecify.annotations.NullMarked;
