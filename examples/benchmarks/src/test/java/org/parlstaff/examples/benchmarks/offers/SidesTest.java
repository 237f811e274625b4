package org.parlstaff.examples.benchmarks.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlstaff.staffing.offer.OfferCode;

class SidesTest {

    private static final Ranges RANGES = Ranges.shipped();
    private static final Candidates CANDIDATES = Candidates.generated(RANGES);

    private static Faults found(Sides side) {
        Faults faults = new Faults(Candidates.NUMBER);
        side.of(RANGES, CANDIDATES).examine(faults);
        return faults;
    }

    @Test
    void there_are_fourteen_ranges() {
        assertThat(RANGES.all()).hasSize(14);
        assertThat(RANGES.byCell().keySet()).hasSize(14);
    }

    @Test
    void a_good_part_of_the_offers_is_at_fault_and_every_rule_is_broken_often() {
        Faults faults = found(Sides.HAND_WRITTEN);
        long wrong = IntStream.range(0, Candidates.NUMBER)
                .filter(i -> !faults.of(i).isEmpty())
                .count();
        assertThat(wrong).isBetween(5_000L, 10_000L);
        for (OfferCode code : Faults.RULES) {
            assertThat(IntStream.range(0, Candidates.NUMBER)
                            .filter(i -> faults.of(i).contains(code))
                            .count())
                    .as(code.id())
                    .isGreaterThan(500);
        }
    }

    @ParameterizedTest
    @EnumSource(Sides.class)
    void each_side_finds_the_same_faults_in_the_same_offers(Sides side) {
        Faults expected = found(Sides.HAND_WRITTEN);
        Faults faults = found(side);
        for (int i = 0; i < Candidates.NUMBER; i++) {
            assertThat(faults.of(i)).as(CANDIDATES.all().get(i).toString()).isEqualTo(expected.of(i));
        }
    }
}
