package org.parlstaff.staffing.jobspec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parlstaff.payscale.PayAnswer;
import org.parlstaff.payscale.PayRule;
import org.parlstaff.payscale.PayScale;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.payscale.Reason;
import org.parlstaff.payscale.RuleAnswer;
import org.parlstaff.payscale.Source;
import org.parlstaff.payscale.Standing;
import org.parlstaff.payscale.progression.Timeline;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.document.Block.Fact;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.document.Phrase;

/** What whoever publishes a specification must know of it, and its readers need not: sources, standing, and what is left out. */
final class Provenance {

    private static final List<PayRule<?>> RULES =
            List.of(PayRule.FULL_TIME_HOURS, PayRule.WEEKS_IN_YEAR, PayRule.PAY_ROUNDING, PayRule.STARTING_POINT);

    private final JobSpecification spec;
    private final Post post;
    private final PayScheme scheme;
    private final Wording wording;
    private final PayLines pay;

    Provenance(JobSpecification spec, PayScheme scheme, Language language) {
        this.spec = spec;
        this.post = spec.post();
        this.scheme = scheme;
        this.wording = new Wording(language);
        this.pay = new PayLines(spec, scheme, wording);
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.phrase("provenance.not-for-publication")));
        blocks.add(section("pay", pay()));
        blocks.add(section(
                "rules", RULES.stream().flatMap(rule -> rule(rule).stream()).toList()));
        blocks.add(section("law", List.of(law())));
        blocks.add(
                section("texts", List.of(wording.fact("provenance.fixed", wording.phrase("provenance.fixed.text")))));
        return new Document(
                wording.language(),
                either(post.office()),
                wording.phrase(
                        "provenance.title", Map.of("title", either(post.title()).text())),
                wording.phrase("provenance.kind"),
                blocks);
    }

    private Block.Section section(String id, List<Fact> facts) {
        return new Block.Section(
                "provenance-" + id, wording.phrase("provenance." + id), List.of(new Block.Facts(facts)));
    }

    /** In the language of the sheet, or else in the one in which it is given. */
    private Phrase either(Bilingual text) {
        Language language = wording.language();
        return text.in(language)
                .map(given -> Phrase.of(given, language))
                .orElseGet(() -> Phrase.of(text.in(language.other()).orElseThrow(), language.other()));
    }

    private List<Fact> pay() {
        PayAnswer answer = post.pay(scheme.on(spec.payOn()));
        if (answer instanceof PayAnswer.Refused refused) {
            return List.of(wording.fact("salary", because(refused.reason())));
        }
        PayAnswer.Found found = (PayAnswer.Found) answer;
        List<Fact> facts = new ArrayList<>();
        List<Phrase> table = new ArrayList<>(cited(found.source(), found.standing()));
        if (found.scale().force() == PayScale.Force.INDICATIVE) {
            table.add(wording.phrase("salary.indicative"));
        }
        if (found.scale().figures().stream()
                .anyMatch(figure -> figure.findAmount().isEmpty())) {
            table.add(wording.phrase("provenance.figure-not-known"));
        }
        facts.add(wording.fact("provenance.table", table));
        pay.timeline().ifPresent(timeline -> facts.add(timeline(timeline)));
        return facts;
    }

    private Fact timeline(Timeline timeline) {
        Timeline.Ending ending = timeline.ending();
        List<Phrase> lines = new ArrayList<>();
        timeline.slices().stream()
                .filter(slice -> slice.standing() != Standing.CONFIRMED)
                .forEach(slice -> lines.add(wording.phrase(
                        "provenance.slice",
                        Map.of(
                                "day",
                                slice.span().from(),
                                "standing",
                                wording.text("standing." + Wording.id(slice.standing()), Map.of())))));
        if (ending.isComplete()) {
            lines.add(wording.phrase("provenance.timeline.complete"));
        } else {
            lines.add(wording.phrase(
                    "provenance.timeline.until", Map.of("day", ending.day().minusDays(1))));
            lines.add(because(ending.reason()));
        }
        return wording.fact("heading.timeline", lines);
    }

    private Phrase because(Reason reason) {
        return wording.phrase(
                "provenance.reason",
                Map.of("reason", reason.text(wording.language().locale())));
    }

    /** A rule that the document rests on. One that is not known is named only where something is left out or usual for it. */
    private Optional<Fact> rule(PayRule<?> rule) {
        boolean hourly = rule.equals(PayRule.WEEKS_IN_YEAR);
        if (hourly && !pay.isHourly()) {
            return Optional.empty();
        }
        String key = "provenance.rule." + rule.id();
        if (scheme.rule(rule, spec.payOn()) instanceof RuleAnswer.Found<?> found) {
            List<Phrase> lines = new ArrayList<>();
            lines.add(wording.phrase(
                    "provenance.value", Map.of("value", found.rule().value())));
            lines.addAll(cited(found.rule().source(), found.rule().standing()));
            return Optional.of(wording.fact(key, lines));
        }
        return Optional.of(wording.fact(key, wording.phrase(key + ".not-known")));
    }

    private List<Phrase> cited(Source source, Standing standing) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(wording.phrase("salary.basis.source").then(source.title(), Language.ENGLISH));
        source.href().ifPresent(href -> lines.add(Phrase.of(href, wording.language())));
        lines.add(wording.phrase("standing." + Wording.id(standing)));
        return lines;
    }

    private Fact law() {
        List<Phrase> lines = new ArrayList<>();
        lines.add(post.findNation()
                .map(nation -> wording.phrase("nation." + Wording.id(nation)))
                .orElseGet(() -> wording.phrase("nation.not-known")));
        if (Clause.EQUALITY.appliesTo(spec, wording.language())) {
            lines.add(wording.phrase("provenance.law.act"));
        } else if (Clause.EQUALITY_WITHOUT_LAW.appliesTo(spec, wording.language())) {
            lines.add(wording.phrase(
                    post.findNation().isPresent() ? "provenance.law.other" : "provenance.law.not-known"));
        } else {
            lines.add(wording.phrase("provenance.law.own"));
        }
        return wording.fact("provenance.nation", lines);
    }
}
