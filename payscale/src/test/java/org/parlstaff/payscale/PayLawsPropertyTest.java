package org.parlstaff.payscale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PayLawsPropertyTest {

    private static final PayScheme IPSA = PaySchemes.shipped().scheme("ipsa");

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(IPSA.tables()).flatMap(table -> {
            LocalDate from = table.span().from();
            long length = table.span().until().orElseThrow().toEpochDay() - from.toEpochDay();
            return Arbitraries.longs().between(0, length - 1).map(from::plusDays);
        });
    }

    @Provide
    Arbitrary<String> bands() {
        return Arbitraries.of(IPSA.bands()).map(PayBand::id);
    }

    @Property
    void london_is_never_below_outside_london(@ForAll("days") LocalDate day, @ForAll("bands") String band) {
        PayAnswer london = IPSA.pay(band, "london", day);
        PayAnswer outside = IPSA.pay(band, "outside-london", day);
        assertThat(london instanceof PayAnswer.Found).isEqualTo(outside instanceof PayAnswer.Found);
        if (london instanceof PayAnswer.Found here && outside instanceof PayAnswer.Found there) {
            List<PayFigure> high = here.scale().figures();
            List<PayFigure> low = there.scale().figures();
            for (int i = 0; i < high.size(); i++) {
                if (high.get(i) instanceof PayFigure.Known more && low.get(i) instanceof PayFigure.Known less) {
                    assertThat(more.amount()).isGreaterThanOrEqualTo(less.amount());
                }
            }
        }
    }

    @Property
    void pro_rata_of_parts_adds_up_to_the_pro_rata_of_the_whole_within_a_rounding_each(
            @ForAll @LongRange(max = 20_000_000) long pence,
            @ForAll @IntRange(min = 1, max = 200) int first,
            @ForAll @IntRange(min = 1, max = 200) int second,
            @ForAll Rounding rounding) {
        FullTimeSalary salary = FullTimeSalary.ofPence("GBP", pence);
        long parts = share(salary, first, rounding) + share(salary, second, rounding);
        long whole = share(salary, first + second, rounding);
        long unit = rounding.id().startsWith("penny") ? 1 : rounding.id().startsWith("pound") ? 100 : 1_000;
        assertThat(Math.abs(parts - whole)).isLessThan(2 * unit);
    }

    private static long share(FullTimeSalary salary, int tenths, Rounding rounding) {
        return salary.proRata(FullTimeEquivalent.of(tenths, 370), rounding)
                .salary()
                .pence();
    }
}
