/**
 * Job specifications: the post, what it asks for and what it does, as a file and as a document.
 *
 * <p>Start at {@link org.parlstaff.staffing.jobspec.JobSpecification}, which is read, built and written. Its
 * {@link org.parlstaff.staffing.jobspec.Document} holds the same facts as headings, paragraphs, lists, tables and
 * {@link org.parlstaff.staffing.jobspec.Picture}s in one language. Each format that is shipped is written from it, and a format
 * of your own is a walk over its blocks, whose kinds are closed:
 *
 * <pre>{@code
 * static void outline(List<Block> blocks, StringBuilder out) {
 *     for (Block block : blocks) {
 *         if (block instanceof Block.Section section) {
 *             out.append(section.heading().text()).append('\n');
 *             outline(section.blocks(), out);
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A page of your own puts {@link org.parlstaff.staffing.jobspec.Document#toHtmlFragment} where its template wants it.
 */
@NullMarked
package org.parlstaff.staffing.jobspec;

import org.jspecify.annotations.NullMarked;
