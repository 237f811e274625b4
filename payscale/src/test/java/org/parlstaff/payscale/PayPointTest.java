package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlstaff.payscale.award.Award;
import org.parlstaff.payscale.award.AwardStep;
import org.parlstaff.payscale.award.Awarded;
import org.parlstaff.payscale.progression.Progression;
import org.parlstaff.payscale.progression.Start;

/** One pay point that stands in place of another. */
class PayPointTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);

    /** What an office writes that holds point 2 of the Senedd's Band 3 from a letter of 3 September. */
    private static final String LETTER = """
            {
              "id": "senedd", "name": "The office's own", "currency": "GBP",
              "bands": [ { "id": "band-3", "name": "Band 3", "framework": "job-families", "seniority": 1 } ],
              "tables": [
                { "span": { "from": "2026-09-01", "until": "2027-01-01" }, "published": "2026-09-03",
                  "standing": "OBSERVED", "source": { "title": "A letter", "href": "https://example.org/letter" },
                  "override": true,
                  "points": [ { "band": "band-3", "point": 2, "salary": "GBP 30000.00" } ] } ]
            }
            """;

    private static final PayScheme SHIPPED = PaySchemes.shipped().scheme("senedd");
    private static final PayScheme BOTH = SHIPPED.overlaidWith(PayScheme.parse(LETTER));

    @Test
    void stands_in_place_of_one_point_for_its_days_and_leaves_the_others() {
        assertThat(BOTH.pay("band-3", SEPTEMBER).orElseThrow()).hasToString("GBP 26345.00, GBP 30000.00, GBP 33873.00");
        assertThat(BOTH.pay("band-3", LocalDate.of(2026, 12, 31)).orElseThrow())
                .hasToString("GBP 26345.00, GBP 30000.00, GBP 33873.00");
        for (LocalDate outside : List.of(JULY, LocalDate.of(2026, 8, 31), LocalDate.of(2027, 1, 1))) {
            assertThat(BOTH.pay("band-3", outside)).isEqualTo(SHIPPED.pay("band-3", outside));
        }
        assertThat(BOTH.pay("band-2", SEPTEMBER)).isEqualTo(SHIPPED.pay("band-2", SEPTEMBER));
    }

    @Test
    void the_answer_names_both_sources_the_days_of_both_and_what_was_published_last() {
        PayAnswer.Found beneath = (PayAnswer.Found) SHIPPED.pay("band-3", SEPTEMBER);
        PayAnswer.Found found = (PayAnswer.Found) BOTH.pay("band-3", SEPTEMBER);
        assertThat(found.source().title()).isEqualTo(beneath.source().title() + "; A letter");
        assertThat(found.source().href()).isEqualTo(beneath.source().href());
        assertThat(found.span().from()).isEqualTo(SEPTEMBER);
        assertThat(found.span().until()).contains(LocalDate.of(2027, 1, 1));
        assertThat(found.published()).contains(LocalDate.of(2026, 9, 3));
        assertThat(beneath.standing()).isEqualTo(Standing.DERIVED);
        assertThat(found.standing()).isEqualTo(Standing.DERIVED);
        assertThat(found.scale().figures().get(1))
                .isEqualTo(new PayFigure.Known(FullTimeSalary.ofPounds("30000"), Optional.of(Standing.OBSERVED)));
    }

    @Test
    void as_known_on_a_day_it_must_say_when_it_was_published_and_so_must_what_lies_beneath() {
        assertThat(BOTH.on(SEPTEMBER).asKnownOn(LocalDate.of(2026, 9, 3)).pay("band-3"))
                .isEqualTo(notPublished("senedd", LocalDate.of(2026, 6, 1)));
        PayTable dated = PayTable.builder()
                .copy(year(points("10000", "20000").build()))
                .published(FROM)
                .build();
        PayTable undated = PayTable.builder()
                .copy(correction(FROM, point(2, "21000")).build())
                .published(Optional.empty())
                .span(Span.of(FROM.plusDays(5), FROM.plusDays(9)))
                .build();
        assertThat(scheme(dated, undated).on(FROM.plusDays(5)).asKnownOn(FROM).pay("one"))
                .isEqualTo(notPublished("own", FROM.plusDays(5)));
        assertThat(scheme(dated, undated)
                        .on(FROM.plusDays(4))
                        .asKnownOn(FROM)
                        .pay("one")
                        .orElseThrow())
                .hasToString("GBP 10000.00, GBP 20000.00");
        PayTable early = PayTable.builder()
                .copy(undated)
                .span(Span.of(FROM.minusDays(3), FROM.plusDays(9)))
                .build();
        for (PayTable point : List.of(undated, early)) {
            PayTable base = year(points("10000", "20000").build());
            LocalDate first = point == early ? FROM.minusDays(3) : FROM;
            assertThat(scheme(base, point).on(FROM.plusDays(5)).asKnownOn(FROM).pay("one"))
                    .isEqualTo(notPublished("own", first));
        }
    }

    private static PayAnswer notPublished(String scheme, LocalDate from) {
        return new PayAnswer.Refused(Reason.of(Reason.Code.PUBLICATION_DAY_NOT_KNOWN, "scheme", scheme, "from", from));
    }

    @Test
    void stands_in_the_guide_as_it_is_tested() throws IOException {
        String guide = Files.readString(Path.of("OWN-SCHEME.md"));
        String section = guide.substring(guide.indexOf("## One pay point alone"));
        String json = section.substring(section.indexOf("```json\n") + 8, section.indexOf("\n```\n\n-"));
        assertThat(PayScheme.parse(json)).isEqualTo(PayScheme.parse(LETTER));
    }

    @Test
    void is_written_and_read_like_any_other_part() {
        assertThat(PayScheme.parse(BOTH.toJson())).isEqualTo(BOTH);
        assertThat(PayScheme.parse(LETTER).toJson()).contains("""
                      "points": [
                        {
                          "band": "band-3",
                          "point": 2,
                          "salary": "GBP 30000.00"
                        }
                      ]
                """.stripTrailing());
    }

    @Test
    void a_timeline_pays_it_for_its_days() {
        Start start = Start.atPoint("band-3", 2, SEPTEMBER, WeeklyHours.parse("18.5"));
        assertThat(Progression.of(BOTH, start).until(LocalDate.of(2027, 2, 1)).slices())
                .singleElement()
                .satisfies(slice -> {
                    assertThat(slice.span()).isEqualTo(Span.of(SEPTEMBER, LocalDate.of(2027, 1, 1)));
                    assertThat(slice.actual()).hasToString("GBP 15000.00");
                });
    }

    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);

    private static PayCell.Builder points(String... pounds) {
        PayCell.Builder cell = PayCell.builder().band("one");
        for (String amount : pounds) {
            cell.addPoint(
                    amount.equals("?")
                            ? PayFigure.notKnown("not given")
                            : PayFigure.of(FullTimeSalary.ofPounds(amount)));
        }
        return cell;
    }

    private static PayTable.Builder table(LocalDate from, LocalDate until) {
        return PayTable.builder()
                .span(Span.of(from, until))
                .standing(Standing.CONFIRMED)
                .source(Source.of("From " + from));
    }

    private static PayTable year(PayCell cell) {
        return table(FROM, FROM.plusYears(1)).addScale(cell).build();
    }

    private static PayPoint.Builder point(int number, String pounds) {
        return PayPoint.builder().band("one").point(number).salary(PayFigure.of(FullTimeSalary.ofPounds(pounds)));
    }

    private static PayTable.Builder correction(LocalDate published, PayPoint.Builder... points) {
        PayTable.Builder table = table(FROM, FROM.plusYears(1)).override(true).published(published);
        for (PayPoint.Builder point : points) {
            table.addPoint(point.build());
        }
        return table;
    }

    private static PayScheme scheme(PayTable... tables) {
        return PayScheme.builder()
                .id("own")
                .name("Own")
                .currency("GBP")
                .addBand(PayBand.builder().id("one").name("One").build())
                .addArea(PayArea.builder().id("here").name("Here").build())
                .addArea(PayArea.builder().id("there").name("There").build())
                .addAllTables(List.of(tables))
                .build();
    }

    private static String pays(PayScheme scheme, String area) {
        return scheme.pay("one", area, FROM).orElseThrow().toString();
    }

    @Test
    void of_two_for_one_point_the_later_published_stands_and_those_for_others_stand_beside_it() {
        PayScheme scheme = scheme(
                year(points("10000", "20000", "30000").build()),
                correction(FROM.plusDays(9), point(2, "22000")).build(),
                correction(FROM.plusDays(5), point(2, "21000"), point(3, "31000"))
                        .build());
        assertThat(pays(scheme, "here")).isEqualTo("GBP 10000.00, GBP 22000.00, GBP 31000.00");
        PayTable base =
                PayTable.builder().copy(scheme.tables().get(0)).published(FROM).build();
        PayScheme dated = scheme(base, scheme.tables().get(1), scheme.tables().get(2));
        assertThat(dated.on(FROM).asKnownOn(FROM.plusDays(4)).pay("one").orElseThrow())
                .hasToString("GBP 10000.00, GBP 20000.00, GBP 30000.00");
        assertThat(dated.on(FROM).asKnownOn(FROM.plusDays(5)).pay("one").orElseThrow())
                .hasToString("GBP 10000.00, GBP 21000.00, GBP 31000.00");
        assertThat(dated.on(FROM).asKnownOn(FROM.plusDays(9)).pay("one").orElseThrow())
                .hasToString("GBP 10000.00, GBP 22000.00, GBP 31000.00");
    }

    @Test
    void a_whole_scale_above_it_hides_it_and_one_beneath_it_does_not() {
        PayTable early = correction(FROM, point(2, "21000")).build();
        PayTable whole = table(FROM, FROM.plusYears(1))
                .override(true)
                .published(FROM.plusDays(1))
                .addScale(points("11000", "22000", "33000").build())
                .build();
        PayTable late = correction(FROM.plusDays(2), point(2, "23000")).build();
        PayTable base = year(points("10000", "20000", "30000").build());
        assertThat(pays(scheme(base, early, whole), "here")).isEqualTo("GBP 11000.00, GBP 22000.00, GBP 33000.00");
        assertThat(pays(scheme(base, early, whole, late), "here"))
                .isEqualTo("GBP 11000.00, GBP 23000.00, GBP 33000.00");
    }

    @Test
    void one_for_an_area_counts_there_alone() {
        PayScheme scheme = scheme(
                year(points("10000", "20000").build()),
                correction(FROM, point(2, "24000").area("here"), point(2, "21000"))
                        .build());
        assertThat(pays(scheme, "here")).isEqualTo("GBP 10000.00, GBP 24000.00");
        assertThat(pays(scheme, "there")).isEqualTo("GBP 10000.00, GBP 21000.00");
        assertThat(scheme.pay("one", FROM))
                .isEqualTo(new PayAnswer.Refused(Reason.of(
                        Reason.Code.AREA_NEEDED, "scheme", "own", "band", "one", "areas", List.of("here", "there"))));
    }

    @Test
    void a_point_may_be_known_to_be_in_doubt() {
        PayScheme scheme = scheme(
                year(points("10000", "20000").build()),
                correction(
                                FROM,
                                PayPoint.builder()
                                        .band("one")
                                        .point(2)
                                        .salary(PayFigure.notKnown("the two copies differ")))
                        .build());
        assertThat(pays(scheme, "here")).isEqualTo("GBP 10000.00, not known: the two copies differ");
    }

    @Test
    void a_doubt_about_the_point_beneath_is_gone_with_it_and_others_stay() {
        PayFigure.Known seen = new PayFigure.Known(FullTimeSalary.ofPounds("20000"), Optional.of(Standing.OBSERVED));
        PayCell doubtful = PayCell.builder()
                .band("one")
                .addPoint(PayFigure.of(FullTimeSalary.ofPounds("10000")))
                .addPoint(seen)
                .build();
        PayTable sure = correction(FROM, point(2, "20000")).build();
        assertThat(standing(scheme(year(doubtful), sure))).isEqualTo(Standing.CONFIRMED);
        PayCell derived =
                PayCell.builder().copy(doubtful).standing(Standing.DERIVED).build();
        assertThat(standing(scheme(year(derived), sure))).isEqualTo(Standing.DERIVED);
        PayTable unsureDays = PayTable.builder()
                .copy(sure)
                .span(Span.builder()
                        .from(FROM)
                        .until(FROM.plusYears(1))
                        .standing(Standing.PROVISIONAL)
                        .build())
                .build();
        assertThat(standing(scheme(year(doubtful), unsureDays))).isEqualTo(Standing.PROVISIONAL);
    }

    private static Standing standing(PayScheme scheme) {
        return ((PayAnswer.Found) scheme.pay("one", "here", FROM)).standing();
    }

    @Test
    void what_lies_beneath_may_run_on_while_nobody_knew_its_end() {
        LocalDate end = FROM.plusMonths(3);
        PayTable base = table(FROM, FROM.plusYears(1))
                .span(Span.builder()
                        .from(FROM)
                        .until(end)
                        .untilKnownOn(FROM.plusMonths(6))
                        .build())
                .published(FROM)
                .addScale(points("10000", "20000").build())
                .build();
        PayScheme scheme = scheme(base, correction(FROM, point(2, "21000")).build());
        PayAnswer.Found known =
                (PayAnswer.Found) scheme.on(end).asKnownOn(FROM.plusMonths(5)).pay("one");
        assertThat(known.scale()).hasToString("GBP 10000.00, GBP 21000.00");
        assertThat(known.span()).isEqualTo(Span.of(FROM, FROM.plusYears(1)));
        assertThat(scheme.on(end).pay("one")).isInstanceOf(PayAnswer.Refused.class);
        PayTable outOfOrder = correction(FROM, point(2, "9000")).build();
        PayTable afterTheEnd = PayTable.builder()
                .copy(outOfOrder)
                .span(Span.of(end, FROM.plusYears(1)))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(base, afterTheEnd))
                .withMessageContaining("points must rise: GBP 9000.00 as one point 2, GBP 10000.00 as point 1");
    }

    @Test
    void nothing_is_made_of_it_where_the_scale_is_not_known() {
        PayTable unknown = table(FROM, FROM.plusYears(1))
                .addNotKnown(
                        UnknownCell.builder().band("one").reason("not found").build())
                .build();
        PayTable correction = correction(FROM, point(2, "21000")).build();
        assertThat(scheme(unknown, correction).pay("one", FROM))
                .isEqualTo(scheme(unknown).pay("one", FROM));
        assertThat(scheme(correction).pay("one", FROM)).isEqualTo(scheme().pay("one", FROM));
    }

    private static void assertRefused(String message, PayTable... tables) {
        assertThatIllegalArgumentException().isThrownBy(() -> scheme(tables)).withMessage(message);
    }

    @Test
    void must_rise_with_whatever_it_may_stand_beside() {
        PayTable base = year(points("10000", "?", "30000").build());
        String year = "2025-04-01/2026-04-01";
        assertRefused(
                "/tables/1/points/0: points must rise: GBP 10000.00 as one point 2, GBP 10000.00 as point 1 of table 0",
                base,
                correction(FROM, point(2, "10000")).build());
        assertRefused(
                "/tables/2/points/0: points must rise: GBP 26000.00 as one point 2, GBP 25000.00 as point 3 of table 1",
                base,
                correction(FROM, point(3, "25000")).build(),
                correction(FROM.plusDays(1), point(2, "26000")).build());
        assertRefused(
                "/tables/1/points/0: overrides of one cell and rank that overlap must have been published on different"
                        + " days: one point 2 in here " + year + " and " + year + " of table 2",
                base,
                correction(FROM, point(2, "21000").area("here")).build(),
                table(FROM, FROM.plusYears(1))
                        .override(true)
                        .published(FROM)
                        .addScale(points("10000", "20000").area("here").build())
                        .build());
        assertRefused(
                "/tables/1/points/1: overrides of one cell and rank that overlap must have been published on different"
                        + " days: one point 2 " + year + " and " + year + " of table 1",
                base,
                correction(FROM, point(2, "21000"), point(2, "22000")).build());
        PayCell several = PayCell.builder()
                .band("one")
                .addPoint(new PayFigure.NotKnown("some", Optional.empty(), true))
                .addPoint(PayFigure.of(FullTimeSalary.ofPounds("30000")))
                .build();
        assertRefused(
                "/tables/1/points/0: a pay point must be one of the scale beneath it; found: one point 2 over not known: some,"
                        + " GBP 30000.00 of table 0",
                year(several),
                correction(FROM, point(2, "31000")).build());
    }

    @Test
    void one_of_another_area_or_other_days_may_be_anything() {
        PayTable base = year(points("10000", "20000", "30000").build());
        PayScheme scheme = scheme(
                base,
                correction(FROM, point(3, "25000").area("there")).build(),
                correction(FROM, point(2, "26000").area("here")).build(),
                PayTable.builder()
                        .copy(correction(FROM, point(1, "1")).build())
                        .span(Span.of(FROM.plusYears(1), FROM.plusYears(2)))
                        .build());
        assertThat(pays(scheme, "here")).isEqualTo("GBP 10000.00, GBP 26000.00, GBP 30000.00");
        assertThat(pays(scheme, "there")).isEqualTo("GBP 10000.00, GBP 20000.00, GBP 25000.00");
    }

    @Test
    void an_award_is_not_for_a_table_of_single_points() {
        Award award = Award.builder()
                .span(Span.of(FROM, FROM.plusYears(1)))
                .addStep(AwardStep.percent("3"))
                .rounding(Rounding.POUND_HALF_UP)
                .standing(Standing.CONFIRMED)
                .source(Source.of("A circular"))
                .build();
        PayTable table = correction(FROM, point(2, "21000")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Awarded(award, table))
                .withMessage("an award must be for whole scales, not for single pay points: 2025-04-01/2026-04-01");
    }
}
