package org.parlstaff.staffing.document;

import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.staffing.Language;

/**
 * A bar that shows what a band pays, and where a full-time salary lies in it, such as GBP 26,345.00 at the foot of Band 3.
 *
 * @param scale what the band pays; both ends must be known
 * @param salary the salary, if there is one to show
 */
public record RangePicture(PayScale scale, Optional<FullTimeSalary> salary) implements Picture {

    private static final int LEFT = 12;
    private static final int WIDTH = Svg.WIDTH - 2 * LEFT;

    /**
     * Checks that there is a bar to draw.
     *
     * @param scale what the band pays; both ends must be known
     * @param salary the salary, if there is one to show
     * @throws NoSuchElementException if an end is not known
     * @throws IllegalArgumentException if the currencies differ
     */
    public RangePicture {
        if (!isDrawable(scale)) {
            throw new NoSuchElementException("both ends of a scale must be known: " + scale);
        }
        salary.ifPresent(scale::position);
    }

    /**
     * Returns the bar of a scale.
     *
     * @param scale what the band pays
     * @return the picture
     * @throws NoSuchElementException if an end is not known
     */
    public static RangePicture of(PayScale scale) {
        return new RangePicture(scale, Optional.empty());
    }

    /**
     * Returns the bar of a scale with a salary marked.
     *
     * @param scale what the band pays
     * @param salary the salary
     * @return the picture
     * @throws NoSuchElementException if an end is not known
     * @throws IllegalArgumentException if the currencies differ
     */
    public static RangePicture of(PayScale scale, FullTimeSalary salary) {
        return new RangePicture(scale, Optional.of(salary));
    }

    /**
     * Returns whether there is a bar to draw.
     *
     * @param scale what the band pays
     * @return whether it has two ends, both known
     */
    public static boolean isDrawable(PayScale scale) {
        return !(scale instanceof PayRange range && !range.hasMinimum())
                && scale.minimum().findAmount().isPresent()
                && scale.maximum().findAmount().isPresent();
    }

    /** {@inheritDoc} */
    @Override
    public String title(Language language) {
        return Words.text(salary.isPresent() ? "picture.range" : "picture.scale", Map.of(), language);
    }

    /** {@inheritDoc} */
    @Override
    public String description(Language language) {
        return salary.map(shown -> Words.text(
                        "picture.range."
                                + scale.position(shown)
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        Map.of("salary", shown, "minimum", minimum(), "maximum", maximum()),
                        language))
                .orElseGet(() ->
                        Words.text("picture.scale.ends", Map.of("minimum", minimum(), "maximum", maximum()), language));
    }

    /** {@inheritDoc} */
    @Override
    public String toSvg(Language language) {
        int top = salary.isPresent() ? 38 : 14; // above the bar stands the salary
        Svg svg = new Svg(this, language, top + 46);
        Ruler ruler = new Ruler(
                Math.min(minimum().pence(), salary.orElse(minimum()).pence()),
                Math.max(maximum().pence(), salary.orElse(maximum()).pence()));
        long from = ruler.place(minimum());
        long to = ruler.place(maximum());
        svg.rectangle(from, top, Math.max(1, to - from), 14);
        for (PayFigure figure : scale.figures()) {
            figure.findAmount()
                    .ifPresent(amount -> svg.line("M" + ruler.place(amount) + " " + (top - 4) + "v22", Svg.INK, 1));
        }
        String low = show(minimum(), language);
        String high = show(maximum(), language);
        if (minimum().equals(maximum())) {
            svg.words(from, top + 35, low);
        } else if (to - from < Svg.width(low + high)) {
            svg.words((from + to) / 2, top + 35, low + " – " + high);
        } else {
            svg.words(from, top + 35, low);
            svg.words(to, top + 35, high);
        }
        salary.ifPresent(shown -> {
            svg.shape("M" + ruler.place(shown) + " 36l-8 -14h16z", Svg.MARK);
            svg.words(ruler.place(shown), 16, show(shown, language));
        });
        return svg.end();
    }

    /** With pence if one of the amounts has any. */
    private String show(FullTimeSalary amount, Language language) {
        boolean whole = Texts.isWhole(minimum())
                && Texts.isWhole(maximum())
                && salary.map(Texts::isWhole).orElse(true);
        return whole ? Texts.withoutPence(amount, language.locale()) : Texts.show(amount, language.locale());
    }

    private FullTimeSalary minimum() {
        return scale.minimum().findAmount().orElseThrow();
    }

    private FullTimeSalary maximum() {
        return scale.maximum().findAmount().orElseThrow();
    }

    private record Ruler(long low, long high) {

        long place(FullTimeSalary amount) {
            return high == low ? LEFT + WIDTH / 2 : LEFT + WIDTH * (amount.pence() - low) / (high - low);
        }
    }
}
