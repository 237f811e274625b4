package org.parlstaff.staffing.jobspec;

import java.util.List;
import org.parlstaff.staffing.Language;

/**
 * A job specification as headings, paragraphs, lists and tables, in one language, before it has a format.
 *
 * <p>HTML and Markdown are written from it. A format of your own walks {@link #blocks()}, whose kinds are closed, and need
 * not know what a specification is. Immutable and safe to share between threads.
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
        return new Html(this).page();
    }

    /** {@return CommonMark, with tables as GitHub has them} */
    public String toMarkdown() {
        return new Markdown(this).text();
    }
}
