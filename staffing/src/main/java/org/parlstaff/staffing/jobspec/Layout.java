package org.parlstaff.staffing.jobspec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parlstaff.payscale.PayScheme;
import org.parlstaff.staffing.Appointment;
import org.parlstaff.staffing.Bilingual;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.Post;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.document.Block.Bullets;
import org.parlstaff.staffing.document.Block.Fact;
import org.parlstaff.staffing.document.Block.Facts;
import org.parlstaff.staffing.document.Block.Paragraph;
import org.parlstaff.staffing.document.Block.Section;
import org.parlstaff.staffing.document.Document;
import org.parlstaff.staffing.document.Phrase;

/** Lays a specification out as a document. Title and office apart, a text that is blank is as if it were not given. */
final class Layout {

    private final JobSpecification spec;
    private final Post post;
    private final PayScheme scheme;
    private final Wording wording;
    private final PayLines pay;

    Layout(JobSpecification spec, PayScheme scheme, Language language) {
        this.spec = spec;
        this.post = spec.post();
        this.scheme = scheme;
        this.wording = new Wording(language);
        this.pay = new PayLines(spec, scheme, wording);
        List<String> missing = new ArrayList<>();
        SpecTexts.each(spec, (place, number, text) -> {
            if (text.in(language).isEmpty()) {
                missing.add(SpecTexts.pointer(place, number));
            }
        });
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "texts must be given in " + language.tag() + ": " + String.join(", ", missing));
        }
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "post", post());
        add(blocks, "purpose", paragraphs(spec.purpose()));
        add(blocks, "introduction", introduction());
        add(blocks, "duties", duties());
        add(blocks, "person", person());
        spec.welsh().ifPresent(welsh -> add(blocks, "welsh", new WelshLines(welsh, wording).blocks()));
        for (int i = 0; i < spec.furtherSections().size(); i++) {
            further(blocks, i, spec.furtherSections().get(i));
        }
        add(blocks, "apply", apply());
        add(blocks, "additional", additional());
        return new Document(
                wording.language(), wording.phrase(post.office()), wording.phrase(post.title()), kind(), blocks);
    }

    /** The families, the band, and that this is a job and person specification. */
    private Phrase kind() {
        Phrase kind = new Phrase(List.of());
        for (String id : post.families()) {
            kind = append(kind, kind.runs().isEmpty() ? "" : " / ", family(id));
        }
        kind = band().text().startsWith(kind.text())
                ? band() // Administrative 1 says already that it is administrative
                : append(kind, ": ", band());
        return kind.then(" – " + wording.text("kind", Map.of()), wording.language());
    }

    private Phrase append(Phrase phrase, String between, Phrase next) {
        Phrase all = between.isEmpty() ? phrase : phrase.then(between, wording.language());
        for (Phrase.Run run : next.runs()) {
            all = all.then(run.text(), run.language());
        }
        return all;
    }

    private List<Block> post() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(said(facts()));
        pay.figure().ifPresent(blocks::add);
        add(blocks, "timeline", pay.timelineBlocks());
        return blocks;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        spec.reference()
                .ifPresent(reference -> facts.add(wording.fact("reference", Phrase.of(reference, wording.language()))));
        facts.add(wording.fact("office", wording.phrase(post.office())));
        facts.add(wording.fact("band", List.of(band(), wording.name(scheme.name(), scheme.nameWelsh()))));
        post.area().ifPresent(id -> facts.add(wording.fact("area", area(id))));
        facts.addAll(pay.facts());
        facts.add(
                withNote("hours", wording.phrase("hours.week", Map.of("hours", post.weeklyHours())), post.hoursNote()));
        facts.add(wording.fact("appointment", appointment()));
        facts.add(wording.fact("location", location()));
        return facts;
    }

    private List<Phrase> location() {
        List<Phrase> lines = new ArrayList<>();
        lines.add(wording.phrase(post.location()));
        post.address().ifPresent(address -> lines.add(Phrase.of(address.line(wording.language()), wording.language())));
        post.workplace()
                .flatMap(workplace -> wording.find("workplace." + Wording.id(workplace)))
                .ifPresent(lines::add);
        lines.addAll(wording.paragraphs(post.travel()));
        return lines;
    }

    private Fact withNote(String key, Phrase detail, Optional<Bilingual> note) {
        return wording.fact(
                key,
                Stream.concat(Stream.of(detail), wording.paragraphs(note).stream())
                        .toList());
    }

    private void further(List<Block> blocks, int number, FurtherSection section) {
        List<Block> contents = paragraphs(section.paragraphs());
        List<Phrase> bullets = wording.phrases(section.bullets());
        if (!bullets.isEmpty()) {
            contents.add(new Bullets(bullets));
        }
        if (!contents.isEmpty()) {
            Phrase heading =
                    wording.find(Optional.of(section.heading())).orElseGet(() -> wording.phrase("heading.additional"));
            blocks.add(new Section("further-" + (number + 1), heading, contents));
        }
    }

    /** The facts of which something is said. */
    private static Facts said(List<Fact> facts) {
        return new Facts(facts.stream()
                .map(fact -> new Fact(
                        fact.name(),
                        fact.details().stream()
                                .filter(detail -> !detail.isBlank())
                                .toList()))
                .filter(fact -> !fact.details().isEmpty())
                .toList());
    }

    private Phrase band() {
        return scheme.findBand(post.band())
                .map(band -> wording.name(band.name(), band.nameWelsh()))
                .orElseGet(() -> Phrase.of(post.band(), Language.ENGLISH));
    }

    private Phrase area(String id) {
        return scheme.findArea(id)
                .map(area -> wording.name(area.name(), area.nameWelsh()))
                .orElseGet(() -> Phrase.of(id, Language.ENGLISH));
    }

    private Phrase family(String id) {
        return scheme.findFamily(id)
                .map(family -> wording.name(family.name(), family.nameWelsh()))
                .orElseGet(() -> Phrase.of(id, Language.ENGLISH));
    }

    private Phrase appointment() {
        Appointment appointment = post.appointment();
        String key = "appointment." + Wording.id(appointment.type());
        if (appointment.endDate().isPresent()) {
            return wording.phrase(
                    key + ".until", Map.of("day", appointment.endDate().get().minusDays(1)));
        } else if (appointment.period().isPresent()) {
            return wording.phrase(
                    key + ".for",
                    Map.of("period", wording.period(appointment.period().get())));
        }
        return wording.phrase(key);
    }

    private List<Block> introduction() {
        List<Block> blocks = paragraphs(spec.introduction());
        List<Phrase> marks = wording.phrases(spec.keyCharacteristics());
        if (!marks.isEmpty()) {
            add(blocks, "characteristics", new Bullets(marks));
        }
        return blocks;
    }

    private List<Block> duties() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < spec.duties().size(); i++) {
            DutyGroup group = spec.duties().get(i);
            addBullets(blocks, "duties", i, group.heading(), group.duties());
        }
        if (blocks.isEmpty()) {
            return List.of(); // nothing that the other duties could be beside
        }
        blocks.add(0, new Paragraph(wording.phrase("duties.scope")));
        if (!namesOtherDuties()) {
            Phrase rest = wording.phrase("duties.rest");
            blocks.add(new Section("duties-rest", wording.phrase("duties.other"), List.of(new Bullets(List.of(rest)))));
        }
        return blocks;
    }

    /** Whether the office has said itself that there is other work too. */
    private boolean namesOtherDuties() {
        List<String> signs = wording.signsOfOtherDuties();
        for (DutyGroup group : spec.duties()) {
            for (Bilingual duty : group.duties()) {
                String text = duty.in(wording.language()).orElseThrow();
                for (String sign : signs) {
                    if (text.contains(sign)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private List<Block> person() {
        List<Block> blocks = new ArrayList<>();
        criteria(blocks, "essential", CriteriaGroup::essential);
        criteria(blocks, "desirable", CriteriaGroup::desirable);
        List<Phrase> qualifications = spec.qualifications().stream()
                .filter(qualification -> !wording.phrase(qualification.text()).isBlank())
                .map(this::qualification)
                .toList();
        if (!qualifications.isEmpty()) {
            add(blocks, "qualifications", new Bullets(qualifications));
        }
        return blocks;
    }

    private void criteria(List<Block> blocks, String id, Function<CriteriaGroup, List<Bilingual>> kind) {
        List<Block> groups = new ArrayList<>();
        for (int i = 0; i < spec.criteria().size(); i++) {
            CriteriaGroup group = spec.criteria().get(i);
            addBullets(groups, id, i, group.heading(), kind.apply(group));
        }
        add(blocks, id, groups);
    }

    private Phrase qualification(Qualification qualification) {
        Phrase line = wording.phrase(qualification.text());
        if (qualification.level().isPresent()) {
            line = line.then(
                    " "
                            + wording.text(
                                    "qualification.level",
                                    Map.of("level", qualification.level().get())),
                    wording.language());
        }
        return qualification.instead().isPresent()
                ? line.then(wording.text("qualification.instead", Map.of()), wording.language())
                : line;
    }

    private List<Block> apply() {
        List<Block> blocks = new ArrayList<>();
        spec.application().ifPresent(application -> {
            List<Fact> facts = new ArrayList<>();
            facts.add(wording.fact(
                    "apply.closing", wording.phrase("apply.day", Map.of("day", application.closingDate()))));
            facts.add(wording.fact("apply.how", wording.paragraphs(Optional.of(application.howToApply()))));
            facts.add(wording.fact("apply.contact", wording.paragraphs(Optional.of(application.contact()))));
            List<Phrase> interview = new ArrayList<>();
            application
                    .interviewDate()
                    .ifPresent(day -> interview.add(wording.phrase("apply.day", Map.of("day", day))));
            interview.addAll(wording.paragraphs(application.interview()));
            facts.add(wording.fact("apply.interview", interview));
            blocks.add(said(facts));
        });
        Clause.of(spec, Clause.Section.APPLY, wording.language()).forEach(clause -> blocks.addAll(clause(clause)));
        return blocks;
    }

    private List<Block> additional() {
        List<Block> blocks = paragraphs(spec.additionalInformation());
        blocks.addAll(paragraphs(spec.equalityStatement()));
        Clause.of(spec, Clause.Section.ADDITIONAL, wording.language()).forEach(clause -> blocks.addAll(clause(clause)));
        return blocks;
    }

    private List<Block> clause(Clause clause) {
        return switch (clause) {
            case APPLY_IN_WELSH ->
                List.of(new Paragraph(wording.phrase(
                        clause.key() + "." + Wording.id(spec.languageRules().orElseThrow()))));
            case EQUALITY ->
                List.of(
                        new Paragraph(wording.phrase(clause.key())),
                        new Bullets(Arrays.stream(Characteristic.values())
                                .map(characteristic -> wording.phrase(characteristic.key()))
                                .toList()));
            case CHECKS ->
                List.of(
                        new Paragraph(wording.phrase(clause.key())),
                        new Bullets(spec.checks().stream()
                                .map(check -> wording.phrase("check." + Wording.id(check)))
                                .toList()));
            case ASSESSED_UNDER_STANDARDS, ADJUSTMENTS, ALTERNATIVE_FORMATS, OFFICE_HOLDER, EQUALITY_WITHOUT_LAW ->
                List.of(new Paragraph(wording.phrase(clause.key())));
        };
    }

    private List<Block> paragraphs(Optional<Bilingual> text) {
        return paragraphs(text.stream().toList());
    }

    private List<Block> paragraphs(List<Bilingual> texts) {
        return texts.stream()
                .flatMap(text -> wording.paragraphs(Optional.of(text)).stream())
                .map(Paragraph::new)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A group without a heading of its own has that of the section it is in. */
    private void addBullets(List<Block> blocks, String section, int number, Bilingual heading, List<Bilingual> items) {
        List<Phrase> bullets = wording.phrases(items);
        if (!bullets.isEmpty()) {
            Phrase shown = wording.find(Optional.of(heading)).orElseGet(() -> wording.phrase("heading." + section));
            blocks.add(new Section(section + "-" + (number + 1), shown, List.of(new Bullets(bullets))));
        }
    }

    private void add(List<Block> blocks, String id, Block block) {
        add(blocks, id, List.of(block));
    }

    private void add(List<Block> blocks, String id, List<Block> contents) {
        if (!contents.isEmpty()) {
            blocks.add(new Section(id, wording.phrase("heading." + id), contents));
        }
    }
}
