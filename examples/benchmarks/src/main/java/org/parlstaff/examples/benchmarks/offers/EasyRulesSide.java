package org.parlstaff.examples.benchmarks.offers;

import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.parlstaff.staffing.offer.OfferCode;

/** Easy Rules: five rules with conditions in Java, fired for each candidate. */
final class EasyRulesSide implements Side {

    private static final String CANDIDATE = "candidate";

    private final List<Candidate> candidates;
    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private Faults faults = new Faults(0);

    EasyRulesSide(Ranges ranges, List<Candidate> candidates) {
        this.candidates = candidates;
        RangeTable table = new RangeTable(ranges);
        rule(
                OfferCode.HOURS_ABOVE_FULL_TIME,
                candidate -> candidate.weeklyHours().compareTo(ranges.fullTimeHours()) > 0);
        rule(OfferCode.BAND_UNKNOWN, candidate -> !table.hasBand(candidate));
        rule(OfferCode.PAY_BELOW_MINIMUM, candidate -> !table.reachesMinimum(candidate));
        rule(OfferCode.PAY_ABOVE_MAXIMUM, candidate -> !table.keepsMaximum(candidate));
        rule(OfferCode.STATUTORY_BELOW_FLOOR, candidate -> candidate.salary().compareTo(ranges.floor()) < 0);
    }

    private void rule(OfferCode code, Predicate<Candidate> isBroken) {
        rules.register(new RuleBuilder()
                .name(code.name())
                .when(facts -> isBroken.test(candidate(facts)))
                .then(facts -> faults.found(candidate(facts).number(), code))
                .build());
    }

    private static Candidate candidate(Facts facts) {
        return facts.get(CANDIDATE);
    }

    @Override
    public void examine(Faults into) {
        faults = into;
        for (Candidate candidate : candidates) {
            Facts facts = new Facts();
            facts.put(CANDIDATE, candidate);
            engine.fire(rules, facts);
        }
    }
}
