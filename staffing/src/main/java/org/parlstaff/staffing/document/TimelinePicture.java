package org.parlstaff.staffing.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.payscale.progression.Timeline;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.document.Block.Fact;

/**
 * Steps that show one person's salary at contracted hours over time, from nothing up, such as GBP 21,076.00 a year from
 * 1 December 2026.
 *
 * <p>Where the timeline cannot go on, the drawing ends too, on the last day that is known; {@link Timeline#ending()} has the
 * reason, which is not for whoever reads what is published.
 *
 * @param timeline the salaries; there must be one
 */
public record TimelinePicture(Timeline timeline) implements Picture {

    private static final int LEFT = 12;
    private static final int BASE = 134;
    private static final int TOP = 38;
    private static final int RIGHT = Svg.WIDTH - LEFT;

    /**
     * Checks that there is a salary to draw.
     *
     * @param timeline the salaries; there must be one
     * @throws NoSuchElementException if there is none
     */
    public TimelinePicture {
        if (timeline.slices().isEmpty()) {
            throw new NoSuchElementException("a timeline must have a salary: " + timeline.ending());
        }
    }

    /** {@inheritDoc} */
    @Override
    public String title(Language language) {
        return Words.text("picture.timeline", Map.of(), language);
    }

    /** {@inheritDoc} */
    @Override
    public String description(Language language) {
        return facts(language).stream()
                .map(fact -> fact.name().text() + ": "
                        + fact.details().stream().map(Phrase::text).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", "", "."));
    }

    /**
     * Returns all that the picture shows as names with what is said of them, to stand beside it.
     *
     * @param language the language of the words
     * @return what is paid from each day on, and the last day that is shown
     */
    public List<Fact> facts(Language language) {
        List<Fact> facts = new ArrayList<>();
        for (Timeline.Slice slice : timeline.slices()) {
            List<Phrase> details = new ArrayList<>();
            details.add(phrase("timeline.amount", Map.of("amount", show(slice, language)), language));
            slice.point().ifPresent(point -> details.add(phrase("timeline.point", Map.of("point", point), language)));
            facts.add(
                    new Fact(phrase("timeline.from", Map.of("day", slice.span().from()), language), details));
        }
        String last = timeline.ending().code() == Reason.Code.TERM_OVER ? "timeline.last" : "timeline.shown";
        Map<String, LocalDate> day = Map.of("day", timeline.ending().day().minusDays(1));
        facts.add(new Fact(phrase(last, Map.of(), language), List.of(phrase(last + ".day", day, language))));
        return facts;
    }

    /** With pence if one of the salaries has any. */
    private String show(Timeline.Slice slice, Language language) {
        boolean whole = timeline.slices().stream().map(Timeline.Slice::actual).allMatch(Texts::isWhole);
        return whole
                ? Texts.withoutPence(slice.actual(), language.locale())
                : Texts.show(slice.actual(), language.locale());
    }

    private static Phrase phrase(String key, Map<String, ?> values, Language language) {
        return Phrase.of(Words.text(key, values, language), language);
    }

    /** {@inheritDoc} */
    @Override
    public String toSvg(Language language) {
        return new Drawing(language).draw();
    }

    /** Where the days and the salaries lie. */
    private final class Drawing {

        private final List<Timeline.Slice> slices = timeline.slices();
        private final LocalDate first = slices.get(0).span().from();
        private final LocalDate end = timeline.ending().day();
        private final long most =
                slices.stream().mapToLong(slice -> slice.actual().pence()).max().orElseThrow();
        private final Language language;
        private final Svg svg;

        Drawing(Language language) {
            this.language = language;
            this.svg = new Svg(TimelinePicture.this, language, 162);
        }

        String draw() {
            StringBuilder steps = new StringBuilder("M" + LEFT + " " + y(0));
            for (int i = 0; i < slices.size(); i++) {
                steps.append('H').append(x(i)).append('V').append(y(i));
            }
            steps.append('H').append(RIGHT);
            svg.shape(steps + "V" + BASE + "H" + LEFT + "z", Svg.FILL);
            svg.line("M" + LEFT + " " + BASE + "H" + RIGHT, Svg.EDGE, 1);
            svg.line(steps.toString(), Svg.MARK, 3);
            amounts();
            days();
            return svg.end();
        }

        /** The last amount stands above its step, each other one within the steps, if there is room for it. */
        private void amounts() {
            int last = slices.size() - 1;
            for (int i = 0; i < last; i++) {
                String amount = amount(i);
                if (x(i) + 4 + Svg.width(amount) < x(i + 1)) {
                    svg.words(x(i) + 4 + Math.round(Svg.width(amount) / 2), y(i) + 19, amount);
                }
            }
            double half = Svg.width(amount(last)) / 2;
            svg.words(Math.round(Math.min((double) x(last) + half, RIGHT - half)), y(last) - 8, amount(last));
        }

        /** The first day, the last, and each day of change between them that keeps clear of those before it. */
        private void days() {
            String lastDay = Texts.show(end.minusDays(1), language.locale());
            double until = Math.min(RIGHT, Svg.WIDTH - Svg.width(lastDay) / 2) - Svg.width(lastDay) / 2 - 8;
            double free = 0;
            for (int i = 0; i < slices.size(); i++) {
                svg.line("M" + x(i) + " " + BASE + "v5", Svg.EDGE, 1);
                String day = Texts.show(slices.get(i).span().from(), language.locale());
                double half = Svg.width(day) / 2;
                double middle = Math.max((double) x(i), half);
                if (i == 0 || (middle - half > free && middle + half < until)) {
                    svg.words(Math.round(middle), BASE + 20, day);
                    free = middle + half + 8;
                }
            }
            svg.line("M" + RIGHT + " " + BASE + "v5", Svg.EDGE, 1);
            svg.words(RIGHT, BASE + 20, lastDay);
        }

        private String amount(int i) {
            return show(slices.get(i), language);
        }

        private long x(int i) {
            return LEFT
                    + (long) (RIGHT - LEFT)
                            * ChronoUnit.DAYS.between(
                                    first, slices.get(i).span().from())
                            / ChronoUnit.DAYS.between(first, end);
        }

        private int y(int i) {
            return (int) (BASE - (BASE - TOP) * slices.get(i).actual().pence() / most);
        }
    }
}
