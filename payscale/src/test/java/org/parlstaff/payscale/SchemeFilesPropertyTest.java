package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parlstaff.payscale.PayAnswer.Found;

/** Laws of every scheme file of the repository: those that are shipped, the examples, the samples, those of tests. */
class SchemeFilesPropertyTest {

    /** A cell of some table of some scheme file, as the file lists it. */
    record Place(PayScheme scheme, PayTable table, String band, Optional<String> area) {

        PayAnswer on(LocalDate day) {
            return area.map(id -> scheme.pay(band, id, day)).orElseGet(() -> scheme.pay(band, day));
        }

        /** By the file alone: whether some table that lists this cell covers the day. */
        boolean listedOn(LocalDate day) {
            return scheme.tables().stream()
                    .filter(other -> other.span().contains(day))
                    .anyMatch(other -> other.scales().stream()
                                    .anyMatch(cell -> cell.band().equals(band)
                                            && (cell.area().isEmpty()
                                                    || cell.area().equals(area)))
                            || other.notKnown().stream()
                                    .anyMatch(cell -> cell.band().equals(band)));
        }
    }

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(SchemeFiles.all().values().stream()
                .flatMap(scheme -> scheme.tables().stream()
                        .flatMap(table -> table.scales().stream()
                                .map(cell -> new Place(scheme, table, cell.band(), cell.area()))))
                .toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 10_000)
                .map(days -> LocalDate.of(2002, 1, 1).plusDays(days));
    }

    @Property(tries = 3000)
    void no_answer_comes_from_a_table_that_does_not_cover_the_day(
            @ForAll("places") Place place, @ForAll("days") LocalDate day) {
        PayAnswer answer = place.on(day);
        if (answer instanceof Found found) {
            assertThat(found.span().contains(day)).isTrue();
        }
        assertThat(answer instanceof PayAnswer.Refused refused && refused.code() == Reason.Code.DAY_NOT_COVERED)
                .isEqualTo(!place.listedOn(day));
    }

    @Property
    void tables_count_from_their_first_day_to_the_day_before_their_end(@ForAll("places") Place place) {
        LocalDate first = place.table().span().from();
        LocalDate end = place.table().span().until().orElse(first.plusYears(5));
        assertThat(place.on(first)).isInstanceOf(Found.class);
        assertThat(place.on(end.minusDays(1))).isInstanceOf(Found.class);
        List<LocalDate> outside = place.table().span().until().isPresent()
                ? List.of(first.minusDays(1), end)
                : List.of(first.minusDays(1));
        for (LocalDate day : outside) {
            if (place.on(day) instanceof Found found) {
                assertThat(found.span()).isNotEqualTo(place.table().span());
            }
        }
    }

    @Property
    void london_never_pays_less(@ForAll("places") Place place) {
        if (place.area().isPresent() && place.scheme().findArea("london").isPresent()) {
            LocalDate day = place.table().span().from();
            PayScale london = place.scheme().pay(place.band(), "london", day).orElseThrow();
            PayScale outside =
                    place.scheme().pay(place.band(), "outside-london", day).orElseThrow();
            assertThat(london.minimum().findAmount().orElseThrow())
                    .isGreaterThanOrEqualTo(outside.minimum().findAmount().orElseThrow());
            assertThat(london.maximum().findAmount().orElseThrow())
                    .isGreaterThanOrEqualTo(outside.maximum().findAmount().orElseThrow());
        }
    }

    @Property
    void an_answer_is_no_surer_than_the_cell_it_comes_from(@ForAll("places") Place place) {
        Found found = (Found) place.on(place.table().span().from());
        PayTable table = place.scheme().tables().stream()
                .filter(each ->
                        each.span().equals(found.span()) && each.source().equals(found.source()))
                .findFirst()
                .orElseThrow();
        assertThat(found.standing())
                .isGreaterThanOrEqualTo(table.span().standing().orElse(Standing.CONFIRMED));
        assertThat(found.scale().figures()).isNotEmpty();
    }

    @Property
    void figures_are_in_the_currency_of_their_scheme_and_rise(@ForAll("places") Place place) {
        Found found = (Found) place.on(place.table().span().from());
        List<FullTimeSalary> known = found.scale().figures().stream()
                .flatMap(figure -> figure.findAmount().stream())
                .toList();
        assertThat(known)
                .isSorted()
                .allSatisfy(amount ->
                        assertThat(amount.currency()).isEqualTo(place.scheme().currency()));
    }

    @Property
    void pay_at_a_known_figure_is_inside_and_a_penny_below_the_lowest_is_not(@ForAll("places") Place place) {
        PayScale scale = ((Found) place.on(place.table().span().from())).scale();
        for (PayFigure figure : scale.figures()) {
            figure.findAmount()
                    .ifPresent(amount -> assertThat(scale.position(amount)).isIn(Position.INSIDE, Position.NOT_KNOWN));
        }
        scale.minimum()
                .findAmount()
                .filter(lowest -> lowest.pence() > 0)
                .ifPresent(lowest -> assertThat(
                                scale.position(FullTimeSalary.ofPence(lowest.currency(), lowest.pence() - 1)))
                        .isEqualTo(Position.BELOW));
    }

    @Property
    void files_are_read_back_from_what_they_write(@ForAll("places") Place place) {
        assertThat(PayScheme.parse(place.scheme().toJson())).isEqualTo(place.scheme());
    }

    @Property
    void schemes_are_read_back_from_what_they_write(@ForAll("schemes") PayScheme scheme) {
        assertThat(PayScheme.parse(scheme.toJson())).isEqualTo(scheme);
    }

    /** Small schemes with every shape of scale and figure. */
    @Provide
    Arbitrary<PayScheme> schemes() {
        Arbitrary<PayFigure> figures = Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(0, 9_999_999)
                        .map(pence -> PayFigure.of(FullTimeSalary.ofPence("GBP", pence))),
                Combinators.combine(Arbitraries.longs().between(0, 9_999_999), Arbitraries.of(Standing.class))
                        .as((pence, standing) ->
                                new PayFigure.Known(FullTimeSalary.ofPence("GBP", pence), Optional.of(standing))),
                Arbitraries.strings().alpha().ofMinLength(1).map(PayFigure::notKnown));
        Arbitrary<PayCell> cells = Combinators.combine(
                        figures,
                        figures,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Standing.class).optional(),
                        Arbitraries.of(PayScale.Force.class).optional())
                .as((one, two, shape, standing, force) ->
                        cell(one, two, shape).standing(standing).force(force).build());
        Arbitrary<Span> spans = Combinators.combine(
                        days(),
                        Arbitraries.integers().between(1, 900).optional(),
                        Arbitraries.of(Standing.class).optional())
                .as((from, length, standing) -> Span.builder()
                        .from(from)
                        .until(length.map(from::plusDays))
                        .standing(standing)
                        .build());
        return Combinators.combine(cells, spans, days().optional(), Arbitraries.of(Standing.class))
                .as((cell, span, published, standing) -> PayScheme.builder()
                        .id("own")
                        .name("A scheme of our own")
                        .currency("GBP")
                        .addBand(PayBand.builder().id("one").name("One").build())
                        .addTable(PayTable.builder()
                                .span(span)
                                .published(published)
                                .standing(standing)
                                .source(Source.of("A page"))
                                .addScale(cell)
                                .build())
                        .build());
    }

    private static Optional<Integer> renumbered(PayFigure figure) {
        return figure.findAmount().map(amount -> (int) (amount.pence() % 5) - 2).filter(added -> added != 0);
    }

    private static PayCell.Builder cell(PayFigure one, PayFigure two, int shape) {
        PayCell.Builder cell = PayCell.builder();
        cell.band("one");
        if (shape == 0) {
            boolean inOrder = !(one instanceof PayFigure.Known low && two instanceof PayFigure.Known high)
                    || low.amount().compareTo(high.amount()) <= 0;
            cell.minimum(inOrder ? one : two).maximum(inOrder ? two : one);
        } else if (shape == 3 && one.findAmount().isPresent()) {
            cell.maximum(one);
        } else if (shape == 1) {
            cell.addPoint(one)
                    .addPoint(new PayFigure.NotKnown("number not given", Optional.empty(), true))
                    .addedBelow(renumbered(one));
        } else {
            cell.salary(one);
        }
        return cell;
    }
}
