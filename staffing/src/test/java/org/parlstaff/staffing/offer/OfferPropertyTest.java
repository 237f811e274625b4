package org.parlstaff.staffing.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.Statistics;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayCell;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayRange;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.payscale.Rounding;
import org.parlstaff.payscale.WeeklyHours;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Outcome;
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
                bound.hourly(IPSA.on(START).findAnnualHours().orElseThrow(), Rounding.PENNY_HALF_UP)
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
                .doesNotContain(OfferCode.PAY_BELOW_MINIMUM, OfferCode.PAY_ABOVE_MAXIMUM);
        assertThat(Examiner.shipped().examine(cell.offer(basis, high, hours)).outcome())
                .isEqualTo(Outcome.ACCEPT);
        assertThat(Examiner.shipped().codes(cell.offer(basis, high + 1, hours))).contains(OfferCode.PAY_ABOVE_MAXIMUM);
        if (low > 1) {
            assertThat(Examiner.shipped().codes(cell.offer(basis, low - 1, hours)))
                    .contains(OfferCode.PAY_BELOW_MINIMUM);
        }
    }

    @Property
    void no_offer_makes_an_examination_throw_and_both_modes_agree(@ForAll("offers") Offer offer) {
        OfferReport report = Examiner.shipped().examine(offer);
        assertThat(Examiner.shipped().codes(offer))
                .containsExactlyElementsOf(report.findings().stream()
                        .map(Finding::code)
                        .distinct()
                        .sorted(Code.order())
                        .toList());
        assertThat(report.findings()).isSortedAccordingTo(Finding.order());
        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.values().keySet())
                        .as("a code says which values it has")
                        .containsExactlyElementsOf(finding.code().valueNames()));
        assertThat(report.findings().stream()
                        .map(finding -> finding.severity().outcome())
                        .max(Comparator.naturalOrder()))
                .isEqualTo(report.findings().isEmpty() ? Optional.empty() : Optional.of(report.outcome()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_right_at_a_glance_is_right_when_looked_at_closely(@ForAll("plainOffers") Offer offer) {
        Offer closely =
                Offer.builder().copy(offer).funding(Offer.Funding.PARLIAMENTARY).build();
        OfferReport report = Examiner.shipped().examine(offer);
        OfferReport slow = Examiner.shipped().examine(closely);
        Statistics.label("found")
                .collect(report.findings().isEmpty())
                .coverage(found -> found.check(true).percentage(share -> share > 5));
        assertThat(Examiner.shipped().codes(offer)).isEqualTo(Examiner.shipped().codes(closely));
        assertThat(report.findings()).isEqualTo(slow.findings());
        assertThat(report.pay()).isEqualTo(slow.pay());
        assertThat(report.working()).isEqualTo(slow.working());
    }

    /** Offers with little in them, of every cell of every table of every scheme, within its bounds and a penny beyond. */
    @Provide
    Arbitrary<Offer> plainOffers() {
        List<Arbitrary<Offer>> offers = new ArrayList<>();
        for (PayScheme scheme : PaySchemes.shipped().all()) {
            for (PayTable table : scheme.tables()) {
                for (PayCell cell : table.scales()) {
                    offers.add(Combinators.combine(
                                    Arbitraries.integers().between(-2, 500),
                                    Arbitraries.doubles().between(-0.2, 1.2),
                                    Arbitraries.of("7.5", "29.6", "35", "36", "37", "37.5", "41", "48.01"))
                            .as((later, place, hours) ->
                                    plain(scheme, cell, table.span().from().plusDays(later), place, hours)));
                }
            }
        }
        return Arbitraries.oneOf(offers);
    }

    private static Offer plain(PayScheme scheme, PayCell cell, LocalDate start, double place, String hours) {
        long low = pence(cell.scale().minimum(), 2_000_000);
        long high = pence(cell.scale().maximum(), 4_000_000);
        long pence = place < 0 ? low - 1 : place > 1 ? high + 1 : low + Math.round(place * (high - low));
        return Offer.builder()
                .reference("P")
                .scheme(scheme.id())
                .band(cell.band())
                .area(cell.area())
                .weeklyHours(new BigDecimal(hours))
                .salary(OfferedPay.of(
                        Basis.FULL_TIME,
                        scheme.currency() + " " + BigDecimal.valueOf(pence, 2).toPlainString()))
                .startDate(start)
                .build();
    }

    private static long pence(PayFigure figure, long otherwise) {
        return figure.findAmount().map(FullTimeSalary::pence).orElse(otherwise);
    }

    @Property
    void offers_are_read_back_from_what_they_write(@ForAll("offers") Offer offer) {
        assertThat(Offer.parse(offer.toJson())).isEqualTo(offer);
    }

    @Property
    void a_number_is_read_as_its_digits_say_or_not_at_all(
            @ForAll boolean negative,
            @ForAll @NumericChars @StringLength(max = 14) String whole,
            @ForAll("points") String point,
            @ForAll @NumericChars @StringLength(max = 8) String decimals) {
        String number = (negative ? "-" : "") + whole + point + decimals;
        assertThat(OfferLimits.decimal("GBP " + number, 4, 12, 6))
                .isEqualTo(number.matches("-?[0-9]{1,12}([.][0-9]{1,6})?") ? new BigDecimal(number) : null);
    }

    @Provide
    Arbitrary<String> points() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(".")), Tuple.of(2, Arbitraries.of("", "..", ",", "-", "e", " ", "٣")));
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
