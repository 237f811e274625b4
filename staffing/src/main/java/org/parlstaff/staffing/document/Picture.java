package org.parlstaff.staffing.document;

import org.parlstaff.staffing.Language;

/**
 * A drawing of pay as SVG, such as a bar that shows where a salary lies in the range of its band.
 *
 * <p>It has a name and a description in words, uses no colour alone, and can be read at the width of a telephone and in
 * print. Immutable and safe to share between threads.
 */
public sealed interface Picture permits RangePicture, TimelinePicture {

    /**
     * Returns what the picture shows, in a few words.
     *
     * @param language the language of the words
     * @return the words
     */
    String title(Language language);

    /**
     * Returns all that the picture shows, for whoever does not see it.
     *
     * @param language the language of the words
     * @return the words
     */
    String description(Language language);

    /**
     * Draws the picture.
     *
     * @param language the language of its words
     * @return an {@code svg} element, to stand in a page or, with an XML declaration, on its own
     */
    String toSvg(Language language);
}
