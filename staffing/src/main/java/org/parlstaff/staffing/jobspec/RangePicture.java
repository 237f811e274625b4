package org.parlstaff.staffing.jobspec;

import java.util.Map;
import java.util.NoSuchElementException;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.staffing.Language;

/**
 * A bar that shows where a full-time salary lies in what a band pays, such as GBP 26,345.00 at the foot of Band 3.
 *
 * <p>The picture is SVG with a title and a description that say the same in words, and uses no colour alone.
 *
 * @param scale what the band pays; both ends must be known
 * @param salary the salary
 */
public record RangePicture(PayScale scale, FullTimeSalary salary) {

    private static final int LEFT = 20;
    private static final int WIDTH = 560;

    /**
     * Checks that there is a bar to draw.
     *
     * @param scale what the band pays; both ends must be known
     * @param salary the salary
     * @throws NoSuchElementException if an end is not known
     * @throws IllegalArgumentException if the currencies differ
     */
    public RangePicture {
        if (scale.minimum().findAmount().isEmpty()
                || scale.maximum().findAmount().isEmpty()) {
            throw new NoSuchElementException("both ends of a scale must be known: " + scale);
        }
        scale.position(salary);
    }

    /**
     * Draws the bar.
     *
     * @param language the language of its words
     * @return an {@code svg} element, to stand in a page or, with an XML declaration, on its own
     */
    public String toSvg(Language language) {
        Wording wording = new Wording(language);
        String description = wording.text(
                "picture.range." + Wording.id(scale.position(salary)),
                Map.of("salary", salary, "minimum", known(scale.minimum()), "maximum", known(scale.maximum())));
        StringBuilder svg = new StringBuilder()
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 96\" role=\"img\" lang=\"")
                .append(language.tag())
                .append("\" font-family=\"sans-serif\" font-size=\"14\" fill=\"#1b1f24\">\n<title>")
                .append(wording.text("picture.range", Map.of()))
                .append("</title>\n<desc>")
                .append(description)
                .append("</desc>\n");
        long low = Math.min(known(scale.minimum()).pence(), salary.pence());
        long high = Math.max(known(scale.maximum()).pence(), salary.pence());
        long from = place(known(scale.minimum()), low, high);
        long to = place(known(scale.maximum()), low, high);
        svg.append("<rect x=\"").append(from).append("\" y=\"44\" width=\"").append(Math.max(1, to - from));
        svg.append("\" height=\"12\" fill=\"#c9d0d6\" stroke=\"#4c5661\"/>\n");
        for (PayFigure figure : scale.figures()) {
            figure.findAmount().ifPresent(amount -> {
                long x = place(amount, low, high);
                svg.append("<path d=\"M").append(x).append(" 40v20\" stroke=\"#1b1f24\"/>\n");
            });
        }
        text(svg, from, 80, Texts.show(known(scale.minimum()), language.locale()));
        if (to > from) {
            text(svg, to, 80, Texts.show(known(scale.maximum()), language.locale()));
        }
        long mark = place(salary, low, high);
        svg.append("<path d=\"M").append(mark).append(" 42l-8 -14h16z\" fill=\"#7a1f3d\"/>\n");
        text(svg, mark, 20, Texts.show(salary, language.locale()));
        return svg.append("</svg>\n").toString();
    }

    private static FullTimeSalary known(PayFigure figure) {
        return figure.findAmount().orElseThrow();
    }

    private static long place(FullTimeSalary amount, long low, long high) {
        return high == low ? LEFT + WIDTH / 2 : LEFT + WIDTH * (amount.pence() - low) / (high - low);
    }

    /** Words near an edge are anchored to it, so that they stay inside. */
    private static void text(StringBuilder svg, long x, int y, String words) {
        String anchor = x < 100 ? "start" : x > 500 ? "end" : "middle";
        long edge = x < 100 ? Math.max(2, x - 10) : x > 500 ? Math.min(598, x + 10) : x;
        svg.append("<text x=\"").append(edge).append("\" y=\"").append(y).append("\" text-anchor=\"");
        svg.append(anchor).append("\">").append(words).append("</text>\n");
    }
}
