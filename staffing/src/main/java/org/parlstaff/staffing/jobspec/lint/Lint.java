package org.parlstaff.staffing.jobspec.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parlstaff.payscale.PaySchemes;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.finding.Code;
import org.parlstaff.staffing.finding.CodeCatalogue;
import org.parlstaff.staffing.finding.Finding;
import org.parlstaff.staffing.finding.Policy;
import org.parlstaff.staffing.finding.Waiver;
import org.parlstaff.staffing.format.Values;
import org.parlstaff.staffing.jobspec.JobSpecification;

/**
 * Looks for what may be wrong with a job specification before it is published.
 *
 * <pre>{@code
 * SpecReport report = Lint.shipped().check(spec);
 * report.outcome();
 * report.findings().forEach(finding -> print(finding.pointer(), finding.text(Locale.UK)));
 * }</pre>
 *
 * <p>A lint is a value: schemes, a policy, waivers, rules and word lists, and the day to judge by. Nothing is changed in a
 * specification. Immutable and safe to share between threads.
 */
public final class Lint {

    private final PaySchemes schemes;
    private final Policy policy;
    private final List<Waiver> waivers;
    private final List<SpecRule> rules;
    private final WordLists words;
    private final Set<Code> sought;
    private final Optional<LocalDate> day;

    private Lint(
            PaySchemes schemes,
            Policy policy,
            List<Waiver> waivers,
            List<SpecRule> rules,
            WordLists words,
            Set<Code> sought,
            Optional<LocalDate> day) {
        this.schemes = schemes;
        this.policy = policy;
        this.waivers = waivers;
        this.rules = rules;
        this.words = words;
        this.sought = sought;
        this.day = day;
    }

    /** {@return the lint with the shipped schemes and word lists under the standard policy, without waivers} */
    public static Lint shipped() {
        return Shipped.LINT;
    }

    /**
     * Returns the lint with the given schemes, the shipped word lists and the standard policy, without waivers.
     *
     * @param schemes where posts are looked up
     * @return the lint
     */
    public static Lint of(PaySchemes schemes) {
        Lint ours = shipped();
        return new Lint(schemes, ours.policy, ours.waivers, ours.rules, ours.words, ours.sought, ours.day);
    }

    /**
     * Returns this lint with one more rule.
     *
     * @param rule the rule
     * @return the lint
     * @throws IllegalArgumentException if the lint has a rule with the code of this one
     */
    public Lint with(SpecRule rule) {
        List<SpecRule> more = Stream.concat(rules.stream(), Stream.of(rule)).toList();
        codes(more, words);
        return new Lint(schemes, policy, waivers, more, words, sought, day);
    }

    /**
     * Returns this lint with a word list, in place of the one of the same id if it has one.
     *
     * @param list the list
     * @return the lint
     * @throws IllegalArgumentException if the list is neither in place of one of ours nor says what its findings lead to, or if
     *     a rule has its id for a code
     */
    public Lint with(WordList list) {
        WordLists more = words.with(list);
        codes(rules, more);
        return new Lint(schemes, policy, waivers, rules, more, sought, day);
    }

    /**
     * Returns this lint under another policy.
     *
     * @param other the policy
     * @return the lint
     */
    public Lint under(Policy other) {
        return new Lint(schemes, other, waivers, rules, words, sought, day);
    }

    /**
     * Returns this lint with the given waivers and no others.
     *
     * @param exceptions the waivers, each for the specification whose reference it names, judged on the day for which the pay of
     *     that is quoted unless {@link #on} says otherwise
     * @return the lint
     * @throws IllegalArgumentException if a waiver is for a code that may not be waived, or for a {@code spec.} code that there
     *     is not; those for offers are passed over
     */
    public Lint allowing(List<Waiver> exceptions) {
        return new Lint(schemes, policy, catalogue().checked(exceptions), rules, words, sought, day);
    }

    /**
     * Returns this lint looking for some findings alone. What it does not look for it does not report, so its outcome speaks
     * of those rules only.
     *
     * @param only the codes to look for
     * @return the lint
     * @throws IllegalArgumentException if there is none
     */
    public Lint lookingOnlyFor(Set<? extends Code> only) {
        if (only.isEmpty()) {
            throw new IllegalArgumentException("codes must not be empty: " + only);
        }
        return new Lint(schemes, policy, waivers, rules, words, Set.copyOf(only), day);
    }

    /**
     * Returns this lint asked on a day: on it waivers are judged, whatever day the pay of a specification is quoted for, and a
     * closing date before it is found.
     *
     * @param other the day
     * @return the lint
     */
    public Lint on(LocalDate other) {
        return new Lint(schemes, policy, waivers, rules, words, sought, Optional.of(other));
    }

    /** {@return all that can be found in a specification, with what it says} */
    public CodeCatalogue catalogue() {
        return codes(rules, words);
    }

    /**
     * Returns a word list, such as that of gender-coded words, for one's own with more words in it.
     *
     * @param id the id, such as {@code spec.style.gender-coded-word}
     * @return the list
     * @throws NoSuchElementException if there is none
     */
    public WordList wordList(String id) {
        return Optional.ofNullable(words.lists().get(id))
                .orElseThrow(() -> new NoSuchElementException("word list must be one of "
                        + String.join(", ", words.lists().keySet()) + "; found: " + id));
    }

    private static CodeCatalogue codes(List<SpecRule> rules, WordLists words) {
        return CodeCatalogue.of(Stream.concat(
                        rules.stream().flatMap(rule -> rule.codes().stream()),
                        words.lists().values().stream().filter(WordList::isOwn).map(WordList::ownCode))
                .toList());
    }

    /**
     * Checks a specification. It never throws for what a specification says.
     *
     * @param spec the specification
     * @return all that was found, and what it comes to
     */
    public SpecReport check(JobSpecification spec) {
        List<Finding> findings = new ArrayList<>();
        String reference = spec.reference().orElse("");
        SpecRule.Notes notes = (code, pointer, values) -> {
            if (sought.isEmpty() || sought.contains(code)) {
                findings.add(new Finding(
                                code,
                                policy.severity(code),
                                pointer,
                                Values.of(code.valueNames(), values),
                                Optional.ofNullable(words.lists().get(code.id()))
                                        .flatMap(WordList::source),
                                Optional.empty(),
                                Optional.empty())
                        .allowedBy(reference.isEmpty() ? List.of() : waivers, reference, day.orElse(spec.payOn())));
            }
        };
        look(spec, notes);
        findings.sort(Finding.order());
        return new SpecReport(spec, findings);
    }

    private void look(JobSpecification spec, SpecRule.Notes notes) {
        List<SpecText> texts = new ArrayList<>();
        Map<String, Bilingual> pairs = spec.texts();
        SpecFacts facts = new SpecFacts(spec, schemes.findScheme(spec.post().scheme()), day, pairs, texts, words);
        pairs.forEach((place, text) -> {
            for (Language language : Language.values()) {
                text.in(language).ifPresent(own -> texts.add(new SpecText(place, own, language, facts)));
            }
        });
        List<SpecRule> onTexts = new ArrayList<>();
        for (SpecRule rule : rules) {
            if (isAsked(rule) && rule.isOnText()) {
                onTexts.add(rule);
            } else if (isAsked(rule)) {
                rule.look(facts, notes);
            }
        }
        words.lists().values().stream()
                .filter(WordList::isOwn)
                .map(list -> SpecRule.text(list.id(), WordingChecks.listed(list.ownCode()), list.ownCode()))
                .filter(this::isAsked)
                .forEach(onTexts::add);
        for (SpecText text : texts) {
            onTexts.forEach(rule -> rule.look(text, notes));
        }
    }

    private boolean isAsked(SpecRule rule) {
        return sought.isEmpty() || rule.codes().stream().anyMatch(sought::contains);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lint that
                && schemes.equals(that.schemes)
                && policy.equals(that.policy)
                && waivers.equals(that.waivers)
                && rules.equals(that.rules)
                && words.equals(that.words)
                && sought.equals(that.sought)
                && day.equals(that.day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(schemes, policy, waivers, rules, words, sought, day);
    }

    /** {@return what it has beside ours} */
    @Override
    public String toString() {
        Set<String> own = new LinkedHashSet<>();
        rules.stream().skip(SpecRules.TABLE.size()).map(SpecRule::name).forEach(own::add);
        words.lists().values().stream()
                .filter(WordList::isOwn)
                .map(WordList::id)
                .forEach(own::add);
        return "lint of " + schemes + " with " + own + " under " + policy + ", waivers: " + waivers.size();
    }

    /** Made once, when first asked for. */
    private static final class Shipped {

        static final Lint LINT = new Lint(
                PaySchemes.shipped(),
                Policy.standard(),
                List.of(),
                SpecRules.TABLE,
                WordLists.shipped(),
                Set.of(),
                Optional.empty());
    }
}
