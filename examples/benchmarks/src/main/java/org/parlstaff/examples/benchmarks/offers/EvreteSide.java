package org.parlstaff.examples.benchmarks.offers;

import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;
import org.parlstaff.staffing.offer.OfferCode;

/** Evrete: five rules with predicates in Java; all candidates in one stateless session. */
final class EvreteSide implements Side {

    private final List<Candidate> candidates;
    private final Knowledge knowledge;
    private Faults faults = new Faults(0);

    EvreteSide(Ranges ranges, List<Candidate> candidates) {
        this.candidates = candidates;
        RangeTable table = new RangeTable(ranges);
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        rule(
                rules,
                OfferCode.HOURS_ABOVE_FULL_TIME,
                candidate -> candidate.weeklyHours().compareTo(ranges.fullTimeHours()) > 0);
        rule(rules, OfferCode.BAND_UNKNOWN, candidate -> !table.hasBand(candidate));
        rule(rules, OfferCode.PAY_BELOW_MINIMUM, candidate -> !table.reachesMinimum(candidate));
        rule(rules, OfferCode.PAY_ABOVE_MAXIMUM, candidate -> !table.keepsMaximum(candidate));
        rule(
                rules,
                OfferCode.STATUTORY_BELOW_FLOOR,
                candidate -> candidate.salary().compareTo(ranges.floor()) < 0);
        this.knowledge = rules.build();
    }

    private void rule(RuleSetBuilder<Knowledge> rules, OfferCode code, Predicate<Candidate> isBroken) {
        ValuesPredicate condition = values -> isBroken.test(values.get(0, Candidate.class));
        rules.newRule(code.name())
                .forEach("$c", Candidate.class)
                .where(condition, "$c")
                .execute(context -> {
                    Candidate candidate = context.get("$c");
                    faults.found(candidate.number(), code);
                });
    }

    @Override
    public void examine(Faults into) {
        faults = into;
        StatelessSession session = knowledge.newStatelessSession();
        session.insert(candidates);
        session.fire();
    }
}
