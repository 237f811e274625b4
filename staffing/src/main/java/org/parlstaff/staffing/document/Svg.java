package org.parlstaff.staffing.document;

import org.parlstaff.staffing.Language;

/** A drawing 360 units wide: that is nearly a telephone, so that its words keep their size there. */
final class Svg {

    static final int WIDTH = 360;
    static final String INK = "#1b1f24";
    static final String FILL = "#dfe4e8";
    static final String EDGE = "#4c5661";
    static final String MARK = "#7a1f3d";

    private static final double LETTER = 7.2; // of a digit in Arial at 13 units

    private final StringBuilder out = new StringBuilder(2_000);

    /** Begins a drawing with its words for who does not see it, on white, so that it can be read on any page. */
    Svg(Picture picture, Language language, int height) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " ")
                .append(height)
                .append("\" width=\"540\" height=\"")
                .append(height * 3 / 2)
                .append("\" role=\"img\" lang=\"")
                .append(language.tag())
                .append("\" font-family=\"Arial, Helvetica, sans-serif\" font-size=\"13\" fill=\"" + INK
                        + "\">\n<title>")
                .append(escape(picture.title(language)))
                .append("</title>\n<desc>")
                .append(escape(picture.description(language)))
                .append("</desc>\n<rect width=\"" + WIDTH + "\" height=\"")
                .append(height)
                .append("\" fill=\"#fff\"/>\n");
    }

    void rectangle(long x, long y, long width, long height) {
        out.append("<rect x=\"").append(x).append("\" y=\"").append(y);
        out.append("\" width=\"").append(width).append("\" height=\"").append(height);
        out.append("\" fill=\"" + FILL + "\" stroke=\"" + EDGE + "\"/>\n");
    }

    void line(String path, String colour, int width) {
        out.append("<path d=\"")
                .append(path)
                .append("\" fill=\"none\" stroke=\"")
                .append(colour);
        out.append("\" stroke-width=\"").append(width).append("\"/>\n");
    }

    void shape(String path, String fill) {
        out.append("<path d=\"").append(path).append("\" fill=\"").append(fill).append("\"/>\n");
    }

    /** Writes words with their middle at a place, or as near to it as they stay inside. */
    void words(long middle, int y, String words) {
        double half = width(words) / 2;
        long x = Math.round(Math.max(half + 2, Math.min(WIDTH - 2 - half, (double) middle)));
        out.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" text-anchor=\"middle\">");
        out.append(escape(words)).append("</text>\n");
    }

    /** An upper bound for what words take, good enough to keep them apart. */
    static double width(String words) {
        return words.length() * LETTER;
    }

    String end() {
        return out.append("</svg>\n").toString();
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
