package org.parlstaff.staffing.offer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.staffing.finding.Code;

/** One examination of one offer: what is known of it is looked up once, and the rules are asked that have occasion to look. */
final class Examination {

    private Examination() {}

    static Set<Code> codes(Examiner examiner, Offer offer) {
        Terms terms = terms(examiner, offer);
        Terms.Band band = band(terms, offer);
        Terms.Cell cell = cell(band, offer);
        int arising = examiner.rules().counting(arising(examiner, offer, terms, band, cell));
        if (arising == 0) {
            return Codes.NONE;
        }
        Findings findings = new Findings(examiner, false);
        examiner.rules().look(new OfferFacts(examiner, offer, terms, band, cell), findings, arising);
        return findings.codes();
    }

    static OfferReport full(Examiner examiner, Offer offer) {
        Terms terms = terms(examiner, offer);
        Terms.Band band = band(terms, offer);
        Terms.Cell cell = cell(band, offer);
        int arising = examiner.rules().counting(arising(examiner, offer, terms, band, cell));
        if (arising == 0
                && terms != null
                && band != null
                && cell != null
                && cell.answer instanceof PayAnswer.Found found
                && isFullTimePay(offer, terms)
                && offer.appointment().isEmpty()) {
            return new OfferReport(
                    offer,
                    List.of(),
                    band.band,
                    found,
                    new Comparison.FullTime(offer.salary().amount()));
        }
        Findings findings = new Findings(examiner, true);
        OfferFacts facts = new OfferFacts(examiner, offer, terms, band, cell);
        examiner.rules().look(facts, findings, arising);
        return facts.report(findings.allowedBy(offer));
    }

    private static @Nullable Terms terms(Examiner examiner, Offer offer) {
        long day = examiner.tableDay().isPresent() ? examiner.tableDay().get().toEpochDay() : offer.startDay();
        return examiner.terms().on(day, offer.scheme());
    }

    private static Terms.@Nullable Band band(@Nullable Terms terms, Offer offer) {
        String band = offer.band().orElse(null);
        return terms == null || band == null ? null : terms.band(band);
    }

    private static Terms.@Nullable Cell cell(Terms.@Nullable Band band, Offer offer) {
        return band == null ? null : band.cell(offer.area().orElse(null));
    }

    private static boolean isFullTimePay(Offer offer, Terms terms) {
        return offer.fullTimePence() > 0 && offer.currencyLetters() == terms.currencyLetters;
    }

    /**
     * What there is to look at in an offer, as the bits of {@link Occasion}s. Many offers are plain full-time pay within the range,
     * in which there is nothing, and need no examination; others may still be right.
     */
    private static int arising(
            Examiner examiner,
            Offer offer,
            @Nullable Terms terms,
            Terms.@Nullable Band band,
            Terms.@Nullable Cell cell) {
        int wanted = examiner.rules().occasions();
        boolean otherDay = examiner.tableDay().isPresent();
        boolean plain = offer.isPlain();
        int arising = (otherDay ? Occasion.DAY.bit() : 0) | (plain ? 0 : Occasion.SPECIAL.bit());
        if ((wanted & Occasion.TITLE.bit()) != 0 && offer.jobTitle().isPresent()) {
            arising |= Occasion.TITLE.bit();
        }
        if ((wanted & Occasion.FAMILY.bit()) != 0 && offer.family().isPresent()) {
            arising |= Occasion.FAMILY.bit();
        }
        if (terms == null) {
            return arising
                    | Occasion.SCHEME.bit()
                    | Occasion.HOURS.bit()
                    | Occasion.MONEY.bit()
                    | Occasion.APPOINTMENT.bit();
        }
        if ((wanted & Occasion.APPOINTMENT.bit()) != 0
                && (terms.limitsAppointments != null || offer.appointment().isPresent())) {
            arising |= Occasion.APPOINTMENT.bit();
        }
        if (offer.weeklyUnits() <= 0
                || offer.weeklyUnits() > terms.fullTimeUnits
                || offer.weeklyUnits() > terms.weeklyUnitsLimit) {
            arising |= Occasion.HOURS.bit();
        }
        boolean fullTimePay = isFullTimePay(offer, terms);
        if (!fullTimePay) {
            arising |= Occasion.MONEY.bit();
        }
        if (band == null || band.closed || otherDay) {
            arising |= Occasion.BAND.bit();
        }
        if (cell == null || cell.noteworthy) {
            arising |= Occasion.TABLE.bit();
        }
        if (cell == null || !fullTimePay || !cell.isWithin(offer.fullTimePence())) {
            arising |= Occasion.PAY.bit();
        }
        if (cell == null || !fullTimePay || otherDay || !plain || !cell.isSurelyEnough(offer.fullTimePence())) {
            arising |= Occasion.FLOORS.bit();
        }
        return arising;
    }
}
