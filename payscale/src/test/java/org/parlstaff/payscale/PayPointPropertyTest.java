package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class PayPointPropertyTest {

    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);

    private static PayFigure figure(int pounds) {
        return PayFigure.of(FullTimeSalary.ofPence("GBP", pounds * 100L));
    }

    private static PayTable.Builder table(int from, int until) {
        return PayTable.builder()
                .span(Span.of(FROM.plusDays(from), FROM.plusDays(until)))
                .standing(Standing.CONFIRMED)
                .source(Source.of("From day " + from));
    }

    private static PayScheme scheme(PayTable... tables) {
        return PayScheme.builder()
                .id("own")
                .name("Own")
                .currency("GBP")
                .addBand(PayBand.builder().id("one").name("One").build())
                .addAllTables(List.of(tables))
                .build();
    }

    @Property(tries = 500)
    void one_point_pays_what_a_whole_scale_with_it_would_pay_and_is_refused_where_that_would_not_rise(
            @ForAll @Size(min = 1, max = 5) @UniqueElements List<@IntRange(min = 1, max = 40) Integer> pounds,
            @ForAll @IntRange(min = 1, max = 5) int pick,
            @ForAll @IntRange(min = 1, max = 41) int amount,
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @IntRange(max = 99) int day) {
        List<Integer> before = pounds.stream().sorted().toList();
        int number = (pick - 1) % before.size() + 1;
        List<Integer> after = new ArrayList<>(before);
        after.set(number - 1, amount);
        PayTable base = table(0, 100)
                .addScale(PayCell.builder()
                        .band("one")
                        .points(before.stream()
                                .map(PayPointPropertyTest::figure)
                                .toList())
                        .build())
                .build();
        PayTable point = table(from, from + length)
                .override(true)
                .addPoint(PayPoint.builder()
                        .band("one")
                        .point(number)
                        .salary(figure(amount))
                        .build())
                .build();
        if (!after.equals(after.stream().distinct().sorted().toList())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scheme(base, point))
                    .withMessageStartingWith("/tables/1/points/0: points must rise: ");
            return;
        }
        boolean counts = day >= from && day < from + length;
        assertThat(scheme(base, point).pay("one", FROM.plusDays(day)).orElseThrow())
                .isEqualTo(IncrementalScale.of((counts ? after : before)
                        .stream().map(PayPointPropertyTest::figure).toList()));
    }
}
