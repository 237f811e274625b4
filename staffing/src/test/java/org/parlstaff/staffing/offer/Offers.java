package org.parlstaff.staffing.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.parlstaff.payscale.FullTimeSalary;
import org.parlstaff.payscale.PayCell;
import org.parlstaff.payscale.PayFigure;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.payscale.PayTable;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.offer.Offer.Funding;
import org.parlstaff.staffing.offer.Offer.OtherEmployment;
import org.parlstaff.staffing.offer.Offer.Recruitment;
import org.parlstaff.staffing.offer.OfferedPay.Basis;
import org.parlstaff.staffing.welsh.WelshLevel;
import org.parlstaff.staffing.welsh.WelshSkills;

/** Offers for laws: right, nearly right and wrong, with every part there or not. */
final class Offers {

    private static final int PARTS = 15;

    private Offers() {}

    /** An offer in which every part is given. */
    static Offer everything() {
        Offer.Builder offer = Offer.builder()
                .copy(OfferReportTest.offer("EX-01", "GBP 30000.00"))
                .person("P-1")
                .note("none");
        for (int part = 0; part < PARTS; part++) {
            add(offer, part, 1);
        }
        return offer.build();
    }

    /** Offers of every cell of every table of every scheme, within its bounds and beyond, on each basis, with some parts more. */
    static Arbitrary<Offer> near() {
        List<Arbitrary<Offer>> offers = new ArrayList<>();
        for (PayScheme scheme : PaySchemes.shipped().all()) {
            for (PayTable table : scheme.tables()) {
                for (PayCell cell : table.scales()) {
                    offers.add(Combinators.combine(
                                    Arbitraries.integers().between(-2, 500),
                                    Arbitraries.frequencyOf(
                                            Tuple.of(1, Arbitraries.doubles().between(-0.2, 1.2)),
                                            Tuple.of(2, Arbitraries.doubles().between(0, 0.2))),
                                    Arbitraries.of(
                                            "7.5", "29.6", "35", "36", "37", "37.5", "41", "48.01", "0", "0.00001"),
                                    Arbitraries.frequencyOf(
                                            Tuple.of(6, Arbitraries.just(Basis.FULL_TIME)),
                                            Tuple.of(2, Arbitraries.of(Basis.class))),
                                    Arbitraries.frequencyOf(
                                            Tuple.of(8, Arbitraries.just(scheme.currency())),
                                            Tuple.of(1, Arbitraries.just("EUR"))))
                            .as((later, place, hours, basis, currency) -> plain(
                                    scheme, cell, table.span().from().plusDays(later), place, hours, basis, currency)));
                }
            }
        }
        return Combinators.combine(
                        Arbitraries.oneOf(offers),
                        Arbitraries.integers().between(0, PARTS - 1).list().ofMaxSize(4),
                        Arbitraries.integers().between(0, 4))
                .as((offer, parts, choice) -> {
                    Offer.Builder more = Offer.builder().copy(offer);
                    parts.stream().distinct().forEach(part -> add(more, part, choice));
                    return more.build();
                });
    }

    private static Offer plain(
            PayScheme scheme, PayCell cell, LocalDate start, double place, String hours, Basis basis, String currency) {
        long low = pence(cell.scale().minimum(), 2_000_000);
        long high = pence(cell.scale().maximum(), 4_000_000);
        long pence = place < 0 ? low - 1 : place > 1 ? high + 1 : low + Math.round(place * (high - low));
        long stated = basis == Basis.HOURLY ? pence / 1950 : pence;
        return Offer.builder()
                .reference("P")
                .scheme(scheme.id())
                .band(cell.band())
                .area(cell.area())
                .weeklyHours(new BigDecimal(hours))
                .salary(OfferedPay.of(
                        basis, currency + " " + BigDecimal.valueOf(stated, 2).toPlainString()))
                .startDate(start)
                .build();
    }

    private static long pence(PayFigure figure, long otherwise) {
        return figure.findAmount().map(FullTimeSalary::pence).orElse(otherwise);
    }

    /** Gives one part of an offer one of five values. */
    private static void add(Offer.Builder offer, int part, int choice) {
        switch (part) {
            case 0 ->
                offer.jobTitle(List.of("Caseworker", "Intern", "Wizard", "", "Parliamentary Intern")
                        .get(choice));
            case 1 ->
                offer.family(List.of("executive", "casework", "executive+research", "+", "research")
                        .get(choice));
            case 2 ->
                offer.framework(List.of("ipsa", "former", "job-families", "odd", "former")
                        .get(choice));
            case 3 ->
                offer.fullTimeHours(new BigDecimal(
                        List.of("37.5", "40", "40", "200", "0.00001").get(choice)));
            case 4 -> offer.payPoint(List.of(1, 2, 3, 9, 0).get(choice));
            case 5 -> offer.payPointReason(List.of("scarce", "", " ", "x", "y").get(choice));
            case 6 -> offer.appointment(appointments().get(choice));
            case 7 -> offer.newStarter(choice % 2 == 0);
            case 8 -> offer.existingEmployee(choice % 2 == 1);
            case 9 -> offer.incrementsPromised(choice != 4);
            case 10 -> offer.recruitment(List.of(Recruitment.values()).get(choice % 3));
            case 11 -> offer.previousContractDate(LocalDate.of(2008 + 4 * choice, 6, 1));
            case 12 -> offer.addOtherEmployment(new OtherEmployment("ipsa", BigDecimal.valueOf(1 + 8L * choice)));
            case 13 -> {
                offer.language(WelshSkills.builder()
                        .designation(List.of(WelshSkills.Designation.values()).get(choice % 4))
                        .putLevel(WelshLevel.Skill.READING, WelshLevel.ENTRY)
                        .build());
                offer.funding(List.of(Funding.values()).get(choice % 3));
            }
            case 14 ->
                offer.hourlyRateClass(List.of("21-and-over", "apprentice", "25-and-over", "18-to-20", "")
                        .get(choice));
            default -> throw new IllegalArgumentException("part must be one of " + PARTS + ": " + part);
        }
    }

    private static List<Appointment> appointments() {
        return List.of(
                Appointment.permanent(),
                Appointment.fixedTermOf(Period.ofMonths(6)),
                Appointment.fixedTermUntil(LocalDate.of(2027, 1, 1)),
                Appointment.builder().type(Appointment.Type.CASUAL).build(),
                Appointment.fixedTermOf(Period.ofYears(2)));
    }
}
