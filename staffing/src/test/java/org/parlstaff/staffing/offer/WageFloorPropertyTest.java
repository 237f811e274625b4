package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parlstaff.payscale.HourlyRate;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Span;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.award.WageFloor;
import org.parlstaff.payscale.award.WageFloors;
import org.parlstaff.staffing.offer.OfferedPay.Basis;

class WageFloorPropertyTest {

    private static final LocalDate START = LocalDate.of(2025, 6, 1);

    private static Examiner examiner(int pence, Optional<String> workerClass) {
        return Examiner.shipped()
                .withFloors(WageFloors.builder()
                        .addRate(WageFloor.builder()
                                .floor("minimum-wage")
                                .statutory(true)
                                .workerClass(workerClass)
                                .rate(HourlyRate.ofPence("GBP", pence))
                                .mustAdopt(Span.startingOn(START))
                                .standing(Standing.CONFIRMED)
                                .source(Source.of("Invented"))
                                .build())
                        .build());
    }

    private static Offer offer(Basis basis, int pence, int hours, Optional<String> workerClass) {
        return Offer.builder()
                .reference("P")
                .scheme("ipsa")
                .band("executive-1")
                .area("london")
                .weeklyHours(BigDecimal.valueOf(hours, 2))
                .salary(OfferedPay.of(
                        basis, "GBP " + BigDecimal.valueOf(pence, 2).toPlainString()))
                .startDate(START)
                .hourlyRateClass(workerClass)
                .build();
    }

    @Property
    void a_rate_for_any_class_is_the_rate_of_each_class(
            @ForAll Basis basis,
            @ForAll @IntRange(min = 1, max = 4_000_000) int pay,
            @ForAll @IntRange(min = 1, max = 3750) int hours,
            @ForAll @IntRange(min = 1, max = 3000) int rate,
            @ForAll("classes") String workerClass) {
        Offer offer = offer(basis, pay, hours, Optional.of(workerClass));
        assertThat(examiner(rate, Optional.empty()).examine(offer).findings())
                .isEqualTo(
                        examiner(rate, Optional.of(workerClass)).examine(offer).findings());
    }

    @Property
    void a_rate_for_any_class_decides_for_whoever_gives_none(
            @ForAll Basis basis,
            @ForAll @IntRange(min = 1, max = 4_000_000) int pay,
            @ForAll @IntRange(min = 1, max = 3750) int hours,
            @ForAll @IntRange(min = 1, max = 3000) int rate,
            @ForAll("classes") String workerClass) {
        Examiner examiner = examiner(rate, Optional.empty());
        assertThat(examiner.codes(offer(basis, pay, hours, Optional.empty())))
                .isEqualTo(examiner.codes(offer(basis, pay, hours, Optional.of(workerClass))));
    }

    @Provide
    Arbitrary<String> classes() {
        return Arbitraries.of("21-and-over", "apprentice", "");
    }
}
