package org.parlstaff.staffing.document;

import java.util.List;

/** A piece of a {@link Document}: a section with a heading, a paragraph, bullets, facts, a table of data, or a picture. */
public sealed interface Block {

    /**
     * A heading and what stands under it. A section in a section has a heading of the next level.
     *
     * @param id the name by which a link can point to it, the same in every language
     * @param heading the heading
     * @param blocks what stands under it
     */
    record Section(String id, Phrase heading, List<Block> blocks) implements Block {

        /**
         * Copies the blocks.
         *
         * @param id the name by which a link can point to it, the same in every language
         * @param heading the heading
         * @param blocks what stands under it
         */
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A paragraph.
     *
     * @param text the text
     */
    record Paragraph(Phrase text) implements Block {}

    /**
     * Bullets.
     *
     * @param items the bullets in order
     */
    record Bullets(List<Phrase> items) implements Block {

        /**
         * Copies the bullets.
         *
         * @param items the bullets in order
         */
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * Names with what is said of them.
     *
     * @param facts the names in order
     */
    record Facts(List<Fact> facts) implements Block {

        /**
         * Copies the facts.
         *
         * @param facts the names in order
         */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A name with what is said of it, such as working hours: 29.6 hours a week.
     *
     * @param name the name
     * @param details what is said, a line each
     */
    record Fact(Phrase name, List<Phrase> details) {

        /**
         * Copies the details.
         *
         * @param name the name
         * @param details what is said, a line each
         */
        public Fact {
            details = List.copyOf(details);
        }
    }

    /**
     * A table of data with a heading on each column and row.
     *
     * @param caption what it shows
     * @param columns the headings of the columns, that of the row headings first
     * @param rows the rows
     */
    record Table(Phrase caption, List<Phrase> columns, List<Row> rows) implements Block {

        /**
         * Copies the parts.
         *
         * @param caption what it shows
         * @param columns the headings of the columns, that of the row headings first
         * @param rows the rows
         * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
         */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() + 1 != columns.size()) {
                    throw new IllegalArgumentException("a row must have a heading or a cell for each of "
                            + columns.size() + " columns: " + row.heading().text());
                }
            }
        }
    }

    /**
     * A row of a table.
     *
     * @param heading the heading of the row
     * @param cells the cells after it
     */
    record Row(Phrase heading, List<Phrase> cells) {

        /**
         * Copies the cells.
         *
         * @param heading the heading of the row
         * @param cells the cells after it
         */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A picture of figures that stand near it in words too: a format without pictures leaves it out.
     *
     * @param caption what it shows
     * @param picture the picture
     */
    record Figure(Phrase caption, Picture picture) implements Block {}
}
