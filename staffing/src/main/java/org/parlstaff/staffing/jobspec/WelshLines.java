package org.parlstaff.staffing.jobspec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.parlstaff.staffing.Language;
import org.parlstaff.staffing.document.Block;
import org.parlstaff.staffing.document.Block.Paragraph;
import org.parlstaff.staffing.document.Phrase;
import org.parlstaff.staffing.welsh.SchemeLevel;
import org.parlstaff.staffing.welsh.SkillLevel;
import org.parlstaff.staffing.welsh.WelshLevel;
import org.parlstaff.staffing.welsh.WelshLevel.Skill;
import org.parlstaff.staffing.welsh.WelshSkills;
import org.parlstaff.staffing.welsh.WelshSkills.Designation;

/** What a document says of skills in Welsh: the designation, the levels asked for, and the table of levels. */
final class WelshLines {

    private final WelshSkills welsh;
    private final Wording wording;

    WelshLines(WelshSkills welsh, Wording wording) {
        this.welsh = welsh;
        this.wording = wording;
    }

    private static String key(Designation designation) {
        return "designation." + Wording.id(designation);
    }

    private static String key(Skill skill) {
        return "skill." + Wording.id(skill);
    }

    private static String key(WelshLevel level) {
        return "level." + Wording.id(level);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(wording.phrase(key(welsh.designation()))));
        wording.paragraphs(welsh.note()).forEach(note -> blocks.add(new Paragraph(note)));
        if (welsh.designation() == Designation.NOT_NECESSARY && welsh.levels().isEmpty()) {
            return blocks;
        }
        if (welsh.levels().isEmpty()) {
            blocks.add(new Paragraph(wording.phrase("level.none")));
        } else {
            blocks.add(new Block.Facts(Arrays.stream(Skill.values())
                    .filter(welsh.levels()::containsKey)
                    .map(skill -> wording.fact(key(skill), level(skill)))
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
                        Arrays.stream(Skill.values()).map(WelshLines::key))
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
            Phrase cell = wording.phrase(key(level) + "." + key(skill));
            cells.add(level == welsh.levels().get(skill) ? cell.strong() : cell);
        }
        return new Block.Row(wording.phrase(key(level)), cells);
    }

    /** The course and its level in the Common European Framework, then what else shows the level. */
    private Phrase evidence(WelshLevel level) {
        Phrase cell =
                level.course().map(course -> Phrase.of(course, Language.WELSH)).orElseGet(() -> new Phrase(List.of()));
        if (level.cefr().isPresent()) {
            cell = cell.then(
                    wording.text("level.cefr", Map.of("cefr", level.cefr().get())), wording.language());
        }
        String key = key(level) + ".evidence";
        if (wording.find(key).isPresent()) {
            cell = cell.then(wording.text(key, Map.of()), wording.language());
        }
        return cell;
    }

    /** The level that is asked for; one of a body with the name of its scheme, and what the body calls it. */
    private Phrase level(Skill skill) {
        SkillLevel level = Objects.requireNonNull(welsh.levels().get(skill));
        if (level instanceof WelshLevel one) {
            return wording.phrase(key(one));
        }
        SchemeLevel other = (SchemeLevel) level;
        Language language = wording.language();
        String body = other.findSchemeName().flatMap(name -> name.in(language)).orElse(other.scheme());
        String name = wording.find("level.named." + other.level())
                .map(Phrase::text)
                .orElseGet(() -> wording.text("level.number", Map.of("level", other.level())));
        String text = wording.text("level.scheme", Map.of("level", name, "scheme", body));
        return other.findWelshLevel()
                .map(one -> wording.phrase(key(one)).then(" – " + text, language))
                .orElseGet(() -> Phrase.of(text, language));
    }
}
