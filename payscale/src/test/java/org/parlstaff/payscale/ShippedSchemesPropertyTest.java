package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parlstaff.payscale.PayAnswer.Found;

class ShippedSchemesPropertyTest {

    /** A cell of some table of some shipped scheme, as its file lists it. */
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
        return Arbitraries.of(PaySchemes.shipped().all().stream()
                .flatMap(scheme -> scheme.tables().stream()
                        .flatMap(table -> table.scales().stream()
                                .map(cell -> new Place(scheme, table, cell.band(), cell.area()))))
                .toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 8000)
                .map(days -> LocalDate.of(2008, 1, 1).plusDays(days));
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
        LocalDate end = place.table().span().until().orElseThrow();
        assertThat(place.on(first))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.since()).isEqualTo(first));
        assertThat(place.on(end.minusDays(1))).isInstanceOf(Found.class);
        for (LocalDate outside : new LocalDate[] {first.minusDays(1), end}) {
            if (place.on(outside) instanceof Found found) {
                assertThat(found.span()).isNotEqualTo(place.table().span());
            }
        }
    }

    @Property
    void london_never_pays_less(@ForAll("places") Place place) {
        if (place.area().isPresent()) {
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
                        Arbitraries.integers().between(0, 2),
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

    private static PayCell.Builder cell(PayFigure one, PayFigure two, int shape) {
        PayCell.Builder cell = PayCell.builder();
        cell.band("one");
        if (shape == 0) {
            boolean inOrder = !(one instanceof PayFigure.Known low && two instanceof PayFigure.Known high)
                    || low.amount().compareTo(high.amount()) <= 0;
            cell.minimum(inOrder ? one : two).maximum(inOrder ? two : one);
        } else if (shape == 1) {
            cell.addPoint(one).addPoint(new PayFigure.NotKnown("number not given", Optional.empty(), true));
        } else {
            cell.salary(one);
        }
        return cell;
    }
}
