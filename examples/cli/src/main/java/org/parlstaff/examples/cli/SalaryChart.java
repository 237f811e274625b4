package org.parlstaff.examples.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.parlstaff.payscale.progression.Timeline;

/**
 * Actual salaries over time as a picture (SVG): a column for each, as wide as it lasts and as high as it pays.
 *
 * @param timeline the salaries
 * @param words the language of its words
 */
record SalaryChart(Timeline timeline, Words words) {

    private static final int LEFT = 10;
    private static final int WIDTH = 580;
    private static final int GROUND = 220;
    private static final int HEIGHT = 180;
    private static final int ROOM_FOR_WORDS = 90;

    /** The picture; its description says the same in words. */
    String svg() {
        List<Timeline.Slice> slices = timeline.slices();
        StringBuilder svg = new StringBuilder()
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 250\" role=\"img\" xml:lang=\"")
                .append(words.language().tag())
                .append("\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#1b1f24\">\n<title>")
                .append(words.text("pay-project.picture"))
                .append("</title>\n<desc>")
                .append(slices.stream()
                        .map(slice -> words.show(slice.span().from()) + ": " + words.show(slice.actual()))
                        .collect(Collectors.joining("; ")))
                .append("</desc>\n");
        long most =
                slices.stream().mapToLong(slice -> slice.actual().pence()).max().orElse(0);
        for (Timeline.Slice slice : slices) {
            long from = x(slice.span().from());
            long width = x(slice.span().until().orElseThrow()) - from;
            long height = most == 0 ? 0 : HEIGHT * slice.actual().pence() / most;
            svg.append("<rect x=\"").append(from).append("\" y=\"").append(GROUND - height);
            svg.append("\" width=\"")
                    .append(Math.max(1, width - 2))
                    .append("\" height=\"")
                    .append(height);
            svg.append("\" fill=\"#7a1f3d\"/>\n");
            if (width >= ROOM_FOR_WORDS) {
                text(svg, from, GROUND - height - 8, words.show(slice.actual()));
                text(svg, from, GROUND + 20, slice.span().from().toString());
            }
        }
        return svg.append("<path d=\"M")
                .append(LEFT)
                .append(' ')
                .append(GROUND)
                .append("h")
                .append(WIDTH)
                .append("\" stroke=\"#1b1f24\"/>\n</svg>\n")
                .toString();
    }

    private long x(LocalDate day) {
        LocalDate first = timeline.slices().get(0).span().from();
        long all = ChronoUnit.DAYS.between(first, timeline.ending().day());
        return LEFT + WIDTH * ChronoUnit.DAYS.between(first, day) / all;
    }

    private static void text(StringBuilder svg, long x, long y, String text) {
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\">")
                .append(text)
                .append("</text>\n");
    }
}
