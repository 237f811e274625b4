package org.parlstaff.staffing.document;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.staffing.Language;

/**
 * What an office publishes, such as a job specification, as headings, paragraphs, lists and tables in one language, before it
 * has a format.
 *
 * <p>HTML, Markdown, plain text and Office Open XML are written from it. A format of your own walks {@link #blocks()}, whose
 * kinds are closed. Immutable and safe to share between threads.
 *
 * @param language the language of the document; a part may be in the other
 * @param office the office that publishes it
 * @param title the title of the document, which is the job title
 * @param kind what kind of document it is, and of which post
 * @param blocks what it says
 */
public record Document(Language language, Phrase office, Phrase title, Phrase kind, List<Block> blocks) {

    /**
     * Copies the blocks.
     *
     * @param language the language of the document; a part may be in the other
     * @param office the office that publishes it
     * @param title the title of the document, which is the job title
     * @param kind what kind of document it is, and of which post
     * @param blocks what it says
     */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** {@return a page of HTML that needs no other file} */
    public String toHtml() {
        return Html.page(this, Optional.empty());
    }

    /**
     * Returns a page of HTML that links to the same document in the other language.
     *
     * @param other where the other page is: a relative address, or one of {@code https} or {@code http}
     * @return the page
     * @throws IllegalArgumentException if the address is of another kind
     */
    public String toHtml(URI other) {
        if (other.getScheme() != null && !Set.of("https", "http").contains(other.getScheme())) {
            throw new IllegalArgumentException("address must be relative, or of https or http: " + other);
        }
        return Html.page(this, Optional.of(other));
    }

    /**
     * Returns what the document says as HTML without a page round it, for a template of your own.
     *
     * <p>It begins with a heading of the second level; office, title and kind are for the template to place, and so is the
     * style.
     *
     * @return sections, paragraphs, lists, tables and figures
     */
    public String toHtmlFragment() {
        return Html.fragment(this);
    }

    /** {@return the same document without pictures, for a place that takes none} */
    public Document withoutPictures() {
        return new Document(language, office, title, kind, withoutPictures(blocks));
    }

    private static List<Block> withoutPictures(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Figure))
                .map(block -> block instanceof Block.Section section
                        ? new Block.Section(section.id(), section.heading(), withoutPictures(section.blocks()))
                        : block)
                .toList();
    }

    /** {@return lines of at most 80 characters, for a letter or a message} */
    public String toText() {
        return new PlainText(this).text();
    }

    /** {@return a file for word processors (.docx), with headings, lists and a table as such and the language of each part} */
    public byte[] toDocx() {
        return new Docx(this).bytes();
    }

    /** {@return CommonMark, with tables as GitHub has them} */
    public String toMarkdown() {
        return new Markdown(this).text();
    }
}
