package org.parlstaff.staffing.offer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules that offers are held to. They stand in files by what their codes are about, each as a row with what it needs, how it
 * looks, when it has something to look at, and what it may find; a code is found by one rule alone.
 */
final class OfferRules {

    static final List<OfferRule> TABLE_OF_RULES = Stream.of(
                    StatedRules.ROWS,
                    GradingRules.ROWS,
                    PayRules.ROWS,
                    FloorRules.ROWS,
                    HoursRules.ROWS,
                    AppointmentRules.ROWS)
            .flatMap(List::stream)
            .toList();

    /** What only a batch can show: a row by itself, and several rows together. {@link OfferBatch} looks for it. */
    static final Map<String, List<OfferCode>> OF_BATCHES = Map.of(
            "row",
            List.of(OfferCode.ROW_UNREADABLE),
            "references",
            List.of(OfferCode.REFERENCE_DUPLICATE),
            "hours of one person",
            List.of(OfferCode.PERSON_OVER_LIMIT, OfferCode.PERSON_LIMIT_NOT_KNOWN, OfferCode.PERSON_HOURS_NOT_STATED));

    private OfferRules() {}
}
