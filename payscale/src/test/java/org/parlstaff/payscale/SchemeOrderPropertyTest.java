package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Where in a file something stands never matters. */
class SchemeOrderPropertyTest {

    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);

    /** Overrides of ours, and a user's over them, that overlap in every way. */
    private static final PayScheme LAYERED = PayScheme.builder()
            .id("own")
            .name("Own")
            .currency("GBP")
            .addBand(PayBand.builder().id("one").name("One").build())
            .addBand(PayBand.builder().id("two").name("Two").build())
            .addBand(PayBand.builder().id("three").name("Three").build())
            .addBand(PayBand.builder().id("four").name("Four").build())
            .addArea(PayArea.builder().id("here").name("Here").build())
            .addArea(PayArea.builder().id("there").name("There").build())
            .addTitle(titles("one"))
            .addTitle(titles("two"))
            .addTable(table(10000, 0, 400).build())
            .addTable(override(11000, 10, 200, 1).build())
            .addTable(override(12000, 20, 300, 2).build())
            .addTable(override(13000, 30, 250, 3).rank(2).build())
            .addTable(table(14000, 40, 220).override(true).rank(3).build())
            .addTable(PayTable.builder()
                    .copy(override(15000, 50, 260, 4).build())
                    .scales(List.of(cell(15000).area("here").build()))
                    .build())
            .addTable(points(0, 400, 10000, 20000, 30000, 40000).build())
            .addTable(points(60, 120, 11000, 21000, 31000, 41000)
                    .override(true)
                    .published(FROM.plusDays(6))
                    .build())
            .addTable(single(5, 10, 300, point(2, 22000), point(3, 32000)))
            .addTable(single(7, 20, 250, point(2, 23000), point(4, 44000)))
            .addTable(single(8, 30, 200, point(3, 33000).area("here"), point(1, 12000)))
            .addTable(PayTable.builder()
                    .copy(single(8, 40, 90, point(2, 24000)))
                    .rank(2)
                    .build())
            .addTable(following(0, 100, 16000).build())
            .addTable(following(100, 200, 17000).build())
            .build();

    private static TitleList titles(String band) {
        return TitleList.builder()
                .span(Span.startingOn(FROM))
                .standing(Standing.CONFIRMED)
                .source(Source.of("Invented"))
                .addTitle(JobTitle.builder().title("Clerk").band(band).build())
                .build();
    }

    private static PayCell.Builder cell(int pounds) {
        return PayCell.builder().band("one").salary(PayFigure.of(FullTimeSalary.ofPence("GBP", pounds * 100L)));
    }

    private static PayTable.Builder table(int pounds, int from, int until) {
        return PayTable.builder()
                .span(Span.of(FROM.plusDays(from), FROM.plusDays(until)))
                .standing(Standing.CONFIRMED)
                .source(Source.of("Table " + pounds))
                .addScale(cell(pounds).build());
    }

    private static PayTable.Builder override(int pounds, int from, int until, int publishedDays) {
        return table(pounds, from, until).override(true).published(FROM.plusDays(publishedDays));
    }

    private static PayTable.Builder points(int from, int until, int... pounds) {
        PayCell.Builder points = PayCell.builder().band("three");
        for (int amount : pounds) {
            points.addPoint(PayFigure.of(FullTimeSalary.ofPence("GBP", amount * 100L)));
        }
        return table(0, from, until).scales(List.of(points.build()));
    }

    private static PayPoint.Builder point(int number, int pounds) {
        return PayPoint.builder()
                .band("three")
                .point(number)
                .salary(PayFigure.of(FullTimeSalary.ofPence("GBP", pounds * 100L)));
    }

    private static PayTable single(int publishedDays, int from, int until, PayPoint.Builder... points) {
        PayTable.Builder table =
                override(publishedDays, from, until, publishedDays).scales(List.of());
        for (PayPoint.Builder point : points) {
            table.addPoint(point.build());
        }
        return table.build();
    }

    /** Tables of which each ends on a day that became known late, and that were all published together. */
    private static PayTable.Builder following(int from, int until, int pounds) {
        return PayTable.builder()
                .copy(override(pounds, from, until, 1).build())
                .override(Optional.empty())
                .span(Span.builder()
                        .from(FROM.plusDays(from))
                        .until(FROM.plusDays(until))
                        .untilKnownOn(FROM.plusDays(300))
                        .build())
                .scales(List.of(cell(pounds).band("four").build()));
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    private static PayScheme shuffled(PayScheme scheme, long seed) {
        return PayScheme.builder()
                .copy(scheme)
                .families(shuffled(scheme.families(), seed))
                .areas(shuffled(scheme.areas(), seed))
                .bands(shuffled(scheme.bands(), seed))
                .noSuchBands(shuffled(scheme.noSuchBands(), seed))
                .titles(shuffled(
                        scheme.titles().stream()
                                .map(list -> TitleList.builder()
                                        .copy(list)
                                        .titles(shuffled(list.titles(), seed))
                                        .build())
                                .toList(),
                        seed))
                .rules(shuffled(scheme.rules(), seed))
                .tables(shuffled(
                        scheme.tables().stream()
                                .map(table -> PayTable.builder()
                                        .copy(table)
                                        .scales(shuffled(table.scales(), seed))
                                        .notKnown(shuffled(table.notKnown(), seed))
                                        .points(shuffled(table.points(), seed))
                                        .build())
                                .toList(),
                        seed))
                .build();
    }

    @Provide
    Arbitrary<PayScheme> schemes() {
        List<PayScheme> all = new ArrayList<>(PaySchemes.shipped().all());
        all.add(LAYERED);
        all.add(LAYERED.overlaidWith(LAYERED));
        return Arbitraries.of(all);
    }

    @Property(tries = 300)
    void the_order_of_no_list_in_a_scheme_matters(
            @ForAll("schemes") PayScheme scheme, @ForAll long seed, @ForAll("days") LocalDate day) {
        SchemeDay on = scheme.on(day);
        SchemeDay mixed = shuffled(scheme, seed).on(day);
        for (SchemeDay[] both :
                new SchemeDay[][] {{on, mixed}, {on.asKnownOn(day), mixed.asKnownOn(day)}, known(on, mixed)}) {
            for (PayBand band : scheme.bands()) {
                assertThat(both[1].pay(band.id())).isEqualTo(both[0].pay(band.id()));
                for (PayArea area : scheme.areas()) {
                    assertThat(both[1].pay(band.id(), area.id())).isEqualTo(both[0].pay(band.id(), area.id()));
                }
            }
        }
        for (TitleList list : scheme.titles()) {
            for (JobTitle title : list.titles()) {
                assertThat(mixed.titlesNamed(title.title())).isEqualTo(on.titlesNamed(title.title()));
            }
        }
        for (SchemeRule rule : scheme.rules()) {
            assertThat(mixed.rule(PayRule.named(rule.rule()))).isEqualTo(on.rule(PayRule.named(rule.rule())));
        }
        assertThat(mixed.findAnnualHours()).isEqualTo(on.findAnnualHours());
    }

    private static SchemeDay[] known(SchemeDay on, SchemeDay mixed) {
        LocalDate early = FROM.plusDays(2);
        return new SchemeDay[] {on.asKnownOn(early), mixed.asKnownOn(early)};
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 420).map(FROM::plusDays),
                Arbitraries.integers().between(0, 7000).map(LocalDate.of(2009, 1, 1)::plusDays));
    }

    private static Optional<PayScale> pay(int day, String area) {
        return LAYERED.on(FROM.plusDays(day)).pay("one", area).find();
    }

    @Test
    void the_highest_override_answers_then_that_of_the_area_then_what_was_published_last() {
        assertThat(pay(5, "there").orElseThrow()).hasToString("GBP 10000.00");
        assertThat(pay(15, "there").orElseThrow()).hasToString("GBP 11000.00");
        assertThat(pay(25, "there").orElseThrow()).hasToString("GBP 12000.00");
        assertThat(pay(35, "there").orElseThrow()).hasToString("GBP 13000.00");
        assertThat(pay(45, "there").orElseThrow()).hasToString("GBP 14000.00");
        assertThat(pay(255, "there").orElseThrow()).hasToString("GBP 12000.00");
        assertThat(pay(255, "here").orElseThrow()).hasToString("GBP 15000.00");
        assertThat(LAYERED.on(FROM.plusDays(255)).pay("one"))
                .isInstanceOfSatisfying(
                        PayAnswer.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(Reason.Code.AREA_NEEDED));
        assertThat(LAYERED.on(FROM.plusDays(215)).pay("one").orElseThrow()).hasToString("GBP 14000.00");
    }

    private static String points(int day, String area) {
        return LAYERED.on(FROM.plusDays(day)).pay("three", area).orElseThrow().toString();
    }

    @Test
    void a_pay_point_stands_over_what_lies_beneath_it_and_under_what_lies_above() {
        assertThat(points(5, "there")).isEqualTo("GBP 10000.00, GBP 20000.00, GBP 30000.00, GBP 40000.00");
        assertThat(points(15, "there")).isEqualTo("GBP 10000.00, GBP 22000.00, GBP 32000.00, GBP 40000.00");
        assertThat(points(25, "there")).isEqualTo("GBP 10000.00, GBP 23000.00, GBP 32000.00, GBP 44000.00");
        assertThat(points(35, "there")).isEqualTo("GBP 12000.00, GBP 23000.00, GBP 32000.00, GBP 44000.00");
        assertThat(points(35, "here")).isEqualTo("GBP 12000.00, GBP 23000.00, GBP 33000.00, GBP 44000.00");
        assertThat(points(50, "there")).isEqualTo("GBP 12000.00, GBP 24000.00, GBP 32000.00, GBP 44000.00");
        // of the whole scale of day 6, what was published on day 5 is hidden, and the rest stands over it
        assertThat(points(70, "there")).isEqualTo("GBP 12000.00, GBP 24000.00, GBP 31000.00, GBP 44000.00");
        assertThat(points(100, "there")).isEqualTo("GBP 12000.00, GBP 23000.00, GBP 31000.00, GBP 44000.00");
        assertThat(points(299, "there")).isEqualTo("GBP 10000.00, GBP 22000.00, GBP 32000.00, GBP 40000.00");
        assertThat(points(300, "there")).isEqualTo("GBP 10000.00, GBP 20000.00, GBP 30000.00, GBP 40000.00");
    }

    @Test
    void of_tables_that_follow_each_other_the_second_answers_while_nobody_knew_the_end_of_the_first() {
        SchemeDay day = LAYERED.on(FROM.plusDays(150)).asKnownOn(FROM.plusDays(10));
        assertThat(day.pay("four").orElseThrow()).hasToString("GBP 17000.00");
        assertThat(LAYERED.on(FROM.plusDays(50))
                        .asKnownOn(FROM.plusDays(10))
                        .pay("four")
                        .orElseThrow())
                .hasToString("GBP 16000.00");
    }

    @Test
    void overrides_of_one_cell_between_which_nothing_decides_are_refused() {
        PayScheme.Builder scheme = PayScheme.builder()
                .copy(LAYERED)
                .tables(List.of(
                        override(11000, 10, 200, 1).build(),
                        override(12000, 20, 300, 1).build()));
        assertThatIllegalArgumentException()
                .isThrownBy(scheme::build)
                .withMessage(
                        "/tables/1/scales/0: overrides of one cell and rank that overlap must have been published on"
                                + " different days: one 2025-01-21/2025-10-28 and 2025-01-11/2025-07-20 of table 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(11000, 10, 200).rank(2).build())
                .withMessage("rank must be 1 or more, and only of an override: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> override(11000, 10, 200, 1).rank(0).build())
                .withMessage("rank must be 1 or more, and only of an override: 0");
    }
}
