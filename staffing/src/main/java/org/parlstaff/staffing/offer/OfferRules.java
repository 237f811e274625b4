package org.parlstaff.staffing.offer;

import static org.parlstaff.staffing.offer.Needs.BAND;
import static org.parlstaff.staffing.offer.Needs.MONEY;
import static org.parlstaff.staffing.offer.Needs.OFFER;
import static org.parlstaff.staffing.offer.Needs.SCALE;
import static org.parlstaff.staffing.offer.Needs.SCHEME;
import static org.parlstaff.staffing.offer.Needs.TABLE;

import java.util.List;
import java.util.Map;

/**
 * The rules that offers are held to, each with what it needs, how it looks, when it has something to look at, and what it may
 * find. They stand in files by what their codes are about; a code is found by one rule alone.
 */
final class OfferRules {

    static final List<OfferRule> TABLE_OF_RULES = List.of(
            rule("scheme", OFFER, StatedRules::checkScheme, on(Occasion.SCHEME), OfferCode.SCHEME_UNKNOWN),
            rule(
                    "funding",
                    SCHEME,
                    StatedRules::checkFunding,
                    on(Occasion.SPECIAL),
                    OfferCode.FUNDING_NOT_PARLIAMENTARY),
            rule(
                    "Welsh",
                    OFFER,
                    StatedRules::checkLanguage,
                    on(Occasion.SPECIAL),
                    OfferCode.LANGUAGE_LEVEL_MISSING,
                    OfferCode.LANGUAGE_LEVEL_NOT_NEEDED),
            rule(
                    "band",
                    SCHEME,
                    GradingRules::checkBand,
                    on(Occasion.BAND),
                    OfferCode.BAND_NEEDED,
                    OfferCode.BAND_FROM_TITLE,
                    OfferCode.BAND_UNKNOWN,
                    OfferCode.BAND_DOES_NOT_EXIST),
            rule("closed band", BAND, GradingRules::checkClosed, on(Occasion.BAND), OfferCode.BAND_CLOSED),
            rule("framework", BAND, GradingRules::checkFramework, on(Occasion.SPECIAL), OfferCode.FRAMEWORK_OTHER),
            rule(
                    "job title",
                    SCHEME,
                    GradingRules::checkTitle,
                    on(Occasion.TITLE),
                    OfferCode.TITLE_OTHER_BAND,
                    OfferCode.TITLE_UNKNOWN,
                    OfferCode.TITLE_OTHER_SCHEME,
                    OfferCode.TITLE_NO_LIST),
            rule(
                    "job family",
                    SCHEME,
                    GradingRules::checkFamily,
                    on(Occasion.FAMILY),
                    OfferCode.FAMILY_UNKNOWN,
                    OfferCode.FAMILY_OTHER,
                    OfferCode.FAMILY_BLENDED),
            rule(
                    "area",
                    BAND,
                    GradingRules::checkArea,
                    on(Occasion.TABLE),
                    OfferCode.AREA_UNKNOWN,
                    OfferCode.AREA_NEEDED),
            rule("day of the table", OFFER, PayRules::checkDay, on(Occasion.DAY), OfferCode.TABLE_OTHER_DAY),
            rule(
                    "coverage",
                    BAND,
                    PayRules::checkCoverage,
                    on(Occasion.TABLE),
                    OfferCode.TABLE_DAY_NOT_COVERED,
                    OfferCode.TABLE_PUBLICATION_NOT_KNOWN,
                    OfferCode.TABLE_NOT_KNOWN),
            rule(
                    "table",
                    TABLE,
                    PayRules::checkTable,
                    on(Occasion.TABLE),
                    OfferCode.TABLE_NOT_CONFIRMED,
                    OfferCode.TABLE_CONFLICTING,
                    OfferCode.SCALE_INDICATIVE),
            rule(
                    "money",
                    OFFER,
                    PayRules::checkMoney,
                    on(Occasion.MONEY),
                    OfferCode.PAY_NOT_POSITIVE,
                    OfferCode.PAY_FINER_THAN_PENNY,
                    OfferCode.PAY_CURRENCY),
            rule(
                    "bounds",
                    SCALE,
                    PayRules::checkBounds,
                    on(Occasion.PAY),
                    OfferCode.PAY_BELOW_MINIMUM,
                    OfferCode.PAY_ABOVE_MAXIMUM,
                    OfferCode.PAY_WITHIN_FLOOR_CAP,
                    OfferCode.PAY_EXISTING_ABOVE_MAXIMUM,
                    OfferCode.PAY_NOT_ON_POINT,
                    OfferCode.PAY_FIGURE_NOT_KNOWN),
            rule("basis of the pay", SCALE, PayRules::checkBasis, on(Occasion.MONEY), OfferCode.PAY_BASIS_IN_DOUBT),
            rule(
                    "starting point",
                    SCALE,
                    PayRules::checkStart,
                    on(Occasion.PAY),
                    OfferCode.PAY_ABOVE_SCALE_MINIMUM,
                    OfferCode.PAY_ABOVE_SCALE_MINIMUM_WITH_REASON),
            rule(
                    "pay point",
                    TABLE,
                    PayRules::checkPoint,
                    on(Occasion.SPECIAL),
                    OfferCode.PAY_POINT_DOES_NOT_EXIST,
                    OfferCode.PAY_POINT_DIFFERS,
                    OfferCode.PAY_POINT_NOT_KNOWN),
            rule(
                    "wage floors",
                    MONEY,
                    FloorRules::checkFloors,
                    on(Occasion.FLOORS),
                    OfferCode.STATUTORY_BELOW_FLOOR,
                    OfferCode.FLOOR_CLASS_NEEDED,
                    OfferCode.FLOOR_NOT_CHECKED,
                    OfferCode.FLOOR_BELOW_REAL_LIVING_WAGE),
            rule(
                    "wage floor of the scheme",
                    SCALE,
                    FloorRules::checkFirstPoint,
                    on(Occasion.PAY),
                    OfferCode.FLOOR_OF_SCHEME_NOT_CHECKED),
            rule(
                    "hours",
                    OFFER,
                    HoursRules::checkStated,
                    on(Occasion.HOURS, Occasion.SPECIAL),
                    OfferCode.HOURS_NOT_STATED,
                    OfferCode.HOURS_NEEDED,
                    OfferCode.HOURS_OUT_OF_RANGE),
            rule("full time", SCHEME, HoursRules::checkFullTime, on(Occasion.HOURS), OfferCode.HOURS_ABOVE_FULL_TIME),
            rule(
                    "full time as claimed",
                    SCHEME,
                    HoursRules::checkClaimedFullTime,
                    on(Occasion.SPECIAL),
                    OfferCode.HOURS_FULL_TIME_DIFFERS),
            rule(
                    "hours of the basis",
                    MONEY,
                    HoursRules::checkBasis,
                    on(Occasion.MONEY),
                    OfferCode.HOURS_FULL_TIME_NOT_KNOWN),
            rule(
                    "all employments",
                    SCHEME,
                    HoursRules::checkAllEmployments,
                    on(Occasion.HOURS, Occasion.SPECIAL),
                    OfferCode.HOURS_OVER_LIMIT,
                    OfferCode.HOURS_TOTAL_NOT_KNOWN,
                    OfferCode.HOURS_LIMIT_NOT_KNOWN),
            rule(
                    "term",
                    OFFER,
                    AppointmentRules::checkTerm,
                    on(Occasion.APPOINTMENT),
                    OfferCode.APPOINTMENT_CASUAL,
                    OfferCode.DATES_END_BEFORE_START),
            rule(
                    "earlier contract",
                    SCHEME,
                    AppointmentRules::checkContract,
                    on(Occasion.SPECIAL),
                    OfferCode.DATES_BEFORE_SCHEME),
            rule(
                    "appointment",
                    SCHEME,
                    AppointmentRules::checkStated,
                    on(Occasion.APPOINTMENT),
                    OfferCode.APPOINTMENT_NOT_STATED),
            rule(
                    "length of the term",
                    SCHEME,
                    AppointmentRules::checkLength,
                    on(Occasion.APPOINTMENT),
                    OfferCode.APPOINTMENT_TERM_OVER_LIMIT),
            rule(
                    "recruitment",
                    SCHEME,
                    AppointmentRules::checkRecruitment,
                    on(Occasion.APPOINTMENT),
                    OfferCode.APPOINTMENT_OPEN_RECRUITMENT,
                    OfferCode.APPOINTMENT_INTERNAL,
                    OfferCode.APPOINTMENT_RECRUITMENT_NOT_STATED),
            rule(
                    "increments",
                    SCHEME,
                    AppointmentRules::checkIncrements,
                    on(Occasion.SPECIAL),
                    OfferCode.APPOINTMENT_INCREMENT_NEVER_DUE,
                    OfferCode.APPOINTMENT_NO_INCREMENTS,
                    OfferCode.APPOINTMENT_INCREMENTS_NOT_KNOWN));

    /** What only a batch can show: a row by itself, and several rows together. {@link OfferBatch} looks for it. */
    static final Map<String, List<OfferCode>> OF_BATCHES = Map.of(
            "row",
            List.of(OfferCode.ROW_UNREADABLE),
            "references",
            List.of(OfferCode.REFERENCE_DUPLICATE),
            "hours of one person",
            List.of(OfferCode.PERSON_OVER_LIMIT, OfferCode.PERSON_LIMIT_NOT_KNOWN, OfferCode.PERSON_HOURS_NOT_STATED));

    private OfferRules() {}

    private static OfferRule rule(
            String name, Needs needs, OfferRule.Checking checking, List<Occasion> occasions, OfferCode... codes) {
        return OfferRule.ours(name, needs, checking, occasions, codes);
    }

    private static List<Occasion> on(Occasion... occasions) {
        return List.of(occasions);
    }
}
