package org.parlstaff.staffing.jobspec;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.format.Texts;
import org.parlstaff.payscale.progression.Timeline;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.Block.Fact;

/**
 * Steps that show one person's salary at contracted hours over time, from nothing up, such as GBP 21,076.00 a year from
 * 1 December 2026.
 *
 * <p>Where the timeline cannot go on, the drawing ends too: nothing is drawn beyond, and the reason is given.
 *
 * @param timeline the salaries; there must be one
 */
public record TimelinePicture(Timeline timeline) implements Picture {

    private static final int LEFT = 12;
    private static final int BASE = 134;
    private static final int TOP = 38;
    private static final int CUT = 24; // what is left of the width where the timeline breaks off

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
        return new Wording(language).text("picture.timeline", Map.of());
    }

    /** {@inheritDoc} */
    @Override
    public String description(Language language) {
        return facts(timeline, new Wording(language), Standing.CONFIRMED).stream()
                .map(fact -> fact.name().text() + ": "
                        + fact.details().stream()
                                .map(detail -> detail.text().replaceFirst("[.]$", ""))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", "", "."));
    }

    /** What each slice pays, how sure that is unless it was said before, and why the timeline ends. */
    static List<Fact> facts(Timeline timeline, Wording wording, Standing said) {
        List<Fact> facts = new ArrayList<>();
        for (Timeline.Slice slice : timeline.slices()) {
            List<Phrase> details = new ArrayList<>();
            details.add(wording.phrase("salary.spot", Map.of("amount", slice.actual())));
            slice.point().ifPresent(point -> details.add(wording.phrase("timeline.point", Map.of("point", point))));
            if (slice.standing() != Standing.CONFIRMED && slice.standing() != said) {
                details.add(wording.standing(slice.standing()));
            }
            facts.add(new Fact(
                    wording.phrase("timeline.from", Map.of("day", slice.span().from())), details));
        }
        facts.add(ending(timeline.ending(), wording));
        return facts;
    }

    private static Fact ending(Timeline.Ending ending, Wording wording) {
        if (ending.isComplete()) {
            return wording.fact(
                    ending.code() == Reason.Code.TERM_OVER ? "timeline.last" : "timeline.shown",
                    wording.phrase(
                            ending.code().id(), Map.of("day", ending.day().minusDays(1))));
        }
        Phrase why = wording.has(ending.code().id())
                ? wording.phrase(ending.code().id(), Map.of("day", ending.day()))
                : wording.phrase("timeline.other", Map.of("reason", ending.reason()));
        return new Fact(wording.phrase("timeline.from", Map.of("day", ending.day())), List.of(why));
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
        private final boolean complete = timeline.ending().isComplete();
        private final int right = Svg.WIDTH - LEFT - (complete ? 0 : CUT);
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
            steps.append('H').append(right);
            svg.shape(steps + "V" + BASE + "H" + LEFT + "z", Svg.FILL);
            svg.line("M" + LEFT + " " + BASE + "H" + right, Svg.EDGE, 1);
            svg.line(steps.toString(), Svg.MARK, 3);
            if (!complete) {
                svg.dashes("M" + right + " " + (TOP - 24) + "V" + (BASE + 5), Svg.INK);
                svg.words(right + CUT / 2, (TOP + BASE) / 2, "?");
            }
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
            svg.words(Math.round(Math.min((double) x(last) + half, right - half)), y(last) - 8, amount(last));
        }

        /** The first day, the last, and each day of change between them that keeps clear of those before it. */
        private void days() {
            String lastDay = Texts.show(end.minusDays(1), language.locale());
            double until = Math.min(right, Svg.WIDTH - Svg.width(lastDay) / 2) - Svg.width(lastDay) / 2 - 8;
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
            svg.line("M" + right + " " + BASE + "v5", Svg.EDGE, 1);
            svg.words(right, BASE + 20, lastDay);
        }

        private String amount(int i) {
            return Texts.show(slices.get(i).actual(), language.locale());
        }

        private long x(int i) {
            return LEFT
                    + (long) (right - LEFT)
                            * ChronoUnit.DAYS.between(
                                    first, slices.get(i).span().from())
                            / ChronoUnit.DAYS.between(first, end);
        }

        private int y(int i) {
            return (int) (BASE - (BASE - TOP) * slices.get(i).actual().pence() / most);
        }
    }
}
