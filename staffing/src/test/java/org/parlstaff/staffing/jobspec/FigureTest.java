package org.parlstaff.staffing.jobspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.document.RangePicture;

/** Which pictures stand in a document, and that they show what its text says. */
class FigureTest {

    private static final Pattern AMOUNT = Pattern.compile("£[\\d,.]*\\d");
    private static final PaySchemes SCHEMES = PaySchemes.shipped().with(Specimens.OWN);

    private static Document document(Post.Builder post, String payOn) {
        return JobSpecification.from(post.build(), LocalDate.parse(payOn)).document(Language.ENGLISH, SCHEMES);
    }

    private static List<Block.Figure> figures(List<Block> blocks) {
        List<Block.Figure> figures = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                figures.addAll(figures(section.blocks()));
            } else if (block instanceof Block.Figure figure) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private static List<String> amounts(String text) {
        return AMOUNT.matcher(text).results().map(found -> found.group()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "senedd, band-3,, 2026-12-01, 2",
        "senedd, band-2,, 2026-12-01, 0", // no figure is known
        "senedd, band-3,, 2030-01-01, 0", // no table covers the day
        "ipsa, executive-1, london, 2025-06-01, 1", // a range, and where in it somebody starts is not settled
        "ipsa, mp-representative, london, 2025-06-01, 0" // one figure
    })
    void stand_where_there_is_something_to_show(String scheme, String band, String area, String payOn, int count) {
        Post.Builder post = Specimens.post().scheme(scheme).band(band);
        if (area != null) {
            post.area(area);
        }
        assertThat(figures(document(post, payOn).blocks())).hasSize(count);
    }

    @Test
    void mark_the_start_where_the_scheme_settles_it() {
        List<Block.Figure> figures =
                figures(document(Specimens.post(), "2026-12-01").blocks());
        assertThat(figures.get(0).picture())
                .isInstanceOfSatisfying(
                        RangePicture.class, range -> assertThat(range.salary()).isPresent());
        assertThat(figures.get(0).caption().text()).contains("new staff are expected to start");
        assertThat(figures(document(
                                        Specimens.post()
                                                .scheme("ipsa")
                                                .band("executive-1")
                                                .area("london"),
                                        "2025-06-01")
                                .blocks())
                        .get(0)
                        .picture())
                .isInstanceOfSatisfying(
                        RangePicture.class, range -> assertThat(range.salary()).isEmpty());
    }

    @Test
    void follow_the_salary_to_the_end_of_the_term_or_of_what_is_known() {
        Post.Builder term = Specimens.post().appointment(Appointment.fixedTermUntil(LocalDate.of(2027, 12, 1)));
        assertThat(document(term, "2026-06-01").toText())
                .contains("From 1 June 2026: £26,345 a year")
                .contains("From 1 April 2027: £27,135 a year")
                .contains("From 1 June 2027: £30,900 a year\n  Pay point 2\n")
                .contains("Last day: 30 November 2027, when the term ends");
        assertThat(document(Specimens.post(), "2026-06-01").toText())
                .contains("Pay point 2\nLast day shown: 31 March 2028\n")
                .doesNotContain("From 1 April 2028");
    }

    /** Three pay points are climbed in two years; a longer term is followed to its end, other posts for a third year. */
    @Test
    void follow_a_long_term_to_its_end_and_other_posts_for_a_year_at_the_top() {
        PayScheme later = PaySchemes.shipped()
                .scheme("senedd")
                .overlaidWith(PayScheme.parse(Specimens.text("own-senedd.json")
                        .replace("\"until\": \"2028-04-01\"", "\"until\": \"2033-04-01\"")));
        JobSpecification term = JobSpecification.from(
                Specimens.post()
                        .appointment(Appointment.fixedTermOf(Period.ofYears(5)))
                        .build(),
                LocalDate.of(2026, 6, 1));
        JobSpecification permanent = JobSpecification.from(Specimens.post().build(), LocalDate.of(2026, 6, 1));
        assertThat(term.document(Language.ENGLISH, PaySchemes.of(later)).toText())
                .contains(
                        "From 1 June 2028: £34,889 a year\n  Pay point 3\nLast day: 31 May 2031, when the term ends\n");
        assertThat(permanent.document(Language.ENGLISH, PaySchemes.of(later)).toText())
                .contains("From 1 June 2028: £34,889 a year\n  Pay point 3\nLast day shown: 31 May 2029\n");
        assertThat(permanent.document(Language.WELSH, PaySchemes.of(later)).toText())
                .contains(
                        "1 Mehefin 2028 ymlaen: £34,889 y flwyddyn\n  Pwynt cyflog: 3\nY dyddiad olaf a ddangosir: 31 Mai"
                                + " 2029\n");
    }

    /** The actual salary has said it already. */
    @Test
    void follow_no_salary_that_does_not_change() {
        assertThat(document(Specimens.post(), "2027-07-01").toText()).doesNotContain("Salary over time");
    }

    @Test
    void speak_of_increments_given_only_if_the_term_reaches_one() {
        String given =
                "Worked out for a start on 1 June 2026 at the minimum of the scale, with each increment given. It is"
                        + " not a promise.";
        String none = "Worked out for a start on 1 June 2026 at the minimum of the scale. It is not a promise.";
        assertThat(document(Specimens.post(), "2026-06-01").toMarkdown())
                .contains(given)
                .doesNotContain(none);
        assertThat(document(
                                Specimens.post().appointment(Appointment.fixedTermUntil(LocalDate.of(2027, 6, 1))),
                                "2026-06-01")
                        .toMarkdown())
                .contains(none)
                .doesNotContain(given);
    }

    @Test
    void follow_no_salary_that_is_not_paid_by_the_year_nor_a_term_that_is_over() {
        Post.Builder casual = Specimens.post()
                .appointment(Appointment.builder().type(Appointment.Type.CASUAL).build());
        assertThat(figures(document(casual, "2026-12-01").blocks())).hasSize(1);
        Post.Builder over = Specimens.post().appointment(Appointment.fixedTermUntil(LocalDate.of(2026, 12, 1)));
        assertThat(figures(document(over, "2026-12-01").blocks())).hasSize(1);
        assertThat(document(over, "2026-12-01").toText()).doesNotContain("Salary over time");
    }

    @Test
    void show_no_amount_that_the_text_does_not_say() {
        Document document = document(Specimens.post().weeklyHours("29.6"), "2026-06-01");
        List<String> said = amounts(document.toText());
        List<Block.Figure> figures = figures(document.blocks());
        assertThat(figures).hasSize(2);
        for (Block.Figure figure : figures) {
            String svg = figure.picture().toSvg(Language.ENGLISH);
            assertThat(amounts(svg)).isNotEmpty();
            assertThat(said).containsAll(amounts(svg));
            assertThat(svg).contains("<desc>" + figure.picture().description(Language.ENGLISH) + "</desc>");
        }
        assertThat(document.toMarkdown()).doesNotContain("<svg");
    }
}
