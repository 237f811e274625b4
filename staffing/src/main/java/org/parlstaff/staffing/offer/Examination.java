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
                && !offer.isCasual()) {
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
        String band = offer.bandOrNull();
        return terms == null || band == null ? null : terms.band(band);
    }

    private static Terms.@Nullable Cell cell(Terms.@Nullable Band band, Offer offer) {
        return band == null ? null : band.cell(offer.areaOrNull());
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
        int arising = naming(examiner, offer, terms, band);
        if (terms == null) {
            return arising | Occasion.SCHEME.bit() | Occasion.HOURS.bit() | Occasion.MONEY.bit();
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
        boolean otherDay = examiner.tableDay().isPresent();
        if (band == null || band.closed || otherDay) {
            arising |= Occasion.BAND.bit();
        }
        if (cell == null || cell.noteworthy) {
            arising |= Occasion.TABLE.bit();
        }
        if (cell == null || otherDay || offer.startDay() + PayRules.SOON >= cell.until - 1) {
            arising |= Occasion.END.bit();
        }
        if (cell == null || !fullTimePay || !cell.isWithin(offer.fullTimePence())) {
            arising |= Occasion.PAY.bit();
        }
        Terms.Cell held = fullTimePay && !otherDay && offer.isPlain() ? cell : null;
        if (held == null || !held.isSurelyLawful(offer.fullTimePence())) {
            arising |= Occasion.LAW.bit();
        }
        if (held == null || !held.isSurelyLivingWage(offer.fullTimePence())) {
            arising |= Occasion.LIVING_WAGE.bit();
        }
        return arising;
    }

    /** What there is to look at besides hours and pay: the day, what is named, and how the post is held. */
    private static int naming(Examiner examiner, Offer offer, @Nullable Terms terms, Terms.@Nullable Band band) {
        int wanted = examiner.rules().occasions();
        int arising = (examiner.tableDay().isPresent() ? Occasion.DAY.bit() : 0)
                | (offer.isPlain() ? 0 : Occasion.SPECIAL.bit());
        String title =
                (wanted & Occasion.TITLE.bit()) == 0 ? null : offer.jobTitle().orElse(null);
        if (title != null && (band == null || !band.isSurelyTitled(title))) {
            arising |= Occasion.TITLE.bit();
        }
        String family =
                (wanted & Occasion.FAMILY.bit()) == 0 ? null : offer.family().orElse(null);
        if (family != null && (band == null || !band.isSurelyOf(family))) {
            arising |= Occasion.FAMILY.bit();
        }
        if ((wanted & Occasion.APPOINTMENT.bit()) != 0
                && (terms == null
                        || terms.limitsAppointments != null
                        || offer.appointment().isPresent())) {
            arising |= Occasion.APPOINTMENT.bit();
        }
        return arising;
    }
}
