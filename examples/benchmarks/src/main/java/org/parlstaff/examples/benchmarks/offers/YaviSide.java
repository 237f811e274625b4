package org.parlstaff.examples.benchmarks.offers;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.Validator;
import java.util.List;
import java.util.Set;
import org.parlstaff.staffing.offer.OfferCode;

/** YAVI: one validator, ready-made constraints where there is one, and predicates over the ranges. */
final class YaviSide implements Side {

    private final List<Candidate> candidates;
    private final Validator<Candidate> validator;

    YaviSide(Ranges ranges, List<Candidate> candidates) {
        this.candidates = candidates;
        Set<String> bands = ranges.bands();
        RangeTable table = new RangeTable(ranges);
        this.validator = ValidatorBuilder.<Candidate>of()
                .constraint(Candidate::weeklyHours, "weeklyHours", c -> c.lessThanOrEqual(ranges.fullTimeHours()))
                .constraint(Candidate::salary, "salary", c -> c.greaterThanOrEqual(ranges.floor()))
                ._string(Candidate::band, "band", c -> c.predicate(bands::contains, "band", "\"{0}\" must be known"))
                .constraintOnTarget(table::reachesMinimum, "salary", "minimum", "\"{0}\" must not be below the minimum")
                .constraintOnTarget(table::keepsMaximum, "salary", "maximum", "\"{0}\" must not be above the maximum")
                .build();
    }

    private static OfferCode code(ConstraintViolation violation) {
        return switch (violation.messageKey()) {
            case "numeric.lessThanOrEqual" -> OfferCode.HOURS_ABOVE_FULL_TIME;
            case "numeric.greaterThanOrEqual" -> OfferCode.STATUTORY_BELOW_FLOOR;
            case "band" -> OfferCode.BAND_UNKNOWN;
            case "minimum" -> OfferCode.PAY_BELOW_MINIMUM;
            case "maximum" -> OfferCode.PAY_ABOVE_MAXIMUM;
            default -> throw new IllegalStateException(violation.messageKey());
        };
    }

    @Override
    public void examine(Faults faults) {
        for (Candidate candidate : candidates) {
            for (ConstraintViolation violation : validator.validate(candidate)) {
                faults.found(candidate.number(), code(violation));
            }
        }
    }
}
