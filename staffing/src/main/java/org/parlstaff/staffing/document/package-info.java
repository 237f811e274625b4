/**
 * Documents before they have a format: headings, paragraphs, lists, tables and pictures in one language.
 *
 * <p>Start at {@link org.parlstaff.staffing.document.Document}; its {@link org.parlstaff.staffing.document.Block}s hold
 * {@link org.parlstaff.staffing.document.Phrase}s and {@link org.parlstaff.staffing.document.Picture}s. Each format that is
 * shipped is written from it, and a format of your own is a walk over its blocks, whose kinds are closed:
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
 * <p>A page of your own puts {@link org.parlstaff.staffing.document.Document#toHtmlFragment} where its template wants it.
 */
@NullMarked
package org.parlstaff.staffing.document;

import org.jspecify.annotations.NullMarked;
