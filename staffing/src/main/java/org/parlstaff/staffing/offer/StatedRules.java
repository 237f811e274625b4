package org.parlstaff.staffing.offer;

import java.util.List;
import org.parlstaff.staffing.welsh.WelshSkills;
import org.parlstaff.staffing.welsh.WelshSkills.Designation;

/** Whether the scheme is at hand, who pays, and what Welsh is asked for. */
final class StatedRules {

    /** The rules of this file. */
    static final List<OfferRule> ROWS = List.of(
            OfferRule.ours(
                    "scheme",
                    Needs.OFFER,
                    StatedRules::checkScheme,
                    List.of(Occasion.SCHEME),
                    OfferCode.SCHEME_UNKNOWN),
            OfferRule.ours(
                    "funding",
                    Needs.SCHEME,
                    StatedRules::checkFunding,
                    List.of(Occasion.SPECIAL),
                    OfferCode.FUNDING_NOT_PARLIAMENTARY),
            OfferRule.ours(
                    "Welsh",
                    Needs.OFFER,
                    StatedRules::checkLanguage,
                    List.of(Occasion.SPECIAL),
                    OfferCode.LANGUAGE_LEVEL_MISSING,
                    OfferCode.LANGUAGE_LEVEL_NOT_NEEDED));

    private StatedRules() {}

    static void checkScheme(OfferFacts facts, Findings findings) {
        if (facts.terms == null) {
            findings.note(OfferCode.SCHEME_UNKNOWN, "/scheme", facts.offer().scheme());
        }
    }

    static void checkFunding(OfferFacts facts, Findings findings) {
        facts.offer()
                .funding()
                .filter(funding -> funding != Offer.Funding.PARLIAMENTARY)
                .ifPresent(funding -> findings.note(OfferCode.FUNDING_NOT_PARLIAMENTARY, "/funding", funding.name()));
    }

    static void checkLanguage(OfferFacts facts, Findings findings) {
        facts.offer().language().ifPresent(skills -> checkLevels(skills, findings));
    }

    private static void checkLevels(WelshSkills skills, Findings findings) {
        if (!skills.skillsWithoutLevel().isEmpty()) {
            findings.note(OfferCode.LANGUAGE_LEVEL_MISSING, "/language/levels", skills.designation());
        } else if (skills.designation() == Designation.NOT_NECESSARY
                && !skills.levels().isEmpty()) {
            findings.note(OfferCode.LANGUAGE_LEVEL_NOT_NEEDED, "/language/levels", skills.designation());
        }
    }
}
