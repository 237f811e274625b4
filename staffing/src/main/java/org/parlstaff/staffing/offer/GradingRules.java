package org.parlstaff.staffing.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayBand;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Reason;
import org.parlstaff.staffing.Grading;

/** Which band it is, and whether title, family, framework and area go with it. */
final class GradingRules {

    private static final String BAND = "/band";
    private static final String TITLE = "/jobTitle";
    private static final String FAMILY = "/family";
    private static final String AREA = "/area";

    /** The rules of this file. */
    static final List<OfferRule> ROWS = List.of(
            OfferRule.ours(
                    "band",
                    Needs.SCHEME,
                    GradingRules::checkBand,
                    List.of(Occasion.BAND),
                    OfferCode.BAND_NEEDED,
                    OfferCode.BAND_FROM_TITLE,
                    OfferCode.BAND_UNKNOWN,
                    OfferCode.BAND_DOES_NOT_EXIST),
            OfferRule.ours(
                    "closed band",
                    Needs.BAND,
                    GradingRules::checkClosed,
                    List.of(Occasion.BAND),
                    OfferCode.BAND_CLOSED),
            OfferRule.ours(
                    "framework",
                    Needs.BAND,
                    GradingRules::checkFramework,
                    List.of(Occasion.SPECIAL),
                    OfferCode.FRAMEWORK_OTHER),
            OfferRule.ours(
                    "job title",
                    Needs.SCHEME,
                    GradingRules::checkTitle,
                    List.of(Occasion.TITLE),
                    OfferCode.TITLE_OTHER_BAND,
                    OfferCode.TITLE_UNKNOWN,
                    OfferCode.TITLE_OTHER_SCHEME,
                    OfferCode.TITLE_NO_LIST),
            OfferRule.ours(
                    "job family",
                    Needs.SCHEME,
                    GradingRules::checkFamily,
                    List.of(Occasion.FAMILY),
                    OfferCode.FAMILY_UNKNOWN,
                    OfferCode.FAMILY_OTHER,
                    OfferCode.FAMILY_BLENDED),
            OfferRule.ours(
                    "area",
                    Needs.BAND,
                    GradingRules::checkArea,
                    List.of(Occasion.TABLE),
                    OfferCode.AREA_UNKNOWN,
                    OfferCode.AREA_NEEDED));

    private GradingRules() {}

    static void checkBand(OfferFacts facts, Findings findings) {
        Offer offer = facts.offer();
        PayScheme scheme = facts.scheme();
        if (offer.band().isEmpty() && facts.gradedIn == null) {
            findings.note(OfferCode.BAND_NEEDED, BAND, scheme.id());
        } else if (offer.band().isEmpty()) {
            findings.note(
                    OfferCode.BAND_FROM_TITLE,
                    TITLE,
                    offer.jobTitle().orElseThrow(),
                    facts.band().id());
        } else if (facts.gradedIn == null) {
            String band = offer.band().get();
            findings.note(
                    scheme.noSuchBands().contains(band) ? OfferCode.BAND_DOES_NOT_EXIST : OfferCode.BAND_UNKNOWN,
                    BAND,
                    band,
                    scheme.id());
        }
    }

    /** A title is judged by the band that is given; without one, or with one that is unknown, only whether it is listed. */
    static void checkTitle(OfferFacts facts, Findings findings) {
        String title = facts.offer().jobTitle().orElse(null);
        if (title == null) {
            return;
        }
        PayScheme scheme = facts.scheme();
        Optional<String> band =
                facts.offer().band().filter(id -> scheme.findBand(id).isPresent());
        switch (facts.grading().titleFit(title, band)) {
            case RIGHT -> {}
            case NO_LIST -> findings.note(OfferCode.TITLE_NO_LIST, TITLE, title, scheme.id(), facts.day());
            case NOT_LISTED -> {
                findings.note(OfferCode.TITLE_UNKNOWN, TITLE, title, scheme.id(), facts.day());
                for (PayScheme other : facts.examiner.schemes().all()) {
                    if (!other.equals(scheme)
                            && !new Grading(other, facts.day()).bandsOf(title).isEmpty()) {
                        findings.note(OfferCode.TITLE_OTHER_SCHEME, TITLE, title, other.id());
                        return;
                    }
                }
            }
            case OTHER_BAND ->
                findings.note(
                        OfferCode.TITLE_OTHER_BAND,
                        TITLE,
                        title,
                        band.orElseThrow(),
                        String.join(", ", facts.grading().bandsOf(title)));
        }
    }

    static void checkFamily(OfferFacts facts, Findings findings) {
        List<String> families = facts.offer().families();
        PayScheme scheme = facts.scheme();
        Optional<PayBand> band = Optional.ofNullable(facts.gradedIn).map(graded -> graded.band);
        switch (facts.grading().familyFit(families, band.map(PayBand::id))) {
            case RIGHT -> {}
            case UNKNOWN -> {
                for (String family : families) {
                    if (scheme.findFamily(family).isEmpty()) {
                        findings.note(OfferCode.FAMILY_UNKNOWN, FAMILY, family, scheme.id());
                    }
                }
            }
            case OTHER ->
                findings.note(
                        OfferCode.FAMILY_OTHER,
                        FAMILY,
                        facts.offer().family().orElseThrow(),
                        facts.band().id(),
                        facts.band().family().orElseThrow());
            case BLENDED ->
                findings.note(
                        OfferCode.FAMILY_BLENDED, FAMILY, facts.offer().family().orElseThrow(), scheme.id());
        }
    }

    /** A band is closed to whoever starts too late, whatever day the table is of. */
    static void checkClosed(OfferFacts facts, Findings findings) {
        LocalDate until = facts.band().until().orElse(null);
        if (until != null && !facts.offer().startDate().isBefore(until)) {
            findings.note(OfferCode.BAND_CLOSED, BAND, facts.band().id(), until);
        }
    }

    static void checkFramework(OfferFacts facts, Findings findings) {
        facts.offer()
                .framework()
                .filter(framework -> !facts.band().framework().equals(Optional.of(framework)))
                .ifPresent(framework -> findings.note(
                        OfferCode.FRAMEWORK_OTHER,
                        "/framework",
                        framework,
                        facts.band().id()));
    }

    static void checkArea(OfferFacts facts, Findings findings) {
        if (facts.cell == null) {
            findings.note(
                    OfferCode.AREA_UNKNOWN,
                    AREA,
                    facts.offer().area().orElse(""),
                    facts.scheme().id());
        } else if (facts.cell.answer instanceof PayAnswer.Refused refused
                && refused.code() == Reason.Code.AREA_NEEDED) {
            findings.note(OfferCode.AREA_NEEDED, AREA, facts.band().id());
        }
    }
}
