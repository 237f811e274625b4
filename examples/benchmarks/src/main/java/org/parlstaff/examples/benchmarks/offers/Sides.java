package org.parlstaff.examples.benchmarks.offers;

/** All that are compared. */
public enum Sides {
    HAND_WRITTEN,
    OURS_CODES,
    OURS_FINDINGS,
    OURS_EVERY_RULE,
    YAVI,
    DROOLS,
    EVRETE,
    EASY_RULES,
    HIBERNATE_VALIDATOR,
    NETWORKNT;

    Side of(Ranges ranges, Candidates candidates) {
        return switch (this) {
            case HAND_WRITTEN -> new HandWritten(ranges, candidates.all());
            case OURS_CODES -> new Ours.Codes(candidates.offers());
            case OURS_FINDINGS -> Ours.Findings.ofFiveRules(candidates.offers());
            case OURS_EVERY_RULE -> Ours.Findings.ofEveryRule(candidates.offers());
            case YAVI -> new YaviSide(ranges, candidates.all());
            case DROOLS -> new DroolsSide(ranges, candidates.all());
            case EVRETE -> new EvreteSide(ranges, candidates.all());
            case EASY_RULES -> new EasyRulesSide(ranges, candidates.all());
            case HIBERNATE_VALIDATOR -> new HibernateValidatorSide(ranges, candidates.all());
            case NETWORKNT -> new NetworkntSide(ranges, candidates.all());
        };
    }
}
