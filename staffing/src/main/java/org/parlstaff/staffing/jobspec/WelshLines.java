package org.parlstaff.staffing.jobspec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.jobspec.Block.Paragraph;
import org.parlstaff.staffing.jobspec.WelshLevel.Skill;
import org.parlstaff.staffing.jobspec.WelshSkills.Designation;

/** What a document says of skills in Welsh: the designation, the levels asked for, and the table of levels. */
final class WelshLines {

    private final WelshSkills welsh;
    private final Wording wording;

    WelshLines(WelshSkills welsh, Wording wording) {
        this.welsh = welsh;
        this.wording = wording;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(wording.phrase(welsh.designation().key())));
        wording.find(welsh.note()).ifPresent(note -> blocks.add(new Paragraph(note)));
        if (welsh.designation() == Designation.NOT_NECESSARY && welsh.levels().isEmpty()) {
            return blocks;
        }
        if (welsh.levels().isEmpty()) {
            blocks.add(new Paragraph(wording.phrase("level.none")));
        } else {
            blocks.add(new Block.Facts(Arrays.stream(Skill.values())
                    .filter(welsh.levels()::containsKey)
                    .map(skill -> wording.fact(skill.key(), level(skill)))
                    .toList()));
        }
        boolean ofTheFive = welsh.levels().values().stream().anyMatch(WelshLevel.class::isInstance);
        if (ofTheFive) {
            blocks.add(new Paragraph(wording.phrase("level.marked")));
        }
        if (ofTheFive || welsh.levels().isEmpty()) {
            blocks.add(table());
        }
        if (welsh.designation() == Designation.ESSENTIAL || welsh.designation() == Designation.DESIRABLE) {
            blocks.add(new Paragraph(wording.phrase("level.assessed"))); // else nobody is chosen by them
        }
        return blocks;
    }

    private Block.Table table() {
        List<Phrase> columns = Stream.concat(
                        Stream.of("level", "level.evidence"),
                        Arrays.stream(Skill.values()).map(Skill::key))
                .map(wording::phrase)
                .toList();
        return new Block.Table(
                wording.phrase("level.caption"),
                columns,
                Arrays.stream(WelshLevel.values()).map(this::row).toList());
    }

    private Block.Row row(WelshLevel level) {
        List<Phrase> cells = new ArrayList<>();
        cells.add(evidence(level));
        for (Skill skill : Skill.values()) {
            Phrase cell = wording.phrase(level.key() + "." + skill.key());
            cells.add(level == welsh.levels().get(skill) ? cell.strong() : cell);
        }
        return new Block.Row(wording.phrase(level.key()), cells);
    }

    /** The course and its level in the Common European Framework, then what else shows the level. */
    private Phrase evidence(WelshLevel level) {
        Phrase cell =
                level.course().map(course -> Phrase.of(course, Language.WELSH)).orElseGet(() -> new Phrase(List.of()));
        if (level.cefr().isPresent()) {
            cell = cell.then(
                    wording.text("level.cefr", Map.of("cefr", level.cefr().get())), wording.language());
        }
        String key = level.key() + ".evidence";
        if (wording.find(key).isPresent()) {
            cell = cell.then(wording.text(key, Map.of()), wording.language());
        }
        return cell;
    }

    /** The level that is asked for; one of a body with the name of its scheme, and what the body calls it. */
    private Phrase level(Skill skill) {
        SkillLevel level = Objects.requireNonNull(welsh.levels().get(skill));
        if (level instanceof WelshLevel one) {
            return wording.phrase(one.key());
        }
        SchemeLevel other = (SchemeLevel) level;
        Language language = wording.language();
        String body = WelshSchemes.find(other.scheme())
                .flatMap(scheme -> scheme.name().in(language))
                .orElse(other.scheme());
        String name = wording.find("level.named." + other.level())
                .map(Phrase::text)
                .orElseGet(() -> wording.text("level.number", Map.of("level", other.level())));
        String text = wording.text("level.scheme", Map.of("level", name, "scheme", body));
        return other.findWelshLevel()
                .map(one -> wording.phrase(one.key()).then(" – " + text, language))
                .orElseGet(() -> Phrase.of(text, language));
    }
}
