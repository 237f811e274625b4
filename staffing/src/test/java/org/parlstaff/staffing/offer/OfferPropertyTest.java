package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.offer.OfferedPay.Basis;

class OfferPropertyTest {

    private static final PayScheme IPSA = PaySchemes.shipped().scheme("ipsa");
    private static final LocalDate START = LocalDate.of(2025, 6, 1);
    private static final WeeklyHours FULL_TIME = WeeklyHours.parse("37.5");

    record Cell(String band, String area) {

        PayRange range() {
            return (PayRange) IPSA.pay(band, area, START).orElseThrow();
        }

        Offer offer(Basis basis, long pence, BigDecimal hours) {
            return Offer.builder()
                    .reference("P")
                    .scheme("ipsa")
                    .band(band)
                    .area(area)
                    .weeklyHours(hours)
                    .salary(OfferedPay.of(
                            basis, "GBP " + BigDecimal.valueOf(pence, 2).toPlainString()))
                    .startDate(START)
                    .build();
        }
    }

    @Provide
    Arbitrary<Cell> cells() {
        return Combinators.combine(
                        Arbitraries.of(
                                "administrative-1",
                                "administrative-2",
                                "administrative-3",
                                "executive-1",
                                "executive-2",
                                "research-2",
                                "research-3"),
                        Arbitraries.of("london", "outside-london"))
                .as(Cell::new);
    }

    private static long brought(FullTimeSalary bound, Basis basis, WeeklyHours hours) {
        return switch (basis) {
            case FULL_TIME -> bound.pence();
            case ACTUAL ->
                bound.proRata(hours.outOf(FULL_TIME), Rounding.PENNY_HALF_UP)
                        .salary()
                        .pence();
            case HOURLY ->
                bound.hourly(IPSA.findAnnualHours(START).orElseThrow(), Rounding.PENNY_HALF_UP)
                        .rate()
                        .pence();
        };
    }

    @Property
    void a_rounded_bound_is_accepted_and_a_penny_beyond_never_in_all_three_bases(
            @ForAll("cells") Cell cell, @ForAll Basis basis, @ForAll @IntRange(min = 1, max = 3750) int hundredths) {
        BigDecimal hours = BigDecimal.valueOf(hundredths, 2);
        WeeklyHours weekly = WeeklyHours.of(hours);
        long low = brought(cell.range().minimum().findAmount().orElseThrow(), basis, weekly);
        long high = brought(cell.range().maximum().findAmount().orElseThrow(), basis, weekly);
        assertThat(Examiner.shipped().codes(cell.offer(basis, low, hours)))
                .doesNotContain(FindingCode.PAY_BELOW_MINIMUM, FindingCode.PAY_ABOVE_MAXIMUM);
        assertThat(Examiner.shipped().examine(cell.offer(basis, high, hours)).outcome())
                .isEqualTo(Outcome.ACCEPT);
        assertThat(Examiner.shipped().codes(cell.offer(basis, high + 1, hours)))
                .contains(FindingCode.PAY_ABOVE_MAXIMUM);
        if (low > 1) {
            assertThat(Examiner.shipped().codes(cell.offer(basis, low - 1, hours)))
                    .contains(FindingCode.PAY_BELOW_MINIMUM);
        }
    }

    @Property
    void no_offer_makes_an_examination_throw_and_both_modes_agree(@ForAll("offers") Offer offer) {
        OfferReport report = Examiner.shipped().examine(offer);
        assertThat(Examiner.shipped().codes(offer))
                .containsExactlyElementsOf(
                        report.findings().stream().map(Finding::code).distinct().toList());
        assertThat(report.findings()).isSortedAccordingTo(Comparator.comparing(Finding::code));
        assertThat(report.findings().stream()
                        .map(finding -> finding.severity().outcome())
                        .max(Comparator.naturalOrder()))
                .isEqualTo(report.findings().isEmpty() ? Optional.empty() : Optional.of(report.outcome()));
    }

    @Property
    void offers_are_read_back_from_what_they_write(@ForAll("offers") Offer offer) {
        assertThat(Offer.parse(offer.toJson())).isEqualTo(offer);
    }

    /** Offers right and wrong, with every optional part there or not. */
    @Provide
    Arbitrary<Offer> offers() {
        Arbitrary<BigDecimal> hours = Arbitraries.bigDecimals()
                .between(new BigDecimal("-10"), new BigDecimal("200"))
                .ofScale(3);
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 8000)
                .map(days2 -> LocalDate.of(2008, 1, 1).plusDays(days2));
        Arbitrary<OfferedPay> pay = Combinators.combine(
                        Arbitraries.of(Basis.class),
                        Arbitraries.of("GBP", "EUR"),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-10"), new BigDecimal("99999"))
                                .ofScale(3))
                .as((basis, currency, amount) -> OfferedPay.of(basis, currency + " " + amount.toPlainString()));
        Arbitrary<Appointment> appointments =
                Arbitraries.oneOf(Arbitraries.just(Appointment.permanent()), days.map(Appointment::fixedTermUntil));
        Arbitrary<Offer> first = Combinators.combine(
                        Arbitraries.of("ipsa", "senedd", "scotland", "northern-ireland", "dail"),
                        Arbitraries.of("executive-1", "executive-3", "band-3", "caseworker", "grade-1", "odd")
                                .optional(),
                        Arbitraries.of("london", "outside-london", "wales").optional(),
                        Arbitraries.of("Caseworker", "Constituency Support Officer", "Wizard", "")
                                .optional(),
                        hours.optional(),
                        pay,
                        days,
                        appointments.optional())
                .as((scheme, band, area, title, weekly, salary, start, appointment) -> Offer.builder()
                        .reference("P")
                        .scheme(scheme)
                        .band(band)
                        .area(area)
                        .jobTitle(title)
                        .weeklyHours(weekly)
                        .salary(salary)
                        .startDate(start)
                        .appointment(appointment)
                        .build());
        return Combinators.combine(
                        first,
                        hours.optional(),
                        Arbitraries.integers().between(-1, 5).optional(),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of("executive", "casework", "executive+research", "+", "")
                                .optional(),
                        Arbitraries.of("21-and-over", "intern").optional(),
                        Arbitraries.of(Offer.Recruitment.class).optional(),
                        days.optional())
                .as((offer, fullTime, point, promised, family, rate, recruitment, contract) -> Offer.builder()
                        .copy(offer)
                        .fullTimeHours(fullTime)
                        .payPoint(point)
                        .incrementsPromised(promised)
                        .family(family)
                        .hourlyRateClass(rate)
                        .recruitment(recruitment)
                        .previousContractDate(contract)
                        .build());
    }
}
