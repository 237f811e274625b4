package org.parlstaff.staffing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Start;
import org.parlstaff.payscale.progression.Timeline;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.Specimens;

class TimelinePictureTest {

    private static final Start START = Start.atPoint("band-3", 1, LocalDate.of(2026, 6, 1), WeeklyHours.parse("29.6"));

    private static Timeline until(String endExclusive) {
        return Progression.of(Specimens.OWN, START).until(LocalDate.parse(endExclusive));
    }

    private static Timeline ending(Reason reason) {
        Timeline timeline = until("2027-01-01");
        return new Timeline(
                timeline.progression(),
                timeline.span(),
                timeline.slices(),
                timeline.changes(),
                new Timeline.Ending(LocalDate.of(2027, 1, 1), reason));
    }

    private static List<Integer> numbers(String svg, String part) {
        return svg.lines()
                .filter(line -> line.matches(part))
                .map(line -> Integer.parseInt(line.replaceAll(part, "$1")))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void draws_the_picture_that_was_looked_at(Language language) {
        assertThat(new TimelinePicture(until("2031-01-01")).toSvg(language))
                .isEqualTo(Specimens.text("timeline." + language.tag() + ".svg"));
    }

    @Test
    void says_in_words_what_it_shows() {
        assertThat(new TimelinePicture(until("2031-01-01")).description(Language.ENGLISH))
                .isEqualTo("From 1 June 2026: £21,076 a year, Pay point 1; From 1 April 2027: £21,708 a year, Pay"
                        + " point 1; From 1 June 2027: £24,720 a year, Pay point 2; Last day shown: 31 March 2028.");
        assertThat(new TimelinePicture(until("2027-12-01")).description(Language.WELSH))
                .endsWith("; Y dyddiad olaf a ddangosir: 30 Tachwedd 2027.");
    }

    /** What is published does not say why the figures end; the ending of the timeline does. */
    @Test
    void ends_on_the_last_day_that_is_known_and_says_no_more_of_it() {
        TimelinePicture whole = new TimelinePicture(until("2028-04-01"));
        TimelinePicture broken = new TimelinePicture(until("2031-01-01"));
        assertThat(broken.timeline().ending().isComplete()).isFalse();
        for (Language language : Language.values()) {
            assertThat(broken.toSvg(language)).isEqualTo(whole.toSvg(language));
            assertThat(broken.facts(language)).isEqualTo(whole.facts(language));
        }
    }

    /** Twice the salary is twice as high. */
    @Test
    void draws_from_nothing_up() {
        String svg = new TimelinePicture(until("2028-04-01")).toSvg(Language.ENGLISH);
        int first =
                numbers(svg, "<path d=\"M12 (\\d+)H12V.*stroke-width=\"3\"/>").get(0);
        assertThat(134 - first).isEqualTo((int) (96 * 21_076.00 / 24_720.00));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-02", "2026-07-01", "2027-04-02", "2027-06-02", "2028-04-01", "2031-01-01"})
    void keeps_its_words_inside_and_apart(String end) {
        for (Language language : Language.values()) {
            String svg = new TimelinePicture(until(end)).toSvg(language);
            double free = 0;
            for (String line :
                    svg.lines().filter(text -> text.contains(" y=\"154\"")).toList()) {
                int x = Integer.parseInt(line.replaceAll(".* x=\"(\\d+)\".*", "$1"));
                double half = Svg.width(line.replaceAll("<[^>]*>", "")) / 2;
                assertThat(x - half).isBetween(free - 1, 360.0);
                free = x + half;
            }
            assertThat(free).isLessThanOrEqualTo(361);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TERM_OVER, 'Last day: 31 December 2026, when the term ends.'",
        "SPAN_OVER, 'Last day shown: 31 December 2026.'",
        "NO_SUCH_POINT, 'Last day shown: 31 December 2026.'",
        "NOT_PLACED, 'Last day shown: 31 December 2026.'",
    })
    void says_the_last_day_whatever_ends_it(Reason.Code code, String words) {
        assertThat(new TimelinePicture(ending(Reason.of(code))).description(Language.ENGLISH))
                .endsWith("; " + words);
    }

    @Test
    void refuses_a_timeline_without_a_salary() {
        Timeline none = Progression.of(
                        Specimens.OWN, Start.atPoint("band-3", 1, LocalDate.of(2019, 1, 1), WeeklyHours.parse("37")))
                .until(LocalDate.of(2020, 1, 1));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> new TimelinePicture(none))
                .withMessage("a timeline must have a salary: " + none.ending());
    }
}
