package org.parlstaff.staffing.offer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.CodeCatalogue;

/**
 * The rules that one examiner asks, chosen once: ours and an office's own, or of these only those that may find what is looked
 * for.
 */
final class Ruleset {

    /** Our rules, all of them. */
    static final Ruleset OURS = new Ruleset(List.of(), Optional.empty(), true);

    private final List<OfferRule> own;
    private final Optional<Set<Code>> only;
    private final boolean takingShortCuts;
    private final OfferRule[] asked;
    private final Set<OfferCode> sought;
    private final int occasions;
    private final CodeCatalogue catalogue;

    private Ruleset(List<OfferRule> own, Optional<Set<Code>> only, boolean takingShortCuts) {
        this.own = own;
        this.only = only;
        this.takingShortCuts = takingShortCuts;
        List<OfferRule> all = new ArrayList<>(OfferRules.TABLE_OF_RULES);
        all.addAll(own);
        List<Code> codes = new ArrayList<>(List.of(OfferCode.values()));
        own.forEach(rule -> codes.addAll(rule.codes()));
        this.catalogue = CodeCatalogue.of(codes);
        this.asked = all.stream()
                .filter(rule -> rule.codes().stream().anyMatch(this::isSought))
                .toArray(OfferRule[]::new);
        this.sought = EnumSet.noneOf(OfferCode.class);
        for (OfferCode code : OfferCode.values()) {
            if (isSought(code)) {
                sought.add(code);
            }
        }
        int bits = 0;
        for (OfferRule rule : asked) {
            bits |= rule.occasions();
        }
        this.occasions = bits;
    }

    private boolean isSought(Code code) {
        return only.isEmpty() || only.get().contains(code);
    }

    /** These rules and one more. */
    Ruleset with(OfferRule rule) {
        List<OfferRule> more = new ArrayList<>(own);
        more.add(rule);
        return new Ruleset(List.copyOf(more), only, takingShortCuts);
    }

    /** Those of these rules that may find one of some codes. */
    Ruleset lookingOnlyFor(Set<? extends Code> some) {
        return new Ruleset(own, Optional.of(Set.copyOf(new HashSet<Code>(some))), takingShortCuts);
    }

    /** These rules asked of every offer, whether or not there is an occasion: slower, and with the same findings. */
    Ruleset withoutShortCuts() {
        return new Ruleset(own, only, false);
    }

    boolean areLookingFor(Code code) {
        return code instanceof OfferCode ours ? sought.contains(ours) : isSought(code);
    }

    /** The occasions on which at least one rule is asked. */
    int occasions() {
        return occasions;
    }

    /** All that these rules can find. */
    CodeCatalogue catalogue() {
        return catalogue;
    }

    /** Which occasions count, of those that arise with an offer. */
    int counting(int arising) {
        return takingShortCuts ? (arising | Occasion.ALWAYS) & occasions : Occasion.ALL;
    }

    void look(OfferFacts facts, Findings findings, int arising) {
        for (OfferRule rule : asked) {
            if ((rule.occasions() & arising) != 0 && facts.meet(rule.needs())) {
                rule.look(facts, findings);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ruleset that
                && own.equals(that.own)
                && only.equals(that.only)
                && takingShortCuts == that.takingShortCuts;
    }

    @Override
    public int hashCode() {
        return own.hashCode() + 31 * only.hashCode();
    }

    /** {@return which rules these are} */
    @Override
    public String toString() {
        return (own.isEmpty() ? "our rules" : "our rules and " + own)
                + only.map(codes -> ", looking only for "
                                + codes.stream().sorted(Code.order()).toList())
                        .orElse("");
    }
}
